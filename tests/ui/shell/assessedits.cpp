// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/assessedits.h"

#include "tests/support/machineclock.h"
#include "tests/ui/pages/pagefixture.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/models/participantmodel.h"
#include "ui/pages/assess/agreebox.h"
#include "ui/pages/assess/assessactions.h"
#include "ui/pages/assess/assesscontext.h"
#include "ui/pages/assess/assessmentdialog.h"
#include "ui/pages/assess/assesspage.h"
#include "ui/pages/assess/ballotpreview.h"
#include "ui/pages/assess/dimensionsettings.h"
#include "ui/pages/assess/dimensionview.h"
#include "ui/pages/assess/evidencebox.h"
#include "ui/pages/assess/findingsbox.h"
#include "ui/pages/assess/indicatorrow.h"
#include "ui/pages/assess/myscorebar.h"
#include "ui/pages/assess/newparticipantrow.h"
#include "ui/pages/assess/participantspanel.h"
#include "ui/pages/assess/peopledialog.h"
#include "ui/pages/assess/roundbar.h"
#include "ui/pages/assess/scorescale.h"
#include "ui/pages/assess/stagecards.h"
#include "ui/pages/assess/votesgrid.h"
#include "ui/pages/assess/votespanel.h"
#include "ui/shell/pagefactory.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/textfields.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>

namespace milepost::test {

namespace {

void click(QWidget* widget)
{
    QVERIFY(widget);
    QTest::mouseClick(widget, Qt::LeftButton);
}

/// The words of a link or quote that was begun.
void typeEvidence(AssessPage& page, const QString& words)
{
    auto* field = page.dimension().evidence().findChild<TextArea*>();
    type(*field, words);
    QTest::keyClick(field, Qt::Key_Tab);
}

void drop(QWidget& target, QMimeData& data)
{
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &event);
}

void dropFile(QWidget& target, const QString& name, const QByteArray& content)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    drop(target, data);
}

PeopleDialog& people(AssessPage& page)
{
    page.actions().participants()->trigger();
    return *page.peopleDialog();
}

void setPerson(AssessPage& page, int column, const QVariant& value, int role = Qt::EditRole)
{
    QAbstractItemModel* model = people(page).participants().table().model();
    QVERIFY(model->setData(model->index(0, column), value, role));
}

void trigger(const AssessPage& page, const char* id)
{
    for (QAction* action : page.pageActions()) {
        if (action->objectName() == QLatin1String(id))
            action->trigger();
    }
}

} // namespace

void press(QWidget* widget)
{
    QVERIFY(widget);
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_Space);
}

QPushButton* buttonNamed(const QWidget& parent, const QString& text)
{
    for (QPushButton* button : parent.findChildren<QPushButton*>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

void type(QWidget& field, const QString& text)
{
    field.setFocus();
    QTest::keyClicks(&field, text);
}

void vote(AssessPage& page, const QString& keys)
{
    VotesGrid& grid = page.votes().grid();
    grid.setFocus();
    grid.setCurrentIndex(grid.model()->index(0, 0));
    QTest::keyClicks(&grid, keys);
}

AssessEdits assessEdits()
{
    return {
        {"answer an indicator",
         [](AssessPage& page) {
             click(page.dimension().cards().rows().first()->answer().button(0));
         }},
        {"note on an indicator",
         [](AssessPage& page) {
             IndicatorRow* row = nullptr; // only an answer can have a note
             for (IndicatorRow* each : page.dimension().cards().rows())
                 row = !row && each->answer().current() != 2 ? each : row;
             QVERIFY(row);
             row->findChild<QToolButton*>(QString(), Qt::FindDirectChildrenOnly)->click();
             type(*row->findChild<TextField*>(), QStringLiteral("seen"));
         }},
        {"agree on a score",
         [](AssessPage& page) {
             page.dimension().scale().setFocus();
             QTest::keyClick(&page.dimension().scale(), Qt::Key_3);
             press(&page.dimension().agreeBox().agreeButton());
         }},
        {"reason", [](AssessPage& page) { type(page.dimension().agreeBox().reason(), "why "); }},
        {"withdraw the agreed score",
         [](AssessPage& page) {
             press(buttonNamed(page.dimension().agreeBox(), QStringLiteral("Withdraw")));
         }},
        {"second round",
         [](AssessPage& page) { press(&page.dimension().rounds().secondRoundButton()); }},
        {"vote", [](AssessPage& page) { vote(page, QStringLiteral("3")); }},
        {"vote of a half stage", [](AssessPage& page) { vote(page, QStringLiteral("2.")); }},
        {"not applicable as a vote", [](AssessPage& page) { vote(page, QStringLiteral("n")); }},
        {"don't know as a vote", [](AssessPage& page) { vote(page, QStringLiteral("d")); }},
        {"clear a vote",
         [](AssessPage& page) {
             vote(page, {});
             QTest::keyClick(&page.votes().grid(), Qt::Key_Delete);
         }},
        {"self-confidence",
         [](AssessPage& page) {
             vote(page, {});
             QTest::keyClick(&page.votes().grid(), Qt::Key_1, Qt::AltModifier);
         }},
        {"proof of a vote",
         [](AssessPage& page) {
             click(page.votes().fields().button(2));
             VotesGrid& grid = page.votes().grid();
             grid.setFocus();
             grid.setCurrentIndex(grid.model()->index(0, 0));
             QTest::keyClick(&grid, Qt::Key_F2);
             auto* line = grid.viewport()->findChild<QLineEdit*>();
             QVERIFY(line);
             line->setText(QStringLiteral("the signed plan"));
             QTest::keyClick(line, Qt::Key_Return);
         }},
        {"paste votes",
         [](AssessPage& page) {
             vote(page, {});
             QGuiApplication::clipboard()->setText(QStringLiteral("1\t1\n3\t3"));
             QTest::keySequence(&page.votes().grid(), QKeySequence::Paste);
         }},
        {"evidence grade",
         [](AssessPage& page) {
             ChoiceBar& grade = page.dimension().evidence().grade();
             click(grade.button(grade.current() == 3 ? 0 : 3));
         }},
        {"add a link",
         [](AssessPage& page) {
             press(buttonNamed(page.dimension().evidence(), QStringLiteral("Add link")));
             typeEvidence(page, QStringLiteral("https://a.example"));
         }},
        {"add a quote",
         [](AssessPage& page) {
             press(buttonNamed(page.dimension().evidence(), QStringLiteral("Add quote")));
             typeEvidence(page, QStringLiteral("We met twice"));
         }},
        {"drop a file as evidence",
         [](AssessPage& page) {
             dropFile(page.dimension().evidence(), QStringLiteral("proof.txt"), "some proof");
         }},
        {"drop words as evidence",
         [](AssessPage& page) {
             QMimeData data;
             data.setText(QStringLiteral("They told us so"));
             drop(page.dimension().evidence(), data);
         }},
        {"drop ballots on the page",
         [](AssessPage& page) {
             dropFile(page, QStringLiteral("raters.csv"),
                      "participant,dimension,score\nAda,Strategy & Goals,1.5\n");
             auto* preview = page.findChild<BallotPreview*>();
             QVERIFY(preview);
             press(buttonNamed(*preview, QStringLiteral("Import")));
             page.window()->activateWindow();
             QVERIFY(QTest::qWaitForWindowActive(page.window()));
         }},
        {"notes", [](AssessPage& page) { type(page.dimension().notes(), "open "); }},
        {"target",
         [](AssessPage& page) {
             ChoiceBar& target = page.dimension().settings().target();
             click(target.button(target.current() == 0 ? 1 : 0));
         }},
        {"weight",
         [](AssessPage& page) {
             ChoiceBar& weight = page.dimension().settings().weight();
             click(weight.button(weight.current() == 0 ? 1 : 0));
         }},
        {"does not apply",
         [](AssessPage& page) {
             press(&page.dimension().settings().notApplicable());
             type(page.dimension().settings().notApplicableReason(), QStringLiteral("none"));
         }},
        {"set a finding aside",
         [](AssessPage& page) {
             FindingsBox& box = page.dimension().findings();
             QVERIFY(!box.rows().isEmpty());
             press(buttonNamed(*box.rows().first(), QStringLiteral("Set aside…")));
             auto* reason = box.rows().first()->findChild<TextField*>();
             type(*reason, QStringLiteral("known"));
             QTest::keyClick(reason, Qt::Key_Return);
         }},
        {"balance functions", [](AssessPage& page) { trigger(page, "assess.balance"); }},
        {"assessment details",
         [](AssessPage& page) {
             trigger(page, "assess.details");
             auto* dialog = page.findChild<AssessmentDialog*>();
             QVERIFY(dialog);
             type(*dialog->findChild<QLineEdit*>(), QStringLiteral("Second look"));
             QTest::keyClick(dialog, Qt::Key_Return);
             QTRY_VERIFY(!page.findChild<AssessmentDialog*>());
             page.window()->activateWindow(); // without a window manager nobody else does it
             page.window()->activateWindow();
             QVERIFY(QTest::qWaitForWindowActive(page.window()));
         }},
        {"duplicate", [](AssessPage& page) { page.actions().repeat()->trigger(); }},
        {"close the assessment",
         [](AssessPage& page) { page.actions().toggleClosed()->trigger(); }},
        {"delete the assessment", [](AssessPage& page) { page.actions().remove()->trigger(); }},
        {"add a person",
         [](AssessPage& page) {
             TextField& name = people(page).participants().newcomer().name();
             type(name, QStringLiteral("Ada"));
             QTest::keyClick(&name, Qt::Key_Return);
         }},
        {"rename a person",
         [](AssessPage& page) {
             setPerson(page, ParticipantModel::Name, QStringLiteral("Somebody else"));
         }},
        {"function of a person",
         [](AssessPage& page) {
             setPerson(page, ParticipantModel::FunctionColumn, QStringLiteral("finance"));
         }},
        {"add a unit",
         [](AssessPage& page) { buttonNamed(people(page), QStringLiteral("Add unit"))->click(); }},
    };
}

Engagement prepared()
{
    Engagement engagement = milepost::testing::workedExample();
    Assessment& assessment = engagement.assessments.first();
    assessment.status = AssessmentStatus::Open;
    DimensionRecord& record = assessment.dimensions.first();
    record.agreed = HalfStage::fromValue(2);
    record.reason = QStringLiteral("We think so");
    record.evidenceGrade = 0;
    const Dimension* dimension = shippedContent().findDimension(record.id);
    record.indicators.append({dimension->cell(3).indicators.last().id, false, {}, {}});
    return engagement;
}

Engagement alone()
{
    Engagement engagement = prepared();
    Assessment& assessment = engagement.assessments.first();
    assessment.kind = AssessmentKind::Self;
    assessment.eligible = QList{engagement.participants.first().id};
    for (DimensionRecord& record : assessment.dimensions) {
        record.ballots.removeIf([&](const Ballot& ballot) {
            return ballot.participant != engagement.participants.first().id;
        });
    }
    return engagement;
}

AssessEdits ownScoreEdits()
{
    const auto other = [](const ChoiceBar& bar) { return bar.current() == 0 ? 1 : 0; };
    return {
        {"my score",
         [other](AssessPage& page) {
             const ChoiceBar& answers = page.dimension().myScore().answers();
             click(answers.button(other(answers)));
         }},
        {"my score is that it does not apply",
         [](AssessPage& page) { click(page.dimension().myScore().answers().button(5)); }},
        {"my score on the scale",
         [](AssessPage& page) {
             page.dimension().scale().setFocus();
             QTest::keyClick(&page.dimension().scale(), Qt::Key_3);
         }},
        {"how sure I am",
         [other](AssessPage& page) {
             const ChoiceBar& sure = page.dimension().myScore().confidence();
             click(sure.button(other(sure)));
         }},
    };
}

AssessWindow::AssessWindow(const Engagement& engagement)
    : shell({}, pageMakers()), path(shell.path(QStringLiteral("a.milepost"))),
      window(shell.windows.makeWindow())
{
    window.resize(1280, 1000);
    const bool made =
        EngagementDocument::create(path, engagement, shippedContentSources(), machineClock()).ok();
    const bool shown = made && shell.windows.open(path, window);
    Place place;
    place.page = PageId::Assess;
    window.workspace()->goTo(place);
    page = qobject_cast<AssessPage*>(window.workspace()->currentPage());
    if (!shown || !page || !QTest::qWaitForWindowActive(&window))
        qFatal("the window does not show the engagement");
}

const Engagement& AssessWindow::engagement() const
{
    return window.document()->engagement();
}

} // namespace milepost::test
