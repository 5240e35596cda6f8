// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace milepost {

/// A big button with an icon, a title and a line that explains it. A leading one is filled with the
/// accent; a page has one at most.
class CardButton : public QAbstractButton {
    Q_OBJECT

public:
    CardButton(const QString& title, const QString& explanation, const QString& iconName,
               QWidget* parent = nullptr);

    void setLeading(bool leading);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QRect textRect(int width) const;

    QString m_explanation;
    QString m_iconName;
    bool m_leading = false;
};

} // namespace milepost
