// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/common.h"
#include "core/base/outputfile.h"
#include "ui/shell/files/recoverytext.h"

#include <cstdio>

namespace milepost {

namespace {

Result<Done> runRecover(const Invocation& call)
{
    const QString& damaged = call.file();
    const Result<QString> output = outputPath(call.options);
    if (!output)
        return output.error();
    QString said;
    const Result<Done> made = makeEngagement(*output, [&](const QString& path) -> Result<Done> {
        const Result<RecoveryReport> report = recover(damaged, path, call.clock);
        if (!report) {
            const Error& error = report.error();
            return error.where.isEmpty() ? inFile(damaged, error) : error;
        }
        const Result<OpenedEngagement> opened = openForReading(path, call.clock, call.language);
        if (!opened)
            return opened.error();
        said = recoveryText(*report, opened->engagement).toText();
        return Done();
    });
    if (!made)
        return made.error();
    // A stream holds the engagement, and nothing else.
    if (isStream(*output))
        std::fputs(said.toUtf8().constData(), stderr);
    else
        print(said);
    return Done();
}

} // namespace

Command recoverCommand()
{
    return {
        QStringLiteral("recover"),
        QStringLiteral("FILE"),
        Message("Command", "write what can be read of a damaged engagement file into a new one"),
        1,
        [](QCommandLineParser& parser, const Language& language) {
            parser.addOption(outputOption(language.text(
                Message("Command", "The engagement file to write; nothing may be there yet."))));
        },
        runRecover};
}

} // namespace milepost
