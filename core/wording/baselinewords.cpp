// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/baselinewords.h"

#include "core/wording/playwords.h"
#include "core/wording/terms.h"

#include <cstdlib>

namespace milepost {

namespace {

Message finishedWords(const QString& span, qint64 days)
{
    if (days == 0)
        return terms::done();
    return (days > 0 ? Message("Wording", "Done %1 later than agreed")
                     : Message("Wording", "Done %1 before the agreed day"))
        .arg(span);
}

} // namespace

QString baselineEventWords(const Wording& say, const BaselineLine& line)
{
    const QString span = line.days == 0 ? QString() : spanOfDays(say, std::abs(line.days));
    switch (line.event) {
    case BaselineEvent::Slipped:
        return say.text(Message("Wording", "Slipped by %1").arg(span));
    case BaselineEvent::Earlier:
        return say.text(Message("Wording", "Earlier by %1").arg(span));
    case BaselineEvent::Added:
        return say.text(Message("Wording", "Added"));
    case BaselineEvent::Dropped:
        return say.text(Message("Wording", "No longer in the plan"));
    case BaselineEvent::Done:
        break;
    }
    return say.text(finishedWords(span, line.days));
}

QString baselineSummary(const Wording& say, const BaselineComparison& comparison)
{
    QList<QString> parts;
    const auto add = [&](BaselineEvent event, const Counted& words) {
        const qsizetype count = comparison.count(event);
        if (count > 0)
            parts.append(say.count(count, words));
    };
    add(BaselineEvent::Slipped, Counted("Wording", "%n play slipped", "%n plays slipped"));
    add(BaselineEvent::Earlier, Counted("Wording", "%n play is earlier", "%n plays are earlier"));
    add(BaselineEvent::Added, Counted("Wording", "%n play was added", "%n plays were added"));
    add(BaselineEvent::Dropped, Counted("Wording", "%n play left", "%n plays left"));
    add(BaselineEvent::Done, Counted("Wording", "%n play is done", "%n plays are done"));
    const QString what = parts.isEmpty()
                             ? say.text(Message("Wording", "no play was moved, added or dropped"))
                             : say.joined(parts);
    QString words = say.text(Message("Wording", "Since “%1” of %2: %3.")
                                 .arg(comparison.name, say.date(comparison.taken), what));
    const QDate& then = comparison.finishThen;
    const QDate& now = comparison.finishNow;
    if (!then.isValid() || !now.isValid() || then == now)
        return words;
    return words + QLatin1Char(' ') +
           say.text((then < now
                         ? Message("Wording", "The plan ends on %1, %2 later than agreed.")
                         : Message("Wording", "The plan ends on %1, %2 earlier than agreed."))
                        .arg(say.date(now), spanOfDays(say, std::abs(then.daysTo(now)))));
}

} // namespace milepost
