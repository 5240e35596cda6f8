// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/view/place.h"

#include <QDate>
#include <QObject>

#include <optional>

class QSettings;

namespace milepost {

class EngagementDocument;

/// An engagement file that was open before, with what the start page tells about it.
struct RecentFile {
    QString path;
    QString organization;
    QDate assessed;              ///< of the last assessment, if any
    std::optional<double> index; ///< overall, 0 to 100
    Place place;                 ///< where one was when it was closed

    bool operator==(const RecentFile&) const = default;
};

/// What there is to tell about an open engagement.
[[nodiscard]] RecentFile recentFile(const EngagementDocument& document, const Place& place);

/// The files that were open before, latest first, kept in the settings. A file is known by its
/// canonical path. The settings must outlive it.
class RecentFiles : public QObject {
    Q_OBJECT

public:
    static constexpr int kLimit = 15;

    explicit RecentFiles(QSettings& settings, QObject* parent = nullptr);

    [[nodiscard]] const QList<RecentFile>& files() const { return m_files; }
    [[nodiscard]] std::optional<RecentFile> find(const QString& path) const;

    /// Puts the file in front, in place of what was known about it.
    void remember(const RecentFile& file);
    void forget(const QString& path);

signals:
    void changed();

private:
    void read();
    void write();

    QSettings& m_settings;
    QList<RecentFile> m_files;
};

/// One spelling for a path, whichever way it was reached.
[[nodiscard]] QString canonicalPath(const QString& path);

} // namespace milepost
