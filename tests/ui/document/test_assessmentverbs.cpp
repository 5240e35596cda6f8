// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/edits/assessments.h"
#include "core/edits/dimensionplace.h"
#include "core/edits/dimensions.h"
#include "core/edits/evidence.h"
#include "core/edits/votes.h"
#include "tests/support/testclass.h"
#include "tests/ui/document/verbtest.h"

using namespace milepost;

namespace {

const AssessmentId kClosed(QStringLiteral("a0002"));
const AssessmentId kAmericasAssessment(QStringLiteral("a0003"));

const Assessment& spring(const Engagement& e)
{
    return *e.findAssessment(kSpring);
}

} // namespace

class TestAssessmentVerbs : public QObject {
    Q_OBJECT

private slots:
    void eachIsOneNamedStepThatCanBeTakenBack_data()
    {
        verbColumns();
        verbRow(
            "add assessment",
            [](EngagementDocument& d) {
                return d.perform(edits::addAssessment, d.newId<AssessmentId>(),
                                 {MatrixId(QStringLiteral("clv-measurement")), QDate(2025, 9, 1),
                                  QStringLiteral("Autumn"), UnitId(QStringLiteral("u1")),
                                  AssessmentKind::Self});
            },
            "Add assessment Autumn",
            [](const Engagement& e) {
                const Assessment& last = e.assessments.last();
                return e.assessments.size() == 4 && last.kind == AssessmentKind::Self &&
                       last.status == AssessmentStatus::Open && last.dimensions.isEmpty() &&
                       last.id > kAmericasAssessment;
            });
        verbRow(
            "repeat assessment: targets and weights stay, votes do not",
            [](EngagementDocument& d) {
                return d.perform(edits::addReassessment, d.newId<AssessmentId>(), kSpring,
                                 QDate(2025, 9, 1));
            },
            "Repeat assessment Spring workshop on 1 Sep 2025",
            [](const Engagement& e) {
                const Assessment& last = e.assessments.last();
                if (e.assessments.size() != 4 || last.dimensions.size() != 1)
                    return false;
                DimensionRecord expected;
                expected.id = recordedPlace().dimension;
                expected.weight = 4;
                expected.target = HalfStage::fromValue(2);
                return last.dimensions.first() == expected &&
                       last.title ==
                           QLatin1String(
                               "CS & ecosystem alignment: re-assessment September 2025") &&
                       last.date == QDate(2025, 9, 1);
            });
        verbRow(
            "repeat assessment: what does not apply stays out, with its reason",
            [](EngagementDocument& d) {
                return d.inOneStep(QStringLiteral("Narrow and repeat"), [&d]() -> Result<Done> {
                    const Result<Done> narrowed =
                        d.perform(edits::setNotApplicable, recordedPlace(),
                                  QStringLiteral("No partners in this business"));
                    return narrowed ? d.perform(edits::addReassessment, d.newId<AssessmentId>(),
                                                kSpring, QDate(2025, 9, 1))
                                    : narrowed;
                });
            },
            "Narrow and repeat",
            [](const Engagement& e) {
                const DimensionRecord* carried =
                    e.assessments.last().findDimension(recordedPlace().dimension);
                return carried &&
                       carried->notApplicable == QLatin1String("No partners in this business") &&
                       carried->ballots.isEmpty();
            });
        verbRow(
            "repeat a closed assessment",
            [](EngagementDocument& d) {
                return d.perform(edits::addReassessment, d.newId<AssessmentId>(), kClosed,
                                 QDate(2025, 9, 1));
            },
            "Repeat assessment Ecosystem retention, 13 Jan 2025 on 1 Sep 2025",
            [](const Engagement& e) {
                return e.assessments.size() == 4 && e.assessments.last().title.isEmpty() &&
                       e.assessments.last().status == AssessmentStatus::Open;
            });
        verbRow(
            "title",
            [](EngagementDocument& d) {
                return d.perform(edits::setAssessmentTitle, kSpring, QStringLiteral("Kick-off"));
            },
            "Set title of the assessment to Kick-off",
            [](const Engagement& e) { return spring(e).title == QLatin1String("Kick-off"); });
        verbRow(
            "date",
            [](EngagementDocument& d) {
                return d.perform(edits::setAssessmentDate, kSpring, QDate(2025, 3, 4));
            },
            "Set date of Spring workshop to 4 Mar 2025",
            [](const Engagement& e) { return spring(e).date == QDate(2025, 3, 4); });
        verbRow(
            "scope",
            [](EngagementDocument& d) {
                return d.perform(edits::setAssessmentUnit, kSpring, UnitId(QStringLiteral("u1")));
            },
            "Set scope of Spring workshop to EMEA",
            [](const Engagement& e) { return spring(e).unit == UnitId(QStringLiteral("u1")); });
        verbRow(
            "whole organization",
            [](EngagementDocument& d) {
                return d.perform(edits::setAssessmentUnit, kAmericasAssessment, {});
            },
            "Set scope of CS & ecosystem alignment, 7 Apr 2025 to the whole organization",
            [](const Engagement& e) { return !e.assessments.at(2).unit; });
        verbRow(
            "kind",
            [](EngagementDocument& d) {
                return d.perform(edits::setAssessmentKind, kSpring, AssessmentKind::Self);
            },
            "Make Spring workshop a self-assessment",
            [](const Engagement& e) { return spring(e).kind == AssessmentKind::Self; });
        verbRow(
            "balanced functions",
            [](EngagementDocument& d) {
                return d.perform(edits::setBalanceFunctions, kSpring, true);
            },
            "Balance functions in Spring workshop",
            [](const Engagement& e) { return spring(e).balanceFunctions; });
        verbRow(
            "who may vote",
            [](EngagementDocument& d) {
                return d.perform(edits::setEligible, kSpring,
                                 QList<ParticipantId>{kAda, kBen, kCleo});
            },
            "Set who may vote in Spring workshop",
            [](const Engagement& e) {
                return spring(e).eligible == QList<ParticipantId>{kAda, kBen, kCleo};
            });
        verbRow(
            "close",
            [](EngagementDocument& d) { return d.perform(edits::closeAssessment, kSpring); },
            "Close assessment Spring workshop",
            [](const Engagement& e) { return spring(e).status == AssessmentStatus::Closed; });
        verbRow(
            "re-open",
            [](EngagementDocument& d) { return d.perform(edits::reopenAssessment, kClosed); },
            "Re-open assessment Ecosystem retention, 13 Jan 2025",
            [](const Engagement& e) {
                return e.assessments.at(1).status == AssessmentStatus::Open;
            });
        verbRow(
            "delete: the plan does not name it any more",
            [](EngagementDocument& d) { return d.perform(edits::deleteAssessment, kSpring); },
            "Delete assessment Spring workshop",
            [](const Engagement& e) { return !e.findAssessment(kSpring) && !e.plan->assessments; });
    }
    void eachIsOneNamedStepThatCanBeTakenBack() { checkVerb(); }

    void badInputIsRefused_data()
    {
        refusalColumns();
        const auto add = [](const NewAssessment& assessment) -> Verb {
            return [=](EngagementDocument& d) {
                return d.perform(edits::addAssessment, d.newId<AssessmentId>(), assessment);
            };
        };
        const MatrixId matrix(QStringLiteral("clv-measurement"));
        refusalRow("no such matrix", add({MatrixId(QStringLiteral("gone")), QDate(2025, 1, 1)}),
                   "There is no matrix “gone”");
        refusalRow("no date", add({matrix, QDate()}), "must be a date");
        refusalRow("far date", add({matrix, QDate(2200, 1, 1)}), "between the years 1970 and 2199");
        refusalRow("long title", add({matrix, QDate(2025, 1, 1), longText(201)}), "at most 200");
        refusalRow("no such unit",
                   add({matrix, QDate(2025, 1, 1), {}, UnitId(QStringLiteral("gone"))}),
                   "There is no unit “gone”");
        refusalRow(
            "repeat nothing",
            [](EngagementDocument& d) {
                return d.perform(edits::addReassessment, d.newId<AssessmentId>(),
                                 AssessmentId(QStringLiteral("gone")), QDate());
            },
            "There is no assessment “gone”");
        refusalRow(
            "leave out one who voted",
            [](EngagementDocument& d) {
                return d.perform(edits::setEligible, kSpring, QList<ParticipantId>{kAda});
            },
            "Ben Sample has voted in this assessment");
        refusalRow(
            "a stranger may vote",
            [](EngagementDocument& d) {
                return d.perform(edits::setEligible, kAmericasAssessment,
                                 QList{ParticipantId(QStringLiteral("gone"))});
            },
            "There is no participant “gone”");
        refusalRow(
            "one twice",
            [](EngagementDocument& d) {
                return d.perform(edits::setEligible, kAmericasAssessment,
                                 QList<ParticipantId>{kBen, kBen});
            },
            "Ben Sample is listed twice");
    }
    void badInputIsRefused() { checkRefusal(); }

    void closedAssessmentRefusesEveryEdit_data()
    {
        refusalColumns();
        const char* closed = "is closed; re-open it to change it";
        const DimensionPlace place = closedPlace();
        const auto row = [&](const char* tag, const Verb& verb) { refusalRow(tag, verb, closed); };
        row("title", [](EngagementDocument& d) {
            return d.perform(edits::setAssessmentTitle, kClosed, {});
        });
        row("date", [](EngagementDocument& d) {
            return d.perform(edits::setAssessmentDate, kClosed, QDate(2025, 1, 1));
        });
        row("unit",
            [](EngagementDocument& d) { return d.perform(edits::setAssessmentUnit, kClosed, {}); });
        row("kind", [](EngagementDocument& d) {
            return d.perform(edits::setAssessmentKind, kClosed, AssessmentKind::Self);
        });
        row("balance", [](EngagementDocument& d) {
            return d.perform(edits::setBalanceFunctions, kClosed, true);
        });
        row("eligible",
            [](EngagementDocument& d) { return d.perform(edits::setEligible, kClosed, {}); });
        row("delete",
            [](EngagementDocument& d) { return d.perform(edits::deleteAssessment, kClosed); });
        row("vote", [=](EngagementDocument& d) {
            return d.perform(edits::castBallot, place, ballotOf("p1", 2));
        });
        row("clear vote",
            [=](EngagementDocument& d) { return d.perform(edits::clearBallot, place, kBen, 1); });
        row("votes", [=](EngagementDocument& d) {
            return d.perform(edits::castBallots, kClosed, {{place.dimension, ballotOf("p1", 2)}});
        });
        row("round two",
            [=](EngagementDocument& d) { return d.perform(edits::startSecondRound, place); });
        row("withdraw round two",
            [=](EngagementDocument& d) { return d.perform(edits::withdrawSecondRound, place); });
        row("indicator", [=](EngagementDocument& d) {
            return d.perform(edits::answerIndicator, place,
                             IndicatorId(QStringLiteral("retain-strategy-s2-i1")),
                             IndicatorReply::Yes);
        });
        row("agree", [=](EngagementDocument& d) {
            return d.perform(edits::agreeScore, place, HalfStage(), QStringLiteral("So"), {});
        });
        row("withdraw score",
            [=](EngagementDocument& d) { return d.perform(edits::withdrawAgreedScore, place); });
        row("reason",
            [=](EngagementDocument& d) { return d.perform(edits::setReason, place, {}); });
        row("notes", [=](EngagementDocument& d) { return d.perform(edits::setNotes, place, {}); });
        row("grade",
            [=](EngagementDocument& d) { return d.perform(edits::setEvidenceGrade, place, 1); });
        row("evidence",
            [=](EngagementDocument& d) { return d.perform(edits::addEvidence, place, {}); });
        row("weight", [=](EngagementDocument& d) { return d.perform(edits::setWeight, place, 1); });
        row("target",
            [=](EngagementDocument& d) { return d.perform(edits::setTarget, place, HalfStage()); });
        row("applies",
            [=](EngagementDocument& d) { return d.perform(edits::setNotApplicable, place, {}); });
    }
    void closedAssessmentRefusesEveryEdit() { checkRefusal(); }

    void whatIsSoAlreadyNeedsNoStep()
    {
        checkNothingToDo(
            [](EngagementDocument& d) { return d.perform(edits::closeAssessment, kClosed); });
        checkNothingToDo(
            [](EngagementDocument& d) { return d.perform(edits::reopenAssessment, kSpring); });
        checkNothingToDo([](EngagementDocument& d) {
            return d.perform(edits::setBalanceFunctions, kSpring, false);
        });
        checkNothingToDo([](EngagementDocument& d) {
            return d.perform(edits::setAssessmentTitle, kSpring, QStringLiteral("Spring workshop"));
        });
    }

    void laterAssessmentOfADayHasTheHigherId()
    {
        Engagement engagement;
        engagement.organization.name = QStringLiteral("Example Ltd");
        EngagementDocument document(shippedContent(), engagement);
        AssessmentId last;
        for (int i = 0; i < 12; ++i) {
            const auto id = document.newId<AssessmentId>();
            QVERIFY(document
                        .perform(edits::addAssessment, id,
                                 {MatrixId(QStringLiteral("clv-measurement")),
                                  QDate(2025, 1, 1),
                                  {},
                                  {},
                                  {}})
                        .ok());
            QVERIFY(last < id);
            last = id;
        }
    }
};

MILEPOST_TEST(TestAssessmentVerbs)
#include "test_assessmentverbs.moc"
