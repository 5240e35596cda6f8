// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonValue>

#include <memory>
#include <optional>

namespace milepost {

/// A JSON Schema (draft 7) that documents can be held against. Copies share the schema; reading
/// from several threads is safe.
class JsonSchema {
public:
    /// Reads the text of a schema; references must stay inside it.
    [[nodiscard]] static Result<JsonSchema> read(const QByteArray& text);

    /// The first thing in `document` that the schema does not allow, with its JSON pointer in
    /// `where`; nothing when the document conforms.
    [[nodiscard]] std::optional<Error> firstProblem(const QJsonValue& document) const;

private:
    struct Compiled;
    std::shared_ptr<const Compiled> m_compiled;
};

/// The schema of the exchange format, version 1, that the program ships; read once, from any
/// thread.
[[nodiscard]] const Result<JsonSchema>& engagementSchema();

} // namespace milepost
