// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QComboBox;

namespace milepost {

/// Lets a box be narrower than its entries, as broad as `letters`. What is shortened then, the
/// chosen entry and those of its list, can be read in full in its tool tip.
void makeNarrow(QComboBox& box, int letters);

} // namespace milepost
