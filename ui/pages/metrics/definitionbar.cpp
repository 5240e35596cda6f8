// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/metrics/definitionbar.h"

#include "core/base/datereader.h"
#include "core/base/numberreader.h"
#include "ui/language/inwords.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/pagelabels.h"
#include "ui/widgets/textfields.h"

#include <QComboBox>
#include <QLocale>
#include <QPushButton>

namespace milepost {

namespace {

constexpr int kBesidePlaceholder = 28; ///< pixels of a field that are no text

TextField* field(const QString& name, const QString& placeholder, QWidget* parent)
{
    auto* made = new TextField(name, parent);
    made->setPlaceholderText(placeholder);
    made->setToolTip(name);
    made->setKeepsTyping(true);
    made->setFixedWidth(made->fontMetrics().horizontalAdvance(placeholder) + kBesidePlaceholder);
    return made;
}

QComboBox* choice(const QString& name, const QStringList& words, QWidget* parent)
{
    auto* made = new QComboBox(parent);
    made->setAccessibleName(name);
    made->setToolTip(name);
    made->addItems(words);
    return made;
}

/// The entry of a list whose first one is "not stated".
template <class E>
int entryOf(const std::optional<E>& value)
{
    return value ? static_cast<int>(*value) + 1 : 0;
}

template <class E>
std::optional<E> valueOf(int entry)
{
    return entry > 0 ? std::optional(static_cast<E>(entry - 1)) : std::nullopt;
}

} // namespace

DefinitionBar::DefinitionBar(QWidget* parent)
    : QWidget(parent),
      m_cohort(field(tr("Day whose customers are followed"), tr("Customers of (day)"), this)),
      m_basis(choice(tr("Point in time or trailing year"),
                     {tr("Basis not stated"), tr("Point in time"), tr("Trailing year")}, this)),
      m_usage(choice(tr("Usage fees counted or not"),
                     {tr("Usage not stated"), tr("With usage fees"), tr("Without usage fees")},
                     this)),
      m_smallest(field(tr("Smallest customer counted"), tr("Customers from (size)"), this)),
      m_currency(noteLabel(this)), m_spread(new QPushButton(tr("For all periods"), this))
{
    setAccessibleName(tr("How it is counted"));
    m_spread->setToolTip(tr("Count the values of all periods shown like this one; over the "
                            "trailing year the day moves with the period"));
    m_currency->setWordWrap(false);
    auto* title = noteLabel(this);
    title->setWordWrap(false);
    title->setWords(tr("Counted:"));
    auto* layout = new FlowLayout(static_cast<int>(kRhythm), this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget : std::initializer_list<QWidget*>{title, m_cohort, m_basis, m_usage,
                                                           m_smallest, m_currency, m_spread})
        layout->addWidget(widget);
    connect(m_cohort, &QLineEdit::editingFinished, this, &DefinitionBar::takeCohort);
    connect(m_smallest, &QLineEdit::editingFinished, this, &DefinitionBar::takeSmallest);
    connect(m_basis, &QComboBox::activated, this, [this](int entry) {
        m_definition.basis = valueOf<MetricBasis>(entry);
        emit edited(m_definition);
    });
    connect(m_usage, &QComboBox::activated, this, [this](int entry) {
        m_definition.usage = valueOf<MetricUsage>(entry);
        emit edited(m_definition);
    });
    connect(m_spread, &QPushButton::clicked, this, &DefinitionBar::spreadRequested);
}

void DefinitionBar::setDefinition(const MetricDefinition& definition, bool editable,
                                  const QString& currency)
{
    m_definition = definition;
    m_currency->setWords(currency);
    m_currency->setVisible(!currency.isEmpty());
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_cohort, m_basis, m_usage, m_smallest, m_spread})
        widget->setEnabled(editable);
    showDefinition();
}

void DefinitionBar::showDefinition()
{
    m_cohort->showText(shownCohort());
    m_basis->setCurrentIndex(entryOf(m_definition.basis));
    m_usage->setCurrentIndex(entryOf(m_definition.usage));
    QLocale plain;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    m_smallest->showText(m_definition.smallestCustomer
                             ? decimalText(plain, *m_definition.smallestCustomer, 0, 2)
                             : QString());
}

QString DefinitionBar::shownCohort() const
{
    return m_definition.cohortDate.isValid()
               ? QLocale().toString(m_definition.cohortDate, QLocale::ShortFormat)
               : QString();
}

void DefinitionBar::takeCohort()
{
    const QString typed = m_cohort->text().trimmed();
    if (typed == shownCohort())
        return; // a year of two digits does not say its century
    const QDate date = dateFromText(typed, QLocale());
    if (!typed.isEmpty() && !date.isValid()) {
        emit refused(
            tr("“%1” is no date. Type the day whose customers are followed, such as %2.")
                .arg(typed.left(40), QLocale().toString(QDate(2026, 6, 30), QLocale::ShortFormat)));
        return;
    }
    if (date == m_definition.cohortDate)
        return;
    m_definition.cohortDate = date;
    emit edited(m_definition);
}

void DefinitionBar::takeSmallest()
{
    const QString typed = m_smallest->text().trimmed();
    std::optional<double> smallest;
    if (!typed.isEmpty()) {
        const Result<double> number =
            readNumber(typed, QLocale(), {0, limits::kMaxAmount, 2, false});
        if (!number) {
            emit refused(inWords(number.error().message));
            return;
        }
        smallest = *number;
    }
    if (smallest == m_definition.smallestCustomer)
        return;
    m_definition.smallestCustomer = smallest;
    emit edited(m_definition);
}

} // namespace milepost
