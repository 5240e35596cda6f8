// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content.h"
#include "core/engagement/audience.h"
#include "core/engagement/engagement.h"
#include "core/language/language.h"
#include "core/report/reportcontent.h"

namespace milepost {

/// An engagement without what its audience is not to read, and what that was.
struct WithheldEngagement {
    Engagement engagement;
    QList<LeftOut> leftOut;
};

/// What is withheld is gone before a page is composed, so that no page can tell it. Names are left
/// to ReportOptions; scores and their spread stay as they were computed.
[[nodiscard]] WithheldEngagement withoutWithheld(const Content& content, Engagement engagement,
                                                 const Withheld& withheld,
                                                 const Language& language);

} // namespace milepost
