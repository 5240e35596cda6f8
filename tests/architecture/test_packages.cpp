// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcetree.h"
#include "tests/support/testclass.h"

#include <QDirIterator>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace milepost::testing;

namespace {

/// The package that brings what a CMake file looks for; empty where the build goes on without it.
QMap<QString, QString> bringers()
{
    return {{"Qt6::Core", "qt6-base-dev"},
            {"Qt6::Gui", "qt6-base-dev"},
            {"Qt6::Widgets", "qt6-base-dev"},
            {"Qt6::Sql", "qt6-base-dev"},
            {"Qt6::Test", "qt6-base-dev"},
            {"Qt6::Svg", "qt6-svg-dev"},
            {"Qt6::Charts", "qt6-charts-dev"},
            {"qpdf", "libqpdf-dev"},
            {"ical", "libical-dev"},
            {"xlsxwriter", "libxlsxwriter-dev"},
            {"zip", "libzip-dev"},
            {"ZLIB", "zlib1g-dev"},
            {"unzip", "unzip"},
            {"python3", "python3-openpyxl"},
            {"SQLite3", "libsqlite3-dev"},
            {"lrelease", "qt6-l10n-tools"},
            {"openbox", "openbox"},
            {"dbus-run-session", "dbus-daemon"},
            {"fiu-run", "fiu-utils"},
            {"pdffonts", "poppler-utils"},
            {"pdfinfo", "poppler-utils"},
            {"pdftotext", "poppler-utils"},
            {"xauth", "xauth"},
            {"xdotool", "xdotool"},
            {"xvfb-run", "xvfb"},
            {"ccache", {}},
            {"mold", "mold"}};
}

/// What no CMake file looks for by name: the tools themselves, headers and fonts that are simply
/// there, and what Qt loads while it runs.
const QStringList kUnasked{"g++",
                           "cmake",
                           "ninja-build",
                           "libvalijson-dev",
                           "libboost-math-dev",
                           "fonts-lato",
                           "fonts-dejavu-core",
                           "at-spi2-core",
                           "python3-pyatspi",
                           "libqt6sql6-sqlite",
                           "libqt6opengl6-dev"};

/// The group of each package.
QMap<QString, QString> groups()
{
    QMap<QString, QString> groups;
    QString group;
    for (const QString& line : textOf(QStringLiteral("packaging/debian-packages")).split(u'\n')) {
        if (line.startsWith(u'['))
            group = line.mid(1).section(u']', 0, 0);
        else if (!line.isEmpty() && !line.startsWith(u'#'))
            groups.insert(line.section(u' ', 0, 0), group);
    }
    return groups;
}

QStringList cmakeFiles()
{
    QStringList paths{QStringLiteral("CMakeLists.txt")};
    for (const char* top : {"core", "ui", "app", "tests", "resources", "packaging"}) {
        QDirIterator files(kRoot + u'/' + QLatin1String(top), {"CMakeLists.txt", "*.cmake"},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths.append(files.next().mid(kRoot.size() + 1));
    }
    return paths;
}

/// What a CMake file looks for on the machine: Qt6::Charts, qpdf, xvfb-run.
QStringList soughtIn(QString cmake)
{
    static const QRegularExpression loop(
        QStringLiteral("foreach\\(program ([^)]+)\\)\\s*find_program\\(\\S+ \\$\\{program\\}"));
    static const QRegularExpression call(
        QStringLiteral("find_(package|program|library)\\(([^)]+)\\)"));
    QStringList sought;
    if (const auto match = loop.match(cmake); match.hasMatch()) {
        sought = match.captured(1).simplified().split(u' ');
        cmake.remove(match.captured(0));
    }
    for (auto matches = call.globalMatch(cmake); matches.hasNext();) {
        const auto match = matches.next();
        const QStringList words = match.captured(2).simplified().split(u' ');
        if (match.captured(1) != QLatin1String("package"))
            sought.append(words.value(1));
        else if (words[0] != QLatin1String("Qt6"))
            sought.append(words[0]);
        else
            for (const QString& part : words.mid(words.indexOf(QStringLiteral("COMPONENTS")) + 1))
                sought.append(QStringLiteral("Qt6::") + part);
    }
    return sought;
}

} // namespace

/// What is built and what is installed for it are two lists; these tests hold them together.
class TestPackages : public QObject {
    Q_OBJECT

private slots:
    void whatCMakeLooksForIsInstalledByItsGroup_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("sought");
        for (const QString& path : cmakeFiles()) {
            for (const QString& sought : soughtIn(textOf(path)))
                QTest::newRow(qPrintable(path + u' ' + sought)) << path << sought;
        }
    }
    void whatCMakeLooksForIsInstalledByItsGroup()
    {
        QFETCH(QString, path);
        QFETCH(QString, sought);
        QVERIFY2(bringers().contains(sought), "no package is known to bring it");
        const QString package = bringers().value(sought);
        if (package.isEmpty())
            return;
        const QString group = groups().value(package);
        QVERIFY2(group == QLatin1String("build") ||
                     (path.startsWith(QLatin1String("tests/")) && group == QLatin1String("test")),
                 qPrintable(QStringLiteral("%1 is in the group \"%2\"").arg(package, group)));
    }

    void everyPackageIsAskedFor()
    {
        QStringList asked = kUnasked;
        for (const QString& path : cmakeFiles()) {
            for (const QString& sought : soughtIn(textOf(path)))
                asked.append(bringers().value(sought));
        }
        const QMap<QString, QString> all = groups();
        for (auto package = all.begin(); package != all.end(); ++package) {
            if (package.value() == QLatin1String("build") ||
                package.value() == QLatin1String("test"))
                QVERIFY2(asked.contains(package.key()), qPrintable(package.key()));
        }
    }
};

MILEPOST_TEST(TestPackages)
#include "test_packages.moc"
