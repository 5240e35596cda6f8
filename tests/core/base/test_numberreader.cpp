// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numberreader.h"
#include "tests/support/testclass.h"

#include <QTest>

using namespace milepost;

namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedStates);
const QLocale kGerman(QLocale::German, QLocale::Germany);
const QLocale kFrench(QLocale::French, QLocale::France);
const QLocale kSwedish(QLocale::Swedish, QLocale::Sweden);
const QLocale kSwiss(QLocale::German, QLocale::Switzerland);
const QLocale kArabic(QLocale::Arabic, QLocale::Egypt);

const QList<QLocale> kLocales{kEnglish, kGerman, kFrench, kSwedish, kSwiss, kArabic};

} // namespace

class TestNumberReader : public QObject {
    Q_OBJECT

private slots:
    void isTheSameInEveryLocale_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("value");
        const QList<std::pair<const char*, double>> cases{
            {"25", 25},
            {"2.5", 2.5},
            {"2,5", 2.5},
            {" 2,50 ", 2.5},
            {".5", 0.5},
            {"0.125", 0.125},
            {"0,125", 0.125},
            {"1234.5", 1234.5},
            {"1234,567", 1234.567},
            {"1.234,5", 1234.5},
            {"1,234.5", 1234.5},
            {"1.234.567", 1234567},
            {"1,234,567", 1234567},
            {"12,34,567.8", 1234567.8}, // as in India
            {"1 234 567,8", 1234567.8},
            {"1\u00a0234,5", 1234.5}, // no-break space
            {"1\u202f234,5", 1234.5}, // narrow no-break space
            {"1\u2009234", 1234},     // thin space
            {"1'234.5", 1234.5},
            {"1\u2019234.567", 1234.567},
            {"-3", -3},
            {"\u22123,5", -3.5},      // minus
            {"+4", 4},                //
            {"٢٥", 25},               // Arabic digits
            {"١٬٢٣٤٫٥", 1234.5},      // with both of their separators
            {"१२.५", 12.5},           // Devanagari
            {"２，５", 2.5},          // full width
            {"\u200e2,5\u200f", 2.5}, // marks of direction
            {"007", 7},
            {"0", 0},
            {"-0", 0},
        };
        for (const auto& [text, value] : cases)
            QTest::newRow(text) << QString::fromUtf8(text) << value;
    }
    void isTheSameInEveryLocale()
    {
        QFETCH(QString, text);
        QFETCH(double, value);
        for (const QLocale& locale : kLocales) {
            const Result<double> number = readNumber(text, locale);
            QVERIFY2(number.ok(),
                     qPrintable(locale.name() +
                                (number ? QString() : number.error().message.toEnglish())));
            QCOMPARE(*number, value);
        }
    }

    void isNeverGuessed_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"",
                                 " ",
                                 "-",
                                 ".",
                                 ",",
                                 "abc",
                                 "2.5 days",
                                 "2..5",
                                 "1.2.3",
                                 "1,2,3",
                                 "1.23.456",
                                 "1 5",
                                 "12 34",
                                 "1'2",
                                 "1.234.56",
                                 "1,234,56",
                                 "5.",
                                 "1e3",
                                 "0x10",
                                 "inf",
                                 "nan",
                                 "1.234.567,8.9",
                                 "12.34,567",
                                 "--2",
                                 "2-",
                                 "½",
                                 "1\n2",
                                 "1\t2",
                                 "5 %",
                                 "%5",
                                 "1234567890123456789"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void isNeverGuessed()
    {
        QFETCH(QString, text);
        for (const QLocale& locale : kLocales) {
            const Result<double> number = readNumber(text, locale);
            QVERIFY2(!number, qPrintable(locale.name()));
            QVERIFY(!number.error().message.toEnglish().isEmpty());
        }
    }

    void threeDigitsBehindASeparatorFollowTheRule_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("text");
        QTest::addColumn<NumberRange>("range");
        QTest::addColumn<double>("value"); ///< negative when it is refused
        const NumberRange any;
        const NumberRange score{1, 3};
        const NumberRange large{1000, 9999};
        const NumberRange whole{0, 1e6, 0};
        QTest::newRow("own decimal, point") << kEnglish << "1.234" << any << 1.234;
        QTest::newRow("own decimal, comma") << kGerman << "1,234" << any << 1.234;
        QTest::newRow("Swiss point") << kSwiss << "1.234" << any << 1.234;
        QTest::newRow("German group") << kGerman << "1.234" << any << -1.0;
        QTest::newRow("English group") << kEnglish << "1,234" << any << -1.0;
        QTest::newRow("foreign to French") << kFrench << "1.234" << any << -1.0;
        QTest::newRow("foreign to Arabic") << kArabic << "1.234" << any << -1.0;
        QTest::newRow("only the decimal is possible") << kGerman << "2.500" << score << 2.5;
        QTest::newRow("only the group is possible") << kGerman << "2.500" << large << 2500.0;
        QTest::newRow("the own decimal out of range") << kEnglish << "2.500" << large << -1.0;
        QTest::newRow("whole, own group") << kGerman << "50.000" << whole << 50000.0;
        QTest::newRow("whole, own group of English") << kEnglish << "50,000" << whole << 50000.0;
        QTest::newRow("whole, foreign") << kFrench << "50.000" << whole << -1.0;
        QTest::newRow("whole, own decimal") << kEnglish << "50.001" << whole << -1.0;
    }
    void threeDigitsBehindASeparatorFollowTheRule()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, text);
        QFETCH(NumberRange, range);
        QFETCH(double, value);
        const Result<double> number = readNumber(text, locale, range);
        QCOMPARE(number.ok() ? *number : -1.0, value);
    }

    void aRefusalSaysWhatWasUnderstood()
    {
        const auto sentence = [](const QString& text, const QLocale& locale,
                                 const NumberRange& range = {}) {
            const Result<double> number = readNumber(text, locale, range);
            return number ? QString() : number.error().message.toEnglish();
        };
        QCOMPARE(sentence(QStringLiteral("1.234"), kGerman),
                 QStringLiteral("“1.234” can be read as 1234 or as 1,234; write it as one of "
                                "these."));
        QCOMPARE(sentence(QStringLiteral("2,5 days"), kGerman),
                 QStringLiteral("“2,5 days” is not a number; only 2,5 of it is understood."));
        QCOMPARE(sentence(QStringLiteral("25"), kEnglish, {0, 10}),
                 QStringLiteral("“25” is read as 25; possible is 0 to 10."));
        QCOMPARE(sentence(QStringLiteral("2,5"), kEnglish, {0, 10, 0}),
                 QStringLiteral("“2,5” is read as 2.5; only whole numbers are possible."));
        QCOMPARE(sentence(QStringLiteral("5 %"), kEnglish),
                 QStringLiteral("“5 %” is a percentage; a plain number belongs here."));
    }

    void percentIsTakenWhereItIsMeant()
    {
        const NumberRange percent{0, 100, 9, true};
        for (const QLocale& locale : kLocales) {
            for (const char* text : {"2,5", "2.5 %", "2,5%", "%2.5", "2.5\u00a0٪"})
                QCOMPARE(*readNumber(QString::fromUtf8(text), locale, percent), 2.5);
        }
    }
};

MILEPOST_TEST(TestNumberReader)
#include "test_numberreader.moc"
