// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pitfalls/finding.h"
#include "core/planning/outlook.h"
#include "core/scoring/votechange.h"
#include "core/wording/overviewparts.h"
#include "core/wording/phrases.h"
#include "core/wording/playwords.h"
#include "core/wording/ratingwords.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

QString dimensionName(const AssessedMatrix& entry, const DimensionId& id)
{
    const Dimension* dimension = entry.matrix->findDimension(id);
    return dimension ? dimension->name : id.text();
}

/// One place where something was seen; the dimension is empty for a whole assessment.
struct Sight {
    const AssessedMatrix* entry = nullptr;
    DimensionId dimension;
    Message seen; ///< may be empty
};

/// "A and B (CS & ecosystem alignment); C (Ecosystem retention)".
QString placesOf(const Telling& telling, const QList<Sight>& sights)
{
    QList<QString> places;
    for (qsizetype first = 0; first < sights.size();) {
        const AssessedMatrix& entry = *sights.at(first).entry;
        QList<QString> names;
        qsizetype next = first;
        for (; next < sights.size() && sights.at(next).entry == &entry; ++next) {
            if (!sights.at(next).dimension.isEmpty())
                names.append(dimensionName(entry, sights.at(next).dimension));
        }
        places.append(names.isEmpty()
                          ? entry.matrix->shortName
                          : u"%1 (%2)"_s.arg(telling.say.joined(names), entry.matrix->shortName));
        first = next;
    }
    return places.join(u"; "_s);
}

/// All that was seen of one kind as one line, which leads to the first place.
OverviewLine warningLine(const Telling& telling, const QString& title, const QList<Sight>& sights)
{
    const Sight& first = sights.first();
    OverviewLine line;
    line.title = title;
    line.link = {OverviewArea::Assess, first.entry->assessment->id, first.dimension, {}};
    line.text = placesOf(telling, sights);
    if (sights.size() == 1 && !first.seen.isEmpty())
        line.text += u": "_s + telling.text(first.seen);
    QList<QString> details;
    for (const Sight& sight : sights) {
        if (!sight.seen.isEmpty())
            details.append(u"%1: %2"_s.arg(placesOf(telling, {sight}), telling.text(sight.seen)));
    }
    line.detail = details.join(u'\n');
    return line;
}

void addPitfalls(QList<OverviewLine>& lines, const Telling& telling,
                 const QList<AssessedMatrix>& entries)
{
    QList<std::pair<Finding, QList<Sight>>> kinds;
    for (const AssessedMatrix& entry : entries) {
        for (const Finding& finding : detectPitfalls(
                 {telling.content, telling.engagement, telling.scorecards, &telling.plan},
                 entry.assessment->id)) {
            if (finding.dismissedBecause)
                continue;
            auto kind = std::find_if(kinds.begin(), kinds.end(), [&finding](const auto& known) {
                return known.first.pitfall == finding.pitfall;
            });
            if (kind == kinds.end())
                kind = kinds.insert(kinds.end(), {finding, {}});
            kind->second.append({&entry, finding.dimension, finding.seen});
        }
    }
    for (const auto& [finding, sights] : std::as_const(kinds)) {
        OverviewLine line = warningLine(telling, finding.title, sights);
        line.urgent = finding.severity == Severity::High;
        line.value = line.urgent ? telling.text(Message("Wording", "high")) : QString();
        lines.append(line);
    }
}

void addDoubts(QList<OverviewLine>& lines, const Telling& telling,
               const QList<AssessedMatrix>& entries)
{
    QList<Sight> low;
    QList<Sight> changed;
    QList<Sight> thin;
    for (const AssessedMatrix& entry : entries) {
        for (const DimensionScore& score : entry.card->dimensions) {
            if (score.confidence && score.confidence->label == ConfidenceLabel::Low)
                low.append({&entry, score.id, {}});
            if (votesChangedSinceAgreed(entry.assessment->findDimension(score.id), score))
                changed.append({&entry, score.id, votesChangedWords(telling.say, score)});
        }
        if (entry.card->rated > 0 && !entry.card->sufficient()) {
            thin.append({&entry,
                         {},
                         telling.text(Message("Wording", "%1 of the weight is rated, %2 is needed")
                                          .arg(telling.say.percent(entry.card->coverage, 0),
                                               telling.say.percent(
                                                   telling.content.scoring.minCoverage, 0)))});
        }
    }
    if (!changed.isEmpty())
        lines.append(warningLine(
            telling, telling.text(Message("Wording", "Votes changed after the score was agreed")),
            changed));
    if (!low.isEmpty())
        lines.append(warningLine(
            telling, telling.text(Message("Wording", "Low confidence, to be checked")), low));
    if (!thin.isEmpty())
        lines.append(warningLine(
            telling, telling.text(Message("Wording", "Too few dimensions are rated for an index")),
            thin));
}

OverviewLine playLine(const Telling& telling, const PlanItem& item, const QString& text,
                      bool urgent)
{
    return {item.play->title,
            text,
            urgent ? telling.text(Message("Wording", "high")) : QString(),
            urgent,
            {OverviewArea::Plan, {}, {}, item.play->id}};
}

void addNameless(QList<OverviewLine>& lines, const Telling& telling)
{
    const PlanItem* first = nullptr;
    QList<QString> titles;
    for (const PlanItem* item : telling.reading.openItemsByStart()) {
        if (!item->accountable.isEmpty() || item->horizon == Horizon::Later)
            continue;
        if (!first)
            first = item;
        titles.append(item->play->title);
    }
    if (!first)
        return;
    OverviewLine line =
        playLine(telling, *first,
                 telling.text(Message("Wording", "%1 of now and next: %2")
                                  .arg(telling.say.plays(titles.size()), titles.join(u"; "_s))),
                 true);
    line.title = telling.text(noAccountablePerson());
    lines.append(line);
}

/// Overload is told once for each owner, not again at each of the plays that cause it.
void addOverloads(QList<OverviewLine>& lines, const Telling& telling)
{
    for (const OwnerLoad& load : telling.plan.schedule.loads) {
        const QList<int> weeks = overloadedWeeks(load);
        if (weeks.isEmpty())
            continue;
        lines.append(
            {telling.loadOwner(load),
             telling.text(Message("Wording", "More work than days in %1, first in the week of %2")
                              .arg(telling.say.weeks(static_cast<int>(weeks.size())),
                                   telling.say.date(weekDate(telling, weeks.first())))),
             telling.text(Message("Wording", "high")),
             true,
             {OverviewArea::Plan, {}, {}, {}}});
    }
}

void addPlanFindings(QList<OverviewLine>& lines, const Telling& telling)
{
    const QString beyond = beyondCalendarSentence(telling);
    if (!beyond.isEmpty()) {
        const PlayId first = beyondCalendar(telling.plan.schedule).first();
        lines.append(playLine(telling, *telling.reading.item(first), beyond, true));
    }
    addNameless(lines, telling);
    addOverloads(lines, telling);
    for (const PlanItem* item : telling.reading.openItems()) {
        for (const Violation& violation : item->scheduled->violations) {
            if (violation.kind != ViolationKind::OverCapacity)
                lines.append(playLine(
                    telling, *item, capitalized(violationWords(telling, *item, violation)), false));
        }
    }
    for (const SkippedPrerequisite& skipped : telling.plan.schedule.skipped) {
        if (const PlanItem* item = telling.reading.item(skipped.play)) {
            lines.append(playLine(
                telling, *item,
                telling.text(Message("Wording", "Builds on %1, which is neither planned nor done")
                                 .arg(telling.playTitle(skipped.prerequisite))),
                false));
        }
    }
}

} // namespace

QList<OverviewLine> overviewWarnings(const Telling& telling, QList<AssessedMatrix> entries)
{
    const QList<AssessedMatrix> shown = entries;
    for (const AssessedMatrix& entry : shown) {
        const Assessment* other = telling.reading.besides(entry);
        if (other && other->status == AssessmentStatus::Open)
            entries.append(telling.reading.assessed(*other));
    }
    QList<OverviewLine> lines;
    addPitfalls(lines, telling, entries);
    addDoubts(lines, telling, entries);
    addPlanFindings(lines, telling);
    std::stable_partition(lines.begin(), lines.end(),
                          [](const OverviewLine& line) { return line.urgent; });
    return lines;
}

} // namespace milepost
