// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>

#include <chrono>

namespace milepost {

/// Looks from time to time at a file that is only read here. Works on network shares too, where
/// the system tells nothing.
class FileWatch : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds kInterval{2};

    explicit FileWatch(const QString& path, std::chrono::milliseconds interval = kInterval,
                       QObject* parent = nullptr);

signals:
    /// The file is another one than when the watch began, or than when this was last said.
    void changed();
    /// The process that had the file when the watch began has let go of it.
    void released();

private:
    struct Stamp {
        qint64 bytes = 0;
        QDateTime time;
        bool operator==(const Stamp&) const = default;
    };

    void look();
    [[nodiscard]] Stamp stamp() const;
    [[nodiscard]] bool isHeld() const;

    QString m_path;
    Stamp m_stamp;
    bool m_held;
};

} // namespace milepost
