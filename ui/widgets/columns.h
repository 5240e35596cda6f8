// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace milepost {

/// Widgets side by side, in as many columns as there is room for, in the order in which they were
/// added; the rest goes below. Tab follows the same order.
class Columns : public QWidget {
    Q_OBJECT

public:
    /// No column is narrower than `leastWidth` times the height of a line of text.
    explicit Columns(int leastWidth, QWidget* parent = nullptr);

    /// `stretch` is the share of the width while all are in one row.
    void add(QWidget* widget, int stretch = 1);

    [[nodiscard]] int columnCount() const { return m_columns; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();

    struct Part {
        QWidget* widget = nullptr;
        int stretch = 1;
    };
    QGridLayout* m_layout;
    QList<Part> m_parts;
    int m_leastWidth;
    int m_columns = 0;
};

} // namespace milepost
