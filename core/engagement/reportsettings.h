// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace milepost {

enum class PaperSize { A4, Letter };

template <>
struct EnumNames<PaperSize> {
    static constexpr std::array<std::pair<PaperSize, QLatin1String>, 2> table{{
        {PaperSize::A4, QLatin1String("a4")},
        {PaperSize::Letter, QLatin1String("letter")},
    }};
};

/// A section of the report: its place in the list is its place in the report.
struct ReportSection {
    QString id;
    bool hidden = false;
    QString introduction;
    QJsonObject extensions = {};

    bool operator==(const ReportSection&) const = default;
};

/// Words of one's own in the place `id` of the report, and what the program had proposed there, so
/// that it is seen when the two no longer match.
struct OwnText {
    QString id;
    QString text;
    QString proposal;
    QJsonObject extensions = {};

    bool operator==(const OwnText&) const = default;
};

/// How the report of this engagement looks and for whom it is, the client's brand included.
/// Edition, audience and language are ids ("board", "client", "de"); empty: the program's own
/// choice.
struct ReportSettings {
    QString edition;
    QString audience;
    std::optional<PaperSize> paper;
    QString language;
    bool isFinal = false;
    bool participantNames = false; ///< they agreed to be named
    QByteArray logo;               ///< a picture, of type `logoType`
    QString logoType;
    QString accentColour; ///< "#rrggbb", or empty
    QString confidentiality;
    QString consultant;
    QList<ReportSection> sections;
    QList<OwnText> texts;
    QJsonObject extensions = {};

    bool operator==(const ReportSettings&) const = default;
};

/// Whether `text` is a colour as "#1a2b3c".
[[nodiscard]] bool isColourCode(const QString& text);

} // namespace milepost
