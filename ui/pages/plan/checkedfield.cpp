// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/checkedfield.h"

#include "core/base/datereader.h"
#include "core/base/limits.h"
#include "ui/language/inwords.h"
#include "ui/widgets/pagelabels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <cmath>

namespace milepost {

namespace {

constexpr qsizetype kShown = 40; ///< of a text that is quoted

QString dateProblem(const QString& text)
{
    if (text.isEmpty())
        return {};
    const QLocale locale;
    const QDate date = dateFromText(text, locale);
    if (!date.isValid()) {
        return OptionalDateField::tr("“%1” is no date. Type it as %2 or 2026-12-31, or leave the "
                                     "field empty.")
            .arg(text.left(kShown), locale.toString(QDate(2026, 12, 31), QLocale::ShortFormat));
    }
    if (date.year() < limits::kFirstYear || date.year() > limits::kLastYear) {
        return OptionalDateField::tr("The date must be between the years %1 and %2.")
            .arg(QString::number(limits::kFirstYear), QString::number(limits::kLastYear));
    }
    return {};
}

CheckedField::Check numberCheck(const NumberField::Rules& rules)
{
    return [rules](const QString& text) {
        if (text.isEmpty())
            return rules.mayBeEmpty ? QString() : NumberField::tr("Type a number.");
        const Result<double> number = readNumber(text, QLocale(), rules.range);
        return number ? QString() : inWords(number.error().message);
    };
}

} // namespace

QString plainNumber(const QLocale& locale, double number)
{
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    const double kept = std::abs(number) < 1e6 ? std::round(number * 1e9) / 1e9 : number;
    return plain.toString(kept, 'f', QLocale::FloatingPointShortest);
}

CheckedField::CheckedField(const QString& name, Check check, QWidget* parent)
    : QWidget(parent), m_check(std::move(check)), m_edit(new QLineEdit(this)),
      m_row(new QHBoxLayout), m_unit(new TextLabel(TextSize::Body, false, this)),
      m_problem(new TextLabel(TextSize::Body, false, this))
{
    m_edit->setAccessibleName(name);
    setFocusProxy(m_edit);
    m_problem->hide();
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->addWidget(m_edit);
    m_row->addWidget(m_unit, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(m_row);
    layout->addWidget(m_problem);
    connect(m_edit, &QLineEdit::editingFinished, this, &CheckedField::check);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        m_problem->hide();
        m_edit->setAccessibleDescription({});
        emit edited();
    });
}

CheckedField::~CheckedField()
{
    m_edit->disconnect(this); // it loses the keyboard when there is no field to check it any more
}

QString CheckedField::text() const
{
    return m_edit->text().trimmed();
}

void CheckedField::setText(const QString& text)
{
    m_edit->setText(text);
    check();
}

void CheckedField::setUnit(const QString& words)
{
    m_unit->setWords(words);
}

QString CheckedField::problem() const
{
    return m_check(text());
}

bool CheckedField::check()
{
    const QString sentence = problem();
    refuse(sentence);
    return sentence.isEmpty();
}

void CheckedField::refuse(const QString& sentence)
{
    m_problem->setWords(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_edit->setAccessibleDescription(sentence);
}

NumberField::NumberField(const QString& name, const Rules& rules, QWidget* parent)
    : CheckedField(name, numberCheck(rules), parent), m_rules(rules)
{
    edit().setMaximumWidth(14 * edit().fontMetrics().averageCharWidth());
}

void NumberField::setRange(const NumberRange& range)
{
    m_rules.range = range;
    setCheck(numberCheck(m_rules));
}

void NumberField::setNumber(const std::optional<double>& number)
{
    m_set = number;
    m_setText = number ? plainNumber(QLocale(), *number) : QString();
    setText(m_setText);
}

std::optional<double> NumberField::number() const
{
    if (text() == m_setText)
        return m_set;
    const Result<double> number = readNumber(text(), QLocale(), m_rules.range);
    return text().isEmpty() || !number ? std::nullopt : std::optional(*number);
}

OptionalDateField::OptionalDateField(const QString& name, QWidget* parent)
    : CheckedField(name, dateProblem, parent)
{
    edit().setMaximumWidth(20 * edit().fontMetrics().averageCharWidth());
}

void OptionalDateField::setDate(const QDate& date)
{
    m_set = date;
    m_setText = date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : QString();
    setText(m_setText);
}

QDate OptionalDateField::date() const
{
    if (text() == m_setText)
        return m_set; // a year of two digits does not say its century
    return problem().isEmpty() ? dateFromText(text(), QLocale()) : QDate();
}

} // namespace milepost
