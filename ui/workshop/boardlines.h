// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/audience.h"

#include <QList>
#include <QString>

namespace milepost {

/// A paragraph on the wall.
struct BoardLine {
    enum class Kind { Normal, Strong, Large, Quiet };
    QString text;
    Kind kind = Kind::Normal;
    int stage = 0;      ///< 1 to 3: the mark of that stage stands before it
    QString brief = {}; ///< stands in its place where there is no room; empty: nothing does

    bool operator==(const BoardLine&) const = default;
};

/// What the audience reads, from nothing but what may be on the wall.
struct BoardText {
    QString title;
    QString clock;
    QList<BoardLine> lines;
    QString foot;

    bool operator==(const BoardText&) const = default;
};

[[nodiscard]] BoardText boardText(const AudienceView& view);

/// "Split: talk, then vote a second time."; empty without a step.
[[nodiscard]] QString adviceText(const AudienceVotes& votes);
/// "Median 2.0 · votes from 1.0 to 3.0"
[[nodiscard]] QString votesText(const AudienceVotes& votes);

} // namespace milepost
