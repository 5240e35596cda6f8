// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exporter.h"
#include "tests/core/report/reportfixture.h"
#include "tests/support/generatedengagement.h"
#include "tests/support/testclass.h"

#include <QRegularExpression>

using namespace milepost;
using namespace milepost::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostBars = 15;

/// Everything in a report that links can lead to.
QSet<QString> anchorsOf(const ReportContent& report)
{
    QSet<QString> anchors;
    for (const Section& section : report.sections) {
        anchors.insert(section.id);
        forEachBlock(section.blocks, [&](const Block& block) {
            if (const auto* sheet = std::get_if<Sheet>(&block.value))
                anchors.insert(sheet->id);
        });
    }
    return anchors;
}

QList<StyledText> styledTexts(const Block& block)
{
    QList<StyledText> texts;
    if (const auto* table = std::get_if<Table>(&block.value)) {
        for (const TableRow& row : table->rows)
            texts += row.cells;
    } else if (const auto* list = std::get_if<ItemList>(&block.value)) {
        texts = list->items;
    } else if (const auto* paragraph = std::get_if<Paragraph>(&block.value)) {
        texts.append(paragraph->text);
    } else if (const auto* facts = std::get_if<FactList>(&block.value)) {
        for (const Fact& fact : facts->facts)
            texts.append(fact.value);
    }
    return texts;
}

/// What is wrong with a list of blocks: a heading with nothing under it.
bool hasLonelyHeading(const std::vector<Block>& blocks)
{
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const auto* heading = std::get_if<Heading>(&blocks[i].value);
        if (!heading)
            continue;
        if (i + 1 == blocks.size())
            return true;
        const auto* next = std::get_if<Heading>(&blocks[i + 1].value);
        if (next && next->level <= heading->level)
            return true;
    }
    return false;
}

bool isWellFormed(const Table& table)
{
    if (table.columns.isEmpty() || table.rows.isEmpty())
        return false;
    for (const TableColumn& column : table.columns) {
        if (column.width <= 0)
            return false;
    }
    for (const TableRow& row : table.rows) {
        const qsizetype expected = row.kind == RowKind::Group ? 1 : table.columns.size();
        if (row.cells.size() != expected)
            return false;
    }
    return true;
}

} // namespace

class TestReportStructure : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data();
    void sectionsHaveTitlesUniqueIdsAndContent();
    void noHeadingStandsAlone();
    void tablesAreRectangular();
    void listsAndKeyFiguresHaveItems();
    void linksLeadSomewhere();
    void figuresHaveCaptionAndAlternativeText();
    void roadmapNeverHasMoreThanFifteenBars();
    void noPlaceholderIsLeft();
    void equalInputGivesEqualContent();

private:
    [[nodiscard]] static ReportContent report();
};

void TestReportStructure::initTestCase_data()
{
    QTest::addColumn<Engagement>("engagement");
    QTest::addColumn<Edition>("edition");
    const auto add = [](const char* name, const Engagement& engagement) {
        for (const auto& [edition, editionName] : EnumNames<Edition>::table) {
            QTest::addRow("%s, %s", name, editionName.data()) << engagement << edition;
        }
    };
    add("sample", sampleEngagement());
    add("empty", Engagement());
    add("three votes", threeVotes());
    add("sixty long plays", sixtyLongPlays());
    for (quint32 seed = 1; seed <= 25; ++seed)
        add(qPrintable(u"generated %1"_s.arg(seed)), generateEngagement(shippedContent(), seed));
}

ReportContent TestReportStructure::report()
{
    QFETCH_GLOBAL(Engagement, engagement);
    QFETCH_GLOBAL(Edition, edition);
    return composed(engagement, optionsOn(QDate(2026, 7, 20), edition));
}

void TestReportStructure::sectionsHaveTitlesUniqueIdsAndContent()
{
    QSet<QString> ids;
    for (const Section& section : report().sections) {
        QVERIFY2(!section.title.isEmpty(), qPrintable(section.id));
        QVERIFY2(!section.shortTitle.isEmpty(), qPrintable(section.id));
        QVERIFY2(!section.blocks.empty(), qPrintable(section.id));
        QVERIFY2(!ids.contains(section.id), qPrintable(section.id));
        ids.insert(section.id);
    }
    // The one-pager is one sheet, without a cover.
    QFETCH_GLOBAL(Edition, edition);
    QCOMPARE(ids.contains(u"cover"_s), edition != Edition::OnePage);
}

void TestReportStructure::noHeadingStandsAlone()
{
    const ReportContent content = report();
    for (const Section& section : content.sections) {
        QVERIFY2(!hasLonelyHeading(section.blocks), qPrintable(section.id));
        forEachBlock(section.blocks, [&](const Block& block) {
            if (const auto* columns = std::get_if<TwoColumns>(&block.value)) {
                QVERIFY2(!hasLonelyHeading(columns->left), qPrintable(section.id));
                QVERIFY2(!hasLonelyHeading(columns->right), qPrintable(section.id));
            } else if (const auto* sheet = std::get_if<Sheet>(&block.value)) {
                QVERIFY2(!hasLonelyHeading(sheet->blocks), qPrintable(sheet->id));
            }
        });
    }
}

void TestReportStructure::tablesAreRectangular()
{
    const ReportContent content = report();
    for (const Section& section : content.sections) {
        forEachBlock(section.blocks, [&](const Block& block) {
            if (const auto* table = std::get_if<Table>(&block.value))
                QVERIFY2(isWellFormed(*table), qPrintable(section.id));
        });
    }
}

void TestReportStructure::listsAndKeyFiguresHaveItems()
{
    const ReportContent content = report();
    for (const Section& section : content.sections) {
        forEachBlock(section.blocks, [&](const Block& block) {
            if (const auto* list = std::get_if<ItemList>(&block.value))
                QVERIFY2(!list->items.isEmpty(), qPrintable(section.id));
            if (const auto* facts = std::get_if<FactList>(&block.value))
                QVERIFY2(!facts->facts.isEmpty(), qPrintable(section.id));
            if (const auto* key = std::get_if<KeyFigures>(&block.value))
                QVERIFY2(key->figures.size() >= 2 && key->figures.size() <= 4,
                         qPrintable(section.id));
        });
    }
}

void TestReportStructure::linksLeadSomewhere()
{
    const ReportContent content = report();
    const QSet<QString> anchors = anchorsOf(content);
    for (const Section& section : content.sections) {
        forEachBlock(section.blocks, [&](const Block& block) {
            for (const StyledText& text : styledTexts(block)) {
                for (const Span& span : text.spans)
                    QVERIFY2(span.link.isEmpty() || anchors.contains(span.link),
                             qPrintable(span.link));
            }
        });
    }
}

void TestReportStructure::figuresHaveCaptionAndAlternativeText()
{
    const ReportContent content = report();
    for (const Section& section : content.sections) {
        forEachBlock(section.blocks, [&](const Block& block) {
            if (const auto* figure = std::get_if<Figure>(&block.value)) {
                QVERIFY2(!figure->caption.isEmpty(), qPrintable(section.id));
                QVERIFY2(figure->altText.endsWith(u'.'), qPrintable(figure->altText));
            }
        });
    }
}

void TestReportStructure::roadmapNeverHasMoreThanFifteenBars()
{
    const ReportContent content = report();
    const auto* roadmap = drawingOf<RoadmapFigure>(content, "roadmap");
    if (!roadmap)
        return;
    qsizetype bars = 0;
    for (const RoadmapLane& lane : roadmap->lanes)
        bars += lane.bars.size();
    QVERIFY(bars > 0 && bars <= kMostBars);
    QCOMPARE(roadmap->continuation.isEmpty(), bars == roadmap->total);
}

void TestReportStructure::noPlaceholderIsLeft()
{
    static const QRegularExpression placeholder(u"%\\d"_s);
    QFETCH_GLOBAL(Engagement, engagement);
    if (exportEngagement(engagement).contains("%1"))
        return; // typed by a person, and kept as typed
    const QString text = textOf(report());
    QVERIFY2(!placeholder.match(text).hasMatch(), qPrintable(placeholder.match(text).captured()));
}

void TestReportStructure::equalInputGivesEqualContent()
{
    QVERIFY(report() == report());
}

MILEPOST_TEST(TestReportStructure)
#include "test_reportstructure.moc"
