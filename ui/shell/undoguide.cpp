// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undoguide.h"

#include "ui/document/engagementdocument.h"
#include "ui/pages/page.h"
#include "ui/shell/workspace.h"

#include <QStatusBar>

namespace milepost {

namespace {

constexpr int kShown = 6'000; ///< milliseconds
constexpr int kGap = 8;       ///< beside each widget of the bar

} // namespace

UndoGuide::UndoGuide(EngagementDocument& document, Workspace& workspace, QStatusBar& bar)
    : QObject(&workspace), m_document(document), m_workspace(workspace), m_bar(bar)
{
    connect(&document, &EngagementDocument::changed, this, &UndoGuide::follow);
    connect(&document, &EngagementDocument::undone, this,
            [this](const QString& step) { tell(tr("Undone: %1").arg(step)); });
    connect(&document, &EngagementDocument::redone, this,
            [this](const QString& step) { tell(tr("Redone: %1").arg(step)); });
}

void UndoGuide::follow(const Change& change)
{
    m_changed = {};
    m_changed.page = PageId::Assess;
    for (const Edit& edit : change.edits) {
        if (edit.ref.assessment.isEmpty())
            continue;
        m_changed.assessment = edit.ref.assessment;
        m_changed.dimension = edit.ref.dimension;
        m_isVote = edit.ref.kind == EntityKind::Ballot;
        const bool exists = !std::holds_alternative<std::monostate>(edit.after);
        if (const auto* record = std::get_if<DimensionRecord>(exists ? &edit.after : &edit.before))
            m_changed.dimension = record->id;
        return;
    }
}

void UndoGuide::tell(const QString& sentence)
{
    // What stands at the end of the bar stays, and the bar itself would cut the sentence there.
    m_bar.showMessage(sentence, kShown);
    int room = m_bar.width() - 2 * kGap;
    for (const QObject* child : m_bar.children()) {
        const auto* widget = qobject_cast<const QWidget*>(child);
        if (widget && widget->isVisible())
            room -= widget->width() + kGap;
    }
    m_bar.showMessage(m_bar.fontMetrics().elidedText(sentence, Qt::ElideRight, room), kShown);
    const Page* page = m_workspace.currentPage();
    if (!page || page->id() != PageId::Assess ||
        !m_document.engagement().findAssessment(m_changed.assessment))
        return;
    const Place here = m_workspace.currentPlace();
    const bool isElsewhere = here.assessment != m_changed.assessment;
    const bool isHidden =
        !m_isVote && !m_changed.dimension.isEmpty() && here.dimension != m_changed.dimension;
    if (isElsewhere || isHidden)
        m_workspace.goTo(m_changed);
}

} // namespace milepost
