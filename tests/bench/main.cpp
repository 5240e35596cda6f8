// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include <QGuiApplication>

/// Without arguments everything is measured, otherwise only the groups named.
int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (const std::optional<int> code = milepost::bench::runAsChild(argc, argv))
        return *code;
    const QGuiApplication application(argc, argv);
    const QStringList wanted = QCoreApplication::arguments().mid(1);
    using namespace milepost;
    struct Group {
        const char* name;
        void (*measure)();
    };
    for (const Group& group : {Group{"scoring", bench::scoring}, Group{"planning", bench::planning},
                               Group{"storage", bench::storage}, Group{"report", bench::report},
                               Group{"window", bench::window}}) {
        if (wanted.isEmpty() || wanted.contains(QLatin1String(group.name)))
            group.measure();
    }
    return 0;
}
