// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace milepost {

/// One customer account in a list, for the comparison of domain section 3.1. What the list does not
/// say is not set; money is in the organization's currency.
struct Account {
    AccountId id;
    QString segment;
    QDate started;
    QDate involvedSince; ///< since when a partner is meaningfully involved
    QDate outcomeDate;   ///< of the renewal or the loss
    std::optional<bool> renewalDue;
    std::optional<bool> renewed;
    std::optional<double> startArr;
    std::optional<double> churnedArr;
    std::optional<double> contractionArr;
    std::optional<double> expansionArr;
    std::optional<double> days; ///< that the case took, such as to first value
    std::optional<bool> open;   ///< the case is not over; `days` counts so far
    QJsonObject extensions = {};

    bool operator==(const Account&) const = default;
};

/// The accounts of one period as they were exported from another system. `completeness` is the
/// share of accounts whose partner fields are filled, 0 to 1.
struct AccountList {
    AccountListId id;
    QString name;
    QDate periodStart;
    QDate periodEnd;
    QString source;
    std::optional<double> completeness;
    QList<Account> accounts;
    QJsonObject extensions = {};

    bool operator==(const AccountList&) const = default;
};

} // namespace milepost
