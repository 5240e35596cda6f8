// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/fileactions.h"

#include "ui/theme/icons.h"

namespace milepost {

NewEngagementAction::NewEngagementAction(WindowContext& context)
    : Action(QStringLiteral("file.new"), context)
{
    setStandardKey(QKeySequence::New);
    setWords(tr("&New engagement…"), tr("Set up an engagement in a few short steps"));
    setIcon(themeIcon(QStringLiteral("new")));
}

void NewEngagementAction::run()
{
    context().newEngagement();
}

OpenAction::OpenAction(WindowContext& context) : Action(QStringLiteral("file.open"), context)
{
    setStandardKey(QKeySequence::Open);
    setWords(tr("&Open…"), tr("Open an engagement file or an exchange file"));
    setIcon(themeIcon(QStringLiteral("open")));
}

void OpenAction::run()
{
    context().chooseEngagement();
}

ExploreSampleAction::ExploreSampleAction(WindowContext& context)
    : Action(QStringLiteral("file.sample"), context)
{
    setWords(tr("Explore the &sample"), tr("Open a copy of the sample engagement"));
    setIcon(themeIcon(QStringLiteral("sample")));
}

void ExploreSampleAction::run()
{
    context().exploreSample();
}

SaveCopyAction::SaveCopyAction(WindowContext& context)
    : Action(QStringLiteral("file.saveCopy"), context)
{
    setStandardKey(QKeySequence::SaveAs, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    setWords(tr("Save a &copy…"), tr("Write everything into another file"));
    setIcon(themeIcon(QStringLiteral("save-copy")));
}

void SaveCopyAction::refresh()
{
    enableWithDocument();
}

void SaveCopyAction::run()
{
    context().saveCopy();
}

RestoreBackupAction::RestoreBackupAction(WindowContext& context)
    : Action(QStringLiteral("file.restore"), context)
{
    setWords(tr("Restore from &backup…"), tr("Get back the state of an earlier day as a new file"));
    setIcon(themeIcon(QStringLiteral("restore")));
}

void RestoreBackupAction::run()
{
    context().restoreBackup();
}

RecoverAction::RecoverAction(WindowContext& context)
    : Action(QStringLiteral("file.recover"), context)
{
    setWords(tr("Reco&ver a damaged file…"),
             tr("Write what can be read of a damaged file into a new one"));
    setIcon(themeIcon(QStringLiteral("retry")));
}

void RecoverAction::run()
{
    context().recoverDamaged();
}

SnapshotsAction::SnapshotsAction(WindowContext& context)
    : Action(QStringLiteral("file.snapshots"), context)
{
    setWords(tr("S&napshots…"), tr("Freeze scores and plan as they are now, and compare"));
    setIcon(themeIcon(QStringLiteral("progress")));
}

void SnapshotsAction::refresh()
{
    enableWithDocument();
}

void SnapshotsAction::run()
{
    context().showSnapshots();
}

ExportPdfAction::ExportPdfAction(WindowContext& context)
    : Action(QStringLiteral("file.exportPdf"), context)
{
    setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    setWords(tr("&Export PDF…"), tr("Write the report as a PDF file"));
    setIcon(themeIcon(QStringLiteral("export-pdf")));
}

void ExportPdfAction::refresh()
{
    enableWithDocument();
}

void ExportPdfAction::run()
{
    context().exportPdf();
}

CloseAction::CloseAction(WindowContext& context) : Action(QStringLiteral("file.close"), context)
{
    setStandardKey(QKeySequence::Close, QKeySequence(Qt::CTRL | Qt::Key_W));
    setWords(tr("C&lose"), tr("Close the engagement and go back to the start page"));
    setIcon(themeIcon(QStringLiteral("close")));
}

void CloseAction::refresh()
{
    enableWithDocument();
}

void CloseAction::run()
{
    context().closeEngagement();
}

QuitAction::QuitAction(WindowContext& context) : Action(QStringLiteral("file.quit"), context)
{
    setStandardKey(QKeySequence::Quit, QKeySequence(Qt::CTRL | Qt::Key_Q));
    setMenuRole(QAction::QuitRole);
    setWords(tr("&Quit"), tr("Close all windows"));
    setIcon(themeIcon(QStringLiteral("quit")));
}

void QuitAction::run()
{
    context().quit();
}

} // namespace milepost
