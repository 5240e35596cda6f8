// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/generatedchange.h"

#include "core/engagement/mendnames.h"
#include "core/engagement/validate.h"
#include "tests/support/generatedparts.h"

namespace milepost {

namespace {

// A thing of the kind as it could be at that place, made anew.
EntityValue newThing(PartGenerator& make, const Engagement& engagement, const EntityRef& ref,
                     const Content& content, RandomSource& random)
{
    const Assessment* assessment = engagement.findAssessment(ref.assessment);
    switch (ref.kind) {
    case EntityKind::Organization:
        return make.organization();
    case EntityKind::Unit:
        return make.unit();
    case EntityKind::Participant:
        return make.participant();
    case EntityKind::Goal:
        return make.goal();
    case EntityKind::Assessment:
        return make.assessment();
    case EntityKind::Dimension:
        return make.dimension(random.oneOf(content.findMatrix(assessment->matrix)->dimensions).id);
    case EntityKind::Ballot:
        return make.ballot(*assessment);
    case EntityKind::Indicator:
        return make.indicator(ref.dimension);
    case EntityKind::Evidence:
        return make.evidence();
    case EntityKind::Plan:
        return make.plan();
    case EntityKind::PlannedPlay:
        return make.play();
    case EntityKind::MetricValue:
        return make.metricValue();
    case EntityKind::Risk:
        return make.risk();
    case EntityKind::Review:
        return make.review();
    case EntityKind::Snapshot:
        return make.snapshot();
    case EntityKind::Dismissal:
        return make.dismissal();
    case EntityKind::Scenario:
        return make.scenario();
    case EntityKind::AccountList:
        return make.accountList();
    case EntityKind::Account:
        return make.account();
    case EntityKind::Partner:
        return make.partner();
    case EntityKind::Coverage:
        return make.coverage();
    case EntityKind::Investment:
        return make.investment();
    case EntityKind::Workshop:
        return make.workshop();
    case EntityKind::Report:
        return make.report();
    }
    return {};
}

// Ids stay in most updates, as they do when people edit.
void keepId(EntityValue& after, const EntityValue& before)
{
    std::visit(
        [&](auto& next) {
            using T = std::decay_t<decltype(next)>;
            if constexpr (requires { next.id; })
                next.id = std::get<T>(before).id;
            if constexpr (std::is_same_v<T, Assessment>) {
                next.matrix = std::get<T>(before).matrix;
                next.eligible = std::get<T>(before).eligible;
            }
            if constexpr (std::is_same_v<T, PlannedPlay>)
                next.custom = std::get<T>(before).custom;
            if constexpr (std::is_same_v<T, Plan>)
                next.plays = {};
            if constexpr (std::is_same_v<T, AccountList>)
                next.accounts = {};
        },
        after);
}

qsizetype sizeOf(const Engagement& engagement, const EntityRef& ref)
{
    EntityRef probe = ref;
    qsizetype low = 0;
    qsizetype high = 1 << 20;
    while (low < high) {
        probe.index = (low + high) / 2;
        if (std::holds_alternative<std::monostate>(entityAt(engagement, probe, true)))
            high = probe.index;
        else
            low = probe.index + 1;
    }
    return low;
}

bool isAlone(EntityKind kind)
{
    return kind == EntityKind::Organization || kind == EntityKind::Plan ||
           kind == EntityKind::Workshop || kind == EntityKind::Report;
}

std::optional<EntityRef> randomRef(const Engagement& engagement, RandomSource& random)
{
    const auto& kinds = EnumNames<EntityKind>::table;
    EntityRef ref;
    ref.kind = kinds[static_cast<std::size_t>(random.number(0, kinds.size() - 1))].first;
    if ((ref.kind == EntityKind::PlannedPlay || ref.kind == EntityKind::Scenario) &&
        !engagement.plan)
        return std::nullopt;
    if (ref.kind == EntityKind::Account) {
        if (engagement.accountLists.isEmpty())
            return std::nullopt;
        ref.accountList = random.oneOf(engagement.accountLists).id;
    }
    const bool inDimension = ref.kind == EntityKind::Ballot || ref.kind == EntityKind::Indicator ||
                             ref.kind == EntityKind::Evidence;
    if (inDimension || ref.kind == EntityKind::Dimension) {
        if (engagement.assessments.isEmpty())
            return std::nullopt;
        const Assessment& assessment = random.oneOf(engagement.assessments);
        ref.assessment = assessment.id;
        if (inDimension) {
            if (assessment.dimensions.isEmpty())
                return std::nullopt;
            ref.dimension = random.oneOf(assessment.dimensions).id;
        }
    }
    return ref;
}

std::optional<Edit> randomEdit(const Content& content, const Engagement& engagement,
                               RandomSource& random)
{
    PartGenerator make(content, engagement, random);
    const std::optional<EntityRef> ref = randomRef(engagement, random);
    if (!ref)
        return std::nullopt;
    Edit edit{*ref, {}, {}};
    const bool there =
        isAlone(ref->kind)
            ? !std::holds_alternative<std::monostate>(entityAt(engagement, *ref, true))
            : false;
    const qsizetype size = isAlone(ref->kind) ? qsizetype(there) : sizeOf(engagement, *ref);
    const int what = random.number(1, 10);
    if (size == 0 || (what <= 3 && !isAlone(ref->kind))) {
        edit.ref.index = isAlone(ref->kind) ? 0 : random.number(0, static_cast<int>(size));
        edit.after = newThing(make, engagement, edit.ref, content, random);
        return edit;
    }
    edit.ref.index = random.number(0, static_cast<int>(size) - 1);
    const bool removes = what >= 8 && ref->kind != EntityKind::Organization;
    edit.before = entityAt(engagement, edit.ref, !removes);
    if (!removes) {
        edit.after = newThing(make, engagement, edit.ref, content, random);
        if (random.chance(90))
            keepId(edit.after, edit.before);
        if (!isAlone(ref->kind) && random.chance(30))
            edit.movedTo = random.number(0, static_cast<int>(size) - 1);
    }
    return edit;
}

} // namespace

Change generateChange(const Content& content, const Engagement& engagement, RandomSource& random)
{
    Change change{QStringLiteral("Change ") + random.text(30), {}};
    Engagement current = engagement;
    const int wanted = random.chance(70) ? 1 : random.number(2, 3);
    for (int attempt = 0; attempt < 60 && change.edits.size() < wanted; ++attempt) {
        const std::optional<Edit> edit = randomEdit(content, current, random);
        if (!edit)
            continue;
        Change one{change.name, {*edit}};
        mendNames(one);
        Engagement next = current;
        applyChange(next, one);
        if (!validate(content, next).isEmpty())
            continue;
        current = std::move(next);
        change.edits.append(one.edits);
    }
    return change;
}

} // namespace milepost
