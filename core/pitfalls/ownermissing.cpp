// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/personname.h"
#include "core/pitfalls/plandetectors.h"

namespace milepost {

Sighting detectOwnerMissing(const PlanView& view)
{
    QStringList names;
    for (const ScheduledPlay* play : view.nowAndNext()) {
        if (personKey(play->accountable).isEmpty())
            names.append(view.title(play->id));
    }
    if (names.isEmpty())
        return {};
    return sentenceAbout(Counted("Pitfalls", "%n play of now and next has no accountable person",
                                 "%n plays of now and next have no accountable person")
                             .of(names.size()),
                         names);
}

} // namespace milepost
