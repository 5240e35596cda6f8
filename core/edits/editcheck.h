// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QSet>

#include <algorithm>
#include <optional>

namespace milepost::edits {

/// The rules that an edit has to keep, each with the sentence that refuses it; the first one broken
/// is kept. The work depends on what is checked, never on the size of the engagement. `what` is the
/// beginning of the sentence, such as "The name of the unit".
class EditCheck {
public:
    void refuse(const Message& sentence);
    void require(bool holds, const Message& sentence)
    {
        if (!holds)
            refuse(sentence);
    }

    /// One line that must be there, limits::kNameLength at most.
    void name(const Message& what, const QString& text);
    /// One line that may be empty, limits::kNameLength at most.
    void line(const Message& what, const QString& text);
    /// A text that may be empty, limits::kTextLength at most.
    void text(const Message& what, const QString& text);
    /// A text that must be there, limits::kTextLength at most.
    void reason(const Message& what, const QString& text);
    void date(const Message& what, const QDate& date);
    /// A date that need not be valid.
    void optionalDate(const Message& what, const QDate& date);
    void number(const Message& what, double value, double min, double max);
    /// Whether `size` things, the new ones included, are allowed; `things` is their plural.
    void count(const Message& things, qsizetype size, qsizetype max);
    /// Whether what the edit names was found.
    void found(bool there, const Message& what, const QString& id);
    /// Whether no item of the list is there twice.
    template <class I>
    void eachOnce(const QList<I>& ids)
    {
        QSet<I> seen;
        for (const I& id : ids) {
            require(!seen.contains(id), Message("Edits", "“%1” is listed twice.").arg(id.text()));
            seen.insert(id);
        }
    }

    /// Whether the id can be given to something new: it has the form of one and nobody has it.
    template <class I>
    void fresh(const I& id, const QSet<I>& taken)
    {
        fresh(id.text(), taken.contains(id));
    }
    template <class I, class T>
    void fresh(const I& id, const QList<T>& list)
    {
        fresh(id.text(), std::any_of(list.cbegin(), list.cend(),
                                     [&](const T& item) { return item.id == id; }));
    }

    void fresh(const QString& id, bool taken);
    /// Whether a list of `size` things has a place with that index.
    void place(qsizetype index, qsizetype size);

    [[nodiscard]] bool ok() const { return !m_refusal.has_value(); }
    /// May only be called when not ok().
    [[nodiscard]] const Error& error() const { return *m_refusal; }

private:
    void present(const Message& what, bool isThere);
    void plain(const Message& what, const QString& text, qsizetype maxLength);

    std::optional<Error> m_refusal;
};

} // namespace milepost::edits
