// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/scenariodelegate.h"

#include "ui/models/scenariomodel.h"
#include "ui/theme/windowcolours.h"

#include <QPainter>

#include <algorithm>

namespace milepost {

namespace {

constexpr int kBarHeight = 5;
constexpr int kBarRoom = 10; ///< under the words, the bar included
constexpr int kBarMargin = 4;
constexpr int kTickOver = 2; ///< by which the tick is higher than the bar

/// How far between stage 1 and stage 3 that is.
double shareOf(double score)
{
    return std::clamp((score - 1) / 2, 0.0, 1.0);
}

} // namespace

ScenarioDelegate::ScenarioDelegate(QObject* parent) : TextDelegate(parent) {}

void ScenarioDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    TextDelegate::paint(painter, option, index);
    const QVariant expected = index.data(ScenarioModel::ExpectedRole);
    if (!expected.isValid())
        return;
    const WindowColours colours = coloursFor(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    QRect bar = option.rect.adjusted(kBarMargin, 0, -kBarMargin, 0);
    bar.setTop(option.rect.bottom() - kBarRoom + kTickOver);
    bar.setHeight(kBarHeight);
    const auto upTo = [&](double score) {
        const int width = qRound(shareOf(score) * bar.width());
        const int left = option.direction == Qt::RightToLeft ? bar.right() + 1 - width : bar.left();
        return QRect(left, bar.top(), width, bar.height());
    };
    const QColor ink = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QRect target = upTo(index.data(ScenarioModel::TargetRole).toDouble());
    const int tick = option.direction == Qt::RightToLeft ? target.left() : target.right();
    painter->save();
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.hairline);
    painter->drawRect(bar);
    painter->setBrush(selected ? ink : colours.planned);
    painter->drawRect(upTo(expected.toDouble()));
    painter->setBrush(ink);
    painter->drawRect(QRect(tick - 1, bar.top() - kTickOver, 2, bar.height() + 2 * kTickOver));
    painter->restore();
}

QSize ScenarioDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = TextDelegate::sizeHint(option, index);
    if (index.data(ScenarioModel::ExpectedRole).isValid())
        size.rheight() += kBarRoom;
    return size;
}

QWidget* ScenarioDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const
{
    QWidget* editor = TextDelegate::createEditor(parent, option, index);
    editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    return editor;
}

} // namespace milepost
