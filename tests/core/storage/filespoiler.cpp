// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/filespoiler.h"

#include "tests/core/storage/rowspoiler.h"

#include <QtEndian>

#include <random>

namespace milepost {

namespace {

constexpr qsizetype kHeaderBytes = 100;

class Spoiling {
public:
    Spoiling(const QList<QByteArray>& good, const QMap<QString, QStringList>& columns, quint32 seed)
        : m_good(good), m_columns(columns), m_random(seed)
    {}

    SpoiledFile run()
    {
        QByteArray file = anyGood();
        QByteArray journal;
        for (qsizetype round = m_random.chance(30) ? 2 : 1; round > 0; --round) {
            const qsizetype what = m_random.below(100);
            if (what < 25)
                spoilBytes(file);
            else if (what < 40)
                spoilPages(file);
            else if (what < 55)
                file = RowSpoiler(file, m_columns, m_random).withOtherSchema();
            else if (what < 92)
                file = RowSpoiler(file, m_columns, m_random).withOtherRows();
            else
                journal = journalOf(file);
        }
        return {file, journal};
    }

private:
    const QByteArray& anyGood() { return m_good.at(m_random.below(m_good.size())); }

    // The size of a page as the header says it, or that of the good files.
    [[nodiscard]] qsizetype pageSize(const QByteArray& file) const
    {
        const qsizetype size =
            file.size() < kHeaderBytes ? 0 : qFromBigEndian<quint16>(file.constData() + 16);
        return size >= 512 && size <= file.size() ? size : 512;
    }

    void spoilBytes(QByteArray& file)
    {
        for (qsizetype changes = 1 + m_random.below(4); changes > 0 && !file.isEmpty(); --changes) {
            switch (m_random.below(9)) {
            case 0:
                file.truncate(m_random.below(file.size()));
                break;
            case 1:
                file.append(QByteArray(1 + m_random.below(2000), '\0'));
                break;
            case 2:
                file.remove(m_random.below(file.size()), 1 + m_random.below(600));
                break;
            case 3: {
                const QByteArray& other = anyGood();
                file.insert(m_random.below(file.size()),
                            other.mid(m_random.below(other.size()), 1 + m_random.below(600)));
                break;
            }
            case 4:
            case 5:
                changeNumber(file, m_random.below(std::min(file.size(), kHeaderBytes)));
                break;
            case 6: {
                // The head of a page: kind, free blocks, number of cells, where they are.
                const qsizetype page = pageSize(file);
                changeNumber(file, m_random.below(file.size()) / page * page + m_random.below(40));
                break;
            }
            default:
                changeNumber(file, m_random.below(file.size()));
                break;
            }
        }
    }

    void changeNumber(QByteArray& file, qsizetype at)
    {
        if (at >= file.size())
            return;
        static const QList<QByteArray> odd{QByteArray(1, '\0'),
                                           QByteArray(1, '\xff'),
                                           QByteArray(4, '\0'),
                                           QByteArray(4, '\xff'),
                                           QByteArray("\x7f\xff\xff\xff", 4),
                                           QByteArray("\0\0\0\1", 4),
                                           QByteArray("\x80\x80\x80\x80\x80\x80\x80\x80\x01", 9),
                                           QByteArray("\2\5\12\15")};
        switch (m_random.below(3)) {
        case 0:
            file[at] = static_cast<char>(file.at(at) ^ (1 << m_random.below(8)));
            break;
        case 1:
            file[at] = static_cast<char>(m_random.below(256));
            break;
        default: {
            const QByteArray& bytes = odd.at(m_random.below(odd.size()));
            file.replace(at, std::min(bytes.size(), file.size() - at),
                         bytes.left(file.size() - at));
            break;
        }
        }
    }

    void spoilPages(QByteArray& file)
    {
        const qsizetype size = pageSize(file);
        const qsizetype count = file.size() / size;
        if (count < 2)
            return;
        const qsizetype at = m_random.below(count) * size;
        const qsizetype from = m_random.below(count) * size;
        switch (m_random.below(6)) {
        case 0:
            file.replace(at, size, QByteArray(size, '\0'));
            break;
        case 1:
            file.replace(at, size, QByteArray(size, '\xa5'));
            break;
        case 2:
            file.replace(at, size, file.mid(from, size));
            break;
        case 3: {
            const QByteArray page = file.mid(at, size);
            file.replace(at, size, file.mid(from, size));
            file.replace(from, size, page);
            break;
        }
        case 4:
            file.remove(at, size);
            break;
        default: {
            const QByteArray& other = anyGood();
            file.replace(at, size, other.mid(m_random.below(1 + other.size() / size) * size, size));
            break;
        }
        }
    }

    // The journal that SQLite would roll back into the file (sqlite.org/fileformat2.html, section
    // 3), with pages of its own, mostly spoiled.
    QByteArray journalOf(const QByteArray& file)
    {
        const qsizetype size = pageSize(file);
        const QByteArray& source = m_random.chance(50) ? file : anyGood();
        const quint32 nonce = 0x12345678;
        const qsizetype records = 1 + m_random.below(4);
        QByteArray journal = QByteArray::fromHex("d9d505f920a163d7");
        const auto append = [&](quint32 number) {
            const quint32 big = qToBigEndian(number);
            journal.append(reinterpret_cast<const char*>(&big), sizeof big);
        };
        append(quint32(records));
        append(nonce);
        append(quint32(m_random.chance(80) ? file.size() / size : m_random.below(200)));
        append(512);
        append(quint32(size));
        journal.append(QByteArray(512 - journal.size(), '\0'));
        for (qsizetype i = 0; i < records; ++i) {
            const qsizetype number = m_random.below(std::max<qsizetype>(1, source.size() / size));
            QByteArray page = source.mid(number * size, size);
            page.append(QByteArray(size - page.size(), '\0'));
            if (m_random.chance(50))
                changeNumber(page, m_random.below(size));
            quint32 sum = nonce;
            for (qsizetype at = size - 200; at > 0; at -= 200)
                sum += static_cast<uchar>(page.at(at));
            append(quint32(number + 1));
            journal.append(page);
            append(sum);
        }
        if (m_random.chance(40))
            spoilBytes(journal);
        return journal;
    }

    const QList<QByteArray>& m_good;
    const QMap<QString, QStringList>& m_columns;
    Dice m_random;
};

} // namespace

FileSpoiler::FileSpoiler(QList<QByteArray> good)
    : m_good(std::move(good)), m_columns(columnsByTable(m_good.first()))
{}

SpoiledFile FileSpoiler::spoiled(quint32 seed) const
{
    return Spoiling(m_good, m_columns, seed).run();
}

} // namespace milepost
