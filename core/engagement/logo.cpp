// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/logo.h"

#include "core/base/limits.h"

#include <QSet>
#include <QXmlStreamReader>
#include <QtEndian>

namespace milepost {

namespace {

constexpr qsizetype kSvgBytes = 256 * 1024;
constexpr quint32 kMostPixels = 4'000; ///< of a side
constexpr int kMostShapes = 20'000;
constexpr int kMostRepeats = 12; ///< as many at most square or cube what is drawn, not more

Error refusedLogo(const Message& why)
{
    return {why, {}, {}};
}

Error damaged()
{
    return refusedLogo(
        Message("Logo", "The picture is damaged or cut off; export it again as PNG or SVG."));
}

Error noPicture()
{
    return refusedLogo(Message("Logo", "This is no picture in PNG or SVG."));
}

bool isPng(const QByteArray& picture)
{
    return picture.startsWith(QByteArrayLiteral("\x89PNG\r\n\x1a\n"));
}

Result<QString> checkedPng(const QByteArray& picture)
{
    constexpr qsizetype kHeader = 24; // signature, length and name of IHDR, width, height
    if (picture.size() < kHeader || picture.mid(12, 4) != "IHDR" ||
        !picture.right(12).contains("IEND"))
        return damaged();
    const auto width = qFromBigEndian<quint32>(picture.constData() + 16);
    const auto height = qFromBigEndian<quint32>(picture.constData() + 20);
    if (width == 0 || height == 0 || width > kMostPixels || height > kMostPixels) {
        return refusedLogo(Message("Logo", "The picture has %1 × %2 pixels; a logo may have %3 in "
                                           "width and height.")
                               .arg(static_cast<qint64>(width))
                               .arg(static_cast<qint64>(height))
                               .arg(static_cast<qint64>(kMostPixels)));
    }
    return QStringLiteral("image/png");
}

/// Whether an element of a drawing has no place in a logo.
bool isForbidden(QStringView element)
{
    static const QSet<QString> names{QStringLiteral("image"), QStringLiteral("script"),
                                     QStringLiteral("foreignObject"), QStringLiteral("set")};
    return names.contains(element.toString()) || element.startsWith(QLatin1String("animate"));
}

/// Whether what was just read brings in text from elsewhere: a style sheet or an entity.
bool fetches(const QXmlStreamReader& xml)
{
    switch (xml.tokenType()) {
    case QXmlStreamReader::ProcessingInstruction:
        return xml.processingInstructionTarget() == QLatin1String("xml-stylesheet");
    case QXmlStreamReader::DTD:
        return !xml.entityDeclarations().isEmpty();
    case QXmlStreamReader::Characters:
        return xml.text().contains(QLatin1String("@import"), Qt::CaseInsensitive);
    default:
        return false;
    }
}

Result<QString> checkedSvg(const QByteArray& picture)
{
    if (picture.size() > kSvgBytes) {
        return refusedLogo(Message("Logo", "The drawing has %1 kB; a logo as SVG may have %2 kB.")
                               .arg(picture.size() / 1024)
                               .arg(kSvgBytes / 1024));
    }
    QXmlStreamReader xml(picture);
    int shapes = 0;
    int repeats = 0;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (fetches(xml))
            return refusedLogo(Message("Logo",
                                       "The drawing asks for another file, which a logo may "
                                       "not; save it with everything in one file."));
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (shapes == 0 && xml.name() != QLatin1String("svg"))
            return noPicture();
        ++shapes;
        repeats += xml.name() == QLatin1String("use") ? 1 : 0;
        if (isForbidden(xml.name())) {
            return refusedLogo(
                Message("Logo", "The drawing holds “%1”, which a logo may not; draw it with shapes "
                                "alone.")
                    .arg(xml.name().toString().left(40)));
        }
        if (shapes > kMostShapes || repeats > kMostRepeats)
            return refusedLogo(
                Message("Logo", "The drawing has too many shapes for a logo; simplify it."));
    }
    if (shapes == 0)
        return noPicture();
    if (xml.hasError())
        return damaged();
    return QStringLiteral("image/svg+xml");
}

} // namespace

Result<QString> logoTypeOf(const QByteArray& picture)
{
    if (picture.size() > limits::kLogoBytes) {
        return refusedLogo(Message("Logo", "The file has %1 kB; a logo may have %2 kB.")
                               .arg(picture.size() / 1024)
                               .arg(limits::kLogoBytes / 1024));
    }
    return isPng(picture) ? checkedPng(picture) : checkedSvg(picture);
}

} // namespace milepost
