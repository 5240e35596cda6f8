// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/board/boardcolumn.h"

#include "core/wording/wording.h"
#include "ui/language/windowlanguage.h"
#include "ui/models/planmodel.h"
#include "ui/pages/plan/board/playcarddelegate.h"
#include "ui/pages/plan/board/stepplays.h"
#include "ui/theme/tooltip.h"
#include "ui/widgets/pagelabels.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace milepost {

namespace {

constexpr int kLeastColumnLetters = 32;

} // namespace

void StepList::keyPressEvent(QKeyEvent* event)
{
    const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (!sideways) {
        QListView::keyPressEvent(event);
        return;
    }
    const bool onward = (event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
    if (event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        emit moveRequested(onward ? 1 : -1);
    else
        emit columnRequested(onward ? 1 : -1);
}

/// The column that the keyboard comes to has a current card.
void StepList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

void StepList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    emit currentMoved();
}

BoardColumn::BoardColumn(PlanModel& plan, QWidget* parent)
    : QWidget(parent), m_plan(plan), m_plays(new StepPlays(plan, this)),
      m_heading(new TextLabel(TextSize::Body, true, this)),
      m_full(new TextLabel(TextSize::Body, false, this)), m_list(new StepList(this))
{
    m_full->setMuted(true);
    m_list->setModel(m_plays);
    m_list->setItemDelegate(new PlayCardDelegate(plan, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setDragDropMode(QAbstractItemView::DragDrop);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setDropIndicatorShown(false);
    m_list->setFrameShape(QFrame::NoFrame);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_heading);
    layout->addWidget(m_full);
    layout->addWidget(m_list, 1);
    setMinimumWidth(kLeastColumnLetters * fontMetrics().averageCharWidth());
}

void BoardColumn::showStep(const StepId& step, const QString& heading, const QString& purpose)
{
    m_plays->setStep(step);
    m_heading->setWords(heading);
    m_heading->setToolTip(toolTipText(purpose));
    m_list->setAccessibleName(tr("Plays of the step “%1”").arg(heading));
    m_list->setAccessibleDescription(purpose);
}

void BoardColumn::refresh(int total)
{
    int done = 0;
    double days = 0;
    const int count = m_plays->rowCount();
    for (int i = 0; i < count; ++i) {
        const PlanRow& row = m_plan.row(StepPlays::rowOf(m_plays->index(i, 0)));
        done += row.state == PlayState::Done ? 1 : 0;
        days += row.effortDays;
    }
    QStringList parts{
        tr("%1 of %2 in the plan").arg(locale().toString(count), locale().toString(total))};
    if (count > 0)
        parts.append(Wording(windowLanguage(locale()), {}).personDays(days));
    if (done > 0)
        parts.append(tr("%1 done").arg(locale().toString(done)));
    m_full->setWords(parts.join(tr(" · ")));
}

} // namespace milepost
