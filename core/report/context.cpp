// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/context.h"

#include "core/metrics/impossiblevalues.h"

namespace milepost {

using namespace Qt::StringLiterals;

ReportContext::ReportContext(const Reading& of, const ReportOptions& chosen)
    : Telling(of, chosen.language), options(chosen),
      impossible(impossibilities(content.metrics, engagement.metricValues))
{}

QString ReportContext::impossibility(const MetricValue& value) const
{
    return text(impossible.value(&value - engagement.metricValues.constData()));
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
        return text(annexed.contains(id) ? Message("Report", "the annex")
                                         : Message("Report", "the full report"));
    return text((appendices.contains(id) ? Message("Report", "appendix %1")
                                         : Message("Report", "section %1"))
                    .arg(*label));
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
