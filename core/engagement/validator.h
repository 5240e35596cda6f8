// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/limits.h"
#include "core/base/refusals.h"
#include "core/engagement/validate.h"

#include <QSet>

#include <functional>

namespace milepost {

/// Collects problems with their places; the shared tools of the validation files.
class Validator {
public:
    Validator(const Content& theContent, const Engagement& theEngagement)
        : content(theContent), engagement(theEngagement)
    {
        for (const Unit& unit : engagement.organization.units)
            units.insert(unit.id);
    }

    const Content& content;
    const Engagement& engagement;
    QSet<UnitId> units;
    QList<Error> problems;

    void fail(const QString& pointer, const Message& message);

    /// A name or title: on one line, with something to be seen.
    void name(const QString& pointer, const QString& text, bool required,
              qsizetype maxLength = limits::kNameLength);
    void text(const QString& pointer, const QString& text);
    void line(const QString& pointer, const QString& text, qsizetype maxLength, bool required);
    void date(const QString& pointer, const QDate& date, bool required);
    void number(const QString& pointer, double value, double min, double max);
    void count(const QString& pointer, qsizetype size, qsizetype max);
    void known(const QString& pointer, bool found, const Message& what, const QString& id);
    /// Checks the number of ids, each of them with `check`, and that none is listed twice.
    template <class I>
    void eachOnce(const QString& pointer, const QList<I>& ids, qsizetype maxCount,
                  const std::function<void(const QString&, const I&)>& check)
    {
        count(pointer, ids.size(), maxCount);
        QSet<I> seen;
        for (qsizetype i = 0; i < ids.size(); ++i) {
            const QString place = pointer + QLatin1Char('/') + QString::number(i);
            check(place, ids[i]);
            if (seen.contains(ids[i]))
                fail(place, refusals::listedTwice(ids[i].text()));
            seen.insert(ids[i]);
        }
    }

    /// Checks the id's form and that `seen` does not hold it yet.
    template <class I>
    void uniqueId(const QString& pointer, const I& id, QSet<I>& seen)
    {
        line(pointer, id.text(), limits::kIdLength, true);
        if (id.text() != id.text().trimmed() || id.text().contains(u'\n') ||
            id.text().contains(u'\t'))
            fail(pointer, refusals::untidyId());
        if (seen.contains(id))
            fail(pointer, refusals::usedTwice(id.text()));
        seen.insert(id);
    }
};

/// `pointer/index`.
[[nodiscard]] QString at(const QString& pointer, qsizetype index);

void validateOrganization(Validator& validator);
void validateAssessments(Validator& validator);
void validatePlan(Validator& validator);
void validateRecords(Validator& validator);
void validateEcosystem(Validator& validator);
void validateSession(Validator& validator);

} // namespace milepost
