// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

/// What several refusals are about, as the beginning of their sentences, and things in the plural
/// of which there may be too many.
namespace milepost::subjects {

[[nodiscard]] inline Message theDateOfTheAssessment()
{
    return Message("Refusal", "The date of the assessment");
}

[[nodiscard]] inline Message theTitleOfTheAssessment()
{
    return Message("Refusal", "The title of the assessment");
}

[[nodiscard]] inline Message theNote()
{
    return Message("Refusal", "The note");
}

[[nodiscard]] inline Message theReason()
{
    return Message("Refusal", "The reason");
}

[[nodiscard]] inline Message theBaseline()
{
    return Message("Refusal", "The baseline");
}

[[nodiscard]] inline Message theTarget()
{
    return Message("Refusal", "The target");
}

[[nodiscard]] inline Message theValue()
{
    return Message("Refusal", "The value");
}

[[nodiscard]] inline Message metricValues()
{
    return Message("Refusal", "metric values");
}

[[nodiscard]] inline Message theNameOfTheUnit()
{
    return Message("Refusal", "The name of the unit");
}

[[nodiscard]] inline Message theEffort()
{
    return Message("Refusal", "The effort in days");
}

[[nodiscard]] inline Message theDuration()
{
    return Message("Refusal", "The duration in weeks");
}

[[nodiscard]] inline Message playsInAPlan()
{
    return Message("Refusal", "plays in a plan");
}

[[nodiscard]] inline Message playOfYourOwn()
{
    return Message("Refusal", "play of your own");
}

[[nodiscard]] inline Message theNameOfTheParticipant()
{
    return Message("Refusal", "The name of the participant");
}

[[nodiscard]] inline Message theCapacity()
{
    return Message("Refusal", "The capacity in days per week");
}

[[nodiscard]] inline Message aFreezeWeek()
{
    return Message("Refusal", "A freeze week");
}

[[nodiscard]] inline Message freezeWeeks()
{
    return Message("Refusal", "freeze weeks");
}

[[nodiscard]] inline Message theStartOfThePlay()
{
    return Message("Refusal", "The start of the play");
}

[[nodiscard]] inline Message ballotsForOneDimension()
{
    return Message("Refusal", "ballots for one dimension");
}

[[nodiscard]] inline Message theNameOfTheSnapshot()
{
    return Message("Refusal", "The name of the snapshot");
}

/// Of a formula, by the name that it has for people.
[[nodiscard]] inline Message theInput(const Message& name)
{
    return Message("Refusal", "The input “%1”").arg(name);
}

} // namespace milepost::subjects
