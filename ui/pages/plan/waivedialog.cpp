// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/waivedialog.h"

#include "ui/widgets/pagelabels.h"
#include "ui/widgets/textfields.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

namespace milepost {

namespace {

constexpr int kReasonLines = 4;
constexpr int kWaiveDialogWidth = 520;

} // namespace

WaiveDialog::WaiveDialog(const QString& risk, const QStringList& people, const Waiver& proposed,
                         QWidget* parent)
    : QDialog(parent), m_reason(new TextArea(tr("Why it need not come first"), kReasonLines, this)),
      m_owner(new TextField(tr("Who answers for the risk"), this)), m_waive(nullptr)
{
    setWindowTitle(tr("Waive a prerequisite"));
    auto* title = new TextLabel(TextSize::Body, true, this);
    title->setWords(risk);
    auto* words = new TextLabel(TextSize::Body, false, this);
    words->setWords(tr("That is a risk. It goes into the register with the reason, and out of it "
                       "when the prerequisite is required again."));
    m_reason->setPlaceholderText(tr("And what is done instead"));
    m_reason->setSteady(kReasonLines);
    m_reason->setKeepsTyping(true);
    m_owner->setKeepsTyping(true);
    m_owner->setText(proposed.owner);
    m_reason->setPlainText(proposed.reason);
    auto* completer = new QCompleter(people, m_owner);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_owner->setCompleter(completer);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_waive = buttons->addButton(tr("&Waive"), QDialogButtonBox::AcceptRole);
    m_waive->setDefault(true);
    auto* form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(title);
    form->addRow(words);
    form->addRow(tr("&Reason"), m_reason);
    form->addRow(tr("Risk &owner"), m_owner);
    form->addRow(buttons);
    setMinimumWidth(kWaiveDialogWidth);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &WaiveDialog::follow);
    connect(m_owner, &QLineEdit::textChanged, this, &WaiveDialog::follow);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    follow();
}

Waiver WaiveDialog::waiver() const
{
    Waiver waiver;
    waiver.reason = m_reason->toPlainText().trimmed();
    waiver.owner = m_owner->text().simplified();
    return waiver;
}

void WaiveDialog::follow()
{
    m_waive->setEnabled(!waiver().reason.isEmpty() && m_reason->limit().over() == 0 &&
                        m_owner->limit().over() == 0);
}

} // namespace milepost
