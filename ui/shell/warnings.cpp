// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/warnings.h"

#include "core/pitfalls/finding.h"
#include "ui/document/engagementdocument.h"

#include <QCoreApplication>

#include <algorithm>

namespace milepost {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Warnings", text);
}

Warning warningOf(const Content& content, const Finding& finding)
{
    Warning warning;
    warning.sentence = finding.title;
    if (!finding.dimension.isEmpty()) {
        const Dimension* dimension = content.findDimension(finding.dimension);
        warning.sentence = QStringLiteral("%1: %2").arg(
            dimension ? dimension->name : finding.dimension.text(), finding.title);
    }
    warning.detail = finding.seen;
    warning.place.page = PageId::Assess;
    warning.place.assessment = finding.assessment;
    warning.place.dimension = finding.dimension;
    return warning;
}

} // namespace

QList<Warning> warningsOf(const EngagementDocument& document, const AssessmentId& assessment)
{
    QList<Warning> warnings;
    const Scorecard* card = document.scorecard(assessment);
    if (!card)
        return warnings;
    QList<Finding> findings = detectPitfalls(
        {document.content(), document.engagement(), document.scorecards(), &document.plan()},
        assessment);
    std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
        // High is the first of them; what is about one dimension can be looked at there.
        return std::pair(a.severity, a.dimension.isEmpty()) <
               std::pair(b.severity, b.dimension.isEmpty());
    });
    for (const Finding& finding : std::as_const(findings)) {
        if (!finding.dismissedBecause)
            warnings.append(warningOf(document.content(), finding));
    }
    if (card->rated > 0 && !card->sufficient()) {
        Place place;
        place.page = PageId::Assess;
        place.assessment = assessment;
        warnings.append({tr("Too few dimensions are rated for an index."), {}, place});
    }
    return warnings;
}

} // namespace milepost
