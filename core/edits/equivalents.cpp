// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/equivalents.h"

#include "core/edits/making.h"
#include "core/edits/playdecisions.h"
#include "core/edits/prerequisites.h"
#include "core/edits/waivers.h"
#include "core/engagement/defaults.h"
#include "core/engagement/planinforce.h"

#include <algorithm>

namespace milepost::edits {

namespace {

const PlannedPlay& recordIn(const Engagement& engagement, const PlayId& id)
{
    static const PlannedPlay none;
    const PlannedPlay* play = decisionInForce(engagement, id);
    return play ? *play : none;
}

/// Edits that are made one after the other, each on what those before it leave.
class MergeSteps {
public:
    MergeSteps(const Content& content, const Engagement& engagement)
        : m_content(content), m_engagement(engagement)
    {}

    [[nodiscard]] const Engagement& engagement() const { return m_engagement; }
    [[nodiscard]] const std::optional<Error>& refusal() const { return m_refusal; }
    [[nodiscard]] const QList<Edit>& edits() const { return m_edits; }

    void add(const Result<Change>& change)
    {
        if (m_refusal)
            return;
        if (!change) {
            m_refusal = change.error();
            return;
        }
        applyChange(m_engagement, *change);
        m_edits += change->edits;
    }

    void keepIn(const PlayId& id)
    {
        const PlayState state = recordIn(m_engagement, id).state;
        const bool isLeftOut = recordIn(m_engagement, id).forced == Forced::Out;
        if (state == PlayState::Dropped)
            add(setPlayState(m_content, m_engagement, id, PlayState::Proposed, {}));
        if (state == PlayState::Dropped || state == PlayState::Proposed || isLeftOut)
            add(forcePlay(m_content, m_engagement, id, Forced::In));
        const std::optional<QList<PlayId>> candidates = planInForce(m_engagement).candidates;
        if (candidates && !candidates->contains(id)) {
            add(changeOf({}, planEdit(m_engagement, [&](Plan& next) {
                             next.candidates = *candidates + QList<PlayId>{id};
                         })));
        }
    }

    void handOver(const PlayId& from, const PlayId& to)
    {
        const PlannedPlay given = recordIn(m_engagement, from);
        add(changeOf({}, {playEdit(m_engagement, to, [&](PlannedPlay& next) {
                         if (next.accountable.isEmpty())
                             next.accountable = given.accountable;
                         if (next.responsible.isEmpty())
                             next.responsible = given.responsible;
                         if (next.consulted.isEmpty())
                             next.consulted = given.consulted;
                         if (next.informed.isEmpty())
                             next.informed = given.informed;
                     })}));
    }

    void waitInstead(const PlayId& waiting, const PlayId& gone, const EquivalentMerge& merge)
    {
        const std::optional<Play> play =
            effectivePlay(m_content, planInForce(m_engagement), waiting);
        if (!play || !play->prerequisites.contains(gone) ||
            recordIn(m_engagement, waiting).waived.contains(gone))
            return;
        if (recordIn(m_engagement, waiting).custom) {
            const Result<Change> instead =
                play->prerequisites.contains(merge.stays)
                    ? removePrerequisite(m_content, m_engagement, waiting, gone, {})
                    : replacePrerequisite(m_content, m_engagement, waiting, gone, merge.stays);
            if (instead) { // else it would run in a circle
                add(instead);
                return;
            }
        }
        Waiver waiver;
        waiver.reason = merge.reason;
        waiver.owner = recordIn(m_engagement, merge.stays).accountable;
        if (merge.words)
            waiver.riskTitle = merge.words(waiverRiskTitle(m_content, m_engagement, waiting, gone));
        add(waivePrerequisite(m_content, m_engagement, waiting, gone, waiver));
    }

private:
    const Content& m_content;
    Engagement m_engagement;
    QList<Edit> m_edits;
    std::optional<Error> m_refusal;
};

Message mergeStep(const Content& content, const Engagement& engagement,
                  const EquivalentMerge& merge)
{
    const QString stays = nameOf(content, engagement, merge.stays);
    return merge.go.size() == 1
               ? Message("Edits", "Merge “%1” into “%2”")
                     .arg(nameOf(content, engagement, merge.go.first()), stays)
               : Counted("Edits", "Merge %n play into “%1”", "Merge %n plays into “%1”")
                     .of(merge.go.size())
                     .arg(stays);
}

} // namespace

Result<Change> mergeEquivalents(const Content& content, const Engagement& engagement,
                                const EquivalentMerge& merge)
{
    EditCheck check;
    checkPlay(check, content, engagement, merge.stays);
    check.require(!merge.go.isEmpty(), Message("Edits", "There is no play to merge it with."));
    check.eachOnce(merge.go);
    const Play* stays = content.findPlay(merge.stays);
    for (const PlayId& id : merge.go) {
        checkPlay(check, content, engagement, id);
        const QString name = nameOf(content, engagement, id);
        check.require(stays && stays->equivalents.contains(id),
                      Message("Edits", "“%1” and “%2” do not come to the same.")
                          .arg(name, nameOf(content, engagement, merge.stays)));
        const PlayState state = recordIn(engagement, id).state;
        check.require(state != PlayState::Started && state != PlayState::Done,
                      Message("Edits", "“%1” has started or is done. Let it be the one that stays.")
                          .arg(name));
    }
    if (!check.ok())
        return check.error();
    MergeSteps steps(content, engagement);
    for (const PlayId& id : merge.go) {
        steps.handOver(id, merge.stays);
        steps.add(setPlayState(content, steps.engagement(), id, PlayState::Dropped, {}));
    }
    steps.keepIn(merge.stays);
    for (const PlayId& waiting : merge.waiting) {
        for (const PlayId& id : merge.go)
            steps.waitInstead(waiting, id, merge);
    }
    if (steps.refusal())
        return *steps.refusal();
    return Change{mergeStep(content, engagement, merge), steps.edits()};
}

} // namespace milepost::edits
