// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/engagement.h"

#include <QHash>
#include <QJsonObject>

#include <optional>

namespace milepost {

/// When a play was to begin and end; dates that are not known are not valid.
struct AgreedDates {
    QDate start;
    QDate finish;

    bool operator==(const AgreedDates&) const = default;
};

/// The plan as it was agreed, which its baseline froze.
struct AgreedPlan {
    QString name; ///< of the snapshot
    QDate taken;
    QList<PlayId> chosen;
    QHash<PlayId, AgreedDates> dates; ///< of the plays that were not done yet
    QDate finish;
};

/// The dates of the plays of a frozen plan (the "plan" of a state) that were not done yet. What is
/// missing or of a wrong type counts as not there.
[[nodiscard]] QHash<PlayId, AgreedDates> frozenDates(const QJsonObject& plan);

/// Nothing when no baseline was taken. Of a snapshot from a stranger's file what is missing or of a
/// wrong type counts as not there.
[[nodiscard]] std::optional<AgreedPlan> agreedPlanOf(const Engagement& engagement);

} // namespace milepost
