// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/documenttypes.h"

#include <QWizardPage>

namespace milepost {

class PeopleDraftModel;
class PeopleDraftTable;

/// Third step, optional: who takes part.
class AssistantPeoplePage : public QWizardPage {
    Q_OBJECT

public:
    explicit AssistantPeoplePage(QWidget* parent = nullptr);

    [[nodiscard]] QList<NewParticipant> people() const;

private:
    void removeCurrent();

    PeopleDraftModel* m_model;
    PeopleDraftTable* m_table;
};

} // namespace milepost
