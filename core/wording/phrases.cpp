// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/phrases.h"

namespace milepost {

QString bandWords(const Wording& say, ConsensusBand band)
{
    switch (band) {
    case ConsensusBand::Aligned:
        return say.text(Message("Wording", "aligned"));
    case ConsensusBand::Discuss:
        return say.text(Message("Wording", "discuss"));
    case ConsensusBand::Split:
        break;
    }
    return say.text(Message("Wording", "split"));
}

QString confidenceWords(const Wording& say, ConfidenceLabel label)
{
    switch (label) {
    case ConfidenceLabel::High:
        return say.text(Message("Wording", "high confidence"));
    case ConfidenceLabel::Medium:
        return say.text(Message("Wording", "medium confidence"));
    case ConfidenceLabel::Low:
        break;
    }
    return say.text(Message("Wording", "low confidence"));
}

QString horizonWords(const Wording& say, Horizon horizon)
{
    switch (horizon) {
    case Horizon::Now:
        return say.text(Message("Wording", "Now"));
    case Horizon::Next:
        return say.text(Message("Wording", "Next"));
    case Horizon::Later:
        break;
    }
    return say.text(Message("Wording", "Later"));
}

QString stateWords(const Wording& say, PlayState state)
{
    switch (state) {
    case PlayState::Proposed:
        return say.text(Message("Wording", "proposed"));
    case PlayState::Planned:
        return say.text(Message("Wording", "planned"));
    case PlayState::Started:
        return say.text(Message("Wording", "started"));
    case PlayState::Done:
        return say.text(Message("Wording", "done"));
    case PlayState::Dropped:
        break;
    }
    return say.text(Message("Wording", "dropped"));
}

QString quadrantWords(const Wording& say, const PriorityRow& row)
{
    switch (row.quadrant) {
    case Quadrant::QuickWin:
        return say.text(Message("Wording", "Quick win"));
    case Quadrant::MajorProject:
        return say.text(Message("Wording", "Major project"));
    case Quadrant::FillIn:
        return say.text(Message("Wording", "Fill-in"));
    case Quadrant::Reconsider:
        break;
    }
    return say.text(row.enabler ? Message("Wording", "Enabler") : Message("Wording", "Reconsider"));
}

QString severityWords(const Wording& say, Severity severity)
{
    switch (severity) {
    case Severity::High:
        return say.text(Message("Wording", "High"));
    case Severity::Medium:
        return say.text(Message("Wording", "Medium"));
    case Severity::Low:
        break;
    }
    return say.text(Message("Wording", "Low"));
}

QString severityWords(const Wording& say, const QString& severity)
{
    if (severity.isEmpty())
        return say.text(Message("Wording", "not rated"));
    const std::optional<Severity> known = fromName<Severity>(severity.toLower());
    return known ? severityWords(say, *known) : severity;
}

QString unitWords(const Wording& say, MetricUnit unit)
{
    switch (unit) {
    case MetricUnit::Percent:
        return say.text(Message("Wording", "percent"));
    case MetricUnit::Currency:
        return say.text(Message("Wording", "currency"));
    case MetricUnit::Days:
        return say.text(Message("Wording", "days"));
    case MetricUnit::Months:
        return say.text(Message("Wording", "months"));
    case MetricUnit::Hours:
        return say.text(Message("Wording", "hours"));
    case MetricUnit::Ratio:
        return say.text(Message("Wording", "ratio"));
    case MetricUnit::Points:
        return say.text(Message("Wording", "points"));
    case MetricUnit::Score:
        return say.text(Message("Wording", "score 1–5"));
    case MetricUnit::PerHundred:
        return say.text(Message("Wording", "per 100"));
    case MetricUnit::Count:
        break;
    }
    return say.text(Message("Wording", "count"));
}

int severityRank(const QString& severity)
{
    const std::optional<Severity> known = fromName<Severity>(severity.toLower());
    if (!known)
        return 3;
    return *known == Severity::High ? 0 : *known == Severity::Medium ? 1 : 2;
}

} // namespace milepost
