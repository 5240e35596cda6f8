// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;

namespace milepost {

class EngagementView;
class ParticipantsPanel;
class UnitsPanel;

/// The roster and the tree of units, with what was refused said below. It stays open beside the
/// page; every edit in it is written at once and can be undone. A name that was typed but not added
/// is added by the Close button; closing in another way asks first.
class PeopleDialog : public QDialog {
    Q_OBJECT

public:
    /// The view must outlive the dialog.
    explicit PeopleDialog(EngagementView& view, QWidget* parent = nullptr);

    [[nodiscard]] ParticipantsPanel& participants() const { return *m_participants; }
    [[nodiscard]] UnitsPanel& units() const { return *m_units; }

    void reject() override;

private:
    void finish();
    void say(const QString& sentence);

    ParticipantsPanel* m_participants;
    UnitsPanel* m_units;
    QLabel* m_message;
};

} // namespace milepost
