// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testclass.h"
#include "ui/language/inwords.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace milepost;

namespace {

/// A catalogue with one sentence of two numbers.
class Dutch : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char*, const char* source, const char* remark,
                                    int n) const override
    {
        if (QByteArrayView(source) != "%n row is lost" ||
            QByteArrayView(remark) != "%n rows are lost")
            return {};
        return n == 1 ? QStringLiteral("%n rij ontbreekt") : QStringLiteral("%n rijen ontbreken");
    }
};

Message lost(int rows)
{
    return Counted("Test", "%n row is lost", "%n rows are lost").of(rows);
}

} // namespace

class TestInWords : public QObject {
    Q_OBJECT

private slots:
    void withoutACatalogueTheWordsAreEnglish()
    {
        QCOMPARE(inWords(lost(1)), QStringLiteral("1 row is lost"));
        QCOMPARE(inWords(lost(3)), QStringLiteral("3 rows are lost"));
        QCOMPARE(inWords(Message("Test", "no %1").arg(QStringLiteral("%n"))),
                 QStringLiteral("no %n"));
    }

    void theCatalogueOfTheWindowIsAsked()
    {
        Dutch dutch;
        QVERIFY(QCoreApplication::installTranslator(&dutch));
        QCOMPARE(inWords(lost(1)), QStringLiteral("1 rij ontbreekt"));
        QCOMPARE(inWords(lost(3)), QStringLiteral("3 rijen ontbreken"));
        QCOMPARE(inWords(Message("Test", "Not saved: %1").arg(lost(3))),
                 QStringLiteral("Not saved: 3 rijen ontbreken"));
        QVERIFY(QCoreApplication::removeTranslator(&dutch));
    }

    void anErrorNamesItsPlace()
    {
        QCOMPARE(inWords(Error{lost(1), QStringLiteral("line 3"), QStringLiteral("/a")}),
                 QStringLiteral("/a: 1 row is lost (line 3)"));
    }
};

MILEPOST_TEST(TestInWords)
#include "test_inwords.moc"
