// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/figuretable.h"

#include "core/scoring/scorewords.h"
#include "core/wording/terms.h"

#include <QMap>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

/// A text that no spreadsheet takes for a formula; some take the signs of full width for one too.
QString plainCell(const QString& text)
{
    const bool formula =
        !text.isEmpty() && u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"_s.contains(text.at(0));
    return formula ? u'\'' + text : text;
}

QString csvCell(const FigureCell& cell, QChar separator)
{
    if (cell.date.isValid())
        return cell.date.toString(Qt::ISODate);
    QString text;
    if (cell.number) {
        text = QString::number(*cell.number, 'g', QLocale::FloatingPointShortest);
        return separator == u';' ? text.replace(u'.', u',') : text;
    }
    text = plainCell(cell.text);
    if (!text.contains(u'"') && !text.contains(separator) && !text.contains(u'\n') &&
        !text.contains(u'\r'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

FigureCell numberCell(const Wording& say, const std::optional<double>& value)
{
    return value ? FigureCell{say.number(*value, 2), value, {}} : FigureCell{};
}

QString votesText(const Wording& say, const VotesThen& then)
{
    QList<QString> parts;
    for (const VoteDot& vote : then.votes)
        parts.append(say.text(Message("Progress", "%1 × %2")
                                  .arg(QString::number(vote.count), say.score(vote.score))));
    return parts.join(u"; "_s);
}

} // namespace

FigureTable tableOf(const Wording& say, const TimeFigure& figure)
{
    FigureTable table{{say.text(terms::date())}, {}};
    QMap<QDate, QMap<qsizetype, double>> values;
    QList<QString> names; // a line that is parted has one column
    for (const TimeLine& line : figure.lines) {
        if (!names.contains(line.name))
            names.append(line.name);
        const qsizetype column = names.indexOf(line.name);
        for (const TimePoint& point : line.points)
            values[point.date].insert(column, point.value);
    }
    QMap<QDate, QString> breaks;
    for (const TimeBreak& one : figure.breaks) {
        breaks.insert(one.date, one.reason);
        values[one.date];
    }
    table.columns += names;
    if (!breaks.isEmpty())
        table.columns.append(say.text(Message("Progress", "Not comparable with before")));
    for (auto day = values.cbegin(); day != values.cend(); ++day) {
        QList<FigureCell> row{{say.shortDate(day.key()), {}, day.key()}};
        for (qsizetype column = 0; column < names.size(); ++column) {
            const auto value = day->constFind(column);
            row.append(value == day->cend() ? FigureCell{} : numberCell(say, *value));
        }
        if (!breaks.isEmpty())
            row.append({breaks.value(day.key())});
        table.rows.append(row);
    }
    return table;
}

FigureTable tableOf(const Wording& say, const RadarFigure& figure)
{
    FigureTable table{{say.text(terms::dimension())}, {}};
    for (const RadarSeries& series : figure.series)
        table.columns.append(series.label);
    for (qsizetype axis = 0; axis < figure.axes.size(); ++axis) {
        QList<FigureCell> row{{figure.axes.at(axis)}};
        for (const RadarSeries& series : figure.series)
            row.append(numberCell(say, series.values.value(axis)));
        table.rows.append(row);
    }
    return table;
}

FigureTable tableOf(const Wording& say, const HeatFigure& figure)
{
    FigureTable table{{say.text(terms::unit())}, {}};
    for (const QString& column : figure.columns) {
        table.columns.append(column);
        table.columns.append(say.text(Message("Progress", "%1, change").arg(column)));
    }
    for (const HeatRow& heat : figure.rows) {
        QList<FigureCell> row{{heat.name}};
        for (const HeatCell& cell : heat.cells) {
            row.append(FigureCell{cell.text, cell.value, {}});
            row.append(FigureCell{cell.change, cell.difference, {}});
        }
        table.rows.append(row);
    }
    return table;
}

FigureTable tableOf(const Wording& say, const VotesFigure& figure)
{
    FigureTable table{{say.text(terms::dimension()), say.text(terms::date()),
                       say.text(terms::votes()), say.text(terms::consensus()),
                       say.text(terms::score())},
                      {}};
    for (const VotesRow& row : figure.rows) {
        const auto add = [&](const QString& date, const VotesThen& then) {
            table.rows.append({{row.name},
                               {date},
                               {votesText(say, then)},
                               {then.consensusText, then.consensus, {}},
                               numberCell(say, then.score)});
        };
        if (!figure.thenLabel.isEmpty())
            add(figure.thenLabel, row.then);
        add(figure.nowLabel, row.now);
    }
    return table;
}

FigureTable tableOf(const Wording& say, const QuadrantFigure& figure)
{
    FigureTable table{{say.text(terms::number()), say.text(terms::play()), figure.effortTitle,
                       figure.impactTitle, say.text(terms::kind())},
                      {}};
    for (const QuadrantPoint& point : figure.points) {
        table.rows.append({{say.number(point.number, 0), point.number, {}},
                           {point.label},
                           numberCell(say, point.effortDays),
                           numberCell(say, point.benefit),
                           {point.kind}});
    }
    return table;
}

QByteArray csvOf(const FigureTable& table, const CsvStyle& style)
{
    QString text;
    const auto addLine = [&](const auto& cells) {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (i > 0)
                text += style.separator;
            text += csvCell({cells[i]}, style.separator);
        }
        text += u"\r\n"_s;
    };
    addLine(table.columns);
    for (const QList<FigureCell>& row : table.rows)
        addLine(row);
    return (style.mark ? QByteArray("\xEF\xBB\xBF") : QByteArray()) + text.toUtf8();
}

QString textOf(const FigureTable& table)
{
    QList<QString> headings;
    for (const QString& column : table.columns)
        headings.append(plainCell(column.simplified()));
    QList<QString> lines{headings.join(u'\t')};
    for (const QList<FigureCell>& row : table.rows) {
        QList<QString> cells;
        for (const FigureCell& cell : row)
            cells.append(cell.number ? cell.text.simplified() : plainCell(cell.text.simplified()));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace milepost
