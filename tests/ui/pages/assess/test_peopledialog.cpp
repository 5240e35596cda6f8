// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/assessments.h"
#include "tests/support/testclass.h"
#include "tests/ui/pages/pagefixture.h"
#include "ui/models/participantmodel.h"
#include "ui/pages/assess/newparticipantrow.h"
#include "ui/pages/assess/participantspanel.h"
#include "ui/pages/assess/peopledialog.h"
#include "ui/pages/assess/unitspanel.h"
#include "ui/widgets/pagelabels.h"
#include "ui/widgets/textfields.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFile>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTimer>
#include <QTreeView>

using namespace milepost;
using namespace milepost::testing;

namespace {

const Assessment& first(const EngagementDocument& document)
{
    return document.engagement().assessments.first();
}

/// The worked example, open for all but the last of its people.
Engagement withoutTheLast()
{
    Engagement engagement = opened(workedExample());
    QList<ParticipantId> eligible;
    for (const Participant& person : engagement.participants)
        eligible.append(person.id);
    Participant last;
    last.id = ParticipantId(QStringLiteral("absent"));
    last.name = QStringLiteral("Absent Alex");
    engagement.participants.append(last);
    engagement.assessments.first().eligible = eligible;
    return engagement;
}

struct ShownDialog {
    explicit ShownDialog(const Engagement& engagement)
        : document(shippedContent(), engagement), dialog(viewOn(document))
    {
        viewOn(document).setAssessment(first(document).id);
        dialog.show();
        if (!QTest::qWaitForWindowActive(&dialog))
            qWarning("the dialog did not become active");
    }
    void add(const QString& name)
    {
        QTest::keyClicks(&dialog.participants().newcomer().name(), name);
        QTest::keyClick(&dialog.participants().newcomer().name(), Qt::Key_Return);
    }
    /// Everything that is said in the dialog.
    [[nodiscard]] QString words() const
    {
        QStringList words;
        for (const QLabel* label : dialog.findChildren<QLabel*>()) {
            if (label->isVisible())
                words.append(QString(label->text()).remove(QChar(0x200B)));
        }
        return words.join(u'\n');
    }

    EngagementDocument document;
    PeopleDialog dialog;
};

} // namespace

class TestPeopleDialog : public QObject {
    Q_OBJECT

private slots:
    void whoComesLateMayVoteAtOnce()
    {
        const Engagement before = withoutTheLast();
        ShownDialog shown(before);
        shown.add(QStringLiteral("Late Lena"));
        const Participant& late = shown.document.engagement().participants.last();
        QCOMPARE(late.name, QStringLiteral("Late Lena"));
        QVERIFY(first(shown.document).eligible->contains(late.id));
        shown.document.undo();
        QVERIFY2(shown.document.engagement() == before, "adding is more than one step");
    }

    void aClosedAssessmentTakesNobodyIn()
    {
        Engagement engagement = withoutTheLast();
        engagement.assessments.first().status = AssessmentStatus::Closed;
        ShownDialog shown(engagement);
        shown.add(QStringLiteral("Late Lena"));
        QCOMPARE(shown.document.engagement().participants.last().name, QStringLiteral("Late Lena"));
        QCOMPARE(first(shown.document).eligible, engagement.assessments.first().eligible);
        QVERIFY(shown.words().contains(QStringLiteral("closed")));
        const QModelIndex cell = shown.dialog.participants().table().model()->index(0, 3);
        QVERIFY(!cell.flags().testFlag(Qt::ItemIsEnabled));
    }

    void enterInTheRosterGoesDownAndClosesNothing()
    {
        ShownDialog shown(withoutTheLast());
        QTableView& table = shown.dialog.participants().table();
        table.setFocus();
        table.setCurrentIndex(table.model()->index(0, 0));
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(table.currentIndex(), table.model()->index(1, 0));
        QVERIFY(shown.dialog.isVisible());
    }

    void whoMayNotVoteIsSaid()
    {
        ShownDialog shown(withoutTheLast());
        QVERIFY(shown.words().contains(QStringLiteral("Absent Alex may not vote")));
        const auto* model = shown.dialog.participants().table().model();
        QCOMPARE(model->index(0, 3).data().toString(), QStringLiteral("Yes"));
        QCOMPARE(model->index(model->rowCount() - 1, 3).data().toString(), QStringLiteral("No"));
        QVERIFY(shown.document.perform(edits::setEligible, first(shown.document).id, std::nullopt));
        QVERIFY(shown.words().contains(QStringLiteral("Everybody may vote")));
    }

    void aNameCanBeTypedAtOnce()
    {
        ShownDialog shown(withoutTheLast());
        QTRY_VERIFY(shown.dialog.participants().newcomer().name().hasFocus());
    }

    void aTypedNameIsNotLost()
    {
        ShownDialog shown(withoutTheLast());
        QTest::keyClicks(&shown.dialog.participants().newcomer().name(),
                         QStringLiteral("Late Lena"));
        auto* buttons = shown.dialog.findChild<QDialogButtonBox*>();
        QTest::mouseClick(buttons->button(QDialogButtonBox::Close), Qt::LeftButton);
        QVERIFY(!shown.dialog.isVisible());
        QCOMPARE(shown.document.engagement().participants.last().name, QStringLiteral("Late Lena"));

        shown.dialog.show();
        const auto people = shown.document.engagement().participants.size();
        QTest::keyClicks(&shown.dialog.participants().newcomer().name(),
                         QStringLiteral("Maybe Max"));
        QTest::keyClick(&shown.dialog.participants().newcomer().name(), Qt::Key_Escape);
        QVERIFY(shown.dialog.isVisible());
        QVERIFY(shown.words().contains(QStringLiteral("“Maybe Max” is not added")));
        QTest::keyClick(&shown.dialog.participants().newcomer().name(), Qt::Key_Escape);
        QVERIFY(!shown.dialog.isVisible());
        QCOMPARE(shown.document.engagement().participants.size(), people);
    }

    void aListIsPasted_data()
    {
        QTest::addColumn<bool>("intoTheTable");
        QTest::newRow("into the table") << true;
        QTest::newRow("into the field for one name") << false;
    }
    void aListIsPasted()
    {
        QFETCH(bool, intoTheTable);
        const Engagement before = withoutTheLast();
        ShownDialog shown(before);
        QGuiApplication::clipboard()->setText(
            QStringLiteral("Name\tTeam\nLena\tAlliances\nMax\tGardening\n"));
        QWidget* into = intoTheTable
                            ? static_cast<QWidget*>(&shown.dialog.participants().table())
                            : static_cast<QWidget*>(&shown.dialog.participants().newcomer().name());
        into->setFocus();
        QTest::keySequence(into, QKeySequence::Paste);
        const auto& people = shown.document.engagement().participants;
        QCOMPARE(people.size(), before.participants.size() + 2);
        QCOMPARE(people.at(people.size() - 2).name, QStringLiteral("Lena"));
        QCOMPARE(people.at(people.size() - 2).function, Function::Partner);
        QVERIFY(first(shown.document).eligible->contains(people.last().id));
        QVERIFY(shown.words().contains(QStringLiteral("The function of 1 person is not known")));
        shown.document.undo();
        QVERIFY2(shown.document.engagement() == before, "pasting is more than one step");
    }

    /// What had to be guessed is shown; Enter takes it, Esc leaves everything as it was.
    void lastNamesFirstAreShownBeforeTheyAreAdded_data()
    {
        QTest::addColumn<bool>("taken");
        QTest::newRow("Enter") << true;
        QTest::newRow("Esc") << false;
    }
    void lastNamesFirstAreShownBeforeTheyAreAdded()
    {
        QFETCH(bool, taken);
        QFile file(QStringLiteral(MILEPOST_TEST_DATA "/cases/people-last-first.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        Engagement before = withoutTheLast();
        before.participants.first().name = QStringLiteral("Ann Lee");
        ShownDialog shown(before);
        QGuiApplication::clipboard()->setText(QString::fromUtf8(file.readAll()));
        QStringList previewed;
        QTimer::singleShot(0, this, [&previewed, taken] {
            auto* dialog = QApplication::activeModalWidget();
            QVERIFY(dialog);
            const auto* table = dialog->findChild<QTableWidget*>();
            for (int row = 0; row < table->rowCount(); ++row)
                previewed.append(table->item(row, 0)->text());
            QTest::keyClick(dialog->focusWidget(), taken ? Qt::Key_Return : Qt::Key_Escape);
        });
        shown.dialog.participants().table().setFocus();
        QTest::keySequence(&shown.dialog.participants().table(), QKeySequence::Paste);
        QCOMPARE(previewed, (QStringList{"Zoe Meyer", "Berta Kuhn", "Ann Lee"}));
        const auto& people = shown.document.engagement().participants;
        if (!taken) {
            QCOMPARE(shown.document.engagement(), before);
            return;
        }
        QCOMPARE(people.size(), before.participants.size() + 2);
        QCOMPARE(people.at(people.size() - 2).name, QStringLiteral("Zoe Meyer"));
        QCOMPARE(people.last().name, QStringLiteral("Berta Kuhn"));
        QCOMPARE(people.last().function, Function::Other);
        QVERIFY2(shown.words().contains(QStringLiteral("Already there, and not added again: Ann "
                                                       "Lee")),
                 qPrintable(shown.words()));
    }

    void pastedPeopleKeepTheirUnit()
    {
        Engagement before = withoutTheLast();
        before.organization.units = {
            {UnitId(QStringLiteral("north")), QStringLiteral("North"), {}, {}}};
        ShownDialog shown(before);
        QGuiApplication::clipboard()->setText(
            QStringLiteral("Lena\tAlliances\tnorth\nMax\tSales\tElsewhere\n"));
        shown.dialog.participants().table().setFocus();
        QTest::keySequence(&shown.dialog.participants().table(), QKeySequence::Paste);
        const auto& people = shown.document.engagement().participants;
        QCOMPARE(people.size(), before.participants.size() + 2);
        QCOMPARE(people.at(people.size() - 2).unit, std::optional(UnitId(QStringLiteral("north"))));
        QVERIFY(!people.last().unit);
        QVERIFY(shown.words().contains(QStringLiteral("no unit called Elsewhere")));
    }

    void namesPastedIntoUnitsMakeNoPeople()
    {
        const Engagement before = withoutTheLast();
        ShownDialog shown(before);
        QTableView& people = shown.dialog.participants().table();
        people.setFocus();
        people.setCurrentIndex(people.model()->index(0, ParticipantModel::UnitColumn));
        QGuiApplication::clipboard()->setText(QStringLiteral("Lena\nMax\n"));
        QTest::keySequence(&people, QKeySequence::Paste);
        QCOMPARE(shown.document.engagement(), before);
        QVERIFY2(shown.words().contains(QStringLiteral("Row 1")), qPrintable(shown.words()));
    }

    /// The cell stays open with what was typed until it fits or is given up.
    void aNameOverItsLimitIsNotCut()
    {
        const Engagement before = withoutTheLast();
        ShownDialog shown(before);
        QTableView& people = shown.dialog.participants().table();
        people.setFocus();
        people.setCurrentIndex(people.model()->index(0, ParticipantModel::Name));
        QTest::keyClick(&people, Qt::Key_F2);
        auto* field = people.viewport()->findChild<TextField*>();
        QVERIFY(field);
        field->setText(QString(205, u'x'));
        QCOMPARE(field->limit().words(), QStringLiteral("5 over the limit of 200"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(field->isVisible());
        QCOMPARE(shown.document.engagement(), before);
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(field, Qt::Key_Backspace);
        QCOMPARE(field->limit().words(), QStringLiteral("0 characters left"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(shown.document.engagement().participants.first().name, QString(200, u'x'));
        QTRY_COMPARE(people.currentIndex().row(), 1);
    }

    void aUnitIsMovedByTheMenu()
    {
        Engagement engagement = withoutTheLast();
        engagement.organization.units = {
            {UnitId(QStringLiteral("north")), QStringLiteral("North"), {}, {}},
            {UnitId(QStringLiteral("south")), QStringLiteral("South"), {}, {}}};
        ShownDialog shown(engagement);
        QTreeView& units = shown.dialog.units().tree();
        const QModelIndex root = units.model()->index(0, 0);
        units.setCurrentIndex(units.model()->index(1, 0, root));
        emit shown.dialog.units().moveMenu().aboutToShow();
        QStringList places;
        for (const QAction* action : shown.dialog.units().moveMenu().actions())
            places.append(action->text());
        QCOMPARE(places, (QStringList{engagement.organization.name, QStringLiteral("North")}));
        shown.dialog.units().moveMenu().actions().last()->trigger();
        const Unit* south =
            shown.document.engagement().organization.findUnit(UnitId(QStringLiteral("south")));
        QCOMPARE(south->parent, UnitId(QStringLiteral("north")));
    }

    void aRefusalGoesWithTheCorrection()
    {
        Engagement engagement = withoutTheLast();
        engagement.organization.units = {
            {UnitId(QStringLiteral("north")), QStringLiteral("North"), {}, {}}};
        ShownDialog shown(engagement);
        QAbstractItemModel* units = shown.dialog.units().tree().model();
        const QModelIndex north = units->index(0, 0, units->index(0, 0));
        QVERIFY(!units->setData(north, QString(), Qt::EditRole));
        QVERIFY(shown.words().contains(QStringLiteral("must not be empty")));
        QVERIFY(units->setData(north, QStringLiteral("North"), Qt::EditRole)); // as it was
        QVERIFY(!shown.words().contains(QStringLiteral("must not be empty")));
    }

    void aButtonAndEscapeClose()
    {
        ShownDialog shown(withoutTheLast());
        auto* buttons = shown.dialog.findChild<QDialogButtonBox*>();
        QVERIFY(buttons);
        QTest::mouseClick(buttons->button(QDialogButtonBox::Close), Qt::LeftButton);
        QVERIFY(!shown.dialog.isVisible());
        shown.dialog.show();
        QTest::keyClick(&shown.dialog.participants().newcomer().name(), Qt::Key_Escape);
        QVERIFY(!shown.dialog.isVisible());
    }
};

MILEPOST_TEST(TestPeopleDialog)
#include "test_peopledialog.moc"
