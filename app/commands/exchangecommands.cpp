// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/common.h"
#include "core/base/limits.h"
#include "core/base/outputfile.h"
#include "core/exchange/exporter.h"
#include "core/exchange/importer.h"

namespace milepost {

namespace {

Result<Done> runImport(const QCommandLineParser& parser, const QStringList& positionals,
                       const Clock&)
{
    const Result<QString> output = outputPath(parser);
    if (!output)
        return output.error();
    const Result<QByteArray> json = readFile(positionals[0], limits::kExchangeBytes);
    if (!json)
        return json.error();
    const ContentSources sources = shippedContentSources();
    const Result<Content> content = readContent(sources);
    if (!content)
        return content.error();
    const Result<Engagement> engagement = importEngagement(*content, *json);
    if (!engagement)
        return inFile(positionals[0], engagement.error());
    const Result<Done> made = makeEngagement(*output, [&](const QString& path) -> Result<Done> {
        const auto store = EngagementStore::create(path, *engagement, sources);
        return store ? Result<Done>(Done()) : store.error();
    });
    if (made)
        warnOfImpossibleFigures(*content, *engagement);
    return made;
}

Result<Done> runExport(const QCommandLineParser& parser, const QStringList& positionals,
                       const Clock&)
{
    const QString format = parser.value(QStringLiteral("format"));
    if (format != QLatin1String("json")) {
        return Error{QStringLiteral("the format \"%1\" is not known; use --format json")
                         .arg(format.left(40)),
                     {},
                     {}};
    }
    const Result<QString> output = outputPath(parser);
    if (!output)
        return output.error();
    const Result<OpenedEngagement> opened = openForReading(positionals[0]);
    if (!opened)
        return opened.error();
    warnOfImpossibleFigures(opened->content, opened->engagement);
    return writeOutput(*output, exportEngagement(opened->engagement));
}

} // namespace

Command importCommand()
{
    return {QStringLiteral("import"),
            QStringLiteral("DATA.json"),
            QStringLiteral("make an engagement file from exchange data"),
            1,
            [](QCommandLineParser& parser) {
                parser.addOption(outputOption(QStringLiteral("The engagement file to write.")));
            },
            runImport};
}

Command exportCommand()
{
    return {QStringLiteral("export"),
            QStringLiteral("FILE"),
            QStringLiteral("write an engagement as exchange data"),
            1,
            [](QCommandLineParser& parser) {
                parser.addOption({QStringLiteral("format"), QStringLiteral("What to write: json."),
                                  QStringLiteral("FORMAT"), QStringLiteral("json")});
                parser.addOption(outputOption(QStringLiteral("The file to write.")));
            },
            runExport};
}

} // namespace milepost
