// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/file/engagementstore.h"
#include "ui/shell/files/fileservices.h"

#include <QWizardPage>

class QLabel;

namespace milepost {

class TextField;

/// First step: who it is about, and where the file goes.
class AssistantOrganizationPage : public QWizardPage {
    Q_OBJECT

public:
    /// The services must outlive it.
    explicit AssistantOrganizationPage(const FileServices& services, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const;
    [[nodiscard]] QString industry() const;
    [[nodiscard]] QString path() const;
    /// Replacing is only right where the person chose that very file.
    [[nodiscard]] ExistingFile existingFile() const;
    /// Why the file could not be made.
    void setProblem(const QString& sentence);

    [[nodiscard]] bool isComplete() const override;

private:
    void choosePath();
    void updatePath();

    const FileServices& m_services;
    TextField* m_name;
    TextField* m_industry;
    QLabel* m_path;
    QLabel* m_problem;
    QString m_chosenPath;
};

} // namespace milepost
