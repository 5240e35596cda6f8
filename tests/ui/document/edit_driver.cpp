// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/machineclock.h"
#include "tests/ui/document/randomverbs.h"

#include <QCoreApplication>

#include <cstdio>

using namespace milepost;

/// Opens an engagement file and edits it at random: `edit_driver FILE SEED [STEPS]`. Prints a line
/// each time that a step is done. Without a number of steps it goes on for ever; with one it then
/// keeps the file open until its input ends. It ends by itself when something is wrong.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    const int steps = arguments.size() > 3 ? arguments.at(3).toInt() : -1;
    Result<std::unique_ptr<EngagementDocument>> opened =
        EngagementDocument::open(arguments.at(1), machineClock());
    if (!opened || (*opened)->isReadOnly()) {
        std::puts(opened ? "error: read-only" : qPrintable(opened.error().toLine()));
        return 1;
    }
    EngagementDocument& document = **opened;
    const quint32 seed = arguments.at(2).toUInt();
    RandomVerbs verbs(document, seed);
    std::puts("open");
    std::fflush(stdout);
    for (int i = 0; document.saving().state == SaveState::Saved; ++i) {
        if (i == steps) {
            while (std::getchar() != EOF) {
            }
            return 0;
        }
        verbs.step();
        std::puts("done");
        std::fflush(stdout);
    }
    std::puts(qPrintable(document.saving().failure->error.toLine()));
    return 1;
}
