// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testclass.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/document/engagementdocument.h"
#include "ui/shell/organizationdialog.h"
#include "ui/widgets/textfields.h"

#include <QPointer>
#include <QTest>

using namespace milepost;
using namespace milepost::test;

/// What the organization is called can be changed from the menu of every page.
class TestOrganization : public QObject {
    Q_OBJECT

private slots:
    void theNameIsWrittenWhileOneTypes()
    {
        const Shown shown;
        TextField& name = shown.field("name");
        name.selectAll();
        QTest::keyClicks(&name, QStringLiteral("Aster"));
        QCOMPARE(shown.stored().name, QStringLiteral("Aster"));
        shown.document().undo();
        QCOMPARE(shown.stored().name, QStringLiteral("Acme"));
        QCOMPARE(name.text(), QStringLiteral("Acme"));
    }

    void anEmptyNameIsRefusedAndComesBack()
    {
        const Shown shown;
        TextField& name = shown.field("name");
        name.selectAll();
        QTest::keyClick(&name, Qt::Key_Backspace);
        QVERIFY(!shown.message().isEmpty());
        QTest::keyClick(&name, Qt::Key_Tab);
        QCOMPARE(name.text(), shown.stored().name);
        QVERIFY(!name.text().isEmpty());
    }

    void theCurrencyIsWrittenWhenItIsWhole()
    {
        const Shown shown;
        TextField& currency = shown.field("currency");
        currency.setFocus();
        QTest::keyClicks(&currency, QStringLiteral("eur"));
        QCOMPARE(shown.stored().currency, QString());
        QTest::keyClick(&currency, Qt::Key_Tab);
        QCOMPARE(shown.stored().currency, QStringLiteral("EUR"));
        currency.setFocus();
        currency.selectAll();
        QTest::keyClicks(&currency, QStringLiteral("money"));
        QTest::keyClick(&currency, Qt::Key_Tab);
        QCOMPARE(shown.stored().currency, QStringLiteral("EUR"));
        QVERIFY(!shown.message().isEmpty());
    }

    void itClosesWithTheEngagement()
    {
        Shown shown;
        QPointer<QDialog> dialog = shown.dialog;
        shown.window->close();
        QTRY_VERIFY(!dialog);
    }

private:
    struct Shown {
        Shown()
        {
            const QString path =
                shell.makeEngagement(QStringLiteral("x.milepost"), QStringLiteral("Acme"));
            window = &shell.windows.makeWindow();
            shell.windows.open(path, *window);
            window->actions()["edit.organization"].trigger();
            dialog = window->findChild<OrganizationDialog*>();
            if (!dialog || !QTest::qWaitForWindowActive(dialog))
                qFatal("there is no dialog");
            field("name").setFocus();
        }
        [[nodiscard]] TextField& field(const char* name) const
        {
            return *dialog->findChild<TextField*>(QStringLiteral("organization.") +
                                                  QLatin1String(name));
        }
        [[nodiscard]] EngagementDocument& document() const { return *window->document(); }
        [[nodiscard]] const Organization& stored() const
        {
            return document().engagement().organization;
        }
        [[nodiscard]] QString message() const
        {
            return dialog->findChild<QLabel*>(QStringLiteral("organization.message"))->text();
        }

        ShellFixture shell;
        MainWindow* window;
        OrganizationDialog* dialog;
    };
};

MILEPOST_TEST(TestOrganization)
#include "test_organization.moc"
