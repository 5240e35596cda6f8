// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/edits/dimensionplace.h"
#include "core/edits/dimensions.h"
#include "core/edits/evidence.h"
#include "core/edits/votes.h"
#include "tests/support/testclass.h"
#include "tests/ui/document/verbtest.h"

using namespace milepost;

namespace {

const IndicatorId kAnswered(QStringLiteral("align-strategy-goals-s2-i1"));
const IndicatorId kOpen(QStringLiteral("align-strategy-goals-s1-i1"));

const DimensionRecord* recordOf(const Engagement& e, const DimensionPlace& place)
{
    const Assessment* assessment = e.findAssessment(place.assessment);
    return assessment ? assessment->findDimension(place.dimension) : nullptr;
}

const DimensionRecord& strategy(const Engagement& e)
{
    return *recordOf(e, recordedPlace());
}

DimensionPlace placeOf(const char* dimension)
{
    return {kSpring, DimensionId(QString::fromLatin1(dimension))};
}

Verb cast(const DimensionPlace& place, const Ballot& ballot)
{
    return [=](EngagementDocument& d) { return d.perform(edits::castBallot, place, ballot); };
}

EvidenceItem item(EvidenceKind kind, const QString& text)
{
    EvidenceItem evidence;
    evidence.kind = kind;
    evidence.text = text;
    return evidence;
}

EvidenceItem file(qsizetype bytes)
{
    EvidenceItem evidence;
    evidence.kind = EvidenceKind::File;
    evidence.content = QByteArray(bytes, 'x');
    evidence.fileName = QStringLiteral("minutes.pdf");
    evidence.mimeType = QStringLiteral("application/pdf");
    return evidence;
}

} // namespace

class TestVoteVerbs : public QObject {
    Q_OBJECT

private slots:
    void eachIsOneNamedStepThatCanBeTakenBack_data()
    {
        verbColumns();
        voteRows();
        findingRows();
        evidenceRows();
        settingRows();
    }
    void eachIsOneNamedStepThatCanBeTakenBack() { checkVerb(); }

    void badInputIsRefused_data()
    {
        refusalColumns();
        Ballot ballot = ballotOf("p1", 2);
        refusalRow("no such assessment",
                   cast({AssessmentId(QStringLiteral("gone")), emptyPlace().dimension}, ballot),
                   "There is no assessment “gone”");
        refusalRow("dimension of another matrix", cast(placeOf("retain-strategy"), ballot),
                   "There is no dimension “retain-strategy”");
        refusalRow("no such participant", cast(recordedPlace(), ballotOf("gone", 2)),
                   "There is no participant “gone”");
        refusalRow("not eligible",
                   cast({AssessmentId(QStringLiteral("a0003")), emptyPlace().dimension}, ballot),
                   "Ada Example is not among those who may vote");
        refusalRow("round 0", cast(recordedPlace(), ballotOf("p1", 2, 0)), "round 1 and round 2");
        refusalRow("round 3", cast(recordedPlace(), ballotOf("p1", 2, 3)), "round 1 and round 2");
        refusalRow("round 2 before round 1", cast(emptyPlace(), ballotOf("p1", 2, 2)),
                   "no vote in round 1 of Lifecycle Design yet");
        ballot.confidence = 4;
        refusalRow("self-confidence", cast(recordedPlace(), ballot), "between 1 and 3");
        ballot.confidence = 3;
        ballot.proof = longText(limits::kTextLength + 1);
        refusalRow("long proof", cast(recordedPlace(), ballot), "10,001 characters");
        const auto castMany = [](const QList<DimensionBallot>& ballots) -> Verb {
            return [=](EngagementDocument& d) {
                return d.perform(edits::castBallots, kSpring, ballots);
            };
        };
        const DimensionId empty = emptyPlace().dimension;
        refusalRow("one stranger among many",
                   castMany({{empty, ballotOf("p1", 2)}, {empty, ballotOf("gone", 2)}}),
                   "There is no participant “gone”");
        refusalRow("one twice among many",
                   castMany({{empty, ballotOf("p1", 2)}, {empty, ballotOf("p1", 1)}}),
                   "Ada Example votes twice on Lifecycle Design");
        refusalRow("round 2 only among many", castMany({{empty, ballotOf("p1", 2, 2)}}),
                   "no vote in round 1");
        refusalRow("unknown dimension among many",
                   castMany({{DimensionId(QStringLiteral("gone")), ballotOf("p1", 2)}}),
                   "There is no dimension “gone”");
        refusalRow(
            "start round 2 without votes",
            [](EngagementDocument& d) { return d.perform(edits::startSecondRound, emptyPlace()); },
            "no vote in round 1");
        findingRefusals();
    }
    void badInputIsRefused() { checkRefusal(); }

    void whatIsSoAlreadyNeedsNoStep()
    {
        checkNothingToDo(cast(recordedPlace(), ballotOf("p1", 2)));
        checkNothingToDo([](EngagementDocument& d) {
            return d.perform(edits::clearBallot, recordedPlace(), kCleo, 1);
        });
        checkNothingToDo([](EngagementDocument& d) {
            return d.perform(edits::withdrawSecondRound, recordedPlace());
        });
        checkNothingToDo(
            [](EngagementDocument& d) { return d.perform(edits::setTarget, emptyPlace(), {}); });
        checkNothingToDo(
            [](EngagementDocument& d) { return d.perform(edits::setNotes, emptyPlace(), {}); });
        checkNothingToDo([](EngagementDocument& d) {
            return d.perform(edits::withdrawAgreedScore, emptyPlace());
        });
        checkNothingToDo([](EngagementDocument& d) {
            return d.perform(edits::answerIndicator, recordedPlace(), kOpen,
                             IndicatorReply::NotAsked);
        });
        checkNothingToDo([](EngagementDocument& d) {
            return d.perform(edits::answerIndicator, recordedPlace(), kAnswered,
                             IndicatorReply::Yes);
        });
    }

    void secondRoundBeginsOnce()
    {
        EngagementDocument document(shippedContent(), smallEngagement());
        QVERIFY(document.perform(edits::startSecondRound, recordedPlace()).ok());
        const Result<Done> again = document.perform(edits::startSecondRound, recordedPlace());
        QVERIFY(!again.ok());
        QVERIFY(again.error().message.toEnglish().contains(QStringLiteral("has begun already")));
    }

    void withdrawingRoundTwoBringsRoundOneBack()
    {
        EngagementDocument document(shippedContent(), smallEngagement());
        const Engagement before = document.engagement();
        QVERIFY(document.perform(edits::startSecondRound, recordedPlace()).ok());
        QVERIFY(document.perform(edits::castBallot, recordedPlace(), ballotOf("p1", 3, 2)).ok());
        QCOMPARE(document.scorecard(kSpring)->dimensions.at(0).round, 2);
        QVERIFY(document.perform(edits::withdrawSecondRound, recordedPlace()).ok());
        QCOMPARE(document.engagement(), before);
    }

    void recordsAreMadeInTheOrderOfTheMatrix()
    {
        EngagementDocument document(shippedContent(), smallEngagement());
        QVERIFY(document.perform(edits::setEvidenceGrade, placeOf("align-customer-experience"), 2)
                    .ok());
        QVERIFY(document
                    .perform(edits::castBallots, kSpring,
                             {{placeOf("align-data-visibility").dimension, ballotOf("p1", 1)},
                              {placeOf("align-incentives-governance").dimension, ballotOf("p1", 1)},
                              {placeOf("align-lifecycle-design").dimension, ballotOf("p1", 1)}})
                    .ok());
        QList<DimensionId> there;
        for (const DimensionRecord& record :
             document.engagement().findAssessment(kSpring)->dimensions)
            there.append(record.id);
        QList<DimensionId> expected;
        for (const Dimension& dimension : document.content().matrices.first().dimensions)
            expected.append(dimension.id);
        QCOMPARE(there, expected);
    }

    void replacedBallotKeepsWhatOtherToolsAdded()
    {
        Engagement engagement = smallEngagement();
        Ballot& ballot = engagement.assessments[0].dimensions[0].ballots[0];
        ballot.extensions = {{QStringLiteral("x-device"), QStringLiteral("tablet")}};
        const QJsonObject extensions = ballot.extensions;
        EngagementDocument document(shippedContent(), engagement);
        QVERIFY(document.perform(edits::castBallot, recordedPlace(), ballotOf("p1", 3)).ok());
        QVERIFY(document
                    .perform(edits::castBallots, kSpring,
                             {{recordedPlace().dimension, ballotOf("p1", 1)}})
                    .ok());
        const Ballot& now = strategy(document.engagement()).ballots.at(0);
        QCOMPARE(now.vote, Vote(HalfStage()));
        QCOMPARE(now.extensions, extensions);
    }

private:
    static void voteRows()
    {
        Ballot ballot = ballotOf("p3", 2.5);
        ballot.confidence = 2;
        ballot.proof = QStringLiteral("Minutes");
        verbRow("vote", cast(recordedPlace(), ballot),
                "Record vote of Cleo Trial on Strategy & Goals", [=](const Engagement& e) {
                    return strategy(e).ballots.size() == 3 && strategy(e).ballots.last() == ballot;
                });
        verbRow("vote again", cast(recordedPlace(), ballotOf("p1", 3)),
                "Record vote of Ada Example on Strategy & Goals", [](const Engagement& e) {
                    return strategy(e).ballots.size() == 2 &&
                           strategy(e).ballots.first() == ballotOf("p1", 3);
                });
        verbRow("first vote on a dimension", cast(emptyPlace(), ballotOf("p1", 3)),
                "Record vote of Ada Example on Lifecycle Design", [](const Engagement& e) {
                    const DimensionRecord* record = recordOf(e, emptyPlace());
                    return record && record->ballots == QList<Ballot>{ballotOf("p1", 3)};
                });
        verbRow("vote in round 2", cast(recordedPlace(), ballotOf("p1", 3, 2)),
                "Record vote of Ada Example on Strategy & Goals",
                [](const Engagement& e) { return strategy(e).ballots.size() == 3; });
        verbRow(
            "clear vote",
            [](EngagementDocument& d) {
                return d.perform(edits::clearBallot, recordedPlace(), kAda, 1);
            },
            "Clear vote of Ada Example on Strategy & Goals",
            [](const Engagement& e) {
                return strategy(e).ballots == QList<Ballot>{ballotOf("p2", 1.5)};
            });
        verbRow(
            "many votes",
            [](EngagementDocument& d) {
                return d.perform(edits::castBallots, kSpring,
                                 {{recordedPlace().dimension, ballotOf("p1", 3)},
                                  {emptyPlace().dimension, ballotOf("p1", 1)},
                                  {emptyPlace().dimension, ballotOf("p2", 1, 2)},
                                  {recordedPlace().dimension, ballotOf("p3", 1)}});
            },
            "Record votes in Spring workshop",
            [](const Engagement& e) {
                const DimensionRecord* record = recordOf(e, emptyPlace());
                return strategy(e).ballots == QList<Ballot>{ballotOf("p1", 3), ballotOf("p2", 1.5),
                                                            ballotOf("p3", 1)} &&
                       record &&
                       record->ballots == QList<Ballot>{ballotOf("p1", 1), ballotOf("p2", 1, 2)};
            });
        verbRow(
            "start round 2",
            [](EngagementDocument& d) {
                return d.perform(edits::startSecondRound, recordedPlace());
            },
            "Start round 2 of Strategy & Goals",
            [](const Engagement& e) {
                return strategy(e).ballots == QList<Ballot>{ballotOf("p1", 2), ballotOf("p2", 1.5),
                                                            ballotOf("p1", 2, 2),
                                                            ballotOf("p2", 1.5, 2)};
            });
    }

    static void findingRows()
    {
        verbRow(
            "answer an indicator",
            [](EngagementDocument& d) {
                return d.perform(edits::answerIndicator, recordedPlace(), kOpen,
                                 IndicatorReply::No);
            },
            "Answer “The CS plan and the partner plan for this year have no goal…” with no",
            [](const Engagement& e) {
                return strategy(e).indicators.size() == 2 && !strategy(e).indicators.last().yes;
            });
        verbRow(
            "change an answer",
            [](EngagementDocument& d) {
                return d.perform(edits::answerIndicator, recordedPlace(), kAnswered,
                                 IndicatorReply::No);
            },
            "Answer “At least one expansion or adoption target is written into b…” with no",
            [](const Engagement& e) {
                return !strategy(e).indicators.first().yes &&
                       strategy(e).indicators.first().note == QLatin1String("Seen");
            });
        verbRow(
            "agree on a score",
            [](EngagementDocument& d) {
                return d.perform(edits::agreeScore, emptyPlace(), *HalfStage::fromValue(2.5),
                                 QStringLiteral("Handbook seen"), {});
            },
            "Agree on 2.5 for Lifecycle Design",
            [](const Engagement& e) {
                const DimensionRecord* record = recordOf(e, emptyPlace());
                return record && record->agreed == HalfStage::fromValue(2.5) &&
                       record->reason == QLatin1String("Handbook seen");
            });
        verbRow(
            "withdraw the score: the reason stays",
            [](EngagementDocument& d) {
                return d.perform(edits::withdrawAgreedScore, recordedPlace());
            },
            "Withdraw the agreed score of Strategy & Goals",
            [](const Engagement& e) {
                return !strategy(e).agreed && !strategy(e).reason.isEmpty();
            });
        verbRow(
            "reason",
            [](EngagementDocument& d) {
                return d.perform(edits::setReason, recordedPlace(), QStringLiteral("New"));
            },
            "Edit reason of Strategy & Goals",
            [](const Engagement& e) { return strategy(e).reason == QLatin1String("New"); });
        verbRow(
            "notes",
            [](EngagementDocument& d) {
                return d.perform(edits::setNotes, recordedPlace(), QStringLiteral("a\nb"));
            },
            "Edit notes of Strategy & Goals",
            [](const Engagement& e) { return strategy(e).notes == QLatin1String("a\nb"); });
        verbRow(
            "note of an indicator",
            [](EngagementDocument& d) {
                return d.perform(edits::setIndicatorNote, recordedPlace(), kAnswered,
                                 QStringLiteral("Page 3"));
            },
            "Edit note of “At least one expansion or adoption target is written into b…”",
            [](const Engagement& e) {
                return strategy(e).indicators.first().note == QLatin1String("Page 3");
            });
        verbRow(
            "take back an answer with its note",
            [](EngagementDocument& d) {
                return d.perform(edits::answerIndicator, recordedPlace(), kAnswered,
                                 IndicatorReply::NotAsked);
            },
            "Take back the answer to “At least one expansion or adoption target is written into b…”",
            [](const Engagement& e) { return strategy(e).indicators.isEmpty(); });
    }

    static void evidenceRows()
    {
        verbRow(
            "grade",
            [](EngagementDocument& d) {
                return d.perform(edits::setEvidenceGrade, recordedPlace(), 3);
            },
            "Set evidence grade of Strategy & Goals to 3",
            [](const Engagement& e) { return strategy(e).evidenceGrade == 3; });
        verbRow(
            "add a link",
            [](EngagementDocument& d) {
                return d.perform(edits::addEvidence, emptyPlace(),
                                 item(EvidenceKind::Link, QStringLiteral("https://a.example")));
            },
            "Add evidence “https://a.example” to Lifecycle Design",
            [](const Engagement& e) {
                const DimensionRecord* record = recordOf(e, emptyPlace());
                return record && record->evidence.size() == 1;
            });
        verbRow(
            "attach a file of the largest size",
            [](EngagementDocument& d) {
                return d.perform(edits::addEvidence, recordedPlace(),
                                 file(limits::kAttachmentBytes));
            },
            "Add evidence “minutes.pdf” to Strategy & Goals",
            [](const Engagement& e) {
                EvidenceItem attached = file(limits::kAttachmentBytes);
                attached.id = evidenceIdAt(1);
                return strategy(e).evidence.size() == 2 && strategy(e).evidence.last() == attached;
            });
        verbRow(
            "edit evidence",
            [](EngagementDocument& d) {
                return d.perform(edits::updateEvidence, recordedPlace(), 0,
                                 item(EvidenceKind::Quote, QStringLiteral("Better")));
            },
            "Edit evidence “Better” of Strategy & Goals",
            [](const Engagement& e) {
                return strategy(e).evidence.at(0).text == QLatin1String("Better");
            });
        verbRow(
            "remove evidence",
            [](EngagementDocument& d) {
                return d.perform(edits::removeEvidence, recordedPlace(), 0);
            },
            "Remove evidence “We have a target sheet” from Strategy & Goals",
            [](const Engagement& e) { return strategy(e).evidence.isEmpty(); });
    }

    static void settingRows()
    {
        verbRow(
            "weight",
            [](EngagementDocument& d) { return d.perform(edits::setWeight, recordedPlace(), 5); },
            "Set weight of Strategy & Goals to 5",
            [](const Engagement& e) { return strategy(e).weight == 5; });
        verbRow(
            "weight by default",
            [](EngagementDocument& d) { return d.perform(edits::setWeight, recordedPlace(), {}); },
            "Set weight of Strategy & Goals to the default",
            [](const Engagement& e) { return !strategy(e).weight; });
        verbRow(
            "target",
            [](EngagementDocument& d) {
                return d.perform(edits::setTarget, recordedPlace(), HalfStage::fromValue(2.5));
            },
            "Set target of Strategy & Goals to 2.5",
            [](const Engagement& e) { return strategy(e).target == HalfStage::fromValue(2.5); });
        verbRow(
            "target by default",
            [](EngagementDocument& d) { return d.perform(edits::setTarget, recordedPlace(), {}); },
            "Set target of Strategy & Goals to the default",
            [](const Engagement& e) { return !strategy(e).target; });
        verbRow(
            "not applicable",
            [](EngagementDocument& d) {
                return d.perform(edits::setNotApplicable, emptyPlace(),
                                 QStringLiteral("No partners yet"));
            },
            "Mark Lifecycle Design as not applicable",
            [](const Engagement& e) {
                const DimensionRecord* record = recordOf(e, emptyPlace());
                return record && record->notApplicable == QLatin1String("No partners yet");
            });
    }

    static void findingRefusals()
    {
        refusalRow(
            "indicator of another dimension",
            [](EngagementDocument& d) {
                return d.perform(edits::answerIndicator, emptyPlace(), kOpen, IndicatorReply::Yes);
            },
            "There is no indicator “align-strategy-goals-s1-i1”");
        refusalRow(
            "note without an answer",
            [](EngagementDocument& d) {
                return d.perform(edits::setIndicatorNote, recordedPlace(), kOpen,
                                 QStringLiteral("x"));
            },
            "Answer the indicator before");
        refusalRow(
            "score without a reason",
            [](EngagementDocument& d) {
                return d.perform(edits::agreeScore, emptyPlace(), HalfStage(), QStringLiteral(" "),
                                 {});
            },
            "needs its reason");
        refusalRow(
            "clear the reason of an agreed score",
            [](EngagementDocument& d) { return d.perform(edits::setReason, recordedPlace(), {}); },
            "withdraw the score to clear it");
        refusalRow(
            "long notes",
            [](EngagementDocument& d) {
                return d.perform(edits::setNotes, recordedPlace(),
                                 longText(limits::kTextLength + 1));
            },
            "at most 10,000");
        refusalRow(
            "grade 4",
            [](EngagementDocument& d) {
                return d.perform(edits::setEvidenceGrade, recordedPlace(), 4);
            },
            "between 0 and 3");
        refusalRow(
            "weight 0",
            [](EngagementDocument& d) { return d.perform(edits::setWeight, recordedPlace(), 0); },
            "between 1 and 5");
        refusalRow(
            "not applicable without a reason",
            [](EngagementDocument& d) {
                return d.perform(edits::setNotApplicable, emptyPlace(), QStringLiteral("  "));
            },
            "Say why");
        refusalRow(
            "empty link",
            [](EngagementDocument& d) {
                return d.perform(edits::addEvidence, emptyPlace(), item(EvidenceKind::Link, {}));
            },
            "The link must not be empty");
        refusalRow(
            "file too large",
            [](EngagementDocument& d) {
                return d.perform(edits::addEvidence, emptyPlace(),
                                 file(limits::kAttachmentBytes + 1));
            },
            "at most 10.00 MiB can be attached");
        refusalRow(
            "nameless file",
            [](EngagementDocument& d) {
                EvidenceItem nameless = file(1);
                nameless.fileName.clear();
                return d.perform(edits::addEvidence, emptyPlace(), nameless);
            },
            "The name of the file must not be empty");
        refusalRow(
            "evidence that is not there",
            [](EngagementDocument& d) {
                return d.perform(edits::removeEvidence, recordedPlace(), 1);
            },
            "not there any more");
        refusalRow(
            "evidence before the first",
            [](EngagementDocument& d) {
                return d.perform(edits::updateEvidence, recordedPlace(), -1, {});
            },
            "not there any more");
    }
};

MILEPOST_TEST(TestVoteVerbs)
#include "test_voteverbs.moc"
