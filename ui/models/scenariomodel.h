// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/wording/scenariowords.h"

#include <QAbstractTableModel>

namespace milepost {

class EngagementDocument;

/// The plan without a scenario and each scenario as columns, what they come to as rows. Budget,
/// capacity, plays in parallel and start of a scenario are edited in place; an empty text makes
/// them as in the plan. Edits go to the document, which must outlive the model; a refused one tells
/// why.
class ScenarioModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// Of a dimension, in stages: what a bar beside the words is drawn from.
    enum Role { ExpectedRole = Qt::UserRole, TargetRole };

    explicit ScenarioModel(EngagementDocument& document, QObject* parent = nullptr);

    void refresh(const Telling& telling);

    /// Nothing for the first column, which is the plan without a scenario, and outside of the
    /// table.
    [[nodiscard]] std::optional<ScenarioId> scenarioOf(int column) const;
    /// The column of a scenario, or of the plan without one.
    [[nodiscard]] int columnOf(const std::optional<ScenarioId>& scenario) const;
    [[nodiscard]] const ScenarioSummary& summary(int column) const
    {
        return m_summaries.at(column);
    }
    [[nodiscard]] const ScenarioLine& line(int row) const { return m_lines.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void refused(const QString& sentence);

private:
    [[nodiscard]] const Scenario* scenario(int column) const;
    [[nodiscard]] bool isOwn(const QModelIndex& index) const;
    [[nodiscard]] QString editText(const QModelIndex& index) const;
    [[nodiscard]] QString hint(const QModelIndex& index) const;
    [[nodiscard]] Result<Scenario> changed(const QModelIndex& index, const QString& text) const;

    EngagementDocument& m_document;
    QList<ScenarioSummary> m_summaries;
    QList<QString> m_names;
    QList<ScenarioLine> m_lines;
};

} // namespace milepost
