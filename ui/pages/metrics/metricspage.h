// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/engagement.h"
#include "ui/pages/page.h"

class QComboBox;
class QSplitter;
class QTimer;

namespace milepost {

class ChoiceBar;
class DefinitionBar;
class MetricCatalogue;
class MetricChartView;
class MetricFacts;
class MetricGrid;
class Telling;
class TextField;
class TextLabel;

/// The catalogue of metrics and one of them: what it is, its values over time, and the grid in
/// which they are entered for a unit and a group of accounts. It follows the document while it is
/// visible, and catches up when it is shown.
class MetricsPage : public Page {
    Q_OBJECT

public:
    /// As of the status date values are called old, and up to it periods are offered.
    explicit MetricsPage(EngagementView& view, QWidget* parent = nullptr);

    ~MetricsPage() override;

    [[nodiscard]] PageId id() const override { return PageId::Metrics; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    [[nodiscard]] QList<QAction*> pageActions() const override;
    void reveal(const Place& place) override;
    [[nodiscard]] Place currentPlace() const override;

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeActions();
    [[nodiscard]] QWidget* makeDetail();
    void layOut();
    void connectParts();
    void refreshSoon();
    void refresh();
    void chooseFirst();
    void fillUnits(const Telling& telling);
    /// What follows the metric, the unit and the groups.
    void showSeries();
    void showChart(const Telling& telling);
    void showDefinition();
    void addPeriod();
    void spreadDefinition();
    [[nodiscard]] const Metric* shownMetric() const;
    [[nodiscard]] std::optional<UnitId> unit() const;
    [[nodiscard]] QList<MetricGroup> groups() const;
    [[nodiscard]] Telling telling() const;

    bool m_dirty = true;
    QList<Unit> m_listedUnits;
    MetricId m_shown; ///< the metric that the grid was last filled with
    QTimer* m_timer;
    QAction* m_find = nullptr;
    QAction* m_newPeriod = nullptr;
    MetricCatalogue* m_catalogue;
    TextLabel* m_name;
    TextLabel* m_freshness;
    QComboBox* m_units;
    ChoiceBar* m_groups;
    TextField* m_period;
    MetricChartView* m_chart;
    TextLabel* m_remarks;
    TextLabel* m_noValues;
    MetricFacts* m_facts;
    DefinitionBar* m_definition;
    MetricGrid* m_grid;
    QSplitter* m_above = nullptr;
    QSplitter* m_splitter = nullptr;
};

} // namespace milepost
