// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/composer.h"
#include "core/report/wording.h"

#include <QHash>
#include <QMap>

namespace milepost {

/// One assessment with its matrix and scorecard, and the one of the same matrix and unit before it.
struct AssessedMatrix {
    const Matrix* matrix = nullptr;
    const Assessment* assessment = nullptr;
    const Scorecard* card = nullptr;
    const Assessment* previous = nullptr; ///< null when it is the first
    const Scorecard* previousCard = nullptr;
};

/// A play of the plan with its number in this report and everything known about it.
struct PlanItem {
    int number = 0;
    const Play* play = nullptr;
    const PlannedPlay* decision = nullptr;    ///< null when nothing was decided about it
    const PriorityRow* priority = nullptr;    ///< always there for plays in the plan
    const ScheduledPlay* scheduled = nullptr; ///< null when it is done
    PlayState state = PlayState::Proposed;
    QString accountable;
    QDate start;          ///< not valid when done without dates
    QDate finish;         ///< as scheduled, or when it was done
    QList<int> dependsOn; ///< numbers of prerequisites that are in the plan and not waived
    QList<int> neededBy;  ///< numbers of the plays that wait for this one

    [[nodiscard]] bool done() const { return state == PlayState::Done; }
};

/// What every page needs to know, gathered once: assessments in use, numbered plays, names and
/// references. Lives only during composeReport(); the input must outlive it.
class ReportContext {
public:
    explicit ReportContext(const ReportInput& input);

    const Content& content;
    const Engagement& engagement;
    const QList<Scorecard>& scorecards;
    const CompiledPlan& plan;
    const Plan settings; ///< of the engagement, or the defaults
    const ReportOptions& options;
    const Wording say;

    QList<AssessedMatrix> matrices; ///< the assessments in use
    QList<AssessedMatrix> others;   ///< earlier ones and those of units, by date
    QList<PlanItem> items;          ///< numbered: open plays by priority, then those that are done
    QList<const PlannedPlay*> unplanned; ///< decided about, but not in the plan
    QMap<QString, QString> labels;       ///< by section id, of the sections in this edition
    QString checksum;

    [[nodiscard]] QList<const PlanItem*> openItems() const; ///< in the order of their numbers
    [[nodiscard]] QList<const PlanItem*> openItemsByStart() const;
    [[nodiscard]] const PlanItem* item(const PlayId& id) const;
    [[nodiscard]] const PlanItem* itemOf(int number) const;

    /// The latest assessment (by date, then id) of each matrix in that unit, in the order of the
    /// matrices.
    [[nodiscard]] QList<AssessedMatrix> matricesOf(const UnitId& unit) const;
    [[nodiscard]] bool hasRatings() const; ///< a dimension of an assessment in use is rated
    /// With its matrix, its scorecard and the assessment before it.
    [[nodiscard]] AssessedMatrix assessed(const Assessment& assessment) const;
    [[nodiscard]] const Scorecard* cardOf(const AssessmentId& id) const;
    [[nodiscard]] QDate lastAssessed() const; ///< of the assessments in use

    [[nodiscard]] QString organizationName() const;
    [[nodiscard]] QString sponsorName() const;    ///< or "the executive sponsor"
    [[nodiscard]] QString sponsorAsStart() const; ///< of a sentence; a name stays as typed
    [[nodiscard]] QString roleName(const RoleId& id) const;
    [[nodiscard]] QString workstreamName(const WorkstreamId& id) const;
    [[nodiscard]] QString playTitle(const PlayId& id) const;
    /// The unit, or "whole organization"; scopeName() as the start of a line.
    [[nodiscard]] QString unitName(const std::optional<UnitId>& id) const;
    [[nodiscard]] QString scopeName(const std::optional<UnitId>& id) const;
    /// The date of the assessment before, or "the assessment before" when both have the same one.
    [[nodiscard]] QString previousWords(const AssessedMatrix& entry) const;
    /// With the matrix behind it where several matrices are in use.
    [[nodiscard]] QString dimensionName(const DimensionId& id) const;
    /// The accountable person, or the role with the remark that nobody is named.
    [[nodiscard]] QString ownerText(const PlanItem& item) const;
    /// "Partner tagging (3)"; a link to the play's sheet where the edition has one.
    [[nodiscard]] Span playLink(const PlanItem& item) const;
    [[nodiscard]] QString numbersText(const QList<int>& numbers) const; ///< "2, 5", or a dash

    [[nodiscard]] bool hasSection(const QString& id) const { return labels.contains(id); }
    /// "section 9", "appendix A3", or "the full report" when this edition leaves it out.
    [[nodiscard]] QString reference(const QString& id) const;

private:
    void collectAssessments();
    void collectItems();
    void linkItems();

    QHash<AssessmentId, const Scorecard*> m_cards;
    QHash<PlayId, const Play*> m_plays;
    QHash<PlayId, const PlannedPlay*> m_decisions;
    QHash<PlayId, qsizetype> m_itemIndex;
};

/// The id that links to the sheet of a play or of a dimension of an assessment.
[[nodiscard]] QString playSheetId(const PlayId& id);
[[nodiscard]] QString dimensionSheetId(const AssessmentId& assessment,
                                       const DimensionId& dimension);

} // namespace milepost
