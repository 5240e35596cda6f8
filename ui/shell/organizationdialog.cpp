// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/organizationdialog.h"

#include "core/edits/organization.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"
#include "ui/widgets/textfields.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QShortcut>

namespace milepost {

namespace {

constexpr int kFieldWidth = 400;

QString stored(const Organization& organization, OrganizationField field)
{
    switch (field) {
    case OrganizationField::Industry:
        return organization.industry;
    case OrganizationField::Currency:
        return organization.currency;
    case OrganizationField::Sponsor:
        return organization.sponsor;
    case OrganizationField::Facilitator:
        return organization.facilitator;
    case OrganizationField::Name:
        break;
    }
    return organization.name;
}

} // namespace

OrganizationDialog::OrganizationDialog(EngagementDocument& document, QWidget* parent)
    : QDialog(parent), m_document(document), m_message(new QLabel(this))
{
    setObjectName(QStringLiteral("organization"));
    setWindowTitle(common::organization());
    m_message->setObjectName(QStringLiteral("organization.message"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    auto* form = new QFormLayout(this);
    form->setHorizontalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addField(*form, OrganizationField::Name, tr("&Name"), "organization.name");
    addField(*form, OrganizationField::Industry, common::industryField(), "organization.industry");
    addField(*form, OrganizationField::Sponsor, tr("&Sponsor"), "organization.sponsor");
    addField(*form, OrganizationField::Facilitator, tr("&Facilitator"), "organization.facilitator");
    addField(*form, OrganizationField::Currency, tr("&Currency"), "organization.currency");
    form->addRow(m_message);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
    connect(&m_document, &EngagementDocument::changed, m_message, &QLabel::clear);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, &m_document,
            &EngagementDocument::undo);
    connect(new QShortcut(QKeySequence::Redo, this), &QShortcut::activated, &m_document,
            &EngagementDocument::redo);
}

OrganizationDialog::~OrganizationDialog()
{
    hide(); // the field with the keyboard is left, and writes, while there is still a dialog
}

void OrganizationDialog::addField(QFormLayout& form, OrganizationField field, const QString& label,
                                  const char* name)
{
    auto* edit = new TextField(QString(label).remove(u'&'), this);
    edit->setObjectName(QLatin1String(name));
    edit->setMinimumWidth(kFieldWidth);
    edit->setReadOnly(m_document.isReadOnly());
    form.addRow(label, edit);
    const bool isCode = field == OrganizationField::Currency;
    if (isCode) {
        edit->setPlaceholderText(tr("Three letters, such as EUR"));
        edit->setKeepsTyping(true);
    } else {
        connect(edit, &TextField::typed, this, [this, edit, field](const QString& text) {
            edit->limit().setRefused(!write(field, text));
        });
    }
    connect(edit, &TextField::left, this, [this, edit, field, isCode] {
        if (isCode && edit->text() != stored(m_document.engagement().organization, field))
            write(field, edit->text().trimmed().toUpper());
        m_document.endMerge();
        showStored(*edit, field);
    });
    connect(&m_document, &EngagementDocument::changed, edit, [this, edit, field] {
        if (!edit->hasFocus() || field != OrganizationField::Currency)
            showStored(*edit, field);
    });
    showStored(*edit, field);
}

void OrganizationDialog::reject()
{
    if (mayLeaveTexts(*this))
        QDialog::reject();
}

bool OrganizationDialog::write(OrganizationField field, const QString& text)
{
    const auto done =
        m_document.perform(Merge::WithPrevious, edits::setOrganizationText, field, text);
    if (!done)
        m_message->setText(inWords(done.error().message));
    return done.ok();
}

void OrganizationDialog::showStored(TextField& field, OrganizationField which)
{
    field.showText(stored(m_document.engagement().organization, which));
}

} // namespace milepost
