// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/engagement/accentcolour.h"
#include "core/engagement/logo.h"
#include "tests/support/testclass.h"

#include <QTest>
#include <QtEndian>

using namespace milepost;
using namespace Qt::StringLiterals;

namespace {

/// As much of a PNG as is looked at before it is decoded.
QByteArray png(quint32 width, quint32 height)
{
    QByteArray picture("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    for (const quint32 side : {width, height}) {
        char bytes[4] = {}; // NOLINT(modernize-avoid-c-arrays)
        qToBigEndian(side, bytes);
        picture.append(bytes, 4);
    }
    return picture + QByteArray("\b\6\0\0\0....\0\0\0\0IEND....", 21);
}

QByteArray svg(const QByteArray& inside)
{
    return R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">)" + inside + "</svg>";
}

} // namespace

class TestBrand : public QObject {
    Q_OBJECT

private slots:
    void anAccentColourCanBeReadOnPaper_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("used");
        QTest::newRow("dark enough") << u"#004488"_s << u"#004488"_s;
        QTest::newRow("capitals") << u"#B5451F"_s << u"#b5451f"_s;
        QTest::newRow("black") << u"#000000"_s << u"#000000"_s;
        QTest::newRow("yellow") << u"#ffcc00"_s << u"#886c00"_s;
        QTest::newRow("white") << u"#ffffff"_s << u"#707070"_s;
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("no colour") << u"red"_s << QString();
    }
    void anAccentColourCanBeReadOnPaper()
    {
        QFETCH(const QString, asked);
        const AccentColour colour = readableAccent(asked);
        QTEST(colour.code, "used");
        QCOMPARE(accentRemark(colour).isEmpty(),
                 colour.code == asked.toLower() || colour.code.isEmpty());
        // What is used is good as it is.
        QCOMPARE(readableAccent(colour.code).code, colour.code);
    }

    void aLightColourIsSaidToBeDarkened()
    {
        QCOMPARE(accentRemark(readableAccent(u"#ffffff"_s)).toEnglish(),
                 u"Too light to be read on paper (contrast 1.0 : 1); the report uses the darker "
                 "#707070."_s);
    }

    void picturesThatMayBeALogo()
    {
        QCOMPARE(*logoTypeOf(png(4'000, 10)), u"image/png"_s);
        QCOMPARE(*logoTypeOf(svg("<rect width='5' height='5'/>")), u"image/svg+xml"_s);
    }

    void otherPicturesAreRefusedInASentence_data()
    {
        QTest::addColumn<QByteArray>("picture");
        QTest::addColumn<QString>("words");
        QTest::newRow("text") << QByteArray("Hello") << u"no picture in PNG or SVG"_s;
        QTest::newRow("nothing") << QByteArray() << u"no picture"_s;
        QTest::newRow("JPEG") << QByteArray("\xff\xd8\xff\xe0 JFIF") << u"no picture"_s;
        QTest::newRow("HTML") << QByteArray("<html/>") << u"no picture"_s;
        QTest::newRow("large") << QByteArray(limits::kLogoBytes + 1, ' ') << u"2,048 kB"_s;
        QTest::newRow("wide") << png(4'001, 1) << u"4,001 × 1 pixels"_s;
        QTest::newRow("without pixels") << png(0, 5) << u"0 × 5"_s;
        QTest::newRow("cut off") << png(5, 5).chopped(8) << u"damaged or cut off"_s;
        QTest::newRow("broken SVG") << svg({}).chopped(3) << u"damaged or cut off"_s;
        QTest::newRow("picture in it") << svg("<image href='/etc/logo.png'/>") << u"“image”"_s;
        QTest::newRow("style sheet elsewhere")
            << QByteArray("<?xml-stylesheet type='text/css' href='/dev/zero'?>") + svg({})
            << u"asks for another file"_s;
        QTest::newRow("entity") << QByteArray("<!DOCTYPE svg [<!ENTITY e 'x'>]>") + svg({})
                                << u"asks for another file"_s;
        QTest::newRow("imported style")
            << svg("<style>@import url('/etc/style.css');</style>") << u"asks for another file"_s;
        QTest::newRow("moving") << svg("<rect><animate/></rect>") << u"“animate”"_s;
        QTest::newRow("repeats") << svg(QByteArray("<use href='#a'/>").repeated(13))
                                 << u"too many shapes"_s;
        QTest::newRow("shapes") << svg(QByteArray("<g/>").repeated(20'000)) << u"too many shapes"_s;
    }
    void otherPicturesAreRefusedInASentence()
    {
        QFETCH(const QByteArray, picture);
        QFETCH(const QString, words);
        const Result<QString> type = logoTypeOf(picture);
        QVERIFY(!type);
        const QString said = type.error().message.toEnglish();
        QVERIFY2(said.contains(words), qPrintable(said));
    }
};

MILEPOST_TEST(TestBrand)
#include "test_brand.moc"
