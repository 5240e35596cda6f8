// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/personname.h"
#include "core/base/plainline.h"
#include "tests/support/testclass.h"

#include <QTest>

#include <random>

using namespace milepost;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPairs = 1'000;

/// Writes a name in ways that look the same: other spaces, invisible characters, composed or not,
/// in capitals or small letters.
class Disguise {
public:
    explicit Disguise(unsigned seed) : m_random(seed) {}

    int below(int end) { return static_cast<int>(m_random() % static_cast<unsigned>(end)); }

    template <class List>
    const auto& oneOf(const List& list)
    {
        return list[below(static_cast<int>(list.size()))];
    }

    QString name()
    {
        QStringList words;
        for (int i = 1 + below(3); i >= 0; --i)
            words.append(oneOf(kWords));
        return words.join(u' ');
    }

    QString disguised(const QString& name)
    {
        QString text = name;
        switch (below(4)) {
        case 0:
            text = text.toUpper();
            break;
        case 1:
            text = text.toLower();
            break;
        default:
            break;
        }
        if (below(2) == 0)
            text = text.normalized(QString::NormalizationForm_D);
        QString out;
        for (const QChar c : text) {
            if (c == u' ') {
                for (int i = below(3); i >= 0; --i)
                    out += oneOf(kSpaces);
                continue;
            }
            if (below(6) == 0 && !c.isLowSurrogate() && !c.isMark())
                out += oneOf(kInvisible);
            out += c;
        }
        if (below(3) == 0)
            out = oneOf(kSpaces) + out + oneOf(kSpaces);
        return out;
    }

private:
    static inline const QStringList kWords{
        u"Anna"_s,     u"Müller"_s,  u"Straße"_s,  u"Groß"_s,     u"José"_s,   u"Ñuñez"_s,
        u"Łukasz"_s,   u"Åström"_s,  u"O’Brien"_s, u"Đorđević"_s, u"Nguyễn"_s, u"Thị"_s,
        u"Σωκράτης"_s, u"Иванова"_s, u"Йордан"_s,  u"Zoë"_s,      u"𐐀ndra"_s,  u"Ångström"_s,
        u"김민준"_s,   u"佐藤"_s,    u"ガクト"_s,  u"van der"_s,  u"Ǆemal"_s,  u"Weiß"_s};
    static inline const QStringList kSpaces{u" "_s,      u"  "_s,     u"\u00a0"_s, u"\u2003"_s,
                                            u"\u2009"_s, u"\u202f"_s, u"\u3000"_s, u"\t"_s};
    static inline const QStringList kInvisible{u"\u200b"_s, u"\u200d"_s, u"\u2060"_s,
                                               u"\ufeff"_s, u"\u00ad"_s, u"\u202e"_s,
                                               u"\u200e"_s, u"\u2066"_s, u"\U000e0041"_s};
    std::mt19937 m_random;
};

} // namespace

class TestPersonName : public QObject {
    Q_OBJECT

private slots:
    void oneThousandPairsEqualToTheEyeAreOnePerson()
    {
        Disguise disguise(20'261'127);
        for (int pair = 0; pair < kPairs; ++pair) {
            const QString name = disguise.name();
            const QString a = disguise.disguised(name);
            const QString b = disguise.disguised(name);
            QVERIFY2(samePerson(a, b), qPrintable(a + u" | "_s + b));
            QCOMPARE(personKey(normalizedName(a)), personKey(a));
        }
    }

    void oneThousandPairsThatDifferStayTwoPeople()
    {
        Disguise disguise(4);
        for (int pair = 0; pair < kPairs; ++pair) {
            const QString name = disguise.name();
            const QString other =
                disguise.below(2) == 0 ? name + u" "_s + disguise.name() : name + u" (2)"_s;
            QVERIFY2(!samePerson(disguise.disguised(name), disguise.disguised(other)),
                     qPrintable(name + u" | "_s + other));
        }
    }

    void lettersThatOnlyResembleStayTwoPeople_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::newRow("accent") << u"Jose Pena"_s << u"José Peña"_s;
        QTest::newRow("umlaut") << u"Muller"_s << u"Müller"_s;
        QTest::newRow("dotless i") << u"Kırım"_s << u"Kirim"_s;
        QTest::newRow("stroke") << u"Lukasz"_s << u"Łukasz"_s;
        QTest::newRow("no space") << u"Annalena Berg"_s << u"Anna Lena Berg"_s;
        QTest::newRow("Cyrillic") << u"Anna"_s << u"Аnna"_s;
    }
    void lettersThatOnlyResembleStayTwoPeople()
    {
        QFETCH(const QString, a);
        QFETCH(const QString, b);
        QVERIFY(!samePerson(a, b));
    }

    void foldsAsUnicodeDoes_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::newRow("sharp s") << u"Weiß"_s << u"WEISS"_s;
        QTest::newRow("capital sharp s") << u"WEIẞ"_s << u"weiss"_s;
        QTest::newRow("final sigma") << u"Σωκράτης"_s << u"ΣΩΚΡΆΤΗΣ"_s;
        QTest::newRow("ligature") << u"Steﬀen"_s << u"Steffen"_s;
        QTest::newRow("dotted capital I") << u"İpek"_s << u"i\u0307pek"_s;
        QTest::newRow("joiner of a script") << u"علی\u200cرضا"_s << u"علیرضا"_s;
    }
    void foldsAsUnicodeDoes()
    {
        QFETCH(const QString, a);
        QFETCH(const QString, b);
        QVERIFY(samePerson(a, b));
    }

    void keepsANameComposedWithPlainSpaces_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("plain") << u"Petra Osei"_s << u"Petra Osei"_s;
        QTest::newRow("spaces") << u"\u00a0Petra \u2003\tOsei\n"_s << u"Petra Osei"_s;
        QTest::newRow("decomposed") << u"Zoe\u0308"_s << u"Zoë"_s;
        QTest::newRow("invisible") << u"Pe\u200btra\u200d \ufeffOsei\u202e"_s << u"Petra Osei"_s;
        QTest::newRow("joiner inside a word") << u"علی\u200cرضا"_s << u"علی\u200cرضا"_s;
        QTest::newRow("joiner at the end") << u"علی\u200c"_s << u"علی"_s;
        QTest::newRow("nothing to be seen") << u"\u200b \u2060\u3164"_s << QString();
        QTest::newRow("beyond the first plane") << u"𐐀  b"_s << u"𐐀 b"_s;
    }
    void keepsANameComposedWithPlainSpaces()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, kept);
        QCOMPARE(normalizedName(typed), kept);
        QCOMPARE(normalizedName(kept), kept);
    }

    void refusesALineThatDeceives_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<LineProblem>("problem");
        QTest::addColumn<QString>("plain");
        QTest::newRow("name") << u"Anna 👩\u200d💻"_s << LineProblem::None << u"Anna 👩\u200d💻"_s;
        QTest::newRow("empty") << QString() << LineProblem::None << QString();
        QTest::newRow("two lines") << u"Anna\nBoss"_s << LineProblem::LineBreak << u"Anna Boss"_s;
        QTest::newRow("line separator")
            << u"Anna\u2028Boss"_s << LineProblem::LineBreak << u"Anna Boss"_s;
        QTest::newRow("next line")
            << u"Anna\u0085Boss"_s << LineProblem::LineBreak << u"Anna Boss"_s;
        QTest::newRow("tab") << u"Anna\tBoss"_s << LineProblem::ControlCharacter << u"Anna Boss"_s;
        QTest::newRow("bell") << u"Anna\u0007"_s << LineProblem::ControlCharacter << u"Anna"_s;
        QTest::newRow("C1") << u"Anna\u009b"_s << LineProblem::ControlCharacter << u"Anna"_s;
        QTest::newRow("zero width") << u"\u200b\u200b"_s << LineProblem::OnlyInvisible << QString();
        QTest::newRow("filler") << u"\u3164"_s << LineProblem::OnlyInvisible << QString();
    }
    void refusesALineThatDeceives()
    {
        QFETCH(const QString, text);
        QFETCH(const LineProblem, problem);
        QFETCH(const QString, plain);
        QCOMPARE(lineProblem(text), problem);
        QCOMPARE(plainLine(text), plain);
    }

    void showsWhatTurnsTheDirection_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("override") << u"invoice\u202efdp.exe"_s << u"invoice‹U+202E›fdp.exe"_s;
        QTest::newRow("isolate") << u"a\u2066b\u2069"_s << u"a‹U+2066›b‹U+2069›"_s;
        QTest::newRow("zero width") << u"a\u200b.exe"_s << u"a‹U+200B›.exe"_s;
        QTest::newRow("tag") << u"a\U000e0041"_s << u"a‹U+E0041›"_s;
        QTest::newRow("Arabic stays") << u"تقرير.pdf"_s << u"تقرير.pdf"_s;
        QTest::newRow("emoji stays") << u"👩\u200d💻"_s << u"👩\u200d💻"_s;
    }
    void showsWhatTurnsTheDirection()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, shown);
        QCOMPARE(harmless(text), shown);
    }
};

MILEPOST_TEST(TestPersonName)
#include "test_personname.moc"
