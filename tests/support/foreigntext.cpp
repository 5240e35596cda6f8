// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/foreigntext.h"

#include "core/language/pseudolanguage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace milepost::testing {

using namespace Qt::StringLiterals;

namespace {

/// The members that people write and read: everything else is an id or the name of a kind.
const QSet<QString> kWritten{
    // content
    u"advice"_s, u"app"_s, u"cadence"_s, u"definition"_s, u"deliverable"_s, u"descriptor"_s,
    u"evidence"_s, u"formula"_s, u"halfStageMeaning"_s, u"interval"_s, u"label"_s, u"name"_s,
    u"note"_s, u"output"_s, u"prompt"_s, u"purpose"_s, u"short"_s, u"shortName"_s, u"stageName"_s,
    u"text"_s, u"title"_s, u"verb"_s, u"what"_s, u"why"_s, u"wording"_s,
    // exchange
    u"accountable"_s, u"actions"_s, u"attendees"_s, u"decisions"_s, u"facilitator"_s, u"fileName"_s,
    u"earlySign"_s, u"industry"_s, u"mitigation"_s, u"notes"_s, u"owner"_s, u"proof"_s, u"reason"_s,
    u"source"_s, u"sponsor"_s};

QJsonValue inGreek(const QJsonValue& value, bool written)
{
    if (value.isString())
        return written ? testing::inGreek(value.toString()) : value;
    if (value.isArray()) {
        QJsonArray changed;
        for (const QJsonValue& item : value.toArray())
            changed.append(inGreek(item, written));
        return changed;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    const bool quoted =
        object.value("kind"_L1) == "quote"_L1 || object.value("kind"_L1) == "link"_L1;
    const bool risk = object.contains("mitigation"_L1);
    for (auto it = object.begin(); it != object.end(); ++it) {
        it.value() =
            inGreek(it.value(), kWritten.contains(it.key()) || (quoted && it.key() == "value"_L1) ||
                                    (risk && it.key() == "status"_L1));
    }
    return object;
}

} // namespace

QString inGreek(const QString& text)
{
    static const QString small = u"αβξδεφγηιϳκλμνοπϙρστυϝωχψζ"_s;
    static const QString capital = u"ΑΒΞΔΕΦΓΗΙϹΚΛΜΝΟΠϘΡΣΤΥϜΩΧΨΖ"_s;
    QString greek = text;
    for (QChar& c : greek) {
        if (c >= u'a' && c <= u'z')
            c = small[c.unicode() - u'a'];
        else if (c >= u'A' && c <= u'Z')
            c = capital[c.unicode() - u'A'];
    }
    return greek;
}

QByteArray inGreek(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isArray()
               ? QJsonDocument(inGreek(document.array(), false).toArray()).toJson()
               : QJsonDocument(inGreek(document.object(), false).toObject()).toJson();
}

Language pseudoLanguage()
{
    return Language::named(kPseudoLanguage)->writtenAs(QLocale(QLocale::Greek, QLocale::Greece));
}

QString plainWordsIn(const QString& text)
{
    static const QRegularExpression words(u"[A-Za-z]{2,}(?:[ ,'’-]+[A-Za-z]+)*"_s);
    return words.match(text.normalized(QString::NormalizationForm_C)).captured();
}

} // namespace milepost::testing
