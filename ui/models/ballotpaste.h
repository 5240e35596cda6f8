// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/edits/votes.h"
#include "core/engagement/engagement.h"
#include "ui/models/pastepreview.h"

#include <functional>
#include <optional>

namespace milepost {

enum class BallotField;

/// Where a pasted table goes: all people and dimensions, the cell from which on the table fills
/// them, and the ballots that are there.
struct PasteTarget {
    QList<ParticipantId> people;
    QList<DimensionId> dimensions;
    qsizetype firstPerson = 0;
    qsizetype firstDimension = 0;
    int round = 1;
    BallotField field;
    std::function<const Ballot*(const ParticipantId&, const DimensionId&)> existing;
    std::function<QString(const ParticipantId&)> nameOfPerson;
    std::function<QString(const DimensionId&)> nameOfDimension;
};

struct PastedBallots {
    QList<DimensionBallot> ballots;
    std::optional<PastePreview> preview; ///< where it was guessed what stands between the cells
};

/// Reads a table as spreadsheets copy it (see readPastedTable(); scores may also have semicolons or
/// commas between them) into ballots; empty cells leave what is there. A first column of names and
/// a first row of dimensions say where the rows and columns go, wherever the current cell is. The
/// error names the first bad cell, and what it may hold, or the name that nobody and no dimension
/// has.
[[nodiscard]] Result<PastedBallots> readPastedBallots(const PasteTarget& target,
                                                      const QString& text);

} // namespace milepost
