// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/halfstage.h"
#include "core/engagement/organization.h"

#include <QList>
#include <QString>

#include <optional>

namespace milepost {

class AssessContext;

/// One vote on the scale.
struct ScaleDot {
    HalfStage score;
    Function function = Function::Other;
    QString name;       ///< empty unless names are shown
    bool counts = true; ///< of the round that counts; otherwise of the one before

    bool operator==(const ScaleDot&) const = default;
};

/// A value beside the votes, with its words, such as "Median 1.25". One that does not exist yet has
/// no score, and keeps its place.
struct ScaleMark {
    enum class Kind { Median, Hint, Agreed, Target };
    Kind kind = Kind::Median;
    std::optional<double> score;
    QString text;
    QString widest = {}; ///< the widest words that it may have

    bool operator==(const ScaleMark&) const = default;
};

/// What the scale shows of one dimension.
struct ScaleFigure {
    QList<ScaleDot> dots; ///< in order of score, function and name
    QList<ScaleMark> marks;
    int people = 0; ///< who may vote; there is room for a mark of each
    bool twoRounds = false;
    bool names = false;

    bool operator==(const ScaleFigure&) const = default;
};

[[nodiscard]] ScaleFigure makeScaleFigure(const AssessContext& context);

/// The same in words, for screen readers: how often each score was given, and the marks.
[[nodiscard]] QString describeScale(const ScaleFigure& figure);

} // namespace milepost
