// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/common.h"
#include "core/base/limits.h"
#include "core/base/outputfile.h"
#include "core/exchange/exporter.h"
#include "core/exchange/importer.h"

namespace milepost {

namespace {

Result<Done> runImport(const Invocation& call)
{
    const Result<QString> output = outputPath(call.options);
    if (!output)
        return output.error();
    const Result<QByteArray> json = readFile(call.file(), limits::kExchangeBytes);
    if (!json)
        return json.error();
    const ContentSources sources = shippedContentSources();
    const Result<Content> content = readContent(sources);
    if (!content)
        return content.error();
    const Result<Engagement> engagement = importEngagement(*content, *json);
    if (!engagement)
        return inFile(call.file(), engagement.error());
    Result<Done> made = makeEngagement(*output, [&](const QString& path) -> Result<Done> {
        const auto store = EngagementStore::create(path, *engagement, sources, call.clock);
        return store ? Result<Done>(Done()) : store.error();
    });
    if (made)
        warnOfImpossibleFigures(call, *content, *engagement);
    return made;
}

Result<Done> runExport(const Invocation& call)
{
    const QString format = call.options.value(QStringLiteral("format"));
    if (format != QLatin1String("json")) {
        return Error{Message("Command", "the format \"%1\" is not known; use --format json")
                         .arg(format.left(40)),
                     {},
                     {}};
    }
    const Result<QString> output = outputPath(call.options);
    if (!output)
        return output.error();
    const Result<OpenedEngagement> opened = openForReading(call);
    if (!opened)
        return opened.error();
    warnOfImpossibleFigures(call, opened->content, opened->engagement);
    return writeOutput(*output, exportEngagement(opened->engagement));
}

} // namespace

Command importCommand()
{
    return {QStringLiteral("import"),
            QStringLiteral("DATA.json"),
            Message("Command", "make an engagement file from exchange data"),
            1,
            [](QCommandLineParser& parser, const Language& language) {
                parser.addOption(outputOption(language.text(engagementToWrite())));
            },
            runImport};
}

Command exportCommand()
{
    return {QStringLiteral("export"),
            QStringLiteral("FILE"),
            Message("Command", "write an engagement as exchange data"),
            1,
            [](QCommandLineParser& parser, const Language& language) {
                parser.addOption({QStringLiteral("format"),
                                  language.text(Message("Command", "What to write: json.")),
                                  QStringLiteral("FORMAT"), QStringLiteral("json")});
                parser.addOption(
                    outputOption(language.text(Message("Command", "The file to write."))));
            },
            runExport};
}

} // namespace milepost
