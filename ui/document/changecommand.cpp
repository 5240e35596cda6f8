// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/changecommand.h"

#include "ui/language/inwords.h"

namespace milepost {

namespace {

bool isUpdate(const Edit& edit)
{
    return !std::holds_alternative<std::monostate>(edit.before) &&
           !std::holds_alternative<std::monostate>(edit.after) && !edit.movedTo;
}

// Adds `next` to `edits`; two updates of one thing in a row become one, or none when the thing is
// as it was.
void append(QList<Edit>& edits, const Edit& next)
{
    if (edits.isEmpty() || edits.last().ref != next.ref || !isUpdate(edits.last()) ||
        !isUpdate(next)) {
        edits.append(next);
        return;
    }
    edits.last().after = next.after;
    if (edits.last().before == edits.last().after)
        edits.removeLast();
}

} // namespace

ChangeCommand::ChangeCommand(Change change, bool joins, Perform perform)
    : m_change(std::move(change)), m_joins(joins), m_perform(std::move(perform))
{
    setText(inWords(m_change.name));
}

void ChangeCommand::undo()
{
    Change back = inverse(m_change);
    back.name = Message("ChangeCommand", "Undo: %1").arg(back.name);
    m_perform(back);
}

void ChangeCommand::redo()
{
    m_perform(m_change);
    m_change.continues = false; // done once more it stands alone
}

bool ChangeCommand::mergeWith(const QUndoCommand* other)
{
    const auto* next = static_cast<const ChangeCommand*>(other);
    if (!next->m_joins || m_change.field.isEmpty() || next->m_change.field != m_change.field)
        return false;
    for (const Edit& edit : next->m_change.edits)
        append(m_change.edits, edit);
    m_change.name = next->m_change.name;
    setText(inWords(m_change.name));
    setObsolete(m_change.edits.isEmpty());
    return true;
}

} // namespace milepost
