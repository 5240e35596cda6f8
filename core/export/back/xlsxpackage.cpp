// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/back/xlsxpackage.h"

#include "core/export/back/xlsxparts.h"

#include <memory>

#include <zip.h>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kUnpackedAtOnce = 1 << 16;

Error refusedWorkbook(const Message& sentence)
{
    return {sentence, {}, {}};
}

struct CloseArchive {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct ClosePart {
    void operator()(zip_file_t* part) const { zip_fclose(part); }
};

/// Unpacks one part; the checksum is compared when its end is read.
Result<QByteArray> unpackedPart(zip_t* archive, zip_uint64_t index, qsizetype most)
{
    const std::unique_ptr<zip_file_t, ClosePart> part(zip_fopen_index(archive, index, 0));
    if (!part) {
        const bool locked = zip_error_code_zip(zip_get_error(archive)) == ZIP_ER_NOPASSWD;
        return locked ? refusedWorkbook(Message("Export", "The workbook is protected by a "
                                                          "password; save it without one."))
                      : xlsx::damaged();
    }
    QByteArray bytes;
    QByteArray piece(kUnpackedAtOnce, Qt::Uninitialized);
    for (;;) {
        const zip_int64_t read =
            zip_fread(part.get(), piece.data(), static_cast<zip_uint64_t>(piece.size()));
        if (read < 0)
            return xlsx::damaged();
        if (read == 0)
            return bytes;
        if (bytes.size() + read > most)
            return xlsx::tooLarge();
        bytes.append(piece.constData(), static_cast<qsizetype>(read));
    }
}

/// What a workbook must not bring, told by the names of its parts.
Result<Done> checkPartName(const QString& name)
{
    if (name.endsWith("vbaproject.bin"_L1) || name.startsWith("xl/macrosheets/"_L1) ||
        name.startsWith("xl/dialogsheets/"_L1)) {
        return xlsx::withMacros();
    }
    if (name.startsWith("xl/externallinks/"_L1) || name == "xl/connections.xml"_L1) {
        return refusedWorkbook(Message("Export", "The workbook has links to other workbooks or "
                                                 "data; put values in their place."));
    }
    return Done();
}

Result<Done> checkBeginning(const QByteArray& bytes)
{
    if (bytes.size() > xlsxlimits::kFileBytes)
        return xlsx::tooLarge();
    if (bytes.startsWith("\xD0\xCF\x11\xE0")) {
        return refusedWorkbook(Message("Export", "This is a workbook of an old format or one with "
                                                 "a password; save it as XLSX without one."));
    }
    if (!bytes.startsWith("PK"))
        return refusedWorkbook(Message("Export", "This is no workbook (XLSX)."));
    return Done();
}

} // namespace

Result<QHash<QString, QByteArray>> xlsxParts(const QByteArray& bytes)
{
    if (const Result<Done> begins = checkBeginning(bytes); !begins)
        return begins.error();
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(
        bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    const std::unique_ptr<zip_t, CloseArchive> archive(
        source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) : nullptr);
    zip_error_fini(&error);
    if (!archive) {
        zip_source_free(source);
        return xlsx::damaged();
    }
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    if (count > xlsxlimits::kParts)
        return xlsx::tooLarge();
    QHash<QString, QByteArray> parts;
    qsizetype left = xlsxlimits::kUnpackedBytes;
    for (zip_int64_t i = 0; i < count; ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        const QString name =
            QString::fromUtf8(zip_get_name(archive.get(), index, ZIP_FL_ENC_GUESS)).toLower();
        if (name.endsWith(u'/'))
            continue;
        if (const Result<Done> may = checkPartName(name); !may)
            return may.error();
        Result<QByteArray> part = unpackedPart(archive.get(), index, left);
        if (!part)
            return part.error();
        if (parts.contains(name))
            return xlsx::damaged();
        left -= part->size();
        parts.insert(name, *part);
    }
    if (parts.value(u"mimetype"_s).startsWith("application/vnd.oasis")) {
        return refusedWorkbook(
            Message("Export", "This is a workbook in the format of LibreOffice (ODS); save it as "
                              "XLSX."));
    }
    return parts;
}

} // namespace milepost
