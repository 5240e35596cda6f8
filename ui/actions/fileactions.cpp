// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/fileactions.h"

#include "ui/language/commonwords.h"
#include "ui/theme/icons.h"

namespace milepost {

namespace {

QString exportId(ExportKind kind)
{
    switch (kind) {
    case ExportKind::Workbook:
        return QStringLiteral("file.exportWorkbook");
    case ExportKind::Slides:
        return QStringLiteral("file.exportSlides");
    case ExportKind::FillInWorkbook:
        return QStringLiteral("file.exportFillIn");
    case ExportKind::Calendar:
        return QStringLiteral("file.exportCalendar");
    case ExportKind::CalendarWithReminders:
        return QStringLiteral("file.exportReminders");
    case ExportKind::Tables:
        break;
    }
    return QStringLiteral("file.exportTables");
}

} // namespace

NewEngagementAction::NewEngagementAction(QWidget& window, FileWork& files)
    : Action(QStringLiteral("file.new"), window), m_files(files)
{
    setStandardKey(QKeySequence::New);
    setWords(tr("&New engagement…"), tr("Set up an engagement in a few short steps"));
    setIcon(themeIcon(QStringLiteral("new")));
}

void NewEngagementAction::run()
{
    m_files.newEngagement();
}

OpenAction::OpenAction(QWidget& window, FileWork& files)
    : Action(QStringLiteral("file.open"), window), m_files(files)
{
    setStandardKey(QKeySequence::Open);
    setWords(common::openButton(), tr("Open an engagement file or an exchange file"));
    setIcon(themeIcon(QStringLiteral("open")));
}

void OpenAction::run()
{
    m_files.choose();
}

ExploreSampleAction::ExploreSampleAction(QWidget& window, FileWork& files)
    : Action(QStringLiteral("file.sample"), window), m_files(files)
{
    setWords(common::exploreSample(), tr("Open a copy of the sample engagement"));
    setIcon(themeIcon(QStringLiteral("sample")));
}

void ExploreSampleAction::run()
{
    m_files.exploreSample();
}

SaveCopyAction::SaveCopyAction(QWidget& window, FileWork& files, ShownNow shown)
    : Action(QStringLiteral("file.saveCopy"), window), m_files(files), m_shown(std::move(shown))
{
    setStandardKey(QKeySequence::SaveAs, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    setWords(tr("Save a &copy…"), tr("Write everything into another file"));
    setIcon(themeIcon(QStringLiteral("save-copy")));
}

void SaveCopyAction::refresh()
{
    setEnabled(m_shown());
}

void SaveCopyAction::run()
{
    m_files.saveCopy();
}

RestoreBackupAction::RestoreBackupAction(QWidget& window, FileWork& files)
    : Action(QStringLiteral("file.restore"), window), m_files(files)
{
    setWords(tr("Restore from &backup…"), tr("Get back the state of an earlier day as a new file"));
    setIcon(themeIcon(QStringLiteral("restore")));
}

void RestoreBackupAction::run()
{
    m_files.restoreBackup();
}

RecoverAction::RecoverAction(QWidget& window, FileWork& files)
    : Action(QStringLiteral("file.recover"), window), m_files(files)
{
    setWords(tr("Reco&ver a damaged file…"),
             tr("Write what can be read of a damaged file into a new one"));
    setIcon(themeIcon(QStringLiteral("retry")));
}

void RecoverAction::run()
{
    m_files.recoverDamaged();
}

SnapshotsAction::SnapshotsAction(QWidget& window, ShownNow shown)
    : Action(QStringLiteral("file.snapshots"), window), m_shown(std::move(shown))
{
    setWords(tr("Snapsho&ts…"), tr("Freeze scores and plan as they are now, and compare"));
    setIcon(themeIcon(QStringLiteral("progress")));
}

void SnapshotsAction::refresh()
{
    setEnabled(m_shown());
}

void SnapshotsAction::run()
{
    if (ShownEngagement* shown = m_shown())
        shown->showSnapshots();
}

ExportPdfAction::ExportPdfAction(QWidget& window, ShownNow shown)
    : Action(QStringLiteral("file.exportPdf"), window), m_shown(std::move(shown))
{
    setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    setWords(common::exportPdf(), tr("Write the report as a PDF file"));
    setIcon(themeIcon(QStringLiteral("export-pdf")));
}

void ExportPdfAction::refresh()
{
    setEnabled(m_shown());
}

void ExportPdfAction::run()
{
    if (ShownEngagement* shown = m_shown())
        shown->exportPdf();
}

ExportDataAction::ExportDataAction(QWidget& window, FileWork& files, ShownNow shown,
                                   ExportKind kind)
    : Action(exportId(kind), window), m_files(files), m_shown(std::move(shown)), m_kind(kind)
{
    switch (kind) {
    case ExportKind::Workbook:
        setWords(tr("&Workbook (XLSX)…"),
                 tr("Write scores, plan, RACI, metrics and risks as sheets of a workbook"));
        break;
    case ExportKind::FillInWorkbook:
        setWords(tr("Workbook to &fill in (XLSX)…"),
                 tr("Write plays and metric values for others to fill in and send back"));
        break;
    case ExportKind::Slides:
        setWords(tr("&Slides (PPTX)…"),
                 tr("Write the board pack as slides whose texts, tables and charts can be edited"));
        break;
    case ExportKind::Calendar:
        setWords(tr("&Calendar (ICS)…"), tr("Write plays, reviews and milestones as a calendar"));
        break;
    case ExportKind::CalendarWithReminders:
        setWords(tr("Calendar with &reminders (ICS)…"),
                 tr("Write the calendar with a reminder on the day before each event"));
        break;
    case ExportKind::Tables:
        setWords(tr("&Tables (CSV)…"), tr("Write each table as a file into a new folder"));
        break;
    }
    setIcon(themeIcon(QStringLiteral("file")));
}

void ExportDataAction::refresh()
{
    setEnabled(m_shown());
}

void ExportDataAction::run()
{
    m_files.exportData(m_kind);
}

ImportWorkbookAction::ImportWorkbookAction(QWidget& window, FileWork& files, ShownNow shown)
    : Action(QStringLiteral("file.importWorkbook"), window), m_files(files),
      m_shown(std::move(shown))
{
    setWords(tr("&Workbook filled in by others…"),
             tr("Look at what others have filled in, and take it over as one step"));
    setIcon(themeIcon(QStringLiteral("open")));
}

void ImportWorkbookAction::refresh()
{
    setEnabled(m_shown());
}

void ImportWorkbookAction::run()
{
    m_files.importWorkbook();
}

CloseAction::CloseAction(QWidget& window, FileWork& files, ShownNow shown)
    : Action(QStringLiteral("file.close"), window), m_files(files), m_shown(std::move(shown))
{
    setStandardKey(QKeySequence::Close, QKeySequence(Qt::CTRL | Qt::Key_W));
    setWords(tr("C&lose"), tr("Close the engagement and go back to the start page"));
    setIcon(themeIcon(QStringLiteral("close")));
}

void CloseAction::refresh()
{
    setEnabled(m_shown());
}

void CloseAction::run()
{
    m_files.close();
}

QuitAction::QuitAction(QWidget& window, FileWork& files)
    : Action(QStringLiteral("file.quit"), window), m_files(files)
{
    setStandardKey(QKeySequence::Quit, QKeySequence(Qt::CTRL | Qt::Key_Q));
    setMenuRole(QAction::QuitRole);
    setWords(tr("&Quit"), tr("Close all windows"));
    setIcon(themeIcon(QStringLiteral("quit")));
}

void QuitAction::run()
{
    m_files.quit();
}

} // namespace milepost
