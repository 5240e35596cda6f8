// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testclass.h"
#include "ui/shell/palette/fuzzymatch.h"

#include <QTest>

using namespace milepost;

class TestFuzzyMatch : public QObject {
    Q_OBJECT

private slots:
    void lettersAreFoundInTheirOrder_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("beginnings of words") << "cdsc"
                                             << "Customer Data & Scoring" << true;
        QTest::newRow("scattered letters") << "plan"
                                           << "Pull an end" << false;
        QTest::newRow("scattered over long words") << "people"
                                                   << "Repeat the sample below" << false;
        QTest::newRow("a beginning that is needed whole") << "abac"
                                                          << "Abacus, a bad act" << true;
        QTest::newRow("a shorter piece leads on") << "abx"
                                                  << "Ab bx" << true;
        QTest::newRow("too many pieces")
            << "aaaaaaaaaa" << QStringLiteral("a ").repeated(100) << false;
        QTest::newRow("the middle of a word") << "port"
                                              << "Export PDF" << true;
        QTest::newRow("wrong order") << "atad"
                                     << "Data" << false;
        QTest::newRow("other case") << "PARTNER"
                                    << "Tag the partners" << true;
        QTest::newRow("accents") << "francois" << QStringLiteral("François") << true;
        QTest::newRow("two words, either order") << "tag partner"
                                                 << "Partner tagging" << true;
        QTest::newRow("one word missing") << "partner budget"
                                          << "Partner tagging" << false;
        QTest::newRow("nothing asked") << ""
                                       << "Anything" << true;
        QTest::newRow("nothing there") << "a"
                                       << "" << false;
        QTest::newRow("longer than the text") << "plans"
                                              << "plan" << false;
    }
    void lettersAreFoundInTheirOrder()
    {
        QFETCH(QString, query);
        QFETCH(QString, text);
        QFETCH(bool, found);
        QCOMPARE(fuzzyMatch(query, text).has_value(), found);
    }

    void betterAnswersScoreMore_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::newRow("one beginning before several") << "plan"
                                                      << "Export plan"
                                                      << "Pull lots and nothing";
        QTest::newRow("several beginnings before many") << "pla"
                                                        << "Put last"
                                                        << "Pull long answers";
        QTest::newRow("a whole word before a beginning") << "plan"
                                                         << "Export plan"
                                                         << "Export plans";
        QTest::newRow("beginnings of words") << "ep"
                                             << "Export PDF"
                                             << "Steep";
        QTest::newRow("the beginning of the text") << "data"
                                                   << "Data"
                                                   << "Old data";
    }
    void betterAnswersScoreMore()
    {
        QFETCH(QString, query);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        const auto good = fuzzyMatch(query, better);
        const auto bad = fuzzyMatch(query, worse);
        QVERIFY(good && bad);
        QVERIFY(good->score > bad->score);
    }

    void foundLettersAreNamed()
    {
        const auto match = fuzzyMatch(QStringLiteral("pt"), QStringLiteral("Partner tagging"));
        QVERIFY(match);
        QCOMPARE(match->positions, (QList<qsizetype>{0, 8}));
    }
};

MILEPOST_TEST(TestFuzzyMatch)
#include "test_fuzzymatch.moc"
