// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/contentreader.h"
#include "core/engagement/validate.h"
#include "tests/support/generatedchange.h"
#include "tests/support/generatedengagement.h"
#include "tests/support/testclass.h"

#include <QSet>
#include <QTest>

using namespace milepost;

class TestGenerated : public QObject {
    Q_OBJECT

private:
    Content m_content;

private slots:
    void initTestCase()
    {
        const Result<Content> content = readContent(shippedContentSources());
        QVERIFY(content.ok());
        m_content = *content;
    }

    void engagementsAreValid()
    {
        for (quint32 seed = 0; seed < 300; ++seed) {
            const QList<Error> problems = validate(m_content, generateEngagement(m_content, seed));
            QVERIFY2(problems.isEmpty(), qPrintable(problems.value(0).toLine()));
        }
    }

    void sameSeedGivesTheSame()
    {
        QCOMPARE(generateEngagement(m_content, 7), generateEngagement(m_content, 7));
        QVERIFY(generateEngagement(m_content, 7) != generateEngagement(m_content, 8));
    }

    void largeEngagementHasExactlyTheBallotsAskedFor()
    {
        const Engagement engagement = engagementWithBallots(m_content, 2345);
        QVERIFY(validate(m_content, engagement).isEmpty());
        qsizetype ballots = 0;
        for (const Assessment& assessment : engagement.assessments) {
            for (const DimensionRecord& record : assessment.dimensions)
                ballots += record.ballots.size();
        }
        QCOMPARE(ballots, 2345);
    }

    void changesReachEveryKindInEveryWay()
    {
        RandomSource random(5);
        QSet<QString> seen;
        for (quint32 seed = 0; seed < 40; ++seed) {
            Engagement engagement = generateEngagement(m_content, seed);
            for (int i = 0; i < 40; ++i) {
                const Change change = generateChange(m_content, engagement, random);
                const Engagement before = engagement;
                applyChange(engagement, change);
                QVERIFY(validate(m_content, engagement).isEmpty());
                Engagement back = engagement;
                applyChange(back, inverse(change));
                QCOMPARE(back, before);
                for (const Edit& edit : change.edits) {
                    const bool inserts = std::holds_alternative<std::monostate>(edit.before);
                    const bool removes = std::holds_alternative<std::monostate>(edit.after);
                    seen.insert(toName(edit.ref.kind) + (inserts   ? QStringLiteral("+")
                                                         : removes ? QStringLiteral("-")
                                                                   : QStringLiteral("=")));
                }
            }
        }
        QCOMPARE(seen.size(), 24 * 3 - 2); // an organization is neither added nor removed
    }
};

MILEPOST_TEST(TestGenerated)
#include "test_generated.moc"
