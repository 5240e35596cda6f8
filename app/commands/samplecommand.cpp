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
            },
            [](const QCommandLineParser& parser, const QStringList&) -> Result<Done> {
                const Result<QString> output = outputPath(parser);
                if (!output)
                    return output.error();
                return writeSample(*output, ExistingFile::Refuse);
            }};
}

} // namespace milepost
