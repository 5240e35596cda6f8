// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/names.h"

namespace milepost {

enum class Severity { High, Medium, Low };

template <>
struct EnumNames<Severity> {
    static constexpr std::array<std::pair<Severity, QLatin1String>, 3> table{{
        {Severity::High, QLatin1String("high")},
        {Severity::Medium, QLatin1String("medium")},
        {Severity::Low, QLatin1String("low")},
    }};
};

/// An anti-pattern that can be detected from the engagement's data (domain section 4).
struct Pitfall {
    PitfallId id;
    QString title;
    Severity severity = Severity::Medium;
    QString scope;
    QString why;
    QString detect;
    QString prompt;

    bool operator==(const Pitfall&) const = default;
};

/// One part of the three-hour workshop; minutes from the start.
struct AgendaItem {
    QString id;
    int startMinute = 0;
    int endMinute = 0;
    QString title;
    QString facilitator;
    QString app;
    QString output;

    bool operator==(const AgendaItem&) const = default;
};

} // namespace milepost
