// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pages/blockbuilder.h"
#include "core/report/pages/pages.h"
#include "core/wording/terms.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

QString scopeText(const ReportContext& context)
{
    QList<QString> units;
    for (const AssessedMatrix& entry : context.matrices) {
        const QString unit = context.scopeName(entry.assessment->unit);
        if (!units.contains(unit))
            units.append(unit);
    }
    return context.say.joined(units);
}

QString sessionText(const ReportContext& context)
{
    QList<QDate> dates;
    for (const AssessedMatrix& entry : context.matrices) {
        if (!dates.contains(entry.assessment->date))
            dates.append(entry.assessment->date);
    }
    std::sort(dates.begin(), dates.end());
    QList<QString> texts;
    for (const QDate& date : std::as_const(dates))
        texts.append(context.say.date(date));
    return context.say.joined(texts);
}

} // namespace

PageContent composeCover(const ReportContext& context, const ReportMeta& meta)
{
    const Organization& organization = context.engagement.organization;
    QList<QString> matrices;
    for (const AssessedMatrix& entry : context.matrices)
        matrices.append(entry.matrix->name);

    FactBuilder facts;
    facts.add(context.text(terms::scope()), scopeText(context));
    facts.add(context.text(Message("Report", "Assessed on")), sessionText(context));
    facts.add(context.text(terms::industry()), organization.industry);
    facts.add(context.text(Message("Report", "Sponsor")),
              organization.sponsor.isEmpty() ? context.text(Message("Report", "not named yet"))
                                             : organization.sponsor);
    facts.add(context.text(Message("Report", "Facilitator")), organization.facilitator);
    if (context.engagement.report) {
        facts.add(context.text(Message("Report", "Consultant")),
                  context.engagement.report->consultant);
    }
    facts.add(context.text(Message("Report", "Report date")), context.say.date(meta.date));
    facts.add(context.text(terms::edition()), meta.editionName);
    facts.add(context.text(Message("Report", "Content version")), context.content.version);
    facts.add(context.text(Message("Report", "Checksum of scores and plan")), meta.checksum);

    Cover cover;
    cover.client = meta.client;
    cover.title = meta.title;
    cover.subtitle = matrices.isEmpty()
                         ? context.text(Message("Report", "No assessment has been made yet"))
                         : matrices.join(u'\n');
    cover.stateLabel = meta.stateLabel;
    cover.facts = facts.list().facts;
    PageContent page{meta.title, {}};
    page.blocks.emplace_back(std::move(cover));
    return page;
}

} // namespace milepost
