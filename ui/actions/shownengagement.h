// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/view/place.h"

#include <functional>

namespace milepost {

class EngagementDocument;

/// What a window shows of an engagement: where one is in it, and the dialogs about it.
class ShownEngagement {
public:
    virtual ~ShownEngagement() = default;

    [[nodiscard]] virtual EngagementDocument& document() const = 0;
    virtual void goTo(const Place& place) = 0;
    virtual void goBack() = 0;
    virtual void goForward() = 0;
    [[nodiscard]] virtual bool canGoBack() const = 0;
    [[nodiscard]] virtual bool canGoForward() const = 0;
    /// Leads the keys to the next part of the window, or to the one before.
    virtual void goToPane(bool forward) = 0;
    /// Name, sponsor and the like, to be changed.
    virtual void showOrganization() = 0;
    /// Frozen states: taken, named, compared.
    virtual void showSnapshots() = 0;
    virtual void exportPdf() = 0;
};

/// Gives what the window shows now, or null while the start page shows.
using ShownNow = std::function<ShownEngagement*()>;

} // namespace milepost
