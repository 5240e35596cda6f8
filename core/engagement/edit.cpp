// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/edit.h"

#include "core/engagement/key.h"

#include <algorithm>

namespace milepost {

namespace {

template <class List, class I>
auto* findById(List& list, const I& id)
{
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const auto& item) { return item.id == id; });
    return found == list.end() ? nullptr : &*found;
}

/// Shows `visit` the list, or the one thing, of which `ref` names a place; nothing when what holds
/// it is not there.
template <class E, class Visit>
void visitHolder(E& engagement, const EntityRef& ref, Visit visit)
{
    const auto inAssessment = [&](const auto& inside) {
        if (auto* assessment = findById(engagement.assessments, ref.assessment))
            inside(*assessment);
    };
    const auto inDimension = [&](auto list) {
        inAssessment([&](auto& assessment) {
            if (auto* record = findById(assessment.dimensions, ref.dimension))
                visit(record->*list);
        });
    };
    switch (ref.kind) {
    case EntityKind::Organization:
        visit(engagement.organization);
        break;
    case EntityKind::Unit:
        visit(engagement.organization.units);
        break;
    case EntityKind::Participant:
        visit(engagement.participants);
        break;
    case EntityKind::Goal:
        visit(engagement.goals);
        break;
    case EntityKind::Assessment:
        visit(engagement.assessments);
        break;
    case EntityKind::Dimension:
        inAssessment([&](auto& assessment) { visit(assessment.dimensions); });
        break;
    case EntityKind::Ballot:
        inDimension(&DimensionRecord::ballots);
        break;
    case EntityKind::Indicator:
        inDimension(&DimensionRecord::indicators);
        break;
    case EntityKind::Evidence:
        inDimension(&DimensionRecord::evidence);
        break;
    case EntityKind::Plan:
        visit(engagement.plan);
        break;
    case EntityKind::PlannedPlay:
        if (engagement.plan)
            visit(engagement.plan->plays);
        break;
    case EntityKind::Scenario:
        if (engagement.plan)
            visit(engagement.plan->scenarios);
        break;
    case EntityKind::MetricValue:
        visit(engagement.metricValues);
        break;
    case EntityKind::Risk:
        visit(engagement.risks);
        break;
    case EntityKind::Review:
        visit(engagement.reviews);
        break;
    case EntityKind::Snapshot:
        visit(engagement.snapshots);
        break;
    case EntityKind::Dismissal:
        visit(engagement.dismissals);
        break;
    case EntityKind::AccountList:
        visit(engagement.accountLists);
        break;
    case EntityKind::Account:
        if (auto* list = findById(engagement.accountLists, ref.accountList))
            visit(list->accounts);
        break;
    case EntityKind::Partner:
        visit(engagement.partners);
        break;
    case EntityKind::Coverage:
        visit(engagement.coverage);
        break;
    case EntityKind::Investment:
        visit(engagement.investments);
        break;
    case EntityKind::Workshop:
        visit(engagement.workshop);
        break;
    case EntityKind::Report:
        visit(engagement.report);
        break;
    }
}

// What an update leaves alone: copied from the thing that is there into the new value.
template <class T>
void keepChildren(T&, const T&)
{}
void keepChildren(Organization& next, const Organization& now)
{
    next.units = now.units;
}
void keepChildren(Assessment& next, const Assessment& now)
{
    next.dimensions = now.dimensions;
}
void keepChildren(DimensionRecord& next, const DimensionRecord& now)
{
    next.ballots = now.ballots;
    next.indicators = now.indicators;
    next.evidence = now.evidence;
}
void keepChildren(Plan& next, const Plan& now)
{
    next.plays = now.plays;
    next.scenarios = now.scenarios;
}
void keepChildren(AccountList& next, const AccountList& now)
{
    next.accounts = now.accounts;
}

bool isNothing(const EntityValue& value)
{
    return std::holds_alternative<std::monostate>(value);
}

template <class T>
T withChildrenOf(const T& now, const EntityValue& value)
{
    T next = std::get<T>(value);
    keepChildren(next, now);
    return next;
}

struct Apply {
    const Edit& edit;

    void operator()(Organization& organization) const
    {
        organization = withChildrenOf(organization, edit.after);
    }
    template <class T>
    void operator()(std::optional<T>& there) const
    {
        if (isNothing(edit.after))
            there.reset();
        else if (isNothing(edit.before) || !there)
            there = std::get<T>(edit.after);
        else
            there = withChildrenOf(*there, edit.after);
    }
    template <class T>
    void operator()(QList<T>& list) const
    {
        if (isNothing(edit.before)) {
            list.insert(std::clamp(edit.ref.index, qsizetype(0), list.size()),
                        std::get<T>(edit.after));
            return;
        }
        const qsizetype place = placeOf(list, std::get<T>(edit.before), edit.ref.index);
        if (place < 0)
            return;
        if (isNothing(edit.after)) {
            list.removeAt(place);
            return;
        }
        list[place] = withChildrenOf(list.at(place), edit.after);
        if (edit.movedTo)
            list.move(place, std::clamp(*edit.movedTo, qsizetype(0), list.size() - 1));
    }
};

struct Look {
    qsizetype index;
    bool headOnly;
    EntityValue& found;

    template <class T>
    void take(const T& thing) const
    {
        T value = thing;
        if (headOnly)
            keepChildren(value, T());
        found = std::move(value);
    }
    void operator()(const Organization& organization) const { take(organization); }
    template <class T>
    void operator()(const std::optional<T>& there) const
    {
        if (there)
            take(*there);
    }
    template <class T>
    void operator()(const QList<T>& list) const
    {
        if (index >= 0 && index < list.size())
            take(list.at(index));
    }
};

struct CheckFit {
    const Edit& edit;
    bool& fits;

    template <class T>
    [[nodiscard]] bool isOf(const EntityValue& value) const
    {
        return isNothing(value) || std::holds_alternative<T>(value);
    }
    void operator()(const Organization&) const
    {
        fits = std::holds_alternative<Organization>(edit.before) &&
               std::holds_alternative<Organization>(edit.after);
    }
    template <class T>
    void operator()(const std::optional<T>& there) const
    {
        fits = isOf<T>(edit.before) && isOf<T>(edit.after) &&
               there.has_value() != isNothing(edit.before);
    }
    template <class T>
    void operator()(const QList<T>& list) const
    {
        if (!isOf<T>(edit.before) || !isOf<T>(edit.after))
            return;
        if (isNothing(edit.before)) {
            fits = !isNothing(edit.after) && edit.ref.index >= 0 && edit.ref.index <= list.size();
            return;
        }
        const bool isInside = !edit.movedTo || (*edit.movedTo >= 0 && *edit.movedTo < list.size());
        fits = isInside && placeOf(list, std::get<T>(edit.before), edit.ref.index) >= 0;
    }
};

} // namespace

Edit inverse(const Edit& edit)
{
    Edit back{edit.ref, edit.after, edit.before};
    if (edit.movedTo) {
        back.ref.index = *edit.movedTo;
        back.movedTo = edit.ref.index;
    }
    return back;
}

Change inverse(const Change& change)
{
    Change back{change.name, {}};
    back.edits.reserve(change.edits.size());
    for (auto it = change.edits.crbegin(); it != change.edits.crend(); ++it)
        back.edits.append(inverse(*it));
    return back;
}

void applyEdit(Engagement& engagement, const Edit& edit)
{
    visitHolder(engagement, edit.ref, Apply{edit});
}

void applyChange(Engagement& engagement, const Change& change)
{
    for (const Edit& edit : change.edits)
        applyEdit(engagement, edit);
}

EntityValue entityAt(const Engagement& engagement, const EntityRef& ref, bool headOnly)
{
    EntityValue found;
    visitHolder(engagement, ref, Look{ref.index, headOnly, found});
    return found;
}

bool fits(const Engagement& engagement, const Edit& edit)
{
    bool doesFit = false;
    visitHolder(engagement, edit.ref, CheckFit{edit, doesFit});
    return doesFit;
}

} // namespace milepost
