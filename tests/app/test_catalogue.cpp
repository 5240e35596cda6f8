// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationlanguage.h"
#include "core/content/translation.h"
#include "tests/support/testclass.h"

#include <QTest>

using namespace milepost;
using namespace Qt::StringLiterals;

namespace {

Result<Language> chosen(const QString& code)
{
    QStringList arguments{u"milepost"_s, u"check"_s, u"--language"_s, code, u"x.milepost"_s};
    return takeLanguage(arguments);
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
        const Result<Language> german = chosen(u"de"_s);
        QVERIFY2(german, qPrintable(german ? QString() : german.error().toLine()));
        QCOMPARE(german->code(), u"de"_s);
        QCOMPARE(german->text(Message("Command", "No problem found.")),
                 u"Kein Problem gefunden."_s);
        const Counted problems("Command", "%n problem was found", "%n problems were found");
        QCOMPARE(german->text(problems.of(1)), u"1 Problem wurde gefunden"_s);
        QCOMPARE(german->text(problems.of(1200)), u"1.200 Probleme wurden gefunden"_s);
        QCOMPARE(german->text(Message("Command", "What has no translation")),
                 u"What has no translation"_s);
    }

    void theWindowSpeaksItToo()
    {
        const Result<Language> german = chosen(u"de"_s);
        QVERIFY(german);
        QCOMPARE(tr("Close"), u"Close"_s);
        installLanguage(*german);
        QCOMPARE(tr("Close"), u"Schließen"_s);
        QCoreApplication::removeTranslator(const_cast<QTranslator*>(german->catalogue().get()));
    }

    void aLanguageWithoutACatalogueIsRefusedWithThoseThereAre()
    {
        const Result<Language> unknown = chosen(u"fr"_s);
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().toLine(), u"there is no language \"fr\"; use \"en\" or \"de\""_s);
    }

    void theContentIsToldInTheLanguage()
    {
        const ContentSources sources = shippedContentSources();
        const Result<Content> english = readContent(sources);
        QVERIFY(english);
        const Content german = inLanguage(*english, sources, u"de"_s);
        QCOMPARE(roleName(german, u"revops-lead"_s), u"Leitung RevOps"_s);
        QCOMPARE(roleName(german, u"csm-lead"_s), roleName(*english, u"csm-lead"_s));
        QCOMPARE(german.plays.size(), english->plays.size());
        QCOMPARE(roleName(inLanguage(*english, sources, u"fr"_s), u"revops-lead"_s),
                 roleName(*english, u"revops-lead"_s));
    }

    void aTextOfOnesOwnIsNotTranslated()
    {
        ContentSources sources = shippedContentSources();
        sources[u"plays"_s].replace("\"name\": \"RevOps lead\"", "\"name\": \"Operations\"");
        const Result<Content> own = readContent(sources);
        QVERIFY(own);
        QCOMPARE(roleName(*own, u"revops-lead"_s), u"Operations"_s);
        QCOMPARE(roleName(inLanguage(*own, sources, u"de"_s), u"revops-lead"_s), u"Operations"_s);
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

    /// Of every language that the program brings.
    void everyTranslationOfTheContentFitsIt()
    {
        for (const QString& code : Language::codes()) {
            const Result<ContentSources> told =
                translated(shippedContentSources(), shippedTranslation(code));
            QVERIFY2(told, qPrintable(told ? QString() : told.error().toLine()));
            QVERIFY(readContent(*told));
        }
    }
};

MILEPOST_TEST(TestCatalogue)
#include "test_catalogue.moc"
