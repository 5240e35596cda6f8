// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/prerequisitecycle.h"
#include "tests/support/testclass.h"

#include <QTest>

using namespace milepost;

namespace {

using Graph = QHash<PlayId, QList<PlayId>>;

/// `a:b,c d:` means: a needs b and c, d needs nothing.
Graph graph(const QString& text)
{
    Graph needs;
    for (const QString& part : text.split(u' ', Qt::SkipEmptyParts)) {
        QList<PlayId> list;
        for (const QString& id : part.section(u':', 1).split(u',', Qt::SkipEmptyParts))
            list.append(PlayId(id));
        needs.insert(PlayId(part.section(u':', 0, 0)), list);
    }
    return needs;
}

} // namespace

class TestPrerequisiteCycle : public QObject {
    Q_OBJECT

private slots:
    void cycleIsFound_data()
    {
        QTest::addColumn<QString>("needs");
        QTest::addColumn<QString>("path");
        const auto row = [](const char* name, const char* needs, const char* path) {
            QTest::newRow(name) << QString::fromUtf8(needs) << QString::fromUtf8(path);
        };
        row("nothing", "", "");
        row("a chain", "a:b b:c c:", "");
        row("a diamond", "a:b,c b:d c:d d:", "");
        row("something unknown", "a:z", "");
        row("itself", "a:a", "a → a");
        row("two", "a:b b:a", "a → b → a");
        row("three, entered from outside", "a:b b:c c:d d:b", "b → c → d → b");
        row("behind a diamond", "a:b,c b:d c:d d:e e:c", "d → e → c → d");
        row("apart from the rest", "a:b b: x:y y:x", "x → y → x");
    }
    void cycleIsFound()
    {
        QFETCH(QString, needs);
        QTEST(pathText(findPrerequisiteCycle(graph(needs))), "path");
    }

    void longChainsDoNotExhaustTheStack()
    {
        const int length = 50'000;
        Graph needs;
        const auto id = [](int i) { return PlayId(QStringLiteral("p%1").arg(i)); };
        for (int i = 0; i < length; ++i)
            needs.insert(id(i), {id(i + 1)});
        QVERIFY(findPrerequisiteCycle(needs).isEmpty());
        needs.insert(id(length), {id(0)});
        QCOMPARE(findPrerequisiteCycle(needs).size(), length + 2);
    }
};

MILEPOST_TEST(TestPrerequisiteCycle)
#include "test_prerequisitecycle.moc"
