// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/partnercase.h"
#include "core/report/pages/blockbuilder.h"
#include "core/report/pages/coveragegrid.h"
#include "core/report/pages/pages.h"
#include "core/wording/terms.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

const QString kNothing = u"\u2013"_s;

QString orDash(const QString& text)
{
    return text.isEmpty() ? kNothing : text;
}

QString stageName(const ReportContext& context, const Partner& partner)
{
    for (const PartnerLifecycleStage& stage : context.content.partnerLifecycle) {
        if (stage.id == partner.lifecycleStage)
            return stage.name;
    }
    return kNothing;
}

QString answerWords(const Wording& say, ProfileAnswer answer)
{
    switch (answer) {
    case ProfileAnswer::Yes:
        return say.text(terms::yes());
    case ProfileAnswer::Partly:
        return say.text(Message("Report", "partly"));
    case ProfileAnswer::No:
        break;
    }
    return say.text(terms::no());
}

std::optional<ProfileScore> scoreOf(const ReportContext& context, const Partner& partner)
{
    QMap<QString, QString> answers;
    for (auto it = partner.profile.cbegin(); it != partner.profile.cend(); ++it)
        answers.insert(it.key(), toName(*it));
    return profileScore(context.content.partnerProfile, answers);
}

/// Who judged the profile and when, with the answers behind it.
QString profileNote(const ReportContext& context, const Partner& partner)
{
    const Wording& say = context.say;
    QList<QString> answers;
    for (const PartnerProfileQuestion& question : context.content.partnerProfile.questions) {
        const auto answer = partner.profile.constFind(question.id);
        if (answer != partner.profile.cend())
            answers.append(say.text(
                Message("Report", "%1: %2").arg(question.shortName, answerWords(say, *answer))));
    }
    QList<QString> judged;
    if (!partner.profileBy.isEmpty())
        judged.append(partner.profileBy);
    if (partner.profileDate.isValid())
        judged.append(say.date(partner.profileDate));
    if (answers.isEmpty() && judged.isEmpty())
        return {};
    if (answers.isEmpty())
        return say.text(Message("Report", "Profile by %1").arg(judged.join(u", "_s)));
    const QString all = answers.join(u"; "_s);
    return judged.isEmpty()
               ? say.text(Message("Report", "Profile: %1").arg(all))
               : say.text(Message("Report", "Profile by %1: %2").arg(judged.join(u", "_s), all));
}

QString profileCell(const ReportContext& context, const Partner& partner)
{
    const std::optional<ProfileScore> score = scoreOf(context, partner);
    return score ? context.say.text(
                       Message("Report", "%1 of 100").arg(context.say.number(score->score, 0)))
                 : kNothing;
}

void addRegister(BlockBuilder& blocks, const ReportContext& context)
{
    const QList<Partner>& partners = context.engagement.partners;
    if (partners.isEmpty())
        return;
    const Wording& say = context.say;
    const auto title = [&](const Message& words) { return say.text(words); };
    Table table =
        makeTable(context, title(Message("Report", "Partner register")),
                  {{title(Message("Report", "Partner")), ColumnAlignment::Start, 3},
                   {title(Message("Report", "Type")), ColumnAlignment::Start, 2},
                   {title(Message("Report", "Tier")), ColumnAlignment::Start, 1.4},
                   {title(Message("Report", "Lifecycle stage")), ColumnAlignment::Start, 2},
                   {title(Message("Report", "Segments")), ColumnAlignment::Start, 2},
                   {title(Message("Report", "Regions")), ColumnAlignment::Start, 2},
                   {title(Message("Report", "Satisfied")), ColumnAlignment::End, 1.3},
                   {title(Message("Report", "Profile")), ColumnAlignment::End, 1.3},
                   {title(Message("Report", "Last review")), ColumnAlignment::Start, 1.6}});
    for (const Partner& partner : partners) {
        table.rows.append(
            {{strong(partner.name), orDash(partner.types.join(u", "_s)), orDash(partner.tier),
              stageName(context, partner), orDash(partner.segments.join(u", "_s)),
              orDash(partner.regions.join(u", "_s)),
              partner.psat ? say.percent(*partner.psat, 0) : kNothing,
              profileCell(context, partner),
              partner.lastReview.isValid() ? say.shortDate(partner.lastReview) : kNothing},
             profileNote(context, partner),
             RowKind::Normal});
    }
    const bool profiled = std::any_of(partners.cbegin(), partners.cend(), [&](const Partner& one) {
        return scoreOf(context, one).has_value();
    });
    blocks.add(std::move(table));
    if (profiled) {
        blocks.footnote(say.text(Message(
            "Report", "A profile is a reason to talk with a partner, never a verdict on it.")));
    }
}

void addInvestments(BlockBuilder& blocks, const ReportContext& context)
{
    const QList<Investment>& investments = context.engagement.investments;
    if (investments.isEmpty())
        return;
    const Wording& say = context.say;
    const auto title = [&](const Message& words) { return say.text(words); };
    Table table =
        makeTable(context, title(Message("Report", "Investments in partners")),
                  {{title(Message("Report", "Investment")), ColumnAlignment::Start, 4},
                   {title(terms::date()), ColumnAlignment::Start, 1.6},
                   {title(Message("Report", "Amount")), ColumnAlignment::End, 1.6},
                   {title(Message("Report", "Metric that is to move")), ColumnAlignment::Start, 3},
                   {title(Message("Report", "Looked at on")), ColumnAlignment::Start, 2}});
    double sum = 0;
    for (const Investment& investment : investments) {
        const Metric* metric =
            investment.metric ? context.content.findMetric(*investment.metric) : nullptr;
        sum += investment.amount.value_or(0);
        table.rows.append(
            {{strong(investment.title),
              investment.date.isValid() ? say.shortDate(investment.date) : kNothing,
              investment.amount ? say.money(*investment.amount) : kNothing,
              metric ? metric->name : title(Message("Report", "no metric yet")),
              investment.reviewDate.isValid() ? say.shortDate(investment.reviewDate)
                                              : title(Message("Report", "no date yet"))},
             {},
             RowKind::Normal});
    }
    if (investments.size() > 1 && sum > 0) {
        table.rows.append({{title(Message("Report", "Together")), {}, say.money(sum), {}, {}},
                           {},
                           RowKind::Total});
    }
    blocks.add(std::move(table));
}

} // namespace

bool hasPartners(const ReportContext& context)
{
    const Engagement& engagement = context.engagement;
    return !engagement.partners.isEmpty() || !engagement.coverage.isEmpty() ||
           !engagement.investments.isEmpty();
}

PageContent composePartners(const ReportContext& context)
{
    BlockBuilder blocks;
    addRegister(blocks, context);
    addCoverageGrid(blocks, context);
    addInvestments(blocks, context);
    const qsizetype leaderless = cellsWithoutLead(context.engagement);
    const QString title =
        leaderless > 0
            ? context.say.text(Counted("Report", "Partners: %n moment of a segment has no lead",
                                       "Partners: %n moments of a segment have no lead")
                                   .of(leaderless))
            : context.say.text(
                  Counted("Report", "Partners: %n in the register", "Partners: %n in the register")
                      .of(context.engagement.partners.size()));
    return {title, blocks.take()};
}

} // namespace milepost
