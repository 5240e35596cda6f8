// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/context.h"

#include "core/metrics/impossiblevalues.h"

namespace milepost {

using namespace Qt::StringLiterals;

ReportContext::ReportContext(const Reading& of, const ReportOptions& chosen)
    : Telling(of, chosen.locale), options(chosen),
      impossible(impossibilities(content.metrics, engagement.metricValues))
{}

QString ReportContext::impossibility(const MetricValue& value) const
{
    return impossible.value(&value - engagement.metricValues.constData()).toEnglish();
}

Span ReportContext::playLink(const PlanItem& item) const
{
    return {numbered(item), SpanStyle::Plain,
            hasSection(u"play-sheets"_s) ? playSheetId(item.play->id) : QString()};
}

QString ReportContext::reference(const QString& id) const
{
    const auto label = labels.constFind(id);
    if (label == labels.constEnd())
        return u"the full report"_s;
    return (label->startsWith(u'A') ? u"appendix "_s : u"section "_s) + *label;
}

QString playSheetId(const PlayId& id)
{
    return u"play-"_s + id.text();
}

QString dimensionSheetId(const AssessmentId& assessment, const DimensionId& dimension)
{
    return u"dimension-%1-%2"_s.arg(assessment.text(), dimension.text());
}

} // namespace milepost
