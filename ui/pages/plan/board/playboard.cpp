// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/board/playboard.h"

#include "core/edits/ownplays.h"
#include "core/engagement/planinforce.h"
#include "core/wording/playwords.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/inwords.h"
#include "ui/models/planmodel.h"
#include "ui/pages/plan/board/boardcolumn.h"
#include "ui/pages/plan/board/stepplays.h"
#include "ui/widgets/narrowchoice.h"
#include "ui/widgets/pagelabels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace milepost {

PlayBoard::PlayBoard(EngagementDocument& document, PlanModel& plan, QWidget* parent)
    : QWidget(parent), m_document(document), m_plan(plan), m_books(new QComboBox(this)),
      m_purpose(new TextLabel(TextSize::Body, false, this)), m_scroll(new QScrollArea(this)),
      m_layout(new QHBoxLayout), m_stepless(nullptr)
{
    auto* columns = new QWidget;
    columns->setLayout(m_layout);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setAccessibleName(tr("Steps of the playbook"));
    m_scroll->setWidget(columns);
    m_books->setAccessibleName(tr("Playbook on the board"));
    makeNarrow(*m_books, 30);
    m_purpose->setMuted(true);
    auto* name = new QLabel(tr("Play&book:"), this);
    name->setBuddy(m_books);
    auto* head = new QHBoxLayout;
    head->addWidget(name);
    head->addWidget(m_books, 1);
    head->addWidget(m_purpose, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_scroll, 1);
    m_stepless = addColumn();
    for (const Playbook& book : m_document.content().playbooks)
        m_books->addItem(book.name, book.id.text());
    connect(m_books, &QComboBox::activated, this,
            [this] { chooseBook(PlaybookId(m_books->currentData().toString())); });
    if (!m_document.content().playbooks.isEmpty())
        setPlaybook(m_document.content().playbooks.first().id);
}

BoardColumn* PlayBoard::addColumn()
{
    auto* column = new BoardColumn(m_plan, this);
    m_layout->insertWidget(m_stepless ? m_layout->count() - 1 : 0, column, 1);
    StepList& list = column->list();
    list.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&list, &StepList::currentMoved, this, [this, column] { select(*column); });
    connect(&list, &StepList::columnRequested, this, [this, column](int by) { goTo(*column, by); });
    connect(&list, &StepList::moveRequested, this, [this, column](int by) {
        const QList<BoardColumn*> columns = visibleColumns();
        const auto target = columns.indexOf(column) + by;
        if (target >= 0 && target < columns.size())
            moveTo(currentPlay(), columns.at(target)->plays().step());
    });
    connect(
        &list, &QWidget::customContextMenuRequested, this,
        [this, column](const QPoint& position) { emit menuRequested(&column->list(), position); });
    connect(&column->plays(), &StepPlays::playDropped, this,
            [this, column](const PlayId& play) { takeDrop(play, column->plays().step()); });
    return column;
}

const Playbook* PlayBoard::shown() const
{
    return m_document.content().findPlaybook(m_playbook);
}

QString PlayBoard::headingOf(const Step& step) const
{
    return tr("%1. %2").arg(locale().toString(step.order), inWords(stepWords(step)));
}

void PlayBoard::setPlaybook(const PlaybookId& playbook)
{
    if (playbook == m_playbook || !m_document.content().findPlaybook(playbook))
        return;
    m_playbook = playbook;
    m_books->setCurrentIndex(m_books->findData(playbook.text()));
    showSteps();
}

void PlayBoard::showSteps()
{
    const Playbook* book = shown();
    while (m_columns.size() < book->steps.size())
        m_columns.append(addColumn());
    m_selecting = true;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        m_columns.at(i)->setVisible(i < book->steps.size());
        if (i >= book->steps.size())
            continue;
        const Step& step = book->steps.at(i);
        m_columns.at(i)->showStep(step.id, headingOf(step), step.purpose);
    }
    m_selecting = false;
    refresh();
}

void PlayBoard::refresh()
{
    m_stepless->showStep({}, tr("In no step"), tr("Plays of your own without a step"));
    const QList<BoardColumn*> columns = allColumns();
    for (BoardColumn* column : columns)
        column->refresh(playsOf(column->plays().step()));
    m_stepless->setVisible(m_stepless->plays().rowCount() > 0);
    fillBooks();
}

/// Those of the content and of one's own, in the plan or not.
int PlayBoard::playsOf(const StepId& step) const
{
    int count = 0;
    const QList<Step> steps = shown() ? shown()->steps : QList<Step>();
    for (const Step& each : steps)
        count += each.id == step ? static_cast<int>(each.plays.size()) : 0;
    const Plan plan = planInForce(m_document.engagement());
    for (const PlannedPlay& play : plan.plays)
        count += play.custom && play.custom->step.value_or(StepId()) == step ? 1 : 0;
    return count;
}

/// How many plays of the plan each playbook has.
void PlayBoard::fillBooks()
{
    for (int i = 0; i < m_books->count(); ++i) {
        const PlaybookId id(m_books->itemData(i).toString());
        const Playbook* book = m_document.content().findPlaybook(id);
        const auto count = std::count_if(m_plan.rows().cbegin(), m_plan.rows().cend(),
                                         [&](const PlanRow& row) { return row.playbook == id; });
        if (book)
            m_books->setItemText(
                i, tr("%1 (%2)").arg(book->name, locale().toString(static_cast<int>(count))));
    }
}

PlayId PlayBoard::currentPlay() const
{
    return m_current ? m_current->plays().playAt(m_current->list().currentIndex()) : PlayId();
}

/// Only one card is current on the whole board.
void PlayBoard::select(BoardColumn& column)
{
    if (m_selecting || !column.list().currentIndex().isValid())
        return;
    m_selecting = true;
    if (m_current && m_current != &column)
        m_current->list().setCurrentIndex({});
    m_selecting = false;
    m_current = &column;
    m_scroll->ensureWidgetVisible(&column, 0, 0);
    const Playbook* book = shown();
    const auto place = m_columns.indexOf(&column);
    m_purpose->setWords(book && place >= 0 && place < book->steps.size()
                            ? book->steps.at(place).purpose
                            : QString());
    emit currentPlayChanged(currentPlay());
}

bool PlayBoard::setCurrentPlay(const PlayId& play)
{
    const int row = m_plan.rowOf(play);
    if (row < 0)
        return false;
    setPlaybook(m_plan.row(row).playbook);
    const QList<BoardColumn*> columns = allColumns();
    for (BoardColumn* column : columns) {
        const QModelIndex index = column->plays().indexOf(play);
        if (!index.isValid())
            continue;
        column->list().setCurrentIndex(index);
        column->list().scrollTo(index);
        return true;
    }
    return false;
}

QList<BoardColumn*> PlayBoard::allColumns() const
{
    return m_columns + QList{m_stepless};
}

QList<BoardColumn*> PlayBoard::visibleColumns() const
{
    QList<BoardColumn*> columns = allColumns();
    columns.removeIf([](const BoardColumn* column) { return column->isHidden(); });
    return columns;
}

bool PlayBoard::isOnBoard(const PlayId& play) const
{
    const QList<BoardColumn*> columns = allColumns();
    return std::any_of(columns.cbegin(), columns.cend(), [&](const BoardColumn* column) {
        return column->plays().indexOf(play).isValid();
    });
}

/// Its first card is the current one then.
void PlayBoard::chooseBook(const PlaybookId& playbook)
{
    setPlaybook(playbook);
    for (BoardColumn* column : std::as_const(m_columns)) {
        if (column->plays().rowCount() > 0) {
            column->list().setCurrentIndex(column->plays().index(0, 0));
            return;
        }
    }
}

void PlayBoard::clearCurrent()
{
    if (m_current)
        m_current->list().setCurrentIndex({});
}

void PlayBoard::focusCards()
{
    BoardColumn* column = m_current ? m_current : m_columns.value(0);
    if (column)
        column->list().setFocus(Qt::OtherFocusReason);
}

QList<QWidget*> PlayBoard::lists() const
{
    QList<QWidget*> lists{&m_stepless->list()};
    for (const BoardColumn* column : m_columns)
        lists.append(&column->list());
    return lists;
}

/// To the card at the same height in the next column that has one.
void PlayBoard::goTo(const BoardColumn& from, int by)
{
    const QList<BoardColumn*> columns = visibleColumns();
    auto place = columns.indexOf(const_cast<BoardColumn*>(&from)) + by;
    for (; place >= 0 && place < columns.size(); place += by) {
        BoardColumn& column = *columns.at(place);
        const int count = column.plays().rowCount();
        if (count == 0)
            continue;
        const int row = std::clamp(from.list().currentIndex().row(), 0, count - 1);
        column.list().setCurrentIndex(column.plays().index(row, 0));
        column.list().setFocus(Qt::OtherFocusReason);
        return;
    }
}

void PlayBoard::takeDrop(const PlayId& play, const StepId& step)
{
    const int row = m_plan.rowOf(play);
    if (row < 0)
        emit keepInWanted(play);
    else if (m_plan.row(row).step != step)
        moveTo(play, step);
}

void PlayBoard::moveTo(const PlayId& play, const StepId& step)
{
    if (play.isEmpty())
        return;
    const Result<Done> done = m_document.perform(edits::movePlayToStep, play, m_playbook, step);
    if (!done)
        emit refused(inWords(done.error().message));
}

} // namespace milepost
