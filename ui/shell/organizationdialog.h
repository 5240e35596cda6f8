// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/organization.h"

#include <QDialog>

class QFormLayout;
class QLabel;

namespace milepost {

class EngagementDocument;
class TextField;

/// Name, industry, currency, sponsor and facilitator of the engagement, written while one types.
/// Only the currency waits until its field is left, since half a code is none. What the document
/// refuses is said below, and the field shows what is stored again once it is left.
class OrganizationDialog : public QDialog {
    Q_OBJECT

public:
    /// The document must outlive the dialog.
    explicit OrganizationDialog(EngagementDocument& document, QWidget* parent = nullptr);
    ~OrganizationDialog() override;

    void reject() override;

private:
    void addField(QFormLayout& form, OrganizationField field, const QString& label,
                  const char* name);
    bool write(OrganizationField field, const QString& text);
    void showStored(TextField& field, OrganizationField which);

    EngagementDocument& m_document;
    QLabel* m_message;
};

} // namespace milepost
