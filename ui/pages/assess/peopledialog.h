// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QMenu;
class QTableView;
class QTreeView;

namespace milepost {

class EngagementDocument;
class ParticipantModel;
class TextField;
class TextLabel;
class UnitTreeModel;

/// The roster and the tree of units. It stays open beside the page; every edit in it is written at
/// once and can be undone. A list of people can be pasted. A name that was typed but not added is
/// added by the Close button; closing in another way asks first.
class PeopleDialog : public QDialog {
    Q_OBJECT

public:
    /// The document must outlive the dialog.
    explicit PeopleDialog(EngagementDocument& document, QWidget* parent = nullptr);

    /// The assessment whose voters are ticked, and to which a new person comes.
    void setAssessment(const AssessmentId& assessment);

    [[nodiscard]] QTableView& people() const { return *m_people; }
    [[nodiscard]] QTreeView& units() const { return *m_units; }
    [[nodiscard]] TextField& newName() const { return *m_newName; }
    /// Where the selected unit can go.
    [[nodiscard]] QMenu& moveMenu() const { return *m_moveMenu; }

    void reject() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makePeople();
    QWidget* makeUnits();
    bool addPerson();
    [[nodiscard]] bool isThere(const QString& name) const;
    void finish();
    void paste();
    void pastePeople();
    void fillMoveMenu();
    void removePeople();
    void addUnit();
    void removeUnit();
    void say(const QString& sentence);
    void sayWhoVotes();

    EngagementDocument& m_document;
    ParticipantModel* m_peopleModel;
    UnitTreeModel* m_unitModel;
    QTableView* m_people = nullptr;
    QTreeView* m_units = nullptr;
    TextField* m_newName = nullptr;
    QComboBox* m_newFunction = nullptr;
    TextLabel* m_voters;
    QLabel* m_message;
    QMenu* m_moveMenu = nullptr;
    bool m_asked = false; ///< whether the name that is typed is to be left out
    QString m_keptBoth;   ///< the name of which a second person was asked about
    AssessmentId m_assessment;
};

} // namespace milepost
