// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/assessments.h"
#include "core/edits/dimensionplace.h"
#include "core/edits/dimensions.h"
#include "core/edits/participants.h"
#include "core/edits/votes.h"
#include "tests/support/testclass.h"
#include "tests/ui/pages/pagefixture.h"
#include "tests/ui/shell/accessiblewalk.h"
#include "ui/models/dimensionlistmodel.h"
#include "ui/pages/assess/agreebox.h"
#include "ui/pages/assess/assessactions.h"
#include "ui/pages/assess/assesscontext.h"
#include "ui/pages/assess/assessheader.h"
#include "ui/pages/assess/assesspage.h"
#include "ui/pages/assess/ballotpreview.h"
#include "ui/pages/assess/dimensionheader.h"
#include "ui/pages/assess/dimensionlist.h"
#include "ui/pages/assess/dimensionsettings.h"
#include "ui/pages/assess/dimensionview.h"
#include "ui/pages/assess/evidencebox.h"
#include "ui/pages/assess/findingsbox.h"
#include "ui/pages/assess/indicatorrow.h"
#include "ui/pages/assess/myscorebar.h"
#include "ui/pages/assess/newparticipantrow.h"
#include "ui/pages/assess/noassessment.h"
#include "ui/pages/assess/participantspanel.h"
#include "ui/pages/assess/peopledialog.h"
#include "ui/pages/assess/roundbar.h"
#include "ui/pages/assess/scorescale.h"
#include "ui/pages/assess/stagecards.h"
#include "ui/pages/assess/votesgrid.h"
#include "ui/pages/assess/votespanel.h"
#include "ui/widgets/cellnote.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/figurebutton.h"
#include "ui/widgets/textfields.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QToolButton>

using namespace milepost;
using namespace milepost::testing;

namespace {

/// A page on an engagement, shown at the size of a small window.
struct Shown {
    explicit Shown(const Engagement& engagement)
        : document(shippedContent(), engagement), page(viewOn(document))
    {
        page.resize(1180, 690);
        page.show();
        if (!QTest::qWaitForWindowActive(&page))
            qWarning("the page did not become active");
    }
    EngagementDocument document;
    AssessPage page;

    [[nodiscard]] const DimensionRecord* record() const { return page.context().record(); }
};

void click(QWidget* widget)
{
    QTest::mouseClick(widget, Qt::LeftButton);
}

QPushButton* buttonNamed(const QWidget& parent, const QString& text)
{
    for (QPushButton* button : parent.findChildren<QPushButton*>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

/// What the preview says of each ballot.
QStringList outcomes(const BallotPreview& preview)
{
    QStringList texts;
    const QTableWidget& table = preview.ballots();
    for (int row = 0; row < table.rowCount(); ++row)
        texts.append(table.item(row, table.columnCount() - 1)->text());
    return texts;
}

Engagement fresh()
{
    Engagement engagement;
    engagement.organization.name = QStringLiteral("Example");
    return engagement;
}

} // namespace

class TestAssessPage : public QObject {
    Q_OBJECT

private slots:
    void emptyEngagementOffersAnAssessmentInOneClick()
    {
        Shown shown(fresh());
        QVERIFY(shown.page.empty().isVisible());
        click(shown.page.empty().matrixButtons().first());
        QCOMPARE(shown.document.engagement().assessments.size(), 1);
        QVERIFY(!shown.page.empty().isVisible());
        QVERIFY(shown.page.dimension().isVisible());
        shown.document.undo();
        QVERIFY(shown.page.empty().isVisible());
    }

    void scoringAloneTakesOneClick()
    {
        Shown shown(fresh());
        click(shown.page.empty().matrixButtons().first());
        click(shown.page.dimension().myScore().answers().button(2));
        QCOMPARE(shown.document.engagement().participants.size(), 1);
        QCOMPARE(shown.page.context().score()->score, std::optional(2.0));
        QVERIFY(shown.page.context().score()->provisional);
        shown.document.undo();
        QVERIFY(shown.document.engagement().participants.isEmpty());
        QVERIFY(!shown.page.context().score()->score);
    }

    void agreeingNeedsAReason()
    {
        Engagement engagement = opened(sampleEngagement());
        for (DimensionRecord& record : engagement.assessments.first().dimensions) {
            record.agreed.reset();
            record.reason.clear();
        }
        Shown shown(engagement);
        shown.page.context().view().setAssessment(engagement.assessments.first().id);
        AgreeBox& box = shown.page.dimension().agreeBox();
        QSignalSpy notices(&shown.page, &Page::noticeRequested);
        click(&box.agreeButton());
        QVERIFY(!shown.record()->agreed);
        QVERIFY(box.reason().hasFocus());
        QCOMPARE(notices.count(), 0);
        QTest::keyClicks(&box.reason(), QStringLiteral("Seen in both plans"));
        click(&box.agreeButton());
        QCOMPARE(shown.record()->agreed, box.proposed());
        QCOMPARE(shown.record()->reason, QStringLiteral("Seen in both plans"));
        QVERIFY(!box.agreeButton().isEnabled());
    }

    void votesThatChangeAfterTheScoreWasAgreedArePointedOut()
    {
        Shown shown(opened(workedExample()));
        AgreeBox& box = shown.page.dimension().agreeBox();
        box.reason().setFocus();
        QTest::keyClicks(&box.reason(), QStringLiteral("Seen"));
        click(&box.agreeButton());
        QVERIFY(shown.record()->agreed);
        QVERIFY(!box.state().contains(QStringLiteral("Votes changed")));
        for (const char* voter : {"r1", "r2"}) {
            Ballot ballot;
            ballot.participant = ParticipantId(QString::fromLatin1(voter));
            ballot.vote = Vote(*HalfStage::fromValue(3));
            QVERIFY(
                shown.document.perform(edits::castBallot, shown.page.context().place(), ballot));
        }
        QTRY_VERIFY2(box.state().contains(QStringLiteral("Votes changed")),
                     qPrintable(box.state()));
        // To agree again, be it on the same score, settles it.
        click(&box.agreeButton());
        QTRY_VERIFY(!box.state().contains(QStringLiteral("Votes changed")));
    }

    void typingIsOneStep()
    {
        Shown shown(opened(sampleEngagement()));
        const Engagement before = shown.document.engagement();
        TextArea& notes = shown.page.dimension().notes();
        notes.setFocus();
        QTest::keyClicks(&notes, QStringLiteral("abc"));
        QVERIFY(shown.record()->notes.contains(QStringLiteral("abc")));
        shown.document.undo();
        QCOMPARE(shown.document.engagement(), before);
        QCOMPARE(notes.toPlainText(), shown.record() ? shown.record()->notes : QString());
    }

    void scaleProposesWithMouseAndKeys()
    {
        Shown shown(opened(workedExample()));
        ScoreScale& scale = shown.page.dimension().scale();
        AgreeBox& box = shown.page.dimension().agreeBox();
        QTest::mouseClick(&scale, Qt::LeftButton, {},
                          scale.cellOf(*HalfStage::fromValue(2.5)).center());
        QCOMPARE(box.proposed(), HalfStage::fromValue(2.5));
        scale.setFocus();
        QTest::keyClick(&scale, Qt::Key_Left);
        QCOMPARE(box.proposed(), HalfStage::fromValue(2));
        QTest::keyClick(&scale, Qt::Key_1);
        QTest::keyClick(&scale, Qt::Key_Period);
        QCOMPARE(box.proposed(), HalfStage::fromValue(1.5));
        QCOMPARE(scale.proposed(), HalfStage::fromValue(1.5));
    }

    /// One person agrees with nobody: the score is provisional, and there is no second round.
    void oneRaterIsToldNothingOfAgreement()
    {
        Shown shown(fresh());
        click(shown.page.empty().matrixButtons().first());
        DimensionView& view = shown.page.dimension();
        click(view.myScore().answers().button(2));
        QVERIFY(shown.page.context().score()->provisional);
        QVERIFY(!view.rounds().isVisible());
        QVERIFY2(view.myScore().isVisible(), "the score can be changed where it was given");
        QCOMPARE(view.header().figures()[1]->value(), QStringLiteral("–"));
        QCOMPARE(shown.page.header().figures()[4]->value(), QStringLiteral("–"));
        const QAbstractItemModel* list = shown.page.dimensions().view().model();
        QCOMPARE(list->index(0, 0).data(DimensionListModel::StatusTextRole).toString(),
                 QStringLiteral("one vote"));
        QVERIFY(!list->index(0, 0).data(DimensionListModel::BandRole).isValid());
        QVERIFY(view.agreeBox().agreeButton().text().startsWith(QStringLiteral("Settle on")));
        for (const Finding& finding : shown.page.context().findings())
            QVERIFY(finding.pitfall.text() != QLatin1String("one-sided-room"));
    }

    void adviceGivesWayToWhatWasAgreed()
    {
        Engagement engagement = opened(workedExample());
        Assessment& assessment = engagement.assessments.first();
        Shown shown(engagement);
        const RoundBar& rounds = shown.page.dimension().rounds();
        QVERIFY2(rounds.advice().contains(QStringLiteral("agree")), qPrintable(rounds.advice()));
        const DimensionPlace place = shown.page.context().place();
        QVERIFY(shown.document
                    .perform(edits::agreeScore, place, *HalfStage::fromValue(1.5),
                             QStringLiteral("Seen"), {})
                    .ok());
        QCOMPARE(rounds.advice(), QStringLiteral("Agreed on 1.5."));
        QVERIFY(shown.document.perform(edits::closeAssessment, assessment.id).ok());
        QCOMPARE(rounds.advice(), QStringLiteral("Agreed on 1.5."));
        shown.page.context().view().stepDimension(1);
        QCOMPARE(rounds.advice(),
                 QStringLiteral("No score was agreed; the median of the votes counts."));
    }

    /// There the scale is one more way to give the own score, not a proposal for others.
    void inASelfAssessmentTheScaleGivesTheOwnScore()
    {
        Shown shown(fresh());
        click(shown.page.empty().matrixButtons().first());
        QVERIFY(shown.document
                    .perform(edits::setAssessmentKind, shown.page.context().view().assessmentId(),
                             AssessmentKind::Self)
                    .ok());
        DimensionView& view = shown.page.dimension();
        const auto pick = [&](double score) {
            QTest::mouseClick(&view.scale(), Qt::LeftButton, {},
                              view.scale().cellOf(*HalfStage::fromValue(score)).center());
        };
        pick(2.5);
        QCOMPARE(shown.page.context().score()->score, std::optional(2.5));
        QVERIFY(!shown.record()->agreed);
        QCOMPARE(view.myScore().answers().current(), 3);
        QCOMPARE(view.scale().proposed(), HalfStage::fromValue(2.5));
        shown.document.undo();
        QVERIFY(!view.scale().proposed());
    }

    /// Nothing has to be looked for: the own score stands under the indicators in a small window.
    void theOwnScoreIsInSightInASelfAssessment()
    {
        Shown shown(opened(sampleEngagement()));
        for (const Assessment& assessment : shown.document.engagement().assessments) {
            if (assessment.kind == AssessmentKind::Self)
                viewOn(shown.document).setAssessment(assessment.id);
        }
        QCOMPARE(shown.page.context().assessment()->kind, AssessmentKind::Self);
        shown.page.resize(1190, 710); // what 1280 × 800 leaves of the window
        QCoreApplication::processEvents();
        DimensionView& view = shown.page.dimension();
        for (const QWidget* part :
             {static_cast<QWidget*>(&view.cards()), static_cast<QWidget*>(&view.myScore()),
              static_cast<QWidget*>(&view.scale())}) {
            const QRect place(part->mapTo(view.viewport(), QPoint(0, 0)), part->size());
            QVERIFY2(view.viewport()->rect().contains(place), part->metaObject()->className());
        }
        QVERIFY2(view.widget()->isAncestorOf(&shown.page.votes()), "everybody's scores come last");
    }

    void indicatorsAnswerWithMouseAndKeys()
    {
        Shown shown(opened(sampleEngagement()));
        const Assessment& assessment = shown.document.engagement().assessments.first();
        shown.page.context().view().setAssessment(assessment.id);
        IndicatorRow* row = shown.page.dimension().cards().rows().first();
        const auto answer = [&]() -> std::optional<bool> {
            for (const IndicatorAnswer& each : shown.record()->indicators) {
                if (each.id == row->indicatorId())
                    return each.yes;
            }
            return std::nullopt;
        };
        click(row->answer().button(0));
        QCOMPARE(answer(), std::optional(true));
        row->answer().setFocus();
        QTest::keyClick(row->answer().focusProxy(), Qt::Key_N);
        QCOMPARE(answer(), std::optional(false));
        QTest::keyClick(row->answer().button(1), Qt::Key_Right);
        QTest::keyClick(row->answer().button(2), Qt::Key_Space);
        QCOMPARE(answer(), std::optional<bool>());
        QCOMPARE(row->answer().current(), 2);
    }

    /// One vote in the empty grid of round 2 is not the only one that counts.
    void aVoteInRoundTwoBeginsItWithACopy()
    {
        const Engagement before = opened(workedExample());
        Shown shown(before);
        const qsizetype votes = shown.record()->ballots.size();
        shown.page.context().view().setRound(2);
        VotesGrid& grid = shown.page.votes().grid();
        grid.setFocus();
        grid.setCurrentIndex(grid.model()->index(0, 0));
        QTest::keyClick(&grid, Qt::Key_3);
        QCOMPARE(shown.record()->ballots.size(), 2 * votes);
        QCOMPARE(grid.model()->index(0, 0).data().toString(), QStringLiteral("3"));
        shown.document.undo();
        QCOMPARE(shown.document.engagement(), before);
    }

    void secondRoundKeepsTheFirst()
    {
        Engagement engagement = opened(workedExample());
        Shown shown(engagement);
        const qsizetype votes = shown.record()->ballots.size();
        click(&shown.page.dimension().rounds().secondRoundButton());
        QCOMPARE(shown.record()->ballots.size(), 2 * votes);
        QCOMPARE(shown.page.context().view().round(), 2);
        const ScaleFigure& figure = shown.page.dimension().scale().figure();
        QVERIFY(figure.twoRounds);
        QCOMPARE(std::count_if(figure.dots.cbegin(), figure.dots.cend(),
                               [](const ScaleDot& dot) { return !dot.counts; }),
                 votes);
        shown.document.undo();
        QCOMPARE(shown.document.engagement(), engagement);
    }

    /// What to do comes with the round, the keyboard is where it is done, and undo leads back.
    void theSecondRoundSaysWhatToDo()
    {
        Shown shown(opened(workedExample()));
        DimensionView& view = shown.page.dimension();
        RoundBar& rounds = view.rounds();
        VotesGrid& grid = shown.page.votes().grid();
        view.ensureWidgetVisible(&rounds);
        const int scrolled = view.verticalScrollBar()->value();
        click(&rounds.secondRoundButton());
        QVERIFY2(rounds.advice().startsWith(QStringLiteral("Round 2 starts from")),
                 qPrintable(rounds.advice()));
        QVERIFY(grid.hasFocus());
        QCOMPARE(view.verticalScrollBar()->value(), scrolled);
        QTest::keyClick(&grid, Qt::Key_3);
        QVERIFY(!rounds.advice().startsWith(QStringLiteral("Round 2 starts from")));
        shown.document.undo();
        shown.document.undo();
        QCOMPARE(shown.page.context().view().round(), 1);
        QVERIFY(rounds.secondRoundButton().isVisible());
        shown.document.redo();
        QCOMPARE(shown.page.context().view().round(), 2);
    }

    /// The round that is entered is that of the dimension.
    void anotherDimensionKeepsItsOwnRound()
    {
        Shown shown(opened(workedExample()));
        click(&shown.page.dimension().rounds().secondRoundButton());
        shown.page.context().view().stepDimension(1);
        QCOMPARE(shown.page.context().view().round(), 1);
        VotesGrid& grid = shown.page.votes().grid();
        grid.setFocus();
        grid.setCurrentIndex(grid.model()->index(0, 1));
        QTest::keyClick(&grid, Qt::Key_3);
        QCOMPARE(shown.page.context().score()->round, 1);
        shown.page.context().view().stepDimension(-1);
        QCOMPARE(shown.page.context().view().round(), 2);
    }

    /// After the last vote of round 2 the next key must not fall on a vote of another dimension.
    void enterAfterTheLastVoteGoesToNoOtherVotes()
    {
        Shown shown(opened(workedExample()));
        click(&shown.page.dimension().rounds().secondRoundButton());
        VotesGrid& grid = shown.page.votes().grid();
        grid.setFocus();
        const QModelIndex last = grid.model()->index(grid.model()->rowCount() - 1, 0);
        grid.setCurrentIndex(last);
        QTest::keyClick(&grid, Qt::Key_3);
        QTest::keyClick(&grid, Qt::Key_Return);
        QCOMPARE(grid.currentIndex(), last);
        QCOMPARE(shown.page.context().view().round(), 2);
        const Engagement before = shown.document.engagement();
        QTest::keyClick(&grid, Qt::Key_1);
        QCOMPARE(shown.document.engagement(), before);
        QVERIFY(grid.note().text().contains(QStringLiteral("the last one")));

        // On purpose it can be changed all the same.
        QTest::keyClick(&grid, Qt::Key_Up);
        QTest::keyClick(&grid, Qt::Key_Down);
        QTest::keyClick(&grid, Qt::Key_1);
        QVERIFY(shown.document.engagement() != before);
    }

    void enterGoesOnToADimensionWithoutVotes()
    {
        Engagement engagement = opened(workedExample());
        engagement.assessments.first().dimensions.removeIf(
            [](const DimensionRecord&) { return true; });
        Shown shown(engagement);
        VotesGrid& grid = shown.page.votes().grid();
        grid.setFocus();
        for (int row = 0; row < grid.model()->rowCount(); ++row) {
            grid.setCurrentIndex(grid.model()->index(row, 0));
            QTest::keyClick(&grid, Qt::Key_2);
        }
        QTest::keyClick(&grid, Qt::Key_Return);
        QCOMPARE(grid.currentIndex(), grid.model()->index(0, 1));
    }

    /// From within the votes another dimension stays in round 2, whose first vote begins it.
    void movingAmongTheVotesOfRoundTwoKeepsThoseOfRoundOne()
    {
        Shown shown(opened(workedExample()));
        click(&shown.page.dimension().rounds().secondRoundButton());
        VotesGrid& grid = shown.page.votes().grid();
        grid.setFocus();
        grid.setCurrentIndex(grid.model()->index(0, 0));
        QTest::keyClick(&grid, Qt::Key_Tab);
        QCOMPARE(grid.currentIndex(), grid.model()->index(0, 1));
        QCOMPARE(shown.page.context().view().round(), 2);
        const QList<Ballot> first = shown.record()->ballots;
        QTest::keyClick(&grid, Qt::Key_3);
        QCOMPARE(shown.record()->ballots.mid(0, first.size()), first);
        QCOMPARE(shown.record()->ballots.size(), 2 * first.size());
    }

    /// In a dimension without a second round its first votes stand there, muted.
    void roundTwoShowsFirstVotesWhereItHasNotBegun()
    {
        Shown shown(opened(workedExample()));
        click(&shown.page.dimension().rounds().secondRoundButton());
        const QAbstractItemModel* votes = shown.page.votes().grid().model();
        QVERIFY(!votes->index(0, 0).data(Qt::ForegroundRole).isValid());
        const QModelIndex cell = votes->index(0, 1);
        QCOMPARE(cell.data().toString(), QStringLiteral("1"));
        QVERIFY(cell.data(Qt::ForegroundRole).isValid());
        QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("round 1")));
    }

    void namesShowOnlyInTheFacilitatorsView()
    {
        Shown shown(workedExample());
        const ScoreScale& scale = shown.page.dimension().scale();
        const auto named = [&scale] {
            return std::any_of(scale.figure().dots.cbegin(), scale.figure().dots.cend(),
                               [](const ScaleDot& dot) { return !dot.name.isEmpty(); });
        };
        QVERIFY(!named());
        shown.page.actions().showNames()->trigger();
        QVERIFY(named());
        shown.page.actions().showNames()->trigger();
        QVERIFY(!named());
    }

    void notApplicableNeedsAReason()
    {
        Shown shown(opened(workedExample()));
        DimensionSettings& settings = shown.page.dimension().settings();
        settings.notApplicable().setFocus();
        QTest::keyClick(&settings.notApplicable(), Qt::Key_Space);
        QVERIFY(settings.notApplicableReason().hasFocus());
        QVERIFY(shown.page.context().score()->rated());
        QTest::keyClicks(&settings.notApplicableReason(), QStringLiteral("No partners yet"));
        QCOMPARE(shown.page.context().score()->status, DimensionStatus::NotApplicable);
        settings.notApplicable().setFocus();
        QTest::keyClick(&settings.notApplicable(), Qt::Key_Space);
        QVERIFY(shown.page.context().score()->rated());
    }

    void droppedFilesBecomeEvidence()
    {
        QTemporaryDir folder;
        QStringList paths;
        for (const char* name : {"plan.txt", "list.csv"}) {
            QFile file(folder.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("some proof");
            paths.append(file.fileName());
        }
        Shown shown(opened(workedExample()));
        const Engagement before = shown.document.engagement();
        EvidenceBox& box = shown.page.dimension().evidence();
        box.addFiles(paths);
        QCOMPARE(shown.record()->evidence.size(),
                 before.assessments.first().dimensions.first().evidence.size() + 2);
        QCOMPARE(shown.record()->evidence.last().content, QByteArray("some proof"));
        const QString target = folder.filePath(QStringLiteral("saved.csv"));
        box.setFiles({{}, [&target](QWidget*, const QString&) { return target; }});
        click(buttonNamed(box, QStringLiteral("Save file as…")));
        QFile saved(target);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), QByteArray("some proof"));
        shown.document.undo();
        QCOMPARE(shown.document.engagement(), before);
    }

    /// Every letter is written at once, and all of them together are one step.
    void typedEvidenceIsNeverOnlyOnScreen()
    {
        const Engagement before = opened(workedExample());
        Shown shown(before);
        const EvidenceBox& box = shown.page.dimension().evidence();
        const qsizetype count = shown.record()->evidence.size();
        click(buttonNamed(box, QStringLiteral("Add quote")));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Partner lead"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("We never see"));
        QCOMPARE(shown.record()->evidence.size(), count + 1);
        QCOMPARE(shown.record()->evidence.last().title, QStringLiteral("Partner lead"));
        QCOMPARE(shown.record()->evidence.last().text, QStringLiteral("We never see"));
        shown.document.undo();
        QCOMPARE(shown.document.engagement(), before);
    }

    void aTitleWithoutWordsIsKeptAsTheWords()
    {
        Shown shown(opened(workedExample()));
        const EvidenceBox& box = shown.page.dimension().evidence();
        const qsizetype count = shown.record()->evidence.size();
        click(buttonNamed(box, QStringLiteral("Add quote")));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Nobody asks us"));
        shown.page.hide();
        QCOMPARE(shown.record()->evidence.size(), count + 1);
        QCOMPARE(shown.record()->evidence.last().text, QStringLiteral("Nobody asks us"));
    }

    void evidenceIsRemovedWithDelete()
    {
        Shown shown(opened(workedExample()));
        EvidenceBox& box = shown.page.dimension().evidence();
        click(buttonNamed(box, QStringLiteral("Add link")));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // past the title
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("https://example.org/plan"));
        QVERIFY(shown.record() && !shown.record()->evidence.isEmpty());
        box.list().setFocus();
        const qsizetype count = shown.record()->evidence.size();
        QCOMPARE(shown.record()->evidence.last().text, QStringLiteral("https://example.org/plan"));
        QTest::keyClick(&box.list(), Qt::Key_Delete);
        QCOMPARE(shown.record()->evidence.size(), count - 1);
    }

    void findingsAreSetAsideWithAReason()
    {
        Engagement engagement = opened(workedExample());
        DimensionRecord& record = engagement.assessments.first().dimensions.first();
        record.agreed = HalfStage::fromValue(2);
        record.reason = QStringLiteral("We think so");
        record.evidenceGrade = 0;
        Shown shown(engagement);
        FindingsBox& box = shown.page.dimension().findings();
        QCOMPARE(box.rows().size(), 1);
        QCOMPARE(box.rows().first()->finding().pitfall.text(),
                 QStringLiteral("score-without-evidence"));
        click(buttonNamed(*box.rows().first(), QStringLiteral("Set aside…")));
        auto* reason = box.rows().first()->findChild<TextField*>();
        QVERIFY(reason->hasFocus());
        QTest::keyClicks(reason, QStringLiteral("Shown next week"));
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(shown.document.engagement().dismissals.size(), 1);
        QVERIFY(box.rows().isEmpty());
        shown.document.undo();
        QCOMPARE(box.rows().size(), 1);
    }

    void actionsMakeRepeatCloseAndDelete()
    {
        Shown shown(opened(workedExample()));
        AssessActions& actions = shown.page.actions();
        const AssessmentId first = shown.page.context().view().assessmentId();
        actions.repeat()->trigger();
        QCOMPARE(shown.document.engagement().assessments.size(), 2);
        QVERIFY(shown.page.context().view().assessmentId() != first);
        QCOMPARE(shown.page.context().score()->target,
                 *shown.document.engagement().assessments.first().dimensions.first().target);
        actions.toggleClosed()->trigger();
        QVERIFY(!shown.page.context().editable());
        actions.toggleClosed()->trigger();
        QVERIFY(shown.page.context().editable());
        actions.remove()->trigger();
        QCOMPARE(shown.page.context().view().assessmentId(), first);
        shown.document.undo();
        QCOMPARE(shown.document.engagement().assessments.size(), 2);
    }

    void closedAssessmentTakesNoKeys()
    {
        Engagement engagement = workedExample();
        engagement.assessments.first().status = AssessmentStatus::Closed;
        Shown shown(engagement);
        QTest::keyClicks(&shown.page.dimension().notes(), QStringLiteral("x"));
        click(shown.page.dimension().settings().weight().button(0));
        QCOMPARE(shown.document.engagement(), engagement);
    }

    void missingFunctionIsSaid()
    {
        Engagement engagement = opened(workedExample());
        Shown shown(engagement);
        QVERIFY(!shown.page.votes().warning().isVisible());
        for (const Participant& participant : engagement.participants) {
            if (participant.function == Function::Revops)
                QVERIFY(shown.document
                            .perform(edits::setParticipantFunction, participant.id, Function::Sales)
                            .ok());
        }
        QVERIFY(shown.page.votes().warning().isVisible());
        QVERIFY(shown.page.votes().warning().text().contains(QStringLiteral("RevOps")));
    }

    void peopleAreAddedByKeyboard()
    {
        Shown shown(fresh());
        click(shown.page.empty().matrixButtons().first());
        shown.page.actions().participants()->trigger();
        PeopleDialog* dialog = shown.page.peopleDialog();
        QVERIFY(dialog);
        QVERIFY(!dialog->isModal());
        QTest::keyClicks(&dialog->participants().newcomer().name(), QStringLiteral("Ada"));
        QTest::keyClick(&dialog->participants().newcomer().name(), Qt::Key_Return);
        QCOMPARE(shown.document.engagement().participants.size(), 1);
        QVERIFY(dialog->participants().newcomer().name().text().isEmpty());
    }

    void ballotFilesComeInAsOneStep()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("raters.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("participant;dimension;score;confidence;proof\r\n"
                   "Ada;Strategy & Goals;1,5;2;\"seen; twice\"\r\n"
                   "Bo;align-strategy-goals;na;;\r\n");
        file.close();
        Engagement engagement = fresh();
        Shown shown(engagement);
        click(shown.page.empty().matrixButtons().first());
        const Engagement before = shown.document.engagement();
        QSignalSpy notices(&shown.page, &Page::noticeRequested);
        shown.page.importBallots({path});
        QVERIFY(shown.page.ballotPreview());
        QCOMPARE(shown.document.engagement(), before);
        QCOMPARE(outcomes(*shown.page.ballotPreview()),
                 QStringList({QStringLiteral("new: 1.5"), QStringLiteral("new: n/a")}));
        click(&shown.page.ballotPreview()->importButton());
        QCOMPARE(notices.count(), 1);
        QCOMPARE(notices.first().first().toString(), QStringLiteral("Ballots: 2 new."));
        QCOMPARE(shown.document.engagement().participants.size(), 2);
        QCOMPARE(shown.record()->ballots.size(), 2);
        QCOMPARE(shown.record()->ballots.first().proof, QStringLiteral("seen; twice"));
        QCOMPARE(shown.record()->ballots.first().vote, Vote(*HalfStage::fromValue(1.5)));
        shown.document.undo();
        QCOMPARE(shown.document.engagement(), before);
    }

    void ballotsOfAnotherCopyReplaceNobodysVotes()
    {
        const auto caseFile = [](const char* name) {
            return QStringLiteral(MILEPOST_TEST_DATA "/cases/") + QString::fromLatin1(name);
        };
        Shown shown(engagementFrom(caseFile("merge-host.json")));
        const Engagement before = shown.document.engagement();
        QSignalSpy notices(&shown.page, &Page::noticeRequested);
        shown.page.importBallots({caseFile("merge-rater-same-id.json")});
        BallotPreview* preview = shown.page.ballotPreview();
        QVERIFY(preview);
        QCOMPARE(preview->questions().size(), 1);
        click(&preview->importButton());
        QCOMPARE(notices.first().first().toString(), QStringLiteral("Ballots: 2 new."));

        const Engagement& now = shown.document.engagement();
        QCOMPARE(now.participants.size(), 3);
        QCOMPARE(now.participants.first(2), before.participants);
        QCOMPARE(now.participants.last().name, QStringLiteral("Berta Kuhn"));
        for (qsizetype d = 0; d < 2; ++d) {
            const QList<Ballot>& ballots = now.assessments.first().dimensions.at(d).ballots;
            QCOMPARE(ballots.size(), 3);
            QCOMPARE(ballots.first(2), before.assessments.first().dimensions.at(d).ballots);
            QCOMPARE(ballots.last().proof, QStringLiteral("Berta's proof"));
        }
        shown.document.undo();
        QCOMPARE(shown.document.engagement(), before);
    }

    void whoIsUnsureIsAskedAbout()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("raters.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("participant,function,dimension,score\nAda,finance,Strategy & Goals,2.5\n");
        file.close();
        Shown shown(fresh());
        click(shown.page.empty().matrixButtons().first());
        const auto ada = shown.document.newId<ParticipantId>();
        QVERIFY(shown.document
                    .perform(edits::addParticipant, ada, {QStringLiteral("Ada"), Function::Cs, {}})
                    .ok());
        const DimensionPlace place{shown.page.context().view().assessmentId(),
                                   shown.page.context().view().dimensionId()};
        QVERIFY(shown.document
                    .perform(edits::castBallot, place,
                             {ada, 1, Vote(*HalfStage::fromValue(1.5)), {}, {}, {}})
                    .ok());
        shown.page.importBallots({path});
        BallotPreview* preview = shown.page.ballotPreview();
        QVERIFY(preview);
        QCOMPARE(outcomes(*preview), QStringList{QStringLiteral("new: 2.5")});
        QCOMPARE(preview->questions().size(), 1);
        preview->questions().first()->setCurrentIndex(1);
        QCOMPARE(outcomes(*preview), QStringList{QStringLiteral("changes 1.5 to 2.5")});
        QSignalSpy notices(&shown.page, &Page::noticeRequested);
        click(&preview->importButton());
        QCOMPARE(notices.first().first().toString(), QStringLiteral("Ballots: 1 changed."));
        QCOMPARE(shown.document.engagement().participants.size(), 1);
        QCOMPARE(shown.record()->ballots.first().vote, Vote(*HalfStage::fromValue(2.5)));
    }

    void badBallotFileNamesTheLine()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("bad.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("participant,dimension,score\nAda,Strategy & Goals,2\nBo,Strategy & Goals,7\n");
        file.close();
        Shown shown(fresh());
        click(shown.page.empty().matrixButtons().first());
        const Engagement before = shown.document.engagement();
        QSignalSpy notices(&shown.page, &Page::noticeRequested);
        shown.page.importBallots({path});
        QCOMPARE(notices.count(), 1);
        QVERIFY(notices.first().first().toString().contains(QStringLiteral("line 3")));
        QCOMPARE(shown.document.engagement(), before);
    }

    void everyControlHasANameAndIsReached_data()
    {
        QTest::addColumn<bool>("sample");
        QTest::newRow("sample") << true;
        QTest::newRow("empty") << false;
    }

    void everyControlHasANameAndIsReached()
    {
        QFETCH(bool, sample);
        Shown shown(sample ? opened(sampleEngagement()) : fresh());
        QCOMPARE(test::controlsWithoutName(shown.page), QStringList());
        QCOMPARE(test::controlsOutsideTheTabOrder(shown.page), QStringList());
    }

    void fitsSmallWindowsWithLongNames_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1280 by 800") << QSize(1180, 690);
        QTest::newRow("the same at 200 %") << QSize(560, 320);
    }

    /// Nothing asks for more width than there is.
    void fitsSmallWindowsWithLongNames()
    {
        QFETCH(QSize, size);
        Engagement engagement = opened(longNames());
        for (Assessment& assessment : engagement.assessments)
            assessment.title = QString(80, u'W');
        Shown shown(engagement);
        shown.page.resize(size);
        QVERIFY2(shown.page.minimumSizeHint().width() <= size.width(),
                 qPrintable(QString::number(shown.page.minimumSizeHint().width())));
        QWidget* content = shown.page.dimension().widget();
        // What stands side by side goes below one another when the layouts have come round to it.
        const auto missing = [&] {
            return content->minimumSizeHint().width() - shown.page.dimension().viewport()->width();
        };
        QTRY_VERIFY2(missing() <= 0, qPrintable(QString::number(missing())));
    }
};

MILEPOST_TEST(TestAssessPage)
#include "test_assesspage.moc"
