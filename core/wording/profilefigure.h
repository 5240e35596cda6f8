// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QList>
#include <QString>

#include <optional>

namespace milepost {

class Telling;
class Wording;
struct AssessedMatrix;
struct DimensionRecord;

/// How many people voted for one score.
struct VoteDot {
    double score = 1;
    int count = 0;

    bool operator==(const VoteDot&) const = default;
};

/// The votes of a round, ascending by score; none without a record.
[[nodiscard]] QList<VoteDot> voteDots(const DimensionRecord* record, int round);

/// One dimension of a profile: current and target on the scale 1 to 3.
struct ProfileRow {
    DimensionId id;
    QString name;
    std::optional<double> score; ///< nothing when not rated
    std::optional<double> target;
    std::optional<double> previous; ///< score of the assessment before, where there is one
    QList<VoteDot> votes;           ///< of the round that counts, ascending; without names
    int stage = 0;
    QString scoreText;      ///< "1.5", or "not rated"
    QString targetText;     ///< "2.5"
    QString stageText;      ///< "Parallel Tracks, moving to Coordinated Motions"
    QString consensusText;  ///< "aligned", "discuss", "split", or empty without votes
    QString confidenceText; ///< "high confidence, provisional", or empty

    bool operator==(const ProfileRow&) const = default;
};

/// Bars on the scale 1 to 3, one a dimension, with target mark and vote dots.
struct ProfileFigure {
    QList<QString> stageNames; ///< of stages 1 to 3
    QList<ProfileRow> rows;

    bool operator==(const ProfileFigure&) const = default;
};

/// The profile of an assessment: one bar a dimension with target and votes.
[[nodiscard]] ProfileFigure profileFigure(const Telling& telling, const AssessedMatrix& entry);

/// What the profile shows, for those who cannot see it.
[[nodiscard]] QString profileText(const Wording& say, const ProfileFigure& profile);

} // namespace milepost
