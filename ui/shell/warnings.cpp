// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/warnings.h"

#include "core/report/overview.h"
#include "ui/document/engagementdocument.h"

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

QList<Warning> warningsOf(const EngagementDocument& document, const AssessmentId& assessment)
{
    QList<Warning> warnings;
    const Assessment* shown = document.engagement().findAssessment(assessment);
    if (!shown)
        return warnings;
    ReportOptions options;
    options.date = QDate::currentDate();
    options.locale = QLocale().name();
    for (const OverviewLine& line :
         composeWarnings({document.content(), document.engagement(), document.scorecards(),
                          document.plan(), options},
                         shown->unit))
        warnings.append(warningOf(line));
    return warnings;
}

} // namespace milepost
