// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/boardlines.h"

#include "core/workshop/moment.h"
#include "ui/models/wording.h"
#include "ui/workshop/sessioncontext.h"

#include <QCoreApplication>
#include <QLocale>

namespace milepost {

namespace {

struct BoardWords {
    Q_DECLARE_TR_FUNCTIONS(milepost::BoardWords)
};

using Kind = BoardLine::Kind;

QString answersBeside(const AudienceVotes& votes)
{
    QStringList parts;
    if (votes.notApplicable > 0)
        parts.append(BoardWords::tr("“not applicable”: %1").arg(votes.notApplicable));
    if (votes.dontKnow > 0)
        parts.append(BoardWords::tr("“don’t know”: %1").arg(votes.dontKnow));
    return parts.join(QStringLiteral(" · "));
}

/// With the name alone where there is no room.
void addStages(QList<BoardLine>& lines, const AudienceDimension& dimension)
{
    for (const AudienceStage& stage : dimension.stages) {
        lines.append({BoardWords::tr("%1: %2").arg(stage.name, stage.descriptor), Kind::Normal,
                      stage.level, stage.name});
    }
}

void addPart(BoardText& board, const AudienceView& view)
{
    if (!view.opening)
        return;
    board.lines.append({BoardWords::tr("Score the practice rather than the people. Evidence beats "
                                       "rank."),
                        Kind::Normal});
    board.lines.append({BoardWords::tr("Votes are secret until all are shown together. No name is "
                                       "ever shown here."),
                        Kind::Normal});
    if (!view.present.isEmpty())
        board.lines.append({BoardWords::tr("Here: %1").arg(countsText(view.present)), Kind::Quiet});
}

void addVoting(BoardText& board, const AudienceView& view)
{
    for (const AudienceStage& stage : view.dimension->stages)
        board.lines.append({stage.descriptor, Kind::Normal, stage.level});
    int missing = 0;
    for (const FunctionCount& count : view.missing)
        missing += count.people;
    if (missing == 0)
        board.foot = view.complete ? BoardWords::tr("All votes are in.")
                                   : BoardWords::tr("Please vote in silence.");
    else if (missing == 1)
        board.foot = BoardWords::tr("1 vote is still to come: %1").arg(countsText(view.missing));
    else
        board.foot = BoardWords::tr("%n votes are still to come: %1", nullptr, missing)
                         .arg(countsText(view.missing));
}

void addVotes(BoardText& board, const AudienceVotes& votes)
{
    if (!votes.dots.isEmpty())
        board.lines.append({votesText(votes), Kind::Strong});
    const QString beside = answersBeside(votes);
    if (!beside.isEmpty())
        board.lines.append({beside, Kind::Quiet});
    if (votes.provisional)
        board.lines.append(
            {BoardWords::tr("Fewer than three votes: a provisional result."), Kind::Normal});
    const QString advice = adviceText(votes);
    if (!advice.isEmpty())
        board.lines.append({advice, Kind::Normal});
}

} // namespace

QString votesText(const AudienceVotes& votes)
{
    const QLocale locale;
    const QString median = wording::score(votes.median, locale);
    if (votes.lowest == votes.highest)
        return BoardWords::tr("Median %1 · all votes alike").arg(median);
    return BoardWords::tr("Median %1 · votes from %2 to %3")
        .arg(median, wording::score(votes.lowest, locale), wording::score(votes.highest, locale));
}

QString adviceText(const AudienceVotes& votes)
{
    if (!votes.next)
        return {};
    switch (*votes.next) {
    case NextStep::Agree:
        return BoardWords::tr("Aligned: agree on the score.");
    case NextStep::Talk:
        return votes.band != ConsensusBand::Split
                   ? BoardWords::tr("Discuss: the lowest and the highest vote first, then agree.")
                   : BoardWords::tr("Still apart: both views go into the reason.");
    case NextStep::VoteAgain:
        break;
    }
    return BoardWords::tr("Split: the lowest and the highest vote say why, then a second vote.");
}

BoardText boardText(const AudienceView& view)
{
    BoardText board;
    board.title = view.dimension ? view.dimension->name : view.part;
    board.clock = view.paused ? BoardWords::tr("Break") : clockText(view.left);
    const QString end = QLocale().toString(view.end.toLocalTime().time(), QLocale::ShortFormat);
    board.foot = view.next.isEmpty() ? BoardWords::tr("Ends at %1").arg(end)
                                     : BoardWords::tr("Next: %1 · ends at %2").arg(view.next, end);
    switch (view.scene) {
    case AudienceScene::Part:
        addPart(board, view);
        break;
    case AudienceScene::Question:
        board.lines.append({view.dimension->question, Kind::Strong});
        addStages(board.lines, *view.dimension);
        break;
    case AudienceScene::Vote:
        addVoting(board, view);
        break;
    case AudienceScene::Votes:
        addVotes(board, *view.votes);
        break;
    case AudienceScene::Agreed:
        board.lines.append({BoardWords::tr("Agreed: %1")
                                .arg(wording::score(view.agreed->score.value(), QLocale())),
                            Kind::Large});
        board.lines.append(
            {view.agreed->stage, Kind::Strong, static_cast<int>(view.agreed->score.value())});
        break;
    }
    return board;
}

} // namespace milepost
