// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/files/samplecopy.h"

namespace milepost {

class MainWindow;
class Windows;

/// Opens one's own copy of the sample for somebody working in `asker`, and says where it is kept.
/// An error is told in `asker`. `windows` must outlive the window that shows the copy.
void openSample(Windows& windows, MainWindow& asker, SampleCopy which);

} // namespace milepost
