// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/common.h"
#include "core/base/limits.h"
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

} // namespace milepost
