// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/comparisonwords.h"

#include "core/wording/terms.h"

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

const QString kNotKnown = u"\u2013"_s;

Message observed()
{
    return Message("Wording", "observed difference");
}

Message notClear()
{
    return Message("Wording", "no clear difference yet");
}

QString reading(const Wording& say, const Message& difference, bool small, bool provisional)
{
    QList<QString> words;
    if (!difference.isEmpty())
        words.append(say.text(difference));
    if (small)
        words.append(say.text(Message("Wording", "small group")));
    if (provisional)
        words.append(say.text(terms::provisional()));
    return words.isEmpty() ? kNotKnown : words.join(u", "_s);
}

} // namespace

QString groupFigureWords(const Wording& say, const Metric& metric, const AccountGroup& group,
                         int least)
{
    if (group.n == 0)
        return say.text(Message("Wording", "no accounts"));
    if (group.n < least)
        return say.text(
            Counted("Wording", "hidden, %n account", "hidden, %n accounts").of(group.n));
    const QString value = group.value ? say.metric(metric, *group.value)
                                      : say.text(Message("Wording", "not reached"));
    const QString n = say.number(group.n, 0);
    if (!group.low && !group.high)
        return say.text(Message("Wording", "%1 (n\u00a0=\u00a0%2)").arg(value, n));
    const QString low = group.low ? say.metric(metric, *group.low) : u"\u2026"_s;
    const QString high = group.high ? say.metric(metric, *group.high) : u"\u2026"_s;
    return say.text(Message("Wording", "%1 (n\u00a0=\u00a0%2; %3 to %4)").arg(value, n, low, high));
}

QString changeRangeWords(const Wording& say, const Metric& metric, const std::optional<double>& low,
                         const std::optional<double>& high)
{
    return low && high
               ? say.text(Message("Wording", "%1 to %2")
                              .arg(say.metricChange(metric, *low), say.metricChange(metric, *high)))
               : kNotKnown;
}

QString readingWords(const Wording& say, const AccountComparison& comparison)
{
    Message difference;
    if (comparison.hidden)
        difference = Message("Wording", "too few accounts for a difference");
    else if (comparison.clear())
        difference = observed();
    else if (comparison.difference.low)
        difference = notClear();
    return reading(say, difference, comparison.small, comparison.provisional);
}

QString readingWords(const Wording& say, const GroupComparison& comparison)
{
    const Message difference =
        !comparison.range ? Message("Wording", "observed difference, range needs account data")
        : comparison.range->includesZero() ? notClear()
                                           : observed();
    return reading(say, difference, comparison.smallGroup, comparison.provisional);
}

QString sensitivityWords(const Wording& say, const Metric& metric,
                         const AccountComparison& comparison)
{
    QList<QString> sentences;
    if (const auto& adjusted = comparison.adjusted) {
        const Range& range = adjusted->estimate.range;
        sentences.append(say.text(
            Message("Wording",
                    "At the same mix of segments: %1 (%2), for %3 of the involved accounts.")
                .arg(say.metricChange(metric, adjusted->estimate.value),
                     changeRangeWords(say, metric, range.low, range.high),
                     say.percent(adjusted->covered, 0))));
        if (!adjusted->leftOut.isEmpty()) {
            sentences.append(say.text(Message("Wording", "Too few accounts in: %1.")
                                          .arg(adjusted->leftOut.join(u", "_s))));
        }
    }
    const auto& without = comparison.withoutLargest;
    if (without && without->involved && without->others && !comparison.hidden) {
        sentences.append(
            say.text(Message("Wording", "Each group without its largest account: %1 and %2.")
                         .arg(say.metric(metric, *without->involved),
                              say.metric(metric, *without->others))));
    }
    return sentences.join(u' ');
}

} // namespace milepost
