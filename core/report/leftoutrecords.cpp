// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/leftoutrecords.h"

#include "core/engagement/fields.h"
#include "core/engagement/notbefore.h"
#include "core/engagement/watermark.h"

namespace milepost {

namespace {

/// Visitor of the described kinds, with all that they hold.
class ExtensionCounter {
public:
    qsizetype entries = 0;

    template <class T>
    void field(const char*, const T& value, const FieldRule& = {})
    {
        look(value);
    }
    template <class T>
    void children(const char*, const QList<T>& list, const FieldRule&)
    {
        look(list);
    }
    void custom(const char*, const std::optional<CustomPlay>& play) { look(play); }
    void extensions(const QJsonObject& kept) { entries += kept.size(); }

    template <class T>
    void look(const std::optional<T>& value)
    {
        if (value)
            look(*value);
    }
    template <class T>
    void look(const QList<T>& list)
    {
        for (const T& item : list)
            look(item);
    }
    template <class T>
    void look(const T& thing)
    {
        if constexpr (Fielded<T>)
            visitFields(*this, thing);
    }
};

template <class List>
qsizetype extensionsOf(const List& list)
{
    qsizetype count = 0;
    for (const auto& item : list)
        count += item.extensions.size();
    return count;
}

qsizetype accountCount(const Engagement& engagement)
{
    qsizetype accounts = 0;
    for (const AccountList& list : engagement.accountLists)
        accounts += list.accounts.size();
    return accounts;
}

void addSession(QList<LeftOut>& left, const ReportContext& context, const Workshop& workshop)
{
    const auto add = [&](const Message& what, qsizetype count, const Message& why) {
        if (count > 0)
            left.append({context.say.text(what), static_cast<int>(count), context.say.text(why)});
    };
    add(Message("Report", "silent notes of the session"), workshop.silentNotes.size(),
        Message("Report",
                "They were written in confidence; what came of them is in the risk register."));
    add(Message("Report", "commitment votes with the person who gave them"),
        workshop.commitmentVotes.size(),
        Message("Report", "A vote and the note on it stay with the person who gave it."));
    add(Message("Report", "parts of the session's own agenda"), workshop.agenda.size(),
        Message("Report", "The report tells what came of the session, not its course."));
}

} // namespace

QList<LeftOut> leftOutRecords(const ReportContext& context)
{
    const Engagement& engagement = context.engagement;
    QList<LeftOut> left;
    if (const qsizetype accounts = accountCount(engagement); accounts > 0) {
        left.append({context.say.text(Message("Report", "accounts of account lists")),
                     static_cast<int>(accounts),
                     context.say.text(Message(
                         "Report", "Accounts are compared in groups and printed without names."))});
    }
    if (!context.settings.scenarios.isEmpty()) {
        left.append(
            {context.say.text(Message("Report", "contents of scenarios")),
             static_cast<int>(context.settings.scenarios.size()),
             context.say.text(Message("Report", "The report names each scenario; what it does "
                                                "otherwise stays in the engagement file."))});
    }
    if (engagement.workshop)
        addSession(left, context, *engagement.workshop);
    return left;
}

qsizetype extensionCount(const Engagement& engagement)
{
    qsizetype count = engagement.extensions.size() + engagement.organization.extensions.size() +
                      extensionsOf(engagement.organization.units) +
                      extensionsOf(engagement.participants) + extensionsOf(engagement.assessments) +
                      extensionsOf(engagement.risks) + extensionsOf(engagement.snapshots) +
                      extensionsOf(engagement.dismissals);
    for (const Assessment& assessment : engagement.assessments) {
        count += extensionsOf(assessment.dimensions);
        for (const DimensionRecord& record : assessment.dimensions) {
            count += extensionsOf(record.ballots) + extensionsOf(record.indicators) +
                     extensionsOf(record.evidence);
        }
    }
    ExtensionCounter described;
    described.look(engagement.goals);
    described.look(engagement.metricValues);
    described.look(engagement.reviews);
    described.look(engagement.accountLists);
    described.look(engagement.partners);
    described.look(engagement.coverage);
    described.look(engagement.investments);
    described.look(engagement.workshop);
    described.look(engagement.report);
    if (engagement.report && hasWatermark(*engagement.report))
        --count; // Milepost's own, and seen
    if (engagement.plan) {
        // The days that keep plays ahead are Milepost's own, and seen in the dates of the plays.
        count += engagement.plan->extensions.size() -
                 (notBeforeDays(*engagement.plan).isEmpty() ? 0 : 1);
        described.look(engagement.plan->plays);
        described.look(engagement.plan->scenarios);
    }
    return count + described.entries;
}

} // namespace milepost
