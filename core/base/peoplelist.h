// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace milepost {

/// Somebody in a list, in the words of the list.
struct ListedPerson {
    QString name; ///< normalized, first name first
    QString function;
    QString unit;
    int line = 1; ///< of the text, from 1

    bool operator==(const ListedPerson&) const = default;
};

/// What had to be guessed to read a list.
enum class ListGuess {
    Nothing,
    Recipients, ///< of a mail; their addresses are left out
    Names,      ///< several names stand on one line
    LastFirst,  ///< "Last, First"
};

struct PeopleList {
    QList<ListedPerson> people;
    ListGuess guess = ListGuess::Nothing;

    bool operator==(const PeopleList&) const = default;
};

/// Reads a list of people as it comes from a spreadsheet, a file of values, a mail or a text: a
/// name in each line with function and unit behind it, or columns in the order that a first line of
/// headings gives; recipients "Ann Lee <ann@example.org>; Bo Ray <bo@example.org>"; names "Last,
/// First". `isFunction` tells a function from a first name. Lines without a name are left out.
[[nodiscard]] PeopleList readPeopleList(const QString& text,
                                        const std::function<bool(const QString&)>& isFunction);

} // namespace milepost
