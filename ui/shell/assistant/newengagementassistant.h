// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/files/fileservices.h"

#include <QWizard>

#include <memory>

namespace milepost {

class AssistantAssessmentPage;
class AssistantOrganizationPage;
class AssistantPeoplePage;
class EngagementDocument;

/// Sets up a new engagement in three short steps, of which only the organization's name is needed;
/// Finish works from the first step on. The file is made when it is accepted.
class NewEngagementAssistant : public QWizard {
    Q_OBJECT

public:
    /// The services must outlive it.
    NewEngagementAssistant(const FileServices& services, QWidget* parent);
    ~NewEngagementAssistant() override;

    void accept() override;
    /// Asks first when people were entered: the next time it discards them, unless something is
    /// typed in between.
    void reject() override;

    /// The engagement that was made, once, after it was accepted.
    [[nodiscard]] std::unique_ptr<EngagementDocument> takeDocument();

private:
    void ask();
    void stopAsking();

    Clock m_clock;
    AssistantOrganizationPage* m_organization;
    AssistantAssessmentPage* m_assessment;
    AssistantPeoplePage* m_people;
    std::unique_ptr<EngagementDocument> m_document;
    QWizardPage* m_asking = nullptr; ///< the page on which it asks whether to discard
    QString m_subTitle;              ///< of that page
};

} // namespace milepost
