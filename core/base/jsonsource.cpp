// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonsource.h"

#include "core/base/jsonscanner.h"
#include "core/base/limits.h"

#include <QJsonDocument>

#include <optional>

namespace milepost {

namespace {

Error errorAt(const Message& message, const QString& pointer, int line)
{
    return Error{message, QStringLiteral("line %1").arg(line),
                 pointer.isEmpty() ? QStringLiteral("/") : pointer};
}

/// What the first bytes alone tell: nothing there, too much, or another encoding.
std::optional<Error> refuseAtOnce(const QByteArray& bytes, qsizetype maxBytes)
{
    if (bytes.size() > maxBytes) {
        return errorAt(Message("Json", "the file is larger than the %1 MB that can be read")
                           .arg(maxBytes / 1024 / 1024),
                       {}, 1);
    }
    if (bytes.isEmpty())
        return errorAt(Message("Json", "the file is empty"), {}, 1);
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        return errorAt(
            Message("Json", "the file begins with a byte order mark; save it as UTF-8 without one"),
            {}, 1);
    }
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF") ||
        bytes.left(4).contains('\0'))
        return errorAt(Message("Json", "the file is not in UTF-8; save it as UTF-8"), {}, 1);
    return std::nullopt;
}

Message messageFor(JsonScanner::Outcome outcome)
{
    switch (outcome) {
    case JsonScanner::Outcome::TooDeep:
        return Message("Json", "more than %1 levels are nested here").arg(limits::kNesting);
    case JsonScanner::Outcome::DuplicateKey:
        return Message("Json", "this key occurs twice in the same object");
    case JsonScanner::Outcome::BadText:
        return Message("Json", "the text is not valid Unicode in UTF-8");
    case JsonScanner::Outcome::Malformed:
    case JsonScanner::Outcome::Complete:
        break;
    }
    return Message("Json", "this is not valid JSON");
}

} // namespace

Result<JsonSource> JsonSource::parse(const QByteArray& bytes, qsizetype maxBytes)
{
    if (const std::optional<Error> error = refuseAtOnce(bytes, maxBytes))
        return *error;

    JsonScanner scanner(bytes);
    const JsonScanner::Outcome outcome = scanner.scan(limits::kNesting);
    if (outcome != JsonScanner::Outcome::Complete)
        return errorAt(messageFor(outcome), scanner.pointer(), scanner.line());

    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parseError);
    if (parseError.error == QJsonParseError::IllegalNumber) {
        scanner.moveTo(parseError.offset - 1);
        return errorAt(Message("Json", "this number is too large or too small to be read"),
                       scanner.pointer(), scanner.line());
    }
    if (!document.isObject()) {
        return errorAt(Message("Json", "a JSON object is expected here"), {}, 1);
    }

    JsonSource source;
    source.m_bytes = bytes;
    source.m_root = document.object();
    return source;
}

Error JsonSource::withLine(Error error) const
{
    JsonScanner scanner(m_bytes);
    QString pointer = error.where == QLatin1String("/") ? QString() : error.where;
    int line = scanner.lineOf(pointer);
    while (line == 0 && !pointer.isEmpty()) {
        pointer.truncate(pointer.lastIndexOf(u'/'));
        line = scanner.lineOf(pointer);
    }
    if (!error.detail.isEmpty())
        error.detail += QStringLiteral(", ");
    error.detail += QStringLiteral("line %1").arg(line);
    return error;
}

} // namespace milepost
