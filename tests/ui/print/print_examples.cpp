// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the example reports as PDFs, to be looked at: print_examples FOLDER
#include "examplereports.h"
#include "ui/print/pdf.h"

#include <QDir>
#include <QGuiApplication>
#include <QTextStream>

using namespace milepost;

int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    const QDir folder(application.arguments().value(1, QStringLiteral(".")));
    const QList<std::pair<QString, ReportContent>> reports = {
        {QStringLiteral("workshop"), examples::workshopReport()},
        {QStringLiteral("hard"), examples::hardReport()}};
    for (const auto& [name, content] : reports) {
        for (const Paper paper : {Paper::A4, Paper::Letter}) {
            const QString file = name + (paper == Paper::A4 ? QStringLiteral("-a4.pdf")
                                                            : QStringLiteral("-letter.pdf"));
            const auto written = writePdf(content, {folder.filePath(file), paper, {}});
            if (!written) {
                QTextStream(stderr) << written.error().toLine() << '\n';
                return 1;
            }
        }
    }
    return 0;
}
