// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/organization.h"
#include "tests/support/testclass.h"
#include "tests/ui/pages/pagefixture.h"
#include "ui/pages/report/reportpage.h"
#include "ui/pages/report/reportpreview.h"
#include "ui/pages/report/resultstrip.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

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

bool says(const QWidget& page, const QString& words)
{
    for (const QWidget* widget : page.findChildren<QWidget*>()) {
        if (widget->accessibleName().contains(words))
            return true;
    }
    return false;
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
        ReportPage page(document);
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
        ReportPage page(document);
        show(page);
        auto* preview = page.findChild<ReportPreview*>();
        QComboBox* edition = combo(page, QStringLiteral("Edition"));
        edition->setCurrentIndex(edition->findText(QStringLiteral("Full report")));
        QTRY_VERIFY_WITH_TIMEOUT(preview->pageCount() > 10, kPatience);
        const int full = preview->pageCount();
        edition->setCurrentIndex(edition->findText(QStringLiteral("One-pager")));
        QTRY_VERIFY_WITH_TIMEOUT(preview->pageCount() > 0 && preview->pageCount() < full / 2,
                                 kPatience);
        edition->setCurrentIndex(edition->findText(QStringLiteral("Full report")));
    }

    void whatIsLeftOutIsCounted()
    {
        EngagementDocument document(shippedContent(), sampleEngagement());
        ReportPage page(document);
        show(page);
        QTRY_VERIFY_WITH_TIMEOUT(says(page, QStringLiteral("Names of participants")), kPatience);
        page.findChild<QCheckBox*>()->click();
        QTRY_VERIFY_WITH_TIMEOUT(!says(page, QStringLiteral("Names of participants")), kPatience);
    }

    void namesAreOffEachTime()
    {
        EngagementDocument document(shippedContent(), workedExample());
        {
            ReportPage page(document);
            page.findChild<QCheckBox*>()->click();
        }
        ReportPage again(document);
        QVERIFY(!again.findChild<QCheckBox*>()->isChecked());
    }

    void anEntryOfTheOutlineShowsItsPage()
    {
        EngagementDocument document(shippedContent(), sampleEngagement());
        ReportPage page(document);
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
        ReportPage page(document);
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
        ReportPage page(document);
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
        ReportPage page(document);
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
        ReportPage page(document);
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
        ReportPage page(document);
        show(page);
        QSignalSpy exported(&page, &ReportPage::exported);
        page.exportPdfTo(QStringLiteral("/no/such/folder/report.pdf"));
        QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 1, 60'000);
        QVERIFY(!exported.first().at(1).toBool());
        QVERIFY(page.findChild<ResultStrip*>()->sentence().contains(QStringLiteral("folder")));
        QVERIFY(page.pageActions().first()->isEnabled());
    }

    void theProposedNameIsSafeAndSaysWhatItIs()
    {
        Engagement engagement = workedExample();
        engagement.organization.name = QStringLiteral("../A/B: “C” <d>");
        EngagementDocument document(shippedContent(), engagement);
        const ReportPage page(document);
        const QFileInfo proposed(page.proposedPath());
        QCOMPARE(proposed.suffix(), QStringLiteral("pdf"));
        QVERIFY(proposed.fileName().contains(QDate::currentDate().toString(Qt::ISODate)));
        QVERIFY(!proposed.fileName().startsWith(QLatin1Char('.')));
        QVERIFY(QFileInfo::exists(proposed.absolutePath()));
    }
};

MILEPOST_TEST(TestReportPage)
#include "test_reportpage.moc"
