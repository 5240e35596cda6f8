// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>

namespace milepost {

/// Why a write did not reach the file.
enum class WriteFault {
    DiskFull,         ///< no room, or a quota is used up
    Locked,           ///< another program holds the file at this moment
    ReadOnly,         ///< the file or its folder may not be written
    FileGone,         ///< nothing is at the path any more, or its folder cannot be reached
    FileReplaced,     ///< another file is at the path now; it is left alone
    ChangedElsewhere, ///< another program has changed the contents since they were read
    DeviceError,      ///< the disk or the network share reports an error
    Damaged,          ///< the file's structure is broken
    Refused,          ///< the change itself breaks a rule of the file
};

/// Whether the fault may end by itself or by what people do outside, so that trying the same write
/// again makes sense.
[[nodiscard]] constexpr bool mayPass(WriteFault fault)
{
    return fault != WriteFault::ChangedElsewhere && fault != WriteFault::Damaged &&
           fault != WriteFault::Refused;
}

struct WriteFailure {
    WriteFault fault = WriteFault::DeviceError;
    Error error;
};

/// The outcome of a write: all of it is on disk, or none of it is and failure() tells why.
class [[nodiscard]] WriteResult {
public:
    WriteResult(Done) {} // NOLINT(google-explicit-constructor): `return Done();` is the purpose
    WriteResult(WriteFailure failure) // NOLINT(google-explicit-constructor): as in Result
        : m_failure(std::move(failure))
    {}

    [[nodiscard]] bool ok() const { return !m_failure.has_value(); }
    explicit operator bool() const { return ok(); }

    /// May only be called when not ok().
    [[nodiscard]] const WriteFailure& failure() const { return *m_failure; }
    [[nodiscard]] WriteFault fault() const { return m_failure->fault; }
    [[nodiscard]] const Error& error() const { return m_failure->error; }

private:
    std::optional<WriteFailure> m_failure;
};

} // namespace milepost
