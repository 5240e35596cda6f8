// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/assistant/newengagementassistant.h"

#include "ui/document/engagementdocument.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"
#include "ui/shell/assistant/assistantassessmentpage.h"
#include "ui/shell/assistant/assistantorganizationpage.h"
#include "ui/shell/assistant/assistantpeoplepage.h"
#include "ui/shell/assistant/newengagement.h"
#include "ui/widgets/accessibility.h"

#include <QScreen>

namespace milepost {

namespace {

constexpr int kDraftColumns = 90; ///< width in average letters
constexpr int kLines = 34;        ///< height in lines

} // namespace

NewEngagementAssistant::NewEngagementAssistant(const FileServices& services, QWidget* parent)
    : QWizard(parent), m_clock(services.clock),
      m_organization(new AssistantOrganizationPage(services)),
      m_assessment(new AssistantAssessmentPage(services.clock.today())),
      m_people(new AssistantPeoplePage)
{
    setObjectName(QStringLiteral("newEngagement"));
    setWindowTitle(tr("New engagement"));
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setButtonText(QWizard::FinishButton, tr("&Create"));
    setButtonLayout({QWizard::Stretch, QWizard::BackButton, QWizard::NextButton,
                     QWizard::FinishButton, QWizard::CancelButton});
    resize(QSize(fontMetrics().averageCharWidth() * kDraftColumns, fontMetrics().height() * kLines)
               .boundedTo(screen()->availableSize() * 0.9));
    for (QWizardPage* page :
         {static_cast<QWizardPage*>(m_organization), static_cast<QWizardPage*>(m_assessment),
          static_cast<QWizardPage*>(m_people)}) {
        // What follows is optional, so it may end on every step.
        page->setFinalPage(true);
        addPage(page);
    }
    connect(this, &QWizard::currentIdChanged, this, &NewEngagementAssistant::stopAsking);
    connect(m_people, &AssistantPeoplePage::peopleChanged, this,
            &NewEngagementAssistant::stopAsking);
}

NewEngagementAssistant::~NewEngagementAssistant() = default;

void NewEngagementAssistant::accept()
{
    NewEngagement wish;
    wish.organization = m_organization->name();
    wish.industry = m_organization->industry();
    wish.matrices = m_assessment->matrices();
    wish.date = m_assessment->date();
    wish.kind = m_assessment->kind();
    wish.people = m_people->people();
    auto created =
        createEngagement(wish, m_organization->path(), m_clock, m_organization->existingFile());
    if (!created) {
        m_organization->setProblem(inWords(created.error()));
        while (currentPage() != m_organization)
            back();
        return;
    }
    m_document = std::move(created.value());
    QWizard::accept();
}

void NewEngagementAssistant::reject()
{
    if (m_asking || m_people->people().isEmpty())
        QWizard::reject();
    else
        ask();
}

void NewEngagementAssistant::ask()
{
    m_asking = currentPage();
    m_subTitle = m_asking->subTitle();
    m_asking->setSubTitle(tr("Nothing is kept yet. Esc or “Discard” once more drops the people "
                             "you entered; typing goes on."));
    setButtonText(CancelButton, common::discardButton());
    announce(*m_asking);
}

void NewEngagementAssistant::stopAsking()
{
    if (!m_asking)
        return;
    std::exchange(m_asking, nullptr)->setSubTitle(m_subTitle);
    setButtonText(CancelButton, tr("Cancel"));
}

std::unique_ptr<EngagementDocument> NewEngagementAssistant::takeDocument()
{
    return std::move(m_document);
}

} // namespace milepost
