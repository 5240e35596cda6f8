// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/view/place.h"

#include <QString>

namespace milepost {

/// A page that the window has, as menus, rail and palette name it.
struct PageName {
    PageId id = PageId::Overview;
    QString title;
    QString iconName;
};

/// What a page is called.
[[nodiscard]] QString pageTitle(PageId id);

} // namespace milepost
