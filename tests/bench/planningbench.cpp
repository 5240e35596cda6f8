// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/contentreader.h"
#include "core/planning/compiledplan.h"
#include "tests/bench/bench.h"

#include <QRandomGenerator>

namespace milepost::bench {

namespace {

constexpr int kPlays = 10'000;
constexpr int kRuns = 5;

Engagement assessed(const Content& content)
{
    Engagement engagement;
    for (const Matrix& matrix : content.matrices) {
        Assessment assessment;
        assessment.id = AssessmentId(matrix.id.text());
        assessment.matrix = matrix.id;
        assessment.date = QDate(2026, 1, 5);
        for (const Dimension& dimension : matrix.dimensions) {
            DimensionRecord record;
            record.id = dimension.id;
            record.agreed = HalfStage();
            record.target = HalfStage::fromValue(3);
            assessment.dimensions.append(record);
        }
        engagement.assessments.append(assessment);
    }
    engagement.plan.emplace();
    return engagement;
}

/// `count` plays with up to three prerequisites each, lifts on every dimension, 18 owner roles.
Engagement synthetic(const Content& content, int count, PlayState state)
{
    Engagement engagement = assessed(content);
    engagement.plan->parallelLimit = 20;
    QList<DimensionId> dimensions;
    for (const Matrix& matrix : content.matrices) {
        for (const Dimension& dimension : matrix.dimensions)
            dimensions.append(dimension.id);
    }
    QRandomGenerator random(7);
    for (int i = 0; i < count; ++i) {
        PlannedPlay play;
        play.id = PlayId(QStringLiteral("synthetic-%1").arg(i, 6, 10, QLatin1Char('0')));
        play.state = state;
        play.effortDays = 1 + random.bounded(20);
        play.durationWeeks = 1 + random.bounded(8);
        play.custom.emplace();
        play.custom->title = play.id.text();
        play.custom->ownerRole =
            content.roles[random.bounded(static_cast<int>(content.roles.size()))].id;
        for (int n = random.bounded(4); n > 0 && i > 0; --n) {
            const PlayId need = engagement.plan->plays[random.bounded(i)].id;
            if (!play.custom->prerequisites.contains(need))
                play.custom->prerequisites.append(need);
        }
        for (int n = 1 + random.bounded(3); n > 0; --n) {
            play.custom->advances.append(
                {dimensions[random.bounded(static_cast<int>(dimensions.size()))],
                 random.bounded(2) ? Transition::OneToTwo : Transition::TwoToThree,
                 0.01 + random.generateDouble() * 0.2});
        }
        engagement.plan->plays.append(play);
    }
    return engagement;
}

double compileTime(const Content& content, const Engagement& engagement)
{
    const QList<Scorecard> cards = scoreAll(content, engagement);
    return bestOf(kRuns,
                  [&] { keep(compilePlan(content, engagement, cards).selection.effortDays); });
}

double onePass(const Engagement& engagement)
{
    double sum = 0;
    for (const PlannedPlay& play : engagement.plan->plays) {
        for (const Advance& advance : play.custom->advances)
            sum += advance.lift;
        sum += *play.effortDays + static_cast<double>(play.custom->prerequisites.size());
    }
    return sum;
}

} // namespace

void planning()
{
    heading("Planning");
    const Content content = *readContent(shippedContentSources());
    std::printf("  %-52s %9.3f ms\n", "the three playbooks, every dimension from 1 to 3",
                compileTime(content, assessed(content)));

    for (const auto& [name, state] : {std::pair("10,000 plays to choose from", PlayState::Proposed),
                                      std::pair("10,000 plays to schedule", PlayState::Planned)}) {
        const Engagement full = synthetic(content, kPlays, state);
        const double time = compileTime(content, full);
        ratio(name, time, "one pass over the plays", bestOf(kRuns, [&] { keep(onePass(full)); }));
        growth(name, compileTime(content, synthetic(content, kPlays / 2, state)), time);
    }
}

} // namespace milepost::bench
