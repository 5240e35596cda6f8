// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace milepost::testing {

/// A font that has outlines for these letters and no others: those of the capital letters of the
/// TrueType font `from`. Named "Milepost Test".
[[nodiscard]] QByteArray fontWith(const QString& letters, const QByteArray& from);

} // namespace milepost::testing
