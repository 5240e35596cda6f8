// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace milepost {

namespace {

QSize sizeOf(const QLayoutItem& item, int room)
{
    const int width = qMax(item.minimumSize().width(), qMin(item.sizeHint().width(), room));
    return {width,
            item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height()};
}

} // namespace

FlowLayout::FlowLayout(int spacing, QWidget* parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= m_items.size())
        return nullptr;
    invalidate();
    return m_items.takeAt(index);
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0); // a default QSize is one less
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size.grownBy(margins);
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        const int gap = size.width() > 0 ? spacing() : 0;
        size = {size.width() + gap + hint.width(), qMax(size.height(), hint.height())};
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

/// Gives the height that the rows need; `apply` puts the widgets there.
int FlowLayout::arrange(const QRect& rect, bool apply) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    QList<std::pair<QLayoutItem*, QRect>> row;
    int x = area.left();
    int y = area.top();
    int height = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = sizeOf(*item, area.width());
        if (!row.isEmpty() && x + size.width() > area.right() + 1) {
            if (apply)
                place(row, area, height);
            row.clear();
            y += height + spacing();
            x = area.left();
            height = 0;
        }
        row.append({item, QRect(QPoint(x, y), size)});
        x += size.width() + spacing();
        height = qMax(height, size.height());
    }
    if (apply)
        place(row, area, height);
    const QMargins margins = contentsMargins();
    return y + height - area.top() + margins.top() + margins.bottom();
}

/// In the middle of a row of that height.
void FlowLayout::place(const QList<std::pair<QLayoutItem*, QRect>>& row, const QRect& area,
                       int height) const
{
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (const auto& [item, rect] : row) {
        const QRect centred = rect.translated(0, (height - rect.height()) / 2);
        item->setGeometry(QStyle::visualRect(direction, area, centred));
    }
}

} // namespace milepost
