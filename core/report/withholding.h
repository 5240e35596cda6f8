// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content.h"
#include "core/engagement/audience.h"
#include "core/engagement/engagement.h"
#include "core/language/language.h"
#include "core/report/reportcontent.h"

namespace milepost {

/// Votes of fewer people are told apart.
inline constexpr int kLeastGroup = 3;

/// An engagement without what its audience is not to read, and what that was.
struct WithheldEngagement {
    Engagement engagement;
    QList<LeftOut> leftOut;
    bool goals = false; ///< some of its goals are withheld
};

/// What is withheld is gone before a page is composed, so that no page can tell it. Names are left
/// to ReportOptions; scores stay as they were computed. Of a ballot the person stays, in no round
/// and without a value, so that comparisons still tell who came and went.
[[nodiscard]] WithheldEngagement withoutWithheld(const Content& content, Engagement engagement,
                                                 const Withheld& withheld,
                                                 const Language& language);

/// Whether only the person is left of a ballot.
[[nodiscard]] bool isEmptied(const Ballot& ballot);

} // namespace milepost
