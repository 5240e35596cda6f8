// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace milepost {

/// The text without what XML has no place for: control characters and halves of characters.
[[nodiscard]] QString xmlText(const QString& text);

/// An attribute of an element; a number is written as such.
struct XmlAttribute {
    QLatin1StringView name;
    QString value;

    XmlAttribute(QLatin1StringView named, QString text) : name(named), value(std::move(text)) {}
    XmlAttribute(QLatin1StringView named, QLatin1StringView text) : name(named), value(text) {}
    XmlAttribute(QLatin1StringView named, qint64 number)
        : name(named), value(QString::number(number))
    {}
    XmlAttribute(QLatin1StringView named, int number) : XmlAttribute(named, qint64(number)) {}
};

/// Writes a part of a package as XML with the prefixes that its kind is usually written with
/// (`a:`, `p:`, `c:`, `r:`).
class XmlWriter {
public:
    using Attributes = std::initializer_list<XmlAttribute>;

    XmlWriter();

    void open(QLatin1StringView element, Attributes attributes = {});
    void close(int elements = 1);
    void leaf(QLatin1StringView element, Attributes attributes = {});
    void textLeaf(QLatin1StringView element, const QString& text, Attributes attributes = {});
    /// What is open and was begun by this writer is closed first.
    [[nodiscard]] QByteArray take();

private:
    void write(Attributes attributes);

    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
};

/// The attributes by which the root of a part declares its prefixes.
inline constexpr QLatin1StringView
    kDrawingNames("http://schemas.openxmlformats.org/drawingml/2006/main");
inline constexpr QLatin1StringView
    kSlideNames("http://schemas.openxmlformats.org/presentationml/2006/main");
inline constexpr QLatin1StringView
    kChartNames("http://schemas.openxmlformats.org/drawingml/2006/chart");
inline constexpr QLatin1StringView
    kRelationNames("http://schemas.openxmlformats.org/officeDocument/2006/relationships");

} // namespace milepost
