// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace milepost {

/// How an engagement file was met.
struct Treatment {
    QString complaint; ///< what was wrong with that; empty when all is well
    bool opened = false;
    bool recovered = false;
    qint64 longest = 0; ///< of the calls, in milliseconds
};

inline constexpr qint64 kLongestWait = 5'000; ///< milliseconds

enum class Thoroughness {
    Reading,   ///< opened for reading
    Writing,   ///< opened for writing
    Checking,  ///< checked for all that is wrong
    Everything ///< all of that, and edited where it can be opened, recovered where it cannot
};

/// Does that with the file at `path`, alone in its folder except for a journal. Each call must end
/// within kLongestWait, leave the file as it is unless it was asked to write, and either yield a
/// valid engagement or one sentence; all of them must agree.
[[nodiscard]] Treatment treat(const QString& path, Thoroughness thoroughness);

} // namespace milepost
