// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/votesgrid.h"

#include "ui/document/engagementdocument.h"
#include "ui/language/commonwords.h"
#include "ui/models/ballotgridmodel.h"
#include "ui/pages/assess/assesscontext.h"
#include "ui/pages/pastedialog.h"
#include "ui/widgets/cellnote.h"
#include "ui/widgets/rowheader.h"
#include "ui/widgets/textdelegate.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QUndoStack>

namespace milepost {

namespace {

constexpr int kVotesLeastColumn = 84;
constexpr int kNameColumn = 190;

} // namespace

VotesGrid::VotesGrid(AssessContext& context, QWidget* parent)
    : GridTable(parent), m_context(context), m_model(new BallotGridModel(context.document(), this)),
      m_note(new CellNote(this))
{
    setVerticalHeader(new RowHeader(this));
    setModel(m_model);
    setItemDelegate(new TextDelegate(this, limits::kTextLength));
    setAccessibleName(tr("Votes, people by dimensions"));
    setAccessibleDescription(tr("Type 1, 2 or 3, a point for a half more, n for not applicable, d "
                                "for don’t know. Enter goes down, Tab to the right."));
    setSelectionMode(ContiguousSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setTabKeyNavigation(false);
    setTabSteps(true);
    setCornerButtonEnabled(false);
    setWordWrap(true);
    setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(kVotesLeastColumn);
    horizontalHeader()->setDefaultAlignment(Qt::AlignCenter | Qt::Alignment(Qt::TextWordWrap));
    horizontalHeader()->setHighlightSections(true);
    horizontalHeader()->setSectionsClickable(true);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    connect(m_model, &BallotGridModel::refused, this, &VotesGrid::say);
    connect(&m_context, &AssessContext::edited, this, &VotesGrid::endNote);
    connect(&m_context.view(), &EngagementView::assessmentChanged, this, &VotesGrid::endNote);
}

bool VotesGrid::canEdit() const
{
    return currentIndex().isValid() && (currentIndex().flags() & Qt::ItemIsEditable);
}

bool VotesGrid::takesEdits()
{
    if (!currentIndex().isValid() || canEdit())
        return currentIndex().isValid();
    say(m_context.document().isReadOnly()
            ? common::readingOnly()
            : tr("This assessment is closed. “Re-open assessment” above, or in the Assess menu, "
                 "lets its votes be changed."));
    return false;
}

void VotesGrid::say(const QString& sentence)
{
    m_note->say(sentence,
                visualRect(currentIndex()).translated(viewport()->mapTo(this, QPoint(0, 0))));
}

void VotesGrid::endNote()
{
    m_refused = false;
    m_ended = false;
    m_note->hide();
}

bool VotesGrid::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Keys that vote here may be shortcuts elsewhere in the window.
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool altDigit = key->modifiers() == Qt::AltModifier && key->key() >= Qt::Key_1 &&
                              key->key() <= Qt::Key_3;
        const bool voting = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier &&
                            key->text().size() == 1 && key->text() != QLatin1String("?");
        if (altDigit || voting || key->matches(QKeySequence::Copy) ||
            key->matches(QKeySequence::Paste) || key->matches(QKeySequence::Cut)) {
            event->accept();
            return true;
        }
    }
    return GridTable::event(event);
}

void VotesGrid::type(const std::function<void()>& edit)
{
    const QUndoStack& steps = m_context.document().undoStack();
    if (m_typedTo != steps.index())
        m_typedFrom = steps.index();
    edit();
    m_typedTo = steps.index();
}

bool VotesGrid::takeBackTyping()
{
    if (m_typedTo != m_context.document().undoStack().index() || m_typedFrom >= m_typedTo)
        return false;
    const int steps = m_typedTo - m_typedFrom;
    m_keys.forget();
    m_typedTo = m_typedFrom;
    for (int i = 0; i < steps; ++i)
        m_context.document().undo();
    return true;
}

/// To the person below or above. Past the last one the next dimension begins, so that column after
/// column can be typed; but only in an empty cell, where the next key overwrites nothing.
void VotesGrid::stepPerson(int rows)
{
    const int column = currentIndex().column();
    QModelIndex next = m_model->index(currentIndex().row() + rows, column);
    if (!next.isValid()) {
        next = m_model->index(rows > 0 ? 0 : m_model->rowCount() - 1, column + rows);
        if (next.isValid() && !next.data().toString().isEmpty()) {
            say(tr("This was the last one. The next dimension holds entries already; Tab, an arrow "
                   "or the mouse goes there."));
            m_ended = true;
            return;
        }
    }
    if (next.isValid())
        setCurrentIndex(next);
}

bool VotesGrid::handleEnter(const QKeyEvent& event)
{
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter)
        return false;
    if (!m_refused) // nobody stays without the vote that was meant
        stepPerson(event.modifiers() & Qt::ShiftModifier ? -1 : 1);
    return true;
}

bool VotesGrid::handleConfidence(const QKeyEvent& event)
{
    const bool column = m_model->field() == BallotField::SelfConfidence &&
                        (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!column && event.modifiers() != Qt::AltModifier)
        return false;
    if (event.key() < Qt::Key_1 || event.key() > Qt::Key_3)
        return false;
    if (takesEdits())
        type([&] { m_model->setConfidence(currentIndex(), event.key() - Qt::Key_0); });
    return true;
}

bool VotesGrid::handleVote(const QKeyEvent& event)
{
    if (m_model->field() != BallotField::Score ||
        (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) != Qt::NoModifier ||
        event.text().size() != 1)
        return false;
    const std::optional<Vote> vote = m_keys.press(event.text().front());
    if (!vote)
        return false;
    if (m_ended) { // meant for somebody below, who is not there
        m_keys.forget();
        return true;
    }
    if (takesEdits()) {
        endNote();
        type([&] {
            m_model->castVote(currentIndex(), *vote,
                              m_keys.continues() ? Merge::WithPrevious : Merge::No);
        });
    }
    return true;
}

/// A key that would be text, and means nothing here.
bool VotesGrid::refuseKey(const QKeyEvent& event)
{
    const bool plain =
        (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    const QString text = event.text();
    if (!plain || text.size() != 1 || !text.front().isPrint() || text.front().isSpace() ||
        text == QLatin1String("?"))
        return false;
    const bool open = canEdit();
    if (open && m_model->field() == BallotField::Proof)
        return false;
    if (takesEdits()) {
        say(m_model->field() == BallotField::Score
                ? tr("“%1” is no vote. Possible are %2.").arg(text, possibleVotes())
                : tr("“%1” is not taken. Self-confidence is 1, 2 or 3.").arg(text));
        m_refused = true;
    }
    return true;
}

void VotesGrid::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_note->isVisible()) {
        endNote();
    } else if (event->key() == Qt::Key_Escape && takeBackTyping()) {
        event->accept();
    } else if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        m_keys.forget();
        if (takesEdits()) {
            endNote();
            m_model->clear(selectedIndexes());
        }
    } else if (!handleConfidence(*event) && !handleVote(*event) && !handleEnter(*event) &&
               !refuseKey(*event)) {
        if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab ||
            (event->text().size() == 1 && event->text().front().isPrint() &&
             m_model->field() != BallotField::Proof)) {
            event->ignore(); // no editor for single letters; Tab leaves at the ends
            return;
        }
        GridTable::keyPressEvent(event);
    }
}

void VotesGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    m_keys.forget();
    m_typedFrom = m_typedTo = m_context.document().undoStack().index();
    endNote();
    GridTable::currentChanged(current, previous);
    if (current.isValid())
        emit dimensionEntered(m_model->dimension(current.column()));
    if (current.isValid())
        emit cellEntered(visualRect(current));
}

void VotesGrid::mousePressEvent(QMouseEvent* event)
{
    endNote();
    GridTable::mousePressEvent(event);
}

void VotesGrid::focusOutEvent(QFocusEvent* event)
{
    endNote();
    GridTable::focusOutEvent(event);
}

void VotesGrid::copy()
{
    QGuiApplication::clipboard()->setText(m_model->copy(selectedIndexes()));
}

void VotesGrid::paste()
{
    m_keys.forget();
    endNote();
    if (takesEdits())
        m_model->paste(currentIndex(), QGuiApplication::clipboard()->text(),
                       [this](const PastePreview& preview) { return confirmPaste(preview, this); });
}

void VotesGrid::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    menu.addAction(common::copy(), QKeySequence(QKeySequence::Copy), this, &VotesGrid::copy);
    QAction* pasteAction =
        menu.addAction(common::paste(), QKeySequence(QKeySequence::Paste), this, &VotesGrid::paste);
    QAction* clearAction = menu.addAction(common::clear(), QKeySequence(Qt::Key_Delete), this,
                                          [this] { m_model->clear(selectedIndexes()); });
    pasteAction->setEnabled(canEdit());
    clearAction->setEnabled(canEdit());
    menu.exec(event->globalPos());
}

int VotesGrid::sizeHintForColumn(int) const
{
    return kVotesLeastColumn;
}

void VotesGrid::resizeEvent(QResizeEvent* event)
{
    GridTable::resizeEvent(event);
    fitHeaders();
}

/// Of four lines, a name of two and two that say what the votes say in any language: it stays as
/// high as it is while they come in.
int VotesGrid::headerHeight() const
{
    return fontMetrics().lineSpacing() * 4 + 8;
}

int VotesGrid::heightOfRows(int most) const
{
    const int rows = qMin(most, m_model->rowCount());
    const int needed = verticalHeader()->width() + m_model->columnCount() * kVotesLeastColumn;
    const int bar = needed > width() ? horizontalScrollBar()->sizeHint().height() : 0;
    return headerHeight() + rows * verticalHeader()->defaultSectionSize() + 2 * frameWidth() + bar;
}

void VotesGrid::fitHeaders()
{
    verticalHeader()->setFixedWidth(qBound(90, width() / 4, kNameColumn));
    horizontalHeader()->setFixedHeight(headerHeight());
}

} // namespace milepost
