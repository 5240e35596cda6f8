// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/dropwords.h"

namespace milepost {

namespace {

QString quotedTitles(const Telling& telling, const QList<PlayId>& plays)
{
    QList<QString> titles;
    for (const PlayId& id : plays)
        titles.append(telling.text(Message("Wording", "“%1”").arg(telling.playTitle(id))));
    return telling.say.joined(titles);
}

QString openedWords(const Telling& telling, const QMap<DimensionId, double>& opened)
{
    QList<QString> parts;
    for (auto it = opened.cbegin(); it != opened.cend(); ++it) {
        parts.append(
            telling.text(Message("Wording", "%1 in %2")
                             .arg(telling.say.stages(*it), telling.dimensionName(it.key()))));
    }
    return telling.say.joined(parts);
}

} // namespace

QString replacementWords(const Telling& telling, const Dropping& dropping)
{
    const QString opened = openedWords(telling, dropping.opened);
    if (dropping.entering.isEmpty())
        return telling.text(
            opened.isEmpty()
                ? Message("Wording", "Nothing takes its place, and no further gap opens.")
                : Message("Wording", "Nothing takes its place. Left open: %1.").arg(opened));
    const QString words =
        telling.text(Counted("Wording", "%1 takes its place.", "%1 take its place.")
                         .of(dropping.entering.size())
                         .arg(quotedTitles(telling, dropping.entering)));
    return opened.isEmpty() ? words
                            : words + QLatin1Char(' ') +
                                  telling.text(Message("Wording", "Left open: %1.").arg(opened));
}

QString waitingWords(const Telling& telling, const Dropping& dropping)
{
    if (dropping.waiting.isEmpty())
        return {};
    return telling.text(Counted("Wording", "%1 builds on it and would go without; that is a risk.",
                                "%1 build on it and would go without; that is a risk.")
                            .of(dropping.waiting.size())
                            .arg(quotedTitles(telling, dropping.waiting)));
}

QString loweredWords(const Telling& telling, const Dropping& dropping)
{
    QList<QString> parts;
    for (auto it = dropping.lowered.cbegin(); it != dropping.lowered.cend(); ++it) {
        const DimensionGap* dimension = telling.plan.findDimension(it.key());
        if (!dimension)
            continue;
        parts.append(telling.text(Message("Wording", "%1 from %2 to %3")
                                      .arg(telling.dimensionName(it.key()))
                                      .arg(telling.say.number(dimension->target.value(), 1))
                                      .arg(telling.say.number(it->value(), 1))));
    }
    return parts.isEmpty() ? QString() : telling.say.joined(parts);
}

} // namespace milepost
