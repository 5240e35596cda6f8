// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/view/place.h"

#include <memory>

class QString;
class QWidget;

namespace milepost {

class BannerArea;
class EngagementDocument;

/// A window as those see it who do something with files for somebody working there.
class FileWindow {
public:
    virtual ~FileWindow() = default;

    /// The window itself, as the parent of dialogs.
    [[nodiscard]] virtual QWidget& widget() = 0;
    /// The engagement that is open, or null while the start page shows.
    [[nodiscard]] virtual EngagementDocument* document() const = 0;
    [[nodiscard]] virtual BannerArea& banners() = 0;

    /// Opens an engagement or exchange file: raises the window that has it already, else uses this
    /// one if it shows the start page, else makes one. An error is told here. Gives the window that
    /// shows the file, or null.
    virtual FileWindow* open(const QString& path) = 0;
    /// Shows an engagement that was just made, here or in a further window, at that place.
    virtual void adopt(std::unique_ptr<EngagementDocument> document, const Place& place) = 0;
    /// Shows this engagement in place of what was there, which must be closed before; with null the
    /// start page.
    virtual void setDocument(std::unique_ptr<EngagementDocument> document) = 0;
};

} // namespace milepost
