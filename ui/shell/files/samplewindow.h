// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/files/samplecopy.h"

namespace milepost {

class FileWindow;

/// Opens one's own copy of the sample for somebody working in `asker`, and says where it is kept.
/// An error is told in `asker`. The services must outlive the window that shows the copy.
void openSample(FileWindow& asker, const FileServices& services, SampleCopy which);

} // namespace milepost
