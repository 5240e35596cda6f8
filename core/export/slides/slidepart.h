// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/slides/slide.h"
#include "core/report/reportcontent.h"

#include <QByteArray>
#include <QLatin1StringView>

namespace milepost {

class XmlWriter;

/// What all slides of a deck share.
struct DeckLook {
    const SlideGeometry& geometry;
    const SlideBrand& brand;
    const ReportMeta& meta;
};

/// `charts` are the ids of the relations to the slide's charts in their order, `number` is that of
/// the slide, from 1.
[[nodiscard]] QByteArray slideXml(const Slide& slide, const QList<QString>& charts, int number,
                                  const DeckLook& look);
[[nodiscard]] QByteArray notesXml(const Slide& slide, const DeckLook& look);

/// The language of the deck with the country whose dates and numbers it uses, "en-GB".
[[nodiscard]] QString languageTag(const ReportMeta& meta);
/// The line at the foot of every slide.
[[nodiscard]] QString footerText(const ReportMeta& meta);

/// The id of the field that shows a slide's number.
inline constexpr QLatin1StringView kNumberField("{5B1C6E0A-3C7D-4C1B-9A54-6B1D1F0A7C21}");

/// A length in points as DrawingML counts it.
[[nodiscard]] qint64 emuOf(double points);
/// `a:xfrm` or `p:xfrm`.
void writePlace(XmlWriter& xml, QLatin1StringView element, const SlideFrame& frame);
/// The group that all shapes of a slide, layout or master stand in; left open.
void openShapeTree(XmlWriter& xml);

} // namespace milepost
