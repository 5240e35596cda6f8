// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content.h"
#include "core/wording/metriccard.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;

namespace milepost {

class MetricListModel;

/// The catalogue to choose a metric from: all of it, or what a search and a filter leave.
class MetricCatalogue : public QWidget {
    Q_OBJECT

public:
    explicit MetricCatalogue(const Content& content, QWidget* parent = nullptr);

    void setMetrics(const Telling& telling);
    [[nodiscard]] MetricId current() const; ///< empty when none is listed
    /// Chooses a metric; one that the filter hides takes the filter away.
    void setCurrent(const MetricId& metric);
    [[nodiscard]] MetricListModel& model() const { return *m_model; }
    [[nodiscard]] QListView& list() const { return *m_list; }
    [[nodiscard]] QLineEdit& search() const { return *m_search; }
    [[nodiscard]] QComboBox& filter() const { return *m_filter; }

signals:
    void chosen(const milepost::MetricId& metric);

private:
    void fillFilter(const Telling& telling);
    void applyFilter();

    const Content& m_content;
    MetricListModel* m_model;
    QLineEdit* m_search;
    QComboBox* m_filter;
    QListView* m_list;
    QLabel* m_nothing;
};

} // namespace milepost
