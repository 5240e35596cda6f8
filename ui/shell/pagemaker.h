// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/view/pagename.h"

#include <QList>

#include <functional>

namespace milepost {

class EngagementView;
class Page;

/// A page that the window can have, and how to make it.
struct PageMaker {
    PageName name;
    std::function<Page*(EngagementView& view, QWidget* parent)> make;
};

} // namespace milepost
