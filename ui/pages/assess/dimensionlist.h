// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QListView;
class QProgressBar;

namespace milepost {

class AssessContext;
class DimensionListModel;

/// The dimensions of the assessment, and how many of them are done: a list, or one line to choose
/// from where there is little room.
class DimensionList : public QWidget {
    Q_OBJECT

public:
    explicit DimensionList(AssessContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QListView& view() const { return *m_view; }
    [[nodiscard]] QComboBox& choice() const { return *m_choice; }
    void setCompact(bool compact);

private:
    void refresh();

    AssessContext& m_context;
    DimensionListModel* m_model;
    QListView* m_view;
    QComboBox* m_choice;
    QLabel* m_label;
    QProgressBar* m_progress;
};

} // namespace milepost
