// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QWidget>

namespace milepost {

class ChartFrame;
class QuadrantChart;
class Telling;

/// The open plays of the plan by impact and effort as a chart with its data as a table; a point, or
/// a row of the table, leads to its play.
class QuadrantView : public QWidget {
    Q_OBJECT

public:
    explicit QuadrantView(QWidget* parent = nullptr);

    void refresh(const Telling& telling);
    /// Where files are proposed, as in ChartFrame.
    void proposeFilesBeside(const QString& path, const QString& owner);

signals:
    void playRequested(const milepost::PlayId& play);
    void refused(const QString& sentence);

private:
    void follow(int point);

    QuadrantChart* m_chart;
    ChartFrame* m_frame;
};

} // namespace milepost
