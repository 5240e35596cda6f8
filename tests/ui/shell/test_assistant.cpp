// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testclass.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/inwords.h"
#include "ui/models/peoplepaste.h"
#include "ui/shell/assistant/newengagementassistant.h"
#include "ui/shell/assistant/peopledraftmodel.h"
#include "ui/shell/assistant/peopledrafttable.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace milepost;
using namespace milepost::test;

namespace {

template <class Widget>
Widget* child(const QWidget& parent, const char* name)
{
    auto* found = parent.findChild<Widget*>(QLatin1String(name));
    if (!found)
        qFatal("There is no %s", name);
    return found;
}

/// Each letter goes where the keyboard is then; the first one may open a field.
void typeWherever(const QString& text)
{
    for (const QChar letter : text)
        QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
}

} // namespace

class TestAssistant : public QObject {
    Q_OBJECT

private slots:
    void theNameAloneIsEnough()
    {
        ShellFixture shell;
        QWidget parent;
        NewEngagementAssistant assistant(shell.windows.services(), &parent);
        assistant.show();
        QVERIFY(QTest::qWaitForWindowActive(&assistant));
        QAbstractButton* create = assistant.button(QWizard::FinishButton);
        QVERIFY(!create->isEnabled());
        QTest::keyClicks(assistant.focusWidget(), QStringLiteral("Acme"));
        QVERIFY(create->isEnabled());
        QTest::mouseClick(create, Qt::LeftButton);

        const auto document = assistant.takeDocument();
        QVERIFY(document);
        QCOMPARE(document->path(), shell.path(QStringLiteral("Acme.milepost")));
        const Engagement& engagement = document->engagement();
        QCOMPARE(engagement.organization.name, QStringLiteral("Acme"));
        QCOMPARE(engagement.assessments.size(), 1);
        QCOMPARE(engagement.assessments.at(0).matrix, shippedContent().matrices.at(0).id);
        QCOMPARE(engagement.assessments.at(0).date, QDate::currentDate());
        QCOMPARE(engagement.assessments.at(0).status, AssessmentStatus::Open);
        QVERIFY2(!document->undoStack().canUndo(), "a new engagement begins without steps");
    }

    void threeStepsByKeyboardAlone()
    {
        ShellFixture shell;
        QWidget parent;
        NewEngagementAssistant assistant(shell.windows.services(), &parent);
        assistant.show();
        QVERIFY(QTest::qWaitForWindowActive(&assistant));
        QTest::keyClicks(assistant.focusWidget(), QStringLiteral("Acme"));
        QTest::keyClick(&assistant, Qt::Key_Return);
        QTRY_COMPARE(assistant.currentId(), 1);
        QTest::keyClick(child<QRadioButton>(assistant, "newEngagement.workshop"), Qt::Key_Space);
        const QString second =
            QStringLiteral("newEngagement.matrix.") + shippedContent().matrices.at(1).id.text();
        QTest::keyClick(child<QCheckBox>(assistant, qPrintable(second)), Qt::Key_Space);
        QTest::keyClick(&assistant, Qt::Key_Return);
        QTRY_COMPARE(assistant.currentId(), 2);

        auto* table = child<PeopleDraftTable>(assistant, "newEngagement.people");
        table->setFocus();
        typeWherever(QStringLiteral("Dana Ruiz"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(table->currentIndex().row(), 1);
        typeWherever(QStringLiteral("Kim Lee"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(table->currentIndex().row(), 2);
        QTRY_VERIFY(table->hasFocus());
        QTest::keyClick(table, Qt::Key_Return); // in the empty row: the list is complete

        const auto document = assistant.takeDocument();
        QVERIFY(document);
        const Engagement& engagement = document->engagement();
        QCOMPARE(engagement.assessments.size(), 2);
        QCOMPARE(engagement.assessments.at(0).kind, AssessmentKind::Workshop);
        QCOMPARE(engagement.participants.size(), 2);
        QCOMPARE(engagement.participants.at(0).name, QStringLiteral("Dana Ruiz"));
        QCOMPARE(engagement.participants.at(1).name, QStringLiteral("Kim Lee"));
    }

    void theButtonsKeepTheirOrderAndOneOfThemTakesReturn()
    {
        ShellFixture shell;
        QWidget parent;
        NewEngagementAssistant assistant(shell.windows.services(), &parent);
        assistant.show();
        QVERIFY(QTest::qWaitForWindowActive(&assistant));
        QTest::keyClicks(assistant.focusWidget(), QStringLiteral("Acme"));
        const QPoint create = assistant.button(QWizard::FinishButton)->pos();
        const QList<QWizard::WizardButton> leading{QWizard::NextButton, QWizard::NextButton,
                                                   QWizard::FinishButton};
        for (int page = 0; page < 3; ++page) {
            QCOMPARE(assistant.currentId(), page);
            QTRY_COMPARE(assistant.button(QWizard::FinishButton)->pos(), create);
            int last = -1;
            for (const QWizard::WizardButton which :
                 {QWizard::BackButton, QWizard::NextButton, QWizard::FinishButton,
                  QWizard::CancelButton}) {
                const QAbstractButton* button = assistant.button(which);
                if (!button->isVisible())
                    continue;
                QVERIFY(button->x() > last);
                last = button->x();
            }
            for (const QPushButton* button : assistant.findChildren<QPushButton*>()) {
                const bool leads = button == assistant.button(leading.at(page));
                QVERIFY2(!button->isVisible() || button->isDefault() == leads,
                         qPrintable(button->text()));
            }
            if (page < 2)
                assistant.next();
        }
    }

    void aTakenNameGetsANumber()
    {
        ShellFixture shell;
        shell.makeEngagement(QStringLiteral("Acme.milepost"));
        QWidget parent;
        NewEngagementAssistant assistant(shell.windows.services(), &parent);
        assistant.show();
        QTest::keyClicks(child<QLineEdit>(assistant, "newEngagement.name"), QStringLiteral("Acme"));
        QTest::mouseClick(assistant.button(QWizard::FinishButton), Qt::LeftButton);
        const auto document = assistant.takeDocument();
        QVERIFY(document);
        QCOMPARE(document->path(), shell.path(QStringLiteral("Acme 2.milepost")));
    }

    void aFileThatCannotBeMadeIsToldAndAnotherPlaceWorks()
    {
        ShellFixture shell;
        QFile blocker(shell.path(QStringLiteral("blocker")));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        QWidget parent;
        NewEngagementAssistant assistant(shell.windows.services(), &parent);
        assistant.show();
        QTest::keyClicks(child<QLineEdit>(assistant, "newEngagement.name"), QStringLiteral("Acme"));
        shell.files.answer = shell.path(QStringLiteral("blocker/in/a/file.milepost"));
        auto* change = child<QPushButton>(assistant, "newEngagement.path");
        QTest::mouseClick(change, Qt::LeftButton);
        QTest::mouseClick(assistant.button(QWizard::FinishButton), Qt::LeftButton);
        QVERIFY(assistant.isVisible());
        QVERIFY(!assistant.takeDocument());

        shell.files.answer = shell.path(QStringLiteral("new folder/file.milepost"));
        QTest::mouseClick(change, Qt::LeftButton);
        QTest::mouseClick(assistant.button(QWizard::FinishButton), Qt::LeftButton);
        const auto document = assistant.takeDocument();
        QVERIFY(document);
        QCOMPARE(document->path(), shell.files.answer);
    }

    void atLeastOneMatrixIsNeeded()
    {
        ShellFixture shell;
        QWidget parent;
        NewEngagementAssistant assistant(shell.windows.services(), &parent);
        assistant.show();
        QTest::keyClicks(child<QLineEdit>(assistant, "newEngagement.name"), QStringLiteral("Acme"));
        assistant.next();
        const QString first =
            QStringLiteral("newEngagement.matrix.") + shippedContent().matrices.at(0).id.text();
        child<QCheckBox>(assistant, qPrintable(first))->setChecked(false);
        QVERIFY(!assistant.button(QWizard::FinishButton)->isEnabled());
        QVERIFY(!assistant.button(QWizard::NextButton)->isEnabled());
    }

    void theModelOfPeopleKeepsTheRules()
    {
        PeopleDraftModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(model.setData(model.index(0, 0), QStringLiteral("Dana"), Qt::EditRole));
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(!model.setData(model.index(1, 0), QStringLiteral("  "), Qt::EditRole));
        QVERIFY(model.setData(model.index(0, 1), QStringLiteral("finance"), Qt::EditRole));
        model.paste(model.index(1, 0), QStringLiteral("Kim\tCS\nLou\tRevOps\n\nAnn\tunheard of"));
        QCOMPARE(model.rowCount(), 5);
        QVERIFY(model.removeRow(0));
        QVERIFY2(!model.removeRow(3), "the empty row stays");
        const auto people = model.people();
        QCOMPARE(people.size(), 3);
        QCOMPARE(people.at(0).function, Function::Cs);
        QCOMPARE(people.at(1).function, Function::Revops);
        QCOMPARE(people.at(2).function, Function::Other);
    }

    void aListIsPastedFromASpreadsheet()
    {
        PeopleDraftModel model;
        PeopleDraftTable table(model);
        table.show();
        QApplication::clipboard()->setText(QStringLiteral("Dana\tSales\nKim\tFinance"));
        QTest::keySequence(&table, QKeySequence::Paste);
        QCOMPARE(model.people().size(), 2);
        QCOMPARE(model.people().at(1).function, Function::Finance);
    }

    void returnAfterAFunctionGoesToTheNextName()
    {
        PeopleDraftModel model;
        PeopleDraftTable table(model);
        table.show();
        QVERIFY(QTest::qWaitForWindowActive(&table));
        model.paste(model.index(0, 0), QStringLiteral("Dana\tSales"));
        table.setFocus();
        table.setCurrentIndex(model.index(0, PeopleDraftModel::FunctionColumn));
        table.edit(table.currentIndex());
        auto* box = table.findChild<QComboBox*>();
        QVERIFY(box);
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_COMPARE(table.currentIndex(), model.index(1, PeopleDraftModel::NameColumn));
    }

    void headingsAreNoPerson_data()
    {
        QTest::addColumn<QString>("list");
        QTest::newRow("name and function") << QStringLiteral("Name\tFunction\nDana\tSales");
        QTest::newRow("in another order") << QStringLiteral("Team,Full name\r\nSales,Dana\r\n");
        QTest::newRow("more columns")
            << QStringLiteral("Participant;Mail;Department\nDana;d@example.org;Sales");
        QTest::newRow("none") << QStringLiteral("Dana, Sales");
    }
    void headingsAreNoPerson()
    {
        QFETCH(QString, list);
        const Result<PastedPeople> pasted = readPastedPeople(list, {}, {});
        QVERIFY(pasted.ok());
        QCOMPARE(pasted->people.size(), 1);
        QCOMPARE(pasted->people.first().name, QStringLiteral("Dana"));
        QCOMPARE(pasted->people.first().function, Function::Sales);
        QVERIFY(noticeOf(*pasted).isEmpty());
    }

    void aPersonWhoIsThereIsNotAddedAgain()
    {
        PeopleDraftModel model;
        QVERIFY(model.setData(model.index(0, 0), QStringLiteral("Dana Ruiz"), Qt::EditRole));
        QSignalSpy pasted(&model, &PeopleDraftModel::pasted);
        model.paste(model.index(0, 0), QStringLiteral("dana  ruiz\nKim\nKim\n"));
        QCOMPARE(model.people().size(), 2);
        QCOMPARE(model.people().at(0).name, QStringLiteral("Dana Ruiz"));
        const QString notice = pasted.first().first().toString();
        QVERIFY2(notice.contains(QStringLiteral("dana ruiz, Kim")), qPrintable(notice));
    }

    void functionsArePastedIntoTheirColumn()
    {
        PeopleDraftModel model;
        model.paste(model.index(0, 0), QStringLiteral("Dana\nKim"));
        model.paste(model.index(0, 1), QStringLiteral("Sales\nFinance\n"));
        QCOMPARE(model.people().at(0).function, Function::Sales);
        QCOMPARE(model.people().at(1).function, Function::Finance);
        model.paste(model.index(0, 1), QStringLiteral("Dana\nKim"));
        QCOMPARE(model.people().size(), 2);
        QCOMPARE(model.people().at(0).function, Function::Sales);
    }

    void escapeDoesNotDropThePeopleAtOnce()
    {
        ShellFixture shell;
        QWidget parent;
        NewEngagementAssistant assistant(shell.windows.services(), &parent);
        assistant.show();
        QVERIFY(QTest::qWaitForWindowActive(&assistant));
        QTest::keyClicks(child<QLineEdit>(assistant, "newEngagement.name"), QStringLiteral("Acme"));
        assistant.next();
        assistant.next();
        auto* table = child<PeopleDraftTable>(assistant, "newEngagement.people");
        QApplication::clipboard()->setText(QStringLiteral("Dana\tGardening\nKim\tFinance"));
        QTest::keySequence(table, QKeySequence::Paste);
        auto* pasted = child<QLabel>(assistant, "newEngagement.pasted");
        QVERIFY(pasted->isVisible());
        QVERIFY(pasted->text().contains(QStringLiteral("1 person")));

        const QString before = assistant.currentPage()->subTitle();
        QTest::keyClick(&assistant, Qt::Key_Escape);
        QVERIFY(assistant.isVisible());
        QVERIFY(assistant.currentPage()->subTitle() != before);
        QApplication::clipboard()->setText(QStringLiteral("Lee\tSales"));
        QTest::keySequence(table, QKeySequence::Paste); // goes on
        QCOMPARE(assistant.currentPage()->subTitle(), before);
        QTest::keyClick(&assistant, Qt::Key_Escape);
        QVERIFY(assistant.isVisible());
        QTest::keyClick(&assistant, Qt::Key_Escape);
        QVERIFY(!assistant.isVisible());
    }

    void functionsAreKnownByTheirWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("function");
        QTest::newRow("as in files") << "cs" << static_cast<int>(Function::Cs);
        QTest::newRow("as on screen")
            << inWords(functionLabel(Function::Partner)) << static_cast<int>(Function::Partner);
        QTest::newRow("beginning") << "Mark" << static_cast<int>(Function::Marketing);
        QTest::newRow("spaces") << "  sales " << static_cast<int>(Function::Sales);
        for (const auto& [text, function] :
             {std::pair("Partnerships", Function::Partner),
              std::pair("Partner management", Function::Partner),
              std::pair("Alliances & channels", Function::Partner),
              std::pair("Revenue operations", Function::Revops),
              std::pair("Head of sales operations", Function::Revops),
              std::pair("Customer success", Function::Cs), std::pair("CSM", Function::Cs),
              std::pair("Marketing ops", Function::Marketing),
              std::pair("Product marketing", Function::Marketing),
              std::pair("Financial planning", Function::Finance),
              std::pair("Chief revenue officer", Function::Executive)})
            QTest::newRow(text) << text << static_cast<int>(function);
        QTest::newRow("unknown") << "gardening" << -1;
        QTest::newRow("empty") << "" << -1;
    }
    void functionsAreKnownByTheirWords()
    {
        QFETCH(QString, text);
        QFETCH(int, function);
        const auto found = functionFromText(text);
        QCOMPARE(found ? static_cast<int>(*found) : -1, function);
    }
};

MILEPOST_TEST(TestAssistant)
#include "test_assistant.moc"
