// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace milepost {

/// The process that has an engagement file open for writing.
struct LockHolder {
    QString user;
    QString machine;
    qint64 process = 0;

    bool operator==(const LockHolder&) const = default;
};

} // namespace milepost
