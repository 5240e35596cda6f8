// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/playdecisions.h"
#include "core/planning/dropping.h"
#include "core/wording/telling.h"
#include "tests/support/testclass.h"
#include "tests/ui/pages/pagefixture.h"
#include "ui/document/documentreading.h"
#include "ui/language/windowlanguage.h"
#include "ui/models/planmodel.h"
#include "ui/pages/plan/dropdialog.h"
#include "ui/pages/plan/planpage.h"
#include "ui/pages/plan/plantable.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QRadioButton>
#include <QTimer>
#include <QUndoStack>

using namespace milepost;
using namespace milepost::testing;

/// The plays of the plan and what is decided about them, while the plan changes.
class TestPlaysView : public QObject {
    Q_OBJECT

private:
    PrivateSettings m_settings;

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }

    /// Nor is half of it stored.
    void whatIsTypedIntoACellOutlivesARefresh()
    {
        EngagementDocument document(shippedContent(), opened(workedExample()));
        PlanPage page(viewOn(document));
        show(page);
        auto* table = page.findChild<PlanTable*>();
        table->setFocus();
        QTRY_VERIFY(table->hasFocus());
        table->setCurrentIndex(table->model()->index(0, PlanModel::Accountable));
        const PlayId id = table->currentPlay();
        QTest::keyClick(table, Qt::Key_Return);
        const QPointer<QLineEdit> editor = table->viewport()->findChild<QLineEdit*>();
        QVERIFY(editor);
        QTest::keyClicks(editor, QStringLiteral("Ada By"));
        const QModelIndex other = table->model()->index(2, PlanModel::Accountable);
        QTimer::singleShot(0, &page, [&] {
            const PlayId play = page.findChild<PlanModel*>()->row(2).id;
            QVERIFY(play != id);
            QVERIFY(document.perform(edits::setAccountable, play, QStringLiteral("Zoe Adler")));
        });
        QTRY_COMPARE(other.data().toString(), QStringLiteral("Zoe Adler"));
        QVERIFY(editor && editor->hasFocus());
        QCOMPARE(editor->text(), QStringLiteral("Ada By"));
        QVERIFY(!decisionOn(document, id) ||
                decisionOn(document, id)->accountable != QStringLiteral("Ada By"));
        QTest::keyClicks(editor, QStringLiteral("ron"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(decisionOn(document, id));
        QTRY_COMPARE(decisionOn(document, id)->accountable, QStringLiteral("Ada Byron"));
    }

    /// The panel goes on saying what is stored.
    void aQuestionAboutDroppingThatIsCancelledLeavesNoTrace()
    {
        EngagementDocument document(shippedContent(), opened(workedExample()));
        Dropping found;
        for (const PlayId& id : document.plan().selection.chosen) {
            const Dropping each =
                dropping(document.content(), document.engagement(), document.scorecards(), id);
            if (!each.changesNothingElse())
                found = each;
        }
        QVERIFY(!found.play.isEmpty());
        PlanPage page(viewOn(document));
        show(page);
        page.reveal({PageId::Plan, {}, {}, found.play});
        QComboBox* forced = nullptr;
        for (QComboBox* each : page.findChildren<QComboBox*>()) {
            if (each->accessibleName() == QStringLiteral("Whether the play is in the plan"))
                forced = each;
        }
        QVERIFY(forced);
        const int stored = forced->currentIndex();
        QTimer::singleShot(0, &page, [] {
            auto* dialog = qobject_cast<DropDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->reject();
        });
        forced->setCurrentIndex(forced->findData(static_cast<int>(Forced::Out)));
        emit forced->activated(forced->currentIndex());
        QCOMPARE(document.undoStack().count(), 0);
        QCOMPARE(forced->currentIndex(), stored);
    }

    /// Where a target of a closed assessment stays as it is, something is missed all the same.
    void whatLoweringTargetsBringsIsTrue_data()
    {
        QTest::addColumn<bool>("someAreClosed");
        QTest::newRow("all can be lowered") << false;
        QTest::newRow("some are of a closed assessment") << true;
    }
    void whatLoweringTargetsBringsIsTrue()
    {
        QFETCH(const bool, someAreClosed);
        EngagementDocument document(shippedContent(), opened(workedExample()));
        const DimensionGap& dimension = document.plan().dimensions.first();
        Dropping found{document.plan().selection.chosen.first(), {}, {}, {}, {}, {}};
        found.opened.insert(dimension.id, 1);
        found.lowered.insert(dimension.id, HalfStage::roundedDown(1));
        found.someAreClosed = someAreClosed;
        const DropDialog dialog(found, Telling(DocumentReading::of(document).asOf(sampleDay()),
                                               windowLanguage(QLocale())));
        QString words;
        for (const QRadioButton* each : dialog.findChildren<QRadioButton*>()) {
            if (QString(each->text()).remove(u'&') == QStringLiteral("Lower the target"))
                words = each->accessibleDescription();
        }
        QCOMPARE(words.contains(QStringLiteral("nothing is missed")), !someAreClosed);
        QCOMPARE(words.contains(QStringLiteral("closed")), someAreClosed);
        // Nothing enters, so that the gap is left open and nothing else can be chosen for it.
        QCOMPARE(dialog.answer(), DropDialog::Answer::LeaveOpen);
        for (const QRadioButton* each : dialog.findChildren<QRadioButton*>())
            QCOMPARE(each->isEnabled(), !each->text().contains(QStringLiteral("replace")));
    }
};

MILEPOST_TEST(TestPlaysView)
#include "test_playsview.moc"
