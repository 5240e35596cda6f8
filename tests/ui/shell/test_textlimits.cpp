// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/dimensionplace.h"
#include "tests/support/machineclock.h"
#include "tests/support/testclass.h"
#include "tests/ui/shell/assessedits.h"
#include "ui/document/engagementdocument.h"
#include "ui/pages/assess/assesscontext.h"
#include "ui/pages/assess/assesspage.h"
#include "ui/pages/assess/ballotpreview.h"
#include "ui/pages/assess/dimensionview.h"
#include "ui/shell/savestatelabel.h"
#include "ui/widgets/textfields.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

using namespace milepost;
using namespace milepost::test;

namespace {

QString caseText()
{
    QFile file(QStringLiteral(MILEPOST_TEST_DATA "/cases/note-over-limit.txt"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString saveWords(const AssessWindow& opened)
{
    return opened.window.findChild<SaveStateLabel*>()->text();
}

/// What the file has, read beside the window.
QString storedNotes(const QString& path, const DimensionPlace& place)
{
    const auto document = EngagementDocument::open(path, machineClock(), OpenMode::ReadOnly);
    const Assessment* assessment =
        document ? (*document)->engagement().findAssessment(place.assessment) : nullptr;
    const DimensionRecord* record =
        assessment ? assessment->findDimension(place.dimension) : nullptr;
    return record ? record->notes : QString();
}

TextArea& pasteNotes(const AssessWindow& opened, const QString& text)
{
    TextArea& notes = opened.page->dimension().notes();
    notes.setFocus();
    notes.selectAll();
    QGuiApplication::clipboard()->setText(text);
    QTest::keySequence(&notes, QKeySequence::Paste);
    return notes;
}

/// Presses the button of the next question, and remembers what it says.
void answer(const QString& button, QString& question)
{
    QTimer::singleShot(0, qApp, [button, &question] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        QVERIFY(box);
        question = box->text();
        for (QAbstractButton* each : box->buttons()) {
            if (each->text() == button)
                QTest::mouseClick(each, Qt::LeftButton);
        }
    });
}

/// Whether the words about the limit of a field stand beside its scroll bar, and in whole.
void verifyWordsAreSeen(const TextArea& notes)
{
    const auto* words = notes.findChild<QLabel*>(QStringLiteral("textLimit"));
    QVERIFY(words && words->isVisible());
    QTRY_VERIFY(notes.verticalScrollBar()->isVisible());
    const QRect bar(notes.verticalScrollBar()->mapTo(&notes, QPoint(0, 0)),
                    notes.verticalScrollBar()->size());
    QVERIFY(!words->geometry().intersects(bar));
    QVERIFY(notes.rect().contains(words->geometry()));
}

} // namespace

/// What is over its limit is never said to be saved, and never cut without a word.
class TestTextLimits : public QObject {
    Q_OBJECT

private slots:
    void aPasteOverTheLimitIsNotSaidToBeSaved()
    {
        AssessWindow opened(prepared());
        const DimensionPlace place = opened.page->context().place();
        TextArea& notes = pasteNotes(opened, caseText());
        QCOMPARE(notes.toPlainText().size(), 10'088);
        QCOMPARE(notes.limit().words(),
                 QStringLiteral("88 over the limit of %1").arg(QLocale().toString(10'000)));
        verifyWordsAreSeen(notes);
        QTRY_COMPARE(
            saveWords(opened),
            QStringLiteral("Not saved: 88 characters too many in “Notes on the dimension”"));
        QTRY_COMPARE(storedNotes(opened.path, place), caseText().left(10'000));

        // It is the same after another edit, and good again when it fits.
        QTest::keyClick(&notes, Qt::Key_Backspace);
        QTRY_VERIFY(saveWords(opened).contains(QStringLiteral("87 characters")));
        for (int i = 0; i < 87; ++i)
            QTest::keyClick(&notes, Qt::Key_Backspace);
        QTRY_VERIFY(saveWords(opened).startsWith(QStringLiteral("All changes saved")));
        QCOMPARE(notes.limit().words(), QStringLiteral("0 characters left"));
        QTRY_COMPARE(storedNotes(opened.path, place), notes.toPlainText());
    }

    void closingAsks()
    {
        AssessWindow opened(prepared());
        const DimensionPlace place = opened.page->context().place();
        const TextArea& notes = pasteNotes(opened, caseText());
        QString question;
        answer(QStringLiteral("Keep editing"), question);
        QVERIFY(!opened.window.close());
        QVERIFY2(question.contains(QStringLiteral("88 characters more")), qPrintable(question));
        QCOMPARE(notes.toPlainText().size(), 10'088);
        opened.window.activateWindow(); // as a window manager does when the question goes
        QTRY_VERIFY(notes.hasFocus());

        answer(QStringLiteral("Keep what fits"), question);
        QVERIFY(opened.window.close());
        QTRY_COMPARE(storedNotes(opened.path, place), caseText().left(10'000));
    }

    /// The field goes on to another dimension; what it held too much can still be copied.
    void whatDidNotFitIsShownWhenTheFieldGoesOn()
    {
        AssessWindow opened(prepared());
        const DimensionPlace place = opened.page->context().place();
        pasteNotes(opened, caseText());
        opened.page->context().view().stepDimension(1);
        const auto* left = opened.window.findChild<QWidget*>(QStringLiteral("textLeftOut"));
        QVERIFY(left);
        QCOMPARE(left->findChild<QPlainTextEdit*>()->toPlainText(), caseText().mid(10'000));
        QTRY_VERIFY(saveWords(opened).startsWith(QStringLiteral("All changes saved")));
        opened.page->context().view().stepDimension(-1);
        QTRY_COMPARE(storedNotes(opened.path, place), caseText().left(10'000));
    }

    void theLimitShowsWhenItComesNear()
    {
        AssessWindow opened(prepared());
        const TextArea& notes = pasteNotes(opened, QString(9'700, u'x'));
        QCOMPARE(notes.limit().words(), QString());
        pasteNotes(opened, QString(9'899, u'x'));
        QCOMPARE(notes.limit().words(), QStringLiteral("101 characters left"));
        QTRY_VERIFY(saveWords(opened).startsWith(QStringLiteral("All changes saved")));
    }

    void aCharacterOfTwoUnitsIsNotCut()
    {
        AssessWindow opened(prepared());
        const DimensionPlace place = opened.page->context().place();
        pasteNotes(opened, QString(9'999, u'x') + QString::fromUtf8("🙂"));
        QTRY_COMPARE(storedNotes(opened.path, place), QString(9'999, u'x'));
    }
};

MILEPOST_TEST(TestTextLimits)
#include "test_textlimits.moc"
