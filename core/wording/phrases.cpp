// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/phrases.h"

#include "core/scoring/scorewords.h"
#include "core/wording/terms.h"

namespace milepost {

Message notRated()
{
    return Message("Wording", "not rated");
}

Message doesNotApply()
{
    return Message("Wording", "does not apply");
}

Message playsDone()
{
    return Message("Wording", "Plays done");
}

Message noAccountablePerson()
{
    return Message("Wording", "No accountable person");
}

QString bandWords(const Wording& say, ConsensusBand band)
{
    return say.text(terms::band(band));
}

QString levelWords(const Wording& say, ConfidenceLabel label)
{
    return say.text(terms::level(label));
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
        return say.text(terms::isDone());
    case PlayState::Dropped:
        break;
    }
    return say.text(Message("Wording", "dropped"));
}

QString quickWinWords(const Wording& say)
{
    return say.text(Message("Wording", "Quick win"));
}

QString quadrantWords(const Wording& say, const PriorityRow& row)
{
    switch (row.quadrant) {
    case Quadrant::QuickWin:
        return quickWinWords(say);
    case Quadrant::MajorProject:
        return say.text(Message("Wording", "Major project"));
    case Quadrant::FillIn:
        return say.text(Message("Wording", "Fill-in"));
    case Quadrant::Reconsider:
        break;
    }
    return say.text(row.enabler ? Message("Wording", "Enabler") : Message("Wording", "Reconsider"));
}

QString playKindWords(const Wording& say, const PriorityRow& row)
{
    if (row.quadrant == Quadrant::QuickWin && !row.quickWin)
        return say.text(terms::highImpactSmallEffort());
    return quadrantWords(say, row);
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
        return say.text(notRated());
    const std::optional<Severity> known = fromName<Severity>(severity.toLower());
    return known ? severityWords(say, *known) : severity;
}

QString riskStatusWords(const Wording& say, const QString& status)
{
    const QString key = status.toLower();
    if (key.isEmpty() || key == QLatin1String("open"))
        return say.text(terms::open());
    if (key == QLatin1String("mitigated"))
        return say.text(Message("Wording", "mitigated"));
    if (key == QLatin1String("accepted"))
        return say.text(Message("Wording", "accepted"));
    return key == QLatin1String("closed") ? say.text(terms::closed()) : status;
}

bool isClosed(const Risk& risk)
{
    return risk.status.compare(QLatin1String("closed"), Qt::CaseInsensitive) == 0;
}

int severityRank(const QString& severity)
{
    const std::optional<Severity> known = fromName<Severity>(severity.toLower());
    if (!known)
        return 3;
    return *known == Severity::High ? 0 : *known == Severity::Medium ? 1 : 2;
}

} // namespace milepost
