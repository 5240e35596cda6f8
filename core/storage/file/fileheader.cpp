// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file/fileheader.h"

#include "core/storage/file/schema.h"
#include "core/storage/file/sqlerror.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace milepost {

namespace {

// Offsets in the header of a SQLite database file (sqlite.org/fileformat2.html, section 1.3).
constexpr qsizetype kHeaderBytes = 100;
constexpr qsizetype kPageSizeAt = 16;
constexpr qsizetype kWriteVersionAt = 18;
constexpr qsizetype kReadVersionAt = 19;
constexpr qsizetype kChangeCounterAt = 24;
constexpr qsizetype kPagesAt = 28;
constexpr qsizetype kEncodingAt = 56;
constexpr qsizetype kUserVersionAt = 60;
constexpr qsizetype kApplicationIdAt = 68;
constexpr qsizetype kPagesValidForAt = 92;

// The eight bytes with which a journal begins, and with which a journal ends that names another
// one (section 3 there).
const QByteArray kJournalMagic = QByteArray::fromHex("d9d505f920a163d7");
constexpr qsizetype kJournalHeaderBytes = 28;
constexpr qsizetype kJournalPagesAt = 16;
constexpr qsizetype kJournalPageSizeAt = 24;

quint32 numberAt(const QByteArray& header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

QString journalPath(const QString& path)
{
    return path + QStringLiteral("-journal");
}

std::optional<Message> accessProblem(const QFileInfo& file)
{
    if (file.fileName().isEmpty() && !file.isDir())
        return Message("Storage", "No file is named.");
    if (!file.exists())
        return Message("Storage", "The file does not exist; check its name and folder.");
    if (file.isDir())
        return Message("Storage", "This is a folder; choose an engagement file.");
    if (!file.isFile())
        return Message("Storage", "This is a device and not a file; choose an engagement file.");
    if (!file.isReadable())
        return Message("Storage", "You may not read this file; ask its owner for access.");
    if (file.size() == 0)
        return Message("Storage", "The file is empty; its copying may have been cut short.");
    if (file.size() > kMaxFileBytes)
        return Message("Storage", "The file is larger than an engagement file can be.");
    return std::nullopt;
}

std::optional<Message> formatProblem(const QByteArray& header, qint64 size, bool hasJournal)
{
    const auto at = [&](qsizetype offset) { return static_cast<uchar>(header[offset]); };
    const int halfPage = at(kPageSizeAt) << 8 | at(kPageSizeAt + 1);
    const qint64 pageSize = halfPage == 1 ? 65536 : halfPage;
    if (pageSize < 512 || (pageSize & (pageSize - 1)) != 0)
        return Message("Storage", "The file is damaged at its very beginning; restore a backup.");
    if (at(kReadVersionAt) != 1 || at(kWriteVersionAt) != 1) {
        return Message("Storage",
                       "Another program has switched the file to a mode that is not used "
                       "here; save it there with journal_mode DELETE.");
    }
    if (numberAt(header, kEncodingAt) > 1)
        return Message("Storage",
                       "The file's texts are not in UTF-8, so it is not of this program.");
    const bool countIsValid =
        numberAt(header, kChangeCounterAt) == numberAt(header, kPagesValidForAt);
    const qint64 expected = countIsValid ? numberAt(header, kPagesAt) * pageSize : 0;
    if (!hasJournal && (size < expected || size % pageSize != 0)) {
        return Message("Storage", "The file is cut off: %1 of %2 bytes are there; copy it again or "
                                  "restore a backup.")
            .arg(size)
            .arg(expected);
    }
    return std::nullopt;
}

Result<QByteArray> readHeader(const QString& path)
{
    const auto refuse = [&](const Message& message) { return Error{message, {}, path}; };
    if (const auto problem = accessProblem(QFileInfo(path)))
        return refuse(*problem);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotBeOpened(path, file.errorString());
    QByteArray header = file.read(kHeaderBytes);
    if (!header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return refuse(Message("Storage", "This is not an engagement file."));
    if (header.size() < kHeaderBytes)
        return refuse(
            Message("Storage", "The file is cut off; copy it again or restore a backup."));
    if (numberAt(header, kApplicationIdAt) != quint32(kApplicationId)) {
        return refuse(Message(
            "Storage", "This is the database of another program and not an engagement file."));
    }
    if (QFileInfo::exists(path + QStringLiteral("-wal"))) {
        // What is in the other file is lost when that is moved away.
        const QString name = QFileInfo(path).fileName();
        return refuse(
            Message("Storage", "Another program keeps its last changes in \"%1\" beside the file; "
                               "close it there, or fold them in with: %2 (both files copied "
                               "together do as well).")
                .arg(name + QStringLiteral("-wal"),
                     QStringLiteral("sqlite3 \"%1\" \"PRAGMA journal_mode=DELETE\"").arg(name)));
    }
    return header;
}

} // namespace

Result<Done> requireEngagementFile(const QString& path)
{
    const Result<QByteArray> header = readHeader(path);
    return header ? Result<Done>(Done()) : Result<Done>(header.error());
}

Result<FileHeader> readFileHeader(const QString& path)
{
    const Result<QByteArray> header = readHeader(path);
    if (!header)
        return header.error();
    const bool hot = hasHotJournal(path);
    if (const auto problem = formatProblem(*header, QFileInfo(path).size(), hot))
        return Error{*problem, {}, path};
    return FileHeader{static_cast<int>(numberAt(*header, kUserVersionAt)), hot};
}

quint32 changeCounterOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return 0;
    const QByteArray header = file.read(kHeaderBytes);
    return header.size() == kHeaderBytes ? numberAt(header, kChangeCounterAt) : 0;
}

bool hasHotJournal(const QString& path)
{
    const QFileInfo info(journalPath(path));
    if (info.isSymLink())
        return true;
    if (!info.isFile() || info.size() == 0)
        return info.exists() && !info.isFile();
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly))
        return true;
    const QByteArray first = file.read(1);
    return !first.isEmpty() && first.at(0) != '\0';
}

Result<Done> checkHotJournal(const QString& path)
{
    const QFileInfo info(journalPath(path));
    QFile file(info.filePath());
    const Error error{Message("Storage", "The journal beside the file is not of this program; move "
                                         "\"%1\" away if you trust the file without it.")
                          .arg(info.fileName()),
                      {},
                      path};
    if (info.isSymLink() || !info.isFile() || !file.open(QIODevice::ReadOnly))
        return error;
    // Undoing a write brings the file to the size it had. Pages that it lacks for that have to come
    // from the journal; one that asks for more would blow the file up to any size.
    const QByteArray header = file.read(kJournalHeaderBytes);
    if (header.size() == kJournalHeaderBytes && header.startsWith(kJournalMagic)) {
        const quint64 bytes = quint64(numberAt(header, kJournalPagesAt)) *
                              quint64(numberAt(header, kJournalPageSizeAt));
        if (bytes > quint64(QFileInfo(path).size() + file.size()))
            return error;
    }
    if (file.size() >= kJournalMagic.size() && file.seek(file.size() - kJournalMagic.size()) &&
        file.read(kJournalMagic.size()) == kJournalMagic && file.size() > kJournalMagic.size())
        return error;
    return Done();
}

} // namespace milepost
