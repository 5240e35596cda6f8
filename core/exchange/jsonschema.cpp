// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonschema.h"

#include "core/base/jsonscanner.h"

#include <QFile>
#include <QJsonDocument>

#include <exception>

// Without it valijson ends the program at a schema that it cannot use.
#define VALIJSON_USE_EXCEPTIONS 1
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

namespace milepost {

struct JsonSchema::Compiled {
    valijson::Schema schema;
};

namespace {

using valijson::ValidationResults;
using valijson::adapters::QtJsonAdapter;

/// Valijson writes the way to a value as `<root>`, `[key]`, `[index]`.
QString pointerFrom(const std::vector<std::string>& context)
{
    QString pointer;
    for (std::size_t i = 1; i < context.size(); ++i) {
        const QString step = QString::fromStdString(context[i]);
        pointer += QLatin1Char('/') + pointerToken(step.mid(1, step.size() - 2));
    }
    return pointer.isEmpty() ? QStringLiteral("/") : pointer;
}

} // namespace

Result<JsonSchema> JsonSchema::read(const QByteArray& text)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(text, &parseError);
    if (!document.isObject())
        return Error{
            Message("Exchange", "the schema is not a JSON object"), parseError.errorString(), {}};
    // Valijson reports a schema that it cannot use by an exception; it goes no further than this.
    try {
        auto compiled = std::make_shared<Compiled>();
        valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
        parser.populateSchema(QtJsonAdapter(document.object()), compiled->schema);
        JsonSchema schema;
        schema.m_compiled = std::move(compiled);
        return schema;
    } catch (const std::exception& problem) {
        return Error{Message("Exchange", "the schema cannot be used"),
                     QString::fromUtf8(problem.what()),
                     {}};
    }
}

std::optional<Error> JsonSchema::firstProblem(const QJsonValue& document) const
{
    // Without results the validator stops at the first problem and keeps no texts: the usual case,
    // in which there is none, is the quick one.
    try {
        const QtJsonAdapter target(document);
        valijson::Validator validator;
        if (validator.validate(m_compiled->schema, target, nullptr))
            return std::nullopt;
        ValidationResults results;
        ValidationResults::Error first;
        validator.validate(m_compiled->schema, target, &results);
        results.popError(first);
        return Error{Message("Exchange", "the format does not allow this"),
                     QString::fromStdString(first.description), pointerFrom(first.context)};
    } catch (const std::exception& problem) {
        return Error{Message("Exchange", "this cannot be held against the format"),
                     QString::fromUtf8(problem.what()), QStringLiteral("/")};
    }
}

const Result<JsonSchema>& engagementSchema()
{
    static const Result<JsonSchema> schema = []() -> Result<JsonSchema> {
        QFile file(QStringLiteral(":/exchange/engagement.schema.json"));
        if (!file.open(QIODevice::ReadOnly))
            return Error{
                Message("Exchange", "the schema of the exchange format is missing in the program"),
                {},
                file.fileName()};
        return JsonSchema::read(file.readAll());
    }();
    return schema;
}

} // namespace milepost
