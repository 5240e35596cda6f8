// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace milepost {

struct ReportSettings;

/// What makes a report the client's own.
struct Brand {
    QString accentColour;   ///< "#rrggbb", fit for text on paper; empty: the program's own colours
    QByteArray logo;        ///< a picture as it was chosen, not looked at yet; may be empty
    bool watermark = false; ///< "Draft" stands behind every page

    bool operator==(const Brand&) const = default;
};

/// The brand that the settings of a report give it.
[[nodiscard]] Brand brandOf(const ReportSettings& settings, bool draft);

} // namespace milepost
