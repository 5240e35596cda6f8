// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/translation.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace milepost {

namespace {

const QLatin1String kId("id");

qsizetype indexOf(const QJsonArray& things, const QString& id)
{
    const auto found = std::find_if(things.cbegin(), things.cend(), [&](const QJsonValue& thing) {
        return thing[kId].toString() == id;
    });
    return found == things.cend() ? -1 : found - things.cbegin();
}

/// Puts the texts of one file into the JSON that it translates.
class Translator {
public:
    /// The value `own` with the words for it, as far as it is what the program ships.
    [[nodiscard]] QJsonValue put(const QJsonValue& own, const QJsonValue& shipped,
                                 const QJsonValue& words, const QString& place)
    {
        if (words.isString() && shipped.isString())
            return own == shipped ? words : own;
        if (words.isArray() && shipped.isArray())
            return putList(own.toArray(), shipped.toArray(), words.toArray(), place);
        if (words.isObject() && shipped.isObject())
            return putFields(own.toObject(), shipped.toObject(), words.toObject(), place);
        if (words.isObject() && shipped.isArray())
            return putThings(own.toArray(), shipped.toArray(), words.toObject(), place);
        refuse(Message("Content", "this is not the translation of a text"), place);
        return own;
    }

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    [[nodiscard]] QJsonValue putList(QJsonArray own, const QJsonArray& shipped,
                                     const QJsonArray& words, const QString& place)
    {
        if (words.size() != shipped.size()) {
            refuse(Message("Content", "the list has %1 entries instead of %2")
                       .arg(words.size())
                       .arg(shipped.size()),
                   place);
        }
        if (m_error || own.size() != shipped.size())
            return own;
        for (qsizetype i = 0; i < words.size(); ++i)
            own[i] = put(own[i], shipped[i], words[i], place + u'/' + QString::number(i));
        return own;
    }

    [[nodiscard]] QJsonValue putFields(QJsonObject own, const QJsonObject& shipped,
                                       const QJsonObject& words, const QString& place)
    {
        for (auto field = words.begin(); field != words.end(); ++field) {
            const QString at = place + u'/' + field.key();
            if (!shipped.contains(field.key()) || field.key() == kId)
                refuse(Message("Content", "there is no text of this name"), at);
            else if (own.contains(field.key()))
                own[field.key()] = put(own[field.key()], shipped[field.key()], *field, at);
        }
        return own;
    }

    [[nodiscard]] QJsonValue putThings(QJsonArray own, const QJsonArray& shipped,
                                       const QJsonObject& words, const QString& place)
    {
        for (auto thing = words.begin(); thing != words.end(); ++thing) {
            const QString at = place + u'/' + thing.key();
            const qsizetype there = indexOf(shipped, thing.key());
            const qsizetype index = indexOf(own, thing.key());
            if (there < 0)
                refuse(Message("Content", "there is nothing with this id"), at);
            else if (index >= 0)
                own[index] = put(own[index], shipped[there], *thing, at);
        }
        return own;
    }

    void refuse(const Message& reason, const QString& place)
    {
        if (!m_error)
            m_error = Error{reason, {}, place};
    }

    std::optional<Error> m_error;
};

Result<ContentSources> withWords(ContentSources own, const ContentSources& shipped,
                                 const ContentTranslation& translation)
{
    for (auto file = translation.cbegin(); file != translation.cend(); ++file) {
        if (!shipped.contains(file.key()))
            continue;
        const QString place = file.key() + QStringLiteral(".json: ");
        QJsonParseError problem;
        const QJsonDocument words = QJsonDocument::fromJson(*file, &problem);
        if (!words.isObject())
            return Error{Message("Content", "the translation cannot be read"),
                         problem.errorString(), place};
        const auto root = [&](const ContentSources& sources) {
            return QJsonValue(QJsonDocument::fromJson(sources.value(file.key())).object());
        };
        Translator translator;
        const QJsonValue told = translator.put(root(own), root(shipped), words.object(), place);
        if (translator.error())
            return *translator.error();
        if (own.contains(file.key()))
            own[file.key()] = QJsonDocument(told.toObject()).toJson(QJsonDocument::Compact);
    }
    return own;
}

} // namespace

ContentTranslation shippedTranslation(const QString& code)
{
    ContentTranslation translation;
    const QDir folder(QStringLiteral(":/content/translations/") + code);
    const QFileInfoList files = folder.entryInfoList({QStringLiteral("*.json")}, QDir::Files);
    for (const QFileInfo& info : files) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            translation.insert(info.completeBaseName(), file.readAll());
    }
    return translation;
}

Result<ContentSources> translated(const ContentSources& sources,
                                  const ContentTranslation& translation)
{
    return withWords(sources, sources, translation);
}

Content inLanguage(Content content, const ContentSources& sources, const QString& code)
{
    const ContentTranslation translation = shippedTranslation(code);
    if (translation.isEmpty())
        return content;
    const Result<ContentSources> told = withWords(sources, shippedContentSources(), translation);
    if (!told)
        return content;
    Result<Content> read = readContent(*told);
    return read ? std::move(read).value() : content;
}

} // namespace milepost
