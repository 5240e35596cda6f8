// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/numberreader.h"

#include <QDate>
#include <QWidget>

#include <functional>
#include <optional>

class QHBoxLayout;
class QLineEdit;

namespace milepost {

class TextLabel;

/// A line that is checked when it is left: what is wrong with it, and what to do, is said below it.
/// What was typed stays as it is.
class CheckedField : public QWidget {
    Q_OBJECT

public:
    /// The sentence that refuses a text; empty when it is right.
    using Check = std::function<QString(const QString& text)>;

    CheckedField(const QString& name, Check check, QWidget* parent = nullptr);
    ~CheckedField() override;

    [[nodiscard]] QLineEdit& edit() const { return *m_edit; }
    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    /// Words behind the field, such as the unit.
    void setUnit(const QString& words);
    /// Checks now; false when the text is refused.
    bool check();
    /// Shows why what is in the field cannot be together with the rest, until it is typed in again.
    void refuse(const QString& sentence);
    [[nodiscard]] QString problem() const;

signals:
    void edited();

protected:
    void setCheck(Check check) { m_check = std::move(check); }

private:
    Check m_check;
    QLineEdit* m_edit;
    QHBoxLayout* m_row;
    TextLabel* m_unit;
    TextLabel* m_problem;
};

/// A number in the window's language; an empty field is none, where that is allowed.
class NumberField : public CheckedField {
    Q_OBJECT

public:
    struct Rules {
        NumberRange range = {};
        bool mayBeEmpty = false;
    };

    NumberField(const QString& name, const Rules& rules, QWidget* parent = nullptr);

    /// What may be typed from now on.
    void setRange(const NumberRange& range);
    void setNumber(const std::optional<double>& number);
    /// Nothing where the field is empty or refused; what was set, where nobody typed.
    [[nodiscard]] std::optional<double> number() const;

private:
    Rules m_rules;
    std::optional<double> m_set;
    QString m_setText;
};

/// A date as the window's language writes it or as year-month-day; an empty field is none.
class OptionalDateField : public CheckedField {
    Q_OBJECT

public:
    explicit OptionalDateField(const QString& name, QWidget* parent = nullptr);

    void setDate(const QDate& date);
    /// Not valid where the field is empty or refused; what was set, where nobody typed.
    [[nodiscard]] QDate date() const;

private:
    QDate m_set;
    QString m_setText;
};

/// A number as it is shown in a field that takes it: no groups, at most nine decimals, no zeros at
/// the end.
[[nodiscard]] QString plainNumber(const QLocale& locale, double number);

} // namespace milepost
