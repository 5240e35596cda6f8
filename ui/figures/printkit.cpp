// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/printkit.h"

#include "ui/figures/brandcolours.h"

namespace milepost {

PrintKit::PrintKit(const Language& language, QList<ContentsEntry> contents,
                   const QString& accentColour, QImage logo)
    : m_colours(brandColours(accentColour)), m_isBranded(!accentColour.isEmpty()),
      m_brand(m_isBranded ? QColor(accentColour) : m_colours.accent), m_logo(std::move(logo)),
      m_type(m_brand), m_language(language), m_contents(std::move(contents))
{}

TextStyle PrintKit::ink(TextSize size, TextWeight weight) const
{
    TextStyle style;
    style.size = size;
    style.weight = weight;
    style.colour = m_colours.ink;
    return style;
}

TextStyle PrintKit::muted(TextSize size, TextWeight weight) const
{
    return ink(size, weight).coloured(m_colours.mutedInk);
}

TextStyle PrintKit::accent(TextSize size, TextWeight weight) const
{
    return ink(size, weight).coloured(m_colours.accent);
}

TextStyle PrintKit::brand(TextSize size, TextWeight weight) const
{
    return ink(size, weight).coloured(m_brand);
}

} // namespace milepost
