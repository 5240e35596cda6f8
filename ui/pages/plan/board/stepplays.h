// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/playmime.h"

#include <QSortFilterProxyModel>

namespace milepost {

class PlanModel;

/// The plays of the plan in one step of a playbook, in the order of the plan; with an empty step
/// those that stand in none. Each can be dragged by its id.
class StepPlays : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit StepPlays(PlanModel& plan, QObject* parent = nullptr);

    void setStep(const StepId& step);
    [[nodiscard]] const StepId& step() const { return m_step; }
    [[nodiscard]] PlayId playAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const PlayId& play) const;
    /// The row of the plan that an index of such a list stands for, or −1.
    [[nodiscard]] static int rowOf(const QModelIndex& index);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override { return {playMimeType()}; }
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row,
                                       int column, const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

signals:
    /// A play was dropped on the list.
    void playDropped(const milepost::PlayId& play);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    PlanModel& m_plan;
    StepId m_step;
};

} // namespace milepost
