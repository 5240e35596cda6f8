// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace milepost {

/// Leads the keys to the next of the areas that hold something to operate, or to the one before:
/// to where they were in it last, or to its start. Within an area each part of a splitter is an
/// area of its own. From none it leads to the first or the last; after the last comes the first.
void goToPane(const QList<QWidget*>& areas, bool forward);

} // namespace milepost
