// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/overview.h"

#include "core/wording/overviewparts.h"
#include "core/wording/playwords.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

QString overallWords(const Telling& telling, const QList<AssessedMatrix>& entries)
{
    QList<const Scorecard*> counted;
    for (const AssessedMatrix& entry : entries) {
        if (entry.card->figures)
            counted.append(entry.card);
    }
    const std::optional<OverallFigures> overall = overallFigures(counted);
    if (counted.size() < 2 || !overall)
        return {};
    return telling.text(Message("Wording", "%1 of 100 points over %2")
                            .arg(telling.say.index(overall->index),
                                 telling.say.count(counted.size(), Counted("Wording", "%n matrix",
                                                                           "%n matrices"))));
}

QString doneWords(const Telling& telling)
{
    if (telling.items.isEmpty())
        return {};
    return telling.items.size() == 1
               ? telling.text(Message("Wording", "The only play is done"))
               : telling.text(Message("Wording", "All %1 are done")
                                  .arg(telling.say.plays(telling.items.size())));
}

QString planWords(const Telling& telling)
{
    const QList<const PlanItem*> open = telling.reading.openItems();
    if (open.isEmpty())
        return doneWords(telling);
    double days = 0;
    qsizetype proposed = 0;
    for (const PlanItem* item : open) {
        days += item->play->effortDays;
        proposed += item->state == PlayState::Proposed ? 1 : 0;
    }
    QString beyond = beyondCalendarSentence(telling);
    if (!beyond.isEmpty())
        return beyond;
    QString text =
        telling.text(Message("Wording", "%1 open, %2, until %3")
                         .arg(telling.say.plays(open.size()), telling.say.personDays(days),
                              telling.say.date(telling.plan.schedule.finish)));
    const qsizetype lateCount = telling.reading.lateCount();
    const QString late =
        lateCount > 0
            ? telling.text(Message("Wording", "; %1 late").arg(telling.say.plays(lateCount)))
            : QString();
    if (proposed == open.size())
        return text + telling.text(Message("Wording", "; all of them proposals")) + late;
    if (proposed > 0)
        text += u"; %1"_s.arg(telling.say.count(
            proposed, Counted("Wording", "%n is a proposal", "%n are proposals")));
    return text + late;
}

OverviewGap missingIn(const Telling& telling, const QList<AssessedMatrix>& entries)
{
    if (entries.isEmpty())
        return OverviewGap::NoAssessment;
    if (std::none_of(entries.cbegin(), entries.cend(),
                     [](const AssessedMatrix& entry) { return entry.card->rated > 0; }))
        return OverviewGap::NothingRated;
    return telling.items.isEmpty() ? OverviewGap::NoPlay : OverviewGap::None;
}

QList<AssessedMatrix> entriesOf(const Telling& telling, const std::optional<UnitId>& unit)
{
    return unit ? telling.reading.matricesOf(*unit) : telling.matrices;
}

} // namespace

OverviewContent composeOverview(const Telling& telling, const std::optional<UnitId>& unit)
{
    OverviewContent content;
    content.organization = telling.organizationName();
    const QList<AssessedMatrix> entries = entriesOf(telling, unit);
    content.unit = unit ? telling.unitName(unit) : QString();
    content.overall = overallWords(telling, entries);
    for (const AssessedMatrix& entry : entries)
        content.matrices.append(overviewOf(telling, entry));
    content.gaps = overviewGaps(telling, entries);
    content.plays = overviewPlays(telling);
    content.planSummary = planWords(telling);
    if (unit && !content.planSummary.isEmpty())
        content.planSummary = telling.text(
            Message("Wording", "The plan of the whole organization: %1").arg(content.planSummary));
    content.warnings = overviewWarnings(telling, entries);
    content.missing = missingIn(telling, entries);
    return content;
}

QList<OverviewLine> composeWarnings(const Telling& telling, const std::optional<UnitId>& unit)
{
    return overviewWarnings(telling, entriesOf(telling, unit));
}

} // namespace milepost
