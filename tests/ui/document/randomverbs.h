// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/dimensionplace.h"
#include "tests/support/generatedparts.h"
#include "tests/support/randomsource.h"
#include "ui/document/engagementdocument.h"

#include <QRandomGenerator>

namespace milepost {

/// Carries out verbs of a document at random, with arguments that mostly fit what is there and
/// sometimes do not, and now and then undo, redo or many verbs in one step. The same seed on the
/// same document does the same.
class RandomVerbs {
public:
    RandomVerbs(EngagementDocument& document, quint32 seed)
        : m_document(document), m_random(seed), m_ids(seed),
          m_make(document.content(), document.engagement(), m_random)
    {}

    /// One verb; an error when it was refused.
    Result<Done> edit();
    /// One verb, undo, redo, the end of a merge, or several verbs in one step.
    void step();

    /// The number of different verbs that edit() chooses from.
    [[nodiscard]] static int count();

private:
    using Member = Result<Done> (RandomVerbs::*)();
    static const QList<Member>& members();

    // randomverbs.cpp: organization, assessments, votes
    Result<Done> organizationText();
    Result<Done> addUnit();
    Result<Done> renameUnit();
    Result<Done> moveUnit();
    Result<Done> deleteUnit();
    Result<Done> addParticipants();
    Result<Done> editParticipant();
    Result<Done> moveParticipant();
    Result<Done> deleteParticipants();
    Result<Done> addAssessment();
    Result<Done> addReassessment();
    Result<Done> editAssessment();
    Result<Done> setEligible();
    Result<Done> closeOrReopen();
    Result<Done> deleteAssessment();
    Result<Done> castBallot();
    Result<Done> clearBallot();
    Result<Done> castBallots();
    Result<Done> rounds();
    Result<Done> indicator();
    Result<Done> score();
    Result<Done> texts();
    Result<Done> evidence();
    Result<Done> weightOrTarget();
    Result<Done> notApplicable();

    // randomplanverbs.cpp: goals, plan, records
    Result<Done> goal();
    Result<Done> moveOrRemoveGoal();
    Result<Done> planNumbers();
    Result<Done> planDates();
    Result<Done> planChoices();
    Result<Done> playState();
    Result<Done> playFields();
    Result<Done> playPins();
    Result<Done> playPrerequisites();
    Result<Done> playForceOrReset();
    Result<Done> addOwnPlay();
    Result<Done> editOwnPlay();
    Result<Done> metricValue();
    Result<Done> metricValues();
    Result<Done> replaceOrRemoveMetricValue();
    Result<Done> risk();
    Result<Done> moveOrDeleteRisk();
    Result<Done> review();
    Result<Done> pitfall();
    Result<Done> snapshot();

    template <class List>
    auto idFrom(const List& list) -> std::decay_t<decltype(list.first().id)>
    {
        using I = std::decay_t<decltype(list.first().id)>;
        return list.isEmpty() || m_random.chance(2) ? I(QStringLiteral("gone"))
                                                    : m_random.oneOf(list).id;
    }
    [[nodiscard]] const Engagement& now() const { return m_document.engagement(); }
    template <class I>
    I newId()
    {
        return edits::newId<I>(now(), m_ids);
    }
    std::optional<UnitId> maybeUnit();
    DimensionPlace place();
    PlayId play();
    QString name() { return m_random.chance(3) ? QString() : m_random.text(40); }
    Merge merge() { return m_random.chance(40) ? Merge::WithPrevious : Merge::No; }
    Function function();

    EngagementDocument& m_document;
    RandomSource m_random;
    QRandomGenerator m_ids;
    PartGenerator m_make;
};

} // namespace milepost
