// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/files/fileservices.h"

namespace milepost {

/// Whether to go on with the copy that is there from before.
enum class SampleCopy { Again, Fresh };

/// The path of one's own copy of the sample in the documents folder, written when it is not there
/// yet, or a further one. It is a temporary file where that folder cannot be written.
[[nodiscard]] Result<QString> sampleCopy(const FileServices& services, SampleCopy which);

} // namespace milepost
