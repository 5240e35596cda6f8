// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importparts.h"

namespace milepost {

namespace {

constexpr double kFirstStage = 1;
constexpr double kLastStage = 3;

} // namespace

void adoptFormerKey(QJsonObject& extensions, const char* key, QString& text)
{
    const QString kept = extensions.value(QLatin1String(key)).toString();
    if (text.isEmpty() && !kept.isEmpty() && kept.size() <= limits::kTextLength) {
        text = kept;
        extensions.remove(QLatin1String(key));
    }
}

void adoptFormerKey(QJsonObject& extensions, const char* key, QDate& date)
{
    const QDate kept =
        QDate::fromString(extensions.value(QLatin1String(key)).toString(), Qt::ISODate);
    if (!date.isValid() && kept.isValid() && kept.year() >= limits::kFirstYear &&
        kept.year() <= limits::kLastYear) {
        date = kept;
        extensions.remove(QLatin1String(key));
    }
}

void adoptFormerKey(QJsonObject& extensions, const char* key, std::optional<double>& stages)
{
    const double kept = extensions.value(QLatin1String(key)).toDouble();
    if (!stages && kept >= kFirstStage && kept <= kLastStage) {
        stages = kept;
        extensions.remove(QLatin1String(key));
    }
}

} // namespace milepost
