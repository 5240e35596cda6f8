// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/assistant/assistantorganizationpage.h"

#include "core/wording/terms.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"
#include "ui/shell/files/filechooser.h"
#include "ui/widgets/textfields.h"

#include <QBoxLayout>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace milepost {

namespace {

const QString kOrganizationEnding = QStringLiteral("milepost");

} // namespace

AssistantOrganizationPage::AssistantOrganizationPage(const FileServices& services, QWidget* parent)
    : QWizardPage(parent), m_services(services),
      m_name(new TextField(tr("Name of the organization"))),
      m_industry(new TextField(inWords(terms::industry()))), m_path(new QLabel),
      m_problem(new QLabel)
{
    setTitle(common::organization());
    setSubTitle(tr("Only the name is needed; everything can be changed later."));
    m_name->setObjectName(QStringLiteral("newEngagement.name"));
    m_name->setKeepsTyping(true);
    m_industry->setObjectName(QStringLiteral("newEngagement.industry"));
    m_industry->setKeepsTyping(true);
    m_industry->setPlaceholderText(common::optional());
    m_path->setWordWrap(true);
    m_path->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    auto* change = new QPushButton(tr("C&hange…"));
    change->setObjectName(QStringLiteral("newEngagement.path"));
    change->setAutoDefault(false);
    change->setAccessibleDescription(tr("Choose where the file is kept"));

    auto* place = new QHBoxLayout;
    place->addWidget(m_path, 1);
    place->addWidget(change, 0, Qt::AlignTop);
    auto* form = new QFormLayout(this);
    form->setVerticalSpacing(12);
    form->addRow(tr("N&ame"), m_name);
    form->addRow(common::industryField(), m_industry);
    form->addRow(tr("Kept in"), place);
    form->addRow(m_problem);

    connect(m_name, &QLineEdit::textChanged, this, [this] {
        updatePath();
        emit completeChanged();
    });
    connect(m_industry, &QLineEdit::textChanged, this, &QWizardPage::completeChanged);
    connect(change, &QPushButton::clicked, this, &AssistantOrganizationPage::choosePath);
    updatePath();
}

QString AssistantOrganizationPage::name() const
{
    return m_name->text().simplified();
}

QString AssistantOrganizationPage::industry() const
{
    return m_industry->text().simplified();
}

QString AssistantOrganizationPage::path() const
{
    if (!m_chosenPath.isEmpty())
        return m_chosenPath;
    return freePath(m_services.documentsFolder, fileNameFor(name()), kOrganizationEnding);
}

ExistingFile AssistantOrganizationPage::existingFile() const
{
    return m_chosenPath.isEmpty() ? ExistingFile::Refuse : ExistingFile::Replace;
}

void AssistantOrganizationPage::setProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

bool AssistantOrganizationPage::isComplete() const
{
    return !name().isEmpty() && m_name->limit().over() == 0 && m_industry->limit().over() == 0;
}

void AssistantOrganizationPage::choosePath()
{
    const QString path = m_services.files.savePath(this, tr("Keep the engagement as"), this->path(),
                                                   engagementFilter());
    if (path.isEmpty())
        return;
    m_chosenPath = path;
    setProblem({});
    updatePath();
}

void AssistantOrganizationPage::updatePath()
{
    m_path->setText(QDir::toNativeSeparators(path()));
}

} // namespace milepost
