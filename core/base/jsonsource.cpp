// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonsource.h"

#include "core/base/jsonscanner.h"
#include "core/base/limits.h"

#include <QJsonDocument>

namespace milepost {

namespace {

QString lineText(int line)
{
    return QStringLiteral("line %1").arg(line);
}

QString place(const QString& pointer)
{
    return pointer.isEmpty() ? QStringLiteral("/") : pointer;
}

} // namespace

Result<JsonSource> JsonSource::parse(const QByteArray& bytes, qsizetype maxBytes)
{
    const auto failure = [](const QString& message, const JsonScanner& scanner) {
        return Error{message, lineText(scanner.line()), place(scanner.pointer())};
    };

    JsonScanner scanner(bytes);
    if (bytes.size() > maxBytes) {
        return Error{QStringLiteral("the file is larger than the %1 MB that can be read")
                         .arg(maxBytes / 1024 / 1024),
                     {},
                     place({})};
    }
    const JsonScanner::Outcome outcome = scanner.scan(limits::kNesting);
    if (outcome == JsonScanner::Outcome::TooDeep) {
        return failure(QStringLiteral("more than %1 levels are nested here").arg(limits::kNesting),
                       scanner);
    }

    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parseError);
    if (document.isNull() || outcome == JsonScanner::Outcome::Malformed) {
        const QString reason = parseError.error == QJsonParseError::NoError
                                   ? QString()
                                   : QStringLiteral(": ") + parseError.errorString();
        return failure(QStringLiteral("this is not valid JSON") + reason, scanner);
    }
    if (outcome == JsonScanner::Outcome::DuplicateKey)
        return failure(QStringLiteral("this key occurs twice in the same object"), scanner);
    if (!document.isObject())
        return Error{QStringLiteral("a JSON object is expected here"), lineText(1), place({})};

    JsonSource source;
    source.m_bytes = bytes;
    source.m_root = document.object();
    return source;
}

Error JsonSource::withLine(Error error) const
{
    JsonScanner scanner(m_bytes);
    const int line = scanner.lineOf(error.where == QLatin1String("/") ? QString() : error.where);
    if (line > 0) {
        error.detail = error.detail.isEmpty()
                           ? lineText(line)
                           : error.detail + QStringLiteral(", ") + lineText(line);
    }
    return error;
}

} // namespace milepost
