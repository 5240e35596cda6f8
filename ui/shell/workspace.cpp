// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace.h"

#include "ui/document/engagementdocument.h"
#include "ui/language/commonwords.h"
#include "ui/pages/explanationpanel.h"
#include "ui/pages/page.h"
#include "ui/pages/report/reportpage.h"
#include "ui/shell/banners/bannerarea.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/organizationdialog.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/pagetoolbar.h"
#include "ui/shell/panes.h"
#include "ui/shell/scopeswitcher.h"
#include "ui/shell/sidepanel.h"
#include "ui/shell/snapshots/snapshotsdialog.h"
#include "ui/shell/splitterstates.h"
#include "ui/view/engagementview.h"

#include <QBoxLayout>
#include <QSplitter>
#include <QStatusBar>

namespace milepost {

namespace {

const QString kGroup = QStringLiteral("workspace");
constexpr int kSideWidth = 320;

QList<PageName> namesOf(const QList<PageMaker>& makers)
{
    QList<PageName> names;
    for (const PageMaker& maker : makers)
        names.append(maker.name);
    return names;
}

/// The overview shows the latest assessments of a unit; plan and report are those of the whole
/// organization, whatever is chosen.
ScopeSwitcher::Shown scopeOf(PageId page)
{
    switch (page) {
    case PageId::Overview:
        return ScopeSwitcher::Shown::Unit;
    case PageId::Plan:
    case PageId::Progress:
    case PageId::Metrics:
    case PageId::Report:
        return ScopeSwitcher::Shown::Nothing;
    default:
        return ScopeSwitcher::Shown::UnitAndAssessment;
    }
}

} // namespace

Workspace::Workspace(EngagementView& view, const QList<PageMaker>& makers, const ActionSet& actions,
                     QSettings& settings, QWidget* parent)
    : QWidget(parent), m_view(view),
      m_rail(new NavigationRail(namesOf(makers), actions.pageActions())),
      m_toolBar(
          new PageToolBar({&actions["edit.undo"], &actions["edit.redo"], &actions["go.palette"]})),
      m_stack(new PageStack(view, makers, settings)), m_scope(new ScopeSwitcher(view, this)),
      m_explanation(new ExplanationPanel(view.document())),
      m_side(new SidePanel(common::whyThisNumber(), m_explanation)), m_settings(settings)
{
    setObjectName(QStringLiteral("workspace"));
    auto* split = new QSplitter;
    split->setObjectName(QStringLiteral("side"));
    split->setChildrenCollapsible(false);
    split->addWidget(m_stack);
    split->addWidget(m_side);
    split->setStretchFactor(0, 1);
    split->setSizes({kSideWidth * 3, kSideWidth});
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_toolBar);
    right->addWidget(split, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addLayout(right, 1);

    connect(m_rail, &NavigationRail::pageRequested, this, [this](PageId id) {
        Place place;
        place.page = id;
        leave();
        // The arrow keys go on along the rail.
        const bool inRail = m_rail->isAncestorOf(window()->focusWidget());
        if (reveal(place, inRail ? Keys::StayInRail : Keys::IntoPage))
            m_history.visit(currentPlace());
    });
    connect(m_stack, &PageStack::placeRequested, this, &Workspace::goTo);
    connect(m_stack, &PageStack::noticeRequested, this, &Workspace::noticeRequested);
    connect(&m_view, &EngagementView::assessmentChanged, this, &Workspace::followView);
    connect(m_stack, &PageStack::snapshotsRequested, this, &Workspace::showSnapshots);
    connect(m_stack, &PageStack::explanationRequested, this, &Workspace::explain);
    connect(m_explanation, &ExplanationPanel::placeRequested, this, &Workspace::goTo);
    restoreSplitters(*this, settings, kGroup);
}

Workspace::~Workspace()
{
    saveSplitters(*this, m_settings, kGroup);
}

void Workspace::explain(const Place& place)
{
    m_explanation->explain(place);
    m_side->open();
}

void Workspace::goTo(const Place& place)
{
    leave();
    if (reveal(place))
        m_history.visit(currentPlace());
}

void Workspace::goBack()
{
    if (!m_history.canGoBack())
        return;
    leave();
    reveal(m_history.back());
}

void Workspace::goForward()
{
    if (!m_history.canGoForward())
        return;
    leave();
    reveal(m_history.forward());
}

void Workspace::goToPane(bool forward)
{
    milepost::goToPane({window()->findChild<BannerArea*>(), m_rail, m_toolBar, m_stack->current(),
                        m_side, window()->findChild<QStatusBar*>()},
                       forward);
}

EngagementDocument& Workspace::document() const
{
    return m_view.document();
}

void Workspace::showOrganization()
{
    auto* dialog = new OrganizationDialog(document(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Workspace::showSnapshots()
{
    auto* dialog = new SnapshotsDialog(document(), m_view.statusDate(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Workspace::exportPdf()
{
    Place place;
    place.page = PageId::Report;
    goTo(place);
    if (auto* report = qobject_cast<ReportPage*>(currentPage()))
        report->exportPdf();
}

Place Workspace::currentPlace() const
{
    Place place;
    if (const Page* page = m_stack->current())
        place = page->currentPlace();
    return place;
}

Page* Workspace::currentPage() const
{
    return m_stack->current();
}

bool Workspace::reveal(const Place& place, Keys keys)
{
    m_revealing = true;
    m_view.setAssessment(place.assessment);
    m_revealing = false;
    const Page* before = m_stack->current();
    Page* page = m_stack->showPage(place.page);
    if (!page)
        return false;
    const bool within = page == before && page->isAncestorOf(window()->focusWidget());
    if (keys == Keys::IntoPage && !within)
        page->setFocus(Qt::OtherFocusReason);
    page->reveal(place);
    m_rail->setCurrent(place.page);
    m_scope->setShown(scopeOf(place.page));
    m_toolBar->setPageActions(page->pageActions());
    emit placeChanged();
    return true;
}

void Workspace::leave()
{
    // Where one is on the page now may be elsewhere than where one came to.
    if (m_stack->current())
        m_history.update(currentPlace());
}

void Workspace::followView()
{
    if (m_revealing)
        return;
    m_history.visit(currentPlace());
    emit placeChanged();
}

} // namespace milepost
