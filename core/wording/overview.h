// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/profilefigure.h"
#include "core/wording/telling.h"

namespace milepost {

/// Where in the window a line of the overview is answered.
enum class OverviewArea { Assess, Plan };

struct OverviewLink {
    OverviewArea area = OverviewArea::Assess;
    AssessmentId assessment;
    DimensionId dimension;
    PlayId play;

    bool operator==(const OverviewLink&) const = default;
};

/// One judgement: what it is about, what is to be said of it, and a short figure or word that sums
/// it up. An urgent one is late, broken or of high severity; its words say so too.
struct OverviewLine {
    QString title;
    QString text;  ///< may be empty
    QString value; ///< "4.5", "+0.5", "3 weeks overdue"; may be empty
    bool urgent = false;
    OverviewLink link;
    QString detail = {}; ///< what was seen, dimension by dimension, a line each; may be empty

    bool operator==(const OverviewLine&) const = default;
};

/// Where one matrix stands, from the assessment in use or the latest one of the unit.
struct MatrixOverview {
    MatrixId matrix;
    AssessmentId assessment;
    QString name;
    QString shortName;
    QString date;  ///< of the assessment: "19 May 2026"
    QString scope; ///< "Whole organization, 19 May 2026"; says when it is open or a self-assessment
    int stage = 0; ///< of the matrix, 1 to 3; 0 below the minimum coverage
    QString stageText;   ///< "Stage 1, Parallel Tracks"; or why there is none
    QString index;       ///< 0 to 100; empty below the minimum coverage
    QString targetIndex; ///< likewise
    QString coverage;    ///< "5 of 5 dimensions rated"
    QString confidence;  ///< "medium confidence (0.71)"; empty where there is no index
    ProfileFigure profile;
    QString profileText; ///< what the profile shows, for those who cannot see it
    /// Another assessment of the same matrix and unit that is later than the one in use, or open
    /// while that one is closed: its date, how much of it is scored, its title. Of several the
    /// latest open one.
    std::optional<OverviewLine> other;
    std::optional<OverviewLine> weakest;  ///< or that none stands out, when all score the same
    std::optional<OverviewLine> disputed; ///< nothing when all votes agree or nobody voted
    QString comparedWith; ///< "18 November 2025", or "the assessment before" of the same day;
                          ///< empty for a first assessment
    QList<OverviewLine> changes; ///< of half a stage or more, of dimensions rated both times
    QList<QString> changeNotes;  ///< what else has to be known to read them

    bool operator==(const MatrixOverview&) const = default;
};

/// What is missing before an overview can say more.
enum class OverviewGap {
    None,
    NoAssessment, ///< of the whole organization, or of the unit
    NothingRated,
    NoPlay, ///< nothing left to plan, or nothing planned yet
};

/// The answers of the first ten seconds: where are we, where do we want to be, what is weakest,
/// what do we disagree on, what is next, what needs attention.
struct OverviewContent {
    QString organization;
    QString unit;    ///< whose figures these are; empty for the whole organization
    QString overall; ///< "38 of 100 points over three matrices"; empty with fewer than two indexes
    QList<MatrixOverview> matrices; ///< of the assessments in use, in the order of the content
    QList<OverviewLine> gaps;       ///< by weight × gap, largest first; all of them
    QList<OverviewLine> plays;      ///< open plays: late ones first, then by their next date
    QString planSummary;            ///< "12 open plays, 68 person-days, until 18 December 2026"
    QList<OverviewLine> warnings;   ///< as of composeWarnings()
    OverviewGap missing = OverviewGap::None;

    bool operator==(const OverviewContent&) const = default;
};

/// Composes the overview as of the reading's status date. Equal input gives equal content. With a
/// unit, matrices and gaps are those of its latest assessments; the plan stays that of the
/// organization, and its summary says so.
[[nodiscard]] OverviewContent composeOverview(const Telling& telling,
                                              const std::optional<UnitId>& unit = {});

/// What a person should look at, urgent things first: pitfalls that nobody has set aside, scores of
/// low confidence and matrices with too little rated, in the assessments that the overview shows
/// and in those open beside them, and what is wrong with the plan. One kind of thing is one line.
[[nodiscard]] QList<OverviewLine> composeWarnings(const Telling& telling,
                                                  const std::optional<UnitId>& unit = {});

} // namespace milepost
