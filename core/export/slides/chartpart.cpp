// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/slides/chartpart.h"

#include "core/export/slides/chartbook.h"
#include "core/export/slides/slidetext.h"
#include "core/export/slides/xmlwriter.h"
#include "core/export/workbookparts.h"

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCategoryAxis = 111111111;
constexpr int kValueAxis = 222222222;
constexpr double kTitleSize = 12;
constexpr double kLabelSize = 10;

class ChartWriter {
public:
    ChartWriter(const ChartData& chart, const QString& language)
        : m_chart(chart), m_language(language)
    {}

    QByteArray write(const QString& book)
    {
        m_xml.open("c:chartSpace"_L1, {{"xmlns:c"_L1, kChartNames},
                                       {"xmlns:a"_L1, kDrawingNames},
                                       {"xmlns:r"_L1, kRelationNames}});
        value("c:date1904"_L1, 0);
        value("c:lang"_L1, m_language);
        value("c:roundedCorners"_L1, 0);
        m_xml.open("c:chart"_L1);
        writeTitle(m_chart.title, kTitleSize, true);
        value("c:autoTitleDeleted"_L1, 0);
        m_xml.open("c:plotArea"_L1);
        m_xml.leaf("c:layout"_L1);
        writeDrawing();
        writeCategoryAxis();
        writeValueAxis();
        m_xml.close();
        if (m_chart.series.size() > 1) {
            m_xml.open("c:legend"_L1);
            value("c:legendPos"_L1, u"b"_s);
            value("c:overlay"_L1, 0);
            m_xml.close();
        }
        value("c:plotVisOnly"_L1, 1);
        value("c:dispBlanksAs"_L1, u"gap"_s);
        m_xml.close();
        writeLook(kLabelSize);
        m_xml.open("c:externalData"_L1, {{"r:id"_L1, book}});
        value("c:autoUpdate"_L1, 0);
        return m_xml.take();
    }

private:
    void value(QLatin1StringView element, const QString& is)
    {
        m_xml.leaf(element, {{"val"_L1, is}});
    }
    void value(QLatin1StringView element, double is)
    {
        value(element, QString::number(is, 'g', 16));
    }

    void writeLook(double size)
    {
        m_xml.open("c:txPr"_L1);
        m_xml.leaf("a:bodyPr"_L1);
        m_xml.leaf("a:lstStyle"_L1);
        m_xml.open("a:p"_L1);
        m_xml.open("a:pPr"_L1);
        m_xml.leaf("a:defRPr"_L1, {{"sz"_L1, letterHundredths(size)}});
        m_xml.close();
        m_xml.leaf("a:endParaRPr"_L1, {{"lang"_L1, m_language}});
        m_xml.close(2);
    }

    void writeTitle(const QString& title, double size, bool isStrong)
    {
        m_xml.open("c:title"_L1);
        m_xml.open("c:tx"_L1);
        m_xml.open("c:rich"_L1);
        m_xml.leaf("a:bodyPr"_L1);
        m_xml.leaf("a:lstStyle"_L1);
        SlideTextLook look;
        look.language = m_language;
        writeRuns(m_xml,
                  StyledText{Span{title, isStrong ? SpanStyle::Strong : SpanStyle::Plain, {}}},
                  size, look);
        m_xml.close(2);
        value("c:overlay"_L1, 0);
        m_xml.close();
    }

    void writeDrawing()
    {
        switch (m_chart.kind) {
        case ChartKind::Bars:
            m_xml.open("c:barChart"_L1);
            value("c:barDir"_L1, u"bar"_s);
            value("c:grouping"_L1, u"clustered"_s);
            break;
        case ChartKind::Lines:
            m_xml.open("c:lineChart"_L1);
            value("c:grouping"_L1, u"standard"_s);
            break;
        case ChartKind::Radar:
            m_xml.open("c:radarChart"_L1);
            value("c:radarStyle"_L1, u"marker"_s);
            break;
        }
        value("c:varyColors"_L1, 0);
        for (qsizetype i = 0; i < m_chart.series.size(); ++i)
            writeSeries(i);
        if (m_chart.kind == ChartKind::Bars)
            value("c:gapWidth"_L1, 60);
        if (m_chart.kind == ChartKind::Lines)
            value("c:marker"_L1, 1);
        value("c:axId"_L1, kCategoryAxis);
        value("c:axId"_L1, kValueAxis);
        m_xml.close();
    }

    [[nodiscard]] QString cells(qsizetype column, qsizetype first, qsizetype last) const
    {
        const QChar letter(static_cast<char16_t>(u'A' + column));
        const QString from = u"%1!$%2$%3"_s.arg(kChartSheet, letter, QString::number(first));
        return first == last ? from : u"%1:$%2$%3"_s.arg(from, letter, QString::number(last));
    }

    void writeStrings(qsizetype column, qsizetype first, const QList<QString>& texts)
    {
        m_xml.open("c:strRef"_L1);
        m_xml.textLeaf("c:f"_L1, cells(column, first, first + texts.size() - 1));
        m_xml.open("c:strCache"_L1);
        value("c:ptCount"_L1, double(texts.size()));
        for (qsizetype i = 0; i < texts.size(); ++i) {
            m_xml.open("c:pt"_L1, {{"idx"_L1, qint64(i)}});
            m_xml.textLeaf("c:v"_L1, texts[i]);
            m_xml.close();
        }
        m_xml.close(2);
    }

    void writeNumbers(qsizetype column, const QString& format,
                      const QList<std::optional<double>>& numbers)
    {
        m_xml.open("c:numRef"_L1);
        m_xml.textLeaf("c:f"_L1, cells(column, 2, 1 + numbers.size()));
        m_xml.open("c:numCache"_L1);
        m_xml.textLeaf("c:formatCode"_L1, format);
        value("c:ptCount"_L1, double(numbers.size()));
        for (qsizetype i = 0; i < numbers.size(); ++i) {
            if (!numbers[i])
                continue;
            m_xml.open("c:pt"_L1, {{"idx"_L1, qint64(i)}});
            m_xml.textLeaf("c:v"_L1, QString::number(*numbers[i], 'g', 17));
            m_xml.close();
        }
        m_xml.close(2);
    }

    void fill(SeriesLook look)
    {
        m_xml.open("a:solidFill"_L1);
        switch (look) {
        case SeriesLook::Main:
            m_xml.leaf("a:schemeClr"_L1, {{"val"_L1, "accent1"_L1}});
            break;
        case SeriesLook::Goal:
            m_xml.leaf("a:schemeClr"_L1, {{"val"_L1, "accent2"_L1}});
            break;
        case SeriesLook::Before:
            m_xml.leaf("a:schemeClr"_L1, {{"val"_L1, "accent3"_L1}});
            break;
        }
        m_xml.close();
    }

    void writeShape(SeriesLook look)
    {
        m_xml.open("c:spPr"_L1);
        if (m_chart.kind == ChartKind::Bars) {
            fill(look);
            m_xml.close();
            return;
        }
        m_xml.open("a:ln"_L1, {{"w"_L1, 28575}, {"cap"_L1, "rnd"_L1}});
        fill(look);
        if (look != SeriesLook::Main)
            m_xml.leaf("a:prstDash"_L1,
                       {{"val"_L1, look == SeriesLook::Goal ? "dash"_L1 : "sysDot"_L1}});
        m_xml.leaf("a:round"_L1);
        m_xml.close(2);
        m_xml.open("c:marker"_L1);
        const bool isMarked = look == SeriesLook::Main || m_chart.kind == ChartKind::Radar;
        value("c:symbol"_L1, isMarked ? u"circle"_s : u"none"_s);
        if (isMarked) {
            value("c:size"_L1, 6);
            m_xml.open("c:spPr"_L1);
            fill(look);
            m_xml.close();
        }
        m_xml.close();
    }

    /// Each bar has its number, of a line only the latest value: more would lie over one another.
    void writeLabels(const ChartSeries& series)
    {
        m_xml.open("c:dLbls"_L1);
        if (m_chart.kind == ChartKind::Lines && series.look == SeriesLook::Main) {
            qsizetype last = series.values.size() - 1;
            while (last >= 0 && !series.values.at(last))
                --last;
            if (last >= 0) {
                m_xml.open("c:dLbl"_L1);
                value("c:idx"_L1, double(last));
                writeLabel(true);
                m_xml.close();
            }
        }
        writeLabel(m_chart.kind == ChartKind::Bars);
        m_xml.close();
    }

    void writeLabel(bool isShown)
    {
        if (isShown) {
            m_xml.leaf("c:numFmt"_L1, {{"formatCode"_L1, m_chart.format}, {"sourceLinked"_L1, 0}});
            m_xml.open("c:spPr"_L1);
            m_xml.leaf("a:noFill"_L1);
            m_xml.close();
            writeLook(kLabelSize);
            value("c:dLblPos"_L1, m_chart.kind == ChartKind::Bars ? u"outEnd"_s : u"t"_s);
        }
        value("c:showLegendKey"_L1, 0);
        value("c:showVal"_L1, isShown ? 1 : 0);
        value("c:showCatName"_L1, 0);
        value("c:showSerName"_L1, 0);
        value("c:showPercent"_L1, 0);
        value("c:showBubbleSize"_L1, 0);
    }

    void writeSeries(qsizetype index)
    {
        const ChartSeries& series = m_chart.series[index];
        m_xml.open("c:ser"_L1);
        value("c:idx"_L1, double(index));
        value("c:order"_L1, double(index));
        m_xml.open("c:tx"_L1);
        writeStrings(index + 1, 1, {series.name});
        m_xml.close();
        writeShape(series.look);
        if (m_chart.kind == ChartKind::Bars)
            value("c:invertIfNegative"_L1, 0);
        writeLabels(series);
        m_xml.open("c:cat"_L1);
        if (m_chart.kind == ChartKind::Lines) {
            QList<std::optional<double>> days;
            for (const QDate& day : m_chart.days)
                days.append(dayNumber(day));
            writeNumbers(0, u"m/d/yyyy"_s, days);
        } else {
            writeStrings(0, 2, m_chart.categories);
        }
        m_xml.close();
        m_xml.open("c:val"_L1);
        writeNumbers(index + 1, m_chart.format, series.values);
        m_xml.close();
        if (m_chart.kind == ChartKind::Lines)
            value("c:smooth"_L1, 0);
        m_xml.close();
    }

    void hairline(QLatin1StringView element)
    {
        m_xml.open(element);
        m_xml.open("c:spPr"_L1);
        m_xml.open("a:ln"_L1, {{"w"_L1, 6350}});
        m_xml.open("a:solidFill"_L1);
        m_xml.leaf("a:schemeClr"_L1, {{"val"_L1, "accent3"_L1}});
        m_xml.close(4);
    }

    void writeCategoryAxis()
    {
        const bool hasDays = m_chart.kind == ChartKind::Lines;
        m_xml.open(hasDays ? "c:dateAx"_L1 : "c:catAx"_L1);
        value("c:axId"_L1, kCategoryAxis);
        m_xml.open("c:scaling"_L1);
        // The first dimension stands at the top.
        value("c:orientation"_L1, m_chart.kind == ChartKind::Bars ? u"maxMin"_s : u"minMax"_s);
        m_xml.close();
        value("c:delete"_L1, 0);
        value("c:axPos"_L1, m_chart.kind == ChartKind::Bars ? u"l"_s : u"b"_s);
        if (m_chart.kind == ChartKind::Radar)
            hairline("c:majorGridlines"_L1);
        m_xml.leaf("c:numFmt"_L1, {{"formatCode"_L1, hasDays ? "mmm-yy"_L1 : "General"_L1},
                                   {"sourceLinked"_L1, 0}});
        value("c:majorTickMark"_L1, u"none"_s);
        value("c:minorTickMark"_L1, u"none"_s);
        value("c:tickLblPos"_L1, u"low"_s);
        value("c:crossAx"_L1, kValueAxis);
        value("c:crosses"_L1, u"autoZero"_s);
        value("c:auto"_L1, hasDays ? 0 : 1);
        if (!hasDays)
            value("c:lblAlgn"_L1, u"ctr"_s);
        value("c:lblOffset"_L1, 100);
        if (hasDays)
            value("c:baseTimeUnit"_L1, u"days"_s);
        else
            value("c:noMultiLvlLbl"_L1, 0);
        m_xml.close();
    }

    void writeValueAxis()
    {
        m_xml.open("c:valAx"_L1);
        value("c:axId"_L1, kValueAxis);
        m_xml.open("c:scaling"_L1);
        value("c:orientation"_L1, u"minMax"_s);
        if (m_chart.highest)
            value("c:max"_L1, *m_chart.highest);
        if (m_chart.lowest)
            value("c:min"_L1, *m_chart.lowest);
        m_xml.close();
        value("c:delete"_L1, 0);
        value("c:axPos"_L1, m_chart.kind == ChartKind::Bars ? u"b"_s : u"l"_s);
        hairline("c:majorGridlines"_L1);
        if (!m_chart.axisTitle.isEmpty())
            writeTitle(m_chart.axisTitle, kLabelSize, false);
        m_xml.leaf("c:numFmt"_L1, {{"formatCode"_L1, m_chart.step ? u"0"_s : m_chart.format},
                                   {"sourceLinked"_L1, 0}});
        value("c:majorTickMark"_L1, u"none"_s);
        value("c:minorTickMark"_L1, u"none"_s);
        value("c:tickLblPos"_L1, u"nextTo"_s);
        value("c:crossAx"_L1, kCategoryAxis);
        // Beside the categories that stand upside down the numbers go below.
        value("c:crosses"_L1, m_chart.kind == ChartKind::Bars ? u"max"_s : u"autoZero"_s);
        value("c:crossBetween"_L1, u"between"_s);
        if (m_chart.step)
            value("c:majorUnit"_L1, *m_chart.step);
        m_xml.close();
    }

    XmlWriter m_xml;
    const ChartData& m_chart;
    const QString& m_language;
};

} // namespace

QByteArray chartXml(const ChartData& chart, const QString& book, const QString& language)
{
    return ChartWriter(chart, language).write(book);
}

} // namespace milepost
