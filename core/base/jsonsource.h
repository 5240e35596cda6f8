// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace milepost {

/// A JSON text that has been parsed and found safe to read: strict JSON in UTF-8 without byte order
/// mark, every text valid Unicode, one object at the top, no key twice in one object, no nesting
/// deeper than limits::kNesting, no larger than the limit given.
class JsonSource {
public:
    /// Parses `bytes`. Errors carry the JSON pointer of the place in `where` (`/` for the whole)
    /// and the line (counted from 1) in `detail`.
    [[nodiscard]] static Result<JsonSource> parse(const QByteArray& bytes, qsizetype maxBytes);

    [[nodiscard]] const QJsonObject& root() const { return m_root; }

    /// `error` with the line of its JSON pointer added as `detail`; where nothing stands at the
    /// pointer, such as a missing key, with the line of what should hold it.
    [[nodiscard]] Error withLine(Error error) const;

private:
    QByteArray m_bytes;
    QJsonObject m_root;
};

} // namespace milepost
