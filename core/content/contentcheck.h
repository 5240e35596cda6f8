// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/content/content.h"

#include <optional>

namespace milepost {

/// A problem between parts of the content: the file's name without ending, and the place in it.
struct ContentProblem {
    QString file;
    Error error;
};

/// Checks what only shows when all files are read: ids unique and resolved, prerequisites without a
/// cycle (the path is printed), both transitions of every dimension served by at least one play.
[[nodiscard]] std::optional<ContentProblem> checkContent(const Content& content);

} // namespace milepost
