// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/baselineview.h"

#include "core/edits/snapshots.h"
#include "core/wording/baselinewords.h"
#include "core/wording/terms.h"
#include "ui/document/engagementdocument.h"
#include "ui/document/snapshotstate.h"
#include "ui/language/inwords.h"
#include "ui/theme/icons.h"
#include "ui/theme/tooltip.h"
#include "ui/view/engagementview.h"
#include "ui/widgets/pagelabels.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace milepost {

namespace {

constexpr int kBaselineTitleLetters = 40;
constexpr int kBaselineDatesLetters = 30;
constexpr int kBaselinePlayRole = Qt::UserRole;

enum BaselineColumn { BaselineTitle, BaselineWhat, BaselineThen, BaselineNow };

QTreeWidget* baselineList(QWidget* parent)
{
    auto* list = new QTreeWidget(parent);
    list->setAccessibleName(BaselineView::tr("The plan beside its baseline"));
    list->setHeaderLabels({inWords(terms::play()), BaselineView::tr("What became of it"),
                           BaselineView::tr("As agreed"), inWords(terms::now())});
    list->setRootIsDecorated(false);
    list->setAlternatingRowColors(true);
    list->setUniformRowHeights(true);
    list->setTabKeyNavigation(false);
    const int letter = list->fontMetrics().averageCharWidth();
    list->setColumnWidth(BaselineTitle, kBaselineTitleLetters * letter);
    for (const int column : {BaselineWhat, BaselineThen, BaselineNow})
        list->setColumnWidth(column, kBaselineDatesLetters * letter);
    return list;
}

QString rangeWords(const Wording& say, const QDate& start, const QDate& finish)
{
    if (start.isValid() && finish.isValid())
        return say.dateRange(start, finish);
    const QDate& known = finish.isValid() ? finish : start;
    return known.isValid() ? say.date(known) : QString();
}

} // namespace

BaselineView::BaselineView(EngagementView& view, QWidget* parent)
    : QWidget(parent), m_view(view),
      m_take(new QAction(themeIcon(QStringLiteral("check")), tr("Take plan as &baseline"), this)),
      m_summary(new TextLabel(TextSize::Body, true, this)), m_button(new QToolButton(this)),
      m_list(baselineList(this))
{
    m_take->setToolTip(
        tr("Keep the plan as it is now as the one that was agreed, to compare with later"));
    m_take->setStatusTip(m_take->toolTip());
    m_take->setPriority(QAction::LowPriority); // in the menus, and here
    m_button->setDefaultAction(m_take);
    // Of an action of low priority, words stand only alone.
    m_button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_button->setFocusPolicy(Qt::StrongFocus);
    auto* head = new QHBoxLayout;
    head->addWidget(m_summary, 1);
    head->addWidget(m_button, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    const auto margin = static_cast<int>(2 * kRhythm);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    layout->addStretch(0);
    connect(m_take, &QAction::triggered, this, &BaselineView::take);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        emit playRequested(PlayId(item->data(0, kBaselinePlayRole).toString()));
    });
}

void BaselineView::refresh(const Telling& telling)
{
    const auto comparison = compareWithBaseline(telling.engagement, telling.plan);
    m_take->setEnabled(!m_view.document().isReadOnly() && !telling.items.isEmpty());
    m_list->setVisible(comparison && !comparison->lines.isEmpty());
    m_list->clear();
    if (!comparison) {
        m_summary->setWords(
            tr("No baseline was taken yet. Take the plan as it was agreed, and what slips, comes, "
               "goes and is done is listed here."));
        return;
    }
    m_summary->setWords(baselineSummary(telling.say, *comparison));
    for (const BaselineLine& line : comparison->lines) {
        const QStringList cells{telling.playTitle(line.play), baselineEventWords(telling.say, line),
                                rangeWords(telling.say, line.startThen, line.finishThen),
                                rangeWords(telling.say, line.startNow, line.finishNow)};
        auto* row = new QTreeWidgetItem(m_list, cells);
        row->setData(0, kBaselinePlayRole, line.play.text());
        for (int column = 0; column < static_cast<int>(cells.size()); ++column)
            row->setToolTip(column, toolTipText(cells.at(column)));
    }
}

void BaselineView::take()
{
    const QDate day = m_view.statusDate();
    const QString name = tr("Plan of %1").arg(locale().toString(day, QLocale::ShortFormat));
    const Result<Done> done =
        m_view.document().perform(edits::takeBaseline, snapshotNow(m_view.document(), name, day));
    if (!done)
        emit refused(inWords(done.error().message));
}

} // namespace milepost
