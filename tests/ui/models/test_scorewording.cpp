// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testclass.h"
#include "ui/models/wording.h"

#include <QTest>

using namespace milepost;

/// Scores look the same on every page and in the report.
class TestScoreWording : public QObject {
    Q_OBJECT

private slots:
    void assessmentsThatWouldReadTheSameAreNumbered()
    {
        Content content;
        Engagement engagement;
        Assessment first;
        first.id = AssessmentId(QStringLiteral("first"));
        first.matrix = MatrixId(QStringLiteral("align"));
        first.date = QDate(2026, 11, 22);
        Assessment again = first;
        again.id = AssessmentId(QStringLiteral("again"));
        Assessment titled = first;
        titled.id = AssessmentId(QStringLiteral("titled"));
        titled.title = QStringLiteral("After the merger");
        engagement.assessments = {first, again, titled};
        const auto words = [&](const Assessment& assessment) {
            return wording::assessment(content, engagement, assessment, QLocale::c());
        };
        QVERIFY2(!words(first).endsWith(QLatin1Char(')')), qPrintable(words(first)));
        QCOMPARE(words(again), words(first) + QStringLiteral(" (2)"));
        QCOMPARE(words(titled), titled.title);
    }

    void aScoreHasOneDecimalOrTwo_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("text");
        QTest::newRow("whole") << 2.0 << QLocale(QLocale::English) << "2.0";
        QTest::newRow("half") << 1.5 << QLocale(QLocale::English) << "1.5";
        QTest::newRow("a median between") << 1.25 << QLocale(QLocale::English) << "1.25";
        QTest::newRow("a gap that is none") << 0.0 << QLocale(QLocale::English) << "0.0";
        QTest::newRow("German") << 2.0 << QLocale(QLocale::German) << "2,0";
    }

    void aScoreHasOneDecimalOrTwo()
    {
        QFETCH(const double, value);
        QFETCH(const QLocale, locale);
        QFETCH(const QString, text);
        QCOMPARE(wording::score(value, locale), text);
    }

    void aVoteReadsAsItIsTyped()
    {
        const QLocale english(QLocale::English);
        QCOMPARE(wording::vote(Vote(*HalfStage::fromValue(2)), english), QStringLiteral("2"));
        QCOMPARE(wording::vote(Vote(*HalfStage::fromValue(2.5)), english), QStringLiteral("2.5"));
    }
};

MILEPOST_TEST(TestScoreWording)
#include "test_scorewording.moc"
