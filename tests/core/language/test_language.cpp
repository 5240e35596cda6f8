// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"
#include "core/language/language.h"
#include "core/language/pseudolanguage.h"
#include "tests/support/testclass.h"

#include <QTest>
#include <QTranslator>

using namespace milepost;
using namespace Qt::StringLiterals;

namespace {

/// German with its two forms of a number, as a catalogue file would give them.
class German : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char* remark,
                                    int n) const override
    {
        if (qstrcmp(context, "Test") != 0)
            return qstrcmp(context, "List") == 0 && QByteArrayView(source) == "%1 and %2"
                       ? QStringLiteral("%1 und %2")
                       : QString();
        if (QByteArrayView(source) == "%2 is open for %1")
            return QStringLiteral("%1 hat %2 offen");
        if (QByteArrayView(source) == "%n row is lost" &&
            QByteArrayView(remark) == "%n rows are lost") {
            return n == 1 ? QStringLiteral("%n Zeile fehlt") : QStringLiteral("%n Zeilen fehlen");
        }
        return {};
    }
};

Language german()
{
    return {QLocale(QLocale::German, QLocale::Germany), std::make_shared<German>()};
}

Message open(const QString& who, const QString& what)
{
    return Message("Test", "%2 is open for %1").arg(who).arg(what);
}

Message lost(qint64 rows)
{
    return Counted("Test", "%n row is lost", "%n rows are lost").of(rows);
}

const QString kNarrow = QString(QChar(0x00A0));

} // namespace

class TestLanguage : public QObject {
    Q_OBJECT

private slots:
    void aMessageBecomesWordsInEachLanguage_data()
    {
        QTest::addColumn<Message>("message");
        QTest::addColumn<QString>("inEnglish");
        QTest::addColumn<QString>("inGerman");
        const QString name = QStringLiteral("Åsa %1 %n");
        QTest::newRow("nothing") << Message() << QString() << QString();
        QTest::newRow("data") << Message(name) << name << name;
        QTest::newRow("places, which data does not open again")
            << open(name, QStringLiteral("100 %2"))
            << QStringLiteral("100 %2 is open for Åsa %1 %n")
            << QStringLiteral("Åsa %1 %n hat 100 %2 offen");
        QTest::newRow("one") << lost(1) << QStringLiteral("1 row is lost")
                             << QStringLiteral("1 Zeile fehlt");
        QTest::newRow("none") << lost(0) << QStringLiteral("0 rows are lost")
                              << QStringLiteral("0 Zeilen fehlen");
        QTest::newRow("many") << lost(12345) << QStringLiteral("12,345 rows are lost")
                              << QStringLiteral("12.345 Zeilen fehlen");
        QTest::newRow("not translated, numbers by the reader")
            << Message("Test", "%1 of %2 at %3").arg(1234).arg(2.5, 2, 2).arg(QDate(2026, 1, 31))
            << QStringLiteral("1,234 of 2.50 at 31/01/2026")
            << QStringLiteral("1.234 of 2,50 at 31.01.26");
        QTest::newRow("quoted") << Message("Test", "no %1").quoted(QStringLiteral("NRR"))
                                << QStringLiteral("no “NRR”") << QStringLiteral("no „NRR“");
        QTest::newRow("a message in a message") << Message("Test", "Not saved: %1").arg(lost(2))
                                                << QStringLiteral("Not saved: 2 rows are lost")
                                                << QStringLiteral("Not saved: 2 Zeilen fehlen");
        QTest::newRow("a list")
            << Message("Test", "use %1").arg({QStringLiteral("a"), QStringLiteral("b"), lost(1)})
            << QStringLiteral("use a, b and 1 row is lost")
            << QStringLiteral("use a, b und 1 Zeile fehlt");
        QTest::newRow("a percent sign and a missing argument")
            << Message("Test", "100% %a %1%2.").arg(QStringLiteral("x"))
            << QStringLiteral("100% %a x.") << QStringLiteral("100% %a x.");
    }
    void aMessageBecomesWordsInEachLanguage()
    {
        QFETCH(Message, message);
        QTEST(Language::english().text(message), "inEnglish");
        QTEST(german().text(message), "inGerman");
        QCOMPARE(message.isEmpty(), message == Message());
    }

    void messagesAreEqualByWhatTheySay()
    {
        QVERIFY(lost(1) == lost(1));
        QVERIFY(!(lost(1) == lost(2)));
        QVERIFY(open(QStringLiteral("a"), QStringLiteral("b")) ==
                open(QStringLiteral("a"), QStringLiteral("b")));
        QVERIFY(!(open(QStringLiteral("a"), QStringLiteral("b")) ==
                  open(QStringLiteral("b"), QStringLiteral("a"))));
        QVERIFY(!(Message("Test", "%1").quoted(QStringLiteral("a")) ==
                  Message("Test", "%1").arg(QStringLiteral("a"))));
        QVERIFY(!(Message("Test", "yes") == Message("Other", "yes")));
        const Error error{lost(3), {}, {}};
        QVERIFY((error == Error{lost(3), {}, {}}));
        QCOMPARE(error.toLine(), QStringLiteral("3 rows are lost"));
    }

    void moneyIsWrittenAsItsReadersWriteIt_data()
    {
        QTest::addColumn<double>("amount");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("inEnglish");
        QTest::addColumn<QString>("inGerman");
        QTest::newRow("euro") << 681379.4 << "EUR" << QStringLiteral("€681,379")
                              << QStringLiteral("681.379") + kNarrow + u'€';
        QTest::newRow("cents") << 12.5 << "USD" << QStringLiteral("$12.50")
                               << QStringLiteral("12,50") + kNarrow + u'$';
        QTest::newRow("whole, small")
            << 12.0 << "GBP" << QStringLiteral("£12") << QStringLiteral("12") + kNarrow + u'£';
        QTest::newRow("negative") << -4200.0 << "EUR" << QStringLiteral("−€4,200")
                                  << QStringLiteral("−4.200") + kNarrow + u'€';
        QTest::newRow("nothing, from below")
            << -0.001 << "EUR" << QStringLiteral("€0") << QStringLiteral("0") + kNarrow + u'€';
        QTest::newRow("a currency without a known sign")
            << 1500.0 << "CHF" << QStringLiteral("CHF") + kNarrow + QStringLiteral("1,500")
            << QStringLiteral("1.500") + kNarrow + QStringLiteral("CHF");
        QTest::newRow("no currency")
            << 1500.0 << QString() << QStringLiteral("1,500") << QStringLiteral("1.500");
    }
    void moneyIsWrittenAsItsReadersWriteIt()
    {
        QFETCH(double, amount);
        QFETCH(QString, currency);
        QTEST(Language::english().money(amount, currency), "inEnglish");
        QTEST(german().money(amount, currency), "inGerman");
    }

    void datesAndSharesAreWrittenAsTheirReadersWriteThem()
    {
        const QDate day(2026, 6, 8);
        QCOMPARE(Language::english().date(day), QStringLiteral("8 June 2026"));
        QCOMPARE(german().date(day), QStringLiteral("8. Juni 2026"));
        QCOMPARE(Language::english().shortDate(day), QStringLiteral("8 Jun 2026"));
        QCOMPARE(Language::english().percent(0.1254, 1), QStringLiteral("12.5%"));
        QCOMPARE(german().percent(0.1254, 1), QStringLiteral("12,5\u00A0%"));
        QCOMPARE(Language::english().number(-1.0, 1, 2), QStringLiteral("−1.0"));
        QCOMPARE(Language::english().number(2.504, 0, 2), QStringLiteral("2.5"));
    }

    void thePseudoLanguageKeepsWhatIsNoText_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("text");
        QTest::newRow("words") << "Top risk" << u"[Ţóṗ ŕíšķ óóó]"_s;
        QTest::newRow("places") << "%1 of %n, %L2" << u"[%1 óḟ %n, %L2 ó]"_s;
        QTest::newRow("mnemonic") << "&File" << u"[&Ḟíĺé óó]"_s.replace(u'ĺ', u'ļ');
        QTest::newRow("markup") << "<b>Go</b> &amp; ask" << u"[<b>Ğó</b> &amp; ášķ óó]"_s;
    }

    void thePseudoLanguageKeepsWhatIsNoText()
    {
        QFETCH(QString, source);
        QTEST(pseudoText(source), "text");
    }

    void thePseudoLanguageIsChosenByItsCode()
    {
        const std::optional<Language> pseudo = Language::named(u"en-XA"_s);
        QVERIFY(pseudo);
        QCOMPARE(pseudo->code(), u"en-XA"_s);
        QCOMPARE(pseudo->text(lost(1)), u"[1 ŕóŵ íš ļóšţ óóó]"_s);
        QCOMPARE(pseudo->text(lost(3)), u"[3 ŕóŵš áŕé ļóšţ óóóó]"_s);
        QVERIFY(!Language::codes().contains(u"en-XA"_s));
    }

    void aLanguageWithoutACatalogueIsUnknown()
    {
        QVERIFY(!Language::named(u"xx"_s));
        QCOMPARE(Language::named(u"en"_s)->code(), u"en"_s);
        QCOMPARE(Language::codes().first(), u"en"_s);
    }
};

MILEPOST_TEST(TestLanguage)
#include "test_language.moc"
