// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/composer.h"

#include "core/engagement/reportdefaults.h"
#include "core/report/checksum.h"
#include "core/report/chosenoptions.h"
#include "core/report/context.h"
#include "core/report/leftout.h"
#include "core/report/ownwords.h"
#include "core/report/pages/commonwords.h"
#include "core/report/pages/pages.h"
#include "core/report/withholding.h"
#include "core/wording/phrases.h"
#include "core/wording/playwords.h"
#include "core/wording/terms.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

enum EditionFlag : unsigned {
    InOnePage = 1,
    InBoard = 2,
    InFull = 4,
    InProgress = 8,
    InAnnex = 16,
};

struct PageSpec {
    QLatin1StringView id;
    Message shortTitle;
    PageOrientation orientation;
    bool appendix;
    unsigned editions;
    QString (*missing)(const ReportContext&); ///< null: always there
    PageContent (*compose)(const ReportContext&);
    bool dated = false;                              ///< shows dates of the plan
    bool (*present)(const ReportContext&) = nullptr; ///< null: always, or missing with a sentence
    bool digest = false; ///< tells what other pages tell, so that nothing is lost without it
};

constexpr auto kTall = PageOrientation::Portrait;
constexpr auto kWide = PageOrientation::Landscape;

/// Pages 2 to 13 and the appendices in their order.
const QList<PageSpec>& pageSpecs()
{
    static const QList<PageSpec> specs{
        {"one-pager"_L1, editionWords(Edition::OnePage), kTall, false, InOnePage, missingRatings,
         composeOnePager, true, nullptr, true},
        {"decision"_L1, Message("Report", "Decision"), kTall, false, InBoard | InFull,
         missingRatings, composeDecision, true},
        {"where-we-stand"_L1, Message("Report", "Where we stand"), kTall, false,
         InBoard | InFull | InProgress, missingRatings, composeStanding},
        {"progress"_L1, playsDone(), kTall, false, InProgress, missingProgress, composeProgress,
         true, nullptr, true},
        {"findings"_L1, Message("Report", "What we found"), kTall, false, InFull, missingRatings,
         composeFindings},
        {"priorities"_L1, Message("Report", "Priorities"), kWide, false, InFull, missingOpenPlays,
         composePriorities},
        {"roadmap"_L1, Message("Report", "Roadmap on a page"), kWide, false, InBoard | InFull,
         missingOpenPlays, composeRoadmap, true},
        {"first-90-days"_L1, Message("Report", "First 90 days"), kWide, false, InFull, missingPlays,
         composeFirstDays, true},
        {"timeline"_L1, Message("Report", "Timeline"), kWide, false, InFull, missingOpenPlays,
         composeTimeline, true},
        {"ownership"_L1, Message("Report", "Ownership"), kTall, false, InFull, missingOpenPlays,
         composeOwnership, true},
        {"kpis"_L1, reportwords::kpiScorecard(), kTall, false, InBoard | InFull | InProgress,
         missingKpis, composeKpis},
        {"value-case"_L1, Message("Report", "Value case"), kTall, false, InFull, missingValueCase,
         composeValueCase},
        {"account-comparison"_L1, Message("Report", "Comparison by account"), kWide, false, InFull,
         nullptr, composeAccountComparison, false, hasAccountLists},
        {"partners"_L1, Message("Report", "Partners"), kWide, false, InFull, nullptr,
         composePartners, false, hasPartners},
        {"risks"_L1, terms::risks(), kTall, false, InBoard | InFull, missingRisks, composeRisks},
        {"governance"_L1, Message("Report", "Governance"), kTall, false, InFull, missingGovernance,
         composeGovernance},
        {"dimension-sheets"_L1, Message("Report", "Dimension sheets"), kTall, true, InFull,
         missingAssessments, composeDimensionSheets},
        {"method"_L1, Message("Report", "Method"), kTall, true, InFull, nullptr, composeMethod},
        {"play-list"_L1, Message("Report", "Play list"), kTall, true, InFull, missingPlays,
         composePlayList},
        {"glossary"_L1, reportwords::glossaryTitle(), kTall, true, InFull, nullptr,
         composeGlossary},
        {"dimension-records"_L1, Message("Report", "Assessments for the record"), kTall, true,
         InAnnex, nullptr, composeDimensionRecords, false, hasRecords},
        {"play-sheets"_L1, Message("Report", "Play sheets"), kTall, true, InAnnex,
         missingPlaySheets, composePlaySheets},
        {"kpi-values"_L1, reportwords::kpiValuesTitle(), kTall, true, InAnnex, missingKpiValues,
         composeKpiValues},
    };
    return specs;
}

/// Short pages of the full report that begin where the page before them ends, when that is the same
/// way up.
bool followsOn(const PageSpec& page, const ReportContext& context)
{
    static const QSet<QString> following{u"value-case"_s, u"risks"_s,     u"governance"_s,
                                         u"method"_s,     u"play-list"_s, u"glossary"_s};
    return context.options.edition == Edition::Full && following.contains(page.id);
}

unsigned flagOf(Edition edition)
{
    switch (edition) {
    case Edition::OnePage:
        return InOnePage;
    case Edition::Board:
        return InBoard;
    case Edition::Progress:
        return InProgress;
    case Edition::Annex:
        return InAnnex;
    case Edition::Full:
        break;
    }
    return InFull;
}

/// Why a page is left out that another edition has.
QString whyNotIn(const PageSpec& page, const ReportContext& context)
{
    if (page.editions == InAnnex)
        return context.text(Message("Report", "This page is part of the annex."));
    switch (context.options.edition) {
    case Edition::OnePage:
        return context.text(Message("Report", "This page is not part of the one-pager."));
    case Edition::Board:
        return context.text(Message("Report", "This page is not part of the board pack."));
    case Edition::Progress:
        return context.text(Message("Report", "This page is not part of the progress edition."));
    case Edition::Annex:
        return context.text(Message("Report", "This page is not part of the annex."));
    case Edition::Full:
        break;
    }
    return context.text(Message("Report", "This page is not part of the full report."));
}

QString missingIn(const PageSpec& page, const ReportContext& context)
{
    const QString sentence = page.missing ? page.missing(context) : QString();
    return sentence.isEmpty() && page.dated ? beyondCalendarSentence(context) : sentence;
}

ReportMeta composeMeta(const ReportContext& context)
{
    const Organization& organization = context.engagement.organization;
    ReportMeta meta;
    meta.title = context.text(Message("Report", "Maturity assessment and roadmap"));
    meta.client = context.organizationName();
    meta.author = organization.facilitator.isEmpty() ? meta.client : organization.facilitator;
    meta.editionName = context.text(editionWords(context.options.edition));
    meta.language = context.say.language().code();
    meta.locale = context.options.language.locale().name();
    meta.date = context.options.date;
    meta.confidentiality =
        context.text(confidentialityWords(context.options.audience.confidentiality));
    meta.draft = context.options.draft;
    meta.stateLabel = meta.draft ? context.text(terms::draft()) : context.text(terms::finalState());
    meta.checksum = stateChecksum(context.scorecards, context.plan);
    meta.brand = brandOf(reportSettingsOf(context.engagement), meta.draft);
    return meta;
}

bool isPresent(const PageSpec& page, const ReportContext& context)
{
    return !page.present || page.present(context);
}

/// A page of nothing but what the audience is not to read.
bool isWithheld(const PageSpec& page, const ReportContext& context)
{
    return page.id == "value-case"_L1 && context.options.audience.withheld.costs;
}

bool isHidden(const PageSpec& page, const ReportContext& context)
{
    if (isWithheld(page, context))
        return true;
    if (!context.engagement.report)
        return false;
    const QList<ReportSection>& sections = context.engagement.report->sections;
    return std::any_of(sections.cbegin(), sections.cend(), [&](const ReportSection& section) {
        return section.hidden && section.id == page.id;
    });
}

/// The pages in the order that was chosen: those that the settings name take, in their order there,
/// the places that they have by themselves. Appendices stay behind the pages.
void putInOrder(QList<const PageSpec*>& pages, const ReportContext& context)
{
    if (!context.engagement.report)
        return;
    QHash<QString, qsizetype> rank;
    for (const ReportSection& section : context.engagement.report->sections)
        rank.insert(section.id, rank.size());
    for (const bool appendix : {false, true}) {
        QList<qsizetype> places;
        QList<const PageSpec*> named;
        for (qsizetype place = 0; place < pages.size(); ++place) {
            if (pages.at(place)->appendix == appendix && rank.contains(pages.at(place)->id)) {
                places.append(place);
                named.append(pages.at(place));
            }
        }
        std::stable_sort(named.begin(), named.end(), [&](const PageSpec* a, const PageSpec* b) {
            return rank.value(a->id) < rank.value(b->id);
        });
        for (qsizetype i = 0; i < places.size(); ++i)
            pages[places.at(i)] = named.at(i);
    }
}

Section composePage(const PageSpec& page, const ReportContext& context)
{
    PageContent content = page.compose(context);
    Section section;
    section.id = page.id;
    section.label = context.labels.value(section.id);
    section.shortTitle = context.text(page.shortTitle);
    section.title = content.title;
    section.orientation = page.orientation;
    section.breakBefore = !followsOn(page, context);
    section.blocks = std::move(content.blocks);
    addOwnWords(context, section);
    return section;
}

Section coverSection(const ReportContext& context, const ReportMeta& meta)
{
    PageContent content = composeCover(context, meta);
    Section section;
    section.id = u"cover"_s;
    section.shortTitle = context.text(Message("Report", "Cover"));
    section.title = content.title;
    section.blocks = std::move(content.blocks);
    addOwnWords(context, section);
    return section;
}

/// Pages of this edition that have nothing to show, each with the sentence that says why.
Section missingSection(const ReportContext& context, const QList<QString>& sentences)
{
    Section section;
    section.id = u"missing"_s;
    section.shortTitle = context.text(Message("Report", "Not shown yet"));
    section.title = context.text(Message("Report", "What this report cannot show yet"));
    section.breakBefore = false;
    for (const QString& sentence : sentences)
        section.blocks.emplace_back(Callout{CalloutKind::Missing, {}, sentence});
    addOwnWords(context, section);
    return section;
}

void numberPages(ReportContext& context, const QList<const PageSpec*>& pages)
{
    int chapters = 0;
    int appendices = 0;
    for (const PageSpec& page : pageSpecs()) {
        if (page.editions == InAnnex)
            context.annexed.insert(page.id);
    }
    for (const PageSpec* page : pages) {
        if (page->appendix)
            context.appendices.insert(page->id);
        context.labels.insert(
            page->id, page->appendix ? context.text(Message("Report", "A%1").arg(++appendices))
                                     : QString::number(++chapters));
    }
}

ReportContent composeAll(const ReportInput& input, bool goalsWithheld)
{
    const Reading reading(input.content, input.engagement, input.scorecards, input.plan,
                          input.options.date);
    ReportContext context(reading, input.options);
    context.goalsWithheld = goalsWithheld;
    const unsigned edition = flagOf(input.options.edition);
    QList<const PageSpec*> pages;
    QList<QString> missing;
    for (const PageSpec& page : pageSpecs()) {
        if ((page.editions & edition) == 0 || isHidden(page, context) || !isPresent(page, context))
            continue;
        const QString sentence = missingIn(page, context);
        if (sentence.isEmpty())
            pages.append(&page);
        else if (!missing.contains(sentence))
            missing.append(sentence);
    }
    putInOrder(pages, context);
    numberPages(context, pages);

    ReportContent report;
    report.meta = composeMeta(context);
    if (input.options.edition != Edition::OnePage)
        report.sections.push_back(coverSection(context, report.meta));
    bool missingListed = missing.isEmpty();
    for (const PageSpec* page : pages) {
        if (page->appendix && !missingListed) {
            report.sections.push_back(missingSection(context, missing));
            missingListed = true;
        }
        report.sections.push_back(composePage(*page, context));
    }
    if (!missingListed)
        report.sections.push_back(missingSection(context, missing));

    report.leftOut = leftOutOf(context);
    QSet<QString> told; // printed, or counted with all that is on it
    for (const Section& section : report.sections)
        told.insert(section.id);
    for (const PageSpec& page : pageSpecs()) {
        const bool hidden = isHidden(page, context);
        const bool printed = (page.editions & edition) != 0 && !hidden;
        if (isWithheld(page, context)) // its entries are counted one by one
            continue;
        if (!isPresent(page, context) || !missingIn(page, context).isEmpty() ||
            (!printed && page.digest))
            continue;
        told.insert(page.id);
        if (printed)
            continue;
        const qsizetype entries = entryCount(composePage(page, context));
        report.leftOut.append(
            {context.text(Message("Report", "entries of the page “%1”").arg(page.shortTitle)),
             static_cast<int>(entries),
             hidden ? context.say.text(
                          Message("Report", "This page is hidden in the settings of the report."))
                    : whyNotIn(page, context)});
    }
    if (const qsizetype words = ownWordsElsewhere(context.engagement, told); words > 0) {
        report.leftOut.append(
            {context.say.text(Message("Report", "texts of your own for other pages")),
             static_cast<int>(words),
             context.say.text(Message("Report", "This report has no page of that name."))});
    }
    return report;
}

} // namespace

ReportContent composeReport(const ReportInput& input)
{
    const Withheld& withheld = input.options.audience.withheld;
    if (withheld == Withheld())
        return composeAll(input, false);
    const WithheldEngagement told =
        withoutWithheld(input.content, input.engagement, withheld, input.options.language);
    ReportContent report = composeAll(
        {input.content, told.engagement, input.scorecards, input.plan, input.options}, told.goals);
    report.leftOut = told.leftOut + report.leftOut;
    return report;
}

} // namespace milepost
