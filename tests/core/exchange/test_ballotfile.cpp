// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/contentreader.h"
#include "core/exchange/ballotfile.h"
#include "tests/support/testclass.h"

#include <QFile>
#include <QTest>

using namespace milepost;

namespace {

const Matrix& firstMatrix(const Content& content)
{
    return content.matrices.first();
}

} // namespace

class TestBallotFile : public QObject {
    Q_OBJECT

private:
    Content m_content;

    Result<BallotFile> read(const QString& text) const
    {
        return readBallotFile(m_content, firstMatrix(m_content), text.toUtf8());
    }

private slots:
    void initTestCase()
    {
        const Result<Content> content = readContent(shippedContentSources());
        QVERIFY(content.ok());
        m_content = *content;
    }

    void scoresAreReadWithEitherDecimal_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QChar>("separator");
        QTest::newRow("point") << "Dora,%1,2.5" << QChar(u',');
        QTest::newRow("a comma in quotes") << "Dora,%1,\"2,5\"" << QChar(u',');
        QTest::newRow("semicolons") << "Dora;%1;2,5" << QChar(u';');
        QTest::newRow("tabs") << "Dora\t%1\t2,50" << QChar(u'\t');
        QTest::newRow("nothing behind the last separator") << "Dora,%1,2.5,,  ," << QChar(u',');
    }
    void scoresAreReadWithEitherDecimal()
    {
        QFETCH(QString, row);
        QFETCH(QChar, separator);
        const Dimension& dimension = firstMatrix(m_content).dimensions.first();
        const QString heading = QStringList{"participant", "dimension", "score"}.join(separator);
        const Result<BallotFile> file = read(heading + u'\n' + row.arg(dimension.id.text()));
        QVERIFY2(file.ok(), qPrintable(file ? QString() : file.error().toLine()));
        QCOMPARE(file->ballots.size(), 1);
        QCOMPARE(file->ballots.first().ballot.vote, Vote(*HalfStage::fromValue(2.5)));
        QCOMPARE(file->ballots.first().ballot.proof, QString());
    }

    void aRowWithMoreCellsThanHeadingsIsRefusedWithItsLine()
    {
        QFile file(QStringLiteral(MILEPOST_TEST_DATA "/cases/votes-decimal-comma.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Result<BallotFile> votes =
            readBallotFile(m_content, firstMatrix(m_content), file.readAll());
        QVERIFY(!votes);
        QCOMPARE(votes.error().toLine().section(u':', 0, 0), QStringLiteral("line 2"));
        QVERIFY(votes.error().message.toEnglish().contains(QStringLiteral("4 cells")));
    }

    void whatIsNoVoteIsRefusedWithItsLine_data()
    {
        QTest::addColumn<QString>("cells");
        for (const char* cells : {"25", "2,25", "2.5 days", "1.500.000", "2.5;4", "2.5;1;1.5"})
            QTest::newRow(cells) << QString::fromLatin1(cells);
    }
    void whatIsNoVoteIsRefusedWithItsLine()
    {
        QFETCH(QString, cells);
        const Dimension& dimension = firstMatrix(m_content).dimensions.first();
        const Result<BallotFile> file =
            read(QStringLiteral("participant;dimension;score;round;confidence\n"
                                "\"Dora\";%1;2\n\nBert;%1;%2")
                     .arg(dimension.name, cells));
        QVERIFY(!file);
        QCOMPARE(file.error().toLine().section(u':', 0, 0), QStringLiteral("line 4"));
    }
};

MILEPOST_TEST(TestBallotFile)
#include "test_ballotfile.moc"
