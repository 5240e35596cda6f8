// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <QAnyStringView>
#include <QLatin1String>
#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace milepost {

/// The one table that names the values of an enum in JSON and in SQL. Specialise `EnumNames` next
/// to the enum; toName() and fromName() read it in both directions.
template <class E>
struct EnumNames;

template <class E>
[[nodiscard]] QString toName(E value)
{
    for (const auto& [candidate, name] : EnumNames<E>::table) {
        if (candidate == value)
            return QAnyStringView(name).toString();
    }
    return {};
}

template <class E>
[[nodiscard]] std::optional<E> fromName(const QString& text)
{
    for (const auto& [candidate, name] : EnumNames<E>::table) {
        if (text == name)
            return candidate;
    }
    return std::nullopt;
}

/// All names of an enum for a refusal: `"cs", "partner" or "other"`.
template <class E>
[[nodiscard]] Message listNames()
{
    QList<QString> names;
    for (const auto& [value, name] : EnumNames<E>::table)
        names.append(QAnyStringView(name).toString());
    return anyOf(names);
}

} // namespace milepost
