// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/files/workbookimport.h"

#include "core/base/refusals.h"
#include "core/export/back/xlsxpackage.h"
#include "core/export/calendar.h"
#include "ui/document/engagementdocument.h"
#include "ui/shell/files/dataexport.h"
#include "ui/shell/files/filechooser.h"
#include "ui/shell/files/workbookpreview.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace milepost {

namespace {

struct WorkbookImportWords {
    Q_DECLARE_TR_FUNCTIONS(WorkbookImport)
};

Result<FilledWorkbook> readWorkbook(const EngagementDocument& document, const QString& path,
                                    const QLocale& locale)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{refusals::unreadable(), file.errorString(), {}};
    const Result<EngagementTimes> times = timesIn(document);
    if (!times)
        return times.error();
    // One byte more than there may be, so that the reader sees it.
    return readFilledWorkbook(file.read(xlsxlimits::kFileBytes + 1), *times, locale);
}

} // namespace

FileOutcome importWorkbookInto(EngagementDocument& document, QWidget* parent, FileChooser& files)
{
    const QString path = files.openPath(
        parent, WorkbookImportWords::tr("Take in a workbook that was filled in"), workbookFilter());
    if (path.isEmpty())
        return {};
    const Result<FilledWorkbook> workbook = readWorkbook(document, path, parent->locale());
    if (!workbook) {
        Error error = workbook.error();
        error.where = path;
        return {false, bannerFor(error)};
    }
    WorkbookPreview preview(document, *workbook, QFileInfo(path).fileName(), parent);
    if (preview.exec() != QDialog::Accepted)
        return {};
    const Result<Done> done = document.perform(takeFilledWorkbook, *workbook);
    return done ? FileOutcome{true, {}} : FileOutcome{false, bannerFor(done.error())};
}

} // namespace milepost
