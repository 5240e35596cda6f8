// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/back/sentstate.h"

#include "core/base/times.h"

#include <QCryptographicHash>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

const QString kVersion = u"1"_s;

/// Each kind of value with a letter before it; numbers to their last digit.
QString keptText(const FillInValue& value)
{
    if (const auto* text = std::get_if<QString>(&value))
        return u't' + *text;
    if (const auto* day = std::get_if<QDate>(&value))
        return u'd' + day->toString(Qt::ISODate);
    if (const auto* number = std::get_if<double>(&value))
        return u'n' + QString::number(*number, 'g', 17);
    return u"-"_s;
}

FillInValue keptValue(const QString& text)
{
    const QString rest = text.mid(1);
    if (text.startsWith(u't'))
        return rest;
    if (text.startsWith(u'd'))
        return QDate::fromString(rest, Qt::ISODate);
    if (text.startsWith(u'n'))
        return rest.toDouble();
    return {};
}

QString sumOf(const QList<QStringList>& rows)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QStringList& row : rows)
        hash.addData(row.join(u'\x1f').toUtf8() + '\n');
    return QString::fromLatin1(hash.result().toHex());
}

/// Without what a cell does not keep as it is.
QString asCell(QString text)
{
    for (QChar& c : text) {
        if (c.unicode() < 0x20 || c.unicode() >= 0xfffe)
            c = u' ';
    }
    return text.trimmed();
}

void addSheet(QList<QStringList>& rows, const FillInSheet& sheet)
{
    const QString id = toName(sheet.id);
    rows.append({u"sheet"_s, id, asCell(sheet.title)});
    for (const FillInColumn& column : sheet.columns)
        rows.append({u"column"_s, id, toName(column.field), asCell(column.heading)});
    for (const FillInRow& row : sheet.rows) {
        rows.append({u"row"_s, id, asCell(row.id), row.key.metric.text(),
                     row.key.periodEnd.toString(Qt::ISODate),
                     row.key.unit.value_or(UnitId()).text(), toName(row.key.group)});
        for (qsizetype i = 0; i < row.values.size(); ++i) {
            rows.append({u"value"_s, toName(sheet.columns.at(i).field),
                         row.open.at(i) ? u"open"_s : u"shown"_s,
                         asCell(keptText(row.values.at(i)))});
        }
    }
}

Error notSent()
{
    return {Message("Export", "This workbook was not made by Milepost to be filled in, or its "
                              "hidden sheet was changed. Export one under “Workbook to fill in” "
                              "and have that filled in."),
            {},
            {}};
}

/// Takes one row of the hidden sheet in; false where it makes no sense.
bool takeRow(SentState& state, const QStringList& row)
{
    const QString kind = row.value(0);
    if (kind == u"times") {
        state.times = {timeFromText(row.value(1)), timeFromText(row.value(2))};
        return true;
    }
    if (kind == u"state") {
        const auto known = fromName<PlayState>(row.value(1));
        if (known)
            state.states.insert(row.value(2).toCaseFolded(), *known);
        return known.has_value();
    }
    if (kind == u"sheet") {
        const auto id = fromName<FillInSheetId>(row.value(1));
        if (id)
            state.sheets.append({*id, row.value(2), {}, {}});
        return id.has_value();
    }
    if (state.sheets.isEmpty())
        return false;
    SentSheet& sheet = state.sheets.last();
    if (kind == u"row") {
        const auto group = fromName<MetricGroup>(row.value(6));
        const QString unit = row.value(5);
        if (group) {
            sheet.rows.append(
                {row.value(2),
                 {},
                 {},
                 {MetricId(row.value(3)), QDate::fromString(row.value(4), Qt::ISODate),
                  unit.isEmpty() ? std::nullopt : std::optional(UnitId(unit)), *group}});
        }
        return group.has_value();
    }
    const bool isColumn = kind == u"column";
    const auto field = fromName<FillInField>(row.value(isColumn ? 2 : 1));
    if (!field || (!isColumn && sheet.rows.isEmpty()))
        return false;
    if (isColumn) {
        sheet.headings.insert(*field, row.value(3));
        return true;
    }
    sheet.rows.last().values.insert(*field, keptValue(row.value(3)));
    if (row.value(2) == u"open")
        sheet.rows.last().open.insert(*field);
    return kind == u"value";
}

} // namespace

QList<QStringList> stateRows(const QList<FillInSheet>& sheets, const EngagementTimes& times,
                             const Wording& say)
{
    const auto time = [](const QDateTime& one) {
        return one.isValid() ? timeText(one) : QString();
    };
    QList<QStringList> rows{{u"milepost"_s, kVersion},
                            {u"times"_s, time(times.created), time(times.changed)}};
    for (const auto& [state, words] : stateChoices(say))
        rows.append({u"state"_s, toName(state), asCell(words)});
    for (const FillInSheet& sheet : sheets)
        addSheet(rows, sheet);
    for (QStringList& row : rows) {
        while (row.last().isEmpty())
            row.removeLast();
    }
    rows.append({u"sum"_s, sumOf(rows)});
    return rows;
}

Result<SentState> sentStateFrom(QList<QStringList> rows)
{
    if (rows.size() < 2 || rows.first() != QStringList{u"milepost"_s, kVersion})
        return notSent();
    const QStringList sum = rows.takeLast();
    if (sum != QStringList{u"sum"_s, sumOf(rows)})
        return notSent();
    SentState state;
    for (qsizetype i = 1; i < rows.size(); ++i) {
        if (!takeRow(state, rows.at(i)))
            return notSent();
    }
    return state;
}

} // namespace milepost
