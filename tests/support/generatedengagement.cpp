// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/generatedengagement.h"

#include "core/engagement/mendnames.h"
#include "core/engagement/validate.h"
#include "tests/support/generatedparts.h"

#include <algorithm>

namespace milepost {

namespace {

// Whether `list` has nothing yet that would be the same thing as `item`.
template <class T, class Same>
void addUnlessThere(QList<T>& list, T item, Same same)
{
    const bool there =
        std::any_of(list.cbegin(), list.cend(), [&](const T& other) { return same(other, item); });
    if (!there)
        list.append(std::move(item));
}

template <class T>
void addWithNewId(QList<T>& list, T item)
{
    addUnlessThere(list, std::move(item), [](const T& a, const T& b) { return a.id == b.id; });
}

void fillDimension(PartGenerator& make, RandomSource& random, const Assessment& assessment,
                   DimensionRecord& record)
{
    for (int i = random.number(0, 10); i > 0; --i) {
        Ballot ballot = make.ballot(assessment);
        if (ballot.participant.isEmpty())
            break;
        addUnlessThere(record.ballots, std::move(ballot), [](const Ballot& a, const Ballot& b) {
            return a.participant == b.participant && a.round == b.round;
        });
    }
    for (int i = random.number(0, 4); i > 0; --i)
        addWithNewId(record.indicators, make.indicator(record.id));
    for (int i = random.number(0, 2); i > 0; --i)
        addWithNewId(record.evidence, make.evidence());
}

void addAssessment(const Content& content, Engagement& engagement, PartGenerator& make,
                   RandomSource& random)
{
    Assessment assessment = make.assessment();
    QList<DimensionId> dimensions;
    for (const Dimension& dimension : content.findMatrix(assessment.matrix)->dimensions)
        dimensions.append(dimension.id);
    for (const DimensionId& id : random.someOf(dimensions, 5)) {
        DimensionRecord record = make.dimension(id);
        fillDimension(make, random, assessment, record);
        assessment.dimensions.append(std::move(record));
    }
    addWithNewId(engagement.assessments, std::move(assessment));
}

} // namespace

Engagement generateEngagement(const Content& content, quint32 seed)
{
    RandomSource random(seed);
    Engagement engagement;
    PartGenerator make(content, engagement, random);

    engagement.organization = make.organization();
    for (int i = random.number(0, 5); i > 0; --i)
        addWithNewId(engagement.organization.units, make.unit());
    for (int i = random.number(0, 12); i > 0; --i)
        addWithNewId(engagement.participants, make.participant());
    for (int i = random.number(0, 4); i > 0; --i) {
        addUnlessThere(engagement.goals, make.goal(),
                       [](const Goal& a, const Goal& b) { return a.metric == b.metric; });
    }
    for (int i = random.number(0, 4); i > 0; --i)
        addAssessment(content, engagement, make, random);
    if (random.chance(80)) {
        engagement.plan = make.plan();
        for (int i = random.number(0, 12); i > 0; --i)
            addWithNewId(engagement.plan->plays, make.play());
    }
    for (int i = random.number(0, 8); i > 0; --i) {
        addUnlessThere(engagement.metricValues, make.metricValue(),
                       [](const MetricValue& a, const MetricValue& b) {
                           return a.metric == b.metric && a.periodEnd == b.periodEnd &&
                                  a.unit == b.unit && a.group == b.group;
                       });
    }
    for (int i = random.number(0, 4); i > 0; --i)
        addWithNewId(engagement.risks, make.risk());
    for (int i = random.number(0, 3); i > 0; --i)
        addWithNewId(engagement.reviews, make.review());
    for (int i = random.number(0, 3); i > 0; --i)
        addWithNewId(engagement.snapshots, make.snapshot());
    for (int i = random.number(0, 3); i > 0; --i) {
        addUnlessThere(engagement.dismissals, make.dismissal(),
                       [](const Dismissal& a, const Dismissal& b) {
                           return a.pitfall == b.pitfall && a.subject == b.subject;
                       });
    }
    for (int i = random.number(0, 2); i > 0; --i)
        addWithNewId(engagement.accountLists, make.accountList());
    for (int i = random.number(0, 3); i > 0; --i)
        addWithNewId(engagement.partners, make.partner());
    for (int i = random.number(0, 3); i > 0; --i) {
        addUnlessThere(engagement.coverage, make.coverage(),
                       [](const Coverage& a, const Coverage& b) {
                           return a.segment == b.segment && a.moment == b.moment;
                       });
    }
    for (int i = random.number(0, 2); i > 0; --i)
        addWithNewId(engagement.investments, make.investment());
    if (engagement.plan) {
        for (int i = random.number(0, 2); i > 0; --i)
            addWithNewId(engagement.plan->scenarios, make.scenario());
        if (!engagement.plan->scenarios.isEmpty() && random.chance(50))
            engagement.plan->scenario = engagement.plan->scenarios.first().id;
        if (!engagement.snapshots.isEmpty() && random.chance(50))
            engagement.plan->baseline = engagement.snapshots.last().id;
    }
    if (random.chance(50))
        engagement.workshop = make.workshop();
    if (random.chance(50))
        engagement.report = make.report();
    static_cast<void>(mendNames(engagement));
    engagement.extensions = random.extensions();
    return engagement;
}

Engagement engagementWithBallots(const Content& content, int ballots)
{
    RandomSource random(1);
    Engagement engagement;
    engagement.organization.name = QStringLiteral("Large Organization");
    const int people = std::max(10, ballots / 200);
    for (int i = 0; i < people; ++i) {
        engagement.participants.append(
            {ParticipantId(QStringLiteral("p%1").arg(i + 1)),
             QStringLiteral("Participant %1").arg(i + 1),
             EnumNames<Function>::table[static_cast<std::size_t>(i) % 9].first,
             std::nullopt,
             {}});
    }
    int left = ballots;
    for (int number = 1; left > 0; ++number) {
        const Matrix& matrix = content.matrices.at(number % content.matrices.size());
        Assessment assessment;
        assessment.id = AssessmentId(QStringLiteral("a%1").arg(number));
        assessment.matrix = matrix.id;
        assessment.date = QDate(2024, 1, 1).addDays(7 * number);
        for (const Dimension& dimension : matrix.dimensions) {
            DimensionRecord record;
            record.id = dimension.id;
            const int votes = std::min(left, people);
            record.ballots.reserve(votes);
            for (int i = 0; i < votes; ++i) {
                Ballot ballot;
                ballot.participant = engagement.participants.at(i).id;
                ballot.vote =
                    random.chance(5)
                        ? Vote::dontKnow()
                        : Vote(HalfStage::all()[static_cast<std::size_t>(random.number(0, 4))]);
                ballot.confidence = random.number(1, 3);
                if (random.chance(20))
                    ballot.proof = QStringLiteral("Minutes of the last joint review");
                record.ballots.append(std::move(ballot));
            }
            left -= votes;
            assessment.dimensions.append(std::move(record));
        }
        engagement.assessments.append(std::move(assessment));
    }
    return engagement;
}

} // namespace milepost
