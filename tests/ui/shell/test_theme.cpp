// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testclass.h"
#include "ui/theme/contrast.h"
#include "ui/theme/icons.h"
#include "ui/theme/screenfont.h"
#include "ui/theme/textorder.h"
#include "ui/theme/windowtheme.h"

#include <QApplication>
#include <QDir>
#include <QGlyphRun>
#include <QPainter>
#include <QPushButton>
#include <QTest>
#include <QTextLayout>
#include <QToolButton>

#include <cmath>

using namespace milepost;

Q_DECLARE_METATYPE(milepost::Look)

namespace {

/// What text needs on its background (WCAG 2.1, 1.4.3), and what edges and marks need (1.4.11).
constexpr double kText = 4.5;
constexpr double kMark = 3.0;

/// L* of CIELAB, 0 to 100.
double lightness(const QColor& colour)
{
    const double y = (contrast(colour, Qt::black) * 0.05) - 0.05;
    return y > 0.008856 ? 116 * std::cbrt(y) - 16 : 903.3 * y;
}

void addLooks()
{
    QTest::addColumn<Look>("look");
    QTest::newRow("light") << Look::Light;
    QTest::newRow("dark") << Look::Dark;
    QTest::newRow("white on black") << Look::WhiteOnBlack;
    QTest::newRow("black on white") << Look::BlackOnWhite;
}

QColor darkestOf(const QPixmap& pixmap)
{
    QColor found = Qt::white;
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() == 255)
                found = pixel;
        }
    }
    return found;
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private slots:
    void aWordThatIsTooWideEndsInAnEllipsis()
    {
        const QFontMetrics metrics(QApplication::font());
        const int width = metrics.horizontalAdvance(QStringLiteral("Lebenszyklus"));
        const QString told =
            elidedWords(QStringLiteral("Lebenszyklusgestaltung und\nZiele"), metrics, width);
        QVERIFY2(told.endsWith(QStringLiteral(" und\nZiele")), qPrintable(told));
        QVERIFY(told.section(u' ', 0, 0).endsWith(QChar(0x2026)));
        QVERIFY(metrics.horizontalAdvance(told.section(u' ', 0, 0)) <= width);
        const QString fits = QStringLiteral("Daten und  Ziele ");
        QCOMPARE(elidedWords(fits, metrics, width), fits);
    }

    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
        QVERIFY(std::abs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    }

    void everyTextCanBeRead_data() { addLooks(); }
    void everyTextCanBeRead()
    {
        QFETCH(Look, look);
        const WindowColours c = windowColours(look);
        struct Pair {
            const char* what;
            QColor text;
            QColor background;
        };
        QList<Pair> pairs;
        for (const QColor& background : {c.paper, c.wash, c.notice}) {
            pairs.append({{"ink", c.ink, background},
                          {"muted ink", c.mutedInk, background},
                          {"accent", c.accent, background}});
        }
        pairs.append({{"on accent", c.onAccent, c.accent},
                      {"on selection", c.onSelection, c.selection},
                      {"muted on selection", c.mutedOnSelection, c.selection},
                      {"ink on work that is not certain", c.ink, c.indicative}});
        for (std::size_t stage = 0; stage < c.stage.size(); ++stage)
            pairs.append({"on stage", c.onStage.at(stage), c.stage.at(stage)});
        for (const Pair& pair : pairs) {
            const double found = contrast(pair.text, pair.background);
            QVERIFY2(found >= kText, qPrintable(QStringLiteral("%1 %2 on %3: %4")
                                                    .arg(QLatin1String(pair.what), pair.text.name(),
                                                         pair.background.name())
                                                    .arg(found)));
        }
    }

    void everyPairOfThePaletteCanBeRead_data() { addLooks(); }
    void everyPairOfThePaletteCanBeRead()
    {
        QFETCH(Look, look);
        const QPalette palette = windowPalette(look);
        const QList<std::pair<QPalette::ColorRole, QPalette::ColorRole>> pairs{
            {QPalette::WindowText, QPalette::Window},
            {QPalette::Text, QPalette::Base},
            {QPalette::Text, QPalette::AlternateBase},
            {QPalette::PlaceholderText, QPalette::Base},
            {QPalette::PlaceholderText, QPalette::Window},
            {QPalette::ButtonText, QPalette::Button},
            {QPalette::ButtonText, QPalette::Window},
            {QPalette::ToolTipText, QPalette::ToolTipBase},
            {QPalette::HighlightedText, QPalette::Highlight},
            {QPalette::Link, QPalette::Base},
            {QPalette::Link, QPalette::Window},
            {QPalette::LinkVisited, QPalette::Base},
            {QPalette::BrightText, QPalette::Window},
        };
        for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
            for (const auto& [text, background] : pairs) {
                const double found =
                    contrast(palette.color(group, text), palette.color(group, background));
                QVERIFY2(found >= kText, qPrintable(QStringLiteral("role %1 on role %2: %3")
                                                        .arg(static_cast<int>(text))
                                                        .arg(static_cast<int>(background))
                                                        .arg(found)));
            }
        }
    }

    void edgesAndMarksCanBeSeen_data() { addLooks(); }
    void edgesAndMarksCanBeSeen()
    {
        QFETCH(Look, look);
        const WindowColours c = windowColours(look);
        for (const QColor& background : {c.paper, c.wash}) {
            QVERIFY(contrast(c.focus, background) >= kMark);
            QVERIFY(contrast(c.controlEdge, background) >= kMark);
        }
        for (std::size_t stage = 1; stage < c.stage.size(); ++stage)
            QVERIFY(contrast(c.stageOutline.at(stage), c.paper) >= kMark);
    }

    void stagesDifferInGrey_data() { addLooks(); }
    void stagesDifferInGrey()
    {
        QFETCH(Look, look);
        const WindowColours c = windowColours(look);
        const double one = lightness(c.stage[1]);
        const double two = lightness(c.stage[2]);
        const double three = lightness(c.stage[3]);
        QVERIFY(std::abs(one - two) >= 25);
        QVERIFY(std::abs(two - three) >= 25);
        QVERIFY2((one < two) == (two < three), "the ramp runs one way");
    }

    void aPaletteTellsItsLook_data() { addLooks(); }
    void aPaletteTellsItsLook()
    {
        QFETCH(Look, look);
        QCOMPARE(lookOf(windowPalette(look)), look);
        QCOMPARE(coloursFor(windowPalette(look)).paper, windowColours(look).paper);
    }

    void aForeignPaletteGetsTheNearestLook_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("background");
        QTest::addColumn<Look>("look");
        QTest::newRow("grey light")
            << QColor(0x20, 0x20, 0x20) << QColor(0xEF, 0xEF, 0xEF) << Look::Light;
        QTest::newRow("grey dark")
            << QColor(0xEE, 0xEE, 0xEE) << QColor(0x30, 0x30, 0x30) << Look::Dark;
        QTest::newRow("white on black")
            << QColor(Qt::white) << QColor(Qt::black) << Look::WhiteOnBlack;
        QTest::newRow("black on white")
            << QColor(Qt::black) << QColor(Qt::white) << Look::BlackOnWhite;
    }
    void aForeignPaletteGetsTheNearestLook()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, background);
        QFETCH(Look, look);
        QPalette palette;
        palette.setColor(QPalette::Window, background);
        palette.setColor(QPalette::Base, background);
        palette.setColor(QPalette::WindowText, text);
        palette.setColor(QPalette::Text, text);
        QCOMPARE(lookOf(palette), look);
    }

    void choosingAThemeDressesTheApplication()
    {
        WindowTheme theme(*qApp, ThemeChoice::Light);
        QCOMPARE(QApplication::palette().color(QPalette::Base), windowColours(Look::Light).paper);
        theme.choose(ThemeChoice::Dark);
        QCOMPARE(theme.look(), Look::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Base), windowColours(Look::Dark).paper);
        theme.choose(ThemeChoice::HighContrast);
        QVERIFY(contrast(QApplication::palette().color(QPalette::Base),
                         QApplication::palette().color(QPalette::Text)) > 20.9);
        theme.choose(ThemeChoice::Light);
        QCOMPARE(theme.look(), Look::Light);
    }

    void iconsTakeTheColourOfThePalette()
    {
        WindowTheme theme(*qApp, ThemeChoice::Light);
        const QIcon plan = themeIcon(QStringLiteral("plan"));
        const QSize size(24, 24);
        QCOMPARE(darkestOf(plan.pixmap(size)), windowColours(Look::Light).ink);
        theme.choose(ThemeChoice::Dark);
        QCOMPARE(darkestOf(plan.pixmap(size)), windowColours(Look::Dark).ink);
        QCOMPARE(darkestOf(themeIcon(QStringLiteral("plan"), Qt::red).pixmap(size)),
                 QColor(Qt::red));
        QVERIFY(themeIcon(QStringLiteral("no such icon")).isNull());
    }

    void everyIconDrawsSomething_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString& file : QDir(QStringLiteral(":/icons")).entryList()) {
            if (file != QLatin1String("application.svg"))
                QTest::newRow(qPrintable(file)) << file.chopped(4);
        }
    }
    void everyIconDrawsSomething()
    {
        QFETCH(QString, name);
        for (const int side : {16, 24}) {
            const QImage image = themeIcon(name, Qt::black).pixmap(side, side).toImage();
            int drawn = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    drawn += qAlpha(image.pixel(x, y)) > 128 ? 1 : 0;
            }
            QVERIFY2(drawn >= side / 2, qPrintable(QString::number(drawn)));
        }
    }

    void theTypeScaleFollowsTheWindowsFont()
    {
        QFont font;
        font.setPointSizeF(20);
        QCOMPARE(screenFont(font, TextSize::Body).pointSizeF(), 20.0);
        QVERIFY(screenFont(font, TextSize::Small).pointSizeF() < 20);
        QVERIFY(screenFont(font, TextSize::Title).pointSizeF() >
                screenFont(font, TextSize::Lead).pointSizeF());
        font.setPixelSize(30);
        QCOMPARE(screenFont(font, TextSize::Body).pixelSize(), 30);
        QVERIFY(screenFont(font, TextSize::Display).pixelSize() > 60);
    }

    void aButtonKeepsItsTextBesideItsIcon_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("from left to right") << Qt::LeftToRight;
        QTest::newRow("from right to left") << Qt::RightToLeft;
    }
    void aButtonKeepsItsTextBesideItsIcon()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QApplication::setStyle(QStringLiteral("fusion")); // which the theme draws flat
        WindowTheme theme(*qApp, ThemeChoice::Light);
        QApplication::setLayoutDirection(direction);
        QPushButton button(themeIcon(QStringLiteral("add")), QStringLiteral("Add"));
        button.resize(300, button.sizeHint().height());
        const QImage image = button.grab().toImage();
        const QRgb ground = image.pixel(6, image.height() / 2);
        int first = image.width();
        int last = 0;
        for (int x = 6; x < image.width() - 6; ++x) {
            for (int y = 6; y < image.height() - 6; ++y) {
                if (image.pixel(x, y) != ground) {
                    first = qMin(first, x);
                    last = qMax(last, x);
                }
            }
        }
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY2(last - first < 80, "the icon is away from its text");
        QVERIFY2(qAbs(first - (image.width() - last)) < 20, "they are not in the middle");
    }

    void aChosenAnswerCanBeRead_data()
    {
        QTest::addColumn<ThemeChoice>("choice");
        QTest::addColumn<bool>("enabled");
        QTest::newRow("light") << ThemeChoice::Light << true;
        QTest::newRow("dark") << ThemeChoice::Dark << true;
        QTest::newRow("high contrast") << ThemeChoice::HighContrast << true;
        QTest::newRow("high contrast, disabled") << ThemeChoice::HighContrast << false;
    }
    void aChosenAnswerCanBeRead()
    {
        QFETCH(ThemeChoice, choice);
        QFETCH(bool, enabled);
        QApplication::setStyle(QStringLiteral("fusion")); // which the theme draws flat
        const WindowTheme theme(*qApp, choice);
        QToolButton button;
        button.setText(QStringLiteral("MMMM"));
        button.setCheckable(true);
        button.setChecked(true);
        button.setEnabled(enabled);
        button.resize(button.sizeHint());
        const QImage image = button.grab().toImage();
        const QColor ground = image.pixelColor(3, image.height() / 2);
        double best = 1;
        for (int x = 3; x < image.width() - 3; ++x)
            best = qMax(best, contrast(image.pixelColor(x, image.height() / 2), ground));
        QVERIFY2(best >= kText, qPrintable(QString::number(best)));
    }

    void figuresKeepTheirOrderFromRightToLeft_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("a way") << QStringLiteral("26 → 67") << "26"
                               << "67";
        QTest::newRow("a sign") << QStringLiteral("+1.0") << "+"
                                << "0";
        QTest::newRow("per cent") << QStringLiteral("100 %") << "100"
                                  << "%";
        QTest::newRow("a sentence") << QStringLiteral("5 of 7 rated") << "5"
                                    << "rated";
        QTest::newRow("a way in a sentence of the other direction")
            << QStringLiteral("שלב 1.5 → 2.5") << "1.5"
            << "2.5";
    }
    void figuresKeepTheirOrderFromRightToLeft()
    {
        QFETCH(QString, text);
        QFETCH(QString, first);
        QFETCH(QString, second);
        const QString kept = keepInOrder(text);
        QTextLayout layout(kept, QFont());
        QTextOption option;
        option.setTextDirection(Qt::RightToLeft);
        layout.setTextOption(option);
        layout.beginLayout();
        const QTextLine line = layout.createLine();
        layout.endLayout();
        const auto placeOf = [&](const QString& part) {
            const QList<QGlyphRun> glyphs =
                line.glyphRuns(static_cast<int>(kept.indexOf(part)), static_cast<int>(part.size()));
            return glyphs.isEmpty() ? -1 : glyphs.first().boundingRect().left();
        };
        const qreal left = placeOf(first);
        const qreal right = placeOf(second);
        QVERIFY(left >= 0);
        QVERIFY2(left < right, qPrintable(QStringLiteral("%1 and %2").arg(left).arg(right)));
    }
};

MILEPOST_TEST(TestTheme)
#include "test_theme.moc"
