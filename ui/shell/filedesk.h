// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/filework.h"

namespace milepost {

class FileWindow;
struct FileOutcome;
class Windows;

/// What a person can do with files from one window; what comes of it is told there. Window and
/// windows must outlive it.
class FileDesk : public FileWork {
public:
    FileDesk(FileWindow& window, Windows& windows);

    void newEngagement() override;
    void choose() override;
    void exploreSample() override;
    void saveCopy() override;
    void exportData(ExportKind kind) override;
    void importWorkbook() override;
    void restoreBackup() override;
    void recoverDamaged() override;
    void close() override;
    void quit() override;

    /// Reads the file of the engagement that is open anew, in the same window.
    void openAgain();
    /// Whether the engagement may be left now; asks when something would be lost.
    [[nodiscard]] bool mayLeave();

private:
    bool trySaveCopy();
    void tell(const FileOutcome& outcome);

    FileWindow& m_window;
    Windows& m_windows;
};

} // namespace milepost
