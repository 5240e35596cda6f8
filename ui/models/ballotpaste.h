// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engagement/engagement.h"
#include "ui/document/documenttypes.h"

#include <functional>

namespace milepost {

enum class BallotField;

/// Where a pasted table goes: the people and dimensions from the current cell on, and the ballots
/// that are there.
struct PasteTarget {
    QList<ParticipantId> people;
    QList<DimensionId> dimensions;
    int round = 1;
    BallotField field;
    std::function<const Ballot*(const ParticipantId&, const DimensionId&)> existing;
    std::function<QString(const ParticipantId&)> nameOfPerson;
    std::function<QString(const DimensionId&)> nameOfDimension;
};

/// Reads a table as spreadsheets copy it (tabs between cells, a line each row) into ballots; empty
/// cells leave what is there. The error names the first bad cell, and what it may hold.
[[nodiscard]] Result<QList<DimensionBallot>> readPastedBallots(const PasteTarget& target,
                                                               const QString& table);

} // namespace milepost
