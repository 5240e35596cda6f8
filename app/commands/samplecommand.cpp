// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/common.h"
#include "app/sample.h"

namespace milepost {

Command sampleCommand()
{
    return {QStringLiteral("sample"),
            {},
            QStringLiteral("write the sample engagement"),
            0,
            [](QCommandLineParser& parser) {
                parser.addOption(outputOption(QStringLiteral("The engagement file to write.")));
                parser.addOption(dateOption(
                    QStringLiteral("The day on which the sample stands, as 2026-01-31 (default: "
                                   "today). The same week gives the same engagement.")));
            },
            [](const QCommandLineParser& parser, const QStringList&,
               const Clock& clock) -> Result<Done> {
                const Result<QString> output = outputPath(parser);
                if (!output)
                    return output.error();
                const Result<QDate> date = dateFrom(parser, clock.today());
                if (!date)
                    return date.error();
                return makeEngagement(*output, [&](const QString& path) {
                    return writeSample(path, *date, ExistingFile::Refuse);
                });
            }};
}

} // namespace milepost
