// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/export/slides/slide.h"
#include "core/report/reportcontent.h"

#include <QByteArray>

namespace milepost {

class Telling;

/// What the slides say: the board pack as it is chosen in the engagement, as of the day of the
/// reading, and beside each profile the radar of the full report.
[[nodiscard]] ReportContent deckContent(const Telling& telling);

/// The slides of that content: the cover, and one or more for each page.
[[nodiscard]] std::vector<Slide> deckOf(const Telling& telling, const ReportContent& content,
                                        SlideAspect aspect);

/// The board pack as a presentation (PPTX) that people go on working with: titles and texts are in
/// placeholders, tables and charts are such, with their numbers in a workbook, the roadmap is made
/// of shapes, and the notes say where everything comes from. The accent is the engagement's. Equal
/// input gives equal bytes. Fails where no temporary file can be written.
[[nodiscard]] Result<QByteArray> slidesOf(const Telling& telling,
                                          SlideAspect aspect = SlideAspect::Wide);

} // namespace milepost
