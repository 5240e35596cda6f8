// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undoguide.h"

#include "ui/document/engagementdocument.h"
#include "ui/pages/page.h"
#include "ui/shell/workspace.h"
#include "ui/theme/tooltip.h"

#include <QStatusBar>

namespace milepost {

namespace {

constexpr int kShown = 6'000; ///< milliseconds
constexpr int kGuideGap = 8;  ///< beside each widget of the bar

} // namespace

UndoGuide::UndoGuide(EngagementDocument& document, Workspace& workspace, QStatusBar& bar)
    : QObject(&workspace), m_document(document), m_workspace(workspace), m_bar(bar)
{
    connect(&document, &EngagementDocument::changed, this, &UndoGuide::follow);
    connect(&document, &EngagementDocument::undone, this,
            [this](const QString& step) { tell(tr("Undone: %1").arg(step)); });
    connect(&document, &EngagementDocument::redone, this,
            [this](const QString& step) { tell(tr("Redone: %1").arg(step)); });
    bar.installEventFilter(this);
    connect(&bar, &QStatusBar::messageChanged, this, [this](const QString& shown) {
        if (!shown.isEmpty())
            return;
        m_told.clear();
        m_bar.setToolTip({});
    });
}

void UndoGuide::follow(const Change& change)
{
    m_changed = {};
    m_changed.page = PageId::Assess;
    for (const Edit& edit : change.edits) {
        const bool exists = !std::holds_alternative<std::monostate>(edit.after);
        const EntityValue& thing = exists ? edit.after : edit.before;
        if (const auto* value = std::get_if<MetricValue>(&thing)) {
            m_changed.page = PageId::Metrics;
            m_changed.metric = value->metric;
            m_changed.unit = value->unit;
            m_changed.group = value->group;
            return;
        }
        if (edit.ref.assessment.isEmpty())
            continue;
        m_changed.assessment = edit.ref.assessment;
        m_changed.dimension = edit.ref.dimension;
        m_isVote = edit.ref.kind == EntityKind::Ballot;
        if (const auto* record = std::get_if<DimensionRecord>(&thing))
            m_changed.dimension = record->id;
        return;
    }
}

bool UndoGuide::isOutOfSight() const
{
    const Place here = m_workspace.currentPlace();
    if (here.page != m_changed.page)
        return false;
    if (here.page == PageId::Metrics) {
        return here.metric != m_changed.metric || here.unit != m_changed.unit ||
               here.group != m_changed.group;
    }
    if (!m_document.engagement().findAssessment(m_changed.assessment))
        return false;
    const bool isElsewhere = here.assessment != m_changed.assessment;
    const bool isHidden =
        !m_isVote && !m_changed.dimension.isEmpty() && here.dimension != m_changed.dimension;
    return isElsewhere || isHidden;
}

void UndoGuide::tell(const QString& sentence)
{
    m_told = sentence;
    m_bar.setToolTip(toolTipText(sentence));
    m_bar.showMessage(sentence, kShown); // which makes room
    showTold();
    if (m_workspace.currentPage() && isOutOfSight())
        m_workspace.goTo(m_changed);
}

// What stands at the end of the bar stays, and the bar itself would cut the sentence there.
void UndoGuide::showTold()
{
    if (m_told.isEmpty())
        return;
    int room = m_bar.width() - 2 * kGuideGap;
    for (const QObject* child : m_bar.children()) {
        const auto* widget = qobject_cast<const QWidget*>(child);
        if (widget && widget->isVisible())
            room -= widget->width() + kGuideGap;
    }
    const QString fitting = m_bar.fontMetrics().elidedText(m_told, Qt::ElideRight, room);
    if (fitting != m_bar.currentMessage())
        m_bar.showMessage(fitting, kShown);
}

bool UndoGuide::eventFilter(QObject* watched, QEvent* event)
{
    const bool moves = event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest;
    if (watched == &m_bar && moves && !m_told.isEmpty())
        QMetaObject::invokeMethod(this, &UndoGuide::showTold, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace milepost
