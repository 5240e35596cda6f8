// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"

#include <QFontDatabase>
#include <QStringList>

namespace milepost {

namespace {

bool registerAll()
{
    bool allKnown = true;
    for (const char* name : {"Lato-Regular", "Lato-Italic", "Lato-Semibold", "Lato-Bold",
                             "DejaVuSans", "DejaVuSans-Bold"}) {
        const QString path = QStringLiteral(":/fonts/%1.ttf").arg(QLatin1String(name));
        allKnown = QFontDatabase::addApplicationFont(path) >= 0 && allKnown;
    }
    return allKnown;
}

QFont::Weight qtWeight(TextWeight weight)
{
    switch (weight) {
    case TextWeight::Regular:
        return QFont::Normal;
    case TextWeight::SemiBold:
        return QFont::DemiBold;
    case TextWeight::Bold:
        return QFont::Bold;
    }
    return QFont::Normal;
}

} // namespace

bool registerFonts()
{
    static const bool known = registerAll();
    return known;
}

QFont reportFont(int pixels, TextWeight weight, bool italic)
{
    QFont font;
    font.setFamilies({QStringLiteral("Lato"), QStringLiteral("DejaVu Sans")});
    font.setPixelSize(pixels);
    font.setWeight(qtWeight(weight));
    font.setItalic(italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferOutline);
    // Any spacing other than none switches ligatures off; this much is invisible (0.02 %).
    font.setLetterSpacing(QFont::PercentageSpacing, 100.02);
    return font;
}

} // namespace milepost
