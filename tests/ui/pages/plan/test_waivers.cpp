// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/playdecisions.h"
#include "core/edits/waivers.h"
#include "core/engagement/waiverrisk.h"
#include "tests/support/machineclock.h"
#include "tests/support/testclass.h"
#include "tests/ui/pages/fit.h"
#include "tests/ui/pages/pagefixture.h"
#include "ui/pages/plan/planpage.h"
#include "ui/pages/plan/prerequisitebox.h"
#include "ui/pages/plan/waivedialog.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>
#include <QUndoStack>

using namespace milepost;
using namespace milepost::testing;

namespace {

/// The Plan page with a play of the worked example in its panel that waits for another one.
struct ShownWaiver {
    ShownWaiver() : document(shippedContent(), opened(workedExample())), page(viewOn(document))
    {
        show(page);
        page.reveal({PageId::Plan, {}, {}, play});
        box = page.findChild<PrerequisiteBox*>();
        list = box->findChild<QListWidget*>();
        list->setFocus();
    }
    /// Presses Delete, and fills in the dialog that comes.
    void waive(const QString& reason, const QString& owner, bool agrees = true) const
    {
        QTimer::singleShot(0, &page, [&] {
            auto* dialog = qobject_cast<WaiveDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            auto* confirm = dialog->findChild<QDialogButtonBox*>()->buttons().first();
            for (QAbstractButton* each : dialog->findChild<QDialogButtonBox*>()->buttons()) {
                if (QString(each->text()).remove(u'&') == QStringLiteral("Waive"))
                    confirm = each;
            }
            QVERIFY(!confirm->isEnabled());
            QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(), reason);
            QVERIFY(confirm->isEnabled());
            dialog->findChild<QLineEdit*>()->setText(owner);
            QVERIFY(misfits(*dialog).isEmpty());
            if (agrees)
                confirm->click();
            else
                dialog->reject();
        });
        QTest::keyClick(list, Qt::Key_Delete);
    }
    [[nodiscard]] QList<PlayId> waived() const
    {
        const PlannedPlay* decision = decisionOn(document, play);
        return decision ? decision->waived : QList<PlayId>();
    }
    [[nodiscard]] const Risk* risk() const
    {
        for (const Risk& one : document.engagement().risks) {
            if (one.id == waiverRiskId(play, need))
                return &one;
        }
        return nullptr;
    }

    const PlayId play{QStringLiteral("align-impact-dashboard")};
    const PlayId need = shippedContent().findPlay(play)->prerequisites.first();
    EngagementDocument document;
    PlanPage page;
    PrerequisiteBox* box = nullptr;
    QListWidget* list = nullptr;
};

} // namespace

class TestWaivers : public QObject {
    Q_OBJECT

private:
    PrivateSettings m_settings;

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }

    void whatAPlayWaitsForIsListed()
    {
        const ShownWaiver shown;
        QCOMPARE(shown.list->count(), shippedContent().findPlay(shown.play)->prerequisites.size());
        QVERIFY(
            shown.list->item(0)->text().startsWith(shippedContent().findPlay(shown.need)->title));
    }

    /// With its reason and owner in the register of risks, and as one step.
    void aPrerequisiteIsWaivedWithAReason()
    {
        ShownWaiver shown;
        const qsizetype risks = shown.document.engagement().risks.size();
        shown.waive(QStringLiteral("The catalogue is there"), QStringLiteral("Ada Byron"));
        QCOMPARE(shown.waived(), QList<PlayId>{shown.need});
        QVERIFY(shown.risk());
        QCOMPARE(shown.risk()->mitigation, QStringLiteral("The catalogue is there"));
        QCOMPARE(shown.risk()->owner, QStringLiteral("Ada Byron"));
        QCOMPARE(shown.risk()->status, QStringLiteral("accepted"));
        QCOMPARE(shown.document.undoStack().count(), 1);
        QVERIFY(shown.document.undoStack().undoText().startsWith(QStringLiteral("Waive “")));
        QTRY_VERIFY(shown.list->item(0)->text().endsWith(
            QStringLiteral("waived by Ada Byron: The catalogue is there")));
        shown.document.undo();
        QVERIFY(shown.waived().isEmpty());
        QCOMPARE(shown.document.engagement().risks.size(), risks);
        QTRY_VERIFY(!shown.list->item(0)->text().contains(QStringLiteral("waived")));
    }

    void aWaiverIsTakenBack()
    {
        ShownWaiver shown;
        shown.waive(QStringLiteral("Done elsewhere"), {});
        QTRY_VERIFY(shown.list->item(0)->text().endsWith(QStringLiteral("waived: Done elsewhere")));
        shown.page.activateWindow();
        QTRY_VERIFY(shown.list->hasFocus());
        QTest::keyClick(shown.list, Qt::Key_Insert);
        QVERIFY(shown.waived().isEmpty());
        QVERIFY(!shown.risk());
        shown.document.undo();
        QCOMPARE(shown.waived(), QList<PlayId>{shown.need});
        QVERIFY(shown.risk());
    }

    /// One that came without a reason, or with a poor one, is given another.
    void theReasonOfAWaiverIsChanged()
    {
        ShownWaiver shown;
        QVERIFY(shown.document.perform(edits::waivePrerequisite, shown.play, shown.need, Waiver()));
        QTRY_VERIFY(
            shown.list->item(0)->text().endsWith(QStringLiteral("waived; no reason is given")));
        shown.waive(QStringLiteral("Done elsewhere"), QStringLiteral("Ada Byron"));
        QVERIFY(shown.risk());
        QCOMPARE(shown.risk()->mitigation, QStringLiteral("Done elsewhere"));
        QCOMPARE(shown.waived(), QList<PlayId>{shown.need});
    }

    void whoChangesTheirMindChangesNothing()
    {
        const ShownWaiver shown;
        shown.waive(QStringLiteral("Done elsewhere"), {}, false);
        QVERIFY(shown.waived().isEmpty());
        QCOMPARE(shown.document.undoStack().count(), 0);
    }

    /// The risk of a waiver goes with the decisions about its play.
    void decisionsAreTakenBackWithTheirRisks()
    {
        ShownWaiver shown;
        shown.waive(QStringLiteral("Done elsewhere"), {});
        QVERIFY(shown.risk());
        QVERIFY(shown.document.perform(edits::resetPlay, shown.play));
        QVERIFY(!shown.risk());
        shown.document.undo();
        QVERIFY(shown.risk());
    }

    void aLineLeadsToItsPlay()
    {
        const ShownWaiver shown;
        QTest::keyClick(shown.list, Qt::Key_Return);
        QCOMPARE(shown.page.currentPlace().play, shown.need);
    }

    void aFileThatIsReadOnlyOffersNoWaiver()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.milepost"));
        QVERIFY(EngagementDocument::create(path, opened(workedExample()), shippedContentSources(),
                                           machineClock())
                    .ok());
        const auto document = EngagementDocument::open(path, machineClock(), OpenMode::ReadOnly);
        QVERIFY(document.ok());
        PlanPage page(viewOn(**document));
        show(page);
        page.reveal({PageId::Plan, {}, {}, PlayId(QStringLiteral("align-impact-dashboard"))});
        const auto* box = page.findChild<PrerequisiteBox*>();
        QVERIFY(box->isVisible());
        for (const QToolButton* button : box->findChildren<QToolButton*>())
            QVERIFY(!button->isEnabled());
    }

    void everythingFits()
    {
        ShownWaiver shown;
        shown.waive(QString(400, u'w'), QString(80, u'o'));
        QTRY_VERIFY(shown.list->item(0)->text().contains(QStringLiteral("waived")));
        QTRY_COMPARE(misfits(shown.page).join(u'\n'), QString());
    }
};

MILEPOST_TEST(TestWaivers)
#include "test_waivers.moc"
