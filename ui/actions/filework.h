// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace milepost {

/// What people go on working with in other programs.
enum class ExportKind { Workbook, Slides, FillInWorkbook, Calendar, CalendarWithReminders, Tables };

/// What a person can do with files from one window.
class FileWork {
public:
    virtual ~FileWork() = default;

    virtual void newEngagement() = 0;
    /// Asks for a file and opens it.
    virtual void choose() = 0;
    virtual void exploreSample() = 0;
    virtual void saveCopy() = 0;
    /// Asks where and writes that of the open engagement.
    virtual void exportData(ExportKind kind) = 0;
    /// Asks for a workbook that others have filled in, shows what it changes and takes it in.
    virtual void importWorkbook() = 0;
    virtual void restoreBackup() = 0;
    /// Asks for a damaged file and writes what can be read of it into a new one.
    virtual void recoverDamaged() = 0;
    /// Back to the start page.
    virtual void close() = 0;
    /// Closes all windows.
    virtual void quit() = 0;
};

} // namespace milepost
