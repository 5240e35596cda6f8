// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QSettings;
class QWidget;

namespace milepost {

/// Asks for files with the platform's dialogs and remembers the folder. Both return an empty path
/// when nothing was chosen. Tests put their own answers in its place.
class FileChooser {
public:
    /// `documents` is the folder to begin in. The settings must outlive it.
    FileChooser(QSettings& settings, QString documents);
    virtual ~FileChooser() = default;
    FileChooser(const FileChooser&) = delete;
    FileChooser& operator=(const FileChooser&) = delete;

    [[nodiscard]] virtual QString openPath(QWidget* parent, const QString& title,
                                           const QString& filter);
    /// `proposal` is a whole path; the ending of the filter is added where it is missing. An
    /// existing file is only returned after the person agreed to replace it.
    [[nodiscard]] virtual QString savePath(QWidget* parent, const QString& title,
                                           const QString& proposal, const QString& filter);

    /// The folder in which to propose new files.
    [[nodiscard]] QString folder() const;
    /// The folder in which one begins before any was chosen.
    [[nodiscard]] const QString& documents() const { return m_documents; }

private:
    QSettings& m_settings;
    QString m_documents;
};

/// The filters of the program's own files, for dialogs.
[[nodiscard]] QString engagementFilter();
[[nodiscard]] QString openableFilter();
[[nodiscard]] QString workbookFilter();

/// `text` as the base of a file name: without what file systems do not take, never empty.
[[nodiscard]] QString fileNameFor(const QString& text);

/// `folder/base.ending`, or `folder/base` where the ending is empty; with a number behind the base
/// when that is taken.
[[nodiscard]] QString freePath(const QString& folder, const QString& base, const QString& ending);

} // namespace milepost
