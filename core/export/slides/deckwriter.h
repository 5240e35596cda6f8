// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/export/slides/slide.h"
#include "core/report/reportcontent.h"

#include <QByteArray>

namespace milepost {

class Telling;

/// Slides as a package of PresentationML (ISO 29500-1, transitional): with all parts that
/// presentation programs insist on, and none beside them. Fails as Package and makeWorkbook()
/// do.
[[nodiscard]] Result<QByteArray> writeDeck(const Telling& telling, const std::vector<Slide>& slides,
                                           const ReportMeta& meta, SlideAspect aspect,
                                           const SlideBrand& brand);

} // namespace milepost
