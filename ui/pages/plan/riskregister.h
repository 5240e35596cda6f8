// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QMenu;
class QPushButton;

namespace milepost {

class EmptyState;
class EngagementDocument;
class GridTable;
class PlanPitfalls;
class RiskModel;
class Telling;

/// The risks of the engagement by rank, edited in place, and below them the pitfalls that are seen
/// in the plan, each of which can be made a risk. Every edit is written at once and can be undone.
/// The document must outlive it.
class RiskRegister : public QWidget {
    Q_OBJECT

public:
    explicit RiskRegister(EngagementDocument& document, QWidget* parent = nullptr);

    /// Looks at the plan again.
    void refresh(const Telling& telling);

    [[nodiscard]] GridTable& table() const { return *m_table; }

signals:
    void refused(const QString& sentence);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    QAction* makeAction(const QString& text, const QString& iconName, const QKeySequence& key);
    [[nodiscard]] QWidget* makeTools();
    void add();
    void goToLast();
    void removeCurrent();
    void moveCurrent(int by);
    void follow();
    [[nodiscard]] int currentRow() const;

    EngagementDocument& m_document;
    RiskModel* m_model;
    GridTable* m_table;
    EmptyState* m_empty;
    PlanPitfalls* m_pitfalls;
    QAction* m_add;
    QAction* m_remove;
    QAction* m_up;
    QAction* m_down;
};

} // namespace milepost
