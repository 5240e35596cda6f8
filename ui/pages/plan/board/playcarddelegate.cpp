// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/board/playcarddelegate.h"

#include "core/base/limits.h"
#include "core/wording/terms.h"
#include "core/wording/wording.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"
#include "ui/language/windowlanguage.h"
#include "ui/models/planmodel.h"
#include "ui/pages/plan/board/stepplays.h"
#include "ui/theme/windowcolours.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace milepost {

namespace {

constexpr int kCardGap = 3;         ///< around a card
constexpr int kPlayCardPadding = 6; ///< inside it
constexpr int kTitleLines = 2;
constexpr int kCardLines = 6;

QString whenWords(const PlanRow& row)
{
    const QLocale locale;
    if (!row.start.isValid() && !row.finish.isValid())
        return PlayCardDelegate::tr("no dates");
    const QString finish = row.beyondCalendar
                               ? inWords(terms::afterWhat().arg(QString::number(limits::kLastYear)))
                               : locale.toString(row.finish, QLocale::ShortFormat);
    return PlayCardDelegate::tr("%1 – %2").arg(locale.toString(row.start, QLocale::ShortFormat),
                                               finish);
}

/// A text in at most so many lines, the last one elided; returns how many it took.
int paintLines(QPainter& painter, const QRect& area, const QString& text, const QFont& font,
               int most)
{
    QTextLayout layout(text, font);
    QTextOption wrap(Qt::AlignLeading);
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrap);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    layout.beginLayout();
    int number = 0;
    for (; number < most; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(area.width());
        const QString rest = number + 1 == most ? text.mid(line.textStart())
                                                : text.mid(line.textStart(), line.textLength());
        painter.drawText(QRect(area.left(), area.top() + number * metrics.height(), area.width(),
                               metrics.height()),
                         Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(rest.trimmed(), Qt::ElideRight, area.width()));
    }
    layout.endLayout();
    return number;
}

} // namespace

QStringList cardLines(const PlanRow& row)
{
    const QLocale locale;
    QStringList lines{
        PlayCardDelegate::tr("%1 · priority %2")
            .arg(locale.toString(row.number), locale.toString(row.priority, 'f', 1)),
        PlayCardDelegate::tr("%1 · %2").arg(
            playStateWords(row.state), Wording(windowLanguage(locale), {}).days(row.effortDays)),
        row.accountable.isEmpty() ? common::nobodyYet().arg(row.role) : row.accountable,
        whenWords(row)};
    if (!row.problems.isEmpty())
        lines.append(row.problems.join(PlayCardDelegate::tr("; ")));
    lines.append(row.lifts);
    return lines;
}

QString cardWords(const PlanRow& row)
{
    return (QStringList(row.title) + cardLines(row)).join(QLatin1Char('\n'));
}

PlayCardDelegate::PlayCardDelegate(const PlanModel& plan, QObject* parent)
    : QStyledItemDelegate(parent), m_plan(plan)
{}

QSize PlayCardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int line = QFontMetrics(option.font).height();
    return {10 * line, (kTitleLines + kCardLines) * line + 2 * (kCardGap + kPlayCardPadding)};
}

void PlayCardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const int number = StepPlays::rowOf(index);
    if (number < 0)
        return;
    const PlanRow& row = m_plan.row(number);
    const WindowColours colours = coloursFor(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused = selected && (option.state & QStyle::State_HasFocus);
    const QRect card = option.rect.adjusted(kCardGap, kCardGap, -kCardGap, -kCardGap);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    painter->setPen(QPen(focused ? colours.focus : colours.controlEdge, focused ? 2 : 1));
    painter->setBrush(selected ? QBrush(colours.selection) : option.palette.base());
    painter->drawRoundedRect(card, 4, 4);
    QRect area =
        card.adjusted(kPlayCardPadding, kPlayCardPadding, -kPlayCardPadding, -kPlayCardPadding);
    QFont strong = option.font;
    strong.setBold(true);
    const QColor ink = selected ? colours.onSelection : option.palette.color(QPalette::Text);
    const QColor muted =
        selected ? colours.mutedOnSelection : option.palette.color(QPalette::PlaceholderText);
    painter->setPen(ink);
    const int height = QFontMetrics(option.font).height();
    int free = kTitleLines + kCardLines;
    const auto write = [&](const QString& text, const QFont& font, int most) {
        const int taken = paintLines(*painter, area, text, font, most);
        area.setTop(area.top() + taken * height);
        free -= taken;
    };
    write(row.title, strong, kTitleLines);
    const QStringList lines = cardLines(row);
    const auto count = static_cast<int>(lines.size());
    for (int i = 0; i < count; ++i) {
        const bool warning = !row.problems.isEmpty() && i == count - 2;
        painter->setPen(warning ? (selected ? colours.onSelection : ink) : muted);
        write(warning ? common::warning().arg(lines.at(i)) : lines.at(i),
              warning ? strong : option.font, i == count - 1 ? free : 1);
    }
    painter->restore();
}

} // namespace milepost
