// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/slides/deck.h"
#include "core/export/slides/slidestyle.h"
#include "tests/core/export/exportfixture.h"
#include "tests/core/export/packagerules.h"
#include "tests/support/testclass.h"

#include <QXmlStreamReader>

using namespace milepost;
using namespace milepost::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kRandomDecks = 12;

QByteArray deckBytes(const Telling& telling, SlideAspect aspect = SlideAspect::Wide)
{
    const Result<QByteArray> bytes = slidesOf(telling, aspect);
    if (!bytes)
        qFatal("%s", qPrintable(bytes.error().toLine()));
    return *bytes;
}

/// The sample with names of 80 characters, some in other scripts.
Engagement sampleWithLongNames()
{
    Engagement engagement = sampleEngagement();
    engagement.organization.name = u"Averholm "_s + QString(71, u'W');
    engagement.organization.sponsor = u"שרה כהן-אברהמי"_s;
    engagement.organization.facilitator = u"山田 太郎 (やまだ たろう)"_s;
    for (Risk& risk : engagement.risks)
        risk.title = u"Risk "_s + u"of eighty characters "_s.repeated(4).left(75);
    return engagement;
}

void verifyTexts(const PackageParts& parts, const ReportContent& content)
{
    const QString text = textIn(parts, u"ppt/slides/"_s) + textIn(parts, u"ppt/charts/"_s) +
                         textIn(parts, u"ppt/notesSlides/"_s);
    QStringList missing;
    for (const Section& section : content.sections) {
        for (const QString& wanted : allTexts(section)) {
            if (!text.contains(withoutSpace(wanted)))
                missing.append(section.id + u": "_s + wanted);
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

/// The numbers of a sheet by their address, of a workbook inside a deck.
QMap<QString, double> numbersIn(const QByteArray& workbook)
{
    QMap<QString, double> numbers;
    QXmlStreamReader reader(unpacked(workbook).value(u"xl/worksheets/sheet1.xml"_s));
    QString address;
    bool isText = false;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"c"_s) {
            address = reader.attributes().value(u"r"_s).toString();
            isText = reader.attributes().value(u"t"_s) == u"s"_s;
        } else if (reader.name() == u"v"_s && !isText) {
            numbers.insert(address, reader.readElementText().toDouble());
        }
    }
    return numbers;
}

void verifyCharts(const PackageParts& parts, const std::vector<Slide>& slides)
{
    int number = 0;
    for (const Slide& slide : slides) {
        for (const SlideItem& item : slide.items) {
            const auto* chart = std::get_if<SlideChart>(&item);
            if (!chart)
                continue;
            const QMap<QString, double> numbers = numbersIn(
                parts.value(u"ppt/embeddings/Microsoft_Excel_Worksheet%1.xlsx"_s.arg(++number)));
            const ChartData& data = chart->data;
            qsizetype count = data.days.size();
            for (qsizetype series = 0; series < data.series.size(); ++series) {
                const QList<std::optional<double>>& values = data.series[series].values;
                QCOMPARE(values.size(), std::max(data.days.size(), data.categories.size()));
                for (qsizetype row = 0; row < values.size(); ++row) {
                    const QString address =
                        QChar(static_cast<char16_t>(u'B' + series)) + QString::number(row + 2);
                    QCOMPARE(numbers.contains(address), values[row].has_value());
                    count += values[row] ? 1 : 0;
                    if (values[row])
                        QVERIFY(std::abs(numbers[address] - *values[row]) <=
                                1e-15 * std::max(1.0, std::abs(*values[row])));
                }
            }
            QCOMPARE(numbers.size(), count);
        }
    }
    QVERIFY(parts.contains(u"ppt/presentation.xml"_s));
    QVERIFY(!parts.contains(u"ppt/charts/chart%1.xml"_s.arg(number + 1)));
}

void verifyDeck(const Engagement& engagement, SlideAspect aspect, bool withCharts = true)
{
    const ToldEngagement told(engagement);
    const PackageParts parts = unpacked(deckBytes(told.telling, aspect));
    const QStringList faults = faultsOf(parts);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    const ReportContent content = deckContent(told.telling);
    verifyTexts(parts, content);
    if (withCharts)
        verifyCharts(parts, deckOf(told.telling, content, aspect));
}

const PackageParts& sampleParts()
{
    static const PackageParts parts = [] {
        const Engagement engagement = sampleEngagement();
        return unpacked(deckBytes(ToldEngagement(engagement).telling));
    }();
    return parts;
}

} // namespace

class TestSlides : public QObject {
    Q_OBJECT

private slots:
    void everyTextOfTheBoardPackIsOnASlideThatProgramsTake()
    {
        verifyDeck(sampleEngagement(), SlideAspect::Wide);
        verifyDeck(sampleEngagement(), SlideAspect::Standard);
        verifyDeck(sampleWithLongNames(), SlideAspect::Wide);
        verifyDeck(sampleWithLongNames(), SlideAspect::Standard);
        verifyDeck({}, SlideAspect::Wide);
        bool given = false;
        const int asked = qEnvironmentVariableIntValue("MILEPOST_DECKS", &given);
        const quint32 random = given ? static_cast<quint32>(asked) : kRandomDecks;
        for (quint32 seed = 1; seed <= random && !QTest::currentTestFailed(); ++seed) {
            verifyDeck(generateEngagement(shippedContent(), seed),
                       seed % 2 == 0 ? SlideAspect::Wide : SlideAspect::Standard, seed % 8 == 0);
            if (QTest::currentTestFailed())
                qWarning("seed %u", seed);
        }
    }

    void eachRuleIsSeenToBeBroken_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QByteArray>("whole");
        QTest::addColumn<QByteArray>("broken");
        QTest::addColumn<QString>("fault");
        const QString slide = u"ppt/slides/slide4.xml"_s;
        const QString table = u"ppt/slides/slide13.xml"_s;
        const QString chart = u"ppt/charts/chart1.xml"_s;
        const QString deck = u"ppt/presentation.xml"_s;
        const QString types = u"[Content_Types].xml"_s;
        const auto row = [](const char* name, const QString& part, const QByteArray& whole,
                            const QByteArray& broken, const QString& fault) {
            QTest::newRow(name) << part << whole << broken << fault;
        };
        row("well-formed", slide, "</p:sld>", "</p:slide>", u"not well-formed"_s);
        row("content type", types, "/ppt/charts/chart1.xml", "/ppt/charts/chart0.xml",
            u"no content type"_s);
        row("type of nothing", types, "/ppt/charts/chart1.xml", "/ppt/charts/chart0.xml",
            u"content type without part"_s);
        row("target", u"ppt/slides/_rels/slide4.xml.rels"_s, "chart1.xml", "chart0.xml",
            u"relation to no part"_s);
        row("orphan", u"ppt/charts/_rels/chart1.xml.rels"_s, "Worksheet1.xlsx", "Worksheet2.xlsx",
            u"orphan"_s);
        row("relation twice", u"ppt/slides/_rels/slide4.xml.rels"_s, "\"rId2\"", "\"rId1\"",
            u"relation twice"_s);
        row("id of a relation", slide, "r:id=\"rId3\"", "r:id=\"rId9\"", u"id of no relation"_s);
        row("shape id", slide, "p:cNvPr id=\"3\"", "p:cNvPr id=\"2\"", u"shape id twice"_s);
        row("name", slide, "name=\"Title\"", "name=\"\"", u"shape without name"_s);
        row("order", chart, "<c:date1904 val=\"0\"/><c:lang val=\"en-GB\"/>",
            "<c:lang val=\"en-GB\"/><c:date1904 val=\"0\"/>", u"order"_s);
        row("missing", chart, "<c:barDir val=\"bar\"/>", "", u"missing element"_s);
        row("unknown", chart, "<c:barDir val=\"bar\"/>", "<c:barDir val=\"bar\"/><c:bars/>",
            u"unknown element"_s);
        row("axes", chart, "<c:axId val=\"111111111\"/>", "<c:axId val=\"333\"/>", u"axes"_s);
        row("series", chart, "<c:idx val=\"1\"/>", "<c:idx val=\"0\"/>", u"series twice"_s);
        row("picture", slide, "<p:clrMapOvr>", "<p:pic/><p:clrMapOvr>", u"picture"_s);
        row("cells", table, "<a:gridCol ", "<a:gridCol w=\"1\"/><a:gridCol ", u"cells of a row"_s);
        row("slide ids", deck, "id=\"257\"", "id=\"256\"", u"slide id"_s);
        row("small slide id", deck, "id=\"256\"", "id=\"1\"", u"slide id"_s);
        row("master ids", u"ppt/slideMasters/slideMaster1.xml"_s, "2147483649", "2147483648",
            u"master id"_s);
        row("part that is needed", u"ppt/_rels/presentation.xml.rels"_s, "relationships/viewProps",
            "relationships/other", u"missing part"_s);
        row("notes", u"ppt/slides/_rels/slide4.xml.rels"_s, "notesSlide4.xml", "notesSlide5.xml",
            u"notes"_s);
        row("beyond the slide", u"ppt/slides/slide2.xml"_s, "<a:off x=\"457200\"",
            "<a:off x=\"99999999\"", u"beyond the slide"_s);
        row("layout", u"ppt/slides/_rels/slide4.xml.rels"_s, "relationships/slideLayout",
            "relationships/other", u"layout"_s);
        row("placeholder", slide, "type=\"body\" idx=\"1\"", "type=\"body\" idx=\"7\"",
            u"placeholder"_s);
        row("empty title", slide, "type=\"title\"", "type=\"dt\"", u"title"_s);
        row("language", slide, "<a:rPr lang=\"en-GB\"", "<a:rPr", u"run without language"_s);
    }
    void eachRuleIsSeenToBeBroken()
    {
        QFETCH(QString, part);
        QFETCH(QByteArray, whole);
        QFETCH(QByteArray, broken);
        QFETCH(QString, fault);
        PackageParts parts = sampleParts();
        QByteArray& bytes = parts[part];
        const qsizetype at = bytes.indexOf(whole);
        QVERIFY2(at >= 0, "the part does not hold what was to be broken");
        bytes.replace(at, whole.size(), broken);
        const QStringList faults = faultsOf(parts);
        QVERIFY2(std::any_of(faults.cbegin(), faults.cend(),
                             [&](const QString& one) { return one.startsWith(fault + u':'); }),
                 qPrintable(faults.join(u'\n')));
    }

    void theSameEngagementAndDayGiveTheSameBytes()
    {
        const Engagement engagement = sampleEngagement();
        const ToldEngagement told(engagement);
        const QByteArray bytes = deckBytes(told.telling);
        QCOMPARE(deckBytes(told.telling), bytes);
        QVERIFY(deckBytes(told.telling, SlideAspect::Standard) != bytes);
        QVERIFY(sampleParts().value(u"docProps/core.xml"_s).contains("2026-07-20T12:00:00Z"));
    }

    void eachPlayOfTheRoadmapIsAShapeUnderItsName()
    {
        const Engagement engagement = sampleEngagement();
        const ToldEngagement told(engagement);
        const ReportContent content = deckContent(told.telling);
        const auto& blocks = content.findSection(u"roadmap"_s)->blocks;
        QByteArray slides;
        for (auto part = sampleParts().cbegin(); part != sampleParts().cend(); ++part) {
            if (part.key().startsWith(u"ppt/slides/slide"_s))
                slides += part.value();
        }
        int plays = 0;
        for (const Block& block : blocks) {
            const auto* figure = std::get_if<Figure>(&block.value);
            if (!figure)
                continue;
            for (const RoadmapLane& lane : std::get<RoadmapFigure>(figure->drawing).lanes) {
                for (const RoadmapBar& bar : lane.bars) {
                    const QString name = u"name=\"%1 %2\""_s.arg(bar.number).arg(bar.title);
                    QCOMPARE(slides.count(name.toUtf8()), 1);
                    ++plays;
                }
            }
        }
        QCOMPARE(plays, 12);
    }

    void namesKeepTheirDirectionAndTheLanguageOfTheirScript()
    {
        const Engagement engagement = sampleWithLongNames();
        const ToldEngagement told(engagement);
        const QByteArray cover =
            unpacked(deckBytes(told.telling)).value(u"ppt/slides/slide1.xml"_s);
        QVERIFY(cover.contains("lang=\"he-IL\""));
        QVERIFY(cover.contains("lang=\"ja-JP\""));
        QVERIFY(cover.contains("<a:ea typeface=\"+mn-ea\"/>"));
        Engagement hebrew = sampleEngagement();
        hebrew.organization.name = u"אברהולם בע״מ"_s;
        const ToldEngagement fromRight(hebrew);
        QVERIFY(unpacked(deckBytes(fromRight.telling))
                    .value(u"ppt/slides/slide1.xml"_s)
                    .contains("algn=\"r\" rtl=\"1\""));
    }

    void everySlideHasTheLineOfConfidentialityAndTheState()
    {
        Engagement engagement = sampleEngagement();
        engagement.report.emplace().confidentiality = u"For the board alone"_s;
        const ToldEngagement told(engagement);
        const ReportMeta meta = deckContent(told.telling).meta;
        QVERIFY(meta.draft);
        const PackageParts parts = unpacked(deckBytes(told.telling));
        int slides = 0;
        for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
            if (!part.key().startsWith(u"ppt/slides/slide"_s))
                continue;
            ++slides;
            const QString text = textIn({{part.key(), part.value()}}, u"ppt/slides/"_s);
            QVERIFY2(text.contains(withoutSpace(u"For the board alone"_s)), qPrintable(part.key()));
            QVERIFY2(text.contains(withoutSpace(meta.stateLabel)), qPrintable(part.key()));
        }
        QVERIFY(slides > 6);
    }

    void theThemeHasTheAccentOfTheEngagement()
    {
        Engagement engagement = sampleEngagement();
        engagement.report.emplace().accentColour = u"#ffd400"_s;
        const ToldEngagement told(engagement);
        const QByteArray theme = unpacked(deckBytes(told.telling)).value(u"ppt/theme/theme1.xml"_s);
        QVERIFY(theme.contains("<a:accent1><a:srgbClr val=\"FFD400\"/>"));
        // Yellow letters on white could not be read.
        QVERIFY(!theme.contains("<a:dk2><a:srgbClr val=\"FFD400\"/>"));
        QVERIFY(takesDarkText({u"FFD400"_s}));
        QVERIFY(!takesDarkText({u"1F5C87"_s}));
        QCOMPARE(titleColour({u"1F5C87"_s}), u"1F5C87"_s);
    }

    void everySentenceIsInTheLanguageOfTheDeck()
    {
        Engagement engagement;
        const ToldEngagement told(engagement, kDate, pseudoLanguage(), greekContentForExport());
        const std::vector<Slide> slides =
            deckOf(told.telling, deckContent(told.telling), SlideAspect::Wide);
        QVERIFY(!slides.empty());
        for (const Slide& slide : slides) {
            QVERIFY2(plainWordsIn(slide.title).isEmpty(), qPrintable(slide.title));
            for (const QString& note : slide.notes)
                QVERIFY2(plainWordsIn(note).isEmpty(), qPrintable(note));
        }
    }

    void theNotesSayWhereEachSlideComesFrom()
    {
        const Engagement engagement = sampleEngagement();
        const ToldEngagement told(engagement);
        const ReportContent content = deckContent(told.telling);
        for (const Slide& slide : deckOf(told.telling, content, SlideAspect::Wide)) {
            QVERIFY(slide.notes.first().startsWith(u"Source: page “"_s));
            QVERIFY(slide.notes.first().contains(content.meta.checksum));
        }
    }
};

MILEPOST_TEST(TestSlides)
#include "test_slides.moc"
