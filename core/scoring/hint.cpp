// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/hint.h"

#include <QHash>

namespace milepost {

namespace {

QHash<IndicatorId, bool> answersOf(const DimensionRecord& record)
{
    QHash<IndicatorId, bool> answers;
    for (const IndicatorAnswer& answer : record.indicators)
        answers.insert(answer.id, answer.yes);
    return answers;
}

struct Share {
    int answered = 0;
    int yes = 0;

    [[nodiscard]] double value() const
    {
        return answered == 0 ? 0 : static_cast<double>(yes) / answered;
    }
};

Share shareOf(const Cell& cell, const QHash<IndicatorId, bool>& answers)
{
    Share share;
    for (const Indicator& indicator : cell.indicators) {
        const auto answer = answers.constFind(indicator.id);
        if (answer == answers.constEnd())
            continue;
        ++share.answered;
        share.yes += *answer ? 1 : 0;
    }
    return share;
}

} // namespace

std::optional<HalfStage> evidenceHint(const Dimension& dimension, const DimensionRecord& record)
{
    if (record.indicators.isEmpty())
        return std::nullopt;
    const QHash<IndicatorId, bool> answers = answersOf(record);
    const Share second = shareOf(dimension.cell(2), answers);
    const Share third = shareOf(dimension.cell(3), answers);
    if (second.answered + third.answered == 0)
        return std::nullopt;
    return HalfStage::roundedDown(second.value() < 1 ? 1 + second.value() : 2 + third.value());
}

bool hasSymptom(const Dimension& dimension, const DimensionRecord& record)
{
    return shareOf(dimension.cell(1), answersOf(record)).yes > 0;
}

QList<const Indicator*> criteriaMissingFor(const Dimension& dimension,
                                           const DimensionRecord* record, int stage)
{
    const QHash<IndicatorId, bool> answers =
        record ? answersOf(*record) : QHash<IndicatorId, bool>();
    QList<const Indicator*> missing;
    for (int level = 2; level <= stage; ++level) {
        for (const Indicator& indicator : dimension.cell(level).indicators) {
            if (!answers.value(indicator.id, false))
                missing.append(&indicator);
        }
    }
    return missing;
}

} // namespace milepost
