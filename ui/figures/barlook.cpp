// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/barlook.h"

namespace milepost {

BarLook barLookOf(PlayState state, bool indicative)
{
    if (state == PlayState::Done)
        return BarLook::Done;
    if (state == PlayState::Started)
        return BarLook::Started;
    return indicative ? BarLook::Indicative : BarLook::Planned;
}

void paintBar(Canvas& canvas, const QRectF& bar, BarLook look, const Colours& colours)
{
    switch (look) {
    case BarLook::Done:
        canvas.fill(bar, colours.hairline);
        canvas.frame(bar, Stroke{colours.rule, 0.6});
        break;
    case BarLook::Started:
        canvas.fill(bar, colours.ink);
        break;
    case BarLook::Planned:
        canvas.fill(bar, colours.planned);
        break;
    case BarLook::Indicative:
        canvas.fill(bar, colours.paper);
        canvas.frame(bar, Stroke{colours.planned, 0.75, Qt::DashLine});
        break;
    }
}

QColor barInk(BarLook look, const Colours& colours)
{
    return look == BarLook::Started ? colours.paper : colours.ink;
}

} // namespace milepost
