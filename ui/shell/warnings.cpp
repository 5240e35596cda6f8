// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/warnings.h"

#include "core/wording/overview.h"
#include "ui/document/documentreading.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/windowlanguage.h"

namespace milepost {

namespace {

constexpr qsizetype kLongestRow = 80; ///< letters in one row of the menu

Warning warningOf(const OverviewLine& line)
{
    Warning warning;
    warning.sentence =
        line.text.isEmpty() ? line.title : QStringLiteral("%1: %2").arg(line.title, line.text);
    if (warning.sentence.size() > kLongestRow)
        warning.sentence = warning.sentence.left(kLongestRow - 1) + QChar(0x2026);
    warning.detail = line.detail.isEmpty() ? line.text : line.detail;
    warning.place = {line.link.area == OverviewArea::Plan ? PageId::Plan : PageId::Assess,
                     line.link.assessment, line.link.dimension, line.link.play};
    return warning;
}

} // namespace

QList<Warning> warningsOf(EngagementDocument& document, const AssessmentId& assessment,
                          const QDate& today)
{
    QList<Warning> warnings;
    const Assessment* shown = document.engagement().findAssessment(assessment);
    if (!shown)
        return warnings;
    const Telling telling(DocumentReading::of(document).asOf(today), windowLanguage(QLocale()));
    for (const OverviewLine& line : composeWarnings(telling, shown->unit))
        warnings.append(warningOf(line));
    return warnings;
}

} // namespace milepost
