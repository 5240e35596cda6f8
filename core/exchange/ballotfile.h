// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/content/content.h"
#include "core/engagement/engagement.h"

#include <QByteArray>

namespace milepost {

/// Somebody whose ballots a file brings; `key` is how the file tells people apart: an id of its
/// own, or the key of the name in a table, which has no ids.
struct Rater {
    QString key;
    QString name;
    std::optional<Function> function; ///< not set: the file does not say
    bool hasId = false;               ///< whether the key is an id of the file

    bool operator==(const Rater&) const = default;
};

struct RaterBallot {
    QString rater; ///< a Rater's key
    DimensionId dimension;
    Ballot ballot; ///< without participant

    bool operator==(const RaterBallot&) const = default;
};

struct BallotFile {
    QList<Rater> raters; ///< in order of first appearance
    QList<RaterBallot> ballots;

    bool operator==(const BallotFile&) const = default;
};

/// Reads the ballots for one matrix from a file of raters: all of them, or the first problem with
/// its line. Two formats are known by their first character:
/// - CSV in UTF-8 with the columns participant, dimension and score, and if wanted function, round,
///   confidence and proof, in any order; a dimension by id or name;
/// - the exchange format, whose latest assessment of that matrix is taken.
[[nodiscard]] Result<BallotFile> readBallotFile(const Content& content, const Matrix& matrix,
                                                const QByteArray& bytes);

} // namespace milepost
