// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/back/filledwords.h"
#include "core/export/back/fillinworkbook.h"
#include "tests/core/export/exportfixture.h"

#include <QRegularExpression>

#include <zip.h>

/// Workbooks that come back, made by changing the parts of one that was sent.
namespace milepost::testing {

inline const EngagementTimes kSentTimes{QDateTime({2026, 1, 2}, {9, 0}, Qt::UTC),
                                        QDateTime({2026, 7, 1}, {9, 0}, Qt::UTC)};

using PackageParts = QMap<QString, QByteArray>;

inline PackageParts partsIn(QByteArray bytes)
{
    PackageParts parts;
    zip_error_t error;
    zip_source_t* source =
        zip_source_buffer_create(bytes.data(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip_t* archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        zip_stat_t facts;
        zip_stat_index(archive, index, 0, &facts);
        QByteArray part(static_cast<qsizetype>(facts.size), '\0');
        zip_file_t* file = zip_fopen_index(archive, index, 0);
        zip_fread(file, part.data(), facts.size);
        zip_fclose(file);
        parts.insert(QString::fromUtf8(facts.name), part);
    }
    zip_discard(archive);
    return parts;
}

/// Not packed unless it is asked for, which is quicker.
inline QByteArray packageOf(const PackageParts& parts, bool packed = false)
{
    zip_error_t error;
    zip_source_t* source = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(source);
    zip_t* archive = zip_open_from_source(source, ZIP_TRUNCATE, &error);
    for (auto it = parts.cbegin(); it != parts.cend(); ++it) {
        zip_source_t* part =
            zip_source_buffer(archive, it->constData(), static_cast<zip_uint64_t>(it->size()), 0);
        const zip_int64_t index =
            zip_file_add(archive, it.key().toUtf8().constData(), part, ZIP_FL_ENC_UTF_8);
        if (!packed)
            zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
    }
    zip_close(archive);
    zip_source_open(source);
    zip_source_seek(source, 0, SEEK_END);
    QByteArray bytes(zip_source_tell(source), '\0');
    zip_source_seek(source, 0, SEEK_SET);
    zip_source_read(source, bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
    zip_source_close(source);
    zip_source_free(source);
    return bytes;
}

inline const QString kPlanPart = QStringLiteral("xl/worksheets/sheet1.xml");
inline const QString kKpiPart = QStringLiteral("xl/worksheets/sheet2.xml");

/// The cell in the XML of a sheet with that in it, such as `t="n"><v>1</v>`; its style stays.
inline QByteArray withCell(const QByteArray& xml, const QString& address, const QString& inside)
{
    const QRegularExpression cell(
        QStringLiteral("<c r=\"%1\"( s=\"\\d+\")?( t=\"\\w+\")? ?(/>|>.*?</c>)").arg(address));
    QString text = QString::fromUtf8(xml);
    const auto match = cell.match(text);
    if (!match.hasMatch())
        qFatal("there is no cell %s", qPrintable(address));
    text.replace(match.capturedStart(), match.capturedLength(),
                 QStringLiteral("<c r=\"%1\"%2 %3</c>").arg(address, match.captured(1), inside));
    return text.toUtf8();
}

inline QString asText(const QString& text)
{
    return QStringLiteral("t=\"inlineStr\"><is><t>%1</t></is>").arg(text.toHtmlEscaped());
}

inline QString asNumber(const QString& number)
{
    return QStringLiteral("><v>%1</v>").arg(number);
}

/// The number of a day as spreadsheets count them.
inline QString asDay(const QDate& day)
{
    return asNumber(QString::number(QDate(1899, 12, 30).daysTo(day)));
}

/// An engagement with a workbook that was sent.
struct SentFixture {
    explicit SentFixture(const Engagement& of = sampleEngagement(),
                         const Language& language = Language::english())
        : engagement(of)
    {
        const ToldEngagement told(engagement, kDate, language);
        sheets = fillInSheets(told.telling);
        const Result<QByteArray> made = fillInWorkbook(told.telling, kSentTimes);
        if (!made)
            qFatal("%s", qPrintable(made.error().toLine()));
        bytes = *made;
        parts = partsIn(bytes);
    }

    [[nodiscard]] static Result<FilledWorkbook> read(const QByteArray& workbook)
    {
        return readFilledWorkbook(workbook, kSentTimes, QLocale(QLocale::German));
    }
    [[nodiscard]] FilledAnswer answer(const PackageParts& changed) const
    {
        const Result<FilledWorkbook> workbook = read(packageOf(changed));
        if (!workbook)
            qFatal("%s", qPrintable(workbook.error().toLine()));
        return answerOf(shippedContent(), engagement, *workbook);
    }
    /// The parts with another cell on a sheet.
    [[nodiscard]] PackageParts with(const QString& part, const QString& address,
                                    const QString& inside) const
    {
        PackageParts changed = parts;
        changed[part] = withCell(changed[part], address, inside);
        return changed;
    }
    /// The address of a field of the first row on a sheet that `fits`.
    template <class Fits>
    [[nodiscard]] QString addressOf(int sheet, FillInField field, Fits fits) const
    {
        const FillInSheet& of = sheets.at(sheet);
        for (int row = 0; row < static_cast<int>(of.rows.size()); ++row) {
            if (!fits(of.rows.at(row)))
                continue;
            for (int column = 0; column < static_cast<int>(of.columns.size()); ++column) {
                if (of.columns.at(column).field == field)
                    return xlsxAddress({row + 1, column});
            }
        }
        qFatal("no row fits");
    }
    [[nodiscard]] QString playCell(FillInField field, PlayState state) const
    {
        return addressOf(0, field, [&](const FillInRow& row) {
            return playValue(engagement, PlayId(row.id), FillInField::State) ==
                   FillInValue(toName(state));
        });
    }
    /// Of a metric in per cent whose value was entered, or of the row for a new one.
    [[nodiscard]] QString shareCell(FillInField field, bool fresh) const
    {
        return addressOf(1, field, [&](const FillInRow& row) {
            const Metric* metric = shippedContent().findMetric(row.key.metric);
            return metric->unit == MetricUnit::Percent && row.open.at(5) &&
                   row.key.periodEnd.isValid() != fresh;
        });
    }

    Engagement engagement;
    QList<FillInSheet> sheets;
    QByteArray bytes;
    PackageParts parts;
};

/// All refusals with their places, in English.
inline QStringList refusalsOf(const FilledAnswer& answer)
{
    QStringList lines;
    for (const FilledRefusal& refusal : answer.refusals)
        lines.append(cellWords(refusal.sheet, refusal.cell) + QStringLiteral(": ") +
                     refusal.reason.toEnglish());
    return lines;
}

} // namespace milepost::testing
