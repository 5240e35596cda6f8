// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/racitable.h"

#include "core/wording/raciwords.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"
#include "ui/models/racimodel.h"
#include "ui/pages/plan/raciheader.h"
#include "ui/widgets/rowheader.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>
#include <optional>

namespace milepost {

namespace {

constexpr int kLeastPlayLetters = 16;
constexpr int kMostPlayLetters = 48; ///< as long as people need the room

bool isPlain(const QKeyEvent& event)
{
    return (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
}

std::optional<RaciPart> partOf(const QKeyEvent& event)
{
    const QString typed = event.text().toUpper();
    for (const RaciPart part : kRaciParts) {
        if (isPlain(event) && typed == raciLetter(part))
            return part;
    }
    return std::nullopt;
}

} // namespace

RaciTable::RaciTable(RaciModel& model, QWidget* parent)
    : GridTable(parent), m_model(model), m_header(new RaciHeader(model, this)),
      m_titles(new RowHeader(this)), m_copy(new QAction(tr("Copy as table"), this))
{
    m_copy->setToolTip(tr("The grid as a table for a spreadsheet or a text (Ctrl+C)"));
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    setVerticalHeader(m_titles);
    setHorizontalHeader(m_header);
    setModel(&model);
    setAccessibleName(tr("Who does what, plays by people"));
    setAccessibleDescription(tr("R, A, C or I writes the letter, Delete clears it. Enter goes "
                                "down, Tab to the right."));
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setTabSteps(true);
    setCornerButtonEnabled(false);
    setWordWrap(false);
    setAlternatingRowColors(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    connect(verticalHeader(), &QHeaderView::sectionClicked, this, [this](int row) {
        setCurrentIndex(m_model.index(row, std::max(0, currentIndex().column())));
        setFocus(Qt::MouseFocusReason);
    });
}

PlayId RaciTable::currentPlay() const
{
    return currentIndex().isValid() ? m_model.row(currentIndex().row()).id : PlayId();
}

QString RaciTable::currentPerson() const
{
    return m_model.people().value(currentIndex().column());
}

bool RaciTable::setCurrentPlay(const PlayId& play)
{
    const int row = m_model.rowOf(play);
    if (row < 0)
        return false;
    setCurrentIndex(m_model.index(row, std::max(0, currentIndex().column())));
    return true;
}

void RaciTable::setCurrentCell(const PlayId& play, const QString& person)
{
    const QModelIndex index =
        m_model.index(m_model.rowOf(play), std::max(0, m_model.columnOf(person)));
    if (index.isValid())
        setCurrentIndex(index);
}

void RaciTable::addEditActions(QMenu& menu)
{
    const QPersistentModelIndex index = currentIndex();
    for (const RaciPart part : kRaciParts) {
        QAction* action =
            menu.addAction(inWords(raciTitle(part)), QKeySequence(QString(raciLetter(part))), this,
                           [this, index, part] {
                               if (index.isValid())
                                   m_model.assign(index, part);
                           });
        action->setEnabled(index.isValid() && m_model.isEditable());
    }
    QAction* clear =
        menu.addAction(common::clear(), QKeySequence(QKeySequence::Delete), this, [this, index] {
            if (index.isValid())
                m_model.clear(index);
        });
    clear->setEnabled(index.isValid() && m_model.isEditable() &&
                      !index.data().toString().isEmpty());
    menu.addSeparator();
    menu.addAction(m_copy);
}

void RaciTable::updateGeometries()
{
    const int room = width() - 2 * frameWidth() - verticalScrollBar()->sizeHint().width();
    const int letter = fontMetrics().averageCharWidth();
    const int share = std::clamp(room / 3, kLeastPlayLetters * letter, kMostPlayLetters * letter);
    // Titles have a third, and what the people leave.
    const int left = room - m_header->neededWidth() * std::max(1, m_model.columnCount());
    const int titles = std::clamp(left, share, std::max(share, m_titles->neededWidth()));
    if (m_titles->minimumWidth() != titles)
        m_titles->setFixedWidth(titles);
    m_header->share(room - titles);
    GridTable::updateGeometries();
}

/// Keys that write here may be shortcuts elsewhere in the window.
bool RaciTable::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (partOf(*key) || key->matches(QKeySequence::Copy)) {
            event->accept();
            return true;
        }
    }
    return GridTable::event(event);
}

bool RaciTable::write(const QKeyEvent& event)
{
    const std::optional<RaciPart> part = partOf(event);
    const bool clears =
        isPlain(event) && (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace);
    if ((!part && !clears) || !currentIndex().isValid())
        return false;
    if (part)
        m_model.assign(currentIndex(), *part);
    else
        m_model.clear(currentIndex());
    return true;
}

void RaciTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        m_copy->trigger();
    else if (!write(*event))
        GridTable::keyPressEvent(event);
}

void RaciTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !indexAt(event->position().toPoint()).isValid())
        return GridTable::mouseDoubleClickEvent(event);
    QMenu menu(this);
    addEditActions(menu);
    menu.exec(event->globalPosition().toPoint());
}

void RaciTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    GridTable::currentChanged(current, previous);
    if (current.isValid() && current.row() != previous.row())
        emit currentPlayChanged(m_model.row(current.row()).id);
}

} // namespace milepost
