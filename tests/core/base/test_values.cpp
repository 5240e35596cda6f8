// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/halfstage.h"
#include "core/base/id.h"
#include "core/base/names.h"
#include "core/base/result.h"
#include "core/base/weeks.h"
#include "tests/support/testclass.h"

#include <QSet>
#include <QTest>

#include <limits>

using namespace milepost;

namespace {

enum class Direction { Up, Down, Level };

} // namespace

template <>
struct milepost::EnumNames<Direction> {
    static constexpr std::array<std::pair<Direction, QLatin1String>, 3> table{{
        {Direction::Up, QLatin1String("up")},
        {Direction::Down, QLatin1String("down")},
        {Direction::Level, QLatin1String("level")},
    }};
};

class TestValues : public QObject {
    Q_OBJECT

private slots:
    void halfStageTakesOnlyTheGrid_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<bool>("onGrid");
        for (const double value : {1.0, 1.5, 2.0, 2.5, 3.0})
            QTest::addRow("%g", value) << value << true;
        const double infinite = std::numeric_limits<double>::infinity();
        for (const double value :
             {0.0, 0.5, 0.999999999, 1.25, 1.5000000001, 2.75, 3.5, -1.0, 1e308, infinite,
              -infinite, std::numeric_limits<double>::quiet_NaN()})
            QTest::addRow("%.10g", value) << value << false;
    }
    void halfStageTakesOnlyTheGrid()
    {
        QFETCH(double, value);
        QFETCH(bool, onGrid);
        const std::optional<HalfStage> stage = HalfStage::fromValue(value);
        QCOMPARE(stage.has_value(), onGrid);
        if (stage)
            QCOMPARE(stage->value(), value);
    }

    void halfStageRoundsDownWithinTheScale_data()
    {
        QTest::addColumn<double>("score");
        QTest::addColumn<double>("expected");
        QTest::newRow("on the grid") << 2.5 << 2.5;
        QTest::newRow("between") << 1.99 << 1.5;
        QTest::newRow("a rounding error below the grid") << 2 - 1e-12 << 2.0;
        QTest::newRow("below the scale") << 0.2 << 1.0;
        QTest::newRow("above the scale") << 7.0 << 3.0;
    }
    void halfStageRoundsDownWithinTheScale()
    {
        QFETCH(double, score);
        QTEST(HalfStage::roundedDown(score).value(), "expected");
    }

    void halfStagesAreOrderedAndStartAtOne()
    {
        QCOMPARE(HalfStage().value(), 1.0);
        const auto all = HalfStage::all();
        QCOMPARE(all.size(), std::size_t(5));
        for (std::size_t i = 1; i < all.size(); ++i) {
            QVERIFY(all[i - 1] < all[i]);
            QCOMPARE(all[i].value() - all[i - 1].value(), 0.5);
        }
    }

    void weeksBeginOnMonday_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QDate>("next");
        QTest::addColumn<QDate>("monday");
        const QDate monday(2026, 1, 5);
        QTest::newRow("Monday") << monday << monday << monday;
        QTest::newRow("Tuesday") << monday.addDays(1) << monday.addDays(7) << monday;
        QTest::newRow("Sunday") << monday.addDays(6) << monday.addDays(7) << monday;
        QTest::newRow("over a year's end") << QDate(2025, 12, 31) << monday << QDate(2025, 12, 29);
    }
    void weeksBeginOnMonday()
    {
        QFETCH(QDate, date);
        QTEST(mondayOnOrAfter(date), "next");
        QTEST(mondayOf(date), "monday");
    }

    void weekIndexCountsFromTheBase_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("index");
        QTest::newRow("same day") << 0 << 0;
        QTest::newRow("Sunday of the same week") << 6 << 0;
        QTest::newRow("next Monday") << 7 << 1;
        QTest::newRow("the Sunday before") << -1 << -1;
        QTest::newRow("two Mondays before") << -14 << -2;
        QTest::newRow("a year later") << 364 << 52;
    }
    void weekIndexCountsFromTheBase()
    {
        QFETCH(int, days);
        const QDate base(2026, 1, 5);
        QTEST(weekIndex(base, base.addDays(days)), "index");
    }

    void namesReadBackAndUnknownOnesDoNot()
    {
        for (const auto& [value, name] : EnumNames<Direction>::table) {
            QCOMPARE(toName(value), QString(name));
            QCOMPARE(fromName<Direction>(QString(name)), std::optional(value));
        }
        for (const char* other : {"", "UP", "up ", "sideways"})
            QVERIFY(!fromName<Direction>(QString::fromLatin1(other)));
        QCOMPARE(listNames<Direction>().toEnglish(),
                 QStringLiteral("\"up\", \"down\" or \"level\""));
    }

    void idsOfOneTextAreEqualAndHashAlike()
    {
        const PlayId a(QStringLiteral("a"));
        const PlayId sameText(QStringLiteral("a"));
        const PlayId b(QStringLiteral("b"));
        QCOMPARE(a, sameText);
        QCOMPARE(qHash(a), qHash(sameText));
        QVERIFY(a < b);
        QVERIFY(PlayId().isEmpty());
        QVERIFY((QSet<PlayId>{a, b}.contains(sameText)));
    }

    void errorLine_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("line");
        const QString message = QStringLiteral("this is wrong");
        QTest::newRow("message") << Error{message, {}, {}} << message;
        QTest::newRow("all") << Error{message, QStringLiteral("line 3"), QStringLiteral("/a")}
                             << QStringLiteral("/a: this is wrong (line 3)");
        QTest::newRow("breaks and control characters")
            << Error{QStringLiteral("a\nb\x1b[2J"), {}, QStringLiteral("/x\r\ty")}
            << QStringLiteral("/x  y: a b [2J");
        QTest::newRow("long place") << Error{message, {}, QString(5000, u'p')}
                                    << QString(300, u'p') + QStringLiteral("…: this is wrong");
    }
    void errorLine()
    {
        QFETCH(Error, error);
        QTEST(error.toLine(), "line");
    }

    void resultIsEitherAValueOrAnError()
    {
        const Result<int> good(7);
        QVERIFY(good.ok());
        QCOMPARE(*good, 7);
        const Result<int> bad(Error{QStringLiteral("no"), {}, {}});
        QVERIFY(!bad.ok());
        QCOMPARE(bad.error().message.toEnglish(), QStringLiteral("no"));
    }
};

MILEPOST_TEST(TestValues)
#include "test_values.moc"
