// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/participants.h"

#include <QWizardPage>

class QLabel;

namespace milepost {

class PeopleDraftModel;
class PeopleDraftTable;

/// Third step, optional: who takes part.
class AssistantPeoplePage : public QWizardPage {
    Q_OBJECT

public:
    explicit AssistantPeoplePage(QWidget* parent = nullptr);

    [[nodiscard]] QList<NewParticipant> people() const;

signals:
    void peopleChanged();

private:
    void removeCurrent();

    PeopleDraftModel* m_model;
    PeopleDraftTable* m_table;
    QLabel* m_pasted; ///< what a pasted list did not tell
};

} // namespace milepost
