// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/files/filewatch.h"

#include "core/storage/file/filelock.h"

#include <QFileInfo>
#include <QTimer>

namespace milepost {

FileWatch::FileWatch(const QString& path, std::chrono::milliseconds interval, QObject* parent)
    : QObject(parent), m_path(path), m_stamp(stamp()), m_held(isHeld())
{
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &FileWatch::look);
    timer->start(interval);
}

void FileWatch::look()
{
    // While the file cannot be reached there is nothing to open anew.
    if (!QFileInfo::exists(m_path))
        return;
    const Stamp now = stamp();
    if (now != m_stamp) {
        m_stamp = now;
        emit changed();
    }
    if (m_held && !isHeld()) {
        m_held = false;
        emit released();
    }
}

FileWatch::Stamp FileWatch::stamp() const
{
    const QFileInfo info(m_path);
    return {info.size(), info.lastModified()};
}

bool FileWatch::isHeld() const
{
    return QFileInfo::exists(FileLock::lockPath(m_path));
}

} // namespace milepost
