// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/common.h"
#include "app/commands/texttable.h"
#include "core/export/back/filledwords.h"
#include "core/export/back/xlsxpackage.h"
#include "ui/document/engagementdocument.h"
#include "ui/document/journaltimes.h"

namespace milepost {

namespace {

constexpr QLatin1String kDryRun("dry-run");

QString changeTable(const Wording& say, const Content& content, const FilledAnswer& answer)
{
    QList<TextTable::Column> columns;
    for (const QString& heading : changeHeadings(say))
        columns.append({heading});
    TextTable table(columns);
    for (const FilledChange& change : answer.changes)
        table.addRow(changeCells(say, content, change));
    return table.toText();
}

QString answerText(const Wording& say, const Content& content, const FilledAnswer& answer)
{
    QString text = answerWords(say, answer) + u'\n';
    if (!answer.changes.isEmpty())
        text += u'\n' + changeTable(say, content, answer);
    if (answer.refusals.isEmpty())
        return text;
    text += u'\n' + say.text(notTakenOver()) + QLatin1String(":\n");
    for (const FilledRefusal& refusal : answer.refusals) {
        text += QStringLiteral("  %1: %2\n")
                    .arg(cellWords(refusal.sheet, refusal.cell), say.text(refusal.reason));
    }
    return text;
}

/// Refuses a document that cannot take the changes.
Result<Done> checkWritable(const EngagementDocument& document)
{
    if (!document.isReadOnly())
        return Done();
    const QString why = document.notices().join(u' ');
    return Error{Message(why), {}, {}};
}

Result<Done> runImportXlsx(const Invocation& call)
{
    const QString bookPath = call.options.positionalArguments().value(1);
    const bool dry = call.options.isSet(kDryRun);
    const Result<QByteArray> bytes = readFile(bookPath, xlsxlimits::kFileBytes);
    if (!bytes)
        return bytes.error();
    const auto document = EngagementDocument::open(call.file(), call.clock,
                                                   dry ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    if (!document)
        return inFile(call.file(), document.error());
    EngagementDocument& open = **document;
    if (const Result<Done> may = dry ? Result<Done>(Done()) : checkWritable(open); !may)
        return inFile(call.file(), may.error());
    const Result<EngagementTimes> times = timesOf(open);
    if (!times)
        return inFile(call.file(), times.error());
    const Result<FilledWorkbook> workbook =
        readFilledWorkbook(*bytes, *times, call.language.locale());
    if (!workbook)
        return inFile(bookPath, workbook.error());
    const FilledAnswer answer = answerOf(open.content(), open.engagement(), *workbook);
    const QString text = answerText(Wording(call.language, open.engagement().organization.currency),
                                    open.content(), answer);
    if (dry) {
        print(text);
        return Done();
    }
    open.setStatusDate(call.clock.today());
    if (const Result<Done> done = open.perform(takeFilledWorkbook, *workbook); !done)
        return inFile(call.file(), done.error());
    if (const auto& failure = open.saving().failure)
        return inFile(call.file(), failure->error);
    print(text);
    return Done();
}

} // namespace

Command importXlsxCommand()
{
    return {QStringLiteral("import-xlsx"),
            QStringLiteral("FILE BOOK.xlsx"),
            Message("Command", "take in a workbook that others have filled in"),
            2,
            [](QCommandLineParser& parser, const Language& language) {
                parser.addOption(
                    {QString(kDryRun),
                     language.text(Message("Command", "Only tell what would change."))});
            },
            runImportXlsx};
}

} // namespace milepost
