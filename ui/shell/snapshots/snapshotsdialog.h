// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace milepost {

class ComparisonTable;
class EngagementDocument;
class SnapshotList;
class TextField;

/// Takes, names and deletes snapshots, and compares one with another or with how things are now.
class SnapshotsDialog : public QDialog {
    Q_OBJECT

public:
    /// The document must outlive the dialog.
    SnapshotsDialog(EngagementDocument& document, const QDate& today, QWidget* parent);

private:
    [[nodiscard]] QLayout* makeTaking();
    [[nodiscard]] QLayout* makeList();
    [[nodiscard]] QLayout* makeComparing();
    void take();
    void follow();
    void fillChoices();
    void compare();
    void updateState();

    EngagementDocument& m_document;
    QDate m_today;
    TextField* m_name;
    QPushButton* m_take;
    SnapshotList* m_list;
    QPushButton* m_rename;
    QPushButton* m_delete;
    QLabel* m_empty;
    QWidget* m_comparing;
    QComboBox* m_before;
    QComboBox* m_after;
    QLabel* m_note;
    ComparisonTable* m_table;
    QLabel* m_message;
};

} // namespace milepost
