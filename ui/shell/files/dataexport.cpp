// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/files/dataexport.h"

#include "core/base/outputfile.h"
#include "core/content/translation.h"
#include "core/export/back/fillinworkbook.h"
#include "core/export/exporttables.h"
#include "core/export/slides/deck.h"
#include "core/export/tablefolder.h"
#include "core/export/workbook.h"
#include "core/planning/compiledplan.h"
#include "core/report/chosenoptions.h"
#include "ui/document/documentreading.h"
#include "ui/document/documentsources.h"
#include "ui/document/engagementdocument.h"
#include "ui/document/journaltimes.h"
#include "ui/language/windowlanguage.h"
#include "ui/shell/files/filechooser.h"
#include "ui/widgets/savedialog.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>
#include <QWidget>

namespace milepost {

namespace {

constexpr int kReminderDays = 1;

struct DataExportWords {
    Q_DECLARE_TR_FUNCTIONS(DataExport)
};

QString exportTitle(ExportKind kind)
{
    switch (kind) {
    case ExportKind::Workbook:
        return DataExportWords::tr("Export a workbook");
    case ExportKind::Slides:
        return DataExportWords::tr("Export slides");
    case ExportKind::FillInWorkbook:
        return DataExportWords::tr("Export a workbook to fill in");
    case ExportKind::Calendar:
    case ExportKind::CalendarWithReminders:
        return DataExportWords::tr("Export a calendar");
    case ExportKind::Tables:
        break;
    }
    return DataExportWords::tr("Export tables into a new folder");
}

QString exportFilter(ExportKind kind)
{
    switch (kind) {
    case ExportKind::Workbook:
    case ExportKind::FillInWorkbook:
        return workbookFilter();
    case ExportKind::Slides:
        return DataExportWords::tr("Slides (*.pptx)");
    case ExportKind::Calendar:
    case ExportKind::CalendarWithReminders:
        return DataExportWords::tr("Calendars (*.ics)");
    case ExportKind::Tables:
        break;
    }
    return {};
}

/// Beside the engagement; a folder under a name that is free.
QString exportProposal(const EngagementDocument& document, const QDate& day, ExportKind kind)
{
    const QString date = day.toString(Qt::ISODate);
    const QString client = document.engagement().organization.name;
    switch (kind) {
    case ExportKind::Workbook:
        return proposedPath(document.path(), {client, date}, QStringLiteral("xlsx"));
    case ExportKind::Slides:
        return proposedPath(document.path(), {client, date}, QStringLiteral("pptx"));
    case ExportKind::FillInWorkbook:
        return proposedPath(document.path(), {client, DataExportWords::tr("to fill in"), date},
                            QStringLiteral("xlsx"));
    case ExportKind::Calendar:
    case ExportKind::CalendarWithReminders:
        return proposedPath(document.path(), {client, date}, QStringLiteral("ics"));
    case ExportKind::Tables:
        break;
    }
    const QString path =
        proposedPath(document.path(), {client, DataExportWords::tr("tables"), date}, {});
    return freePath(QFileInfo(path).path(), QFileInfo(path).fileName(), {});
}

Result<Done> writeWorkbook(const Result<QByteArray>& workbook, const QString& path)
{
    return workbook ? writeOutput(path, *workbook) : Result<Done>(workbook.error());
}

Result<Done> writeCalendar(const EngagementDocument& document, const Telling& telling,
                           const CalendarOptions& options, const QString& path)
{
    const Result<EngagementTimes> times = timesIn(document);
    return times ? writeOutput(path, calendarOf(telling, *times, options))
                 : Result<Done>(times.error());
}

/// In the language of the report, with the texts of the content in it.
Result<QByteArray> slidesInTheirLanguage(const EngagementDocument& document, const Telling& telling)
{
    const std::optional<Language> language = chosenLanguage(document.engagement());
    const ContentSources sources = contentSourcesOf(document);
    if (!language || sources.isEmpty() || language->code() == telling.say.language().code())
        return slidesOf(telling);
    Result<Content> english = readContent(sources);
    if (!english)
        return english.error();
    const Content content = inLanguage(std::move(english).value(), sources, language->code());
    const QList<Scorecard> cards = scoreAll(content, document.engagement());
    const CompiledPlan plan = compilePlan(content, document.engagement(), cards);
    const Reading reading(content, document.engagement(), cards, plan, telling.reading.statusDate);
    return slidesOf(Telling(reading, *language));
}

Result<Done> writeData(EngagementDocument& document, const Telling& telling, ExportKind kind,
                       const QString& path)
{
    switch (kind) {
    case ExportKind::Workbook:
        return writeWorkbook(workbookOf(telling), path);
    case ExportKind::Slides:
        return writeWorkbook(slidesInTheirLanguage(document, telling), path);
    case ExportKind::FillInWorkbook: {
        const Result<EngagementTimes> times = timesIn(document);
        return times ? writeWorkbook(fillInWorkbook(telling, *times), path)
                     : Result<Done>(times.error());
    }
    case ExportKind::Calendar:
        return writeCalendar(document, telling, {}, path);
    case ExportKind::CalendarWithReminders:
        return writeCalendar(document, telling, {kReminderDays}, path);
    case ExportKind::Tables:
        break;
    }
    return writeTableFolder(path, exportTables(telling));
}

std::function<void()> opens(const QString& path)
{
    return [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); };
}

BannerText writtenBanner(ExportKind kind, const QString& path)
{
    BannerText text;
    text.key = QStringLiteral("file.export");
    const QString shown = QDir::toNativeSeparators(path);
    if (kind == ExportKind::Tables) {
        text.sentence = DataExportWords::tr("The tables were written into %1.").arg(shown);
        text.actions = {{DataExportWords::tr("Open the folder"), opens(path)}};
        return text;
    }
    text.sentence = kind == ExportKind::Workbook || kind == ExportKind::FillInWorkbook
                        ? DataExportWords::tr("The workbook was written to %1.").arg(shown)
                    : kind == ExportKind::Slides
                        ? DataExportWords::tr("The slides were written to %1.").arg(shown)
                        : DataExportWords::tr("The calendar was written to %1.").arg(shown);
    text.actions = {{DataExportWords::tr("Open the file"), opens(path)},
                    {DataExportWords::tr("Show in folder"), opens(QFileInfo(path).path())}};
    return text;
}

} // namespace

Result<EngagementTimes> timesIn(const EngagementDocument& document)
{
    return document.path().isEmpty() ? EngagementTimes() : timesOf(document);
}

FileOutcome exportDataOf(EngagementDocument& document, const QDate& day, ExportKind kind,
                         QWidget* parent, FileChooser& files)
{
    const QString path = files.savePath(parent, exportTitle(kind),
                                        exportProposal(document, day, kind), exportFilter(kind));
    if (path.isEmpty())
        return {};
    const Telling telling(DocumentReading::of(document).asOf(day),
                          windowLanguage(parent->locale()));
    const Result<Done> written = writeData(document, telling, kind, path);
    return written ? FileOutcome{true, writtenBanner(kind, path)}
                   : FileOutcome{false, bannerFor(written.error())};
}

} // namespace milepost
