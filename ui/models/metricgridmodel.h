// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/metric.h"
#include "core/edits/metricvalues.h"
#include "core/metrics/metricentry.h"
#include "ui/models/rowsmodel.h"

#include <QMap>

#include <functional>

namespace milepost {

class EngagementDocument;
struct Change;

/// A column of the grid: a field of the values of one group of accounts.
struct MetricColumn {
    MetricGroup group = MetricGroup::All;
    MetricField field;

    bool operator==(const MetricColumn&) const = default;
};

/// The values of one metric in one unit: a row for each period, ascending, also for those that have
/// ended and have no value yet. For one group of accounts the columns are all fields, for several
/// the figure and the number of accounts of each. Every edit goes to the document, which must
/// outlive the model; what it refuses comes out as a sentence.
class MetricGridModel : public RowsModel<QDate> {
    Q_OBJECT

public:
    enum Role { RemarkRole = Qt::UserRole }; ///< a sentence on what cannot be, or does not agree

    explicit MetricGridModel(EngagementDocument& document, QObject* parent = nullptr);

    /// `asOf`, the status date, says which periods have ended.
    void setSeries(const MetricId& metric, const std::optional<UnitId>& unit,
                   const QList<MetricGroup>& groups, const QDate& asOf);
    /// The row of a further period, made where there is none; without a value it stays as long as
    /// the same metric and unit are shown.
    int addPeriod(const QDate& end);

    [[nodiscard]] const QList<MetricColumn>& columns() const { return m_columns; }
    /// The recorded value of a cell, or null.
    [[nodiscard]] const MetricValue* value(const QModelIndex& index) const;
    /// The column's name in one line.
    [[nodiscard]] QString columnName(int column) const;
    /// Why the text cannot be entered in the cell, as a sentence, or empty.
    [[nodiscard]] QString problemWith(const QModelIndex& index, const QString& text) const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    /// Clears the cells as one step.
    bool clear(const QModelIndexList& cells);
    /// Puts a table, as spreadsheets copy it, from `start` downward and onward as one step. A bad
    /// cell is named and nothing changes.
    bool paste(const QModelIndex& start, const QString& text);
    /// The cells of a rectangle around `cells` as a table for spreadsheets.
    [[nodiscard]] QString copy(const QModelIndexList& cells) const;
    /// Changes how the recorded values in these cells are counted, as one step.
    bool changeDefinitions(const QModelIndexList& cells,
                           const std::function<void(MetricValue&)>& mutate);

signals:
    void refused(const QString& sentence);

private:
    [[nodiscard]] const Metric* metric() const;
    [[nodiscard]] const MetricValue* find(const QDate& period, MetricGroup group) const;
    /// As recorded, or a new one that is counted like its neighbours.
    [[nodiscard]] MetricValue valueOrNew(const QDate& period, MetricGroup group) const;
    [[nodiscard]] QString periodName(int row) const;
    [[nodiscard]] QString describe(const QModelIndex& index) const;
    [[nodiscard]] QString remark(const QModelIndex& index) const;
    /// Writes values; those without entries go.
    bool store(const QList<MetricValue>& values);
    void follow(const Change& change);
    void refreshRows();
    void refreshRemarks();

    EngagementDocument& m_document;
    MetricId m_metric;
    std::optional<UnitId> m_unit;
    QList<MetricGroup> m_groups;
    QDate m_asOf;
    QList<QDate> m_kept; ///< periods shown: they stay as long as the same metric and unit are
    QList<MetricColumn> m_columns;
    QMap<std::pair<QDate, MetricGroup>, qsizetype> m_places; ///< in the engagement
    QMap<std::pair<QDate, MetricGroup>, QString> m_remarks;
};

} // namespace milepost
