// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/composer.h"
#include "core/wording/telling.h"

#include <QMap>
#include <QSet>

namespace milepost {

/// What every page needs to know: the reading with its words, and the references of this edition.
/// Lives only during composeReport(); the reading must outlive it.
class ReportContext : public Telling {
public:
    ReportContext(const Reading& of, const ReportOptions& chosen);

    const ReportOptions options;
    QMap<QString, QString> labels; ///< by section id, of the sections in this edition
    QSet<QString> appendices;      ///< those of them that are appendices
    QSet<QString> annexed;         ///< sections that only the annex has
    bool goalsWithheld = false;    ///< some goals are not for this audience
    /// For each recorded value of a metric, in their order: why it cannot be, or an empty message.
    const QList<Message> impossible;

    /// Why that recorded value of the engagement cannot be, or an empty text.
    [[nodiscard]] QString impossibility(const MetricValue& value) const;

    /// "Partner tagging (3)"; a link to the play's sheet where the edition has one.
    [[nodiscard]] Span playLink(const PlanItem& item) const;

    [[nodiscard]] bool hasSection(const QString& id) const { return labels.contains(id); }
    /// "section 9", "appendix A3", or the edition that has it when this one leaves it out.
    [[nodiscard]] QString reference(const QString& id) const;
};

/// The id that links to the sheet of a play or of a dimension of an assessment.
[[nodiscard]] QString playSheetId(const PlayId& id);
[[nodiscard]] QString dimensionSheetId(const AssessmentId& assessment,
                                       const DimensionId& dimension);

} // namespace milepost
