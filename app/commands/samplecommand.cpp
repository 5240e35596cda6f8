// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/common.h"
#include "app/sample.h"

namespace milepost {

Command sampleCommand()
{
    return {
        QStringLiteral("sample"),
        {},
        Message("Command", "write the sample engagement"),
        0,
        [](QCommandLineParser& parser, const Language& language) {
            parser.addOption(outputOption(language.text(engagementToWrite())));
            parser.addOption(dateOption(language.text(Message(
                "Command",
                "The day on which the sample stands, as 2026-01-31 (default: today). The same week gives the same engagement."))));
        },
        [](const Invocation& call) -> Result<Done> {
            const Result<QString> output = outputPath(call.options);
            if (!output)
                return output.error();
            const Result<QDate> date = dateFrom(call.options, call.clock.today());
            if (!date)
                return date.error();
            return makeEngagement(*output, [&](const QString& path) {
                return writeSample(path, *date, call.clock, ExistingFile::Refuse);
            });
        }};
}

} // namespace milepost
