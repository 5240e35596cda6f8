// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/datereader.h"
#include "tests/support/testclass.h"

#include <QLocale>
#include <QTest>

using namespace milepost;
using namespace Qt::StringLiterals;

/// A date that a person typed is read as meant, or not at all.
class TestDateReader : public QObject {
    Q_OBJECT

private slots:
    void datesAreReadInTheOrderOfTheLocale_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date"); ///< not valid: refused
        const QDate fifth(2026, 12, 5);
        QTest::newRow("day first") << u"en_GB"_s << u"5/12/2026"_s << fifth;
        QTest::newRow("month first") << u"en_US"_s << u"12/5/26"_s << fifth;
        QTest::newRow("points") << u"de_DE"_s << u"05.12.26"_s << fifth;
        QTest::newRow("iso anywhere") << u"de_DE"_s << u"2026-12-05"_s << fifth;
        QTest::newRow("year first") << u"sv_SE"_s << u"2026-12-05"_s << fifth;
        QTest::newRow("year last where it comes first, two readings")
            << u"sv_SE"_s << u"5.12.2026"_s << QDate();
        QTest::newRow("year last where it comes first, one reading")
            << u"sv_SE"_s << u"25.12.2026"_s << QDate(2026, 12, 25);
        QTest::newRow("month in the middle of a year first")
            << u"sv_SE"_s << u"12.25.2026"_s << QDate(2026, 12, 25);
        QTest::newRow("none") << u"en_GB"_s << u"soon"_s << QDate();
    }
    void datesAreReadInTheOrderOfTheLocale()
    {
        QFETCH(const QString, locale);
        QFETCH(const QString, text);
        QTEST(dateFromText(text, QLocale(locale)), "date");
    }
};

MILEPOST_TEST(TestDateReader)
#include "test_datereader.moc"
