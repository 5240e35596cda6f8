// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testclass.h"
#include "ui/shell/placehistory.h"

#include <QTest>

using namespace milepost;

namespace {

Place at(const char* dimension)
{
    Place place;
    place.page = PageId::Assess;
    place.dimension = DimensionId(QString::fromLatin1(dimension));
    return place;
}

} // namespace

class TestHistory : public QObject {
    Q_OBJECT

private slots:
    void backAndForwardRetraceTheSteps()
    {
        PlaceHistory history;
        QVERIFY(!history.canGoBack());
        history.visit(at("a"));
        history.visit(at("b"));
        history.visit(at("c"));
        QCOMPARE(history.back(), at("b"));
        QCOMPARE(history.back(), at("a"));
        QVERIFY(!history.canGoBack());
        QCOMPARE(history.forward(), at("b"));
        QVERIFY(history.canGoForward());
    }

    void goingSomewhereNewForgetsWhatLayAhead()
    {
        PlaceHistory history;
        history.visit(at("a"));
        history.visit(at("b"));
        QCOMPARE(history.back(), at("a"));
        history.visit(at("c"));
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back(), at("a"));
    }

    void stayingIsNoStep()
    {
        PlaceHistory history;
        history.visit(at("a"));
        history.visit(at("a"));
        QVERIFY(!history.canGoBack());
    }

    void whereOneMovedToIsWhatOneComesBackTo()
    {
        PlaceHistory history;
        history.visit(at("a"));
        history.update(at("a2"));
        history.visit(at("b"));
        QCOMPARE(history.back(), at("a2"));
    }

    void theOldestStepsAreForgotten()
    {
        PlaceHistory history;
        for (int i = 0; i <= PlaceHistory::kLimit; ++i)
            history.visit(at(QByteArray::number(i).constData()));
        Place last;
        while (history.canGoBack())
            last = history.back();
        QCOMPARE(last, at("1"));
    }
};

MILEPOST_TEST(TestHistory)
#include "test_history.moc"
