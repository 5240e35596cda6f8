// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/organization.h"
#include "core/edits/reportedits.h"
#include "core/language/pseudolanguage.h"
#include "tests/support/machineclock.h"
#include "tests/support/testclass.h"
#include "tests/ui/pages/pagefixture.h"
#include "ui/pages/report/branddefaults.h"
#include "ui/pages/report/branddialog.h"
#include "ui/pages/report/reportpage.h"
#include "ui/pages/report/reportpreview.h"
#include "ui/pages/resultstrip.h"
#include "ui/widgets/pagelabels.h"
#include "ui/widgets/textfields.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QUndoStack>

#include <unistd.h>

using namespace milepost;
using namespace milepost::testing;

namespace {

constexpr int kPatience = 60'000; ///< milliseconds, for a loaded machine

QComboBox* combo(const QWidget& page, const QString& name)
{
    for (QComboBox* found : page.findChildren<QComboBox*>()) {
        if (found->accessibleName() == name)
            return found;
    }
    return nullptr;
}

void choose(const QWidget& page, const QString& name, const QString& item)
{
    QComboBox* box = combo(page, name);
    box->setCurrentIndex(box->findText(item));
}

QPushButton* button(const QWidget& dialog, const QString& text)
{
    for (QPushButton* found : dialog.findChildren<QPushButton*>()) {
        if (found->text() == text)
            return found;
    }
    return nullptr;
}

TextField* lineOf(const QWidget& page)
{
    return page.findChild<TextField*>();
}

void typeAtEnd(TextField& field, const QString& text)
{
    field.end(false);
    QTest::keyClicks(&field, text);
}

bool says(const QWidget& page, const QString& words)
{
    for (const QWidget* widget : page.findChildren<QWidget*>()) {
        if (widget->accessibleName().contains(words))
            return true;
    }
    return false;
}

/// What the page asked for last.
std::shared_ptr<const ReportRequest> requested(const QSignalSpy& asked)
{
    return asked.last().first().value<std::shared_ptr<const ReportRequest>>();
}

} // namespace

class TestReportPage : public QObject {
    Q_OBJECT

private:
    PrivateSettings m_settings;

private slots:
    void theReportIsLaidOutAndItsPagesArePainted()
    {
        EngagementDocument document(shippedContent(), sampleEngagement());
        ReportPage page(viewOn(document));
        show(page);
        auto* preview = page.findChild<ReportPreview*>();
        QTRY_VERIFY_WITH_TIMEOUT(preview->pageCount() > 10, kPatience);
        const QPoint middle = preview->pageRect(0).center().toPoint();
        const QRect strip(0, middle.y() - 200, preview->viewport()->width(), 400);
        // The cover has text: once it has arrived, not all of its paper is white.
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                const QImage image = preview->viewport()->grab(strip).toImage();
                int dark = 0;
                for (int y = 0; y < image.height(); y += 2) {
                    for (int x = image.width() / 4; x < image.width() * 3 / 4; x += 2)
                        dark += image.pixelColor(x, y).lightness() < 100 ? 1 : 0;
                }
                return dark > 200;
            }(),
            kPatience);
    }

    void anotherEditionHasOtherPages()
    {
        EngagementDocument document(shippedContent(), sampleEngagement());
        ReportPage page(viewOn(document));
        show(page);
        auto* preview = page.findChild<ReportPreview*>();
        QTRY_VERIFY_WITH_TIMEOUT(preview->pageCount() > 10, kPatience);
        const int full = preview->pageCount();
        choose(page, QStringLiteral("Edition"), QStringLiteral("One-pager"));
        QTRY_VERIFY_WITH_TIMEOUT(preview->pageCount() > 0 && preview->pageCount() < full / 2,
                                 kPatience);
    }

    void whatIsLeftOutIsCounted()
    {
        EngagementDocument document(shippedContent(), sampleEngagement());
        ReportPage page(viewOn(document));
        show(page);
        QTRY_VERIFY_WITH_TIMEOUT(says(page, QStringLiteral("Names of participants")), kPatience);
        page.findChild<QCheckBox*>()->click();
        QTRY_VERIFY_WITH_TIMEOUT(!says(page, QStringLiteral("Names of participants")), kPatience);
    }

    void theBoardReadsNoSingleVotes()
    {
        EngagementDocument document(shippedContent(), sampleEngagement());
        ReportPage page(viewOn(document));
        show(page);
        QTRY_VERIFY_WITH_TIMEOUT(says(page, QStringLiteral("Left out of this edition")), kPatience);
        QVERIFY(!says(page, QStringLiteral("Single votes")));
        choose(page, QStringLiteral("Audience of the report"), QStringLiteral("The board"));
        QCOMPARE(document.engagement().report->audience, QStringLiteral("board"));
        QTRY_VERIFY_WITH_TIMEOUT(says(page, QStringLiteral("Single votes: ")), kPatience);
        QVERIFY(!page.findChild<QCheckBox*>()->isEnabled());
        document.undo();
        QVERIFY(page.findChild<QCheckBox*>()->isEnabled());
    }

    void textThatNoFontHasIsSaidBeforeTheExport()
    {
        EngagementDocument document(shippedContent(), sampleEngagement());
        ReportPage page(viewOn(document));
        show(page);
        auto* preview = page.findChild<ReportPreview*>();
        const auto* warning = page.findChild<TextLabel*>(QStringLiteral("warning"));
        QTRY_VERIFY_WITH_TIMEOUT(preview->pageCount() > 10, kPatience);
        QVERIFY(!warning->isVisible());
        QVERIFY(document
                    .perform(edits::setOrganizationText, OrganizationField::Name,
                             QStringLiteral("𐘀𐘁 Ltd")) // Linear A
                    .ok());
        QTRY_VERIFY_WITH_TIMEOUT(warning->isVisible(), kPatience);
        QVERIFY2(warning->accessibleName().contains(QStringLiteral("𐘀𐘁")),
                 qPrintable(warning->accessibleName()));
        QVERIFY(says(page, QStringLiteral("Words with another script: 1")));
    }

    /// One window closes, another opens: the program and its settings stay the same.
    void nothingOfOneClientIsOnThePageOfAnother()
    {
        EngagementDocument first(shippedContent(), sampleEngagement());
        {
            ReportPage page(viewOn(first));
            typeAtEnd(*lineOf(page), QStringLiteral(", for Northwind"));
            choose(page, QStringLiteral("Edition"), QStringLiteral("Board pack"));
            choose(page, QStringLiteral("State"), QStringLiteral("Final"));
            choose(page, QStringLiteral("Paper"), QStringLiteral("Letter"));
            page.findChild<QCheckBox*>()->click();
        }
        EngagementDocument second(shippedContent(), workedExample());
        ReportPage page(viewOn(second));
        QCOMPARE(lineOf(page)->text(), QStringLiteral("Confidential"));
        QCOMPARE(combo(page, QStringLiteral("Edition"))->currentText(),
                 QStringLiteral("Full report"));
        QCOMPARE(combo(page, QStringLiteral("State"))->currentText(), QStringLiteral("Draft"));
        QVERIFY(!page.findChild<QCheckBox*>()->isChecked());
        QSignalSpy asked(&page, &ReportPage::layOutRequested);
        show(page);
        QCOMPARE(asked.size(), 1);
        const ReportOptions options = requested(asked)->options;
        QCOMPARE(options.audience.confidentiality, QStringLiteral("Confidential"));
        QCOMPARE(options.date, sampleDay());
        QVERIFY(!second.engagement().report);

        ReportPage again(viewOn(first));
        QCOMPARE(lineOf(again)->text(), QStringLiteral("Confidential, for Northwind"));
        QCOMPARE(combo(again, QStringLiteral("Edition"))->currentText(),
                 QStringLiteral("Board pack"));
        QVERIFY(again.findChild<QCheckBox*>()->isChecked());
    }

    void undoBringsTheLineBackInEveryWindow()
    {
        EngagementDocument document(shippedContent(), workedExample());
        ReportPage page(viewOn(document));
        ReportPage beside(viewOn(document));
        typeAtEnd(*lineOf(page), QStringLiteral(" to the board"));
        QCOMPARE(document.undoStack().count(), 1);
        QCOMPARE(lineOf(beside)->text(), QStringLiteral("Confidential to the board"));
        document.undo();
        QCOMPARE(lineOf(page)->text(), QStringLiteral("Confidential"));
        QCOMPARE(lineOf(beside)->text(), QStringLiteral("Confidential"));
    }

    void choicesAreKeptInTheFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.milepost"));
        {
            const auto document = EngagementDocument::create(
                path, workedExample(), shippedContentSources(), machineClock());
            QVERIFY(document.ok());
            ReportPage page(viewOn(**document));
            lineOf(page)->selectAll();
            QTest::keyClick(lineOf(page), Qt::Key_Delete);
            choose(page, QStringLiteral("Paper"), QStringLiteral("Letter"));
            choose(page, QStringLiteral("State"), QStringLiteral("Final"));
            choose(page, QStringLiteral("Language of the report"), QStringLiteral("English"));
        }
        const auto document = EngagementDocument::open(path, machineClock());
        QVERIFY(document.ok());
        const ReportPage page(viewOn(**document));
        QCOMPARE(lineOf(page)->text(), QString());
        QCOMPARE(combo(page, QStringLiteral("Paper"))->currentText(), QStringLiteral("Letter"));
        QCOMPARE(combo(page, QStringLiteral("State"))->currentText(), QStringLiteral("Final"));
        QCOMPARE(combo(page, QStringLiteral("Language of the report"))->currentText(),
                 QStringLiteral("English"));
    }

    void aBrandIsChosenWithAPreviewAndKeptForOthersOnlyWhenAsked()
    {
        EngagementDocument document(shippedContent(), sampleEngagement());
        QSettings settings;
        ReportPage page(viewOn(document));
        page.setDefaults(settings);
        page.changeBrand();
        auto* dialog = page.findChild<BrandDialog*>();
        QVERIFY(dialog);
        auto* colour = dialog->findChild<TextField*>();
        QTest::keyClicks(colour, QStringLiteral("#ffcc0"));
        QVERIFY2(!button(*dialog, QStringLiteral("&Use this brand"))->isEnabled(),
                 "not a colour yet");
        QTest::keyClicks(colour, QStringLiteral("0"));
        QVERIFY(says(*dialog, QStringLiteral("Too light to be read on paper")));
        const QTemporaryDir folder;
        const QString broken = folder.filePath(QStringLiteral("broken.png"));
        QFile file(broken);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\x89PNG\r\n\x1a\n");
        file.close();
        dialog->takeLogo(broken);
        QVERIFY(says(*dialog, QStringLiteral("The picture is damaged or cut off")));
        QVERIFY(!document.engagement().report);
        QVERIFY(!readBrandDefaults(settings));
        button(*dialog, QStringLiteral("&Keep as my default"))->click();
        QCOMPARE(readBrandDefaults(settings)->accentColour, QStringLiteral("#ffcc00"));
        button(*dialog, QStringLiteral("&Use this brand"))->click();
        QCOMPARE(document.engagement().report->accentColour, QStringLiteral("#ffcc00"));
        QCOMPARE(document.undoStack().undoText(), QStringLiteral("Change brand of the report"));
        document.undo();
        QVERIFY(!document.engagement().report);
    }

    void theReportSpeaksItsLanguageAndThePageThatOfTheWindow()
    {
        EngagementDocument document(shippedContent(), sampleEngagement());
        ReportPage page(viewOn(document));
        const QString named = combo(page, QStringLiteral("Language of the report"))->currentText();
        QCOMPARE(named, QStringLiteral("As the window"));
        QVERIFY(document.perform(edits::setReportLanguage, QString(kPseudoLanguage)).ok());
        show(page);
        const auto* outline = page.findChild<QListWidget*>();
        QTRY_VERIFY_WITH_TIMEOUT(outline->count() > 0, kPatience);
        QVERIFY2(outline->item(0)->text().contains(pseudoText(QStringLiteral("Cover"))),
                 qPrintable(outline->item(0)->text()));
        QVERIFY(says(page, QStringLiteral("Names of participants")));
        document.undo();
        QTRY_VERIFY_WITH_TIMEOUT(outline->item(0)->text().endsWith(QStringLiteral("Cover")),
                                 kPatience);
    }

    /// Who may only read still prints what he needs; nothing of it is kept.
    void aFileThatIsReadOnlyCanBePrintedInAnyEdition()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.milepost"));
        QVERIFY(EngagementDocument::create(path, workedExample(), shippedContentSources(),
                                           machineClock())
                    .ok());
        const auto document = EngagementDocument::open(path, machineClock(), OpenMode::ReadOnly);
        QVERIFY(document.ok());
        ReportPage page(viewOn(**document));
        QSignalSpy asked(&page, &ReportPage::layOutRequested);
        show(page);
        choose(page, QStringLiteral("Edition"), QStringLiteral("One-pager"));
        QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 2, kPatience);
        QCOMPARE(requested(asked)->options.edition, Edition::OnePage);
        QVERIFY(!(*document)->engagement().report);
    }

    void anEntryOfTheOutlineShowsItsPage()
    {
        EngagementDocument document(shippedContent(), sampleEngagement());
        ReportPage page(viewOn(document));
        show(page);
        auto* preview = page.findChild<ReportPreview*>();
        auto* outline = page.findChild<QListWidget*>();
        QTRY_VERIFY_WITH_TIMEOUT(outline->count() > 5, kPatience);
        outline->setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(outline->hasFocus(), kPatience);
        const int wanted = outline->item(4)->data(Qt::UserRole).toInt();
        outline->setCurrentRow(4);
        QCOMPARE(preview->currentPage(), wanted);
    }

    void zoomKeepsThePage()
    {
        EngagementDocument document(shippedContent(), sampleEngagement());
        ReportPage page(viewOn(document));
        show(page);
        auto* preview = page.findChild<ReportPreview*>();
        QTRY_VERIFY_WITH_TIMEOUT(preview->pageCount() > 6, kPatience);
        preview->setZoom(PreviewZoom::Page);
        preview->showPage(5);
        for (const PreviewZoom zoom :
             {PreviewZoom::Width, PreviewZoom::Actual, PreviewZoom::Page}) {
            preview->setZoom(zoom);
            QCOMPARE(preview->currentPage(), 5);
        }
        QVERIFY(preview->pageRect(5).height() <= preview->viewport()->height());
    }

    void uprightAndAcrossBothFillTheWidth()
    {
        EngagementDocument document(shippedContent(), sampleEngagement());
        ReportPage page(viewOn(document));
        show(page);
        auto* preview = page.findChild<ReportPreview*>();
        QTRY_VERIFY_WITH_TIMEOUT(preview->pageCount() > 6, kPatience);
        preview->setZoom(PreviewZoom::Width);
        bool upright = false;
        bool across = false;
        for (int number = 0; number < preview->pageCount(); ++number) {
            const QRectF rect = preview->pageRect(number);
            upright = upright || rect.height() > rect.width();
            across = across || rect.height() < rect.width();
            QCOMPARE(qRound(rect.width()), qRound(preview->pageRect(0).width()));
            QVERIFY(rect.width() > 0.9 * preview->viewport()->width());
        }
        QVERIFY(upright && across);
    }

    void aHiddenPageLaysNothingOut()
    {
        EngagementDocument document(shippedContent(), workedExample());
        ReportPage page(viewOn(document));
        QSignalSpy asked(&page, &ReportPage::layOutRequested);
        QVERIFY(document.perform(edits::setOrganizationText, OrganizationField::Name,
                                 QStringLiteral("Other")));
        QCoreApplication::processEvents();
        QCOMPARE(asked.size(), 0);
        show(page);
        QCOMPARE(asked.size(), 1);
    }

    void anExportWritesAPdfAndOffersToOpenIt()
    {
        const QTemporaryDir folder;
        EngagementDocument document(shippedContent(), workedExample());
        ReportPage page(viewOn(document));
        show(page);
        const QString path = folder.filePath(QStringLiteral("report.pdf"));
        QSignalSpy exported(&page, &ReportPage::exported);
        page.exportPdfTo(path);
        QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 1, 60'000);
        QVERIFY(exported.first().at(1).toBool());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        auto* strip = page.findChild<ResultStrip*>();
        QVERIFY(strip->isVisible());
        QVERIFY(strip->sentence().contains(path));
        bool opens = false;
        for (const QPushButton* button : strip->findChildren<QPushButton*>())
            opens = opens || (button->isVisible() && button->text() == QStringLiteral("&Open"));
        QVERIFY(opens);
    }

    void anExportThatFailsSaysWhy()
    {
        EngagementDocument document(shippedContent(), workedExample());
        ReportPage page(viewOn(document));
        show(page);
        QSignalSpy exported(&page, &ReportPage::exported);
        page.exportPdfTo(QStringLiteral("/no/such/folder/report.pdf"));
        QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 1, 60'000);
        QVERIFY(!exported.first().at(1).toBool());
        QVERIFY(page.findChild<ResultStrip*>()->sentence().contains(QStringLiteral("folder")));
        QVERIFY(page.pageActions().first()->isEnabled());
    }

    void anExportReplacesNoEngagementFolderOrDevice_data()
    {
        QTest::addColumn<QString>("target");
        for (const char* name : {"open.milepost", "link", "hard link", "plain name",
                                 "open.milepost-journal", "folder"})
            QTest::newRow(name) << QString::fromLatin1(name);
        QTest::newRow("device") << QStringLiteral("/dev/full");
    }
    void anExportReplacesNoEngagementFolderOrDevice()
    {
        QFETCH(const QString, target);
        const QTemporaryDir folder;
        const QString open = folder.filePath(QStringLiteral("open.milepost"));
        auto document = EngagementDocument::create(open, workedExample(), shippedContentSources(),
                                                   machineClock());
        QVERIFY(document);
        QFile::link(open, folder.filePath(QStringLiteral("link")));
        QFile::copy(open, folder.filePath(QStringLiteral("plain name")));
        QDir(folder.path()).mkdir(QStringLiteral("folder"));
        QCOMPARE(
            ::link(QFile::encodeName(open).constData(),
                   QFile::encodeName(folder.filePath(QStringLiteral("hard link"))).constData()),
            0);
        const auto bytes = [&](const QString& name) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray before = bytes(QStringLiteral("open.milepost"));
        ReportPage page(viewOn(**document));
        show(page);
        QSignalSpy exported(&page, &ReportPage::exported);
        page.exportPdfTo(target.startsWith(u'/') ? target : folder.filePath(target));
        QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 1, kPatience);
        QVERIFY(!exported.first().at(1).toBool());
        const QString said = page.findChild<ResultStrip*>()->sentence();
        QVERIFY2(said.endsWith(u'.') && !said.contains(u'\n'), qPrintable(said));
        QCOMPARE(bytes(QStringLiteral("open.milepost")), before);
        QCOMPARE(bytes(QStringLiteral("hard link")), before);
        QCOMPARE(bytes(QStringLiteral("plain name")), before);
        QVERIFY(QFileInfo(folder.filePath(QStringLiteral("link"))).isSymLink());
        QVERIFY(!QFileInfo::exists(folder.filePath(QStringLiteral("open.milepost-journal"))));
    }

    void theProposedNameIsSafeAndSaysWhatItIs()
    {
        Engagement engagement = workedExample();
        engagement.organization.name = QStringLiteral("../A/B: “C” <d>");
        EngagementDocument document(shippedContent(), engagement);
        const ReportPage page(viewOn(document));
        const QFileInfo proposed(page.proposedPath());
        QCOMPARE(proposed.suffix(), QStringLiteral("pdf"));
        QVERIFY(proposed.fileName().contains(sampleDay().toString(Qt::ISODate)));
        QVERIFY(!proposed.fileName().startsWith(QLatin1Char('.')));
        QVERIFY(QFileInfo::exists(proposed.absolutePath()));
    }

    void thePdfIsProposedBesideTheFileOfTheEngagement()
    {
        const QTemporaryDir folder;
        const Result<std::unique_ptr<EngagementDocument>> document =
            EngagementDocument::create(folder.filePath(QStringLiteral("north.milepost")),
                                       workedExample(), shippedContentSources(), machineClock());
        QVERIFY(document);
        const ReportPage page(viewOn(**document));
        QCOMPARE(QFileInfo(page.proposedPath()).absolutePath(),
                 QFileInfo((*document)->path()).absolutePath());
    }
};

MILEPOST_TEST(TestReportPage)
#include "test_reportpage.moc"
