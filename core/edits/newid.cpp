// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/newid.h"

#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>

namespace milepost::edits {

namespace {

template <class I, class List>
I idByChance(QLatin1String prefix, const List& list, QRandomGenerator& random)
{
    for (;;) {
        I id(prefix + QString::number(random.generate64() >> 24, 16));
        if (std::none_of(list.cbegin(), list.cend(),
                         [&](const auto& item) { return item.id == id; }))
            return id;
    }
}

} // namespace

template <>
UnitId newId(const Engagement& engagement, QRandomGenerator& random)
{
    return idByChance<UnitId>(QLatin1String("u"), engagement.organization.units, random);
}

template <>
ParticipantId newId(const Engagement& engagement, QRandomGenerator& random)
{
    return idByChance<ParticipantId>(QLatin1String("p"), engagement.participants, random);
}

template <>
AssessmentId newId(const Engagement& engagement, QRandomGenerator&)
{
    static const QRegularExpression form(QStringLiteral("\\Aa([0-9]{4,9})\\z"));
    int last = 0;
    for (const Assessment& assessment : engagement.assessments) {
        const QRegularExpressionMatch match = form.match(assessment.id.text());
        if (match.hasMatch())
            last = std::max(last, match.captured(1).toInt());
    }
    return AssessmentId(QStringLiteral("a%1").arg(last + 1, 4, 10, QLatin1Char('0')));
}

template <>
PlayId newId(const Engagement& engagement, QRandomGenerator& random)
{
    return idByChance<PlayId>(QLatin1String("own-"), engagement.plan.value_or(Plan()).plays,
                              random);
}

template <>
RiskId newId(const Engagement& engagement, QRandomGenerator& random)
{
    return idByChance<RiskId>(QLatin1String("r"), engagement.risks, random);
}

template <>
ReviewId newId(const Engagement& engagement, QRandomGenerator& random)
{
    return idByChance<ReviewId>(QLatin1String("v"), engagement.reviews, random);
}

template <>
SnapshotId newId(const Engagement& engagement, QRandomGenerator& random)
{
    return idByChance<SnapshotId>(QLatin1String("s"), engagement.snapshots, random);
}

} // namespace milepost::edits
