// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/engagement/reportsettings.h"

namespace milepost {

/// For whom a report is made.
enum class AudienceProfile { Custom, Board, Team, Client, Facilitator };

template <>
struct EnumNames<AudienceProfile> {
    static constexpr std::array<std::pair<AudienceProfile, QLatin1String>, 5> table{{
        {AudienceProfile::Custom, QLatin1String("custom")},
        {AudienceProfile::Board, QLatin1String("board")},
        {AudienceProfile::Team, QLatin1String("team")},
        {AudienceProfile::Client, QLatin1String("client")},
        {AudienceProfile::Facilitator, QLatin1String("facilitator")},
    }};
};

/// What a report leaves out for its audience, beside what none of them prints.
struct Withheld {
    bool names = false;       ///< of participants, whoever agreed
    bool votes = false;       ///< single ones, with what was said to them
    bool quotes = false;      ///< quotes, words to a vote, and the parking lot
    bool notes = false;       ///< of the facilitator
    bool links = false;       ///< addresses of evidence
    bool costs = false;       ///< investments and the value case
    bool smallGroups = false; ///< votes where fewer than three voted

    bool operator==(const Withheld&) const = default;
};

/// The profile of these settings; Custom, which leaves nothing out for itself, where none is
/// chosen, and Client, which reads least, where this version does not know the one chosen.
[[nodiscard]] AudienceProfile profileOf(const ReportSettings& settings);

/// What a profile declares to leave out.
[[nodiscard]] Withheld withheldFor(AudienceProfile profile);

[[nodiscard]] Message profileWords(AudienceProfile profile); ///< "The board"
/// One sentence about what it leaves out.
[[nodiscard]] Message profileSentence(AudienceProfile profile);

} // namespace milepost
