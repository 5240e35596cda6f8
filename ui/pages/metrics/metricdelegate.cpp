// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/metrics/metricdelegate.h"

#include "ui/models/metriclistmodel.h"
#include "ui/theme/screenfont.h"
#include "ui/theme/textorder.h"
#include "ui/theme/windowcolours.h"

#include <QPainter>
#include <QStyle>

namespace milepost {

namespace {

constexpr int kMetricPadding = 8;
constexpr int kMetricGap = 2;

} // namespace

QSize MetricDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const QFontMetrics name(option.font);
    const QFontMetrics marks(screenFont(option.font, TextSize::Small));
    return {160, name.lineSpacing() + kMetricGap + marks.lineSpacing() + kMetricPadding};
}

void MetricDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const WindowColours colours = coloursFor(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(option.rect, selected ? colours.selection : colours.paper);
    const QRect inner = option.rect.adjusted(kMetricPadding, kMetricPadding / 2, -kMetricPadding,
                                             -kMetricPadding / 2);
    const auto side = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    const auto line = [&](const QString& text, const QFont& font, const QColor& ink, int top) {
        painter->setFont(font);
        painter->setPen(ink);
        const QFontMetrics metrics = painter->fontMetrics();
        painter->drawText(QRect(inner.left(), top, inner.width(), metrics.lineSpacing()),
                          static_cast<int>(side | Qt::AlignVCenter),
                          metrics.elidedText(keepInOrder(text), Qt::ElideRight, inner.width()));
        return top + metrics.lineSpacing() + kMetricGap;
    };
    const int below = line(index.data().toString(), option.font,
                           selected ? colours.onSelection : colours.ink, inner.top());
    line(index.data(MetricListModel::DescriptionRole).toString(),
         screenFont(option.font, TextSize::Small),
         selected ? colours.mutedOnSelection : colours.mutedInk, below);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colours.focus, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

} // namespace milepost
