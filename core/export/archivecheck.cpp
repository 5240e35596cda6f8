// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/archivecheck.h"

#include <QtEndian>

#include <optional>

#include <zlib.h>

namespace milepost {

namespace {

constexpr qsizetype kEndRecord = 22;
constexpr qsizetype kEntryRecord = 46;
constexpr qsizetype kLocalRecord = 30;
constexpr quint32 kLargestPart = 1U << 30;

/// The number in little-endian order at that place; 0 outside the bytes.
template <class N>
N numberAt(const QByteArray& bytes, qsizetype place)
{
    return place < 0 || place + qsizetype(sizeof(N)) > bytes.size()
               ? N(0)
               : qFromLittleEndian<N>(bytes.constData() + place);
}

/// Unpacks raw deflated bytes to exactly that size.
std::optional<QByteArray> inflated(QByteArray packed, quint32 size)
{
    z_stream stream = {};
    if (size > kLargestPart || inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return std::nullopt;
    QByteArray part(qsizetype(size), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef*>(part.data());
    stream.avail_out = static_cast<uInt>(part.size());
    const bool whole = inflate(&stream, Z_FINISH) == Z_STREAM_END && stream.avail_out == 0;
    inflateEnd(&stream);
    return whole ? std::optional(part) : std::nullopt;
}

/// Whether the element that begins the document is closed at its end.
bool isClosed(const QByteArray& xml)
{
    const QByteArray text = xml.trimmed();
    const qsizetype begin = text.indexOf('<', text.indexOf("?>") + 1) + 1;
    qsizetype end = begin;
    while (end < text.size() && !QByteArrayView(" />\r\n").contains(text[end]))
        ++end;
    const QByteArray name = text.mid(begin, end - begin);
    return !name.isEmpty() && (text.endsWith("</" + name + '>') ||
                               (text.endsWith("/>") && text.lastIndexOf('<') == begin - 1));
}

} // namespace

bool isWholeArchive(const QByteArray& bytes)
{
    const qsizetype end = bytes.size() - kEndRecord;
    if (end < 0 || bytes.mid(end, 4) != "PK\5\6")
        return false;
    const int parts = numberAt<quint16>(bytes, end + 10);
    qsizetype entry = numberAt<quint32>(bytes, end + 16);
    for (int i = 0; i < parts; ++i) {
        if (bytes.mid(entry, 4) != "PK\1\2")
            return false;
        const qsizetype local = numberAt<quint32>(bytes, entry + 42);
        const qsizetype data = local + kLocalRecord + numberAt<quint16>(bytes, local + 26) +
                               numberAt<quint16>(bytes, local + 28);
        const auto part = inflated(bytes.mid(data, numberAt<quint32>(bytes, entry + 20)),
                                   numberAt<quint32>(bytes, entry + 24));
        if (!part || !isClosed(*part) ||
            ::crc32(0, reinterpret_cast<const Bytef*>(part->constData()),
                    static_cast<uInt>(part->size())) != numberAt<quint32>(bytes, entry + 16))
            return false;
        entry += kEntryRecord + numberAt<quint16>(bytes, entry + 28) +
                 numberAt<quint16>(bytes, entry + 30) + numberAt<quint16>(bytes, entry + 32);
    }
    return parts > 0;
}

} // namespace milepost
