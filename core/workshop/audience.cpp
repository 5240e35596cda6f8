// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/audience.h"

#include "core/scoring/method.h"
#include "core/wording/profilefigure.h"
#include "core/workshop/moment.h"

#include <cmath>

namespace milepost {

namespace {

AudienceDimension audienceDimension(const Dimension& dimension)
{
    AudienceDimension shown{dimension.name, dimension.question, {}};
    for (const Cell& cell : dimension.cells)
        shown.stages.append({cell.stage, cell.stageName, cell.descriptor});
    return shown;
}

AudienceVotes audienceVotes(const SessionDimension& at, const DimensionScore& score)
{
    AudienceVotes votes;
    votes.round = at.revealedRound;
    votes.notApplicable = score.notApplicable;
    votes.dontKnow = score.dontKnow;
    votes.provisional = score.valid < method::kVotesForResult;
    for (const VoteDot& dot : voteDots(at.record, at.revealedRound))
        votes.dots.append({dot.score, dot.count});
    if (!score.votes)
        return votes;
    votes.median = score.votes->median;
    votes.lowest = score.votes->min;
    votes.highest = score.votes->max;
    if (!votes.provisional) {
        votes.band = score.votes->band;
        votes.next = nextStep(score.votes->band, at.revealedRound);
    }
    return votes;
}

void showDimension(AudienceView& view, const Content& content, const Engagement& engagement,
                   const SessionDimension& at)
{
    view.dimension = audienceDimension(*at.dimension);
    view.round = at.openRound;
    if (at.openRound > 0) {
        view.scene = AudienceScene::Vote;
        view.missing = countedByFunction(engagement, missingVoters(engagement, at));
        view.complete = view.missing.isEmpty() && votesIn(at, at.openRound) > 0;
        return;
    }
    view.scene = AudienceScene::Question;
    const auto phase = fromName<SessionPhase>(engagement.workshop->phase);
    if (phase == SessionPhase::Question)
        return;
    const DimensionScore score = revealedScore(content, engagement, at);
    if (at.revealedRound > 0) {
        view.scene = AudienceScene::Votes;
        view.votes = audienceVotes(at, score);
    }
    if (phase == SessionPhase::Agree && at.record && at.record->agreed) {
        const HalfStage agreed = *at.record->agreed;
        view.scene = AudienceScene::Agreed;
        const int level = static_cast<int>(std::floor(agreed.value()));
        view.agreed = {agreed, at.dimension->cell(level).stageName};
    }
}

} // namespace

std::optional<AudienceView> audienceView(const Content& content, const Engagement& engagement,
                                         const QDateTime& now)
{
    const std::optional<SessionMoment> moment = sessionAt(content, engagement, now);
    if (!moment)
        return std::nullopt;
    AudienceView view;
    view.part = moment->part().title;
    view.next = moment->next() ? moment->next()->title : QString();
    view.left = moment->left;
    view.end = moment->end;
    view.paused = moment->paused;
    if (const std::optional<SessionDimension> at = dimensionAtWork(content, engagement)) {
        showDimension(view, content, engagement, *at);
        return view;
    }
    view.opening = moment->index == 0;
    if (view.opening) {
        QList<ParticipantId> here;
        for (const Attendance& one : engagement.workshop->attendance) {
            if (one.present)
                here.append(one.participant);
        }
        view.present = countedByFunction(engagement, here);
    }
    return view;
}

} // namespace milepost
