// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pages/blockbuilder.h"
#include "core/report/pages/pages.h"

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
    return joined(units);
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
    return joined(texts);
}

} // namespace

PageContent composeCover(const ReportContext& context, const ReportMeta& meta)
{
    const Organization& organization = context.engagement.organization;
    QList<QString> matrices;
    for (const AssessedMatrix& entry : context.matrices)
        matrices.append(entry.matrix->name);

    FactBuilder facts;
    facts.add(u"Scope"_s, scopeText(context));
    facts.add(u"Assessed on"_s, sessionText(context));
    facts.add(u"Industry"_s, organization.industry);
    facts.add(u"Sponsor"_s,
              organization.sponsor.isEmpty() ? u"not named yet"_s : organization.sponsor);
    facts.add(u"Facilitator"_s, organization.facilitator);
    if (context.engagement.report) {
        facts.add(context.say.text(Message("Report", "Consultant")),
                  context.engagement.report->consultant);
    }
    facts.add(u"Report date"_s, context.say.date(meta.date));
    facts.add(u"Edition"_s, meta.editionName);
    facts.add(u"Content version"_s, context.content.version);
    facts.add(u"Checksum of scores and plan"_s, meta.checksum);

    Cover cover;
    cover.client = meta.client;
    cover.title = meta.title;
    cover.subtitle =
        matrices.isEmpty() ? u"No assessment has been made yet"_s : matrices.join(u'\n');
    cover.stateLabel = meta.stateLabel;
    cover.facts = facts.list().facts;
    PageContent page{meta.title, {}};
    page.blocks.emplace_back(std::move(cover));
    return page;
}

} // namespace milepost
