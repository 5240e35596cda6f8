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

constexpr qsizetype kMostNames = 2; ///< of dimensions in one line

QString nameOf(const Content& content, const DimensionId& id)
{
    const Dimension* dimension = content.findDimension(id);
    return dimension ? dimension->name : id.text();
}

/// Of findings of one pitfall, of which there is at least one.
Warning warningOf(const Content& content, const QList<Finding>& findings)
{
    const Finding& first = findings.first();
    QStringList names;
    QStringList seen;
    for (const Finding& finding : findings) {
        if (finding.dimension.isEmpty())
            continue;
        names.append(nameOf(content, finding.dimension));
        seen.append(QStringLiteral("%1: %2").arg(names.last(), finding.seen));
    }
    Warning warning;
    warning.sentence = first.title;
    if (names.size() > kMostNames)
        warning.sentence = tr("%1 dimensions: %2").arg(names.size()).arg(first.title);
    else if (!names.isEmpty())
        warning.sentence =
            QStringLiteral("%1: %2").arg(names.join(QStringLiteral(", ")), first.title);
    warning.detail = seen.size() > 1 ? seen.join(u'\n') : first.seen;
    warning.place.page = PageId::Assess;
    warning.place.assessment = first.assessment;
    warning.place.dimension = first.dimension;
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
    findings.removeIf([](const Finding& finding) { return finding.dismissedBecause.has_value(); });
    while (!findings.isEmpty()) {
        QList<Finding> alike;
        const auto isAlike = [first = findings.first()](const Finding& finding) {
            return finding.pitfall == first.pitfall &&
                   finding.dimension.isEmpty() == first.dimension.isEmpty();
        };
        std::copy_if(findings.cbegin(), findings.cend(), std::back_inserter(alike), isAlike);
        findings.removeIf(isAlike);
        warnings.append(warningOf(document.content(), alike));
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
