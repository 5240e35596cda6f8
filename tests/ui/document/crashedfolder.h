// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/faultyio.h"
#include "tests/support/randomsource.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace milepost {

/// What a folder may hold after a power cut: bytes by name, where a folder's name ends in "/".
using FolderImage = QMap<QString, QByteArray>;

/// A model of a folder on a disk that keeps what was synced and of the rest whatever it likes. The
/// bytes of a file are safe once the file was synced, its name once the folder was. Until then each
/// write may be there or not, or in part, in blocks of 512 or 4,096 bytes and in any order; a file
/// may have grown before its bytes came, with zeros in their place; a new, changed or deleted name
/// may be there or not, in the order of the changes or in any other. A sync that failed leaves what
/// it was to save in doubt for ever, since the system takes it for written.
class CrashedFolder {
public:
    /// The folder at `root` with what is safe in it; the files are numbered from 0 in this order.
    CrashedFolder(QString root, const FolderImage& safe);

    void apply(const faultyio::FileCall& call);

    /// What a running program sees.
    [[nodiscard]] FolderImage seen() const;
    /// One of the states that a power cut may leave.
    [[nodiscard]] FolderImage drawn(RandomSource& random) const;
    /// Whether there is more than one of them.
    [[nodiscard]] bool isUnsettled() const;

private:
    enum class Fate { Open, Doubtful, Certain };
    struct Piece {
        int number = 0; ///< in the order of all calls
        bool truncates = false;
        qint64 offset = 0; ///< the size, where it truncates
        QByteArray bytes;
        Fate fate = Fate::Open;
    };
    struct StoredFile {
        QByteArray safe;
        QList<Piece> pieces;
    };
    struct Naming {
        int number = 0;
        QString folder;
        QString gone; ///< or empty
        QString made; ///< or empty
        int file = 0;
    };
    using Names = QMap<QString, int>;
    class Choice;

    [[nodiscard]] QString nameOf(const std::string& path) const;
    void rename(const Naming& naming);
    void settle(StoredFile& file);
    [[nodiscard]] static QByteArray bytesOf(const StoredFile& file, Choice& choice);
    [[nodiscard]] FolderImage image(Choice& choice) const;

    QString m_root;
    QMap<int, StoredFile> m_files;
    Names m_safeNames; ///< -1 for a folder
    QList<Naming> m_namings;
    int m_number = 0;
};

} // namespace milepost
