// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/plansetup.h"
#include "tests/support/testclass.h"
#include "tests/ui/pages/pagefixture.h"
#include "ui/pages/plan/capacitymodel.h"
#include "ui/pages/plan/checkedfield.h"
#include "ui/pages/plan/freezeweekeditor.h"
#include "ui/pages/plan/goaldialog.h"
#include "ui/pages/plan/planpage.h"
#include "ui/pages/plan/plansettingsdialog.h"
#include "ui/pages/plan/weekcalendar.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>
#include <QUndoStack>

using namespace milepost;
using namespace milepost::testing;

namespace {

QPushButton* button(const QWidget& parent, const QString& text)
{
    for (QPushButton* each : parent.findChildren<QPushButton*>()) {
        if (each->text().remove(u'&') == text)
            return each;
    }
    qFatal("there is no button %s", qPrintable(text));
}

struct ShownSettings {
    explicit ShownSettings(const Engagement& engagement = opened(workedExample()))
        : document(shippedContent(), engagement), dialog(document)
    {
        dialog.show();
        if (!QTest::qWaitForWindowActive(&dialog))
            qWarning("the dialog did not become active");
    }
    void type(const QString& field, const QString& text) const
    {
        auto* edit = named<QLineEdit>(dialog, field);
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    void goTo(int tab) const { dialog.findChild<QTabWidget*>()->setCurrentIndex(tab); }
    void ok() const
    {
        QTest::mouseClick(dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok),
                          Qt::LeftButton);
    }
    [[nodiscard]] PlanSetup stored() const { return planSetupOf(document.engagement()); }
    /// Everything that is said in the dialog.
    [[nodiscard]] QString words() const
    {
        QStringList words;
        for (const QLabel* label : dialog.findChildren<QLabel*>()) {
            if (label->isVisible())
                words.append(QString(label->text()).remove(QChar(0x200B)));
        }
        return words.join(u'\n');
    }

    EngagementDocument document;
    PlanSettingsDialog dialog;
};

/// Answers the question that comes up next.
void answer(QObject* context, const QString& text, bool* asked)
{
    QTimer::singleShot(0, context, [text, asked] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        *asked = box != nullptr;
        if (box)
            QTest::mouseClick(button(*box, text), Qt::LeftButton);
    });
}

} // namespace

class TestPlanSettings : public QObject {
    Q_OBJECT

private:
    PrivateSettings m_settings;

private slots:
    void cleanup() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }

    /// And is not the one of the dialog.
    void enterInTheTableOfDaysGoesDown()
    {
        ShownSettings shown;
        const Engagement before = shown.document.engagement();
        auto* table =
            named<QTableView>(shown.dialog, QStringLiteral("Days a week of roles and people"));
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, CapacityModel::Days));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(table->currentIndex(), table->model()->index(1, CapacityModel::Days));
        QVERIFY(shown.dialog.isVisible());
        QCOMPARE(shown.document.engagement(), before);
    }

    /// Start, days of all, of a role and of a person, parallel limit and budget: one step, undone
    /// as one.
    void everythingIsOneUndoStep()
    {
        ShownSettings shown;
        const Engagement before = shown.document.engagement();
        shown.type(QStringLiteral("Start of the plan"), QStringLiteral("02/02/2026"));
        shown.type(QStringLiteral("Days a week of everybody"), QStringLiteral("2.5"));
        shown.type(QStringLiteral("Plays at the same time"), QStringLiteral("6"));
        shown.type(QStringLiteral("Budget"), QStringLiteral("80"));
        auto* table =
            named<QTableView>(shown.dialog, QStringLiteral("Days a week of roles and people"));
        const QModelIndex firstRole = table->model()->index(0, CapacityModel::Days);
        QVERIFY(table->model()->setData(firstRole, QStringLiteral("1.5")));
        shown.type(QStringLiteral("Name of another person"), QStringLiteral("Ada Byron"));
        QTest::keyClick(named<QLineEdit>(shown.dialog, QStringLiteral("Name of another person")),
                        Qt::Key_Return);
        QTRY_VERIFY(table->viewport()->findChild<QLineEdit*>());
        auto* cell = table->viewport()->findChild<QLineEdit*>();
        QTest::keyClicks(cell, QStringLiteral("0.5"));
        QTest::keyClick(cell, Qt::Key_Return);
        shown.ok();
        QVERIFY(!shown.dialog.isVisible());
        const PlanSetup setup = shown.stored();
        QCOMPARE(setup.start, QDate(2026, 2, 2));
        QCOMPARE(setup.capacityDaysPerWeek, 2.5);
        QCOMPARE(setup.parallelLimit, 6);
        QCOMPARE(setup.budgetDays, std::optional<double>(80));
        QCOMPARE(setup.roleCapacity.value(shippedContent().roles.first().id), 1.5);
        QCOMPARE(setup.personCapacity.value(QStringLiteral("Ada Byron")), 0.5);
        QCOMPARE(shown.document.undoStack().count(), 1);
        QCOMPARE(shown.document.undoStack().undoText(),
                 QStringLiteral("Set start of the plan, capacity, parallel limit and budget"));
        shown.document.undo();
        QCOMPARE(shown.document.engagement(), before);
    }

    void numbersAreReadInTheLanguageOfTheWindow()
    {
        QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
        ShownSettings shown;
        shown.type(QStringLiteral("Days a week of everybody"), QStringLiteral("2,5"));
        shown.type(QStringLiteral("Start of the plan"), QStringLiteral("2.3.2026"));
        shown.ok();
        QCOMPARE(shown.stored().capacityDaysPerWeek, 2.5);
        QCOMPARE(shown.stored().start, QDate(2026, 3, 2));
    }

    void badInputIsAnsweredAtItsFieldAndStays_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no number") << QStringLiteral("Budget") << QStringLiteral("many")
                                   << QStringLiteral("“many” is not a number.");
        QTest::newRow("too much") << QStringLiteral("Days a week of everybody")
                                  << QStringLiteral("2000")
                                  << QStringLiteral(
                                         "“2000” is read as 2000; possible is 0.01 to 1000.");
        QTest::newRow("half a play")
            << QStringLiteral("Plays at the same time") << QStringLiteral("2.5")
            << QStringLiteral("only whole numbers are possible.");
        QTest::newRow("no date") << QStringLiteral("Start of the plan") << QStringLiteral("soon")
                                 << QStringLiteral("“soon” is no date. Type it as 31/12/2026");
        QTest::newRow("nothing") << QStringLiteral("Days a week of everybody") << QString()
                                 << QStringLiteral("Type a number.");
    }

    void badInputIsAnsweredAtItsFieldAndStays()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(QString, sentence);
        ShownSettings shown;
        shown.type(field, text);
        shown.ok();
        QVERIFY(shown.dialog.isVisible());
        QVERIFY2(shown.words().contains(sentence), qPrintable(shown.words()));
        const auto* edit = named<QLineEdit>(shown.dialog, field);
        QCOMPARE(edit->text(), text);
        QVERIFY(edit->hasFocus());
        QVERIFY(edit->accessibleDescription().contains(sentence));
        QCOMPARE(shown.document.undoStack().count(), 0);
    }

    void aBadCellIsNamedAndStays()
    {
        ShownSettings shown;
        auto* table =
            named<QTableView>(shown.dialog, QStringLiteral("Days a week of roles and people"));
        const QModelIndex cell = table->model()->index(1, CapacityModel::Days);
        table->model()->setData(cell, QStringLiteral("none"));
        shown.ok();
        QVERIFY(shown.dialog.isVisible());
        const QString name = shippedContent().roles.at(1).name;
        QVERIFY2(shown.words().contains(name + QStringLiteral(": “none” is not a number.")),
                 qPrintable(shown.words()));
        QCOMPARE(cell.data().toString(), QStringLiteral("none"));
    }

    void escAsksBeforeItThrowsAway_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("asks");
        QTest::newRow("nothing typed") << QString() << QString() << false;
        QTest::newRow("a number") << QStringLiteral("Budget") << QStringLiteral("80") << true;
        QTest::newRow("no number") << QStringLiteral("Budget") << QStringLiteral("x") << true;
        QTest::newRow("a name") << QStringLiteral("Name of another person") << QStringLiteral("Ada")
                                << true;
        QTest::newRow("half a range")
            << QStringLiteral("First day of the freeze weeks") << QStringLiteral("1") << true;
    }

    void escAsksBeforeItThrowsAway()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(bool, asks);
        ShownSettings shown;
        if (!field.isEmpty())
            shown.type(field, text);
        bool asked = false;
        if (asks) {
            answer(this, QStringLiteral("Keep editing"), &asked);
            QTest::keyClick(&shown.dialog, Qt::Key_Escape);
            QVERIFY(asked);
            QVERIFY(shown.dialog.isVisible());
            QCOMPARE(named<QLineEdit>(shown.dialog, field)->text(), text);
            answer(this, QStringLiteral("Discard"), &asked);
        }
        QTest::keyClick(&shown.dialog, Qt::Key_Escape);
        QCOMPARE(asked, asks);
        QVERIFY(!shown.dialog.isVisible());
        QCOMPARE(shown.document.undoStack().count(), 0);
    }

    void aRangeOfWeeksIsFrozenInOneGo()
    {
        ShownSettings shown;
        shown.goTo(1);
        shown.type(QStringLiteral("First day of the freeze weeks"), QStringLiteral("24/12/2026"));
        shown.type(QStringLiteral("Last day of the freeze weeks"), QStringLiteral("06/01/2027"));
        QTest::keyClick(
            named<QLineEdit>(shown.dialog, QStringLiteral("Last day of the freeze weeks")),
            Qt::Key_Return);
        const auto* list = named<QListWidget>(shown.dialog, QStringLiteral("Freeze weeks"));
        QCOMPARE(list->item(list->count() - 1)->text(),
                 QStringLiteral("21/12/2026 – 10/01/2027, 3 weeks"));
        shown.ok();
        const QList<QDate> weeks = shown.stored().freezeWeeks;
        QCOMPARE(weeks.mid(weeks.size() - 3),
                 QList<QDate>({QDate(2026, 12, 21), QDate(2026, 12, 28), QDate(2027, 1, 4)}));
        QCOMPARE(shown.document.undoStack().undoText(), QStringLiteral("Set freeze weeks"));
    }

    void aRangeThatIsNotInTheListYetIsNotLost()
    {
        ShownSettings shown;
        shown.type(QStringLiteral("First day of the freeze weeks"), QStringLiteral("24/12/2026"));
        shown.ok();
        QVERIFY(shown.dialog.isVisible());
        QVERIFY(shown.words().contains(QStringLiteral("This range is not in the list yet.")));
    }

    /// By keys: Space on a day freezes its week, Shift with it all up to there, Space again opens.
    void weeksArePickedInTheCalendar()
    {
        ShownSettings shown;
        shown.goTo(1);
        const auto* editor = shown.dialog.findChild<FreezeWeekEditor*>();
        auto* calendar = shown.dialog.findChild<WeekCalendar*>();
        auto* days = calendar->findChild<QTableView*>();
        calendar->setSelectedDate(QDate(2026, 3, 4));
        QTest::keyClick(days, Qt::Key_Space);
        QCOMPARE(editor->weeks(), QList<QDate>({QDate(2026, 3, 2)}));
        calendar->setSelectedDate(QDate(2026, 3, 18));
        QTest::keyClick(days, Qt::Key_Space, Qt::ShiftModifier);
        QCOMPARE(editor->weeks(),
                 QList<QDate>({QDate(2026, 3, 2), QDate(2026, 3, 9), QDate(2026, 3, 16)}));
        calendar->setSelectedDate(QDate(2026, 3, 10));
        QTest::keyClick(days, Qt::Key_Space);
        QCOMPARE(editor->weeks(), QList<QDate>({QDate(2026, 3, 2), QDate(2026, 3, 16)}));
    }

    /// Typed as a percentage, stored as a fraction; added, edited, deleted.
    void enterInTheYearOfTheCalendarFreezesNothing()
    {
        WeekCalendar calendar;
        calendar.show();
        QVERIFY(QTest::qWaitForWindowActive(&calendar));
        const QSignalSpy asked(&calendar, &WeekCalendar::weeksAsked);
        calendar.findChild<QToolButton*>(QStringLiteral("qt_calendar_yearbutton"))->click();
        auto* year = calendar.findChild<QSpinBox*>(QStringLiteral("qt_calendar_yearedit"));
        QVERIFY(year && year->isVisible());
        QTest::keyClick(year, Qt::Key_Return);
        QCOMPARE(asked.size(), 0);
        QTest::keyClick(calendar.findChild<QTableView*>(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
    }

    /// The short format of some languages has years of two digits.
    void aDateThatNobodyTypedInKeepsItsCentury()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        OptionalDateField field(QStringLiteral("Date"));
        field.setDate(QDate(1999, 12, 31));
        QCOMPARE(field.text(), QStringLiteral("12/31/99"));
        QCOMPARE(field.date(), QDate(1999, 12, 31));
        field.edit().setText(QStringLiteral("1/2/27"));
        QCOMPARE(field.date(), QDate(2027, 1, 2));
    }

    void aGoalThatCannotBeIsRefusedAtItsField_data()
    {
        QTest::addColumn<QString>("metric");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        QTest::newRow("a share above all") << "logo-churn"
                                           << "Target"
                                           << "150"
                                           << "can only lie between";
        QTest::newRow("a share below nothing") << "logo-churn"
                                               << "Baseline"
                                               << "-5"
                                               << "can only lie between";
        QTest::newRow("days are no share") << "time-to-value"
                                           << "Target"
                                           << "87 %"
                                           << "%";
    }
    void aGoalThatCannotBeIsRefusedAtItsField()
    {
        QFETCH(const QString, metric);
        QFETCH(const QString, field);
        QFETCH(const QString, typed);
        QFETCH(const QString, said);
        const Engagement engagement;
        GoalDialog dialog(shippedContent(), engagement, {}, nullptr);
        dialog.show();
        auto* metrics = named<QComboBox>(dialog, QStringLiteral("Metric"));
        metrics->setCurrentIndex(metrics->findData(metric));
        auto* target = named<QLineEdit>(dialog, QStringLiteral("Target"));
        auto* edit = named<QLineEdit>(dialog, field);
        if (edit != target)
            target->setText(QStringLiteral("5"));
        QTest::keyClicks(edit, typed);
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QVERIFY2(edit->accessibleDescription().contains(said),
                 qPrintable(edit->accessibleDescription()));
        edit->clear();
        target->setText(QStringLiteral("5"));
        dialog.accept();
        QVERIFY(!dialog.isVisible());
    }

    void aGoalNeedsATargetOnTheRightSideOfItsBaseline_data()
    {
        QTest::addColumn<QString>("metric");
        QTest::addColumn<QString>("baseline");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("said");
        QTest::newRow("nothing at all") << "nrr"
                                        << ""
                                        << ""
                                        << "needs a target";
        QTest::newRow("a baseline alone") << "nrr"
                                          << "95"
                                          << ""
                                          << "needs a target";
        QTest::newRow("lower where more is better") << "nrr"
                                                    << "95"
                                                    << "90"
                                                    << "more is better";
        QTest::newRow("higher where less is better") << "logo-churn"
                                                     << "4"
                                                     << "6"
                                                     << "less is better";
        QTest::newRow("as high as now") << "nrr"
                                        << "95"
                                        << "95"
                                        << "";
        QTest::newRow("less, where less is better") << "logo-churn"
                                                    << "6"
                                                    << "4"
                                                    << "";
    }
    void aGoalNeedsATargetOnTheRightSideOfItsBaseline()
    {
        QFETCH(const QString, metric);
        QFETCH(const QString, baseline);
        QFETCH(const QString, target);
        QFETCH(const QString, said);
        const Engagement engagement;
        GoalDialog dialog(shippedContent(), engagement, {}, nullptr);
        dialog.show();
        auto* metrics = named<QComboBox>(dialog, QStringLiteral("Metric"));
        metrics->setCurrentIndex(metrics->findData(metric));
        named<QLineEdit>(dialog, QStringLiteral("Baseline"))->setText(baseline);
        auto* edit = named<QLineEdit>(dialog, QStringLiteral("Target"));
        edit->setText(target);
        dialog.accept();
        QCOMPARE(dialog.isVisible(), !said.isEmpty());
        QVERIFY2(edit->accessibleDescription().contains(said),
                 qPrintable(edit->accessibleDescription()));
    }

    void theBaselineOfANewGoalBeginsWithTheLatestValue()
    {
        Engagement engagement;
        for (const auto& [end, figure] :
             {std::pair(QDate(2026, 3, 31), 1.01), std::pair(QDate(2026, 6, 30), 1.02)}) {
            MetricValue value;
            value.metric = MetricId(QStringLiteral("nrr"));
            value.periodEnd = end;
            value.value = figure;
            engagement.metricValues.append(value);
        }
        GoalDialog dialog(shippedContent(), engagement, {}, nullptr);
        auto* metrics = named<QComboBox>(dialog, QStringLiteral("Metric"));
        metrics->setCurrentIndex(metrics->findData(QStringLiteral("nrr")));
        QCOMPARE(dialog.answer().baseline, std::optional<double>(1.02));
        QCOMPARE(dialog.answer().baselineDate, QDate(2026, 6, 30));
        // Another metric has another baseline; what somebody typed stays.
        metrics->setCurrentIndex(metrics->findData(QStringLiteral("logo-churn")));
        QVERIFY(!dialog.answer().baseline);
        named<QLineEdit>(dialog, QStringLiteral("Baseline"))->setText(QStringLiteral("7"));
        metrics->setCurrentIndex(metrics->findData(QStringLiteral("grr")));
        QCOMPARE(dialog.answer().baseline, std::optional<double>(0.07));
    }

    void goalsAreAddedEditedAndDeleted()
    {
        ShownSettings shown;
        shown.goTo(3);
        const auto* list = named<QTreeWidget>(shown.dialog, QStringLiteral("Goals"));
        const int before = list->topLevelItemCount();
        QTimer::singleShot(0, this, [] {
            QWidget* dialog = QApplication::activeModalWidget();
            auto* metric = named<QComboBox>(*dialog, QStringLiteral("Metric"));
            metric->setCurrentIndex(metric->findData(QStringLiteral("grr")));
            QTest::keyClicks(named<QLineEdit>(*dialog, QStringLiteral("Baseline")),
                             QStringLiteral("87 %"));
            QTest::keyClicks(named<QLineEdit>(*dialog, QStringLiteral("Date of the baseline")),
                             QStringLiteral("2025-12-31"));
            QTest::keyClicks(named<QLineEdit>(*dialog, QStringLiteral("Target")),
                             QStringLiteral("92.5"));
            named<QListWidget>(*dialog, QStringLiteral("Roles that answer for the goal"))
                ->item(0)
                ->setCheckState(Qt::Checked);
            QTest::mouseClick(button(*dialog, QStringLiteral("Add")), Qt::LeftButton);
        });
        QTest::mouseClick(button(shown.dialog, QStringLiteral("Add goal…")), Qt::LeftButton);
        QCOMPARE(list->topLevelItemCount(), before + 1);
        QVERIFY(list->topLevelItem(before)->text(1).contains(QStringLiteral("31 Dec 2025")));
        shown.ok();
        const Goal added = shown.stored().goals.last();
        QCOMPARE(added.metric, MetricId(QStringLiteral("grr")));
        QCOMPARE(added.baseline, std::optional<double>(0.87));
        QCOMPARE(added.baselineDate, QDate(2025, 12, 31));
        QCOMPARE(added.target, std::optional<double>(0.925));
        QVERIFY(!added.targetDate.isValid());
        QCOMPARE(added.owners, QList<RoleId>{shippedContent().roles.first().id});
        QVERIFY(shown.document.undoStack().undoText().startsWith(QStringLiteral("Add goal ")));
    }

    void aDeletedGoalIsGoneAndUndoBringsItBack()
    {
        ShownSettings shown;
        shown.goTo(3);
        const QList<Goal> before = shown.stored().goals;
        QVERIFY(!before.isEmpty());
        auto* list = named<QTreeWidget>(shown.dialog, QStringLiteral("Goals"));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Delete);
        shown.ok();
        QCOMPARE(shown.stored().goals, before.mid(1));
        shown.document.undo();
        QCOMPARE(shown.stored().goals, before);
    }

    /// Nothing that is open shows as changed, and OK then makes no step.
    void okWithoutAChangeMakesNoStep_data()
    {
        QTest::addColumn<Engagement>("engagement");
        QTest::newRow("worked example") << workedExample();
        QTest::newRow("sample") << sampleEngagement();
        QTest::newRow("long names") << longNames();
        QTest::newRow("empty") << Engagement();
    }

    void okWithoutAChangeMakesNoStep()
    {
        QFETCH(Engagement, engagement);
        ShownSettings shown(engagement);
        shown.ok();
        QVERIFY(!shown.dialog.isVisible());
        QCOMPARE(shown.document.undoStack().count(), 0);
        QCOMPARE(shown.document.engagement(), engagement);
    }

    void thePlanPageOpensThemWithAKeyOfItsOwn()
    {
        EngagementDocument document(shippedContent(), workedExample());
        const PlanPage page(viewOn(document, QDate(2026, 1, 5)));
        const QList<QAction*> actions = page.pageActions();
        const auto found = std::find_if(actions.cbegin(), actions.cend(), [](const QAction* each) {
            return each->text().remove(u'&') == QStringLiteral("Plan settings…");
        });
        QVERIFY(found != actions.cend());
        QVERIFY(!(*found)->shortcut().isEmpty());
        bool opened = false;
        QTimer::singleShot(0, this, [&opened] {
            auto* dialog = qobject_cast<PlanSettingsDialog*>(QApplication::activeModalWidget());
            opened = dialog != nullptr;
            if (dialog)
                dialog->reject();
        });
        (*found)->trigger();
        QVERIFY(opened);
    }
};

MILEPOST_TEST(TestPlanSettings)
#include "test_plansettings.moc"
