// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chosenoptions.h"
#include "tests/core/report/reportfixture.h"
#include "tests/support/foreigntext.h"
#include "tests/support/testclass.h"

using namespace milepost;
using namespace milepost::testing;
using namespace Qt::StringLiterals;

namespace {

const Content& greekContent()
{
    static const Content content = [] {
        ContentSources sources = shippedContentSources();
        for (QByteArray& json : sources)
            json = inGreek(json);
        const Result<Content> read = readContent(sources);
        if (!read)
            qFatal("%s", qPrintable(read.error().toLine()));
        return *read;
    }();
    return content;
}

/// The sample in Greek letters, in the pseudo-language.
ReportContent pseudoReport(const Engagement& engagement, Edition edition)
{
    const Content& content = greekContent();
    const QList<Scorecard> cards = scoreAll(content, engagement);
    const CompiledPlan plan = compilePlan(content, engagement, cards);
    ReportOptions options = optionsOn(kDate, edition);
    options.language = pseudoLanguage();
    options.audience.participantNames = true;
    options.audience.confidentiality = inGreek(u"Board only"_s);
    return composeReport({content, engagement, cards, plan, options});
}

QStringList saidBy(const ReportContent& report)
{
    const ReportMeta& meta = report.meta;
    QStringList texts{meta.title,       meta.client,          meta.author,
                      meta.editionName, meta.confidentiality, meta.stateLabel};
    for (const Section& section : report.sections)
        texts.append(section.shortTitle);
    texts.append(allTexts(report));
    for (const LeftOut& left : report.leftOut)
        texts.append({left.what, left.why});
    return texts;
}

} // namespace

/// In the pseudo-language each letter has an accent, so plain letters are words that went past the
/// catalogue.
class TestReportLanguage : public QObject {
    Q_OBJECT

private slots:
    void everyWordComesFromTheCatalogueOrTheFile_data()
    {
        QTest::addColumn<int>("edition");
        QTest::addColumn<bool>("full");
        for (const auto& [edition, name] : EnumNames<Edition>::table) {
            QTest::addRow("%s, sample", name.data()) << static_cast<int>(edition) << true;
            QTest::addRow("%s, nothing recorded", name.data())
                << static_cast<int>(edition) << false;
        }
    }

    void everyWordComesFromTheCatalogueOrTheFile()
    {
        QFETCH(int, edition);
        QFETCH(bool, full);
        Engagement engagement;
        if (full) {
            const Result<Engagement> sample =
                importEngagement(greekContent(), inGreek(sampleJson()));
            QVERIFY2(sample, qPrintable(sample ? QString() : sample.error().toLine()));
            engagement = *sample;
        }
        const ReportContent report = pseudoReport(engagement, static_cast<Edition>(edition));
        QStringList around;
        for (const QString& text : saidBy(report)) {
            QString shown = text;
            const QString plain = plainWordsIn(shown.remove(report.meta.checksum));
            if (!plain.isEmpty())
                around.append(QStringLiteral("“%1” in “%2”").arg(plain, text));
        }
        around.removeDuplicates();
        QVERIFY2(around.isEmpty(), qPrintable(around.join(u'\n')));
    }

    void theHeaderThatAReportBeginsWithIsToldInItsLanguage()
    {
        ReportOptions options = chosenOptions(Engagement());
        options.date = kDate;
        QCOMPARE(composed({}, options).meta.confidentiality, u"Confidential"_s);
        options.language = pseudoLanguage();
        const QString told = composed({}, options).meta.confidentiality;
        QVERIFY(!told.isEmpty());
        QCOMPARE(plainWordsIn(told), QString());
        options.audience.confidentiality = u"For the board"_s;
        QCOMPARE(composed({}, options).meta.confidentiality, u"For the board"_s);
    }

    void theLanguageOfTheWordsIsNamed()
    {
        QCOMPARE(composed(sampleEngagement(), optionsOn(kDate)).meta.language, u"en"_s);
        const ReportContent report = pseudoReport({}, Edition::Board);
        QCOMPARE(report.meta.language, u"en-XA"_s);
        QCOMPARE(report.meta.locale, u"el_GR"_s);
    }
};

MILEPOST_TEST(TestReportLanguage)
#include "test_reportlanguage.moc"
