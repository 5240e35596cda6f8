// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvtable.h"

#include <QStringDecoder>

#include <memory>

#include <csv.h>

namespace milepost {

namespace {

/// What libcsv reports, cell by cell.
struct Collector {
    QList<CsvRow> rows;
    QStringList cells;
    bool badText = false;
};

void onCell(void* text, size_t size, void* data)
{
    auto* collector = static_cast<Collector*>(data);
    QStringDecoder decode(QStringDecoder::Utf8);
    collector->cells.append(
        decode(QByteArrayView(static_cast<const char*>(text), static_cast<qsizetype>(size))));
    collector->badText = collector->badText || decode.hasError();
}

void onRow(int, void* data)
{
    auto* collector = static_cast<Collector*>(data);
    collector->rows.append({0, collector->cells});
    collector->cells.clear();
}

char separatorOf(const QByteArray& bytes)
{
    const QByteArray first = bytes.left(bytes.indexOf('\n'));
    return first.count(';') > first.count(',') ? ';' : ',';
}

struct ParserDeleter {
    void operator()(csv_parser* parser) const
    {
        csv_free(parser);
        delete parser;
    }
};

bool isBlank(const CsvRow& row)
{
    for (const QString& cell : row.cells) {
        if (!cell.trimmed().isEmpty())
            return false;
    }
    return true;
}

} // namespace

Result<CsvTable> readCsv(const QByteArray& bytes)
{
    const std::unique_ptr<csv_parser, ParserDeleter> parser(new csv_parser);
    if (csv_init(parser.get(), CSV_STRICT | CSV_STRICT_FINI) != 0)
        return Error{Message("Exchange", "the table cannot be read."), {}, {}};
    csv_set_delim(parser.get(), static_cast<unsigned char>(separatorOf(bytes)));

    Collector collector;
    const auto failed = [&](int line) {
        return Error{Message("Exchange", "it is not a table of comma-separated values: %1.")
                         .arg(QLatin1String(csv_strerror(csv_error(parser.get())))),
                     {},
                     QStringLiteral("line %1").arg(line)};
    };
    qsizetype stamped = 0;
    const auto stamp = [&](int number) {
        for (; stamped < collector.rows.size(); ++stamped)
            collector.rows[stamped].line = number;
    };
    // Line by line, so that each row knows where it ended; quoted line breaks carry on.
    qsizetype begin = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    int line = 0;
    while (begin < bytes.size()) {
        qsizetype end = bytes.indexOf('\n', begin);
        end = end < 0 ? bytes.size() : end + 1;
        ++line;
        const auto size = static_cast<size_t>(end - begin);
        if (csv_parse(parser.get(), bytes.constData() + begin, size, onCell, onRow, &collector) !=
            size)
            return failed(line);
        stamp(line);
        begin = end;
    }
    if (csv_fini(parser.get(), onCell, onRow, &collector) != 0)
        return failed(line);
    stamp(line);
    if (collector.badText)
        return Error{Message("Exchange", "its text is not in UTF-8."), {}, {}};

    collector.rows.removeIf(isBlank);
    CsvTable table;
    if (collector.rows.isEmpty())
        return table;
    for (const QString& name : collector.rows.takeFirst().cells)
        table.columns.append(name.trimmed().toLower());
    table.rows = collector.rows;
    return table;
}

} // namespace milepost
