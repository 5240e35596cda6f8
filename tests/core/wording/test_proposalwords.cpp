// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/contentreader.h"
#include "core/exchange/importer.h"
#include "core/wording/proposalwords.h"
#include "tests/support/testclass.h"

#include <QFile>
#include <QTest>

#include <functional>

using namespace milepost;

using Alter = std::function<void(Engagement&)>;
Q_DECLARE_METATYPE(Alter)

class TestProposalWords : public QObject {
    Q_OBJECT

private:
    Content m_content;
    Engagement m_example;

private slots:
    void initTestCase()
    {
        const Result<Content> content = readContent(shippedContentSources());
        QVERIFY(content.ok());
        m_content = *content;
        QFile file(QStringLiteral(MILEPOST_TEST_DATA "/worked/example.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Result<Engagement> example = importEngagement(m_content, file.readAll());
        QVERIFY(example.ok());
        m_example = *example;
        m_example.plan.emplace();
        m_example.plan->start = QDate(2026, 1, 5);
    }

    void eachChangeHasItsReasonAsASentence_data()
    {
        QTest::addColumn<Alter>("alter");
        QTest::addColumn<QString>("reason");
        const auto target = [](double stages) {
            return [stages](Engagement& engagement) {
                for (DimensionRecord& record : engagement.assessments.first().dimensions) {
                    if (record.id == DimensionId(QStringLiteral("align-data-visibility")))
                        record.target = HalfStage::fromValue(stages);
                }
            };
        };
        QTest::newRow("smaller budget")
            << Alter([](Engagement& engagement) { engagement.plan->budgetDays = 20; })
            << QStringLiteral("The budget of 20\u00a0person-days has no room for it.");
        QTest::newRow("lower target")
            << Alter(target(1))
            << QStringLiteral("There is less to close in Data & Visibility than before.");
        QTest::newRow("dropped") << Alter([](Engagement& engagement) {
            PlannedPlay play;
            play.id = PlayId(QStringLiteral("align-sponsor-charter"));
            play.state = PlayState::Dropped;
            engagement.plan->plays.append(play);
        }) << QStringLiteral("It was dropped or kept out by hand, or is kept in no longer.");
        QTest::newRow("less capacity")
            << Alter([](Engagement& engagement) { engagement.plan->capacityDaysPerWeek = 1; })
            << QStringLiteral("It takes ");
        QTest::newRow("a frozen week") << Alter([](Engagement& engagement) {
            engagement.plan->freezeWeeks = {QDate(2026, 1, 5)};
        }) << QStringLiteral("The weeks before are frozen.");
        QTest::newRow("no playbook")
            << Alter([](Engagement& engagement) { engagement.plan->playbooks.emplace(); })
            << QStringLiteral("The plan looks no longer at what it closed");
    }

    void eachChangeHasItsReasonAsASentence()
    {
        QFETCH(Alter, alter);
        QFETCH(QString, reason);
        Engagement altered = m_example;
        alter(altered);
        const QList<Scorecard> before = scoreAll(m_content, m_example);
        const QList<Scorecard> after = scoreAll(m_content, altered);
        const CompiledPlan then = compilePlan(m_content, m_example, before);
        const CompiledPlan now = compilePlan(m_content, altered, after);
        const QList<ProposalChange> changes =
            proposalChanges({*m_example.plan, then}, {*altered.plan, now});
        const Reading reading(m_content, altered, after, now, QDate(2026, 1, 5));
        const Telling telling(reading, Language(QLocale(QStringLiteral("en_GB")), nullptr));
        QVERIFY(!changes.isEmpty());
        bool found = false;
        for (const ProposalChange& change : changes) {
            const QString words = proposalReasonWords(telling, change);
            QVERIFY2(words.endsWith(u'.'), qPrintable(words));
            QVERIFY(!proposalDatesWords(telling, change).isEmpty());
            found = found || words.startsWith(reason);
        }
        QVERIFY2(found, qPrintable(reason));
    }

    void oneAndSeveralOthersHaveTheirVerb_data()
    {
        QTest::addColumn<ProposalEvent>("event");
        QTest::addColumn<ProposalReason>("reason");
        QTest::addColumn<QStringList>("others");
        QTest::addColumn<QString>("sentence");
        const QStringList one{QStringLiteral("Tagging")};
        const QStringList two{QStringLiteral("Tagging"), QStringLiteral("Charter")};
        QTest::newRow("needed by one") << ProposalEvent::Enters << ProposalReason::NeededBy << one
                                       << QStringLiteral("“Tagging” builds on it.");
        QTest::newRow("needed by two") << ProposalEvent::Enters << ProposalReason::NeededBy << two
                                       << QStringLiteral("“Tagging” and “Charter” build on it.");
        QTest::newRow("no longer needed by one")
            << ProposalEvent::Leaves << ProposalReason::NotNeeded << one
            << QStringLiteral("“Tagging” built on it and does so no longer.");
        QTest::newRow("no longer needed by two")
            << ProposalEvent::Leaves << ProposalReason::NotNeeded << two
            << QStringLiteral("“Tagging” and “Charter” built on it and do so no longer.");
    }

    void oneAndSeveralOthersHaveTheirVerb()
    {
        QFETCH(ProposalEvent, event);
        QFETCH(ProposalReason, reason);
        QFETCH(QStringList, others);
        QFETCH(QString, sentence);
        const QList<Scorecard> cards = scoreAll(m_content, m_example);
        const CompiledPlan plan = compilePlan(m_content, m_example, cards);
        const Reading reading(m_content, m_example, cards, plan, QDate(2026, 1, 5));
        const Telling telling(reading, Language(QLocale(QStringLiteral("en_GB")), nullptr));
        ProposalChange change{{}, event, reason};
        for (const QString& title : others)
            change.others.append({{}, title});
        QCOMPARE(proposalReasonWords(telling, change), sentence);
    }

    void theCountsReadAsALine()
    {
        const Wording say(Language(QLocale(QStringLiteral("en_GB")), nullptr), {});
        ProposalChange enters{{}, ProposalEvent::Enters};
        ProposalChange leaves{{}, ProposalEvent::Leaves};
        ProposalChange moves{{}, ProposalEvent::Moves};
        QCOMPARE(proposalCountWords(say, {}), QString());
        QCOMPARE(proposalCountWords(say, {moves}), QStringLiteral("1 play moves"));
        QCOMPARE(proposalCountWords(say, {enters, enters, leaves, moves, moves, moves}),
                 QStringLiteral("2 plays enter, 1 play leaves and 3 plays move"));
    }
};

MILEPOST_TEST(TestProposalWords)
#include "test_proposalwords.moc"
