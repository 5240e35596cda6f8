// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/report/branddefaults.h"

#include <QSettings>

namespace milepost {

namespace {

const QString kAccent = QStringLiteral("brand/accentColour");
const QString kLogo = QStringLiteral("brand/logo");
const QString kConsultant = QStringLiteral("brand/consultant");
const QString kMark = QStringLiteral("brand/watermark");

} // namespace

std::optional<ReportBrand> readBrandDefaults(const QSettings& settings)
{
    if (!settings.contains(kAccent))
        return std::nullopt;
    return ReportBrand{settings.value(kAccent).toString(), settings.value(kLogo).toByteArray(),
                       settings.value(kConsultant).toString(), settings.value(kMark).toBool()};
}

void keepBrandDefaults(QSettings& settings, const ReportBrand& brand)
{
    settings.setValue(kAccent, brand.accentColour);
    settings.setValue(kLogo, brand.logo);
    settings.setValue(kConsultant, brand.consultant);
    settings.setValue(kMark, brand.watermark);
}

} // namespace milepost
