// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/assessments.h"
#include "core/edits/changequery.h"
#include "core/edits/dimensions.h"
#include "core/edits/participants.h"
#include "core/edits/plansettings.h"
#include "core/edits/playdecisions.h"
#include "core/edits/votes.h"
#include "tests/support/testclass.h"
#include "tests/ui/document/verbtest.h"

#include <QSignalSpy>
#include <QUndoStack>

using namespace milepost;

namespace {

Result<Done> type(EngagementDocument& document, const char* text)
{
    return document.perform(Merge::WithPrevious, edits::setNotes, recordedPlace(),
                            QString::fromLatin1(text));
}

const DimensionRecord& record(const EngagementDocument& document)
{
    return *document.engagement()
                .findAssessment(recordedPlace().assessment)
                ->findDimension(recordedPlace().dimension);
}

} // namespace

/// What holds for all verbs together: merging, steps, signals, what is computed.
class TestEngagementDocument : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<EngagementDocument> m_document;

private slots:
    void init()
    {
        m_document = std::make_unique<EngagementDocument>(shippedContent(), smallEngagement());
    }

    void typingInOneFieldIsOneStep()
    {
        for (const char* text : {"A", "As", "Ask"})
            QVERIFY(type(*m_document, text).ok());
        QCOMPARE(m_document->undoStack().count(), 1);
        QCOMPARE(record(*m_document).notes, QStringLiteral("Ask"));
        m_document->undo();
        QCOMPARE(m_document->engagement(), smallEngagement());
        m_document->redo();
        QCOMPARE(record(*m_document).notes, QStringLiteral("Ask"));
    }

    void leavingTheFieldEndsTheStep()
    {
        QVERIFY(type(*m_document, "A").ok());
        m_document->endMerge();
        QVERIFY(type(*m_document, "As").ok());
        QCOMPARE(m_document->undoStack().count(), 2);
    }

    void anotherFieldEndsTheStep()
    {
        QVERIFY(type(*m_document, "A").ok());
        QVERIFY(m_document
                    ->perform(Merge::WithPrevious, edits::setReason, recordedPlace(),
                              QStringLiteral("R"))
                    .ok());
        QVERIFY(
            m_document
                ->perform(Merge::WithPrevious, edits::setNotes, emptyPlace(), QStringLiteral("B"))
                .ok());
        QVERIFY(type(*m_document, "As").ok());
        QCOMPARE(m_document->undoStack().count(), 4);
    }

    void undoEndsTheStep()
    {
        QVERIFY(type(*m_document, "A").ok());
        QVERIFY(m_document->perform(edits::setTarget, recordedPlace(), HalfStage()).ok());
        m_document->undo();
        QVERIFY(type(*m_document, "As").ok());
        QCOMPARE(m_document->undoStack().count(), 2);
    }

    void editsThatDoNotAskStaySteps()
    {
        QVERIFY(m_document->perform(edits::setTarget, recordedPlace(), HalfStage()).ok());
        QVERIFY(
            m_document->perform(edits::setTarget, recordedPlace(), HalfStage::fromValue(3)).ok());
        QCOMPARE(m_document->undoStack().count(), 2);
    }

    void joinedStepIsNamedByItsEnd()
    {
        for (const double target : {1.5, 2.5, 3.0}) {
            QVERIFY(m_document
                        ->perform(Merge::WithPrevious, edits::setTarget, recordedPlace(),
                                  HalfStage::fromValue(target))
                        .ok());
        }
        QCOMPARE(m_document->undoStack().undoText(),
                 QStringLiteral("Set target of Strategy & Goals to 3"));
        QCOMPARE(m_document->undoStack().count(), 1);
    }

    void typingIntoSomethingNewIsOneStep()
    {
        Engagement start = smallEngagement();
        start.plan.reset();
        m_document = std::make_unique<EngagementDocument>(shippedContent(), start);
        const PlayId play(QStringLiteral("align-sponsor-charter"));
        for (const char* text : {"B", "Bo", "Boa", "Board"}) {
            QVERIFY(m_document
                        ->perform(Merge::WithPrevious, edits::setPlayNotes, play,
                                  QString::fromLatin1(text))
                        .ok());
        }
        QCOMPARE(m_document->undoStack().count(), 1);
        const Engagement end = m_document->engagement();
        m_document->undo();
        QCOMPARE(m_document->engagement(), start);
        m_document->redo();
        QCOMPARE(m_document->engagement(), end);
    }

    void typingBackToTheStartLeavesNoStep()
    {
        QVERIFY(m_document->perform(edits::setTarget, recordedPlace(), HalfStage()).ok());
        m_document->endMerge();
        QVERIFY(type(*m_document, "A").ok());
        QVERIFY(m_document
                    ->perform(Merge::WithPrevious, edits::setNotes, recordedPlace(),
                              QStringLiteral("Ask finance"))
                    .ok());
        QCOMPARE(m_document->undoStack().count(), 1);
        QCOMPARE(m_document->undoStack().undoText(),
                 QStringLiteral("Set target of Strategy & Goals to 1"));
    }

    void finishedStepStaysFinishedAfterOneThatVanished()
    {
        QVERIFY(type(*m_document, "A").ok());
        m_document->endMerge();
        QVERIFY(type(*m_document, "As").ok());
        QVERIFY(type(*m_document, "A").ok());
        QCOMPARE(m_document->undoStack().count(), 1);
        QVERIFY(type(*m_document, "Ax").ok());
        QCOMPARE(m_document->undoStack().count(), 2);
    }

    void manyVerbsInOneStep()
    {
        QSignalSpy told(m_document.get(), &EngagementDocument::changed);
        const Result<Done> result =
            m_document->inOneStep(QStringLiteral("Set up the workshop"), [&]() -> Result<Done> {
                const auto fay = m_document->newId<ParticipantId>();
                const auto added = m_document->perform(edits::addParticipant, fay,
                                                       {QStringLiteral("Fay"), {}, {}});
                if (!added)
                    return added;
                Ballot ballot = ballotOf("p1", 2);
                ballot.participant = fay;
                return m_document->perform(edits::castBallot, emptyPlace(), ballot);
            });
        QVERIFY(result.ok());
        QCOMPARE(m_document->undoStack().undoText(), QStringLiteral("Set up the workshop"));
        QCOMPARE(told.size(), 1);
        const Engagement end = m_document->engagement();
        QCOMPARE(end.participants.size(), 4);
        m_document->undo();
        QCOMPARE(m_document->engagement(), smallEngagement());
        m_document->redo();
        QCOMPARE(m_document->engagement(), end);
    }

    void oneRefusalTakesBackTheWholeStep()
    {
        QSignalSpy told(m_document.get(), &EngagementDocument::changed);
        const QList<Scorecard> cards = m_document->scorecards();
        const Result<Done> result =
            m_document->inOneStep(QStringLiteral("Never"), [&]() -> Result<Done> {
                const Result<Done> cast =
                    m_document->perform(edits::castBallot, recordedPlace(), ballotOf("p1", 3));
                return cast ? m_document->perform(edits::setWeight, recordedPlace(), 9) : cast;
            });
        QVERIFY(!result.ok());
        QVERIFY(result.error().message.toEnglish().contains(QStringLiteral("The weight")));
        QCOMPARE(m_document->engagement(), smallEngagement());
        QVERIFY(!m_document->undoStack().canUndo());
        QVERIFY(told.isEmpty());
        QCOMPARE(m_document->scorecards(), cards);
    }

    void stepsInsideAStepJoinIt()
    {
        const Result<Done> result =
            m_document->inOneStep(QStringLiteral("Outer"), [&]() -> Result<Done> {
                const Result<Done> weight =
                    m_document->perform(edits::setWeight, recordedPlace(), 1);
                if (!weight)
                    return weight;
                (void)m_document->inOneStep(QStringLiteral("Inner"), [&]() -> Result<Done> {
                    (void)m_document->perform(edits::setTarget, recordedPlace(), HalfStage());
                    return Error{QStringLiteral("No."), {}, {}};
                });
                return m_document->perform(edits::setEvidenceGrade, recordedPlace(), 2);
            });
        QVERIFY(result.ok());
        QCOMPARE(m_document->undoStack().count(), 1);
        QCOMPARE(record(*m_document).weight, std::optional<int>(1));
        QCOMPARE(record(*m_document).evidenceGrade, 2);
        QCOMPARE(record(*m_document).target, HalfStage::fromValue(2));
    }

    void stepThatDoesNothingIsNone()
    {
        QVERIFY(
            m_document->inOneStep(QStringLiteral("Nothing"), [] { return Result<Done>(Done()); })
                .ok());
        QVERIFY(!m_document->undoStack().canUndo());
    }

    /// A slot sees the engagement as it is after the edit, and may make further edits.
    void slotsMayEdit()
    {
        QList<QString> told;
        connect(m_document.get(), &EngagementDocument::changed, this, [&](const Change& change) {
            told.append(change.name.toEnglish());
            if (told.size() == 1)
                QVERIFY(m_document->perform(edits::setWeight, recordedPlace(), 1).ok());
        });
        QVERIFY(m_document->perform(edits::setEvidenceGrade, recordedPlace(), 2).ok());
        QCOMPARE(told,
                 (QList<QString>{QStringLiteral("Set evidence grade of Strategy & Goals to 2"),
                                 QStringLiteral("Set weight of Strategy & Goals to 1")}));
        QCOMPARE(m_document->undoStack().undoText(), told.last());
        m_document->undo();
        m_document->undo();
        QCOMPARE(m_document->engagement(), smallEngagement());
    }

    void undoAndRedoAreToldAsChanges()
    {
        QList<Change> told;
        connect(m_document.get(), &EngagementDocument::changed, this,
                [&](const Change& change) { told.append(change); });
        QVERIFY(m_document->perform(edits::setWeight, recordedPlace(), 1).ok());
        m_document->undo();
        m_document->redo();
        QCOMPARE(told.size(), 3);
        QCOMPARE(told.at(1).name.toEnglish(),
                 QStringLiteral("Undo: Set weight of Strategy & Goals to 1"));
        QCOMPARE(told.at(1).edits, inverse(told.at(0)).edits);
        QCOMPARE(told.at(2), told.at(0));
    }

    void undoSignalsFollowTheSteps()
    {
        QSignalSpy canUndo(&m_document->undoStack(), &QUndoStack::canUndoChanged);
        QSignalSpy canRedo(&m_document->undoStack(), &QUndoStack::canRedoChanged);
        QSignalSpy text(&m_document->undoStack(), &QUndoStack::undoTextChanged);
        QVERIFY(m_document->perform(edits::setWeight, recordedPlace(), 1).ok());
        QCOMPARE(canUndo.takeFirst().first().toBool(), true);
        QCOMPARE(text.last().first().toString(), m_document->undoStack().undoText());
        m_document->undo();
        QCOMPARE(canUndo.takeFirst().first().toBool(), false);
        QCOMPARE(canRedo.last().first().toBool(), true);
        m_document->undo();
        QCOMPARE(m_document->engagement(), smallEngagement());
    }

    void manyStepsAreKept()
    {
        for (int i = 0; i < 3000; ++i)
            QVERIFY(m_document->perform(edits::setWeight, recordedPlace(), 1 + i % 5).ok());
        while (m_document->undoStack().canUndo())
            m_document->undo();
        QCOMPARE(m_document->engagement(), smallEngagement());
    }

    void resultsFollowEachEdit()
    {
        const AssessmentId spring = recordedPlace().assessment;
        QCOMPARE(m_document->scorecard(spring)->dimensions.at(0).score, std::optional<double>(1.5));
        const PlayId charter(QStringLiteral("align-sponsor-charter"));
        QVERIFY(!m_document->plan().selection.chosen.contains(charter));
        QVERIFY(m_document->perform(edits::withdrawAgreedScore, recordedPlace()).ok());
        QCOMPARE(m_document->scorecard(spring)->dimensions.at(0).score,
                 std::optional<double>(1.75));
        QVERIFY(m_document->perform(edits::setCandidates, QList<PlayId>{charter}).ok());
        QVERIFY(m_document->plan().selection.chosen.contains(charter));
        QVERIFY(!m_document->scorecard(AssessmentId(QStringLiteral("gone"))));
        m_document->undo();
        QVERIFY(!m_document->plan().selection.chosen.contains(charter));
    }

    void functionOfAPersonCountsWhereFunctionsAreBalanced()
    {
        const AssessmentId spring = recordedPlace().assessment;
        QVERIFY(m_document->perform(edits::setBalanceFunctions, spring, true).ok());
        QVERIFY(m_document->perform(edits::withdrawAgreedScore, recordedPlace()).ok());
        QVERIFY(m_document->perform(edits::castBallot, recordedPlace(), ballotOf("p3", 3)).ok());
        (void)m_document->scorecards();
        QVERIFY(m_document
                    ->perform(edits::setParticipantFunction, ParticipantId(QStringLiteral("p3")),
                              Function::Cs)
                    .ok());
        QCOMPARE(m_document->scorecards(),
                 scoreAll(m_document->content(), m_document->engagement()));
    }

    void withoutAFileThereIsNothingToSave()
    {
        QVERIFY(m_document->perform(edits::setWeight, recordedPlace(), 1).ok());
        QCOMPARE(m_document->saving().state, SaveState::InMemory);
        QCOMPARE(m_document->saving().unsavedChanges, 0);
        QVERIFY(m_document->saving().canClose);
        QVERIFY(!m_document->isReadOnly());
        QVERIFY(m_document->path().isEmpty());
        QVERIFY(!m_document->saveCopy(QStringLiteral("/nowhere")).ok());
    }

    void changesTellWhatTheyTouch()
    {
        QList<Change> told;
        connect(m_document.get(), &EngagementDocument::changed, this,
                [&](const Change& change) { told.append(change); });
        const AssessmentId spring = recordedPlace().assessment;
        const DimensionId strategy = recordedPlace().dimension;
        QVERIFY(m_document->perform(edits::castBallot, emptyPlace(), ballotOf("p1", 1)).ok());
        QVERIFY(touches(told.last(), EntityKind::Ballot));
        QVERIFY(touches(told.last(), EntityKind::Dimension));
        QVERIFY(!touches(told.last(), EntityKind::Evidence));
        QVERIFY(touchesAssessment(told.last(), spring));
        QVERIFY(touchesDimension(told.last(), spring, emptyPlace().dimension));
        QVERIFY(!touchesDimension(told.last(), spring, strategy));
        QVERIFY(m_document->perform(edits::setAssessmentTitle, spring, QStringLiteral("New")).ok());
        QVERIFY(touchesAssessment(told.last(), spring));
        QVERIFY(!touchesDimension(told.last(), spring, strategy));
        QVERIFY(m_document->perform(edits::deleteAssessment, spring).ok());
        QVERIFY(touches(told.last(), EntityKind::Evidence));
        QVERIFY(touches(told.last(), EntityKind::Plan));
        QVERIFY(touchesDimension(told.last(), spring, strategy));
        QVERIFY(!touchesAssessment(told.last(), closedPlace().assessment));
    }
};

MILEPOST_TEST(TestEngagementDocument)
#include "test_engagementdocument.moc"
