// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/pagefixture.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/models/participantmodel.h"
#include "ui/pages/assess/agreebox.h"
#include "ui/pages/assess/assessactions.h"
#include "ui/pages/assess/assesscontext.h"
#include "ui/pages/assess/assessmentdialog.h"
#include "ui/pages/assess/assesspage.h"
#include "ui/pages/assess/dimensionsettings.h"
#include "ui/pages/assess/dimensionview.h"
#include "ui/pages/assess/evidencebox.h"
#include "ui/pages/assess/findingsbox.h"
#include "ui/pages/assess/indicatorrow.h"
#include "ui/pages/assess/myscorebar.h"
#include "ui/pages/assess/peopledialog.h"
#include "ui/pages/assess/roundbar.h"
#include "ui/pages/assess/scorescale.h"
#include "ui/pages/assess/stagecards.h"
#include "ui/pages/assess/votesgrid.h"
#include "ui/pages/assess/votespanel.h"
#include "ui/pages/choicebar.h"
#include "ui/pages/textfields.h"
#include "ui/shell/pagefactory.h"
#include "ui/shell/workspace.h"

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

using namespace milepost;
using namespace milepost::test;

namespace {

using Edit = std::function<void(AssessPage&)>;

void click(QWidget* widget)
{
    QVERIFY(widget);
    QTest::mouseClick(widget, Qt::LeftButton);
}

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

/// The words of a link or quote that was begun.
void typeEvidence(AssessPage& page, const QString& words)
{
    auto* field = page.dimension().evidence().findChild<TextArea*>();
    type(*field, words);
    QTest::keyClick(field, Qt::Key_Tab);
}

void vote(AssessPage& page, const QString& keys)
{
    VotesGrid& grid = page.votes().grid();
    grid.setFocus();
    grid.setCurrentIndex(grid.model()->index(0, 0));
    QTest::keyClicks(&grid, keys);
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
    QAbstractItemModel* model = people(page).people().model();
    QVERIFY(model->setData(model->index(0, column), value, role));
}

void trigger(const AssessPage& page, const char* id)
{
    for (QAction* action : page.pageActions()) {
        if (action->objectName() == QLatin1String(id))
            action->trigger();
    }
}

/// Every edit of the Assess page, made with its own control.
QList<std::pair<const char*, Edit>> edits()
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
             QVERIFY(QTest::qWaitForWindowActive(page.window()));
         }},
        {"duplicate", [](AssessPage& page) { page.actions().repeat()->trigger(); }},
        {"close the assessment",
         [](AssessPage& page) { page.actions().toggleClosed()->trigger(); }},
        {"delete the assessment", [](AssessPage& page) { page.actions().remove()->trigger(); }},
        {"add a person",
         [](AssessPage& page) {
             TextField& name = people(page).newName();
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

/// The worked example, open, with an answer and with an agreed score that its evidence does not
/// bear.
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

/// The same, by one person alone.
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

/// Every edit of the own score in a self-assessment.
QList<std::pair<const char*, Edit>> ownEdits()
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

/// Where the keys of a person would go now.
QWidget* keyboard(QWidget& fallback)
{
    QWidget* focus = QApplication::focusWidget();
    return focus ? focus : &fallback;
}

/// A window on the Assess page of an engagement in a file of its own.
struct Opened {
    explicit Opened(const Engagement& engagement)
        : shell({}, pageMakers()), path(shell.path(QStringLiteral("a.milepost"))),
          window(shell.windows.makeWindow())
    {
        window.resize(1280, 1000);
        const bool made =
            EngagementDocument::create(path, engagement, shippedContentSources()).ok();
        const bool shown = made && shell.windows.open(path, window);
        Place place;
        place.page = PageId::Assess;
        window.goTo(place);
        page = qobject_cast<AssessPage*>(window.workspace()->currentPage());
        if (!shown || !page || !QTest::qWaitForWindowActive(&window))
            qFatal("the window does not show the engagement");
    }

    [[nodiscard]] const Engagement& engagement() const { return window.document()->engagement(); }

    ShellFixture shell;
    QString path;
    MainWindow& window;
    AssessPage* page = nullptr;
};

/// The edit changes something, which is in the file, and undo and redo take it back and repeat it.
void verifyUndoneAndRedone(Opened& opened, const Edit& edit)
{
    const EngagementDocument& document = *opened.window.document();
    const Engagement before = document.engagement();
    edit(*opened.page);
    QCoreApplication::processEvents();
    const Engagement after = document.engagement();
    QVERIFY2(after != before, "there is something to undo");
    QCOMPARE(document.saveState(), SaveState::Saved);
    {
        const auto onDisk = EngagementDocument::open(opened.path, OpenMode::ReadOnly);
        QVERIFY(onDisk);
        QVERIFY2((*onDisk)->engagement() == after, "what is seen is in the file");
    }
    QTest::keyClick(keyboard(opened.window), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY2(document.engagement() == before, "Ctrl+Z takes the edit back");
    QTest::keyClick(keyboard(opened.window), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY2(document.engagement() == after, "Ctrl+Shift+Z repeats it");
    QCoreApplication::processEvents();
    QCOMPARE(document.saveState(), SaveState::Saved);
}

void addRows(const QList<std::pair<const char*, Edit>>& edits)
{
    QTest::addColumn<int>("number");
    int number = 0;
    for (const auto& [name, edit] : edits)
        QTest::newRow(name) << number++;
}

} // namespace

/// Each edit of the Assess page is in the file at once, and the keys of undo and redo take it back
/// and repeat it, wherever the keyboard is after it.
class TestUndoEdits : public QObject {
    Q_OBJECT

private slots:
    void everyEditIsUndoneAndRedone_data() { addRows(edits()); }
    void everyEditIsUndoneAndRedone()
    {
        QFETCH(int, number);
        Opened opened(prepared());
        verifyUndoneAndRedone(opened, edits().at(number).second);
    }

    void theOwnScoreIsUndoneAndRedone_data() { addRows(ownEdits()); }
    void theOwnScoreIsUndoneAndRedone()
    {
        QFETCH(int, number);
        Opened opened(alone());
        verifyUndoneAndRedone(opened, ownEdits().at(number).second);
    }

    /// The first score of somebody who is not on the roster makes the person as well, in one step.
    void theFirstOwnScoreIsOneStep()
    {
        Engagement engagement = alone();
        engagement.participants.clear();
        engagement.assessments.first().eligible.reset();
        for (DimensionRecord& record : engagement.assessments.first().dimensions)
            record.ballots.clear();
        Opened opened(engagement);
        verifyUndoneAndRedone(opened, ownEdits().first().second);
    }

    void undoIsInSightOnEveryPage()
    {
        Opened opened(prepared());
        MainWindow& window = opened.window;
        window.resize(1280, 800);
        const auto* tools = window.findChild<QToolBar*>(QStringLiteral("pageToolBar"));
        for (const PageId id : {PageId::Overview, PageId::Assess, PageId::Plan, PageId::Report}) {
            Place place;
            place.page = id;
            window.goTo(place);
            QCoreApplication::processEvents();
            for (const char* action : {"edit.undo", "edit.redo", "go.palette"})
                QVERIFY2(tools->widgetForAction(&window.actions()[action])->isVisible(), action);
        }
    }

    void typingThatIsNotConfirmedIsTheFieldsOwn()
    {
        Opened opened(prepared());
        const Engagement start = opened.engagement();
        vote(*opened.page, QStringLiteral("3"));
        const Engagement voted = opened.engagement();
        QVERIFY(voted != start);

        FindingsBox& box = opened.page->dimension().findings();
        QVERIFY(!box.rows().isEmpty());
        press(buttonNamed(*box.rows().first(), QStringLiteral("Set aside…")));
        auto* reason = box.rows().first()->findChild<TextField*>();
        type(*reason, QStringLiteral("known"));
        QTest::keyClick(reason, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY2(reason->text() != QStringLiteral("known"), "the typing goes first");
        QVERIFY2(opened.engagement() == voted, "the vote stays");
        while (reason->isUndoAvailable())
            QTest::keyClick(reason, Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(reason, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY2(opened.engagement() == start, "then the last edit");
    }
};

QTEST_MAIN(TestUndoEdits)
#include "test_undoedits.moc"
