// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QDate>
#include <QSet>

#include <optional>

namespace milepost {

/// The rules that an edit has to keep, each with the sentence that refuses it; the first one broken
/// is kept. The work depends on what is checked, never on the size of the engagement. `what` is the
/// beginning of the sentence, such as "The name of the unit".
class EditCheck {
    Q_DECLARE_TR_FUNCTIONS(milepost::EditCheck)

public:
    void refuse(const QString& sentence);
    void require(bool holds, const QString& sentence)
    {
        if (!holds)
            refuse(sentence);
    }

    /// One line that must be there, limits::kNameLength at most.
    void name(const QString& what, const QString& text);
    /// One line that may be empty, limits::kNameLength at most.
    void line(const QString& what, const QString& text);
    /// A text that may be empty, limits::kTextLength at most.
    void text(const QString& what, const QString& text);
    /// A text that must be there, limits::kTextLength at most.
    void reason(const QString& what, const QString& text);
    void date(const QString& what, const QDate& date);
    /// A date that need not be valid.
    void optionalDate(const QString& what, const QDate& date);
    void number(const QString& what, double value, double min, double max);
    /// Whether `size` things, the new ones included, are allowed; `things` is their plural.
    void count(const QString& things, qsizetype size, qsizetype max);
    /// Whether what the edit names was found.
    void found(bool there, const QString& what, const QString& id);
    /// Whether no item of the list is there twice.
    template <class I>
    void eachOnce(const QList<I>& ids)
    {
        QSet<I> seen;
        for (const I& id : ids) {
            require(!seen.contains(id), tr("“%1” is listed twice.").arg(id.text()));
            seen.insert(id);
        }
    }

    [[nodiscard]] bool ok() const { return !m_refusal.has_value(); }
    /// May only be called when not ok().
    [[nodiscard]] const Error& error() const { return *m_refusal; }

private:
    void plain(const QString& what, const QString& text, qsizetype maxLength);

    std::optional<Error> m_refusal;
};

} // namespace milepost
