// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/document/crashedfolder.h"

#include <algorithm>
#include <array>

namespace milepost {

namespace {

constexpr int kFolder = -1;

QString folderOf(const QString& name)
{
    const QString plain = name.endsWith(u'/') ? name.chopped(1) : name;
    return plain.left(plain.lastIndexOf(u'/') + 1);
}

void put(QByteArray& bytes, qint64 offset, const QByteArray& piece)
{
    if (bytes.size() < offset + piece.size())
        bytes.append(offset + piece.size() - bytes.size(), '\0');
    std::copy(piece.cbegin(), piece.cend(), bytes.begin() + offset);
}

void truncate(QByteArray& bytes, qint64 size)
{
    if (bytes.size() > size)
        bytes.truncate(size);
    else
        bytes.append(size - bytes.size(), '\0');
}

void name(QMap<QString, int>& names, const QString& gone, const QString& made, int file)
{
    if (!gone.isEmpty())
        names.remove(gone);
    if (!made.isEmpty())
        names.insert(made, file);
}

} // namespace

/// Which of the calls that are not safe have reached the disk.
class CrashedFolder::Choice {
public:
    // What a running program sees: all of them.
    Choice() = default;

    // One at random, of the calls from `first` to `last`.
    Choice(RandomSource& random, int first, int last)
        : m_random(&random), m_data(Pattern(random.number(0, kLastPattern))),
          m_names(Pattern(random.number(0, kLastPattern))), m_namesInOrder(random.chance(50)),
          m_one(random.number(first, last)), m_percent(random.number(0, 2) * 40 + 10),
          m_block(random.number(0, 2)), m_growsFirst(random.chance(25))
    {}

    [[nodiscard]] qint64 blockSize() const
    {
        constexpr std::array<qint64, 3> sizes{1'000'000'000, 4'096, 512};
        return sizes[std::size_t(m_block)];
    }
    [[nodiscard]] bool growsFirst() const { return m_growsFirst; }

    bool keepsBytes(int number) { return keeps(m_data, number, true); }
    bool keepsName(int number)
    {
        return keeps(m_namesInOrder && m_names > Pattern::All ? Pattern::Before : m_names, number,
                     false);
    }

private:
    enum class Pattern { None, All, Before, AllBut, Only, Some };
    static constexpr int kLastPattern = 5;

    bool keeps(Pattern pattern, int number, bool torn)
    {
        switch (pattern) {
        case Pattern::None:
            return false;
        case Pattern::All:
            return true;
        case Pattern::Before:
            return number < m_one || (torn && number == m_one && m_random->chance(50));
        case Pattern::AllBut:
            return number != m_one || (torn && m_random->chance(50));
        case Pattern::Only:
            return number == m_one && (!torn || m_random->chance(70));
        case Pattern::Some:
            break;
        }
        return m_random->chance(m_percent);
    }

    RandomSource* m_random = nullptr;
    Pattern m_data = Pattern::All;
    Pattern m_names = Pattern::All;
    bool m_namesInOrder = true;
    int m_one = 0;
    int m_percent = 0;
    int m_block = 0;
    bool m_growsFirst = false;
};

CrashedFolder::CrashedFolder(QString root, const FolderImage& safe) : m_root(std::move(root))
{
    int number = 0;
    for (auto it = safe.cbegin(); it != safe.cend(); ++it) {
        if (it.key().endsWith(u'/')) {
            m_safeNames.insert(it.key(), kFolder);
            continue;
        }
        m_files.insert(number, {it.value(), {}});
        m_safeNames.insert(it.key(), number++);
    }
}

QString CrashedFolder::nameOf(const std::string& path) const
{
    return QString::fromStdString(path).mid(m_root.size() + 1);
}

void CrashedFolder::rename(const Naming& naming)
{
    m_namings.append(naming);
    m_namings.last().number = m_number;
}

void CrashedFolder::apply(const faultyio::FileCall& call)
{
    using Kind = faultyio::FileCall::Kind;
    ++m_number;
    switch (call.kind) {
    case Kind::Make: {
        const QString made =
            nameOf(call.path) + (call.file == kFolder ? QStringLiteral("/") : QString());
        if (call.file != kFolder)
            m_files.insert(call.file, {});
        rename({0, folderOf(made), {}, made, call.file});
        break;
    }
    case Kind::Write:
    case Kind::Truncate:
        m_files[call.file].pieces.append({m_number, call.kind == Kind::Truncate, call.offset,
                                          QByteArray::fromStdString(call.bytes), Fate::Open});
        break;
    case Kind::Sync:
        settle(m_files[call.file]);
        break;
    case Kind::FailedSync:
        for (Piece& piece : m_files[call.file].pieces) {
            if (piece.fate == Fate::Open)
                piece.fate = Fate::Doubtful;
        }
        break;
    case Kind::SyncFolder: {
        QString folder = nameOf(call.path);
        if (!folder.isEmpty() && !folder.endsWith(u'/'))
            folder += u'/';
        for (const Naming& naming : std::as_const(m_namings)) {
            if (naming.folder == folder)
                name(m_safeNames, naming.gone, naming.made, naming.file);
        }
        m_namings.removeIf([&](const Naming& naming) { return naming.folder == folder; });
        break;
    }
    case Kind::Rename: {
        const QString made = nameOf(call.newPath);
        rename(
            {0, folderOf(made), call.keepsName ? QString() : nameOf(call.path), made, call.file});
        break;
    }
    case Kind::Unlink: {
        const QString gone = nameOf(call.path);
        rename({0, folderOf(gone), gone, {}, 0});
        break;
    }
    }
}

// What was written over bytes in doubt stays until nothing is in doubt beneath it.
void CrashedFolder::settle(StoredFile& file)
{
    bool isDoubtful = false;
    for (Piece& piece : file.pieces) {
        if (piece.fate == Fate::Doubtful)
            isDoubtful = true;
        else
            piece.fate = Fate::Certain;
    }
    if (isDoubtful)
        return;
    Choice all;
    file.safe = bytesOf(file, all);
    file.pieces.clear();
}

QByteArray CrashedFolder::bytesOf(const StoredFile& file, Choice& choice)
{
    QByteArray bytes = file.safe;
    for (const Piece& piece : file.pieces) {
        const bool isCertain = piece.fate == Fate::Certain;
        if (piece.truncates) {
            if (isCertain || choice.keepsBytes(piece.number))
                truncate(bytes, piece.offset);
            continue;
        }
        if (isCertain) {
            put(bytes, piece.offset, piece.bytes);
            continue;
        }
        const qint64 end = piece.offset + piece.bytes.size();
        for (qint64 at = piece.offset; at < end;) {
            const qint64 next = std::min(end, (at / choice.blockSize() + 1) * choice.blockSize());
            if (choice.keepsBytes(piece.number))
                put(bytes, at, piece.bytes.mid(at - piece.offset, next - at));
            else if (choice.growsFirst() && bytes.size() < next)
                truncate(bytes, next);
            at = next;
        }
    }
    return bytes;
}

FolderImage CrashedFolder::image(Choice& choice) const
{
    Names names = m_safeNames;
    for (const Naming& naming : m_namings) {
        if (choice.keepsName(naming.number))
            name(names, naming.gone, naming.made, naming.file);
    }
    FolderImage image;
    QMap<int, QByteArray> bytes;
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        const QString folder = folderOf(it.key());
        // The names are in order, so that a folder comes before what is in it.
        if (!folder.isEmpty() && !image.contains(folder))
            continue;
        if (it.value() == kFolder) {
            image.insert(it.key(), {});
            continue;
        }
        if (!bytes.contains(it.value()))
            bytes.insert(it.value(), bytesOf(m_files[it.value()], choice));
        image.insert(it.key(), bytes.value(it.value()));
    }
    return image;
}

FolderImage CrashedFolder::seen() const
{
    Choice all;
    return image(all);
}

FolderImage CrashedFolder::drawn(RandomSource& random) const
{
    int first = m_number;
    for (const Naming& naming : m_namings)
        first = std::min(first, naming.number);
    for (const StoredFile& file : m_files) {
        for (const Piece& piece : file.pieces)
            first = std::min(first, piece.fate == Fate::Certain ? m_number : piece.number);
    }
    Choice choice(random, first, m_number);
    return image(choice);
}

bool CrashedFolder::isUnsettled() const
{
    return !m_namings.isEmpty() ||
           std::any_of(m_files.cbegin(), m_files.cend(), [](const StoredFile& file) {
               return std::any_of(file.pieces.cbegin(), file.pieces.cend(),
                                  [](const Piece& piece) { return piece.fate != Fate::Certain; });
           });
}

} // namespace milepost
