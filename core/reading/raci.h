// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/raci.h"
#include "core/reading/reading.h"

namespace milepost {

/// A person beside the plays.
struct RaciPerson {
    QString name;    ///< as first written
    int plays = 0;   ///< that are to be done and that the person answers for
    double days = 0; ///< the person-days of these

    bool operator==(const RaciPerson&) const = default;
};

struct RaciRow {
    const PlanItem* item = nullptr;
    QList<RaciParts> parts;        ///< one for each person
    bool lacksAccountable = false; ///< it is of now or next, and nobody answers for it
};

/// Who does what: a row for each play of the plan in the order of its numbers, a column for each
/// person that takes part or is named in the plan, by name. Points into the reading.
struct Raci {
    QList<RaciPerson> people;
    QList<RaciRow> rows;

    /// Who has that part, in the order of the people.
    [[nodiscard]] QList<QString> names(const RaciRow& row, RaciPart part) const;
    [[nodiscard]] qsizetype lacking() const; ///< how many rows lack an accountable person
};

/// `besides`: people who get a column although nobody has named them yet.
[[nodiscard]] Raci raciOf(const Reading& reading, const QList<QString>& besides = {});

} // namespace milepost
