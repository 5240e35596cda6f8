// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/themesetting.h"

#include <QSettings>

#include <array>

namespace milepost {

namespace {

const QString kTheme = QStringLiteral("theme");

constexpr std::array<std::pair<ThemeChoice, QLatin1String>, 4> kNames{{
    {ThemeChoice::System, QLatin1String("system")},
    {ThemeChoice::Light, QLatin1String("light")},
    {ThemeChoice::Dark, QLatin1String("dark")},
    {ThemeChoice::HighContrast, QLatin1String("high-contrast")},
}};

} // namespace

ThemeChoice readThemeChoice(const QSettings& settings)
{
    const QString text = settings.value(kTheme).toString();
    for (const auto& [choice, name] : kNames) {
        if (text == name)
            return choice;
    }
    return ThemeChoice::System;
}

void keepThemeChoice(WindowTheme& theme, QSettings& settings)
{
    QObject::connect(&theme, &WindowTheme::choiceChanged, &theme, [&settings](ThemeChoice chosen) {
        for (const auto& [choice, name] : kNames) {
            if (choice == chosen)
                settings.setValue(kTheme, QString(name));
        }
    });
}

} // namespace milepost
