// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace milepost {

/// A page in the navigation rail: icon above word, and a bar at the side of the current one.
class RailButton : public QAbstractButton {
    Q_OBJECT

public:
    RailButton(const QString& word, const QString& iconName, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QFont wordFont() const;

    QString m_iconName;
};

} // namespace milepost
