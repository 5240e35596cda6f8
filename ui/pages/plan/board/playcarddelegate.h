// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace milepost {

class PlanModel;
struct PlanRow;

/// Paints a play as a card: title, number, priority and effort, owner, dates and state, what it
/// lifts, and what stands against it. The model, from which index rows come, must outlive it.
class PlayCardDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit PlayCardDelegate(const PlanModel& plan, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

private:
    const PlanModel& m_plan;
};

/// The lines of a card below its title, in their order; none is empty.
[[nodiscard]] QStringList cardLines(const PlanRow& row);
/// All that a card says, for a tool tip and a screen reader.
[[nodiscard]] QString cardWords(const PlanRow& row);

} // namespace milepost
