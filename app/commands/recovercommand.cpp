// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/common.h"
#include "ui/shell/files/recoverytext.h"

namespace milepost {

namespace {

Result<Done> runRecover(const QCommandLineParser& parser, const QStringList& positionals,
                        const Clock&)
{
    const QString& damaged = positionals[0];
    const Result<QString> output = outputPath(parser);
    if (!output)
        return output.error();
    const Result<RecoveryReport> report = recover(damaged, *output);
    if (!report) {
        const Error& error = report.error();
        return error.where.isEmpty() ? inFile(damaged, error) : error;
    }
    const Result<OpenedEngagement> opened = openForReading(*output);
    if (!opened)
        return opened.error();
    print(recoveryText(*report, opened->engagement).toText());
    return Done();
}

} // namespace

Command recoverCommand()
{
    return {QStringLiteral("recover"),
            QStringLiteral("FILE"),
            QStringLiteral("write what can be read of a damaged engagement file into a new one"),
            1,
            [](QCommandLineParser& parser) {
                parser.addOption(outputOption(
                    QStringLiteral("The engagement file to write; nothing may be there yet.")));
            },
            runRecover};
}

} // namespace milepost
