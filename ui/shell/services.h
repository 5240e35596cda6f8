// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/files/fileservices.h"
#include "ui/shell/pagemaker.h"

namespace milepost {

class WindowTheme;

/// What the windows need from outside. What is referred to must outlive them.
struct ShellServices : FileServices {
    WindowTheme& theme;
    QList<PageMaker> pages;
};

} // namespace milepost
