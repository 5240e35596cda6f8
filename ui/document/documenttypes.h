// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/file/engagementstore.h"

#include <chrono>

namespace milepost {

/// Whether an edit makes an undo step of its own or joins the step before it. It joins only when
/// that one changed the same field of the same thing and neither undo, redo nor endMerge() came
/// between: typing in a field is one step as long as the field has the focus.
enum class Merge { No, WithPrevious };

/// Where the edits of a document are.
enum class SaveState {
    Saved,    ///< all of them are in the file
    Pending,  ///< the last write failed; they are kept in memory and written again and again
    Blocked,  ///< the file cannot take them; a copy has to be saved elsewhere
    ReadOnly, ///< the file is open for reading, there are none
    InMemory, ///< the document has no file
};

/// When a failed write is tried again: first after `first`, then after twice the time before, never
/// later than `longest`. And how often other machines are told that the file is in use.
struct RetrySchedule {
    std::chrono::milliseconds first{500};
    std::chrono::milliseconds longest{30'000};
    std::chrono::milliseconds signOfLife = EngagementStore::kSignOfLife;
};

/// How the file keeps up with a document.
struct SaveStatus {
    SaveState state = SaveState::InMemory;
    /// Why the last write failed, as a sentence with the way out; nothing when Saved.
    std::optional<WriteFailure> failure = {};
    int unsavedChanges = 0; ///< steps that are not in the file yet
    /// When the file last took everything; the time of opening before the first edit.
    QDateTime savedAt = {};
    /// Whether closing loses nothing: all is in the file, or in a copy saved since the last edit.
    bool canClose = true;
};

} // namespace milepost
