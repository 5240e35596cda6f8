// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include <QGuiApplication>

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (const std::optional<int> code = milepost::bench::runAsChild(argc, argv))
        return *code;
    const QGuiApplication application(argc, argv);
    milepost::bench::scoring();
    milepost::bench::planning();
    milepost::bench::storage();
    milepost::bench::report();
    milepost::bench::window();
    return 0;
}
