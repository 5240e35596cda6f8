// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/slides/slide.h"
#include "core/report/reportcontent.h"

#include <QByteArray>

/// The parts of a deck that stand around its slides.
namespace milepost {

/// The ids of the presentation's relations.
struct PresentationParts {
    QString master;
    QString notesMaster;
    QList<QString> slides;
};

[[nodiscard]] QByteArray presentationPart(const PresentationParts& parts,
                                          const SlideGeometry& geometry);
[[nodiscard]] QByteArray presentationPropertiesPart();
[[nodiscard]] QByteArray viewPropertiesPart();
[[nodiscard]] QByteArray tableStylesPart();
/// `layouts` are the ids of the master's relations to its layouts.
[[nodiscard]] QByteArray masterPart(const QList<QString>& layouts, const SlideGeometry& geometry);
[[nodiscard]] QByteArray layoutXml(SlideLayout layout, const SlideGeometry& geometry,
                                   const ReportMeta& meta);
[[nodiscard]] QByteArray notesMasterPart();
[[nodiscard]] QByteArray corePropertiesPart(const ReportMeta& meta);
[[nodiscard]] QByteArray appPropertiesPart(std::size_t slides);

} // namespace milepost
