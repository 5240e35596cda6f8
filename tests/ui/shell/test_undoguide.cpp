// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/dimensions.h"
#include "core/edits/metricvalues.h"
#include "tests/support/testclass.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/document/engagementdocument.h"
#include "ui/shell/pagefactory.h"
#include "ui/shell/workspace.h"

#include <QStatusBar>
#include <QTest>
#include <QUndoStack>

using namespace milepost;
using namespace milepost::test;

/// Undo and redo never change something behind one's back.
class TestUndoGuide : public QObject {
    Q_OBJECT

private:
    struct Opened {
        ShellFixture shell{{}, pageMakers()};
        MainWindow& window = shell.windows.makeWindow();
        EngagementDocument& document;

        Opened() : document(open()) { window.resize(1900, 900); }

        EngagementDocument& open()
        {
            shell.windows.open(shell.makeEngagement(QStringLiteral("a.milepost")), window);
            return *window.document();
        }
        [[nodiscard]] Place assess(qsizetype assessment, qsizetype dimension) const
        {
            Place place;
            place.page = PageId::Assess;
            const Assessment& chosen = document.engagement().assessments.at(assessment);
            place.assessment = chosen.id;
            place.dimension =
                document.content().findMatrix(chosen.matrix)->dimensions.at(dimension).id;
            return place;
        }
        [[nodiscard]] QString said() const { return window.statusBar()->currentMessage(); }
        [[nodiscard]] Place here() const { return window.workspace()->currentPlace(); }
    };

private slots:
    void itLeadsToTheAssessmentThatChanged()
    {
        Opened opened;
        const Place first = opened.assess(0, 0);
        const Place second = opened.assess(1, 0);
        opened.window.workspace()->goTo(first);
        QVERIFY(opened.document.perform(edits::setWeight, {first.assessment, first.dimension}, 5));
        const QString step = opened.document.undoStack().undoText();
        opened.window.workspace()->goTo(second);
        QCOMPARE(opened.here().assessment, second.assessment);

        opened.document.undo();
        QCOMPARE(opened.here().assessment, first.assessment);
        QCOMPARE(opened.said(), QStringLiteral("Undone: %1").arg(step));
        opened.window.workspace()->goTo(second);
        opened.document.redo();
        QCOMPARE(opened.here().assessment, first.assessment);
        QCOMPARE(opened.said(), QStringLiteral("Redone: %1").arg(step));
    }

    void aSentenceThatIsTooLongEndsWithAnEllipsis()
    {
        Opened opened;
        opened.window.resize(640, 400);
        const Place first = opened.assess(0, 0);
        opened.window.workspace()->goTo(first);
        QVERIFY(opened.document.perform(edits::setWeight, {first.assessment, first.dimension}, 5));
        opened.document.undo();
        QVERIFY2(opened.said().startsWith(QStringLiteral("Undone")) && opened.said().endsWith(u'…'),
                 qPrintable(opened.said()));
    }

    void itLeadsToTheDimensionThatChanged()
    {
        Opened opened;
        const Place first = opened.assess(0, 0);
        const Place second = opened.assess(0, 1);
        opened.window.workspace()->goTo(first);
        QVERIFY(opened.document.perform(edits::setNotes, {first.assessment, first.dimension},
                                        QStringLiteral("A note")));
        opened.window.workspace()->goTo(second);
        QCOMPARE(opened.here().dimension, second.dimension);
        opened.document.undo();
        QCOMPARE(opened.here().dimension, first.dimension);
    }

    void itLeadsToTheMetricThatChanged()
    {
        Opened opened;
        const auto net = MetricId(QStringLiteral("nrr"));
        MetricValue value;
        value.metric = net;
        value.periodEnd = QDate(2026, 6, 30);
        value.group = MetricGroup::Partner;
        value.value = 1.02;
        Place other;
        other.page = PageId::Metrics;
        other.metric = MetricId(QStringLiteral("psat"));
        other.group = MetricGroup::All;
        QVERIFY(opened.document.perform(edits::setMetricValue, value));
        opened.window.workspace()->goTo(other);
        QCOMPARE(opened.here().metric, other.metric);
        opened.document.undo();
        QCOMPARE(opened.here().metric, net);
        QCOMPARE(opened.here().group, std::optional(MetricGroup::Partner));
    }

    void otherPagesStay()
    {
        Opened opened;
        const Place first = opened.assess(0, 0);
        QVERIFY(opened.document.perform(edits::setWeight, {first.assessment, first.dimension}, 5));
        opened.window.workspace()->goTo({});
        const PageId shown = opened.here().page;
        QVERIFY(shown != PageId::Assess);
        opened.document.undo();
        QCOMPARE(opened.here().page, shown);
        QVERIFY(!opened.window.statusBar()->currentMessage().isEmpty());
    }

    void anEditSaysNothing()
    {
        Opened opened;
        const Place first = opened.assess(0, 0);
        QVERIFY(opened.document.perform(edits::setWeight, {first.assessment, first.dimension}, 5));
        QVERIFY(opened.window.statusBar()->currentMessage().isEmpty());
        opened.document.redo();
        QVERIFY(opened.window.statusBar()->currentMessage().isEmpty());
    }
};

MILEPOST_TEST(TestUndoGuide)
#include "test_undoguide.moc"
