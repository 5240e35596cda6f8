// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/dimensions.h"
#include "core/edits/plansettings.h"
#include "core/edits/playdecisions.h"
#include "core/planning/proposalchanges.h"
#include "tests/support/testclass.h"
#include "tests/ui/pages/pagefixture.h"
#include "ui/pages/changestrip.h"
#include "ui/pages/plan/planpage.h"
#include "ui/pages/plan/plantable.h"

#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>

using namespace milepost;
using namespace milepost::testing;

namespace {

/// The worked example, which chooses its plays itself.
Engagement choosing()
{
    Engagement engagement = opened(workedExample());
    engagement.plan->candidates.reset();
    return engagement;
}

struct ShownPlan {
    ShownPlan() : document(shippedContent(), choosing()), page(viewOn(document, QDate(2026, 1, 5)))
    {
        show(page);
        strip = page.findChild<QTabWidget*>()->widget(0)->findChild<ChangeStrip*>();
    }
    /// A line of the list: event, play, dates, why.
    [[nodiscard]] QStringList line(int row) const
    {
        QStringList cells;
        for (int column = 0; column < strip->list().columnCount(); ++column)
            cells.append(strip->list().topLevelItem(row)->text(column));
        return cells;
    }
    [[nodiscard]] QStringList events() const
    {
        QStringList events;
        for (int row = 0; row < strip->list().topLevelItemCount(); ++row)
            events.append(line(row).first());
        return events;
    }

    EngagementDocument document;
    PlanPage page;
    ChangeStrip* strip = nullptr;
};

} // namespace

class TestChangeStrip : public QObject {
    Q_OBJECT

private:
    PrivateSettings m_settings;

private slots:
    void nothingIsSaidBeforeTheFirstEdit()
    {
        const ShownPlan shown;
        QVERIFY(shown.strip->isHidden());
    }

    /// What leaves is listed with its reason under the name of the edit.
    void aBudgetSaysWhatLeavesAndWhy()
    {
        ShownPlan shown;
        const CompiledPlan before = shown.document.plan();
        const Plan settings = shown.document.engagement().plan.value_or(Plan());
        QVERIFY(shown.document.perform(edits::setBudget, 10));
        QTRY_VERIFY(shown.strip->isVisible());
        QVERIFY(
            shown.strip->accessibleName().startsWith(QStringLiteral("Set budget to 10 days: ")));
        const auto expected = proposalChanges(
            {settings, before}, {*shown.document.engagement().plan, shown.document.plan()});
        QCOMPARE(shown.strip->list().topLevelItemCount(), static_cast<int>(expected.size()));
        const int left = static_cast<int>(shown.events().indexOf(QStringLiteral("Leaves")));
        QVERIFY(left >= 0);
        QCOMPARE(shown.line(left).at(1), expected.at(left).play.title);
        QVERIFY(!shown.line(left).at(3).isEmpty());
    }

    void itStaysUntilTheNextEdit()
    {
        ShownPlan shown;
        QVERIFY(shown.document.perform(edits::setBudget, 10));
        QTRY_VERIFY(shown.strip->isVisible());
        const PlayId play = shown.document.plan().selection.chosen.first();
        QVERIFY(shown.document.perform(edits::setPlayNotes, play, QStringLiteral("A note")));
        QTRY_VERIFY(shown.strip->isHidden());
    }

    void undoTakesItBackToo()
    {
        ShownPlan shown;
        QVERIFY(shown.document.perform(edits::setBudget, 10));
        QTRY_VERIFY(shown.strip->isVisible());
        shown.document.undo();
        QTRY_VERIFY(shown.strip->isHidden());
        shown.document.redo();
        QTRY_VERIFY(shown.strip->isVisible());
    }

    /// Also what was edited while another page was shown.
    void anEditElsewhereIsToldWhenThePageIsShown()
    {
        ShownPlan shown;
        shown.page.hide();
        const Assessment& assessment = shown.document.engagement().assessments.first();
        const DimensionPlace place{assessment.id,
                                   DimensionId(QStringLiteral("align-data-visibility"))};
        QVERIFY(shown.document.perform(edits::setTarget, place, *HalfStage::fromValue(1)));
        show(shown.page);
        QTRY_VERIFY(shown.strip->isVisible());
        QVERIFY(shown.events().contains(QStringLiteral("Leaves")));
    }

    void aLineLeadsToItsPlay()
    {
        ShownPlan shown;
        QVERIFY(shown.document.perform(edits::setFreezeWeeks, {QDate(2026, 1, 5)}));
        QTRY_VERIFY(shown.strip->isVisible());
        QTreeWidgetItem* last =
            shown.strip->list().topLevelItem(shown.strip->list().topLevelItemCount() - 1);
        const QString title = last->text(1);
        auto& list = const_cast<QTreeWidget&>(shown.strip->list());
        list.setCurrentItem(last);
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_Return);
        const auto* table = shown.page.findChild<PlanTable*>();
        const Play* play = shown.document.plan().findPlay(table->currentPlay());
        QVERIFY(play);
        QCOMPARE(play->title, title);
    }

    /// Five lines are seen at first, all of them on request; what half a window cannot hold
    /// scrolls.
    void allLinesAreShownOnRequest()
    {
        ShownPlan shown;
        QVERIFY(shown.document.perform(edits::setBudget, 5));
        QTRY_VERIFY(shown.strip->isVisible());
        const QTreeWidget& list = shown.strip->list();
        const int count = list.topLevelItemCount();
        QVERIFY(count > 5);
        QPushButton* all = nullptr;
        for (QPushButton* button : shown.strip->findChildren<QPushButton*>()) {
            if (button->text().remove(u'&') == QStringLiteral("Show all %1").arg(count))
                all = button;
        }
        QVERIFY(all && all->isVisible());
        all->click();
        const QRect last = list.visualItemRect(list.topLevelItem(count - 1));
        QVERIFY(list.height() == shown.page.height() / 2 || list.viewport()->rect().contains(last));
        QVERIFY(list.height() >= std::min(6 * last.height(), shown.page.height() / 2));
        all->click();
        QVERIFY(list.height() < 7 * last.height());
    }

    void theListCanBeFoldedAway()
    {
        ShownPlan shown;
        QVERIFY(shown.document.perform(edits::setBudget, 10));
        QTRY_VERIFY(shown.strip->isVisible());
        QPushButton* fold = nullptr;
        for (QPushButton* button : shown.strip->findChildren<QPushButton*>()) {
            if (button->text().remove(u'&') == QStringLiteral("Hide list"))
                fold = button;
        }
        QVERIFY(fold && fold->isVisible());
        QTest::mouseClick(fold, Qt::LeftButton);
        QVERIFY(!shown.strip->list().isVisible());
        QTest::mouseClick(fold, Qt::LeftButton);
        QVERIFY(shown.strip->list().isVisible());
    }
};

MILEPOST_TEST(TestChangeStrip)
#include "test_changestrip.moc"
