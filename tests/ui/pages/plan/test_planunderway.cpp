// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/ownplays.h"
#include "core/edits/plansettings.h"
#include "core/edits/playdecisions.h"
#include "tests/support/testclass.h"
#include "tests/ui/pages/pagefixture.h"
#include "ui/document/documentreading.h"
#include "ui/models/planrows.h"

#include <QLocale>
#include <QUndoStack>

using namespace milepost;
using namespace milepost::testing;

namespace {

const QDate kToday(2026, 4, 15);

/// The worked example, which chooses its plays itself, and has been under way since January.
struct UnderWay {
    UnderWay() : UnderWay(opened(workedExample())) {}
    explicit UnderWay(Engagement engagement)
        : document(shippedContent(), choosing(std::move(engagement))),
          view(viewOn(document, kToday))
    {}
    static Engagement choosing(Engagement engagement)
    {
        engagement.plan->candidates.reset();
        return engagement;
    }
    [[nodiscard]] const Reading& reading() { return DocumentReading::of(document).asOf(kToday); }
    [[nodiscard]] QDate startOf(const PlayId& play) { return reading().item(play)->start; }
    [[nodiscard]] QSet<PlayId> plays() const
    {
        const QList<PlayId>& chosen = document.plan().selection.chosen;
        return {chosen.cbegin(), chosen.cend()};
    }

    EngagementDocument document;
    EngagementView& view;
};

} // namespace

class TestPlanUnderWay : public QObject {
    Q_OBJECT

private:
    PrivateSettings m_settings;

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }

    void aNewPlayOfOnesOwnIsNotLate()
    {
        UnderWay plan;
        const Engagement before = plan.document.engagement();
        CustomPlay play;
        play.title = QStringLiteral("Breakfast with partners");
        const PlayId id = plan.document.newId<PlayId>();
        QVERIFY(plan.document.perform(edits::addOwnPlay, id, play, 2, 2));
        QVERIFY(plan.startOf(id) >= kToday);
        QVERIFY(!plan.reading().item(id)->late);
        QCOMPARE(plan.document.undoStack().count(), 1);
        plan.document.undo();
        QCOMPARE(plan.document.engagement(), before);
    }

    /// What the budget brings back begins ahead; what stayed in is as late as before.
    void playsThatReturnAreNotLate()
    {
        UnderWay plan;
        const QSet<PlayId> all = plan.plays();
        QVERIFY(plan.document.perform(edits::setBudget, 10));
        const QSet<PlayId> some = plan.plays();
        QVERIFY(some.size() < all.size());
        QHash<PlayId, QDate> starts;
        for (const PlayId& id : some)
            starts.insert(id, plan.startOf(id));
        QVERIFY(plan.document.perform(edits::setBudget, std::nullopt));
        QCOMPARE(plan.plays(), all);
        for (const PlayId& id : all) {
            if (!some.contains(id))
                QVERIFY2(!plan.reading().item(id)->late, qPrintable(id.text()));
            else if (starts.value(id) < kToday)
                QCOMPARE(plan.startOf(id), starts.value(id));
        }
    }

    /// While a number is typed, plays go and come back; what counts is the step as a whole.
    void typingABudgetMovesNothingThatStays()
    {
        UnderWay plan;
        QVERIFY(plan.document.perform(edits::setBudget, 60));
        const Schedule before = plan.document.plan().schedule;
        QVERIFY(plan.document.perform(Merge::No, edits::setBudget, 7));
        QVERIFY(plan.document.perform(Merge::WithPrevious, edits::setBudget, 70));
        QVERIFY(plan.document.perform(Merge::WithPrevious, edits::setBudget, 700));
        for (const ScheduledPlay& play : before.plays) {
            if (play.start < kToday)
                QCOMPARE(plan.startOf(play.id), play.start);
        }
    }

    void aPlayThatIsUnpinnedDoesNotFallBehind()
    {
        UnderWay plan;
        const PlayId id = plan.document.plan().schedule.plays.first().id;
        QVERIFY(plan.startOf(id) < kToday);
        QVERIFY(plan.document.perform(edits::pinPlay, id, QDate(2026, 6, 1)));
        QVERIFY(plan.document.perform(edits::unpinPlay, id));
        QVERIFY(plan.startOf(id) >= kToday);
    }

    /// The start that somebody sets says itself from when plays are placed.
    void theStartSetByHandPlacesEverythingFromThere()
    {
        UnderWay plan;
        const Schedule before = plan.document.plan().schedule;
        QVERIFY(plan.document.perform(edits::setBudget, 10));
        QVERIFY(plan.document.perform(edits::setBudget, std::nullopt));
        QVERIFY(plan.document.plan().schedule != before);
        QVERIFY(plan.document.perform(edits::setPlanStart, QDate(2026, 1, 6)));
        QVERIFY(plan.document.perform(edits::setPlanStart, QDate(2026, 1, 5)));
        QCOMPARE(plan.document.plan().schedule, before);
    }

    void aBudgetBelowWhatIsUnderWaySaysWhyItIsExceeded()
    {
        UnderWay plan;
        const QList<ScheduledPlay> planned = plan.document.plan().schedule.plays;
        for (const ScheduledPlay& play : planned) {
            QVERIFY(plan.document.perform(edits::setPlayState, play.id, PlayState::Started,
                                          PlayDates{play.start, {}}));
        }
        QVERIFY(plan.document.perform(edits::setBudget, 5));
        const Telling telling(plan.reading(), Language::english());
        const QString summary = planSummaryOf(telling).replace(QChar::Nbsp, QChar::Space);
        QVERIFY2(
            summary.contains(QStringLiteral("above the budget of 5 person-days: what is under way, "
                                            "done or decided on stays in the plan")),
            qPrintable(summary));
    }
};

MILEPOST_TEST(TestPlanUnderWay)
#include "test_planunderway.moc"
