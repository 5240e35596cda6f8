// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/dimensions.h"

#include "core/base/limits.h"
#include "core/edits/making.h"
#include "core/engagement/defaults.h"
#include "core/engagement/subjects.h"

namespace milepost::edits {

namespace {

bool hasIndicator(const Dimension& dimension, const IndicatorId& id)
{
    return std::any_of(dimension.cells.cbegin(), dimension.cells.cend(),
                       [&](const Cell& cell) { return indexOfId(cell.indicators, id) >= 0; });
}

QString indicatorName(const Dimension& dimension, const IndicatorId& id)
{
    for (const Cell& cell : dimension.cells) {
        for (const Indicator& indicator : cell.indicators) {
            if (indicator.id == id)
                return shortName(indicator.text);
        }
    }
    return shortName(id.text());
}

FoundDimension findIndicator(EditCheck& check, const Content& content, const Engagement& engagement,
                             const DimensionPlace& place, const IndicatorId& id)
{
    const FoundDimension found = openDimension(check, content, engagement, place);
    if (found.dimension)
        check.found(hasIndicator(*found.dimension, id), Message("Edits", "indicator"), id.text());
    return found;
}

} // namespace

Result<Change> answerIndicator(const Content& content, const Engagement& engagement,
                               const DimensionPlace& place, const IndicatorId& indicator,
                               IndicatorReply reply)
{
    EditCheck check;
    const FoundDimension found = findIndicator(check, content, engagement, place, indicator);
    if (!check.ok())
        return check.error();
    const QList<IndicatorAnswer> answers =
        found.record ? found.record->indicators : QList<IndicatorAnswer>();
    const qsizetype index = indexOfId(answers, indicator);
    EntityRef ref = refAt(EntityKind::Indicator, place, index);
    const bool yes = reply == IndicatorReply::Yes;
    IndicatorAnswer fresh;
    fresh.id = indicator;
    fresh.yes = yes;

    Message name =
        yes ? Message("Edits", "Answer “%1” with yes") : Message("Edits", "Answer “%1” with no");
    Edit edit;
    if (reply == IndicatorReply::NotAsked) {
        if (index < 0)
            return Change();
        name = Message("Edits", "Take back the answer to “%1”");
        edit = removal(engagement, ref);
    } else if (index >= 0) {
        edit = update<IndicatorAnswer>(engagement, ref,
                                       [&](IndicatorAnswer& answer) { answer.yes = yes; });
    } else if (found.record) {
        ref.index = answers.size();
        edit = {ref, {}, fresh};
    } else {
        edit = recordEdit(engagement, found,
                          [&](DimensionRecord& record) { record.indicators = {fresh}; });
    }
    return changeOf(name.arg(indicatorName(*found.dimension, indicator)), {edit});
}

Result<Change> setIndicatorNote(const Content& content, const Engagement& engagement,
                                const DimensionPlace& place, const IndicatorId& indicator,
                                const QString& note)
{
    EditCheck check;
    const FoundDimension found = findIndicator(check, content, engagement, place, indicator);
    const qsizetype index =
        found.record ? indexOfId(found.record->indicators, indicator) : qsizetype(-1);
    check.require(index >= 0,
                  Message("Edits", "Answer the indicator before you note something about it."));
    check.text(subjects::theNote(), note);
    if (!check.ok())
        return check.error();
    const EntityRef ref = refAt(EntityKind::Indicator, place, index);
    const auto set = [&](IndicatorAnswer& answer) { answer.note = note; };
    return changeOf(
        Message("Edits", "Edit note of “%1”").arg(indicatorName(*found.dimension, indicator)),
        {update<IndicatorAnswer>(engagement, ref, set)},
        fieldOf("indicator-note", place.assessment, place.dimension, indicator));
}

Result<Change> agreeScore(const Content& content, const Engagement& engagement,
                          const DimensionPlace& place, HalfStage score, const QString& reason,
                          std::optional<double> median)
{
    EditCheck check;
    const FoundDimension found = openDimension(check, content, engagement, place);
    check.require(!reason.trimmed().isEmpty(),
                  Message("Edits", "An agreed score needs its reason; a few words are enough."));
    check.reason(subjects::theReason(), reason);
    if (!check.ok())
        return check.error();
    return changeOf(Message("Edits", "Agree on %1 for %2")
                        .arg(numberText(score.value()), nameOf(content, place.dimension)),
                    {recordEdit(engagement, found, [&](DimensionRecord& record) {
                        record.agreed = score;
                        record.reason = reason;
                        record.agreedMedian = median;
                    })});
}

Result<Change> withdrawAgreedScore(const Content& content, const Engagement& engagement,
                                   const DimensionPlace& place)
{
    EditCheck check;
    const FoundDimension found = openDimension(check, content, engagement, place);
    if (!check.ok())
        return check.error();
    return changeOf(
        Message("Edits", "Withdraw the agreed score of %1").arg(nameOf(content, place.dimension)),
        {recordEdit(engagement, found, [](DimensionRecord& record) {
            record.agreed.reset();
            record.agreedMedian.reset();
        })});
}

Result<Change> setReason(const Content& content, const Engagement& engagement,
                         const DimensionPlace& place, const QString& reason)
{
    EditCheck check;
    const FoundDimension found = openDimension(check, content, engagement, place);
    check.require(
        !found.record || !found.record->agreed || !reason.trimmed().isEmpty(),
        Message("Edits", "An agreed score needs its reason; withdraw the score to clear it."));
    check.text(subjects::theReason(), reason);
    if (!check.ok())
        return check.error();
    return changeOf(
        Message("Edits", "Edit reason of %1").arg(nameOf(content, place.dimension)),
        {recordEdit(engagement, found, [&](DimensionRecord& record) { record.reason = reason; })},
        fieldOf("reason", place.assessment, place.dimension));
}

Result<Change> setNotes(const Content& content, const Engagement& engagement,
                        const DimensionPlace& place, const QString& notes)
{
    EditCheck check;
    const FoundDimension found = openDimension(check, content, engagement, place);
    check.text(subjects::theNote(), notes);
    if (!check.ok())
        return check.error();
    return changeOf(
        Message("Edits", "Edit notes of %1").arg(nameOf(content, place.dimension)),
        {recordEdit(engagement, found, [&](DimensionRecord& record) { record.notes = notes; })},
        fieldOf("notes", place.assessment, place.dimension));
}

Result<Change> setEvidenceGrade(const Content& content, const Engagement& engagement,
                                const DimensionPlace& place, int grade)
{
    EditCheck check;
    const FoundDimension found = openDimension(check, content, engagement, place);
    check.number(Message("Edits", "The evidence grade"), grade, 0, 3);
    if (!check.ok())
        return check.error();
    return changeOf(Message("Edits", "Set evidence grade of %1 to %2")
                        .arg(nameOf(content, place.dimension), numberText(grade)),
                    {recordEdit(engagement, found,
                                [&](DimensionRecord& record) { record.evidenceGrade = grade; })});
}

Result<Change> setWeight(const Content& content, const Engagement& engagement,
                         const DimensionPlace& place, std::optional<int> weight)
{
    EditCheck check;
    const FoundDimension found = openDimension(check, content, engagement, place);
    if (weight) {
        check.number(Message("Edits", "The weight"), *weight, content.scoring.minWeight,
                     content.scoring.maxWeight);
    }
    if (!check.ok())
        return check.error();
    const QString what = nameOf(content, place.dimension);
    return changeOf(
        weight ? Message("Edits", "Set weight of %1 to %2").arg(what, numberText(*weight))
               : Message("Edits", "Set weight of %1 to the default").arg(what),
        {recordEdit(engagement, found, [&](DimensionRecord& record) { record.weight = weight; })},
        fieldOf("weight", place.assessment, place.dimension));
}

Result<Change> setTarget(const Content& content, const Engagement& engagement,
                         const DimensionPlace& place, std::optional<HalfStage> target)
{
    EditCheck check;
    const FoundDimension found = openDimension(check, content, engagement, place);
    if (!check.ok())
        return check.error();
    const QString what = nameOf(content, place.dimension);
    return changeOf(
        target ? Message("Edits", "Set target of %1 to %2").arg(what, numberText(target->value()))
               : Message("Edits", "Set target of %1 to the default").arg(what),
        {recordEdit(engagement, found, [&](DimensionRecord& record) { record.target = target; })},
        fieldOf("target", place.assessment, place.dimension));
}

Result<Change> setNotApplicable(const Content& content, const Engagement& engagement,
                                const DimensionPlace& place, const QString& reason)
{
    EditCheck check;
    const FoundDimension found = openDimension(check, content, engagement, place);
    check.require(
        reason.isEmpty() || !reason.trimmed().isEmpty(),
        Message("Edits", "Say why the dimension does not apply; a few words are enough."));
    check.text(subjects::theReason(), reason);
    if (!check.ok())
        return check.error();
    const QString what = nameOf(content, place.dimension);
    return changeOf(reason.isEmpty() ? Message("Edits", "Let %1 apply").arg(what)
                                     : Message("Edits", "Mark %1 as not applicable").arg(what),
                    {recordEdit(engagement, found,
                                [&](DimensionRecord& record) { record.notApplicable = reason; })},
                    fieldOf("not-applicable", place.assessment, place.dimension));
}

} // namespace milepost::edits
