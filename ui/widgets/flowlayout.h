// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace milepost {

/// Widgets one after the other, each as large as it likes to be, going on in a further row where
/// there is no room: nothing is cut in a narrow window. It follows the direction of the language.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(int spacing, QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override; ///< of everything in one row
    void setGeometry(const QRect& rect) override;

private:
    int arrange(const QRect& rect, bool apply) const;
    void place(const QList<std::pair<QLayoutItem*, QRect>>& row, const QRect& area,
               int height) const;

    QList<QLayoutItem*> m_items;
};

} // namespace milepost
