// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/paper/timescale.h"

#include <algorithm>

namespace milepost {

namespace {

constexpr qreal kLeastMonth = 22; // for a short name such as "Sept"
constexpr qreal kLeastWeek = 12;  // for two digits
constexpr qreal kHatch = 3;

} // namespace

TimeScale::TimeScale(const TimelineFigure& figure, qreal left, qreal width)
    : m_first(figure.first), m_planStart(figure.planStart), m_today(figure.today),
      m_freezeWeeks(figure.freezeWeeks),
      m_weeks(std::max(1, static_cast<int>(figure.first.daysTo(figure.last) / 7) + 1)),
      m_left(left), m_width(width)
{}

qreal TimeScale::x(const QDate& date) const
{
    const auto days = static_cast<qreal>(m_first.daysTo(date));
    return m_left + std::clamp(days / (7.0 * m_weeks), 0.0, 1.0) * m_width;
}

// Months, quarters or years: the smallest step whose labels have room.
QList<TimeScale::Month> TimeScale::months() const
{
    const qreal monthWidth = weekWidth() * 4.345;
    int step = 12;
    for (const int candidate : {1, 2, 3, 6}) {
        if (monthWidth * candidate >= kLeastMonth) {
            step = candidate;
            break;
        }
    }
    QList<Month> months;
    const QDate end = m_first.addDays(7 * m_weeks);
    QDate start(m_first.year(), (m_first.month() - 1) / step * step + 1, 1);
    for (; start < end; start = start.addMonths(step))
        months.append({start, step});
    return months;
}

Strip TimeScale::axis(const PrintKit& kit) const
{
    struct Label {
        Text text;
        qreal left = 0;
    };
    std::vector<Label> years;
    std::vector<Label> names;
    std::vector<Label> weeks;
    int lastYear = 0;
    qreal freeYear = m_left;
    qreal freeName = m_left;
    for (const Month& month : months()) {
        const qreal left = x(month.start);
        const QString name =
            month.months == 12
                ? QString()
                : kit.locale().standaloneMonthName(month.start.month(), QLocale::ShortFormat);
        const Text text = kit.type().setLine(name, kit.ink(TextSize::Small));
        // The rest of a month at the left edge gives way to the first whole one.
        const bool isCut = month.start < m_first &&
                           x(month.start.addMonths(month.months)) < left + text.width() + 4;
        const bool hasRoom =
            !isCut && left >= freeName - 0.01 && left + text.width() <= m_left + m_width;
        if (hasRoom && !name.isEmpty()) {
            names.push_back({text, left});
            freeName = left + text.width() + 4;
        }
        if (month.start.year() == lastYear)
            continue;
        const Text year = kit.type().setLine(QString::number(month.start.year()),
                                             kit.ink(TextSize::Small, TextWeight::Bold));
        if (left >= freeYear - 0.01 && left + year.width() <= m_left + m_width) {
            years.push_back({year, left});
            freeYear = left + year.width() + 4;
            lastYear = month.start.year();
        }
    }
    if (weekWidth() >= kLeastWeek) {
        for (int week = 0; week < m_weeks; ++week) {
            const QDate monday = m_first.addDays(7 * week);
            const Text text =
                kit.type().setLine(QString::number(monday.day()),
                                   kit.muted(TextSize::Small).scaledBy(kLeastTextScale));
            weeks.push_back({text, x(monday)});
        }
    }

    const qreal line = leadingOf(TextSize::Small);
    const qreal weeksTop = 2 * line;
    Strip strip;
    strip.height = weeksTop + (weeks.empty() ? 2 : line) + 2;
    strip.keepWithNext = true;
    strip.paint = [=, scale = *this, colours = &kit.colours()](Canvas& canvas, const QRectF& rect) {
        for (const Label& label : years)
            canvas.text(label.text, {rect.left() + label.left, rect.top()});
        for (const Label& label : names)
            canvas.text(label.text, {rect.left() + label.left, rect.top() + line});
        for (const Label& label : weeks)
            canvas.text(label.text, {rect.left() + label.left, rect.top() + weeksTop});
        canvas.line({rect.left() + scale.m_left, rect.bottom()},
                    {rect.left() + scale.m_left + scale.m_width, rect.bottom()},
                    Stroke{colours->ink, 0.75});
    };
    return strip;
}

void TimeScale::paintBackground(Canvas& canvas, const QRectF& row, const Colours& colours) const
{
    const auto vertical = [&](const QDate& date, const Stroke& stroke) {
        const qreal at = row.left() + x(date);
        canvas.line({at, row.top()}, {at, row.bottom()}, stroke);
    };
    for (const QDate& monday : m_freezeWeeks) {
        const qreal from = row.left() + x(monday);
        const qreal to = row.left() + x(monday.addDays(7));
        if (to > from)
            canvas.hatch({from, row.top(), to - from, row.height()}, kHatch,
                         Stroke{colours.hairline, 0.75});
    }
    for (const Month& month : months()) {
        if (month.start > m_first)
            vertical(month.start, Stroke{colours.hairline, 0.5});
    }
    if (m_planStart.isValid() && m_planStart > m_first)
        vertical(m_planStart, Stroke{colours.rule, 0.75, Qt::DashLine});
    if (m_today.isValid())
        vertical(m_today, Stroke{colours.accent, 0.75});
}

} // namespace milepost
