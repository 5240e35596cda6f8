// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/playbook.h"

#include <array>
#include <optional>

namespace milepost {

/// A partner's profile score (domain section 2.6): a reason to talk, never an automatic verdict.
struct ProfileScore {
    double score = 0; ///< 0 to 100
    QString band;     ///< id of the highest band that the score reaches

    bool operator==(const ProfileScore&) const = default;
};

/// `answers` maps ids of questions to ids of answers. Nothing until every question has an answer.
[[nodiscard]] std::optional<ProfileScore> profileScore(const PartnerProfile& profile,
                                                       const QMap<QString, QString>& answers);

/// What a partner's investment in customer success brings it a year (domain section 2.7). Money in
/// one currency, margins and rates as fractions, `retentionLift` in points of the rate (0.03).
struct PartnerRoiInputs {
    double productRevenue = 0;
    double partnerMargin = 0;
    double retentionLift = 0;
    double crossSellRate = 0;
    double serviceAccounts = 0;
    double servicePerAccount = 0;
    double serviceMargin = 0;
    double newCustomers = 0; ///< won through advocates
    double newCustomerRevenue = 0;
    double yearlyCost = 0;
};

enum class PartnerRoiLine { Retention, CrossSelling, Services, NewCustomers };

struct PartnerRoi {
    std::array<double, 4> lines{}; ///< benefit by PartnerRoiLine
    double benefit = 0;
    std::optional<double> roi;                            ///< not without a cost
    PartnerRoiLine strongest = PartnerRoiLine::Retention; ///< the line that carries the result
};

[[nodiscard]] PartnerRoi partnerRoi(const PartnerRoiInputs& inputs);

} // namespace milepost
