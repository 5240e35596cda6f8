// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace milepost {

/// A page of the help; its text is in resources/help and written by us.
struct HelpTopic {
    QString id; ///< name of its file without the ending
    QString title;
};

/// In the order of the list.
[[nodiscard]] QList<HelpTopic> helpTopics();

/// The text of a topic as Markdown; empty for an unknown one.
[[nodiscard]] QString helpText(const QString& id);

} // namespace milepost
