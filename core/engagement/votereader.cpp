// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/votereader.h"

#include "core/base/numberreader.h"

#include <QRegularExpression>

namespace milepost {

namespace {

/// Of the scale; at this size a point and a comma can only be decimals, in every locale.
constexpr NumberRange kScale{1, 3, 9, false};

} // namespace

std::optional<Vote> readVote(const QString& text)
{
    const QString word = text.trimmed().toLower();
    if (word == QLatin1String("n") || word == QLatin1String("na") || word == QLatin1String("n/a"))
        return Vote::notApplicable();
    if (word == QLatin1String("d") || word == QLatin1String("dk") || word == QLatin1String("d/k") ||
        word == QLatin1String("?"))
        return Vote::dontKnow();
    static const QRegularExpression half(QStringLiteral("^([12])(?:[.,]| 5)$"));
    const QRegularExpressionMatch halfStage = half.match(word);
    const Result<double> number =
        readNumber(halfStage.hasMatch() ? halfStage.captured(1) + QStringLiteral(".5") : word,
                   QLocale::c(), kScale);
    const std::optional<HalfStage> score = number ? HalfStage::fromValue(*number) : std::nullopt;
    return score ? std::optional(Vote(*score)) : std::nullopt;
}

} // namespace milepost
