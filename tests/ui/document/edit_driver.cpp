// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/document/randomverbs.h"

#include <QCoreApplication>

#include <cstdio>

using namespace milepost;

/// Opens an engagement file and edits it at random, for ever: `edit_driver FILE SEED`. Prints a
/// line each time that a step is done, and ends only when it is killed or something is wrong.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    Result<std::unique_ptr<EngagementDocument>> opened = EngagementDocument::open(arguments.at(1));
    if (!opened || (*opened)->isReadOnly()) {
        std::puts(opened ? "error: read-only" : qPrintable(opened.error().toLine()));
        return 1;
    }
    EngagementDocument& document = **opened;
    const quint32 seed = arguments.at(2).toUInt();
    document.seedIds(seed);
    RandomVerbs verbs(document, seed);
    std::puts("open");
    std::fflush(stdout);
    while (document.saveState() == SaveState::Saved) {
        verbs.step();
        std::puts("done");
        std::fflush(stdout);
    }
    std::puts(qPrintable(document.saveProblem()->toLine()));
    return 1;
}
