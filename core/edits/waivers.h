// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/content/content.h"
#include "core/engagement/edit.h"

namespace milepost {

/// Why a prerequisite is waived, and who answers for the risk that this is. All may be empty.
struct Waiver {
    QString reason = {};
    QString owner = {};
    QString riskTitle = {}; ///< waiverRiskTitle() in the language of the person; empty: in English
};

} // namespace milepost

/// Prerequisites that a play need not wait for. Each is an accepted risk in the register (domain
/// section 6) with the reason as its mitigation.
namespace milepost::edits {

[[nodiscard]] Message waiverRiskTitle(const Content& content, const Engagement& engagement,
                                      const PlayId& id, const PlayId& prerequisite);
/// For one that is waived already the reason and the owner become these, unless both are empty.
[[nodiscard]] Result<Change> waivePrerequisite(const Content& content, const Engagement& engagement,
                                               const PlayId& id, const PlayId& prerequisite,
                                               const Waiver& waiver);
/// Takes the risk out of the register, too.
[[nodiscard]] Result<Change> requirePrerequisite(const Content& content,
                                                 const Engagement& engagement, const PlayId& id,
                                                 const PlayId& prerequisite);
/// Takes those risks out of the register whose waiver these edits take back: afterwards neither the
/// plan nor a scenario waives it. To be done after them.
[[nodiscard]] QList<Edit> waiverRiskRemovals(const Engagement& engagement,
                                             const QList<Edit>& edits);

} // namespace milepost::edits
