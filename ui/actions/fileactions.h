// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action.h"
#include "ui/actions/filework.h"
#include "ui/actions/shownengagement.h"

namespace milepost {

class NewEngagementAction : public Action {
    Q_OBJECT
public:
    NewEngagementAction(QWidget& window, FileWork& files);

protected:
    void run() override;

private:
    FileWork& m_files;
};

class OpenAction : public Action {
    Q_OBJECT
public:
    OpenAction(QWidget& window, FileWork& files);

protected:
    void run() override;

private:
    FileWork& m_files;
};

class ExploreSampleAction : public Action {
    Q_OBJECT
public:
    ExploreSampleAction(QWidget& window, FileWork& files);

protected:
    void run() override;

private:
    FileWork& m_files;
};

class SaveCopyAction : public Action {
    Q_OBJECT
public:
    SaveCopyAction(QWidget& window, FileWork& files, ShownNow shown);
    void refresh() override;

protected:
    void run() override;

private:
    FileWork& m_files;
    ShownNow m_shown;
};

class RestoreBackupAction : public Action {
    Q_OBJECT
public:
    RestoreBackupAction(QWidget& window, FileWork& files);

protected:
    void run() override;

private:
    FileWork& m_files;
};

class RecoverAction : public Action {
    Q_OBJECT
public:
    RecoverAction(QWidget& window, FileWork& files);

protected:
    void run() override;

private:
    FileWork& m_files;
};

class SnapshotsAction : public Action {
    Q_OBJECT
public:
    SnapshotsAction(QWidget& window, ShownNow shown);
    void refresh() override;

protected:
    void run() override;

private:
    ShownNow m_shown;
};

class ExportPdfAction : public Action {
    Q_OBJECT
public:
    ExportPdfAction(QWidget& window, ShownNow shown);
    void refresh() override;

protected:
    void run() override;

private:
    ShownNow m_shown;
};

/// A workbook, calendar or tables of the engagement.
class ExportDataAction : public Action {
    Q_OBJECT
public:
    ExportDataAction(QWidget& window, FileWork& files, ShownNow shown, ExportKind kind);
    void refresh() override;

protected:
    void run() override;

private:
    FileWork& m_files;
    ShownNow m_shown;
    ExportKind m_kind;
};

/// A workbook that was sent to be filled in and has come back.
class ImportWorkbookAction : public Action {
    Q_OBJECT
public:
    ImportWorkbookAction(QWidget& window, FileWork& files, ShownNow shown);
    void refresh() override;

protected:
    void run() override;

private:
    FileWork& m_files;
    ShownNow m_shown;
};

class CloseAction : public Action {
    Q_OBJECT
public:
    CloseAction(QWidget& window, FileWork& files, ShownNow shown);
    void refresh() override;

protected:
    void run() override;

private:
    FileWork& m_files;
    ShownNow m_shown;
};

class QuitAction : public Action {
    Q_OBJECT
public:
    QuitAction(QWidget& window, FileWork& files);

protected:
    void run() override;

private:
    FileWork& m_files;
};

} // namespace milepost
