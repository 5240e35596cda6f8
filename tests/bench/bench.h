// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QString>

#include <algorithm>
#include <cstdio>
#include <limits>
#include <optional>

/// Measuring for people: each figure is the best of several runs, printed as a ratio to a floor
/// that does only the unavoidable part and was measured in the same run. No figure decides a test.
namespace milepost::bench {

/// Shortest of `runs` runs, in milliseconds.
template <class Work>
[[nodiscard]] double bestOf(int runs, Work work)
{
    double best = std::numeric_limits<double>::max();
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

inline void heading(const char* text)
{
    std::printf("\n%s\n", text);
}

/// One line: what, its time, the floor's time, the ratio.
inline void ratio(const char* what, double milliseconds, const char* floor,
                  double floorMilliseconds)
{
    std::printf("  %-52s %9.3f ms   %-34s %9.3f ms   ratio %6.2f\n", what, milliseconds, floor,
                floorMilliseconds, milliseconds / floorMilliseconds);
}

/// One line: how the time grows from half the size to the full size; 2 is linear.
inline void growth(const char* what, double half, double full)
{
    std::printf("  %-52s %9.3f ms   half the size %21.3f ms   growth %5.2f (2 is linear)\n", what,
                full, half, full / half);
}

/// Keeps a result from being optimised away.
inline void keep(double value)
{
    static volatile double sink = 0;
    sink = sink + value;
}

void scoring();
void planning();
void storage();
void report();
void window();

/// Start and memory are those of a whole process: the benchmark starts itself again to measure
/// them. The exit code of such a child; nothing when this is not one.
[[nodiscard]] std::optional<int> runAsChild(int argc, char** argv);

} // namespace milepost::bench
