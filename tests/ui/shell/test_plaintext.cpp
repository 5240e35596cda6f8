// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testclass.h"
#include "ui/theme/tooltip.h"
#include "ui/theme/windowtheme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QLabel>
#include <QTest>
#include <QToolTip>

using namespace milepost;

/// What somebody typed is shown as typed, whatever it looks like.
class TestPlainText : public QObject {
    Q_OBJECT

private:
    static QLabel* shownTip()
    {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (widget->inherits("QTipLabel") && widget->isVisible())
                return qobject_cast<QLabel*>(widget);
        }
        return nullptr;
    }

    const QString m_markup = QStringLiteral("<b>Ana</b> <img src=/tmp/picture.png>");

private slots:
    void initTestCase() { m_theme = std::make_unique<WindowTheme>(*qApp, ThemeChoice::Light); }

    void aToolTipShowsMarkupAsTyped()
    {
        QWidget widget;
        widget.show();
        QVERIFY(QTest::qWaitForWindowExposed(&widget));
        QToolTip::showText(widget.mapToGlobal(QPoint(5, 5)), m_markup, &widget);
        QTRY_VERIFY(shownTip());
        QCOMPARE(shownTip()->text(), m_markup);
        QCOMPARE(shownTip()->textFormat(), Qt::PlainText);
        QToolTip::hideText();
    }

    void aLabelShowsMarkupAsTypedUnlessItAsksForIt()
    {
        QWidget widget;
        QLabel plain(m_markup, &widget);
        QLabel rich(QStringLiteral("<b>bold</b>"), &widget);
        rich.setTextFormat(Qt::RichText);
        widget.show();
        QCOMPARE(plain.textFormat(), Qt::PlainText);
        QCOMPARE(plain.text(), m_markup);
        QCOMPARE(rich.textFormat(), Qt::RichText);
    }

    void aLongToolTipIsBrokenIntoLines()
    {
        const QString text = QStringLiteral("word ").repeated(60).trimmed();
        const QString tip = toolTipText(text);
        QVERIFY(tip.count(u'\n') > 3);
        QCOMPARE(QString(tip).replace(u'\n', u' '), text);
        const QFontMetrics metrics(QGuiApplication::font());
        QVERIFY(metrics.size(0, tip).width() < metrics.size(0, text).width() / 3);
    }

    void aToolTipKeepsItsOwnLines()
    {
        QCOMPARE(toolTipText(QStringLiteral("one\n\ntwo")), QStringLiteral("one\n\ntwo"));
    }

    void cleanupTestCase() { m_theme.reset(); }

private:
    std::unique_ptr<WindowTheme> m_theme;
};

MILEPOST_TEST(TestPlainText)
#include "test_plaintext.moc"
