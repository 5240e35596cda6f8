// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/assessments.h"
#include "core/edits/dimensions.h"
#include "core/edits/evidence.h"
#include "core/edits/organization.h"
#include "core/edits/participants.h"
#include "tests/support/testclass.h"
#include "tests/ui/pages/pagefixture.h"
#include "ui/models/assessmentlistmodel.h"
#include "ui/models/ballotgridmodel.h"
#include "ui/models/dimensionlistmodel.h"
#include "ui/models/evidencelistmodel.h"
#include "ui/models/participantmodel.h"
#include "ui/models/unittreemodel.h"
#include "ui/models/votetext.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>
#include <QUndoStack>

using namespace milepost;
using namespace milepost::testing;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

const DimensionId kGoals(QStringLiteral("align-strategy-goals"));

} // namespace

class TestAssessModels : public QObject {
    Q_OBJECT

private slots:
    /// The models keep their promises to views through edits of every kind, undo and redo.
    void modelsStayInStep()
    {
        EngagementDocument document(shippedContent(), opened(sampleEngagement()));
        const AssessmentId assessment = document.engagement().assessments.first().id;
        BallotGridModel grid(document);
        DimensionListModel dimensions(document);
        AssessmentListModel assessments(document);
        ParticipantModel people(document);
        UnitTreeModel units(document);
        EvidenceListModel evidence(document);
        const QAbstractItemModelTester testGrid(&grid, kFatal);
        const QAbstractItemModelTester testDimensions(&dimensions, kFatal);
        const QAbstractItemModelTester testAssessments(&assessments, kFatal);
        const QAbstractItemModelTester testPeople(&people, kFatal);
        const QAbstractItemModelTester testUnits(&units, kFatal);
        const QAbstractItemModelTester testEvidence(&evidence, kFatal);
        grid.setAssessment(assessment);
        dimensions.setAssessment(assessment);
        people.setAssessment(assessment);
        evidence.setPlace(assessment, kGoals);

        const auto unit = document.newId<UnitId>();
        QVERIFY(document.perform(edits::addUnit, unit, QStringLiteral("South"), {}).ok());
        QVERIFY(document
                    .perform(edits::addUnit, document.newId<UnitId>(), QStringLiteral("Far south"),
                             unit)
                    .ok());
        const auto person = document.newId<ParticipantId>();
        QVERIFY(document
                    .perform(edits::addParticipant, person,
                             {QStringLiteral("Ada"), Function::Finance, unit})
                    .ok());
        QList<ParticipantId> eligible = *document.engagement().assessments.first().eligible;
        eligible.insert(2, person);
        QVERIFY(document.perform(edits::setEligible, assessment, eligible).ok());
        QVERIFY(grid.castVote(grid.index(grid.rowOf(person), 0), Vote(*HalfStage::fromValue(2))));
        EvidenceItem item;
        item.text = QStringLiteral("https://example.test");
        QVERIFY(document.perform(edits::addEvidence, {assessment, kGoals}, item).ok());
        QVERIFY(document.perform(edits::removeEvidence, {assessment, kGoals}, 0).ok());
        QVERIFY(document.perform(edits::deleteParticipants, {person}).ok());
        QVERIFY(document.perform(edits::deleteUnit, unit).ok());
        QVERIFY(document
                    .perform(edits::addReassessment, document.newId<AssessmentId>(), assessment,
                             QDate(2026, 9, 1))
                    .ok());
        QVERIFY(document.perform(edits::deleteAssessment, assessment).ok());
        QCOMPARE(grid.rowCount(), 0);
        while (document.undoStack().canUndo())
            document.undo();
        QVERIFY(grid.rowCount() > 0);
        while (document.undoStack().canRedo())
            document.redo();
    }

    void gridShowsTheVotesOfItsRound()
    {
        EngagementDocument document(shippedContent(), sampleEngagement());
        const Assessment& assessment = document.engagement().assessments.first();
        BallotGridModel grid(document);
        grid.setAssessment(assessment.id);
        const int column = grid.columnOf(DimensionId(QStringLiteral("align-customer-experience")));
        const DimensionRecord& record =
            *assessment.findDimension(DimensionId(QStringLiteral("align-customer-experience")));
        for (const int round : {1, 2}) {
            grid.setRound(round);
            for (const Ballot& ballot : record.ballots) {
                if (ballot.round != round)
                    continue;
                const Ballot* shown =
                    grid.ballot(grid.index(grid.rowOf(ballot.participant), column));
                QVERIFY(shown);
                QCOMPARE(*shown, ballot);
            }
        }
    }

    void closedAssessmentsCannotBeEdited()
    {
        EngagementDocument document(shippedContent(), sampleEngagement());
        BallotGridModel grid(document);
        grid.setAssessment(document.engagement().assessments.first().id);
        QVERIFY(!(grid.flags(grid.index(0, 0)) & Qt::ItemIsEditable));
        QSignalSpy refused(&grid, &BallotGridModel::refused);
        QVERIFY(!grid.castVote(grid.index(0, 0), Vote::dontKnow()));
        QCOMPARE(refused.count(), 1);
    }

    void votingAgainKeepsConfidenceAndProof()
    {
        EngagementDocument document(shippedContent(), opened(sampleEngagement()));
        BallotGridModel grid(document);
        grid.setAssessment(document.engagement().assessments.first().id);
        const Ballot before = *grid.ballot(grid.index(0, 0));
        QVERIFY(before.confidence && !before.proof.isEmpty());
        QVERIFY(grid.castVote(grid.index(0, 0), Vote(*HalfStage::fromValue(3))));
        QCOMPARE(grid.ballot(grid.index(0, 0))->confidence, before.confidence);
        QCOMPARE(grid.ballot(grid.index(0, 0))->proof, before.proof);
    }

    void pasteIsOneStep()
    {
        EngagementDocument document(shippedContent(), opened(sampleEngagement()));
        const Engagement before = document.engagement();
        BallotGridModel grid(document);
        grid.setAssessment(before.assessments.first().id);
        QVERIFY(grid.paste(grid.index(0, 0), QStringLiteral("1\t2,5\r\nn\t\r\n3\td\r\n")));
        QCOMPARE(grid.index(0, 0).data().toString(), QStringLiteral("1"));
        QCOMPARE(grid.index(0, 1).data().toString(), QLocale().toString(2.5));
        QCOMPARE(grid.ballot(grid.index(1, 0))->vote, Vote::notApplicable());
        QCOMPARE(grid.ballot(grid.index(2, 1))->vote, Vote::dontKnow());
        // An empty cell leaves what is there.
        QCOMPARE(grid.ballot(grid.index(1, 1))->vote,
                 before.assessments.first().dimensions[1].ballots[1].vote);
        document.undo();
        QCOMPARE(document.engagement(), before);
    }

    void badPasteNamesTheCellAndChangesNothing_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("part");
        QTest::newRow("bad value")
            << QStringLiteral("1\t2\n3\t4") << QStringLiteral("Row 2, column 2");
        QTest::newRow("too many columns")
            << QStringLiteral("1\t1\t1\t1\t1\t1") << QStringLiteral("6 columns");
        QTest::newRow("an unknown name") << QStringLiteral("Nobody Known\t2\nSomebody Else\t3")
                                         << QStringLiteral("Nobody Known");
        QTest::newRow("an unknown dimension")
            << QStringLiteral("Gardening\tStrategy & Goals\n1\t2") << QStringLiteral("Gardening");
        QTest::newRow("too many rows")
            << QStringLiteral("1\n").repeated(12) << QStringLiteral("12 rows");
    }

    void badPasteNamesTheCellAndChangesNothing()
    {
        QFETCH(QString, table);
        QFETCH(QString, part);
        EngagementDocument document(shippedContent(), opened(sampleEngagement()));
        const Engagement before = document.engagement();
        BallotGridModel grid(document);
        grid.setAssessment(before.assessments.first().id);
        QSignalSpy refused(&grid, &BallotGridModel::refused);
        QVERIFY(!grid.paste(grid.index(0, 0), table));
        QCOMPARE(refused.count(), 1);
        QVERIFY2(refused.first().first().toString().contains(part),
                 qPrintable(refused.first().first().toString()));
        QCOMPARE(document.engagement(), before);
        QVERIFY(!document.undoStack().canUndo());
    }

    void namesAndDimensionsSayWhereVotesGo_data()
    {
        QTest::addColumn<bool>("names");
        QTest::addColumn<bool>("header");
        QTest::newRow("names") << true << false;
        QTest::newRow("dimensions") << false << true;
        QTest::newRow("both") << true << true;
    }
    void namesAndDimensionsSayWhereVotesGo()
    {
        QFETCH(bool, names);
        QFETCH(bool, header);
        EngagementDocument document(shippedContent(), opened(sampleEngagement()));
        BallotGridModel grid(document);
        grid.setAssessment(document.engagement().assessments.first().id);
        const auto person = [&](int row) {
            return grid.headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
        };
        const auto dimension = [&](int column) {
            return document.content().findDimension(grid.dimension(column))->name;
        };
        // Rows and columns come in another order than on screen.
        const int row = names ? 1 : 0;
        const int column = header ? 1 : 0;
        QStringList lines;
        if (header)
            lines.append(QStringLiteral("%1%2\t%3")
                             .arg(names ? QStringLiteral("Who\t") : QString(),
                                  dimension(1).toUpper(), dimension(0)));
        lines.append((names ? person(1) + u'\t' : QString()) + QStringLiteral("1.5\t2.5"));
        lines.append((names ? QStringLiteral(" %1 \t").arg(person(0)) : QString()) +
                     QStringLiteral("n\td"));
        QVERIFY(grid.paste(grid.index(0, 0), lines.join(u'\n')));
        const auto shown = [&](int y, int x) {
            return readVote(grid.index(y, x).data(Qt::EditRole).toString());
        };
        QVERIFY(shown(row, column) == readVote(QStringLiteral("1.5")));
        QVERIFY(shown(row, 1 - column) == readVote(QStringLiteral("2.5")));
        QVERIFY(shown(1 - row, column) == Vote::notApplicable());
        QVERIFY(shown(1 - row, 1 - column) == Vote::dontKnow());
    }

    void aColumnThatIsOutOfScopeSaysSo()
    {
        EngagementDocument document(shippedContent(), opened(workedExample()));
        const AssessmentId assessment = document.engagement().assessments.first().id;
        BallotGridModel grid(document);
        grid.setAssessment(assessment);
        QVERIFY(document
                    .perform(edits::setNotApplicable, {assessment, grid.dimension(0)},
                             QStringLiteral("No partners in this business"))
                    .ok());
        const QString title = grid.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString();
        QVERIFY2(title.endsWith(QStringLiteral("not applicable")), qPrintable(title));
    }

    /// The list beside the grid shows that score too.
    void theHeaderOfAColumnShowsTheAgreedScore()
    {
        EngagementDocument document(shippedContent(), opened(workedExample()));
        const AssessmentId assessment = document.engagement().assessments.first().id;
        BallotGridModel grid(document);
        grid.setAssessment(assessment);
        const auto title = [&grid] {
            return grid.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString();
        };
        QVERIFY2(!title().contains(QStringLiteral("agreed")), qPrintable(title()));
        QVERIFY(document
                    .perform(edits::agreeScore, {assessment, grid.dimension(0)},
                             *HalfStage::fromValue(3), QStringLiteral("seen by all"), std::nullopt)
                    .ok());
        QVERIFY2(title().contains(QStringLiteral("\n3.0 agreed · ")), qPrintable(title()));
    }

    void copyAndPasteRoundTrip()
    {
        EngagementDocument document(shippedContent(), opened(sampleEngagement()));
        BallotGridModel grid(document);
        grid.setAssessment(document.engagement().assessments.first().id);
        QModelIndexList all;
        for (int row = 0; row < grid.rowCount(); ++row) {
            for (int column = 0; column < grid.columnCount(); ++column)
                all.append(grid.index(row, column));
        }
        const Engagement before = document.engagement();
        QVERIFY(grid.paste(grid.index(0, 0), grid.copy(all)));
        QCOMPARE(document.engagement(), before);
    }

    /// A cell of a spreadsheet may hold a line break; what is below it stays where it belongs.
    void aLineBreakInACellShiftsNoProof()
    {
        QFile file(QStringLiteral(MILEPOST_TEST_DATA "/cases/paste-proof-linebreak.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        EngagementDocument document(shippedContent(), opened(sampleEngagement()));
        BallotGridModel grid(document);
        grid.setAssessment(document.engagement().assessments.first().id);
        grid.setField(BallotField::Proof);
        const QString third = grid.ballot(grid.index(2, 0))->proof;
        QVERIFY(grid.paste(grid.index(0, 0), QString::fromUtf8(file.readAll())));
        QCOMPARE(grid.ballot(grid.index(0, 0))->proof,
                 QStringLiteral("seen in CRM\nby two people"));
        QCOMPARE(grid.ballot(grid.index(1, 0))->proof, QStringLiteral("log of May"));
        QCOMPARE(grid.ballot(grid.index(2, 0))->proof, third);

        const Engagement before = document.engagement();
        QModelIndexList all;
        for (int row = 0; row < grid.rowCount(); ++row)
            all.append(grid.index(row, 0));
        QVERIFY(grid.paste(grid.index(0, 0), grid.copy(all)));
        QCOMPARE(document.engagement(), before);
    }

    void proseIsPastedIntoOneCell()
    {
        EngagementDocument document(shippedContent(), opened(sampleEngagement()));
        BallotGridModel grid(document);
        grid.setAssessment(document.engagement().assessments.first().id);
        grid.setField(BallotField::Proof);
        const QString prose = QStringLiteral("seen in May, twice; 5\" log");
        QVERIFY(grid.paste(grid.index(0, 0), prose));
        QCOMPARE(grid.ballot(grid.index(0, 0))->proof, prose);
    }

    void emptyLastRowsArePassedOver()
    {
        EngagementDocument document(shippedContent(), opened(sampleEngagement()));
        BallotGridModel grid(document);
        grid.setAssessment(document.engagement().assessments.first().id);
        const QString rows = QStringLiteral("3\n").repeated(grid.rowCount());
        QVERIFY(grid.paste(grid.index(0, 0), rows + QStringLiteral("\t\n \n\n")));
        QCOMPARE(grid.index(grid.rowCount() - 1, 0).data().toString(), QStringLiteral("3"));
    }

    /// A comma may be a decimal or stand between votes: what was understood is asked about.
    void whatStandsBetweenVotesIsAskedAbout_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<bool>("asked");
        QTest::newRow("commas") << "1.5,2\nn,3" << true;
        QTest::newRow("semicolons") << "1,5;2\nn;3" << true;
        QTest::newRow("tabs") << "1,5\t2\nn\t3" << false;
        QTest::newRow("decimals") << "1,5\n2,5" << false;
    }
    void whatStandsBetweenVotesIsAskedAbout()
    {
        QFETCH(QString, table);
        QFETCH(bool, asked);
        EngagementDocument document(shippedContent(), opened(sampleEngagement()));
        const Engagement before = document.engagement();
        BallotGridModel grid(document);
        grid.setAssessment(before.assessments.first().id);
        PastePreview shown;
        const auto refuse = [&shown](const PastePreview& preview) {
            shown = preview;
            return false;
        };
        QCOMPARE(grid.paste(grid.index(0, 0), table, refuse), !asked);
        QCOMPARE(!shown.guess.isEmpty(), asked);
        if (asked) {
            QCOMPARE(document.engagement(), before);
            QCOMPARE(shown.rows.size(), 2);
            QCOMPARE(shown.rows.first().size(), 3); // the participant and two votes
            QVERIFY(grid.paste(grid.index(0, 0), table, [](const PastePreview&) { return true; }));
        }
        QVERIFY(grid.ballot(grid.index(0, 0))->vote == Vote(*HalfStage::fromValue(1.5)));
    }

    void functionsAndUnitsArePastedIntoTheirColumns()
    {
        Engagement engagement = opened(sampleEngagement());
        engagement.organization.units = {
            {UnitId(QStringLiteral("north")), QStringLiteral("North"), {}, {}}};
        EngagementDocument document(shippedContent(), engagement);
        const qsizetype people = engagement.participants.size();
        ParticipantModel model(document);
        QVERIFY(model.paste(model.index(0, ParticipantModel::FunctionColumn),
                            QStringLiteral("Finance\tnorth\n\t \nAlliances\tNorth\n\n")));
        const auto& after = document.engagement().participants;
        QCOMPARE(after.size(), people);
        QCOMPARE(after[0].function, Function::Finance);
        QCOMPARE(after[0].unit, std::optional(UnitId(QStringLiteral("north"))));
        QCOMPARE(after[1], engagement.participants[1]);
        QCOMPARE(after[2].function, Function::Partner);
        document.undo();
        QCOMPARE(document.engagement(), engagement);

        QSignalSpy refused(&model, &ParticipantModel::refused);
        QVERIFY(!model.paste(model.index(0, ParticipantModel::UnitColumn),
                             QStringLiteral("North\nAnn Lee")));
        QVERIFY2(refused.first().first().toString().contains(
                     QStringLiteral("Row 2 of what was pasted: there is no unit called “Ann Lee”")),
                 qPrintable(refused.first().first().toString()));
        QCOMPARE(document.engagement(), engagement);
    }

    void clearingManyVotesIsOneStep()
    {
        EngagementDocument document(shippedContent(), opened(sampleEngagement()));
        const Engagement before = document.engagement();
        BallotGridModel grid(document);
        grid.setAssessment(before.assessments.first().id);
        QVERIFY(grid.clear({grid.index(0, 0), grid.index(1, 0), grid.index(2, 1)}));
        QVERIFY(!grid.ballot(grid.index(0, 0)));
        QVERIFY(!grid.ballot(grid.index(2, 1)));
        QVERIFY(grid.ballot(grid.index(3, 0)));
        document.undo();
        QCOMPARE(document.engagement(), before);
    }

    void confidenceNeedsAVote()
    {
        EngagementDocument document(shippedContent(), opened(sampleEngagement()));
        BallotGridModel grid(document);
        grid.setAssessment(document.engagement().assessments.first().id);
        QVERIFY(grid.clear({grid.index(0, 0)}));
        QSignalSpy refused(&grid, &BallotGridModel::refused);
        QVERIFY(!grid.setConfidence(grid.index(0, 0), 2));
        QCOMPARE(refused.count(), 1);
        QVERIFY(grid.setConfidence(grid.index(1, 0), 3));
        QCOMPARE(grid.ballot(grid.index(1, 0))->confidence, std::optional(3));
    }

    void assessmentsStandNewestFirst()
    {
        EngagementDocument document(shippedContent(), sampleEngagement());
        AssessmentListModel model(document);
        QDate last(9999, 1, 1);
        for (const AssessmentId& id : model.rows()) {
            const QDate date = document.engagement().findAssessment(id)->date;
            QVERIFY(date <= last);
            last = date;
        }
    }

    void tickingWhoMayVoteLimitsTheAssessment()
    {
        Engagement engagement = opened(sampleEngagement());
        engagement.assessments.first().dimensions.clear();
        engagement.assessments.first().eligible.reset();
        EngagementDocument document(shippedContent(), engagement);
        ParticipantModel model(document);
        model.setAssessment(engagement.assessments.first().id);
        const QModelIndex cell = model.index(0, ParticipantModel::Eligible);
        QCOMPARE(cell.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QVERIFY(model.setData(cell, Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(cell.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QCOMPARE(document.engagement().assessments.first().eligible->size(),
                 engagement.participants.size() - 1);
    }

    void droppedUnitMovesThere()
    {
        EngagementDocument document(shippedContent(), sampleEngagement());
        UnitTreeModel model(document);
        const UnitId moved(QStringLiteral("dach"));
        const UnitId under(QStringLiteral("northern-europe"));
        const std::unique_ptr<QMimeData> data(model.mimeData({model.indexOf(moved)}));
        model.dropMimeData(data.get(), Qt::MoveAction, -1, -1, model.indexOf(under));
        QCOMPARE(document.engagement().organization.findUnit(moved)->parent, std::optional(under));
        QCOMPARE(model.unit(model.indexOf(moved).parent()), under);
    }
};

MILEPOST_TEST(TestAssessModels)
#include "test_assessmodels.moc"
