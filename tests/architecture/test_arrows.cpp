// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcetree.h"
#include "tests/support/testclass.h"

#include <QDirIterator>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace milepost::testing;

namespace {

/// What each room may include besides itself. A room that is not listed is an error, so a new room
/// has to take its place in the order first.
QMap<QString, QSet<QString>> arrows()
{
    const QSet<QString> content{"core/base", "core/language"};
    const QSet<QString> engagement = content + QSet<QString>{"core/content", "core/engagement"};
    const QSet<QString> planning = engagement + QSet<QString>{"core/scoring", "core/planning"};
    const QSet<QString> reading =
        planning + QSet<QString>{"core/metrics", "core/pitfalls", "core/progress"};
    const QSet<QString> wording = reading + QSet<QString>{"core/reading"};
    const QSet<QString> report = wording + QSet<QString>{"core/wording"};
    const QSet<QString> domain = report + QSet<QString>{"core/report"};
    const QSet<QString> core = domain + QSet<QString>{"core/export", "core/edits", "core/storage",
                                                      "core/exchange", "core/workshop"};
    const QSet<QString> document = core + QSet<QString>{"ui/document", "ui/language"};
    const QSet<QString> models = document + QSet<QString>{"ui/view", "ui/models", "ui/theme"};
    const QSet<QString> pages =
        models + QSet<QString>{"ui/charts", "ui/figures", "ui/print", "ui/widgets"};
    const QSet<QString> shell = pages + QSet<QString>{"ui/pages", "ui/actions", "ui/workshop"};
    return {
        {"core/base", {}},
        {"core/language", {"core/base"}},
        {"core/content", content},
        {"core/engagement", content + QSet<QString>{"core/content"}},
        {"core/edits", engagement},
        {"core/scoring", engagement},
        {"core/planning", engagement + QSet<QString>{"core/scoring"}},
        {"core/metrics", engagement},
        {"core/pitfalls", planning},
        {"core/progress", planning},
        {"core/reading", reading},
        {"core/wording", wording},
        {"core/report", report},
        {"core/workshop", report},
        {"core/export", domain + QSet<QString>{"core/edits"}},
        {"core/storage", engagement},
        {"core/exchange", planning + QSet<QString>{"core/edits", "core/metrics", "core/progress"}},
        {"ui/language", content},
        {"ui/theme", {"core/base"}},
        {"ui/document", core + QSet<QString>{"ui/language"}},
        {"ui/view", document},
        {"ui/models", document + QSet<QString>{"ui/view", "ui/theme"}},
        {"ui/widgets", domain + QSet<QString>{"ui/language", "ui/theme"}},
        {"ui/charts", domain + QSet<QString>{"ui/language", "ui/theme", "ui/widgets"}},
        {"ui/figures", domain + QSet<QString>{"ui/theme"}},
        {"ui/print", domain + QSet<QString>{"ui/theme", "ui/figures"}},
        {"ui/pages", pages},
        {"ui/actions", models},
        {"ui/workshop", pages + QSet<QString>{"ui/pages"}},
        {"ui/shell", shell},
        {"app", shell + QSet<QString>{"ui/shell"}},
    };
}

/// The Qt modules that a room may use.
QSet<QString> modulesOf(const QString& room)
{
    QSet<QString> modules{"Qt6::Core"};
    if (room == QLatin1String("core/storage"))
        modules.insert("Qt6::Sql");
    return modules;
}

QString roomOf(const QString& path)
{
    const QStringList parts = path.split(u'/');
    return parts[0] == QLatin1String("app") ? parts[0] : parts[0] + u'/' + parts[1];
}

} // namespace

class TestArrows : public QObject {
    Q_OBJECT

private slots:
    void sources_data()
    {
        QTest::addColumn<QString>("path");
        for (const char* top : {"core", "ui", "app"}) {
            QDirIterator files(kRoot + u'/' + QLatin1String(top), {"*.h", "*.cpp"}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next().mid(kRoot.size() + 1);
                QTest::newRow(qPrintable(path)) << path;
            }
        }
    }

    /// Every include of our own runs along the arrows, and no room uses a Qt module above it.
    void sources()
    {
        QFETCH(QString, path);
        const QString room = roomOf(path);
        const QMap<QString, QSet<QString>> allowed = arrows();
        QVERIFY2(allowed.contains(room), qPrintable(room + " is not in the order of the rooms"));

        static const QRegularExpression include(
            QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"),
            QRegularExpression::MultilineOption);
        static const QRegularExpression screen(QStringLiteral(
            "^(Qt(Gui|Widgets|Charts|PrintSupport|Svg|Pdf)/|Q(Widget|Application|GuiApplication|Painter|"
            "Chart|Color|Font|Icon|Image|Pixmap|Pen|Brush|UndoStack|PdfWriter)\\b)"));
        static const QRegularExpression sql(QStringLiteral("^(QtSql/|QSql|sqlite3)"));
        QRegularExpressionMatchIterator matches = include.globalMatch(textOf(path));
        while (matches.hasNext()) {
            const QString name = matches.next().captured(1);
            static const QRegularExpression ours(QStringLiteral("^(core|ui|app|tests)/"));
            if (ours.match(name).hasMatch()) {
                const QString target = roomOf(name);
                QVERIFY2(target == room || allowed.value(room).contains(target),
                         qPrintable(QStringLiteral("%1 includes %2").arg(path, name)));
            }
            if (path.startsWith(QLatin1String("core/")))
                QVERIFY2(!screen.match(name).hasMatch(),
                         qPrintable(path + " knows the screen: " + name));
            if (room != QLatin1String("core/storage"))
                QVERIFY2(!sql.match(name).hasMatch(), qPrintable(path + " knows SQL: " + name));
        }
    }

    /// A page knows no other page: no folder of ui/pages includes another one.
    void pagesDoNotIncludeOneAnother()
    {
        QDirIterator files(kRoot + QStringLiteral("/ui/pages"), {"*.h", "*.cpp"}, QDir::Files,
                           QDirIterator::Subdirectories);
        static const QRegularExpression include(QStringLiteral("#include \"ui/pages/(\\w+)/"));
        int seen = 0;
        while (files.hasNext()) {
            const QString path = files.next().mid(kRoot.size() + 1);
            const QString page = path.count(u'/') > 2 ? path.section(u'/', 2, 2) : QString();
            QRegularExpressionMatchIterator matches = include.globalMatch(textOf(path));
            while (matches.hasNext()) {
                const QString other = matches.next().captured(1);
                QVERIFY2(other == page, qPrintable(path + " includes the page " + other));
                ++seen;
            }
        }
        QVERIFY(seen > 20);
    }

    /// The shell knows its folders, and none of them knows the windows that it is used in.
    void foldersOfTheShellDoNotKnowTheShell()
    {
        QDirIterator files(kRoot + QStringLiteral("/ui/shell"), {"*.h", "*.cpp"}, QDir::Files,
                           QDirIterator::Subdirectories);
        static const QRegularExpression include(QStringLiteral("#include \"(ui/shell/\\w+\\.h)\""));
        int seen = 0;
        while (files.hasNext()) {
            const QString path = files.next().mid(kRoot.size() + 1);
            if (path.count(u'/') == 2)
                continue;
            ++seen;
            const QRegularExpressionMatch match = include.match(textOf(path));
            QVERIFY2(!match.hasMatch(), qPrintable(path + " includes " + match.captured(1)));
        }
        QVERIFY(seen > 50);
    }

    void coreLinksOnlyCoreAndSql_data()
    {
        QTest::addColumn<QString>("room");
        QDirIterator files(kRoot + QStringLiteral("/core"), {"CMakeLists.txt"}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString room = files.next().mid(kRoot.size() + 1).section(u'/', 0, -2);
            QTest::newRow(qPrintable(room)) << room;
        }
    }

    void coreLinksOnlyCoreAndSql()
    {
        QFETCH(QString, room);
        static const QRegularExpression module(QStringLiteral("Qt6::\\w+"));
        QRegularExpressionMatchIterator matches =
            module.globalMatch(textOf(room + QStringLiteral("/CMakeLists.txt")));
        while (matches.hasNext()) {
            const QString name = matches.next().captured(0);
            QVERIFY2(modulesOf(room).contains(name), qPrintable(room + " links " + name));
        }
    }

    void theTopLevelIsFixed()
    {
        const QSet<QString> allowed{"CMakeLists.txt",
                                    "app",
                                    "core",
                                    "ui",
                                    "resources",
                                    "tests",
                                    "packaging",
                                    "README.md",
                                    "CMakePresets.json",
                                    "LICENSE",
                                    "CHANGELOG.md",
                                    "CONTRIBUTING.md",
                                    "build",
                                    "CMakeUserPresets.json"};
        for (const QString& entry : QDir(kRoot).entryList(QDir::AllEntries | QDir::NoDotAndDotDot))
            QVERIFY2(allowed.contains(entry), qPrintable(entry));
    }
};

MILEPOST_TEST(TestArrows)
#include "test_arrows.moc"
