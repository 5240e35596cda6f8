// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette/palettedelegate.h"

#include "ui/shell/palette/palettemodel.h"
#include "ui/theme/screenfont.h"
#include "ui/theme/windowcolours.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace milepost {

namespace {

constexpr int kEntryGap = 8;
constexpr int kEntryIcon = 16;

/// The title in one line, with the found letters bold; shortened at its end where it must be.
void drawTitle(QPainter& painter, const QStyleOptionViewItem& option, const QRect& room,
               const QString& title, const QList<qsizetype>& positions)
{
    // Bold letters are wider; shortening to a little less leaves room for them.
    const QFontMetrics metrics(option.font);
    const int slack = positions.isEmpty() ? 0 : metrics.averageCharWidth();
    const QString text = metrics.elidedText(title, Qt::ElideRight, room.width() - slack);
    QList<QTextLayout::FormatRange> bold;
    for (const qsizetype position : positions) {
        if (position >= text.size())
            continue;
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(position);
        range.length = 1;
        range.format.setFontWeight(QFont::Bold);
        bold.append(range);
    }
    QTextLayout layout(text, option.font);
    layout.setFormats(bold);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6);
    layout.endLayout();
    const qreal left =
        option.direction == Qt::RightToLeft ? room.right() - line.naturalTextWidth() : room.left();
    painter.setClipRect(room);
    layout.draw(&painter, QPointF(left, room.top() + (room.height() - line.height()) / 2));
    painter.setClipping(false);
}

} // namespace

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);

    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const WindowColours colours = coloursFor(item.palette);
    const auto visual = [&item](const QRect& rect) {
        return QStyle::visualRect(item.direction, item.rect, rect);
    };
    painter->save();
    const QRect row = item.rect.adjusted(kEntryGap, 0, -kEntryGap, 0);
    item.icon.paint(painter,
                    visual(QRect(row.left(), row.top() + (row.height() - kEntryIcon) / 2,
                                 kEntryIcon, kEntryIcon)),
                    Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);

    const QString shortcut = index.data(PaletteModel::ShortcutRole).toString();
    const QString kind = index.data(PaletteModel::KindRole).toString();
    const QFont small = screenFont(item.font, TextSize::Small);
    const QFontMetrics smallMetrics(small, painter->device());
    const QString words = index.data(Qt::DisplayRole).toString();
    painter->setFont(small);
    painter->setPen(selected ? colours.mutedOnSelection : colours.mutedInk);
    // From the end: the shortcut, always whole; then the kind in what the title leaves, a third of
    // the row at least.
    QRect rest = row.adjusted(kEntryIcon + kEntryGap, 0, 0, 0);
    const auto drawAtEnd = [&](const QString& text, int width) {
        const QRect end(rest.right() - width + 1, rest.top(), width, rest.height());
        painter->drawText(
            visual(end),
            static_cast<int>(QStyle::visualAlignment(item.direction, Qt::AlignRight)) |
                Qt::AlignVCenter,
            smallMetrics.elidedText(text, Qt::ElideRight, width));
        rest.setRight(end.left() - kEntryGap);
    };
    const auto widthOf = [&](const QString& text) {
        return smallMetrics.horizontalAdvance(text) + 2; // letters may be broader than a whole dot
    };
    if (!shortcut.isEmpty())
        drawAtEnd(shortcut, widthOf(shortcut));
    const int wanted = item.fontMetrics.horizontalAdvance(words) * 11 / 10 + kEntryGap;
    drawAtEnd(kind, qMin(widthOf(kind), qMax(rest.width() / 3, rest.width() - wanted)));

    painter->setPen(selected ? colours.onSelection : colours.ink);
    const QRect& title = rest;
    drawTitle(*painter, item, visual(title), words,
              index.data(PaletteModel::PositionsRole).value<QList<qsizetype>>());
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {100, qMax(kEntryIcon, QFontMetrics(option.font).height()) + kEntryGap * 3 / 2};
}

} // namespace milepost
