// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/reportfixture.h"
#include "tests/support/generatedengagement.h"
#include "tests/support/testclass.h"
#include "ui/print/printedreport.h"

#include <QTest>

#include <algorithm>

using namespace milepost;

namespace {

constexpr qreal kFrame = 46;   ///< header and footer stand nearer to the edge
constexpr int kLeastNote = 12; ///< letters; shorter texts are in many notes

/// What a report has that may not stand alone on a page.
struct Dependants {
    QStringList footnotes;
    QStringList openings;       ///< headings and captions
    QList<QStringList> headers; ///< titles of the columns of tables

    void collect(const std::vector<Block>& blocks)
    {
        for (const Block& block : blocks)
            std::visit([this](const auto& value) { read(value); }, block.value);
    }

private:
    template <class T>
    void read(const T&)
    {}
    void read(const Heading& heading) { openings.append(heading.text); }
    void read(const Figure& figure) { openings.append(figure.caption); }
    void read(const Paragraph& paragraph)
    {
        if (paragraph.role == ParagraphRole::Footnote)
            footnotes.append(paragraph.text.plain());
    }
    void read(const Table& table)
    {
        openings.append(table.caption);
        headers.append(QStringList());
        for (const TableColumn& column : table.columns)
            headers.last().append(column.title);
        headers.last().removeAll(QString());
    }
    void read(const TwoColumns& columns)
    {
        collect(columns.left);
        collect(columns.right);
    }
    void read(const Sheet& sheet)
    {
        openings.append(sheet.title);
        collect(sheet.blocks);
    }
};

/// Texts of a page without its frame, the highest first.
std::vector<PlacedText> bodyOf(const PrintedReport& report, int page)
{
    std::vector<PlacedText> body;
    const qreal height = report.page(page).size.height();
    for (const PlacedText& text : report.trace(page).texts) {
        if (text.rect().top() > kFrame && text.rect().bottom() < height - kFrame)
            body.push_back(text);
    }
    std::stable_sort(body.begin(), body.end(), [](const PlacedText& a, const PlacedText& b) {
        return a.rect().top() < b.rect().top();
    });
    return body;
}

QStringList lowestLine(const std::vector<PlacedText>& body)
{
    QStringList line;
    for (const PlacedText& text : body) {
        if (text.rect().bottom() > body.back().rect().bottom() - 2)
            line.append(text.text.plain());
    }
    return line;
}

/// What is wrong with where the pages of a report break.
QStringList badBreaks(const ReportContent& content, Paper paper)
{
    Dependants dependants;
    for (const Section& section : content.sections)
        dependants.collect(section.blocks);
    const PrintedReport report(content, paper);
    QStringList bad;
    for (int page = 0; page < report.pageCount(); ++page) {
        if (report.page(page).isCover)
            continue;
        const std::vector<PlacedText> body = bodyOf(report, page);
        const QString where =
            QStringLiteral("page %1 of %2: ").arg(page + 1).arg(report.pageCount());
        if (body.empty()) {
            bad.append(where + QStringLiteral("nothing"));
            continue;
        }
        const QString first = body.front().text.plain().trimmed();
        for (const QString& note : std::as_const(dependants.footnotes)) {
            if (first.size() >= kLeastNote && note.contains(first))
                bad.append(where + QStringLiteral("begins with the note “%1”").arg(first));
        }
        const QString last = body.back().text.plain().trimmed();
        if (dependants.openings.contains(last))
            bad.append(where + QStringLiteral("ends with the title “%1”").arg(last));
        const QStringList lowest = lowestLine(body);
        const auto isLowest = [&](const QStringList& titles) {
            return titles.size() > 1 && lowest == titles;
        };
        if (std::any_of(dependants.headers.cbegin(), dependants.headers.cend(), isLowest))
            bad.append(where + QStringLiteral("ends with the header %1").arg(lowest.join(u'|')));
    }
    return bad;
}

/// The largest of many that are made at random.
QList<Engagement> largestGenerated(int count)
{
    QList<Engagement> all;
    for (quint32 seed = 0; seed < 60; ++seed)
        all.append(generateEngagement(testing::shippedContent(), seed));
    const auto size = [](const Engagement& engagement) {
        return (engagement.plan ? engagement.plan->plays.size() : 0) +
               engagement.metricValues.size() + engagement.risks.size();
    };
    std::stable_sort(all.begin(), all.end(),
                     [&](const Engagement& a, const Engagement& b) { return size(a) > size(b); });
    return all.first(count);
}

} // namespace

/// Where pages break: a note stays with what it is about, and a title with what it opens.
class TestPageBreaks : public QObject {
    Q_OBJECT

private slots:
    void noPageBeginsWithANoteOrEndsWithATitle_data()
    {
        QTest::addColumn<Engagement>("engagement");
        QTest::addColumn<QDate>("date");
        QFile file(QStringLiteral(MILEPOST_TEST_DATA "/cases/roadmap-footnote-page.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Engagement example = testing::imported(file.readAll());
        QTest::newRow("sample") << testing::sampleEngagement() << testing::kDate;
        QTest::newRow("three votes") << testing::threeVotes() << testing::kToday;
        QTest::newRow("sixty plays with long names")
            << testing::sixtyLongPlays() << testing::kToday;
        QTest::newRow("one year of plays") << example << QDate(2026, 9, 7);
        QTest::newRow("one year of plays, late") << example << QDate(2026, 12, 1);
        int number = 0;
        for (const Engagement& engagement : largestGenerated(3))
            QTest::addRow("generated %d", ++number) << engagement << testing::kDate;
    }
    void noPageBeginsWithANoteOrEndsWithATitle()
    {
        QFETCH(const Engagement, engagement);
        QFETCH(const QDate, date);
        for (const auto& [edition, name] : EnumNames<Edition>::table) {
            const ReportContent content =
                testing::composed(engagement, testing::optionsOn(date, edition));
            for (const Paper paper : {Paper::A4, Paper::Letter}) {
                const QStringList bad = badBreaks(content, paper);
                QVERIFY2(bad.isEmpty(), qPrintable(QString(name) + u' ' + toName(paper) + u'\n' +
                                                   bad.join(u'\n')));
            }
        }
    }

    void aOnePageReportHasOnePage_data() { noPageBeginsWithANoteOrEndsWithATitle_data(); }
    void aOnePageReportHasOnePage()
    {
        QFETCH(const Engagement, engagement);
        QFETCH(const QDate, date);
        const ReportContent content =
            testing::composed(engagement, testing::optionsOn(date, Edition::OnePage));
        for (const Paper paper : {Paper::A4, Paper::Letter})
            QCOMPARE(PrintedReport(content, paper).pageCount(), 1);
    }

    /// Of any height: the note is where the figure or the end of the table is.
    void aNoteIsOnThePageOfWhatItIsAbout_data()
    {
        QTest::addColumn<int>("rows");
        for (int rows = 1; rows < 80; rows += 3)
            QTest::addRow("%d rows", rows) << rows;
    }
    void aNoteIsOnThePageOfWhatItIsAbout()
    {
        QFETCH(const int, rows);
        Table table;
        table.columns = {{QStringLiteral("Column"), ColumnAlignment::Start, 1}};
        for (int row = 0; row < rows; ++row)
            table.rows.append({{QStringLiteral("Row %1").arg(row)}, {}, RowKind::Normal});
        Section section;
        section.id = QStringLiteral("one");
        section.title = QStringLiteral("Title");
        section.blocks = {table, Paragraph{QStringLiteral("About it."), ParagraphRole::Footnote},
                          Paragraph{QStringLiteral("And that."), ParagraphRole::Footnote}};
        ReportContent content;
        content.sections.push_back(section);
        const PrintedReport report(content, Paper::Letter);
        QStringList last;
        for (const PlacedText& text : bodyOf(report, report.pageCount() - 1))
            last.append(text.text.plain());
        QVERIFY(last.contains(QStringLiteral("About it.")));
        QVERIFY(last.contains(QStringLiteral("And that.")));
        QVERIFY(last.contains(QStringLiteral("Row %1").arg(rows - 1)));
    }
};

MILEPOST_TEST(TestPageBreaks)
#include "test_pagebreaks.moc"
