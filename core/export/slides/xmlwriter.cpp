// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/slides/xmlwriter.h"

namespace milepost {

QString xmlText(const QString& text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        if (character.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            clean += character;
            clean += text[++i];
            continue;
        }
        const char16_t code = character.unicode();
        const bool isKept = code >= 0x20 ? !character.isSurrogate() && code < 0xFFFE
                                         : code == u'\t' || code == u'\n';
        if (isKept)
            clean += character;
    }
    return clean;
}

XmlWriter::XmlWriter() : m_writer(&m_bytes)
{
    m_writer.writeStartDocument(QStringLiteral("1.0"), true);
}

void XmlWriter::write(Attributes attributes)
{
    for (const XmlAttribute& attribute : attributes)
        m_writer.writeAttribute(QString(attribute.name), xmlText(attribute.value));
}

void XmlWriter::open(QLatin1StringView element, Attributes attributes)
{
    m_writer.writeStartElement(QString(element));
    write(attributes);
}

void XmlWriter::close(int elements)
{
    for (int i = 0; i < elements; ++i)
        m_writer.writeEndElement();
}

void XmlWriter::leaf(QLatin1StringView element, Attributes attributes)
{
    m_writer.writeEmptyElement(QString(element));
    write(attributes);
}

void XmlWriter::textLeaf(QLatin1StringView element, const QString& text, Attributes attributes)
{
    open(element, attributes);
    m_writer.writeCharacters(xmlText(text));
    close();
}

QByteArray XmlWriter::take()
{
    m_writer.writeEndDocument();
    return std::move(m_bytes);
}

} // namespace milepost
