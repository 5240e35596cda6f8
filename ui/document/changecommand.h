// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/edit.h"

#include <QUndoCommand>

#include <functional>

namespace milepost {

/// The one undo command: a change, and what carries changes out. It joins the command before it
/// when both changed the same field, and is obsolete when that leads back to the start.
class ChangeCommand : public QUndoCommand {
public:
    using Perform = std::function<void(const Change& change)>;

    /// `joins` asks to join the command before it.
    ChangeCommand(Change change, bool joins, Perform perform);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override { return 1; }
    bool mergeWith(const QUndoCommand* other) override;

private:
    Change m_change;
    bool m_joins;
    Perform m_perform;
};

} // namespace milepost
