// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/contentreader.h"
#include "core/edits/plansettings.h"
#include "core/edits/plansetup.h"
#include "core/engagement/validate.h"
#include "tests/support/testclass.h"

#include <QTest>

using namespace milepost;

namespace {

Goal goalOf(const Content& content, qsizetype metric, double target)
{
    Goal goal;
    goal.metric = content.metrics.at(metric).id;
    goal.target = target;
    return goal;
}

} // namespace

class TestPlanSetup : public QObject {
    Q_OBJECT

private:
    Content m_content;
    Engagement m_engagement;

    [[nodiscard]] Engagement after(const PlanSetup& setup) const
    {
        const Result<Change> change = edits::setUpPlan(m_content, m_engagement, setup);
        Engagement changed = m_engagement;
        if (change)
            applyChange(changed, *change);
        return changed;
    }

private slots:
    void initTestCase()
    {
        const Result<Content> content = readContent(shippedContentSources());
        QVERIFY(content.ok());
        m_content = *content;
    }

    void init()
    {
        m_engagement = {};
        m_engagement.organization.name = QStringLiteral("Example Ltd");
        m_engagement.goals = {goalOf(m_content, 0, 1), goalOf(m_content, 1, 2)};
    }

    /// Everything at once is one change, valid, and taken back in one go.
    void allSettingsAreOneChange()
    {
        PlanSetup setup;
        setup.start = QDate(2026, 9, 7);
        setup.capacityDaysPerWeek = 3;
        setup.roleCapacity.insert(m_content.roles.first().id, 1.5);
        setup.personCapacity.insert(QStringLiteral("Ada Byron"), 0.5);
        setup.parallelLimit = 2;
        setup.freezeWeeks = {QDate(2026, 12, 21), QDate(2026, 12, 28)};
        setup.budgetDays = 40;
        setup.playbooks = QList<PlaybookId>{m_content.playbooks.first().id};
        setup.assessments = QList<AssessmentId>{};
        setup.goals = {goalOf(m_content, 1, 5), goalOf(m_content, 2, 3)};
        const Result<Change> change = edits::setUpPlan(m_content, m_engagement, setup);
        QVERIFY2(change.ok(), qPrintable(change ? QString() : change.error().toLine()));
        Engagement changed = m_engagement;
        applyChange(changed, *change);
        QCOMPARE(planSetupOf(changed), setup);
        QVERIFY(validate(m_content, changed).isEmpty());
        applyChange(changed, inverse(*change));
        QCOMPARE(changed, m_engagement);
    }

    void theChangeIsCalledByWhatItChanges_data()
    {
        QTest::addColumn<bool>("budget");
        QTest::addColumn<bool>("capacity");
        QTest::addColumn<bool>("person");
        QTest::addColumn<QString>("name");
        QTest::newRow("one thing")
            << true << false << false << QStringLiteral("Set budget to 40 days");
        QTest::newRow("two") << true << true << false << QStringLiteral("Set capacity and budget");
        QTest::newRow("two of a kind") << false << true << true << QStringLiteral("Set capacity");
    }

    void theChangeIsCalledByWhatItChanges()
    {
        QFETCH(bool, budget);
        QFETCH(bool, capacity);
        QFETCH(bool, person);
        PlanSetup setup = planSetupOf(m_engagement);
        if (budget)
            setup.budgetDays = 40;
        if (capacity)
            setup.capacityDaysPerWeek = 3;
        if (person)
            setup.personCapacity.insert(QStringLiteral("Ada Byron"), 1);
        const Result<Change> change = edits::setUpPlan(m_content, m_engagement, setup);
        QVERIFY(change.ok());
        QTEST(change->name.toEnglish(), "name");
    }

    void whatIsTheSameIsNoChange()
    {
        const Result<Change> change =
            edits::setUpPlan(m_content, m_engagement, planSetupOf(m_engagement));
        QVERIFY(change.ok());
        QVERIFY(change->edits.isEmpty());
    }

    void oneBadSettingRefusesAll()
    {
        PlanSetup setup = planSetupOf(m_engagement);
        setup.budgetDays = 40;
        setup.parallelLimit = 0;
        const Result<Change> change = edits::setUpPlan(m_content, m_engagement, setup);
        QVERIFY(!change.ok());
        QCOMPARE(
            change.error().message.toEnglish(),
            QStringLiteral("The number of plays at the same time must be between 1 and 1,000."));
        QCOMPARE(after(setup), m_engagement);
    }

    void anotherSpellingIsTheSamePerson()
    {
        const auto set = [&](const char* name, std::optional<double> days) {
            const Result<Change> change =
                edits::setPersonCapacity(m_content, m_engagement, QString::fromUtf8(name), days);
            QVERIFY(change.ok());
            applyChange(m_engagement, *change);
        };
        set("Ada  Byron", 1);
        set("ADA BYRON", 2);
        const QMap<QString, double> expected{{QStringLiteral("ADA BYRON"), 2}};
        QCOMPARE(m_engagement.plan->personCapacity, expected);
        set("ada byron", {});
        QVERIFY(m_engagement.plan->personCapacity.isEmpty());
    }

    void aCapacityNeedsANameAndAPossibleNumber_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<double>("days");
        QTest::newRow("no name") << QStringLiteral(" ") << 1.0;
        QTest::newRow("nothing") << QStringLiteral("Ada") << 0.0;
        QTest::newRow("too much") << QStringLiteral("Ada") << 1001.0;
    }

    void aCapacityNeedsANameAndAPossibleNumber()
    {
        QFETCH(QString, person);
        QFETCH(double, days);
        QVERIFY(!edits::setPersonCapacity(m_content, m_engagement, person, days).ok());
    }
};

MILEPOST_TEST(TestPlanSetup)
#include "test_plansetup.moc"
