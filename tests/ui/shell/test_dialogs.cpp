// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/edits/assessments.h"
#include "core/edits/organization.h"
#include "core/edits/participants.h"
#include "core/edits/snapshots.h"
#include "tests/support/machineclock.h"
#include "tests/support/testclass.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/document/engagementdocument.h"
#include "ui/document/snapshotstate.h"
#include "ui/pages/assess/assessmentdialog.h"
#include "ui/pages/assess/peopledialog.h"
#include "ui/shell/assistant/newengagementassistant.h"
#include "ui/shell/files/recoverydialog.h"
#include "ui/shell/files/recoverytext.h"
#include "ui/shell/files/restoredialog.h"
#include "ui/shell/help/aboutdialog.h"
#include "ui/shell/help/helpwindow.h"
#include "ui/shell/organizationdialog.h"
#include "ui/shell/snapshots/snapshotsdialog.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QTest>

using namespace milepost;
using namespace milepost::test;

namespace {

EngagementView& viewOf(EngagementDocument& document)
{
    return EngagementView::of(document, QDate(2026, 1, 15));
}

/// A screen of 1280 × 800 at 200 %, less a frame.
constexpr QSize kSmallScreen(632, 360);

/// Names as long as they may be, and as broad.
Engagement longNames()
{
    const QString name = QStringLiteral("Wide ").repeated(20).left(limits::kNameLength);
    EngagementDocument draft(shippedContent(), {});
    const auto must = [](const auto& result) {
        if (!result)
            qFatal("%s", qPrintable(result.error().toLine()));
    };
    for (const OrganizationField field :
         {OrganizationField::Name, OrganizationField::Industry, OrganizationField::Sponsor,
          OrganizationField::Facilitator})
        must(draft.perform(edits::setOrganizationText, field, name));
    const auto unit = draft.newId<UnitId>();
    must(draft.perform(edits::addUnit, unit, name, {}));
    for (int i = 0; i < 20; ++i)
        must(draft.perform(edits::addParticipant, draft.newId<ParticipantId>(),
                           {name, Function::Other, unit}));
    const auto added = draft.newId<AssessmentId>();
    must(draft.perform(edits::addAssessment, added,
                       {shippedContent().matrices.at(0).id, QDate(2026, 1, 15), name, unit, {}}));
    must(draft.perform(edits::setEligible, added, QList<ParticipantId>()));
    return draft.engagement();
}

using Make = QDialog* (*)(ShellFixture& shell, EngagementDocument& document, QWidget& window);

} // namespace

Q_DECLARE_METATYPE(Make)

class TestDialogs : public QObject {
    Q_OBJECT

private:
    static void dialogs()
    {
        QTest::addColumn<Make>("make");
        const auto row = [](const char* name, Make make) { QTest::newRow(name) << make; };
        row("about", [](ShellFixture&, EngagementDocument&, QWidget& window) -> QDialog* {
            return new AboutDialog(&window);
        });
        row("help", [](ShellFixture&, EngagementDocument&, QWidget& window) -> QDialog* {
            auto* help = new HelpWindow(&window);
            help->showMethod({});
            return help;
        });
        row("organization",
            [](ShellFixture&, EngagementDocument& document, QWidget& window) -> QDialog* {
                return new OrganizationDialog(document, &window);
            });
        row("people", [](ShellFixture&, EngagementDocument& document, QWidget& window) -> QDialog* {
            return new PeopleDialog(viewOf(document), &window);
        });
        row("new assessment",
            [](ShellFixture&, EngagementDocument& document, QWidget& window) -> QDialog* {
                return new AssessmentDialog(viewOf(document), nullptr, &window);
            });
        row("assessment details",
            [](ShellFixture&, EngagementDocument& document, QWidget& window) -> QDialog* {
                return new AssessmentDialog(viewOf(document),
                                            &document.engagement().assessments.first(), &window);
            });
        row("snapshots",
            [](ShellFixture&, EngagementDocument& document, QWidget& window) -> QDialog* {
                for (int i = 0; i < 2; ++i) {
                    if (!document.perform(edits::addSnapshot,
                                          snapshotNow(document,
                                                      document.engagement().organization.name,
                                                      QDate(2026, 1, 15))))
                        qFatal("not taken");
                }
                return new SnapshotsDialog(document, QDate(2026, 6, 22), &window);
            });
        row("recovery", [](ShellFixture&, EngagementDocument&, QWidget& window) -> QDialog* {
            const QString path = QStringLiteral("/somewhere/a file.milepost");
            const QStringList lines(200, QStringLiteral("a line"));
            return new RecoveryDialog(path, path, {lines.first(), lines, lines}, &window);
        });
        row("restore", [](ShellFixture& shell, EngagementDocument&, QWidget& window) -> QDialog* {
            return new RestoreDialog(shell.windows.services(), {}, &window);
        });
        row("new engagement",
            [](ShellFixture& shell, EngagementDocument&, QWidget& window) -> QDialog* {
                return new NewEngagementAssistant(shell.windows.services(), &window);
            });
    }

private slots:
    void theButtonThatDoesItTakesReturn()
    {
        ShellFixture shell;
        const QString path = shell.makeEngagement(QStringLiteral("a.milepost"));
        const auto document = EngagementDocument::open(path, machineClock());
        QVERIFY(document);
        QVERIFY((*document)->backUp(shell.windows.services().backupFolder, QDate(2026, 1, 15)));
        RestoreDialog dialog(shell.windows.services(), path, nullptr);
        dialog.show();
        for (const QPushButton* button : dialog.findChildren<QPushButton*>())
            QCOMPARE(button->isDefault(), button->text().contains(QLatin1String("Restore")));
    }

    void fitsASmallScreen_data() { dialogs(); }
    void fitsASmallScreen()
    {
        QFETCH(Make, make);
        ShellFixture shell;
        EngagementDocument document(shippedContent(), longNames());
        QWidget window;
        window.resize(kSmallScreen);
        window.show();
        QDialog* dialog = make(shell, document, window);
        dialog->show();
        const QSize least = dialog->minimumSizeHint().expandedTo(dialog->minimumSize());
        QVERIFY2(least.width() <= kSmallScreen.width() && least.height() <= kSmallScreen.height(),
                 qPrintable(QStringLiteral("%1 x %2").arg(least.width()).arg(least.height())));
        const QSize room = dialog->screen()->availableSize();
        QVERIFY(dialog->width() <= room.width() && dialog->height() <= room.height());
    }

    void fieldsHaveTheirHeight_data() { dialogs(); }
    void fieldsHaveTheirHeight()
    {
        QFETCH(Make, make);
        ShellFixture shell;
        EngagementDocument document(shippedContent(), longNames());
        QWidget window;
        window.resize(kSmallScreen);
        window.show();
        QDialog* dialog = make(shell, document, window);
        dialog->show();
        dialog->resize(dialog->minimumSizeHint()); // the least that it says to need
        QCoreApplication::processEvents();
        for (const QWidget* field : dialog->findChildren<QWidget*>()) {
            const bool ofDate = qobject_cast<const QAbstractSpinBox*>(field->parent());
            if (field->isVisible() && !ofDate &&
                (qobject_cast<const QLineEdit*>(field) ||
                 qobject_cast<const QAbstractButton*>(field)))
                QVERIFY2(field->height() >= field->minimumSizeHint().height(),
                         qPrintable(field->accessibleName()));
        }
    }

    void hasAWayOutThatIsSeenAndTakesEscape_data() { dialogs(); }
    void hasAWayOutThatIsSeenAndTakesEscape()
    {
        QFETCH(Make, make);
        ShellFixture shell;
        EngagementDocument document(shippedContent(), longNames());
        QWidget window;
        window.resize(kSmallScreen);
        window.show();
        QDialog* dialog = make(shell, document, window);
        dialog->show();
        dialog->resize(kSmallScreen);
        QCoreApplication::processEvents();
        bool seen = false;
        for (QAbstractButton* button : dialog->findChildren<QAbstractButton*>()) {
            const QString text = QString(button->text()).remove(u'&');
            const bool leads = text == QLatin1String("Close") || text == QLatin1String("Cancel");
            const QRect place(button->mapTo(dialog, QPoint()), button->size());
            seen |= leads && button->isVisible() && dialog->rect().contains(place);
        }
        QVERIFY(seen);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClick(dialog->focusWidget() ? dialog->focusWidget() : dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
    }
};

MILEPOST_TEST(TestDialogs)
#include "test_dialogs.moc"
