// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/roadmap/roadmappainter.h"

#include "core/wording/terms.h"
#include "ui/figures/barlook.h"
#include "ui/theme/textorder.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace milepost {

namespace {

constexpr qreal kFreezeHatch = 6;
constexpr qreal kWordsInset = 5;
constexpr qreal kProgressHeight = 3;
constexpr qreal kRing = 2;
constexpr qreal kArrow = 4;

const PlanChartBar& barAt(const PlanChart& chart, const BarPlace& place)
{
    return chart.lanes.at(place.lane).bars.at(place.bar);
}

/// What a bar is called, as far as there is room: number and title, and that it is late.
struct BarLabel {
    QString number;
    QString title; ///< with the number
    QString whole; ///< with what is wrong
};

BarLabel barLabel(const PlanChartBar& bar, const Language& language)
{
    BarLabel label;
    label.number = language.locale().toString(bar.number);
    const QString late = language.text(terms::late());
    label.title = bar.late ? QStringLiteral("%1 %2: %3").arg(label.number, late, bar.title)
                           : QStringLiteral("%1 %2").arg(label.number, bar.title);
    label.whole = bar.note.isEmpty()
                      ? label.title
                      : QStringLiteral("%1 %2 · %3").arg(label.number, bar.title, bar.note);
    return label;
}

struct BarColours {
    QColor ink;    ///< of words in the bar
    QColor ground; ///< of the lane, below words behind it
};

/// In the bar where all of it fits, else behind it where there is more room, else as much as fits.
void paintBarLabel(QPainter& painter, const PlanChartBar& bar, const QRectF& inBar,
                   const QRectF& behind, const RoadmapLook& look, const BarColours& colours,
                   bool mirrored)
{
    const QFontMetricsF metrics(look.font);
    const BarLabel label = barLabel(bar, look.language);
    const auto fits = [&](const QString& words, const QRectF& area) {
        return metrics.horizontalAdvance(words) + 1 <= area.width();
    };
    const QRectF inside = inBar.adjusted(kWordsInset, 0, -3, 0);
    const QRectF outside = behind.adjusted(kWordsInset, 0, -kWordsInset, 0);
    const auto write = [&](const QString& words, bool isInside) {
        if (!isInside) { // lines do not run through it
            const qreal width = std::min(metrics.horizontalAdvance(words) + 2, outside.width());
            painter.fillRect(QRectF(mirrored ? outside.right() - width : outside.left(),
                                    outside.top() + 2, width, outside.height() - 4),
                             colours.ground);
        }
        paintWords(painter, words, isInside ? inside : outside, look.font,
                   isInside ? colours.ink : look.colours.ink, mirrored);
    };
    for (const QString& words : {label.whole, label.title}) {
        if (fits(words, inside) || fits(words, outside)) {
            write(words, fits(words, inside));
            return;
        }
    }
    const qreal least = metrics.horizontalAdvance(label.number) + 5 * metrics.averageCharWidth();
    const bool hasMoreOutside = outside.width() > 2 * inside.width();
    if (hasMoreOutside && outside.width() >= least)
        write(label.title, false);
    else if (inside.width() >= least)
        write(label.title, true);
    else if (fits(label.number, inside))
        write(label.number, true);
}

/// From the end of what comes first, down or up, to the beginning of what waits for it.
void paintDependency(QPainter& painter, const QRectF& from, const QRectF& to, bool mirrored,
                     const QPen& pen)
{
    const qreal step = mirrored ? -kArrow : kArrow;
    const QPointF begin(mirrored ? from.left() : from.right(), from.center().y());
    const QPointF end(mirrored ? to.right() : to.left(), to.center().y());
    const bool fits = mirrored ? end.x() < begin.x() + 2 * step : end.x() > begin.x() + 2 * step;
    QPainterPath path(begin);
    if (fits) {
        path.lineTo(begin.x() + step, begin.y());
        path.lineTo(begin.x() + step, end.y());
    } else {
        const qreal between = to.top() > from.top() ? from.bottom() + kRing : from.top() - kRing;
        path.lineTo(begin.x() + step, begin.y());
        path.lineTo(begin.x() + step, between);
        path.lineTo(end.x() - 2 * step, between);
        path.lineTo(end.x() - 2 * step, end.y());
    }
    path.lineTo(end);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.setBrush(pen.color());
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(QPolygonF(
        {end, end + QPointF(-step, -kArrow * 0.75), end + QPointF(-step, kArrow * 0.75)}));
}

void paintDependencies(QPainter& painter, const PlanChart& chart, const PlanChartLayout& layout,
                       const RoadmapLook& look, const PlayId& selected, bool ofSelected,
                       const QRectF& visible)
{
    const QPen pen(ofSelected ? look.colours.accent : look.colours.rule, ofSelected ? 1.6 : 0.8);
    for (const PlanChartLane& lane : chart.lanes) {
        for (const PlanChartBar& bar : lane.bars) {
            if (bar.dependsOn.isEmpty())
                continue;
            const QRectF to = layout.bar(layout.placeOf(bar.play));
            for (const PlayId& need : bar.dependsOn) {
                const BarPlace place = layout.placeOf(need);
                if (!place.isValid() || ofSelected != (need == selected || bar.play == selected))
                    continue;
                const QRectF from = layout.bar(place);
                if ((from | to).intersects(visible))
                    paintDependency(painter, from, to, layout.isMirrored(), pen);
            }
        }
    }
}

void paintOneBar(QPainter& painter, const PlanChartBar& bar, const QRectF& rect,
                 const QRectF& behind, const RoadmapLook& look, const QColor& ground, bool mirrored)
{
    const Colours& colours = look.colours;
    const BarLook kind = barLookOf(bar.state, bar.indicative);
    Canvas canvas(&painter, nullptr);
    paintBar(canvas, rect, kind, colours);
    const QColor ink = barInk(kind, colours);
    if (bar.progress && bar.state != PlayState::Done) {
        const qreal width = rect.width() * *bar.progress / 100;
        canvas.fill({mirrored ? rect.right() - width : rect.left(), rect.bottom() - kProgressHeight,
                     width, kProgressHeight},
                    ink);
    }
    if (bar.pinned) {
        const QPointF corner = mirrored ? rect.topRight() : rect.topLeft();
        const qreal side = mirrored ? -kWordsInset : kWordsInset;
        canvas.polygon(QPolygonF({corner, corner + QPointF(side, 0), corner + QPointF(0, 5)}), ink);
    }
    if (bar.late)
        canvas.frame(rect.adjusted(0.75, 0.75, -0.75, -0.75), Stroke{colours.accent, 1.5});
    if (bar.conflicting)
        canvas.hatch({rect.left(), rect.bottom() - 2, rect.width(), 4}, 3,
                     Stroke{colours.accent, 1.5});
    paintBarLabel(painter, bar, rect, behind, look, {ink, ground}, mirrored);
}

/// Rings around what is selected, and what a hand is about to do.
void paintMarks(Canvas& canvas, const PlanChart& chart, const PlanChartLayout& layout,
                const RoadmapLook& look, const RoadmapMarks& marks, const QRectF& visible)
{
    const Colours& colours = look.colours;
    const bool alone = marks.selected == QSet<PlayId>{marks.current};
    for (const BarPlace& place : layout.barsIn(visible)) {
        const PlayId& play = barAt(chart, place).play;
        const QRectF bar = layout.bar(place);
        if (marks.selected.contains(play))
            canvas.frame(bar.adjusted(-kRing, -kRing, kRing, kRing),
                         Stroke{look.ring, marks.focused ? kRing : 1});
        if (play == marks.current && !alone) { // it has the keys, among several or not selected
            const QRectF outer = bar.adjusted(-2 * kRing, -2 * kRing, 2 * kRing, 2 * kRing);
            canvas.frame(outer, Stroke{colours.ink, 1, Qt::DashLine});
        }
    }
    for (const PlayId& play : marks.handles) {
        const BarPlace place = layout.placeOf(play);
        if (!place.isValid())
            continue;
        const QRectF handle = layout.lineHandle(place);
        canvas.circle(handle.center(), handle.width() / 2, colours.paper,
                      Stroke{colours.accent, kRing});
    }
    if (!marks.line.isNull())
        canvas.line(marks.line.p1(), marks.line.p2(), Stroke{colours.accent, kRing});
    for (const QRectF& preview : marks.previews) {
        canvas.frame(preview, Stroke{colours.paper, 4});
        canvas.frame(preview, Stroke{colours.accent, kRing, Qt::DashLine});
    }
    if (!marks.band.isNull())
        canvas.frame(marks.band, Stroke{look.ring, 1, Qt::DashLine});
}

} // namespace

void paintWords(QPainter& painter, const QString& words, const QRectF& area, const QFont& font,
                const QColor& colour, bool mirrored)
{
    const QFontMetricsF metrics(font);
    if (area.width() < metrics.averageCharWidth())
        return;
    painter.setFont(font);
    painter.setPen(colour);
    const Qt::Alignment side = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(
        area, static_cast<int>(side | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine,
        keepInOrder(metrics.elidedText(words, Qt::ElideRight, area.width())));
}

void paintBaseline(Canvas& canvas, const QRectF& area, const Colours& colours)
{
    canvas.fill(area, colours.mutedInk);
}

void paintDays(QPainter& painter, const PlanChart& chart, const PlanChartLayout& layout,
               const RoadmapLook& look, const QRectF& visible)
{
    const Colours& colours = look.colours;
    Canvas canvas(&painter, nullptr);
    const auto vertical = [&](const QDate& day, const Stroke& stroke) {
        const qreal at = layout.x(day);
        if (at >= visible.left() - 1 && at <= visible.right() + 1)
            canvas.line({at, visible.top()}, {at, visible.bottom()}, stroke);
    };
    for (const QDate& monday : chart.freezeWeeks) {
        const QRectF week = layout.span(monday, monday.addDays(6), visible.top(), visible.height());
        if (week.intersects(visible))
            canvas.hatch(week, kFreezeHatch, Stroke{colours.hairline, 1});
    }
    const QDate one = layout.dayAt(visible.left());
    const QDate other = layout.dayAt(visible.right());
    const QDate last = std::max(one, other);
    QDate month = std::min(one, other);
    for (month = QDate(month.year(), month.month(), 1); month <= last; month = month.addMonths(1))
        vertical(month, Stroke{colours.hairline, 1});
    for (const PlanChartDay& day : chart.horizons.mid(1))
        vertical(day.date, Stroke{colours.rule, 1, Qt::DashLine});
    for (const PlanChartDay& day : chart.milestones)
        vertical(day.date, Stroke{colours.rule, 1, Qt::DotLine});
    vertical(chart.status.date, Stroke{colours.accent, 1.5});
}

void paintRoadmap(QPainter& painter, const PlanChart& chart, const PlanChartLayout& layout,
                  const RoadmapLook& look, const RoadmapMarks& marks, const QRectF& visible)
{
    const Colours& colours = look.colours;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(visible, colours.paper);
    Canvas canvas(&painter, nullptr);
    for (int lane = 0; lane < layout.laneCount(); ++lane) {
        const QRectF area = layout.lane(lane);
        if (!area.intersects(visible))
            continue;
        if (lane == marks.targetLane)
            painter.fillRect(area & visible, colours.indicative);
        else if (lane % 2 == 1)
            painter.fillRect(area & visible, colours.wash);
        canvas.line({visible.left(), area.bottom()}, {visible.right(), area.bottom()},
                    Stroke{colours.hairline, 1});
    }
    paintDays(painter, chart, layout, look, visible);
    paintDependencies(painter, chart, layout, look, marks.current, false, visible);
    if (!marks.current.isEmpty())
        paintDependencies(painter, chart, layout, look, marks.current, true, visible);
    for (const BarPlace& place : layout.barsIn(visible)) {
        const PlanChartBar& bar = barAt(chart, place);
        if (bar.agreed)
            paintBaseline(canvas, layout.baseline(place), colours);
        paintOneBar(painter, bar, layout.bar(place), layout.behind(place), look,
                    place.lane % 2 == 1 ? colours.wash : colours.paper, layout.isMirrored());
    }
    paintMarks(canvas, chart, layout, look, marks, visible);
}

qreal roadmapAxisHeight(const PlanChartLayout& layout, const QFont& font)
{
    const qreal line = std::ceil(QFontMetricsF(font).height()) + 2;
    return (layout.weekWidth() >= roadmapWeekLabelWidth(font) ? 3 : 2) * line + 4;
}

qreal roadmapWeekLabelWidth(const QFont& font)
{
    return QFontMetricsF(font).horizontalAdvance(QStringLiteral("00")) + 6;
}

void paintRoadmapAxis(QPainter& painter, const PlanChart& chart, const PlanChartLayout& layout,
                      const RoadmapLook& look, const QRectF& visible)
{
    const Colours& colours = look.colours;
    const bool mirrored = layout.isMirrored();
    const QFontMetricsF metrics(look.font);
    const qreal line = std::ceil(metrics.height()) + 2;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(visible, colours.paper);
    Canvas canvas(&painter, nullptr);

    // Words begin where their time begins, and stay in view as long as it lasts.
    const auto put = [&](const QString& words, const QDate& from, const QDate& to, qreal top,
                         const QFont& font, const QColor& colour) {
        const QRectF span = layout.span(from, to.addDays(-1), top, line) & visible;
        if (QFontMetricsF(font).horizontalAdvance(words) <= span.width() - 4)
            paintWords(painter, words, span.adjusted(3, 0, -1, 0), font, colour, mirrored);
    };
    QFont strong = look.font;
    strong.setBold(true);
    const QDate end =
        std::max(layout.dayAt(visible.left()), layout.dayAt(visible.right())).addDays(1);
    for (qsizetype i = 0; i < chart.horizons.size(); ++i) {
        const QDate from = i == 0 ? chart.first : chart.horizons.at(i).date;
        const QDate to = i + 1 < chart.horizons.size() ? chart.horizons.at(i + 1).date : end;
        if (to > from)
            put(chart.horizons.at(i).text, from, to, visible.top(), strong, colours.ink);
        if (i > 0)
            canvas.line({layout.x(from), visible.top()}, {layout.x(from), visible.bottom()},
                        Stroke{colours.rule, 1, Qt::DashLine});
    }

    const QDate first = std::min(layout.dayAt(visible.left()), layout.dayAt(visible.right()));
    const qreal monthWidth = layout.weekWidth() * 4.345;
    const int months = monthWidth >= metrics.horizontalAdvance(QStringLiteral("00.0000")) + 10 ? 1
                       : monthWidth * 3 >= metrics.horizontalAdvance(QStringLiteral("00.0000")) + 10
                           ? 3
                           : 12;
    QDate month(first.year(), (first.month() - 1) / months * months + 1, 1);
    for (; month < end; month = month.addMonths(months)) {
        const QString name =
            months == 12 ? QString::number(month.year())
                         : look.language.locale().toString(month, QStringLiteral("MMM yyyy"));
        put(name, month, month.addMonths(months), visible.top() + line, look.font, colours.ink);
        canvas.line({layout.x(month), visible.top() + line}, {layout.x(month), visible.bottom()},
                    Stroke{colours.hairline, 1});
    }

    if (layout.weekWidth() >= roadmapWeekLabelWidth(look.font)) {
        const qint64 past = chart.first.daysTo(first) / 7;
        for (QDate monday = chart.first.addDays(7 * past); monday < end; monday = monday.addDays(7))
            put(look.language.locale().toString(monday.day()), monday, monday.addDays(7),
                visible.top() + 2 * line, look.font, colours.mutedInk);
    }
    for (const PlanChartDay& day : chart.milestones) {
        const QPointF middle(layout.x(day.date), visible.bottom() - 7);
        canvas.polygon(QPolygonF({middle + QPointF(0, -5), middle + QPointF(5, 0),
                                  middle + QPointF(0, 5), middle + QPointF(-5, 0)}),
                       colours.ink, Stroke{colours.paper, 1});
    }
    const qreal today = layout.x(chart.status.date);
    canvas.line({today, visible.top() + line}, {today, visible.bottom()},
                Stroke{colours.accent, 1.5});
    canvas.polygon(
        QPolygonF({QPointF(today - 5, visible.bottom() - 7),
                   QPointF(today + 5, visible.bottom() - 7), QPointF(today, visible.bottom())}),
        colours.accent);
    canvas.line(visible.bottomLeft(), visible.bottomRight(), Stroke{colours.rule, 1});
}

void paintLaneNames(QPainter& painter, const PlanChart& chart, const PlanChartLayout& layout,
                    const RoadmapLook& look, const QRectF& visible)
{
    painter.fillRect(visible, look.colours.paper);
    QFont strong = look.font;
    strong.setBold(true);
    const qreal line = QFontMetricsF(strong).height();
    Canvas canvas(&painter, nullptr);
    for (int lane = 0; lane < layout.laneCount(); ++lane) {
        const QRectF whole = layout.lane(lane);
        const QRectF area(visible.left(), whole.top(), visible.width(), whole.height());
        if (!area.intersects(visible))
            continue;
        if (lane % 2 == 1)
            painter.fillRect(area, look.colours.wash);
        // In a lane that is higher than the view the name stays in view.
        const qreal top = std::clamp(visible.top(), area.top(), area.bottom() - line - 8);
        paintWords(painter, chart.lanes.at(lane).name,
                   {area.left() + 8, top + 4, area.width() - 16, line + 4}, strong,
                   look.colours.ink, layout.isMirrored());
        canvas.line(area.bottomLeft(), area.bottomRight(), Stroke{look.colours.hairline, 1});
    }
}

} // namespace milepost
