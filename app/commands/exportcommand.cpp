// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/common.h"
#include "core/base/outputfile.h"
#include "core/content/translation.h"
#include "core/exchange/exporter.h"
#include "core/export/back/fillinworkbook.h"
#include "core/export/exporttables.h"
#include "core/export/slides/deck.h"
#include "core/export/tablefolder.h"
#include "core/export/workbook.h"
#include "core/planning/compiledplan.h"
#include "ui/document/journaltimes.h"

#include <array>
#include <functional>

namespace milepost {

namespace {

constexpr QLatin1String kTable("table");
constexpr QLatin1String kSeparator("separator");
constexpr QLatin1String kNoMark("no-mark");
constexpr QLatin1String kAlarm("alarm");
constexpr QLatin1String kDate("date");
constexpr QLatin1String kAspect("aspect");
constexpr std::array kOptions{kTable, kSeparator, kNoMark, kAlarm, kAspect, kDate};

using WriteFormat = Result<Done> (*)(const Invocation&, const OpenedEngagement&, const QString&);

/// What can be written, and the options that belong to it.
struct ExportFormat {
    QLatin1String name;
    QList<QLatin1String> options;
    WriteFormat write = nullptr;
};

/// Has `write` tell of the engagement, with the texts of `content`, as of the day that is asked
/// for.
Result<Done> tell(const Invocation& call, const OpenedEngagement& opened, const Content& content,
                  const Language& language,
                  const std::function<Result<Done>(const Telling&)>& write)
{
    const Result<QDate> date = dateFrom(call.options, call.clock.today());
    if (!date)
        return date.error();
    const QList<Scorecard> cards = scoreAll(content, opened.engagement);
    const CompiledPlan plan = compilePlan(content, opened.engagement, cards);
    const Reading reading(content, opened.engagement, cards, plan, *date);
    return write(Telling(reading, language));
}

Result<Done> tell(const Invocation& call, const OpenedEngagement& opened,
                  const std::function<Result<Done>(const Telling&)>& write)
{
    return tell(call, opened, opened.content, call.language, write);
}

Result<Done> writeJson(const Invocation&, const OpenedEngagement& opened, const QString& output)
{
    return writeOutput(output, exportEngagement(opened.engagement));
}

Result<CsvStyle> styleFrom(const QCommandLineParser& parser)
{
    static const QMap<QString, QChar> separators{{QStringLiteral("comma"), u','},
                                                 {QStringLiteral("semicolon"), u';'},
                                                 {QStringLiteral("tab"), u'\t'}};
    CsvStyle style;
    style.mark = !parser.isSet(kNoMark);
    if (!parser.isSet(kSeparator))
        return style;
    const QString name = parser.value(kSeparator);
    if (!separators.contains(name)) {
        return Error{Message("Command", "the separator \"%1\" is not known; use %2")
                         .arg(name.left(40))
                         .arg(anyOf(separators.keys())),
                     {},
                     {}};
    }
    style.separator = separators.value(name);
    return style;
}

Result<Done> writeCsv(const Invocation& call, const OpenedEngagement& opened, const QString& output)
{
    const Result<CsvStyle> style = styleFrom(call.options);
    if (!style)
        return style.error();
    const QString wanted = call.options.value(kTable);
    if (call.options.isSet(kTable) && !exportTableIds().contains(wanted)) {
        return Error{Message("Command", "the table \"%1\" is not known; use %2")
                         .arg(wanted.left(40))
                         .arg(anyOf(exportTableIds())),
                     {},
                     {}};
    }
    return tell(call, opened, [&](const Telling& telling) -> Result<Done> {
        const QList<ExportTable> tables = exportTables(telling);
        if (!call.options.isSet(kTable))
            return writeTableFolder(output, tables, *style);
        for (const ExportTable& table : tables) {
            if (table.id == wanted)
                return writeOutput(output, csvOf(table.plain(), *style));
        }
        Q_UNREACHABLE();
    });
}

Result<Done> writeWorkbook(const Invocation& call, const OpenedEngagement& opened,
                           const QString& output)
{
    return tell(call, opened, [&](const Telling& telling) -> Result<Done> {
        const Result<QByteArray> workbook = workbookOf(telling);
        return workbook ? writeOutput(output, *workbook)
                        : Result<Done>(inFile(output, workbook.error()));
    });
}

Result<Done> writeFillInWorkbook(const Invocation& call, const OpenedEngagement& opened,
                                 const QString& output)
{
    const Result<EngagementTimes> times = timesOf(*opened.store);
    if (!times)
        return times.error();
    return tell(call, opened, [&](const Telling& telling) -> Result<Done> {
        const Result<QByteArray> workbook = fillInWorkbook(telling, *times);
        return workbook ? writeOutput(output, *workbook)
                        : Result<Done>(inFile(output, workbook.error()));
    });
}

Result<Done> writeSlides(const Invocation& call, const OpenedEngagement& opened,
                         const QString& output)
{
    SlideAspect aspect = SlideAspect::Wide;
    if (call.options.isSet(kAspect)) {
        const QString name = call.options.value(kAspect);
        const auto known = fromName<SlideAspect>(name);
        if (!known) {
            return Error{Message("Command", "the aspect \"%1\" is not known; use %2")
                             .arg(name.left(40))
                             .arg(listNames<SlideAspect>()),
                         {},
                         {}};
        }
        aspect = *known;
    }
    const Language language = reportLanguage(call, opened.engagement);
    const Content content = inLanguage(opened.content, opened.contentSources, language.code());
    return tell(call, opened, content, language, [&](const Telling& telling) -> Result<Done> {
        const Result<QByteArray> slides = slidesOf(telling, aspect);
        return slides ? writeOutput(output, *slides) : Result<Done>(inFile(output, slides.error()));
    });
}

Result<CalendarOptions> alarmFrom(const QCommandLineParser& parser)
{
    CalendarOptions options;
    if (!parser.isSet(kAlarm))
        return options;
    bool isNumber = false;
    const int days = parser.value(kAlarm).toInt(&isNumber);
    if (!isNumber || days < 0 || days > kMostAlarmDays) {
        return Error{Message("Command", "\"%1\" is no number of days; use one from 0 to %2")
                         .arg(parser.value(kAlarm).left(40))
                         .arg(kMostAlarmDays),
                     {},
                     {}};
    }
    options.alarmDays = days;
    return options;
}

Result<Done> writeCalendar(const Invocation& call, const OpenedEngagement& opened,
                           const QString& output)
{
    const Result<CalendarOptions> options = alarmFrom(call.options);
    if (!options)
        return options.error();
    const Result<EngagementTimes> times = timesOf(*opened.store);
    if (!times)
        return times.error();
    return tell(call, opened, [&](const Telling& telling) {
        return writeOutput(output, calendarOf(telling, *times, *options));
    });
}

const QList<ExportFormat>& exportFormats()
{
    static const QList<ExportFormat> formats{
        {QLatin1String("json"), {}, writeJson},
        {QLatin1String("csv"), {kTable, kSeparator, kNoMark, kDate}, writeCsv},
        {QLatin1String("xlsx"), {kDate}, writeWorkbook},
        {QLatin1String("pptx"), {kAspect, kDate}, writeSlides},
        {QLatin1String("xlsx-update"), {kDate}, writeFillInWorkbook},
        {QLatin1String("ics"), {kAlarm, kDate}, writeCalendar}};
    return formats;
}

QList<QString> formatNames()
{
    QList<QString> names;
    for (const ExportFormat& format : exportFormats())
        names.append(format.name);
    return names;
}

/// The format that is asked for, with none but its own options.
Result<ExportFormat> formatFrom(const QCommandLineParser& parser)
{
    const QString name = parser.value(QStringLiteral("format"));
    for (const ExportFormat& format : exportFormats()) {
        if (format.name != name)
            continue;
        for (const QLatin1String option : kOptions) {
            if (parser.isSet(option) && !format.options.contains(option)) {
                return Error{
                    Message("Command", "--%1 has no meaning for the format \"%2\"; leave it out")
                        .arg(option)
                        .arg(name),
                    {},
                    {}};
            }
        }
        return format;
    }
    return Error{Message("Command", "the format \"%1\" is not known; use %2")
                     .arg(name.left(40))
                     .arg(anyOf(formatNames())),
                 {},
                 {}};
}

Result<Done> runExport(const Invocation& call)
{
    const Result<ExportFormat> format = formatFrom(call.options);
    if (!format)
        return format.error();
    const Result<QString> output = outputPath(call.options);
    if (!output)
        return output.error();
    // The exchange format holds all that the file holds, votes that are secret still too.
    const Result<OpenedEngagement> opened =
        format->write == writeJson ? openForReading(call.file(), call.clock, call.language)
                                   : openForReading(call);
    if (!opened)
        return opened.error();
    warnOfImpossibleFigures(call, opened->content, opened->engagement);
    return format->write(call, *opened, *output);
}

void addExportOptions(QCommandLineParser& parser, const Language& language)
{
    parser.addOption(
        {QStringLiteral("format"),
         language.text(
             Message("Command", "What to write: %1 (default: json).").arg(anyOf(formatNames()))),
         QStringLiteral("FORMAT"), QStringLiteral("json")});
    parser.addOption(outputOption(language.text(Message(
        "Command", "The file to write; for all tables as CSV a folder that is to be made."))));
    parser.addOption(dateOption(language.text(
        Message("Command", "The day as of which to tell, as 2026-01-31 (default: today)."))));
    parser.addOption({QString(kTable),
                      language.text(Message("Command", "Of CSV this table alone, as one file: %1.")
                                        .arg(anyOf(exportTableIds()))),
                      QStringLiteral("TABLE")});
    parser.addOption(
        {QString(kSeparator),
         language.text(Message("Command",
                               "What parts the cells of CSV: comma, semicolon (then with decimal "
                               "commas) or tab (default: comma).")),
         QStringLiteral("NAME")});
    parser.addOption(
        {QString(kNoMark),
         language.text(Message("Command", "CSV without the mark of UTF-8 at its beginning."))});
    parser.addOption(
        {QString(kAlarm),
         language.text(Message("Command",
                               "In a calendar a reminder so many days before each event begins "
                               "(default: none).")),
         QStringLiteral("DAYS")});
    parser.addOption(
        {QString(kAspect),
         language.text(Message("Command", "The shape of slides: 16:9 or 4:3 (default: 16:9).")),
         QStringLiteral("ASPECT")});
}

} // namespace

Command exportCommand()
{
    return {
        QStringLiteral("export"),
        QStringLiteral("FILE"),
        Message("Command", "write an engagement as exchange data, tables, workbook or calendar"),
        1,
        addExportOptions,
        runExport};
}

} // namespace milepost
