// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/documentstatus.h"

#include "ui/document/engagementdocument.h"
#include "ui/shell/savestatelabel.h"
#include "ui/shell/scopeswitcher.h"
#include "ui/shell/warningsbutton.h"
#include "ui/view/engagementview.h"

#include <QStatusBar>
#include <QTimer>

namespace milepost {

namespace {

constexpr int kPause = 100; ///< milliseconds after an edit; warnings need the plan

} // namespace

DocumentStatus::DocumentStatus(EngagementView& view, const Clock& clock, ScopeSwitcher& scope,
                               QStatusBar& bar)
    : m_view(view), m_bar(bar), m_warnings(new WarningsButton), m_timer(new QTimer(this))
{
    auto* saved = new SaveStateLabel(view.document(), clock);
    saved->watch(*bar.window());
    m_widgets = {saved, m_warnings, &scope};
    bar.addWidget(saved);
    bar.addPermanentWidget(m_warnings);
    bar.addPermanentWidget(&scope);
    bar.show();
    m_timer->setSingleShot(true);
    m_timer->setInterval(kPause);
    const auto soon = [this] { m_timer->start(); };
    connect(m_timer, &QTimer::timeout, this, &DocumentStatus::updateWarnings);
    connect(&view, &EngagementView::assessmentChanged, this, soon);
    connect(&view, &EngagementView::statusDateChanged, this, soon);
    connect(&view.document(), &EngagementDocument::changed, this, soon);
    connect(m_warnings, &WarningsButton::placeRequested, this, &DocumentStatus::placeRequested);
    m_timer->start();
}

DocumentStatus::~DocumentStatus()
{
    for (const QPointer<QWidget>& widget : std::as_const(m_widgets)) {
        if (widget)
            m_bar.removeWidget(widget);
        delete widget;
    }
    m_bar.hide();
}

void DocumentStatus::updateWarnings()
{
    m_warnings->setWarnings(
        warningsOf(m_view.document(), m_view.assessmentId(), m_view.statusDate()));
}

} // namespace milepost
