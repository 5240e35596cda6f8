// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/report/reportpage.h"

#include "core/engagement/reportdefaults.h"
#include "core/report/chosenoptions.h"
#include "ui/document/documentsources.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"
#include "ui/language/windowlanguage.h"
#include "ui/pages/report/branddialog.h"
#include "ui/pages/report/reportchoices.h"
#include "ui/pages/report/reportpreview.h"
#include "ui/pages/resultstrip.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tooltip.h"
#include "ui/view/pagename.h"
#include "ui/widgets/pagelabels.h"
#include "ui/widgets/savedialog.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QListWidget>
#include <QScrollArea>
#include <QSplitter>
#include <QTextDocument>
#include <QThread>
#include <QTimer>
#include <QVBoxLayout>

namespace milepost {

namespace {

constexpr int kPause = 250; ///< milliseconds after the last change
constexpr int kReportLeastList = 110;
constexpr int kReportLeastSide = 200;

} // namespace

ReportPage::ReportPage(EngagementView& view, QWidget* parent)
    : Page(view, parent), m_timer(new QTimer(this)), m_choices(new ReportChoices(document(), this)),
      m_status(noteLabel(this)), m_warning(new TextLabel(TextSize::Body, true, this)),
      m_leftOut(noteLabel(nullptr)), m_outline(new QListWidget(this)),
      m_preview(new ReportPreview(this)), m_result(new ResultStrip(this))
{
    qRegisterMetaType<Paper>();
    m_timer->setSingleShot(true);
    setFocusProxy(m_preview);
    m_timer->setInterval(kPause);
    makeActions();
    layOut();
    connect(m_timer, &QTimer::timeout, this, &ReportPage::refresh);
    connect(m_choices, &ReportChoices::changed, this, &ReportPage::refreshSoon);
    connect(&view, &EngagementView::statusDateChanged, this, &ReportPage::refreshSoon);
    connect(m_outline, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item && m_outline->hasFocus())
            m_preview->showPage(item->data(Qt::UserRole).toInt());
    });
    connect(m_outline, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) {
        m_preview->showPage(item->data(Qt::UserRole).toInt());
    });
    connect(m_preview, &ReportPreview::currentPageChanged, this, &ReportPage::showOutline);
}

ReportPage::~ReportPage()
{
    if (m_thread) {
        m_thread->quit();
        m_thread->wait();
    }
}

void ReportPage::makeActions()
{
    auto* save = new QAction(themeIcon(QStringLiteral("export-pdf")), common::exportPdf(), this);
    save->setToolTip(tr("Write this report as a PDF"));
    connect(save, &QAction::triggered, this, &ReportPage::exportPdf);
    m_actions.append(save);
    auto* brand = new QAction(tr("&Brand…"), this);
    brand->setToolTip(tr("Logo, accent colour, consultant and watermark of this client's report"));
    connect(brand, &QAction::triggered, this, &ReportPage::changeBrand);
    m_actions.append(brand);
    auto* zooms = new QActionGroup(this);
    const QList<std::pair<QString, PreviewZoom>> choices{{tr("Fit &width"), PreviewZoom::Width},
                                                         {tr("Fit &page"), PreviewZoom::Page},
                                                         {tr("&100 %"), PreviewZoom::Actual}};
    for (const auto& [text, zoom] : choices) {
        auto* action = zooms->addAction(text);
        action->setCheckable(true);
        action->setChecked(zoom == PreviewZoom::Width);
        connect(action, &QAction::triggered, this,
                [this, zoom = zoom] { m_preview->setZoom(zoom); });
        m_actions.append(action);
    }
}

void ReportPage::layOut()
{
    m_outline->setAccessibleName(tr("Pages of the report"));
    m_outline->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_outline->setTextElideMode(Qt::ElideRight);
    m_outline->setFrameShape(QFrame::NoFrame);
    m_warning->setObjectName(QStringLiteral("warning"));
    m_warning->hide();
    m_leftOut->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto* leftOut = new QScrollArea(this);
    leftOut->setFrameShape(QFrame::NoFrame);
    leftOut->setWidgetResizable(true);
    leftOut->setWidget(m_leftOut);
    leftOut->setAccessibleName(tr("What this edition leaves out"));

    const auto margin = static_cast<int>(2 * kRhythm);
    auto* side = new QWidget;
    auto* sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(margin, margin, margin, margin);
    sideLayout->addWidget(m_choices);
    sideLayout->addWidget(m_warning);
    sideLayout->addWidget(m_status);
    sideLayout->addWidget(m_outline, 3);
    sideLayout->addWidget(leftOut, 2);
    m_outline->setMinimumHeight(kReportLeastList);
    leftOut->setMinimumHeight(kReportLeastList);
    auto* sideScroll = new QScrollArea; // a low window scrolls
    sideScroll->setFrameShape(QFrame::NoFrame);
    sideScroll->setWidgetResizable(true);
    sideScroll->setFocusPolicy(Qt::NoFocus);
    sideScroll->setAccessibleName(tr("About the report"));
    sideScroll->setMinimumWidth(kReportLeastSide);
    sideScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    sideScroll->setWidget(side);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(QStringLiteral("report"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(sideScroll);
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({300, 800});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_result);
    layout->addWidget(splitter, 1);
}

// Not before the page is looked at: a window that never shows it needs no thread.
void ReportPage::startWorker()
{
    if (m_thread)
        return;
    registerFonts(); // on this thread, since the application is told of it
    m_thread = new QThread(this);
    m_worker = new ReportWorker;
    m_worker->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(this, &ReportPage::layOutRequested, m_worker, &ReportWorker::layOut);
    connect(this, &ReportPage::writeRequested, m_worker, &ReportWorker::writePdf);
    connect(m_preview, &ReportPreview::pageWanted, m_worker, &ReportWorker::paint);
    connect(m_worker, &ReportWorker::laidOut, this, &ReportPage::take);
    connect(m_worker, &ReportWorker::painted, m_preview, &ReportPreview::takePage);
    connect(m_worker, &ReportWorker::written, this,
            [this](const QString& path, const QString& problem) {
                if (problem.isEmpty())
                    m_result->showWritten(path);
                else
                    m_result->showProblem(problem);
                m_actions.first()->setEnabled(true);
                emit exported(path, problem.isEmpty());
            });
    m_thread->start();
}

QString ReportPage::title() const
{
    return pageTitle(PageId::Report);
}

QIcon ReportPage::icon() const
{
    return themeIcon(QStringLiteral("report"));
}

void ReportPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_dirty)
        refresh();
}

void ReportPage::refreshSoon()
{
    m_dirty = true;
    if (isVisible())
        m_timer->start();
}

void ReportPage::refresh()
{
    m_timer->stop();
    m_dirty = false;
    startWorker();
    auto request = std::make_shared<ReportRequest>();
    request->number = ++m_number;
    request->content = document().content();
    request->engagement = document().engagement();
    request->engagement.report = m_choices->source().report;
    request->scorecards = document().scorecards();
    request->plan = document().plan();
    request->options = m_choices->options();
    request->options.date = view().statusDate();
    request->windowLanguage = windowLanguage(locale());
    if (request->options.language.code() != request->windowLanguage.code())
        request->sources = contentSourcesOf(document());
    request->paper = m_choices->paper();
    m_reportPaper = request->paper;
    m_status->setWords(tr("Laying out the report…"));
    emit layOutRequested(request);
}

void ReportPage::take(const std::shared_ptr<const ReportLayout>& layout)
{
    if (layout->number != m_number)
        return; // a newer one is on its way
    m_report = layout;
    m_preview->setReport(layout);
    m_outline->clear();
    for (const OutlineEntry& entry : layout->outline) {
        const QString indent(2 * entry.level, QLatin1Char(' '));
        auto* item = new QListWidgetItem(
            tr("%1p. %2   %3").arg(indent, locale().toString(entry.page + 1), entry.title),
            m_outline);
        item->setData(Qt::UserRole, entry.page);
        item->setToolTip(toolTipText(entry.title));
        item->setData(Qt::AccessibleTextRole,
                      tr("%1, page %2").arg(entry.title, locale().toString(entry.page + 1)));
    }
    showOutline();
    showLeftOut();
    QStringList warnings;
    for (const Message& warning : layout->warnings)
        warnings.append(inWords(warning));
    m_warning->setWords(warnings.join(u'\n'));
    m_warning->setVisible(!layout->warnings.isEmpty());
    if (!m_waitingPath.isEmpty())
        exportPdfTo(std::exchange(m_waitingPath, QString()));
}

void ReportPage::showOutline()
{
    const int page = m_preview->currentPage();
    const int pages = m_preview->pageCount();
    if (pages > 0 && page >= 0) {
        m_status->setWords(
            common::pageOf().arg(locale().toString(page + 1), locale().toString(pages)));
    }
    if (m_outline->hasFocus())
        return;
    for (int row = m_outline->count() - 1; row >= 0; --row) {
        if (m_outline->item(row)->data(Qt::UserRole).toInt() <= page) {
            m_outline->setCurrentRow(row);
            return;
        }
    }
}

void ReportPage::showLeftOut()
{
    int total = 0;
    QStringList lines;
    for (const LeftOut& left : m_report->leftOut) {
        total += left.count;
        QString what = left.what;
        what[0] = what[0].toUpper();
        lines.append(tr("%1: %2. %3").arg(what, locale().toString(left.count), left.why));
    }
    lines.prepend(total == 0   ? tr("Nothing that was typed is left out.")
                  : total == 1 ? tr("Left out of this edition: 1 entry")
                               : tr("Left out of this edition: %n entries", nullptr, total));
    m_leftOut->setWords(lines.join(QStringLiteral("\n")));
    // Nobody asks for that while the page is hidden, and a longer text would be cut when it is
    // shown.
    QCoreApplication::postEvent(m_leftOut->parentWidget(), new QEvent(QEvent::LayoutRequest));
}

QString ReportPage::proposedPath() const
{
    const ReportOptions options = m_choices->options();
    return milepost::proposedPath(document().path(),
                                  {document().engagement().organization.name,
                                   options.language.text(editionWords(options.edition)),
                                   view().statusDate().toString(Qt::ISODate)},
                                  QStringLiteral("pdf"));
}

/// The cover and where the client stands: composed at once, since it is little.
ReportContent ReportPage::brandedExample(const ReportBrand& brand) const
{
    Engagement engagement = document().engagement();
    engagement.report = withBrand(reportSettingsOf(m_choices->source()), brand);
    ReportOptions options = m_choices->options();
    options.edition = Edition::Board;
    options.date = view().statusDate();
    ReportContent content = composeReport(
        {document().content(), engagement, document().scorecards(), document().plan(), options});
    std::erase_if(content.sections, [](const Section& section) {
        return section.id != QLatin1String("cover") &&
               section.id != QLatin1String("where-we-stand");
    });
    return content;
}

void ReportPage::changeBrand()
{
    auto* dialog = new BrandDialog(
        reportBrandOf(reportSettingsOf(m_choices->source())),
        [this](const ReportBrand& brand) { return brandedExample(brand); }, m_choices->paper(),
        m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const Result<Done> done = m_choices->setBrand(dialog->brand()); !done)
            m_result->showProblem(inWords(done.error().message));
    });
    dialog->open();
}

void ReportPage::exportPdf()
{
    auto* dialog = new SaveDialog(this, tr("Export PDF"), proposedPath(), common::pdfDocuments());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &ReportPage::exportPdfTo);
    dialog->open();
}

void ReportPage::exportPdfTo(const QString& path)
{
    m_result->showProgress(tr("Writing the report…"));
    m_actions.first()->setEnabled(false);
    if (m_dirty || m_timer->isActive())
        refresh();
    if (!m_report || m_report->number != m_number) {
        m_waitingPath = path; // what is written is what is shown
        return;
    }
    emit writeRequested(m_report, m_reportPaper, path);
}

} // namespace milepost
