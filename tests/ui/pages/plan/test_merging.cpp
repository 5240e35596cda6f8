// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/equivalents.h"
#include "core/edits/playdecisions.h"
#include "tests/support/testclass.h"
#include "tests/ui/pages/fit.h"
#include "tests/ui/pages/pagefixture.h"
#include "ui/models/planmodel.h"
#include "ui/pages/changestrip.h"
#include "ui/pages/plan/mergedialog.h"
#include "ui/pages/plan/planpage.h"

#include <QAction>
#include <QApplication>
#include <QRadioButton>
#include <QTabWidget>
#include <QTimer>
#include <QTreeWidget>
#include <QUndoStack>

#include <algorithm>

using namespace milepost;
using namespace milepost::testing;

namespace {

const PlayId kHub(QStringLiteral("clv-prm-hub"));
const PlayId kIntegration(QStringLiteral("align-system-integration"));
const PlayId kOwnPlay(QStringLiteral("own"));

/// The sample with two plays in its plan that come to the same, and a play of one's own that builds
/// on one of them, for which somebody is named.
Engagement withEquivalents()
{
    Engagement engagement = opened(sampleEngagement());
    QList<PlannedPlay>& plays = engagement.plan->plays;
    const QList<PlayId> same = shippedContent().findPlay(kHub)->equivalents + QList{kHub};
    plays.removeIf([&](const PlannedPlay& one) { return same.contains(one.id); });
    for (const PlayId& id : {kHub, kIntegration}) {
        PlannedPlay planned;
        planned.id = id;
        planned.state = PlayState::Planned;
        plays.append(planned);
    }
    plays.last().accountable = QStringLiteral("Ada Byron");
    PlannedPlay own;
    own.id = kOwnPlay;
    own.state = PlayState::Planned;
    own.custom.emplace();
    own.custom->title = QStringLiteral("Own work");
    own.custom->prerequisites = {kIntegration};
    plays.append(own);
    return engagement;
}

struct ShownMerge {
    explicit ShownMerge(const Engagement& engagement = withEquivalents())
        : document(shippedContent(), engagement), page(viewOn(document))
    {
        show(page);
        page.reveal({PageId::Plan, {}, {}, kIntegration});
        for (QAction* one : page.pageActions()) {
            if (one->shortcut() == QKeySequence(QStringLiteral("Ctrl+Shift+M")))
                action = one;
        }
    }
    /// Chooses the play that stays in the dialog that comes.
    void merge(const PlayId& stays) const
    {
        const QString title = shippedContent().findPlay(stays)->title;
        QTimer::singleShot(0, &page, [title] {
            auto* dialog = qobject_cast<MergeDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            for (QRadioButton* choice : dialog->findChildren<QRadioButton*>()) {
                QVERIFY(!choice->accessibleDescription().isEmpty());
                if (choice->accessibleName().startsWith(title))
                    choice->click();
            }
            QVERIFY(misfits(*dialog).isEmpty());
            dialog->accept();
        });
        action->trigger();
    }
    [[nodiscard]] bool isPlanned(const PlayId& id) const
    {
        return document.plan().selection.chosen.contains(id);
    }

    EngagementDocument document;
    PlanPage page;
    QAction* action = nullptr;
};

} // namespace

class TestMerging : public QObject {
    Q_OBJECT

private:
    PrivateSettings m_settings;

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }

    /// The other is dropped, its person and what builds on it go over, as one step that the strip
    /// tells.
    void theOneThatIsChosenStays()
    {
        ShownMerge shown;
        QVERIFY(shown.isPlanned(kHub) && shown.isPlanned(kIntegration));
        const Engagement before = shown.document.engagement();
        QVERIFY(shown.action && shown.action->isEnabled());
        shown.merge(kHub);
        QVERIFY(shown.isPlanned(kHub) && !shown.isPlanned(kIntegration));
        QCOMPARE(decisionOn(shown.document, kIntegration)->state, PlayState::Dropped);
        QCOMPARE(decisionOn(shown.document, kHub)->accountable, QStringLiteral("Ada Byron"));
        QCOMPARE(decisionOn(shown.document, kOwnPlay)->custom->prerequisites, QList<PlayId>{kHub});
        QCOMPARE(shown.document.undoStack().count(), 1);
        QVERIFY(shown.document.undoStack().undoText().startsWith(QStringLiteral("Merge “")));
        const auto* strip =
            shown.page.findChild<QTabWidget*>()->widget(0)->findChild<ChangeStrip*>();
        QTRY_VERIFY(strip->isVisible());
        const QString title = shippedContent().findPlay(kIntegration)->title;
        QStringList told;
        for (QTreeWidgetItemIterator line(strip->findChild<QTreeWidget*>()); *line; ++line) {
            for (int column = 0; column < (*line)->columnCount(); ++column)
                told.append((*line)->text(column));
        }
        QVERIFY2(!told.filter(title).isEmpty(), qPrintable(told.join(u'|')));
        shown.document.undo();
        QVERIFY(shown.document.engagement() == before);
    }

    /// What the content lets wait for one that goes need not wait, and that is a risk.
    void whatTheContentLetsWaitIsWaived()
    {
        PlayId gone;
        const auto buildsOnOneOfTwo = [&](const Play& one) {
            for (const PlayId& need : one.prerequisites) {
                if (!shippedContent().findPlay(need)->equivalents.isEmpty())
                    gone = need;
            }
            return !gone.isEmpty();
        };
        const QList<Play>& all = shippedContent().plays;
        const auto waits = std::find_if(all.cbegin(), all.cend(), buildsOnOneOfTwo);
        QVERIFY(waits != all.cend());
        EquivalentMerge merge;
        merge.stays = shippedContent().findPlay(gone)->equivalents.first();
        merge.go = {gone};
        merge.waiting = {waits->id};
        merge.reason = QStringLiteral("The same");
        EngagementDocument document(shippedContent(), opened(workedExample()));
        const qsizetype risks = document.engagement().risks.size();
        QVERIFY(document.perform(edits::mergeEquivalents, merge));
        QCOMPARE(decisionOn(document, waits->id)->waived, merge.go);
        QCOMPARE(document.engagement().risks.size(), risks + 1);
        QCOMPARE(document.engagement().risks.last().mitigation, merge.reason);
    }

    void whatHasStartedCannotGo()
    {
        EngagementDocument document(shippedContent(), withEquivalents());
        QVERIFY(document.perform(edits::setPlayState, kIntegration, PlayState::Started,
                                 PlayDates{QDate(2026, 6, 8), {}}));
        EquivalentMerge merge;
        merge.stays = kHub;
        merge.go = {kIntegration};
        const Result<Done> done = document.perform(edits::mergeEquivalents, merge);
        QVERIFY(!done);
        QVERIFY(done.error().message.toEnglish().contains(QStringLiteral("Let it be the one")));
        std::swap(merge.stays, merge.go.first());
        QVERIFY(document.perform(edits::mergeEquivalents, merge));
    }

    /// It is the only one that may stay, and where it is the only one of the plan, there is nothing
    /// to merge.
    void whatHasStartedIsTheOneThatStays()
    {
        ShownMerge shown;
        QVERIFY(shown.document.perform(edits::setPlayState, kIntegration, PlayState::Started,
                                       PlayDates{QDate(2026, 6, 8), {}}));
        QTRY_VERIFY(shown.action->isEnabled());
        QTimer::singleShot(0, this, [] {
            auto* dialog = qobject_cast<MergeDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            for (const QRadioButton* choice : dialog->findChildren<QRadioButton*>())
                QCOMPARE(choice->isEnabled(), choice->isChecked());
            QCOMPARE(dialog->stays(), kIntegration);
            dialog->accept();
        });
        shown.action->trigger();
        QVERIFY(shown.isPlanned(kIntegration) && !shown.isPlanned(kHub));
        QTRY_VERIFY(!shown.action->isEnabled());
    }

    void aPlayWithoutEquivalentsOffersNothing()
    {
        ShownMerge shown;
        shown.page.reveal({PageId::Plan, {}, {}, kOwnPlay});
        QCOMPARE(shown.page.currentPlace().play, kOwnPlay);
        QVERIFY(!shown.action->isEnabled());
    }
};

MILEPOST_TEST(TestMerging)
#include "test_merging.moc"
