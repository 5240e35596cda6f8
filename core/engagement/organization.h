// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/message.h"
#include "core/base/names.h"

#include <QJsonObject>
#include <QList>

namespace milepost {

/// A part of the organization: region, segment or team. Units form a tree through `parent`.
struct Unit {
    UnitId id;
    QString name;
    std::optional<UnitId> parent;
    QJsonObject extensions; ///< keys that start with `x-`, kept for other tools

    bool operator==(const Unit&) const = default;
};

struct Organization {
    QString name;
    QString industry;
    QString currency; ///< ISO 4217 code, or empty
    QString sponsor;
    QString facilitator;
    QList<Unit> units;
    QJsonObject extensions;

    bool operator==(const Organization&) const = default;

    [[nodiscard]] const Unit* findUnit(const UnitId& id) const
    {
        for (const Unit& unit : units) {
            if (unit.id == id)
                return &unit;
        }
        return nullptr;
    }
};

enum class Function { Cs, Partner, Revops, Sales, Marketing, Finance, Product, Executive, Other };

template <>
struct EnumNames<Function> {
    static constexpr std::array<std::pair<Function, QLatin1String>, 9> table{{
        {Function::Cs, QLatin1String("cs")},
        {Function::Partner, QLatin1String("partner")},
        {Function::Revops, QLatin1String("revops")},
        {Function::Sales, QLatin1String("sales")},
        {Function::Marketing, QLatin1String("marketing")},
        {Function::Finance, QLatin1String("finance")},
        {Function::Product, QLatin1String("product")},
        {Function::Executive, QLatin1String("executive")},
        {Function::Other, QLatin1String("other")},
    }};
};

/// Whether `text` has the form of an ISO 4217 currency code: three capital letters.
[[nodiscard]] bool isCurrencyCode(const QString& text);

/// The words for a function on screen and on paper, such as "Customer success".
[[nodiscard]] Message functionLabel(Function function);

/// A person who takes part in assessments. Names never leave the facilitator's file (domain section
/// 5).
struct Participant {
    ParticipantId id;
    QString name;
    Function function = Function::Other;
    std::optional<UnitId> unit;
    QJsonObject extensions;

    bool operator==(const Participant&) const = default;
};

} // namespace milepost
