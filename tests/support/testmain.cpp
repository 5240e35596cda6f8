// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testclass.h"

#include <QFileInfo>
#include <QMap>
#include <QTest>

#include <cstdio>

// The main function of every test program: `storage_tests test_journal [options of QtTest]` runs
// one class, `storage_tests` alone runs all of them.
#if defined(QT_WIDGETS_LIB)
#include <QApplication>
using TestApplication = QApplication;
#elif defined(QT_GUI_LIB)
#include <QGuiApplication>
using TestApplication = QGuiApplication;
#else
#include <QCoreApplication>
using TestApplication = QCoreApplication;
#endif

namespace milepost::testing {

namespace {

using Maker = std::function<std::unique_ptr<QObject>()>;

QMap<QString, Maker>& classes()
{
    static QMap<QString, Maker> known;
    return known;
}

int runAll(QStringList arguments)
{
    int failures = 0;
    for (const Maker& make : std::as_const(classes()))
        failures += QTest::qExec(make().get(), arguments);
    return failures;
}

} // namespace

TestClass::TestClass(const char* file, Maker make)
{
    classes().insert(QFileInfo(QString::fromUtf8(file)).completeBaseName(), std::move(make));
}

int run(QStringList arguments)
{
    if (arguments.size() < 2 || arguments[1].startsWith(u'-'))
        return runAll(arguments);
    const QString name = arguments.takeAt(1);
    if (!classes().contains(name)) {
        std::fprintf(stderr, "There is no %s here, but %s.\n", qPrintable(name),
                     qPrintable(classes().keys().join(QStringLiteral(", "))));
        return 1;
    }
    return QTest::qExec(classes().value(name)().get(), arguments);
}

} // namespace milepost::testing

int main(int argc, char** argv)
{
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi);
    const TestApplication application(argc, argv);
    return milepost::testing::run(QCoreApplication::arguments());
}
