// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pages/definitiontext.h"

#include "core/wording/metriccard.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

/// Empty where nothing is stated.
QString definitionText(const Wording& say, MetricDefinition definition)
{
    definition.extensions = {};
    return definition == MetricDefinition() ? QString() : definitionWords(say, definition);
}

} // namespace

QString definitionSentence(const ReportContext& context, const MetricDefinition& definition)
{
    QString text = definitionText(context.say, definition);
    return text.isEmpty() ? text : context.say.text(Message("Report", "Counted: %1.").arg(text));
}

QString definitionSentences(const ReportContext& context, const MetricId& metric,
                            const QList<QDate>& periods)
{
    struct Counting {
        QString text;
        QList<QDate> ends;
    };
    QList<Counting> countings;
    for (const QDate& period : periods) {
        for (const MetricValue& value : context.engagement.metricValues) {
            if (value.metric != metric || value.periodEnd != period)
                continue;
            const QString text = definitionText(context.say, value.definition);
            const auto same = [&](const Counting& one) { return one.text == text; };
            auto known = std::find_if(countings.begin(), countings.end(), same);
            if (known == countings.end())
                known = countings.insert(countings.end(), Counting{text, {}});
            if (!known->ends.contains(period))
                known->ends.append(period);
        }
    }
    const bool unlike = countings.size() > 1;
    QList<QString> sentences;
    for (const Counting& counting : std::as_const(countings)) {
        if (counting.text.isEmpty())
            continue;
        QList<QString> months;
        for (const QDate& end : counting.ends)
            months.append(context.say.month(end));
        sentences.append(
            unlike ? context.say.text(Message("Report", "Counted in %1: %2.")
                                          .arg(months.join(u", "_s), counting.text))
                   : context.say.text(Message("Report", "Counted: %1.").arg(counting.text)));
    }
    return sentences.join(u' ');
}

} // namespace milepost
