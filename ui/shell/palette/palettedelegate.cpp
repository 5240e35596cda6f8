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

constexpr int kGap = 8;
constexpr int kIcon = 16;

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
    const QRect row = item.rect.adjusted(kGap, 0, -kGap, 0);
    item.icon.paint(painter,
                    visual(QRect(row.left(), row.top() + (row.height() - kIcon) / 2, kIcon, kIcon)),
                    Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);

    const QString shortcut = index.data(PaletteModel::ShortcutRole).toString();
    const QString kind = index.data(PaletteModel::KindRole).toString();
    const QString side = shortcut.isEmpty() ? kind : QStringLiteral("%1  %2").arg(kind, shortcut);
    const QFont small = screenFont(item.font, TextSize::Small);
    const QString words = index.data(Qt::DisplayRole).toString();
    // The name comes first: what stands beside it gets what the name leaves, at least a third.
    const int room = row.width() - kIcon - kGap * 3;
    const int wanted = item.fontMetrics.horizontalAdvance(words) * 11 / 10 + kGap;
    const int sideWidth =
        qMin(QFontMetrics(small).horizontalAdvance(side), qMax(room / 3, room - wanted));
    painter->setFont(small);
    painter->setPen(selected ? colours.mutedOnSelection : colours.mutedInk);
    painter->drawText(
        visual(QRect(row.right() - sideWidth, row.top(), sideWidth + 1, row.height())),
        Qt::AlignVCenter, QFontMetrics(small).elidedText(side, Qt::ElideRight, sideWidth));

    painter->setPen(selected ? colours.onSelection : colours.ink);
    const QRect title(row.left() + kIcon + kGap, row.top(), room - sideWidth, row.height());
    drawTitle(*painter, item, visual(title), words,
              index.data(PaletteModel::PositionsRole).value<QList<qsizetype>>());
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {100, qMax(kIcon, QFontMetrics(option.font).height()) + kGap * 3 / 2};
}

} // namespace milepost
