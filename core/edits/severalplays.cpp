// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/severalplays.h"

#include "core/edits/names.h"
#include "core/edits/playdecisions.h"

namespace milepost::edits {

namespace {

/// Each edit is made on what those before it leave: the record of a play may be new.
template <class T, class F>
Result<Change> together(const Engagement& engagement, const Counted& name, const QList<T>& things,
                        F editOf)
{
    if (things.isEmpty())
        return Change();
    Change whole{name.of(things.size()), {}};
    Engagement so = engagement;
    for (const T& thing : things) {
        Result<Change> one = editOf(so, thing);
        if (!one || things.size() == 1)
            return one;
        applyChange(so, *one);
        whole.edits += one->edits;
    }
    return whole;
}

} // namespace

Result<Change> pinPlays(const Content& content, const Engagement& engagement,
                        const QList<PlayStart>& starts)
{
    return together(engagement, Counted("Edits", "Pin %n play", "Pin %n plays"), starts,
                    [&](const Engagement& so, const PlayStart& one) {
                        return pinPlay(content, so, one.play, one.start);
                    });
}

Result<Change> unpinPlays(const Content& content, const Engagement& engagement,
                          const QList<PlayId>& plays)
{
    return together(
        engagement, Counted("Edits", "Unpin %n play", "Unpin %n plays"), plays,
        [&](const Engagement& so, const PlayId& one) { return unpinPlay(content, so, one); });
}

Result<Change> setPlayDurations(const Content& content, const Engagement& engagement,
                                const QList<PlayLength>& lengths)
{
    return together(engagement,
                    Counted("Edits", "Set duration of %n play", "Set duration of %n plays"),
                    lengths, [&](const Engagement& so, const PlayLength& one) {
                        return setPlayDuration(content, so, one.play, one.weeks);
                    });
}

Result<Change> setAccountableOf(const Content& content, const Engagement& engagement,
                                const QList<PlayId>& plays, const QString& person)
{
    return together(
        engagement,
        Counted("Edits", "Name who answers for %n play", "Name who answers for %n plays"), plays,
        [&](const Engagement& so, const PlayId& one) {
            return setAccountable(content, so, one, person);
        });
}

} // namespace milepost::edits
