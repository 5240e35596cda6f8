// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testclass.h"
#include "tests/ui/pages/pagefixture.h"
#include "ui/document/documentreading.h"
#include "ui/models/riskmodel.h"
#include "ui/pages/plan/planpage.h"
#include "ui/pages/plan/planpitfalls.h"
#include "ui/pages/plan/riskregister.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/gridtable.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPushButton>
#include <QTabWidget>
#include <QUndoStack>

using namespace milepost;
using namespace milepost::testing;

namespace {

Risk riskOf(const char* id, const char* title)
{
    Risk risk;
    risk.id = RiskId(QString::fromLatin1(id));
    risk.title = QString::fromLatin1(title);
    risk.status = QStringLiteral("open");
    return risk;
}

Engagement withThreeRisks()
{
    Engagement engagement = workedExample();
    engagement.risks = {riskOf("r1", "First"), riskOf("r2", "Second"), riskOf("r3", "Third")};
    engagement.risks[1].extensions.insert(QStringLiteral("x-theirs"), 1);
    return engagement;
}

struct ShownRegister {
    explicit ShownRegister(const Engagement& engagement)
        : document(shippedContent(), engagement), page(viewOn(document, QDate(2026, 1, 5)))
    {
        page.findChild<QTabWidget*>()->setCurrentWidget(page.findChild<RiskRegister*>());
        show(page);
        risks = page.findChild<RiskRegister*>();
        table = &risks->table();
    }
    [[nodiscard]] QStringList titles() const
    {
        QStringList titles;
        for (const Risk& risk : document.engagement().risks)
            titles.append(risk.title);
        return titles;
    }
    void choose(int row, int column = RiskModel::Title) const
    {
        table->setFocus();
        table->setCurrentIndex(table->model()->index(row, column));
    }
    [[nodiscard]] QLineEdit* editor() const { return table->viewport()->findChild<QLineEdit*>(); }
    [[nodiscard]] QPushButton* button(const QString& accessibleName) const
    {
        for (QPushButton* each : risks->findChildren<QPushButton*>()) {
            if (each->accessibleName() == accessibleName && each->isVisible())
                return each;
        }
        return nullptr;
    }

    EngagementDocument document;
    PlanPage page;
    RiskRegister* risks = nullptr;
    GridTable* table = nullptr;
};

} // namespace

class TestRiskRegister : public QObject {
    Q_OBJECT

private:
    PrivateSettings m_settings;

private slots:
    void anEmptyRegisterSaysWhatToDoAndDoesIt()
    {
        Engagement engagement = workedExample();
        engagement.risks.clear();
        const ShownRegister shown(engagement);
        auto* empty = shown.risks->findChild<EmptyState*>();
        QVERIFY(empty->isVisible());
        QVERIFY(!shown.table->isVisible());
        QTest::mouseClick(&empty->button(), Qt::LeftButton);
        QTRY_VERIFY(shown.editor());
        QVERIFY(!empty->isVisible());
        shown.editor()->selectAll();
        QTest::keyClicks(shown.editor(), QStringLiteral("Partners wait"));
        QTest::keyClick(shown.editor(), Qt::Key_Return);
        QTRY_COMPARE(shown.titles(), QStringList{QStringLiteral("Partners wait")});
        QCOMPARE(shown.document.engagement().risks.first().status, QStringLiteral("open"));
    }

    void enterGoesDownWhereNothingIsTyped()
    {
        const ShownRegister shown(withThreeRisks());
        shown.choose(0, RiskModel::Owner);
        QTest::keyClick(shown.table, Qt::Key_Return);
        QCOMPARE(shown.table->currentIndex(), shown.table->model()->index(1, RiskModel::Owner));
        QTest::keyClick(shown.table, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(shown.table->currentIndex(), shown.table->model()->index(0, RiskModel::Owner));
        QVERIFY(!shown.editor());
    }

    void eachFieldIsEditedInPlaceAndUndone_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("undo");
        const QString edit = QStringLiteral("Edit risk “Second”");
        QTest::newRow("title") << int(RiskModel::Title) << QStringLiteral("Edit risk “Typed”");
        QTest::newRow("owner") << int(RiskModel::Owner) << edit;
        QTest::newRow("early sign") << int(RiskModel::EarlySign) << edit;
        QTest::newRow("mitigation") << int(RiskModel::Mitigation) << edit;
    }

    void eachFieldIsEditedInPlaceAndUndone()
    {
        QFETCH(int, column);
        ShownRegister shown(withThreeRisks());
        const QList<Risk> before = shown.document.engagement().risks;
        shown.choose(1, column);
        QTest::keyClick(shown.table, Qt::Key_F2);
        QTRY_VERIFY(shown.editor());
        shown.editor()->selectAll();
        QTest::keyClicks(shown.editor(), QStringLiteral("Typed"));
        QTest::keyClick(shown.editor(), Qt::Key_Return);
        const auto stored = [&] {
            const Risk& risk = shown.document.engagement().risks.at(1);
            return column == RiskModel::Title       ? risk.title
                   : column == RiskModel::Owner     ? risk.owner
                   : column == RiskModel::EarlySign ? risk.earlySign
                                                    : risk.mitigation;
        };
        QTRY_COMPARE(stored(), QStringLiteral("Typed"));
        const Risk& risk = shown.document.engagement().risks.at(1);
        QVERIFY(risk.extensions.contains(QStringLiteral("x-theirs")));
        QTEST(shown.document.undoStack().undoText(), "undo");
        shown.document.undo();
        QCOMPARE(shown.document.engagement().risks, before);
    }

    void aStatusIsChosenFromItsList()
    {
        const ShownRegister shown(withThreeRisks());
        shown.choose(0, RiskModel::Status);
        QTest::keyClick(shown.table, Qt::Key_F2);
        auto* box = shown.table->viewport()->findChild<QComboBox*>();
        QVERIFY(box);
        QTest::keyClick(box, Qt::Key_Down);
        QTest::keyClick(box, Qt::Key_Return);
        shown.table->setFocus();
        QTRY_COMPARE(shown.document.engagement().risks.first().status, QStringLiteral("mitigated"));
        QCOMPARE(shown.table->model()->index(0, RiskModel::Status).data().toString(),
                 QStringLiteral("Mitigated"));
    }

    void aRankIsChangedByKeysAndTheRiskStaysCurrent()
    {
        ShownRegister shown(withThreeRisks());
        shown.choose(2);
        QTest::keyClick(shown.table, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(shown.titles(), QStringList({QStringLiteral("First"), QStringLiteral("Third"),
                                              QStringLiteral("Second")}));
        QCOMPARE(shown.table->currentIndex().row(), 1);
        QCOMPARE(shown.table->model()->index(1, RiskModel::Rank).data().toInt(), 2);
        QTest::keyClick(shown.table, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(shown.titles().last(), QStringLiteral("Third"));
        shown.document.undo();
        QCOMPARE(shown.titles().at(1), QStringLiteral("Third"));
    }

    void deleteTakesOneOutAndUndoBringsItBack()
    {
        ShownRegister shown(withThreeRisks());
        shown.choose(1);
        QTest::keyClick(shown.table, Qt::Key_Delete);
        QCOMPARE(shown.titles(), QStringList({QStringLiteral("First"), QStringLiteral("Third")}));
        shown.document.undo();
        QCOMPARE(shown.titles().at(1), QStringLiteral("Second"));
    }

    void aTitleThatIsEmptyIsRefusedWithASentence()
    {
        const ShownRegister shown(withThreeRisks());
        QSignalSpy refused(&shown.page, &Page::noticeRequested);
        shown.choose(0);
        shown.table->model()->setData(shown.table->currentIndex(), QString());
        QCOMPARE(refused.count(), 1);
        QCOMPARE(refused.first().first().toString(),
                 QStringLiteral("The title of the risk must not be empty."));
        QCOMPARE(shown.titles().first(), QStringLiteral("First"));
    }

    /// The pitfalls below move up under the pointer.
    void theSecondHalfOfADoubleClickTurnsNoOtherPitfall()
    {
        ShownRegister shown(sampleEngagement());
        const auto turning = [&shown] {
            QList<QPushButton*> buttons;
            for (QPushButton* each : shown.page.findChildren<QPushButton*>()) {
                if (each->isVisible() &&
                    each->accessibleName().startsWith(QStringLiteral("Turn into a risk")))
                    buttons.append(each);
            }
            return buttons;
        };
        const qsizetype risks = shown.document.engagement().risks.size();
        const qsizetype seen = turning().size();
        QVERIFY(seen > 1);
        turning().first()->click();
        QTRY_COMPARE(turning().size(), seen - 1);
        // As the window system tells the second half: to what has come under the pointer.
        QPushButton* next = turning().first();
        const QPointF at = next->rect().center();
        for (const QEvent::Type type : {QEvent::MouseButtonDblClick, QEvent::MouseButtonRelease}) {
            QMouseEvent half(type, at, next->mapToGlobal(at), Qt::LeftButton,
                             type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton,
                             Qt::NoModifier);
            QCoreApplication::sendEvent(next, &half);
        }
        QCOMPARE(shown.document.engagement().risks.size(), risks + 1);
        QTest::mouseClick(next, Qt::LeftButton);
        QCOMPARE(shown.document.engagement().risks.size(), risks + 2);
    }

    void aReasonThatIsBeingTypedStaysWhenOtherPitfallsChange()
    {
        ShownRegister shown(sampleEngagement());
        const auto named = [&shown](const char* beginning) {
            QList<QPushButton*> buttons;
            for (QPushButton* each : shown.page.findChildren<QPushButton*>()) {
                if (each->isVisible() &&
                    each->accessibleName().startsWith(QLatin1String(beginning)))
                    buttons.append(each);
            }
            return buttons;
        };
        named("Set aside: ").last()->click();
        auto* reason = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(reason);
        QTest::keyClicks(reason, QStringLiteral("Agreed"));
        const qsizetype seen = named("Turn into a risk").size();
        named("Turn into a risk").first()->click();
        QTRY_COMPARE(named("Turn into a risk").size(), seen - 1);
        auto* still = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(still && still->isVisible());
        QCOMPARE(still->text(), QStringLiteral("Agreed"));
    }

    /// With what was seen as its early sign; the pitfall then stands in the register only.
    void aPitfallBecomesARiskWithOneClick()
    {
        ShownRegister shown(withThreeRisks());
        const QString title = shippedContent()
                                  .findPitfall(PitfallId(QStringLiteral("owner-missing-or-shared")))
                                  ->title;
        const QString name = QStringLiteral("Turn into a risk: ") + title;
        QPushButton* turn = shown.button(name);
        QVERIFY(turn);
        turn->click();
        const Risk risk = shown.document.engagement().risks.last();
        QCOMPARE(risk.title, title);
        QCOMPARE(risk.severity, QStringLiteral("high"));
        QCOMPARE(risk.pitfall, PitfallId(QStringLiteral("owner-missing-or-shared")));
        QVERIFY(risk.earlySign.contains(QStringLiteral("no accountable person")));
        QTRY_VERIFY(!shown.button(name));
        // The keyboard is where the risk now stands.
        QVERIFY(shown.table->hasFocus());
        QCOMPARE(shown.table->currentIndex().row(), shown.table->model()->rowCount() - 1);
        shown.document.undo();
        QTRY_VERIFY(shown.button(name));
    }

    void aPitfallIsSetAsideWithAReason()
    {
        ShownRegister shown(withThreeRisks());
        auto* row = shown.risks->findChild<PlanPitfallRow*>();
        QVERIFY(row);
        const qsizetype before = shown.document.engagement().dismissals.size();
        const QString title = row->risk().title;
        shown.button(QStringLiteral("Set aside: ") + title)->click();
        auto* reason = row->findChild<QLineEdit*>();
        QTRY_VERIFY(reason->isVisible());
        QTest::keyClicks(reason, QStringLiteral("Agreed with the board"));
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(shown.document.engagement().dismissals.size(), before + 1);
        QTRY_VERIFY(shown.button(QStringLiteral("Take back: ") + title));
        QVERIFY(!shown.button(QStringLiteral("Turn into a risk: ") + title));
        QCOMPARE(QApplication::focusWidget(), shown.button(QStringLiteral("Take back: ") + title));
        shown.button(QStringLiteral("Take back: ") + title)->click();
        QTRY_VERIFY(shown.button(QStringLiteral("Turn into a risk: ") + title));
        QCOMPARE(QApplication::focusWidget(), shown.button(QStringLiteral("Set aside: ") + title));
    }

    void theModelKeepsTheRulesOfModels()
    {
        EngagementDocument document(shippedContent(), withThreeRisks());
        RiskModel model(document);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(model.move(RiskId(QStringLiteral("r3")), -1));
        QVERIFY(!model.move(RiskId(QStringLiteral("r1")), -1));
        QVERIFY(model.remove(RiskId(QStringLiteral("r1"))));
        document.undo();
        document.undo();
        QCOMPARE(model.rowCount(), 3);
    }
};

MILEPOST_TEST(TestRiskRegister)
#include "test_riskregister.moc"
