// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"
#include "core/content/content.h"
#include "core/engagement/audience.h"
#include "core/engagement/engagement.h"
#include "core/language/language.h"
#include "core/planning/compiledplan.h"
#include "core/report/reportcontent.h"
#include "core/scoring/scorecard.h"

namespace milepost {

/// Which of the report's pages are printed (domain section 7.1).
enum class Edition {
    OnePage,  ///< decision, roadmap and top risk on one sheet
    Board,    ///< decision, where we stand, roadmap, KPIs, risks
    Full,     ///< all pages and appendices
    Annex,    ///< for the record: earlier assessments, play sheets, all KPI values
    Progress, ///< then and now, plays done, KPIs, what changed
};

template <>
struct EnumNames<Edition> {
    static constexpr std::array<std::pair<Edition, QLatin1String>, 5> table{{
        {Edition::OnePage, QLatin1String("one-page")},
        {Edition::Board, QLatin1String("board")},
        {Edition::Full, QLatin1String("full")},
        {Edition::Annex, QLatin1String("annex")},
        {Edition::Progress, QLatin1String("progress")},
    }};
};

/// For whom the report is made. Names of participants are printed only with their consent; names of
/// owners always, since a plan without them is none.
struct Audience {
    bool participantNames = false;
    QString confidentiality; ///< the line at the top of every page, or empty for none
    Withheld withheld = {};  ///< what is left out for it
};

struct ReportOptions {
    Edition edition = Edition::Full;
    Audience audience;
    QDate date; ///< printed on the report; decides what is past and what is next. Must be valid.
    bool draft = true;
    Language language = Language::english(); ///< of its words, numbers and dates
};

/// What a report is made from. The engagement must be valid, the scorecards those of its
/// assessments (scoreAll) and the plan compiled from both (compilePlan). Only read during
/// composeReport(), which keeps nothing of it.
struct ReportInput {
    const Content& content;
    const Engagement& engagement;
    const QList<Scorecard>& scorecards;
    const CompiledPlan& plan;
    ReportOptions options;
};

/// Composes the report: everything that it says, in the order of its pages. What was typed into the
/// engagement is in it word for word, or counted in ReportContent::leftOut with the reason. Equal
/// input gives equal content.
[[nodiscard]] ReportContent composeReport(const ReportInput& input);

} // namespace milepost
