// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QMenu;
class QTreeView;

namespace milepost {

class EngagementDocument;
class UnitTreeModel;

/// The tree of units: added, named, moved by dragging or from a menu, and deleted. Every edit is
/// written at once.
class UnitsPanel : public QWidget {
    Q_OBJECT

public:
    /// The document must outlive the panel.
    explicit UnitsPanel(EngagementDocument& document, QWidget* parent = nullptr);

    [[nodiscard]] QTreeView& tree() const { return *m_tree; }
    /// Where the selected unit can go.
    [[nodiscard]] QMenu& moveMenu() const { return *m_moveMenu; }

signals:
    /// Why an edit was refused.
    void said(const QString& sentence);
    void taken(); ///< an edit was, also one that changed nothing

private:
    void makeTree();
    void layOut();
    void add();
    void fillMoveMenu();
    void removeSelected();

    EngagementDocument& m_document;
    UnitTreeModel* m_model;
    QTreeView* m_tree;
    QMenu* m_moveMenu;
};

} // namespace milepost
