// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/slides/package.h"

#include "core/export/slides/xmlwriter.h"

#include <zip.h>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 kNoTime = 0;
constexpr quint16 kFirstDay = 0x21; ///< 1 January 1980, the first that an archive knows

Error noSlides(const QString& detail)
{
    return {Message("Export", "The slides could not be packed; free some memory and try again."),
            detail,
            {}};
}

/// An archive that is written into memory.
class ArchiveWriter {
public:
    ArchiveWriter()
    {
        zip_error_init(&m_error);
        m_target = zip_source_buffer_create(nullptr, 0, 0, &m_error);
        if (!m_target)
            return;
        zip_source_keep(m_target);
        m_archive = zip_open_from_source(m_target, ZIP_CREATE | ZIP_TRUNCATE, &m_error);
        if (!m_archive)
            zip_source_free(m_target);
    }
    ~ArchiveWriter()
    {
        if (m_archive)
            zip_discard(m_archive);
        if (m_target)
            zip_source_free(m_target);
        zip_error_fini(&m_error);
    }
    Q_DISABLE_COPY_MOVE(ArchiveWriter)

    /// The bytes are read when the archive is closed.
    bool add(const QString& name, const QByteArray& bytes)
    {
        if (!m_archive)
            return false;
        zip_source_t* part = zip_source_buffer(m_archive, bytes.constData(),
                                               static_cast<zip_uint64_t>(bytes.size()), 0);
        if (!part)
            return false;
        const zip_int64_t index =
            zip_file_add(m_archive, name.toUtf8().constData(), part, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_source_free(part);
            return false;
        }
        return zip_file_set_dostime(m_archive, static_cast<zip_uint64_t>(index), kNoTime, kFirstDay,
                                    0) == 0;
    }

    [[nodiscard]] Result<QByteArray> close()
    {
        if (!m_archive || zip_close(m_archive) != 0)
            return noSlides(problem());
        m_archive = nullptr;
        zip_stat_t about;
        zip_stat_init(&about);
        if (zip_source_stat(m_target, &about) != 0 || zip_source_open(m_target) != 0)
            return noSlides(QString::fromUtf8(zip_error_strerror(zip_source_error(m_target))));
        QByteArray bytes(static_cast<qsizetype>(about.size), Qt::Uninitialized);
        const zip_int64_t read = zip_source_read(m_target, bytes.data(), about.size);
        zip_source_close(m_target);
        return read == bytes.size() ? Result<QByteArray>(bytes) : noSlides({});
    }

    [[nodiscard]] QString problem()
    {
        return QString::fromUtf8(m_archive ? zip_strerror(m_archive)
                                           : zip_error_strerror(&m_error));
    }

private:
    zip_error_t m_error = {};
    zip_source_t* m_target = nullptr;
    zip_t* m_archive = nullptr;
};

/// "../slideLayouts/slideLayout1.xml" of a part as another one names it.
QString relativeTo(const QString& from, const QString& to)
{
    const QStringList source = from.split(u'/');
    const QStringList target = to.split(u'/');
    qsizetype common = 0;
    while (common < source.size() - 1 && common < target.size() - 1 &&
           source[common] == target[common])
        ++common;
    QStringList steps(source.size() - 1 - common, u".."_s);
    steps += target.mid(common);
    return steps.join(u'/');
}

/// Where the relations of a part stand.
QString relationPartOf(const QString& part)
{
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    return part.left(slash) + u"_rels/"_s + part.mid(slash) + u".rels"_s;
}

} // namespace

void Package::add(const QString& name, const QString& contentType, const QByteArray& bytes)
{
    m_parts.push_back({name, contentType, bytes});
}

QString Package::relate(const QString& from, const QString& kind, const QString& to)
{
    QList<Relation>& relations = m_relations[from];
    relations.append(
        {kind.contains(u':') ? kind : QString(kRelationNames) + u'/' + kind, relativeTo(from, to)});
    return u"rId%1"_s.arg(relations.size());
}

QByteArray Package::contentTypes() const
{
    XmlWriter xml;
    xml.open("Types"_L1,
             {{"xmlns"_L1, "http://schemas.openxmlformats.org/package/2006/content-types"_L1}});
    xml.leaf("Default"_L1,
             {{"Extension"_L1, "rels"_L1},
              {"ContentType"_L1, "application/vnd.openxmlformats-package.relationships+xml"_L1}});
    xml.leaf("Default"_L1, {{"Extension"_L1, "xml"_L1}, {"ContentType"_L1, "application/xml"_L1}});
    for (const Part& part : m_parts) {
        xml.leaf("Override"_L1,
                 {{"PartName"_L1, u'/' + part.name}, {"ContentType"_L1, part.contentType}});
    }
    return xml.take();
}

QByteArray Package::relationsOf(const QList<Relation>& relations)
{
    XmlWriter xml;
    xml.open("Relationships"_L1,
             {{"xmlns"_L1, "http://schemas.openxmlformats.org/package/2006/relationships"_L1}});
    int number = 0;
    for (const Relation& relation : relations) {
        xml.leaf("Relationship"_L1, {{"Id"_L1, u"rId%1"_s.arg(++number)},
                                     {"Type"_L1, relation.type},
                                     {"Target"_L1, relation.target}});
    }
    return xml.take();
}

Result<QByteArray> Package::packed() const
{
    // They stay here until the archive is closed.
    std::vector<Part> all;
    all.reserve(m_parts.size() + static_cast<std::size_t>(m_relations.size()) + 1);
    all.push_back({u"[Content_Types].xml"_s, {}, contentTypes()});
    for (auto relations = m_relations.cbegin(); relations != m_relations.cend(); ++relations)
        all.push_back({relationPartOf(relations.key()), {}, relationsOf(relations.value())});
    all.insert(all.end(), m_parts.cbegin(), m_parts.cend());
    ArchiveWriter archive;
    for (const Part& part : all) {
        if (!archive.add(part.name, part.bytes))
            return noSlides(archive.problem());
    }
    return archive.close();
}

} // namespace milepost
