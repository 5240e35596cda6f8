// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QStringList>

namespace milepost::testing {

/// The parts of a package by their names.
using PackageParts = QMap<QString, QByteArray>;

/// Unpacked with another program; empty where it is no archive.
[[nodiscard]] PackageParts unpacked(const QByteArray& bytes);

/// What presentation programs refuse in a deck or ask to repair (ISO 29500-1 and -2): each fault as
/// "rule: where". Empty for a deck that is true to the rules.
[[nodiscard]] QStringList faultsOf(const PackageParts& parts);

/// All text of these parts in their order, without white space.
[[nodiscard]] QString textIn(const PackageParts& parts, const QString& folder);
/// Text as textIn() would find it.
[[nodiscard]] QString withoutSpace(const QString& text);

} // namespace milepost::testing
