// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/engagement/defaults.h"
#include "core/engagement/ownkeys.h"
#include "ui/document/documentcore.h"

namespace milepost {

namespace {

using Tr = EngagementDocument;

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

FoundDimension findIndicator(const DocumentCore& document, EditCheck& check,
                             const DimensionPlace& place, const IndicatorId& id)
{
    const FoundDimension found = document.openDimension(check, place);
    if (found.dimension)
        check.found(hasIndicator(*found.dimension, id), Tr::tr("indicator"), id.text());
    return found;
}

} // namespace

Result<Done> EngagementDocument::answerIndicator(const DimensionPlace& place,
                                                 const IndicatorId& indicator, IndicatorReply reply)
{
    EditCheck check;
    const FoundDimension found = findIndicator(*d, check, place, indicator);
    if (!check.ok())
        return check.error();
    const QList<IndicatorAnswer> answers =
        found.record ? found.record->indicators : QList<IndicatorAnswer>();
    const qsizetype index = indexOfId(answers, indicator);
    EntityRef ref{EntityKind::Indicator, place.assessment, place.dimension, index};
    const bool yes = reply == IndicatorReply::Yes;
    IndicatorAnswer fresh;
    fresh.id = indicator;
    fresh.yes = yes;

    QString name = yes ? tr("Answer “%1” with yes") : tr("Answer “%1” with no");
    Edit edit;
    if (reply == IndicatorReply::NotAsked) {
        if (index < 0)
            return Done();
        name = tr("Take back the answer to “%1”");
        edit = d->removal(ref);
    } else if (index >= 0) {
        edit = d->update<IndicatorAnswer>(ref, [&](IndicatorAnswer& answer) { answer.yes = yes; });
    } else if (found.record) {
        ref.index = answers.size();
        edit = {ref, {}, fresh};
    } else {
        edit = d->recordEdit(found, [&](DimensionRecord& record) { record.indicators = {fresh}; });
    }
    return d->submit({name.arg(indicatorName(*found.dimension, indicator)), {edit}, {}, {}});
}

Result<Done> EngagementDocument::setIndicatorNote(const DimensionPlace& place,
                                                  const IndicatorId& indicator, const QString& note,
                                                  Merge merge)
{
    EditCheck check;
    const FoundDimension found = findIndicator(*d, check, place, indicator);
    const qsizetype index =
        found.record ? indexOfId(found.record->indicators, indicator) : qsizetype(-1);
    check.require(index >= 0, tr("Answer the indicator before you note something about it."));
    check.text(tr("The note"), note);
    if (!check.ok())
        return check.error();
    const EntityRef ref{EntityKind::Indicator, place.assessment, place.dimension, index};
    const auto set = [&](IndicatorAnswer& answer) { answer.note = note; };
    return d->submit({tr("Edit note of “%1”").arg(indicatorName(*found.dimension, indicator)),
                      {d->update<IndicatorAnswer>(ref, set)},
                      merge,
                      fieldOf("indicator-note", place.assessment, place.dimension, indicator)});
}

Result<Done> EngagementDocument::agreeScore(const DimensionPlace& place, HalfStage score,
                                            const QString& reason)
{
    EditCheck check;
    const FoundDimension found = d->openDimension(check, place);
    check.require(!reason.trimmed().isEmpty(),
                  tr("An agreed score needs its reason; a few words are enough."));
    check.reason(tr("The reason"), reason);
    if (!check.ok())
        return check.error();
    const Scorecard* card = scorecard(place.assessment);
    const DimensionScore* votes = card ? card->findDimension(place.dimension) : nullptr;
    const std::optional<double> median =
        votes && votes->votes ? std::optional(votes->votes->median) : std::nullopt;
    return d->submit({tr("Agree on %1 for %2")
                          .arg(numberText(score.value()), nameOf(d->content, place.dimension)),
                      {d->recordEdit(found,
                                     [&](DimensionRecord& record) {
                                         record.agreed = score;
                                         record.reason = reason;
                                         setMedianWhenAgreed(record, median);
                                     })},
                      {},
                      {}});
}

Result<Done> EngagementDocument::withdrawAgreedScore(const DimensionPlace& place)
{
    EditCheck check;
    const FoundDimension found = d->openDimension(check, place);
    if (!check.ok())
        return check.error();
    return d->submit(
        {tr("Withdraw the agreed score of %1").arg(nameOf(d->content, place.dimension)),
         {d->recordEdit(found,
                        [](DimensionRecord& record) {
                            record.agreed.reset();
                            setMedianWhenAgreed(record, {});
                        })},
         {},
         {}});
}

Result<Done> EngagementDocument::setReason(const DimensionPlace& place, const QString& reason,
                                           Merge merge)
{
    EditCheck check;
    const FoundDimension found = d->openDimension(check, place);
    check.require(!found.record || !found.record->agreed || !reason.trimmed().isEmpty(),
                  tr("An agreed score needs its reason; withdraw the score to clear it."));
    check.text(tr("The reason"), reason);
    if (!check.ok())
        return check.error();
    return d->submit(
        {tr("Edit reason of %1").arg(nameOf(d->content, place.dimension)),
         {d->recordEdit(found, [&](DimensionRecord& record) { record.reason = reason; })},
         merge,
         fieldOf("reason", place.assessment, place.dimension)});
}

Result<Done> EngagementDocument::setNotes(const DimensionPlace& place, const QString& notes,
                                          Merge merge)
{
    EditCheck check;
    const FoundDimension found = d->openDimension(check, place);
    check.text(tr("The note"), notes);
    if (!check.ok())
        return check.error();
    return d->submit(
        {tr("Edit notes of %1").arg(nameOf(d->content, place.dimension)),
         {d->recordEdit(found, [&](DimensionRecord& record) { record.notes = notes; })},
         merge,
         fieldOf("notes", place.assessment, place.dimension)});
}

Result<Done> EngagementDocument::setEvidenceGrade(const DimensionPlace& place, int grade)
{
    EditCheck check;
    const FoundDimension found = d->openDimension(check, place);
    check.number(tr("The evidence grade"), grade, 0, 3);
    if (!check.ok())
        return check.error();
    return d->submit(
        {tr("Set evidence grade of %1 to %2")
             .arg(nameOf(d->content, place.dimension), numberText(grade)),
         {d->recordEdit(found, [&](DimensionRecord& record) { record.evidenceGrade = grade; })},
         {},
         {}});
}

Result<Done> EngagementDocument::setWeight(const DimensionPlace& place, std::optional<int> weight,
                                           Merge merge)
{
    EditCheck check;
    const FoundDimension found = d->openDimension(check, place);
    if (weight) {
        check.number(tr("The weight"), *weight, d->content.scoring.minWeight,
                     d->content.scoring.maxWeight);
    }
    if (!check.ok())
        return check.error();
    const QString what = nameOf(d->content, place.dimension);
    return d->submit(
        {weight ? tr("Set weight of %1 to %2").arg(what, numberText(*weight))
                : tr("Set weight of %1 to the default").arg(what),
         {d->recordEdit(found, [&](DimensionRecord& record) { record.weight = weight; })},
         merge,
         fieldOf("weight", place.assessment, place.dimension)});
}

Result<Done> EngagementDocument::setTarget(const DimensionPlace& place,
                                           std::optional<HalfStage> target, Merge merge)
{
    EditCheck check;
    const FoundDimension found = d->openDimension(check, place);
    if (!check.ok())
        return check.error();
    const QString what = nameOf(d->content, place.dimension);
    return d->submit(
        {target ? tr("Set target of %1 to %2").arg(what, numberText(target->value()))
                : tr("Set target of %1 to the default").arg(what),
         {d->recordEdit(found, [&](DimensionRecord& record) { record.target = target; })},
         merge,
         fieldOf("target", place.assessment, place.dimension)});
}

Result<Done> EngagementDocument::setNotApplicable(const DimensionPlace& place,
                                                  const QString& reason, Merge merge)
{
    EditCheck check;
    const FoundDimension found = d->openDimension(check, place);
    check.require(reason.isEmpty() || !reason.trimmed().isEmpty(),
                  tr("Say why the dimension does not apply; a few words are enough."));
    check.text(tr("The reason"), reason);
    if (!check.ok())
        return check.error();
    const QString what = nameOf(d->content, place.dimension);
    return d->submit(
        {reason.isEmpty() ? tr("Let %1 apply").arg(what)
                          : tr("Mark %1 as not applicable").arg(what),
         {d->recordEdit(found, [&](DimensionRecord& record) { record.notApplicable = reason; })},
         merge,
         fieldOf("not-applicable", place.assessment, place.dimension)});
}

} // namespace milepost
