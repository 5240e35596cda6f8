// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/overview.h"
#include "ui/view/place.h"

#include <QWidget>

namespace milepost {

class Columns;
class FigureButton;
class LinkList;
class ProfileChartView;
class TextLabel;

/// One matrix at a glance: its figures, which explain themselves, its profile, what stands out and
/// what changed.
class MatrixPanel : public QWidget {
    Q_OBJECT

public:
    explicit MatrixPanel(QWidget* parent = nullptr);

    void setMatrix(const MatrixOverview& matrix, const Scorecard& card);
    /// Tab goes from `widget` to the panel's own controls.
    void setTabAfter(QWidget* widget);
    /// Puts the focus on a dimension of the profile.
    void reveal(const DimensionId& dimension);

signals:
    void followed(const milepost::OverviewLink& link);
    void explanationRequested(const milepost::Place& place);

private:
    FigureButton* addFigure(Quantity quantity, const QString& caption);
    void showFigures(const Scorecard& card);

    MatrixOverview m_matrix;
    TextLabel* m_name;
    TextLabel* m_scope;
    QList<FigureButton*> m_figures;
    ProfileChartView* m_chart;
    LinkList* m_standing;
    LinkList* m_changes;
};

} // namespace milepost
