// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testclass.h"
#include "ui/models/votetext.h"

#include <QTest>

using namespace milepost;

namespace {

/// A vote as the tests write it: the score, "na", "dk", or empty for no vote.
QString nameOf(const std::optional<Vote>& vote)
{
    if (!vote)
        return {};
    if (vote->isScore())
        return QString::number(vote->score().value());
    return vote->kind() == Vote::Kind::NotApplicable ? QStringLiteral("na") : QStringLiteral("dk");
}

} // namespace

class TestVoteText : public QObject {
    Q_OBJECT

private slots:
    void readsWhatPeopleWrite_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("vote");
        for (const char* score : {"1", "1.5", "2", "2.5", "3"})
            QTest::newRow(score) << score << score;
        QTest::newRow("comma") << "1,5"
                               << "1.5";
        QTest::newRow("point alone") << "2."
                                     << "2.5";
        QTest::newRow("space") << "1 5"
                               << "1.5";
        QTest::newRow("blanks around") << "  2 "
                                       << "2";
        QTest::newRow("n") << "n"
                           << "na";
        QTest::newRow("N/A") << "N/A"
                             << "na";
        QTest::newRow("dk") << "dk"
                            << "dk";
        QTest::newRow("question mark") << "?"
                                       << "dk";
        for (const char* wrong : {"", "0", "4", "1.2", "3.5", "3.", "yes", "1..5", "-1", "nan"})
            QTest::newRow(qPrintable(QStringLiteral("refused “%1”").arg(QLatin1String(wrong))))
                << wrong << "";
    }

    void readsWhatPeopleWrite()
    {
        QFETCH(QString, text);
        QFETCH(QString, vote);
        QCOMPARE(nameOf(readVote(text)), vote);
    }

    void keysMakeVotes_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("votes"); ///< after each key; "-" for none
        QTest::newRow("one") << "1"
                             << "1";
        QTest::newRow("one and a half by point") << "1."
                                                 << "1 1.5";
        QTest::newRow("by comma") << "2,"
                                  << "2 2.5";
        QTest::newRow("by five") << "15"
                                 << "1 1.5";
        QTest::newRow("in full") << "1.5"
                                 << "1 1.5 1.5";
        QTest::newRow("by a space and five") << "1 5"
                                             << "1 1 1.5";
        QTest::newRow("with a nought") << "2.0"
                                       << "2 2.5 2";
        QTest::newRow("another score") << "12"
                                       << "1 2";
        QTest::newRow("three has no half") << "3."
                                           << "3 -";
        QTest::newRow("half of nothing") << "."
                                         << "-";
        QTest::newRow("special answers") << "nd"
                                         << "na dk";
        QTest::newRow("no half after a special answer") << "1n."
                                                        << "1 na -";
        QTest::newRow("other letters") << "x"
                                       << "-";
        QTest::newRow("out of the scale") << "4"
                                          << "-";
    }

    void keysMakeVotes()
    {
        QFETCH(QString, keys);
        QFETCH(QString, votes);
        VoteKeys voteKeys;
        QStringList got;
        for (const QChar key : keys) {
            const QString name = nameOf(voteKeys.press(key));
            got.append(name.isEmpty() ? QStringLiteral("-") : name);
        }
        QCOMPARE(got.join(u' '), votes);
    }

    void anotherCellStartsAnew()
    {
        VoteKeys keys;
        QCOMPARE(nameOf(keys.press(u'1')), QStringLiteral("1"));
        QVERIFY(!keys.continues());
        keys.forget();
        QVERIFY(!keys.press(u'.'));
    }

    void onlyAHalfContinuesTheVoteBefore()
    {
        VoteKeys keys;
        (void)keys.press(u'1');
        (void)keys.press(u'.');
        QVERIFY(keys.continues());
        (void)keys.press(u'2');
        QVERIFY(!keys.continues());
    }
};

MILEPOST_TEST(TestVoteText)
#include "test_votetext.moc"
