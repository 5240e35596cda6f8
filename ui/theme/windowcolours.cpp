// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/windowcolours.h"

#include "ui/theme/contrast.h"

namespace milepost {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

WindowColours light()
{
    WindowColours c;
    static_cast<Colours&>(c) = printColours();
    c.selection = rgb(0xF6DFD5);
    c.onSelection = c.ink;
    c.mutedOnSelection = rgb(0x4A5562);
    c.focus = c.accent;
    c.controlEdge = rgb(0x788592);
    c.notice = rgb(0xFBEDE6);
    return c;
}

WindowColours dark()
{
    WindowColours c;
    c.paper = rgb(0x1A1F26);
    c.wash = rgb(0x232931);
    c.ink = rgb(0xE9EDF1);
    c.mutedInk = rgb(0xA3AEBA);
    c.rule = rgb(0x6F7C8A);
    c.hairline = rgb(0x39424D);
    c.accent = rgb(0xF08A5D);
    c.onAccent = rgb(0x1A1F26);
    c.planned = rgb(0x56657A);
    c.indicative = rgb(0x46515D);
    c.stage = {rgb(0x39424D), rgb(0x6A4C14), rgb(0x46AEAE), rgb(0xD9EAF8)};
    c.onStage = {c.ink, rgb(0xFFFFFF), rgb(0x0F1419), rgb(0x0F1419)};
    c.stageOutline = {rgb(0x6F7C8A), rgb(0xB08A3C), c.stage[2], c.stage[3]};
    c.selection = rgb(0x553323);
    c.onSelection = rgb(0xFFFFFF);
    c.mutedOnSelection = rgb(0xD5DBE1);
    c.focus = c.accent;
    c.controlEdge = rgb(0x8693A1);
    c.notice = rgb(0x3A2A22);
    return c;
}

WindowColours highContrast(const QColor& paper, const QColor& ink, const QColor& accent)
{
    WindowColours c;
    c.paper = paper;
    c.wash = paper;
    c.ink = ink;
    c.mutedInk = ink;
    c.rule = ink;
    c.hairline = ink;
    c.accent = accent;
    c.onAccent = paper;
    c.selection = accent;
    c.onSelection = paper;
    c.mutedOnSelection = paper;
    c.focus = accent;
    c.controlEdge = ink;
    c.notice = paper;
    return c;
}

WindowColours whiteOnBlack()
{
    WindowColours c = highContrast(Qt::black, Qt::white, rgb(0xFFD400));
    c.planned = rgb(0x5E5E5E);
    c.indicative = rgb(0x4A4A4A);
    c.stage = {rgb(0x000000), rgb(0x7A5C00), rgb(0x39B5B5), rgb(0xFFFFFF)};
    c.onStage = {c.ink, rgb(0xFFFFFF), rgb(0x000000), rgb(0x000000)};
    c.stageOutline = {c.ink, c.ink, c.ink, c.ink};
    return c;
}

WindowColours blackOnWhite()
{
    WindowColours c = highContrast(Qt::white, Qt::black, rgb(0x8A1C00));
    c.planned = rgb(0xA0A0A0);
    c.indicative = rgb(0xC4C4C4);
    c.stage = {rgb(0xFFFFFF), rgb(0xF0C55A), rgb(0x1D7476), rgb(0x000000)};
    c.onStage = {c.ink, rgb(0x000000), rgb(0xFFFFFF), rgb(0xFFFFFF)};
    c.stageOutline = {c.ink, c.ink, c.ink, c.ink};
    return c;
}

/// Between two colours, for what is disabled: fainter, and still legible.
QColor between(const QColor& text, const QColor& ground)
{
    const auto mixed = [](int one, int other) { return (one * 62 + other * 38) / 100; };
    return QColor(mixed(text.red(), ground.red()), mixed(text.green(), ground.green()),
                  mixed(text.blue(), ground.blue()));
}

bool isOurs(const QPalette& palette, Look look)
{
    const WindowColours colours = windowColours(look);
    return palette.color(QPalette::Active, QPalette::Base) == colours.paper &&
           palette.color(QPalette::Active, QPalette::Text) == colours.ink &&
           palette.color(QPalette::Active, QPalette::Window) == colours.wash;
}

/// From this contrast on a foreign palette counts as a high-contrast one; pure black on white has
/// 21.
constexpr double kHighContrast = 20;

} // namespace

QList<Look> allLooks()
{
    return {Look::Light, Look::Dark, Look::WhiteOnBlack, Look::BlackOnWhite};
}

WindowColours windowColours(Look look)
{
    switch (look) {
    case Look::Light:
        return light();
    case Look::Dark:
        return dark();
    case Look::WhiteOnBlack:
        return whiteOnBlack();
    case Look::BlackOnWhite:
        return blackOnWhite();
    }
    return light();
}

QPalette windowPalette(Look look)
{
    const WindowColours c = windowColours(look);
    QPalette palette;
    palette.setColor(QPalette::Window, c.wash);
    palette.setColor(QPalette::WindowText, c.ink);
    palette.setColor(QPalette::Base, c.paper);
    palette.setColor(QPalette::AlternateBase, c.wash);
    palette.setColor(QPalette::Text, c.ink);
    palette.setColor(QPalette::PlaceholderText, c.mutedInk);
    palette.setColor(QPalette::Button, c.paper);
    palette.setColor(QPalette::ButtonText, c.ink);
    palette.setColor(QPalette::BrightText, c.accent);
    palette.setColor(QPalette::ToolTipBase, c.paper);
    palette.setColor(QPalette::ToolTipText, c.ink);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::Highlight, c.selection);
    palette.setColor(QPalette::HighlightedText, c.onSelection);
    palette.setColor(QPalette::Light, c.paper);
    palette.setColor(QPalette::Midlight, c.wash);
    palette.setColor(QPalette::Mid, c.hairline);
    palette.setColor(QPalette::Dark, c.rule);
    palette.setColor(QPalette::Shadow, c.rule);
    const QColor faint = between(c.ink, c.wash);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText,
          QPalette::PlaceholderText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Button, c.wash);
    palette.setColor(QPalette::Disabled, QPalette::Base, c.wash);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.hairline);
    return palette;
}

Look lookOf(const QPalette& palette)
{
    for (const Look look : allLooks()) {
        if (isOurs(palette, look))
            return look;
    }
    const QColor paper = palette.color(QPalette::Active, QPalette::Base);
    const bool high =
        contrast(paper, palette.color(QPalette::Active, QPalette::Text)) >= kHighContrast &&
        contrast(palette.color(QPalette::Active, QPalette::Window),
                 palette.color(QPalette::Active, QPalette::WindowText)) >= kHighContrast;
    if (isDark(paper))
        return high ? Look::WhiteOnBlack : Look::Dark;
    return high ? Look::BlackOnWhite : Look::Light;
}

WindowColours coloursFor(const QPalette& palette)
{
    return windowColours(lookOf(palette));
}

} // namespace milepost
