// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start/recentfiledelegate.h"

#include "ui/shell/start/recentfilesmodel.h"
#include "ui/theme/screenfont.h"
#include "ui/theme/windowcolours.h"

#include <QApplication>
#include <QDir>
#include <QPainter>

namespace milepost {

namespace {

constexpr int kRecentGap = 8;
constexpr int kLeastWidth = 100; ///< rows are as broad as the list

/// The home folder as a tilde: the part of a path that tells nothing is the first to go.
QString shortPath(const QString& path)
{
    const QString home = QDir::homePath();
    QString text = path;
    if (path.startsWith(home + u'/'))
        text = u'~' + path.mid(home.size());
    return QDir::toNativeSeparators(text).simplified(); // one line, whatever the name holds
}

/// Draws `left` and `right` into one line, shortening the left one when both do not fit.
void drawLine(QPainter& painter, const QStyleOptionViewItem& option, const QRect& line,
              const QString& left, const QString& right, Qt::TextElideMode elide)
{
    const QFontMetrics metrics(painter.font());
    const int rightWidth = right.isEmpty() ? 0 : metrics.horizontalAdvance(right) + kRecentGap * 2;
    const QRect leftRect =
        QStyle::visualRect(option.direction, line, line.adjusted(0, 0, -rightWidth, 0));
    painter.drawText(leftRect,
                     QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter,
                     metrics.elidedText(left, elide, leftRect.width()));
    painter.drawText(
        line, QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter, right);
}

} // namespace

void RecentFileDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);

    const bool missing = index.data(RecentFilesModel::MissingRole).toBool();
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const WindowColours colours = coloursFor(item.palette);
    const QColor muted = selected ? colours.mutedOnSelection : colours.mutedInk;
    const QColor ink = missing ? muted : selected ? colours.onSelection : colours.ink;

    painter->save();
    const QFont lead = screenFont(item.font, TextSize::Body, TextWeight::SemiBold);
    const QFont small = screenFont(item.font, TextSize::Small);
    QRect line = item.rect.adjusted(kRecentGap * 2, kRecentGap, -kRecentGap * 2, 0);
    line.setHeight(QFontMetrics(lead).height());
    painter->setFont(lead);
    painter->setPen(ink);
    const QString score = index.data(RecentFilesModel::IndexRole).toString();
    drawLine(*painter, item, line, index.data(Qt::DisplayRole).toString(),
             missing || score.isEmpty() ? QString() : tr("Index %1").arg(score), Qt::ElideRight);

    line.translate(0, line.height() + kRecentGap / 4);
    line.setHeight(QFontMetrics(small).height());
    painter->setFont(small);
    painter->setPen(muted);
    drawLine(*painter, item, line, shortPath(index.data(RecentFilesModel::PathRole).toString()),
             missing ? tr("File not found") : index.data(RecentFilesModel::DateRole).toString(),
             Qt::ElideMiddle);
    painter->restore();

    if (item.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(item);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, item.widget);
    }
}

QSize RecentFileDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int lead =
        QFontMetrics(screenFont(option.font, TextSize::Body, TextWeight::SemiBold)).height();
    const int small = QFontMetrics(screenFont(option.font, TextSize::Small)).height();
    return {kLeastWidth, lead + small + kRecentGap / 4 + kRecentGap * 2};
}

} // namespace milepost
