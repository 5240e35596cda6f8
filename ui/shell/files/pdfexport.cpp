// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/files/pdfexport.h"

#include "core/report/composer.h"
#include "ui/document/engagementdocument.h"
#include "ui/print/pdf.h"
#include "ui/shell/files/filechooser.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QUrl>

namespace milepost {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("PdfExport", text);
}

Paper usualPaper()
{
    return QLocale().measurementSystem() == QLocale::ImperialUSSystem ? Paper::Letter : Paper::A4;
}

QString proposal(const EngagementDocument& document, const FileChooser& files)
{
    const QString folder =
        document.path().isEmpty() ? files.folder() : QFileInfo(document.path()).absolutePath();
    const QString base = tr("%1 roadmap").arg(document.engagement().organization.name);
    return QDir(folder).filePath(fileNameFor(base) + QStringLiteral(".pdf"));
}

ReportContent compose(const EngagementDocument& document)
{
    ReportOptions options;
    options.date = QDate::currentDate();
    return composeReport({document.content(), document.engagement(), document.scorecards(),
                          document.plan(), options});
}

} // namespace

FileOutcome exportReport(EngagementDocument& document, QWidget* parent, FileChooser& files)
{
    const QString path =
        files.savePath(parent, tr("Export PDF"), proposal(document, files), pdfFilter());
    if (path.isEmpty())
        return {};
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    PdfOptions options;
    options.path = path;
    options.paper = usualPaper();
    const Result<Done> done = writePdf(compose(document), options);
    QGuiApplication::restoreOverrideCursor();
    if (!done)
        return {false, bannerFor(done.error())};

    BannerText text;
    text.key = QStringLiteral("file.pdf");
    text.sentence = tr("The report was written to %1.").arg(QDir::toNativeSeparators(path));
    text.actions = {
        {tr("Open it"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }}};
    return {true, text};
}

} // namespace milepost
