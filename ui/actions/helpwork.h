// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace milepost {

/// What helps a person in one window.
class HelpWork {
public:
    virtual ~HelpWork() = default;

    /// Opens the help at the page that is shown.
    virtual void showHelp() = 0;
    virtual void showShortcuts() = 0;
    virtual void showAbout() = 0;
};

} // namespace milepost
