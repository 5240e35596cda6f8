// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationlanguage.h"
#include "core/content/agenda.h"
#include "core/content/translation.h"
#include "core/language/pseudolanguage.h"
#include "core/metrics/metricperiods.h"
#include "tests/support/testclass.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace milepost;
using namespace Qt::StringLiterals;

namespace {

/// Luxembourgish, which the program does not speak: only this test brings it.
const QString kCode = u"lb"_s;

Result<Language> chosen(const QString& code)
{
    QStringList arguments{u"milepost"_s, u"check"_s, u"--language"_s, code, u"x.milepost"_s};
    return takeLanguage(arguments);
}

/// A sentence of a catalogue with the words for it: one, or one for each form of a number.
struct Entry {
    QString source;
    QStringList words;
    bool finished = true;
};

/// The words of a translation, one for each form of a number where it has several.
QStringList formsOf(QXmlStreamReader& xml)
{
    QStringList forms;
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == u"translation")
            break;
        if (xml.isStartElement())
            forms.append(xml.readElementText());
        else if (xml.isCharacters())
            text += xml.text();
    }
    if (forms.isEmpty() && !text.isEmpty())
        forms.append(text);
    return forms;
}

/// By context, comment and source.
QMap<QString, Entry> entriesOf(const QString& path)
{
    QMap<QString, Entry> entries;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return entries;
    QXmlStreamReader xml(&file);
    QString context;
    QString comment;
    Entry entry;
    while (!xml.atEnd()) {
        const bool ends = xml.readNext() == QXmlStreamReader::EndElement;
        if (ends && xml.name() == u"message")
            entries.insert(context + u'|' + comment + u'|' + entry.source, entry);
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"message") {
            entry = Entry();
            comment.clear();
        } else if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"source") {
            entry.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            entry.finished = xml.attributes().value(u"type"_s).isEmpty();
            entry.words = formsOf(xml);
        }
    }
    return entries;
}

/// The places for arguments, sorted: "%1", "%n".
QStringList placesIn(const QString& text)
{
    static const QRegularExpression place(u"%(?:L?[0-9]|L?n)"_s);
    QStringList places;
    QRegularExpressionMatchIterator found = place.globalMatch(text);
    while (found.hasNext())
        places.append(found.next().captured());
    places.removeDuplicates();
    places.sort();
    return places;
}

QString roleName(const Content& content, const QString& id)
{
    const Role* role = content.findRole(RoleId(id));
    return role ? role->name : QString();
}

} // namespace

/// The program speaks the languages whose catalogues were built into it.
class TestCatalogue : public QObject {
    Q_OBJECT

private slots:
    void theCatalogueThatIsNamedIsUsed()
    {
        const Result<Language> foreign = chosen(kCode);
        QVERIFY2(foreign, qPrintable(foreign ? QString() : foreign.error().toLine()));
        QCOMPARE(foreign->code(), kCode);
        QCOMPARE(foreign->text(Message("Command", "No problem found.")), u"Kee Problem fonnt."_s);
        const Counted problems("Command", "%n problem was found", "%n problems were found");
        QCOMPARE(foreign->text(problems.of(1)), u"1 Problem gouf fonnt"_s);
        QCOMPARE(foreign->text(problems.of(1200)), u"1.200 Problemer goufe fonnt"_s);
        QCOMPARE(foreign->text(Message("Command", "What has no translation")),
                 u"What has no translation"_s);
    }

    void theWindowSpeaksItToo()
    {
        const Result<Language> foreign = chosen(kCode);
        QVERIFY(foreign);
        QCOMPARE(tr("Close"), u"Close"_s);
        installLanguage(*foreign);
        QCOMPARE(tr("Close"), u"Zoumaachen"_s);
        QCoreApplication::removeTranslator(const_cast<QTranslator*>(foreign->catalogue().get()));
    }

    void theWindowSpeaksWhatWasChosenElseWhatTheSystemDoes_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QStringList>("system");
        QTest::addColumn<QString>("code");
        QTest::newRow("chosen") << kCode << QStringList{u"en-GB"_s} << kCode;
        QTest::newRow("English on a foreign system")
            << u"en"_s << QStringList{u"lb-LU"_s} << u"en"_s;
        QTest::newRow("as the system") << QString() << QStringList{u"lb-LU"_s, u"en"_s} << kCode;
        QTest::newRow("its second language") << QString() << QStringList{u"fr"_s, u"lb"_s} << kCode;
        QTest::newRow("none of its languages") << QString() << QStringList{u"fr-FR"_s} << u"en"_s;
        QTest::newRow("a choice of another version") << u"xx"_s << QStringList{u"lb"_s} << kCode;
    }
    void theWindowSpeaksWhatWasChosenElseWhatTheSystemDoes()
    {
        QFETCH(const QString, choice);
        QFETCH(const QStringList, system);
        QTEST(languageOfWindow(choice, system).code(), "code");
    }

    void aLanguageWithoutACatalogueIsRefusedWithThoseThereAre()
    {
        const Result<Language> unknown = chosen(u"xx"_s);
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().toLine(), u"there is no language \"xx\"; use \"en\" or \"lb\""_s);
    }

    void theContentIsToldInTheLanguage()
    {
        const ContentSources sources = shippedContentSources();
        const Result<Content> english = readContent(sources);
        QVERIFY(english);
        const Content foreign = inLanguage(*english, sources, kCode);
        QCOMPARE(roleName(foreign, u"revops-lead"_s), u"Leedung RevOps"_s);
        QCOMPARE(roleName(foreign, u"csm-lead"_s), roleName(*english, u"csm-lead"_s));
        QCOMPARE(foreign.plays.size(), english->plays.size());
        QCOMPARE(roleName(inLanguage(*english, sources, u"xx"_s), u"revops-lead"_s),
                 roleName(*english, u"revops-lead"_s));
    }

    void aTextOfOnesOwnIsNotTranslated()
    {
        ContentSources sources = shippedContentSources();
        sources[u"plays"_s].replace("\"name\": \"RevOps lead\"", "\"name\": \"Operations\"");
        const Result<Content> own = readContent(sources);
        QVERIFY(own);
        QCOMPARE(roleName(*own, u"revops-lead"_s), u"Operations"_s);
        QCOMPARE(roleName(inLanguage(*own, sources, kCode), u"revops-lead"_s), u"Operations"_s);
    }

    void whatCannotBeTranslatedIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("refusal");
        QTest::newRow("an unknown id")
            << QByteArray(R"({"roles": {"nobody": {"name": "Niemand"}}})")
            << u"plays.json: /roles/nobody: there is nothing with this id"_s;
        QTest::newRow("an unknown field")
            << QByteArray(R"({"roles": {"csm-lead": {"title": "Leitung"}}})")
            << u"plays.json: /roles/csm-lead/title: there is no text of this name"_s;
        QTest::newRow("another id")
            << QByteArray(R"({"roles": {"csm-lead": {"id": "leitung"}}})")
            << u"plays.json: /roles/csm-lead/id: there is no text of this name"_s;
        QTest::newRow("no text") << QByteArray(R"({"roles": {"csm-lead": {"name": 3}}})")
                                 << u"plays.json: /roles/csm-lead/name: this is not the "
                                    "translation of a text"_s;
        QTest::newRow("a number") << QByteArray(R"({"schemaVersion": "zwei"})")
                                  << u"plays.json: /schemaVersion: this is not the translation of "
                                     "a text"_s;
    }
    void whatCannotBeTranslatedIsRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, refusal);
        const Result<ContentSources> result =
            translated(shippedContentSources(), {{u"plays"_s, json}});
        QVERIFY(!result);
        QCOMPARE(result.error().toLine(), refusal);
    }

    void everyShippedCatalogueSaysEverySentence()
    {
        const QString folder = QStringLiteral(MILEPOST_SOURCE_DIR "/resources/languages/");
        const QMap<QString, Entry> all = entriesOf(folder + u"milepost.ts"_s);
        QVERIFY(all.size() > 3000);
        const QStringList files = QDir(folder).entryList({u"milepost_*.ts"_s});
        QVERIFY(files.contains(u"milepost_de.ts"_s));
        for (const QString& file : files) {
            const QMap<QString, Entry> told = entriesOf(folder + file);
            for (auto sentence = all.cbegin(); sentence != all.cend(); ++sentence) {
                const QString at = file + u": "_s + sentence.key();
                QVERIFY2(told.contains(sentence.key()), qPrintable(at + u" is missing"_s));
                const Entry entry = told.value(sentence.key());
                QVERIFY2(entry.finished && !entry.words.isEmpty() &&
                             !entry.words.contains(QString()),
                         qPrintable(at + u" has no words"_s));
                const bool isCounted = entry.words.size() > 1; // one form may do without its number
                for (const QString& words : entry.words) {
                    QStringList own = placesIn(words);
                    QStringList places = placesIn(entry.source);
                    if (isCounted) {
                        own.removeAll(u"%n"_s);
                        places.removeAll(u"%n"_s);
                    }
                    QVERIFY2(own == places, qPrintable(at + u" has other places: "_s + words));
                }
            }
        }
    }

    void everyCadenceOfTheCatalogueOfMetricsHasItsName()
    {
        const Result<Content> content = readContent(shippedContentSources());
        QVERIFY(content);
        const std::optional<Language> pseudo = Language::named(kPseudoLanguage);
        QVERIFY(pseudo);
        for (const Metric& metric : content->metrics) {
            QCOMPARE(cadenceName(metric).toEnglish(), metric.cadence);
            QCOMPARE(pseudo->text(cadenceName(metric)), pseudoText(metric.cadence));
        }
    }

    void theShorterAgendaIsToldInTheLanguage()
    {
        const auto english = ninetyMinuteAgenda(u"en"_s);
        const auto german = ninetyMinuteAgenda(u"de"_s);
        QVERIFY(english && german);
        QCOMPARE(german->size(), english->size());
        for (qsizetype i = 0; i < german->size(); ++i) {
            QCOMPARE(german->at(i).id, english->at(i).id);
            QVERIFY(german->at(i).output != english->at(i).output);
        }
    }

    /// Of every language that stands in the folder of the content, and of this test's own.
    void everyTranslationOfTheContentFitsIt()
    {
        const QDir shipped(QStringLiteral(MILEPOST_SOURCE_DIR "/resources/content/translations"));
        QStringList codes = shipped.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QVERIFY2(!codes.contains(kCode), "this test needs a language that is not shipped");
        codes.append(kCode);
        for (const QString& code : std::as_const(codes)) {
            const ContentTranslation texts = shippedTranslation(code);
            QVERIFY2(!texts.isEmpty(), qPrintable(code));
            const Result<ContentSources> told = translated(shippedContentSources(), texts);
            QVERIFY2(told, qPrintable(code + u": "_s + (told ? QString() : told.error().toLine())));
            const Result<Content> content = readContent(*told);
            QVERIFY2(content,
                     qPrintable(code + u": "_s + (content ? QString() : content.error().toLine())));
        }
    }
};

MILEPOST_TEST(TestCatalogue)
#include "test_catalogue.moc"
