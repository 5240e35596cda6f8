// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

/// What several pages of the report say.
namespace milepost::reportwords {

[[nodiscard]] inline Message kpiValuesTitle()
{
    return Message("Report", "KPI values");
}

[[nodiscard]] inline Message glossaryTitle()
{
    return Message("Report", "Glossary and participants");
}

[[nodiscard]] inline Message besideTheOthers()
{
    return Message("Report", "Partner-involved accounts beside the others");
}

[[nodiscard]] inline Message namesNeedConsent()
{
    return Message("Report", "Names are printed only with the consent of the people named.");
}

[[nodiscard]] inline Message noRiskYet()
{
    return Message("Report", "No risk has been recorded yet.");
}

[[nodiscard]] inline Message noOwnerYet()
{
    return Message("Report", "no owner yet");
}

/// In place of what was found, where nobody wrote it down.
[[nodiscard]] inline Message noReasonRecorded()
{
    return Message("Report", "The score is the group's; no reason was recorded.");
}

[[nodiscard]] inline Message leftOut()
{
    return Message("Report", "left out");
}

/// What was left out, or why something was.
[[nodiscard]] inline Message leftOut(const QString& what)
{
    return Message("Report", "Left out: %1").arg(what);
}

[[nodiscard]] inline Message whyNow()
{
    return Message("Report", "Why now");
}

[[nodiscard]] inline Message topRiskAndAnswer()
{
    return Message("Report", "Top risk and answer");
}

[[nodiscard]] inline Message notComputed()
{
    return Message("Report", "not computed");
}

[[nodiscard]] inline Message notRecorded()
{
    return Message("Report", "not recorded");
}

[[nodiscard]] inline Message notForThisAudience()
{
    return Message("Report", "Not for this audience.");
}

[[nodiscard]] inline Message kpiScorecard()
{
    return Message("Report", "KPI scorecard");
}

[[nodiscard]] inline Message toBeNamed()
{
    return Message("Report", "to be named");
}

/// Why no names are printed: the audience is not to read them, or nobody consented.
[[nodiscard]] inline Message whyNoNames(bool isWithheld)
{
    return isWithheld ? notForThisAudience() : namesNeedConsent();
}

} // namespace milepost::reportwords
