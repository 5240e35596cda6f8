// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/overview.h"

#include <QAbstractButton>

namespace milepost {

/// A line of the overview that leads to its place: title and value, and under them what is to be
/// said. Texts that do not fit end in an ellipsis and are whole in the tool tip. Enter, Space or a
/// click follow it; Up and Down go to its neighbours.
class LinkRow : public QAbstractButton {
    Q_OBJECT

public:
    explicit LinkRow(QWidget* parent = nullptr);

    void setLine(const OverviewLine& line);
    [[nodiscard]] const OverviewLine& line() const { return m_line; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void followed(const milepost::OverviewLink& link);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    OverviewLine m_line;
};

} // namespace milepost
