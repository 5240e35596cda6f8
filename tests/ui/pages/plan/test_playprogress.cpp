// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/playdecisions.h"
#include "core/edits/playprogress.h"
#include "tests/support/testclass.h"
#include "tests/ui/pages/pagefixture.h"
#include "ui/models/planmodel.h"
#include "ui/pages/plan/baselineview.h"
#include "ui/pages/plan/planpage.h"
#include "ui/pages/plan/plantable.h"
#include "ui/pages/plan/playprogressbox.h"
#include "ui/pages/plan/playsview.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTreeWidget>
#include <QUndoStack>

using namespace milepost;
using namespace milepost::testing;

namespace {

const QDate kProgressDay(2026, 1, 14);

struct ShownProgress {
    ShownProgress()
        : document(shippedContent(), opened(workedExample())), page(viewOn(document, kProgressDay))
    {
        show(page);
        box = page.findChild<PlayProgressBox*>();
        for (QTabWidget* tabs : page.findChildren<QTabWidget*>()) {
            if (tabs->indexOf(box) >= 0)
                tabs->setCurrentWidget(box);
        }
        play = page.currentPlace().play;
    }
    template <class T>
    [[nodiscard]] T* field(const char* name) const
    {
        for (T* each : box->findChildren<T*>()) {
            if (each->accessibleName() == QString::fromLatin1(name))
                return each;
        }
        qFatal("there is no %s", name);
    }
    [[nodiscard]] const PlannedPlay& decision() const
    {
        static const PlannedPlay nothing;
        const PlannedPlay* found = decisionOn(document, play);
        return found ? *found : nothing;
    }
    void type(const char* name, const QString& text) const
    {
        auto* edit = field<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    EngagementDocument document;
    PlanPage page;
    PlayProgressBox* box = nullptr;
    PlayId play;
};

} // namespace

class TestPlayProgress : public QObject {
    Q_OBJECT

private:
    PrivateSettings m_settings;

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }

    void workIsStartedAndDatedInThePanel()
    {
        const ShownProgress shown;
        auto* state = shown.field<QComboBox>("State of the play");
        state->setCurrentIndex(state->findData(static_cast<int>(PlayState::Started)));
        emit state->activated(state->currentIndex());
        QCOMPARE(shown.decision().state, PlayState::Started);
        QCOMPARE(shown.decision().actualStart, kProgressDay);
        QTRY_COMPARE(shown.field<QLineEdit>("Start of the play")->text(),
                     QLocale().toString(kProgressDay, QLocale::ShortFormat));
        shown.type("Start of the play", QStringLiteral("2026-01-12"));
        QCOMPARE(shown.decision().actualStart, QDate(2026, 1, 12));
        QVERIFY(shown.field<QLineEdit>("Accountable person")->completer());
        shown.type("Accountable person", QStringLiteral("Ada Byron"));
        QCOMPARE(shown.decision().accountable, QStringLiteral("Ada Byron"));
    }

    void progressIsJudgedInPerCent()
    {
        ShownProgress shown;
        auto* percent = shown.field<QSpinBox>("Progress in per cent");
        percent->setFocus();
        percent->setValue(40);
        QCOMPARE(shown.decision().progress, std::optional<int>(40));
        shown.document.undo();
        QVERIFY(!shown.decision().progress);
        QTRY_COMPARE(percent->value(), -1);
    }

    void theChecklistIsAddedToTickedAndShortened()
    {
        ShownProgress shown;
        shown.type("New step of the checklist", QStringLiteral("Draft"));
        shown.type("New step of the checklist", QStringLiteral("Sign"));
        QCOMPARE(shown.decision().checklist.size(), 2);
        auto* list = shown.field<QListWidget>("Checklist");
        QTRY_COMPARE(list->count(), 2);
        list->item(0)->setCheckState(Qt::Checked);
        QVERIFY(shown.decision().checklist.at(0).done);
        QVERIFY(!shown.decision().checklist.at(1).done);
        QTRY_VERIFY([&] {
            for (const QLabel* label : shown.box->findChildren<QLabel*>()) {
                if (label->text().contains(QStringLiteral("1 of 2 steps done")))
                    return true;
            }
            return false;
        }());
        list->setFocus();
        list->setCurrentRow(1);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(shown.decision().checklist.size(), 1);
        QCOMPARE(shown.document.undoStack().count(), 4);
        for (int step = 0; step < 4; ++step)
            shown.document.undo();
        QVERIFY(shown.decision().checklist.isEmpty());
    }

    void theLogIsDatedByTheDayOfTheView()
    {
        const ShownProgress shown;
        shown.type("New entry of the log", QStringLiteral("Sponsor agreed"));
        QCOMPARE(shown.decision().log.size(), 1);
        QCOMPARE(shown.decision().log.first().date, kProgressDay);
        QCOMPARE(shown.decision().log.first().text, QStringLiteral("Sponsor agreed"));
        const auto* log = shown.field<QListWidget>("Log");
        QTRY_COMPARE(log->count(), 1);
        QVERIFY(log->item(0)->text().contains(QStringLiteral("Sponsor agreed")));
    }

    void whatIsDoneIsDoneWholly()
    {
        const ShownProgress shown;
        auto* progress = shown.field<QSpinBox>("Progress in per cent");
        QVERIFY(progress->isEnabled());
        auto* state = shown.field<QComboBox>("State of the play");
        state->setCurrentIndex(state->findData(static_cast<int>(PlayState::Done)));
        emit state->activated(state->currentIndex());
        QTRY_COMPARE(progress->value(), 100);
        QVERIFY(!progress->isEnabled());
        const QDate ahead = kProgressDay.addDays(30);
        shown.type("Finish of the play", ahead.toString(Qt::ISODate));
        auto* model = shown.page.findChild<PlanModel*>();
        QTRY_VERIFY(model->row(model->rowOf(shown.play))
                        .problems.join(u' ')
                        .contains(QStringLiteral("is still to come")));
    }

    /// Keys that repeat take the line that is seen to be the current one, and no other.
    void deleteTakesOneLineAfterTheOther_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("lines");
        QTest::newRow("checklist")
            << QByteArray("New step of the checklist") << QByteArray("Checklist");
        QTest::newRow("log") << QByteArray("New entry of the log") << QByteArray("Log");
    }
    void deleteTakesOneLineAfterTheOther()
    {
        QFETCH(const QByteArray, field);
        QFETCH(const QByteArray, lines);
        const ShownProgress shown;
        for (const char* text : {"Draft", "Sign", "Send"})
            shown.type(field.constData(), QString::fromLatin1(text));
        auto* list = shown.field<QListWidget>(lines.constData());
        QTRY_COMPARE(list->count(), 3);
        const auto stored = [&] {
            return static_cast<int>(shown.decision().checklist.size() +
                                    shown.decision().log.size());
        };
        list->setFocus();
        list->setCurrentRow(2);
        for (int left = 2; left >= 0; --left) {
            QTest::keyClick(list, Qt::Key_Delete);
            QCOMPARE(stored(), left);
            QCOMPARE(list->count(), left);
        }
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(stored(), 0);
    }

    /// An edit elsewhere shows the play anew under the hand that types.
    void whatIsTypedOutlivesARefresh()
    {
        ShownProgress shown;
        shown.type("New step of the checklist", QStringLiteral("Draft"));
        auto* list = shown.field<QListWidget>("Checklist");
        QTRY_COMPARE(list->count(), 1);
        const auto editElsewhere = [&](const QString& notes) {
            QVERIFY(shown.document.perform(edits::setPlayNotes, shown.play, notes));
            QTRY_COMPARE(
                [&] {
                    for (const QPlainTextEdit* each : shown.page.findChildren<QPlainTextEdit*>()) {
                        if (each->accessibleName() == QStringLiteral("Notes on the play"))
                            return each->toPlainText();
                    }
                    return QString();
                }(),
                notes);
        };
        auto* person = shown.field<QLineEdit>("Accountable person");
        person->setFocus();
        person->selectAll();
        QTest::keyClicks(person, QStringLiteral("Ada By"));
        editElsewhere(QStringLiteral("One"));
        QCOMPARE(person->text(), QStringLiteral("Ada By"));
        list->setFocus();
        list->setCurrentRow(0);
        list->editItem(list->item(0));
        QPointer<QLineEdit> editor = list->viewport()->findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, QStringLiteral("Draft ag"));
        editElsewhere(QStringLiteral("Two"));
        QVERIFY(editor && editor->isVisible());
        QTest::keyClicks(editor, QStringLiteral("ain"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(shown.decision().checklist.first().text, QStringLiteral("Draft again"));
    }

    /// Another window takes a step out while one is edited here: the line that is seen is not
    /// written over the step that came into its place.
    void aStepIsNotWrittenOverAnother_data()
    {
        QTest::addColumn<bool>("types");
        QTest::newRow("its text") << true;
        QTest::newRow("its tick") << false;
    }
    void aStepIsNotWrittenOverAnother()
    {
        QFETCH(const bool, types);
        ShownProgress shown;
        for (const char* text : {"Draft", "Sign", "Send"})
            shown.type("New step of the checklist", QString::fromLatin1(text));
        auto* list = shown.field<QListWidget>("Checklist");
        QTRY_COMPARE(list->count(), 3);
        const QSignalSpy refused(&shown.page, &Page::noticeRequested);
        list->setFocus();
        list->setCurrentRow(1);
        list->editItem(list->item(1));
        const QPointer<QLineEdit> editor = list->viewport()->findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, QStringLiteral("Sign twice"));
        QList<ChecklistItem> less = shown.decision().checklist;
        less.removeFirst();
        QVERIFY(shown.document.perform(edits::setPlayChecklist, shown.play, less));
        if (types)
            QTest::keyClick(editor, Qt::Key_Return);
        else
            list->item(1)->setCheckState(Qt::Checked);
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(shown.decision().checklist, less);
        const QString sentence = refused.first().first().toString();
        QVERIFY2(sentence.contains(QStringLiteral("changed elsewhere")), qPrintable(sentence));
        if (types) {
            QVERIFY(sentence.contains(QStringLiteral("Sign twice")));
            QCOMPARE(shown.field<QLineEdit>("New step of the checklist")->text(),
                     QStringLiteral("Sign twice"));
            QTRY_COMPARE(list->count(), 2);
            QCOMPARE(list->item(1)->text(), QStringLiteral("Send"));
        }
    }

    /// A line is added when its field is left, and to the play that it was typed for.
    void anUnconfirmedLineIsKept_data()
    {
        QTest::addColumn<bool>("byKeys");
        QTest::newRow("the field is left") << true;
        QTest::newRow("another play is chosen") << false;
    }
    void anUnconfirmedLineIsKept()
    {
        QFETCH(const bool, byKeys);
        const ShownProgress shown;
        auto* table = shown.page.findChild<PlanTable*>();
        for (const char* name : {"New step of the checklist", "New entry of the log"}) {
            auto* line = shown.field<QLineEdit>(name);
            line->setFocus();
            QTest::keyClicks(line, QStringLiteral("Ask the sponsor"));
            if (byKeys) {
                QTest::keyClick(line, Qt::Key_Tab);
            } else {
                table->setCurrentIndex(table->model()->index(3, 1));
                QVERIFY(table->currentPlay() != shown.play);
                table->setCurrentIndex(table->model()->index(0, 1));
                QCOMPARE(table->currentPlay(), shown.play);
            }
            QCOMPARE(line->text(), QString());
        }
        QCOMPARE(shown.decision().checklist.size(), 1);
        QCOMPARE(shown.decision().checklist.first().text, QStringLiteral("Ask the sponsor"));
        QCOMPARE(shown.decision().log.size(), 1);
        QCOMPARE(shown.document.undoStack().count(), 2);
    }

    /// A day that is refused does not stay as if it was stored.
    void afterARefusalTheStoredDayIsShown()
    {
        ShownProgress shown;
        QVERIFY(shown.document.perform(edits::setPlayState, shown.play, PlayState::Done,
                                       PlayDates{QDate(2026, 1, 5), QDate(2026, 1, 9)}));
        auto* finish = shown.field<QLineEdit>("Finish of the play");
        const QString stored = QLocale().toString(QDate(2026, 1, 9), QLocale::ShortFormat);
        QTRY_COMPARE(finish->text(), stored);
        QSignalSpy noticed(&shown.page, &Page::noticeRequested);
        shown.type("Finish of the play", QStringLiteral("2025-12-01"));
        QCOMPARE(noticed.size(), 1);
        QCOMPARE(shown.decision().actualFinish, QDate(2026, 1, 9));
        QCOMPARE(finish->text(), stored);
    }

    void exitCriterionAndEvaluationAreKept()
    {
        const ShownProgress shown;
        auto* exit = shown.field<QPlainTextEdit>("Exit criterion");
        exit->setFocus();
        QTest::keyClicks(exit, QStringLiteral("Ten deals"));
        QCOMPARE(shown.decision().exitCriterion, QStringLiteral("Ten deals"));
        QCOMPARE(shown.document.undoStack().count(), 1);
        shown.type("Day of the evaluation", QStringLiteral("2026-06-30"));
        QCOMPARE(shown.decision().evaluationDate, QDate(2026, 6, 30));
    }

    /// The plan as agreed is taken by one action, and what became of it is listed.
    void theBaselineIsTakenAndCompared()
    {
        ShownProgress shown;
        auto* baseline = shown.page.findChild<BaselineView*>();
        auto* list = baseline->findChild<QTreeWidget*>();
        QVERIFY(list->isHidden());
        baseline->takeAction()->trigger();
        const Engagement& engagement = shown.document.engagement();
        QCOMPARE(engagement.snapshots.size(), 1);
        QCOMPARE(engagement.plan->baseline, std::optional(engagement.snapshots.first().id));
        QCOMPARE(shown.document.undoStack().count(), 1);
        QVERIFY(shown.document.perform(edits::setPlayDuration, shown.play, 20));
        QTRY_VERIFY(list->topLevelItemCount() > 0);
        bool slipped = false;
        for (int row = 0; row < list->topLevelItemCount(); ++row)
            slipped = slipped ||
                      list->topLevelItem(row)->text(1).startsWith(QStringLiteral("Slipped by "));
        QVERIFY(slipped);
        shown.document.undo();
        shown.document.undo();
        QVERIFY(!shown.document.engagement().plan->baseline);
        QVERIFY(shown.document.engagement().snapshots.isEmpty());
    }

    void latePlaysAreNamedAboveThePlays()
    {
        EngagementDocument document(shippedContent(), opened(workedExample()));
        PlanPage page(viewOn(document, QDate(2026, 3, 4)));
        show(page);
        QString words;
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(QStringLiteral("late:")))
                words = label->text();
        }
        QVERIFY2(words.contains(QStringLiteral("overdue")), qPrintable(words));
    }
};

MILEPOST_TEST(TestPlayProgress)
#include "test_playprogress.moc"
