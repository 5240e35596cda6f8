// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/printkit.h"

namespace milepost {

PrintKit::PrintKit(const Language& language, QList<ContentsEntry> contents)
    : m_colours(printColours()), m_type(m_colours.accent), m_language(language),
      m_contents(std::move(contents))
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

} // namespace milepost
