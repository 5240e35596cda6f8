// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/view/place.h"

#include <QList>
#include <QString>

#include <optional>

namespace milepost {

/// A page of the help; its text is in resources/help and written by us.
struct HelpTopic {
    QString id; ///< name of its file without the ending
    QString title;
    std::optional<PageId> page; ///< of the window that it tells about
};

/// In the order of the list.
[[nodiscard]] QList<HelpTopic> helpTopics();

/// The text of a topic as Markdown, in which {pages} stands for the pages of the window and their
/// keys; in the language of the window where there is one (resources/help/de), else in English.
/// Empty for an unknown topic.
[[nodiscard]] QString helpText(const QString& id);

} // namespace milepost
