// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/slides/deckwriter.h"

#include "core/export/slides/chartbook.h"
#include "core/export/slides/chartpart.h"
#include "core/export/slides/deckframe.h"
#include "core/export/slides/decktheme.h"
#include "core/export/slides/package.h"
#include "core/export/slides/slidepart.h"
#include "core/export/slides/xmlwriter.h"

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

const QString kPresentation = u"ppt/presentation.xml"_s;
const QString kMaster = u"ppt/slideMasters/slideMaster1.xml"_s;
const QString kTheme = u"ppt/theme/theme1.xml"_s;
const QString kNotesMaster = u"ppt/notesMasters/notesMaster1.xml"_s;
const QString kCorePropertiesKind =
    u"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"_s;

QString slideType(const QString& kind)
{
    return u"application/vnd.openxmlformats-officedocument.presentationml.%1+xml"_s.arg(kind);
}

QString numbered(const QString& pattern, std::size_t index)
{
    return pattern.arg(index + 1);
}

QString layoutPart(std::size_t index)
{
    return numbered(u"ppt/slideLayouts/slideLayout%1.xml"_s, index);
}

QString slidePart(std::size_t index)
{
    return numbered(u"ppt/slides/slide%1.xml"_s, index);
}

class DeckWriter {
public:
    DeckWriter(const Telling& telling, const std::vector<Slide>& slides, const ReportMeta& meta,
               SlideAspect aspect, const SlideBrand& brand)
        : m_telling(telling), m_slides(slides), m_meta(meta), m_geometry(aspect), m_brand(brand)
    {}

    [[nodiscard]] Result<QByteArray> write()
    {
        m_package.relate({}, u"officeDocument"_s, kPresentation);
        m_package.relate({}, kCorePropertiesKind, u"docProps/core.xml"_s);
        m_package.relate({}, u"extended-properties"_s, u"docProps/app.xml"_s);
        addPresentation();
        addMasters();
        for (std::size_t i = 0; i < m_slides.size(); ++i) {
            if (const Result<Done> added = addSlide(i); !added)
                return added.error();
        }
        m_package.add(u"docProps/core.xml"_s,
                      u"application/vnd.openxmlformats-package.core-properties+xml"_s,
                      corePropertiesPart(m_meta));
        m_package.add(u"docProps/app.xml"_s,
                      u"application/vnd.openxmlformats-officedocument.extended-properties+xml"_s,
                      appPropertiesPart(m_slides.size()));
        return m_package.packed();
    }

private:
    void addPresentation()
    {
        PresentationParts parts;
        parts.master = m_package.relate(kPresentation, u"slideMaster"_s, kMaster);
        for (std::size_t i = 0; i < m_slides.size(); ++i)
            parts.slides.append(m_package.relate(kPresentation, u"slide"_s, slidePart(i)));
        parts.notesMaster = m_package.relate(kPresentation, u"notesMaster"_s, kNotesMaster);
        m_package.add(kPresentation, slideType(u"presentation.main"_s),
                      presentationPart(parts, m_geometry));
        const auto add = [this](const QString& kind, const QString& relation,
                                const QByteArray& bytes) {
            const QString name = u"ppt/%1.xml"_s.arg(kind);
            m_package.relate(kPresentation, relation, name);
            m_package.add(name, slideType(kind), bytes);
        };
        add(u"presProps"_s, u"presProps"_s, presentationPropertiesPart());
        add(u"viewProps"_s, u"viewProps"_s, viewPropertiesPart());
        m_package.relate(kPresentation, u"theme"_s, kTheme);
        add(u"tableStyles"_s, u"tableStyles"_s, tableStylesPart());
    }

    void addMasters()
    {
        QList<QString> layouts;
        for (std::size_t i = 0; i < kSlideLayouts; ++i) {
            layouts.append(m_package.relate(kMaster, u"slideLayout"_s, layoutPart(i)));
            m_package.relate(layoutPart(i), u"slideMaster"_s, kMaster);
            m_package.add(layoutPart(i), slideType(u"slideLayout"_s),
                          layoutXml(static_cast<SlideLayout>(i), m_geometry, m_meta));
        }
        m_package.relate(kMaster, u"theme"_s, kTheme);
        m_package.add(kMaster, slideType(u"slideMaster"_s), masterPart(layouts, m_geometry));
        const QString themeType = u"application/vnd.openxmlformats-officedocument.theme+xml"_s;
        m_package.add(kTheme, themeType, themePart(m_brand));
        const QString notesTheme = u"ppt/theme/theme2.xml"_s;
        m_package.relate(kNotesMaster, u"theme"_s, notesTheme);
        m_package.add(kNotesMaster, slideType(u"notesMaster"_s), notesMasterPart());
        m_package.add(notesTheme, themeType, themePart(m_brand));
    }

    Result<Done> addSlide(std::size_t index)
    {
        const Slide& slide = m_slides[index];
        const QString name = slidePart(index);
        m_package.relate(name, u"slideLayout"_s,
                         layoutPart(static_cast<std::size_t>(slide.layout)));
        const QString notes = numbered(u"ppt/notesSlides/notesSlide%1.xml"_s, index);
        m_package.relate(name, u"notesSlide"_s, notes);
        QList<QString> charts;
        for (const SlideItem& item : slide.items) {
            if (const auto* chart = std::get_if<SlideChart>(&item)) {
                const QString part = numbered(u"ppt/charts/chart%1.xml"_s, m_charts);
                if (const Result<Done> added = addChart(part, chart->data); !added)
                    return added.error();
                charts.append(m_package.relate(name, u"chart"_s, part));
            }
        }
        m_package.add(
            name, slideType(u"slide"_s),
            slideXml(slide, charts, static_cast<int>(index) + 1, {m_geometry, m_brand, m_meta}));
        m_package.relate(notes, u"notesMaster"_s, kNotesMaster);
        m_package.relate(notes, u"slide"_s, name);
        m_package.add(notes, slideType(u"notesSlide"_s),
                      notesXml(slide, {m_geometry, m_brand, m_meta}));
        return Done();
    }

    Result<Done> addChart(const QString& part, const ChartData& chart)
    {
        const Result<QByteArray> book = chartBook(m_telling, chart);
        if (!book)
            return book.error();
        const QString bookPart =
            numbered(u"ppt/embeddings/Microsoft_Excel_Worksheet%1.xlsx"_s, m_charts);
        ++m_charts;
        const QString id = m_package.relate(part, u"package"_s, bookPart);
        m_package.add(part, u"application/vnd.openxmlformats-officedocument.drawingml.chart+xml"_s,
                      chartXml(chart, id, languageTag(m_meta)));
        m_package.add(bookPart,
                      u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s,
                      *book);
        return Done();
    }

    const Telling& m_telling;
    const std::vector<Slide>& m_slides;
    const ReportMeta& m_meta;
    const SlideGeometry m_geometry;
    const SlideBrand& m_brand;
    Package m_package;
    std::size_t m_charts = 0;
};

} // namespace

Result<QByteArray> writeDeck(const Telling& telling, const std::vector<Slide>& slides,
                             const ReportMeta& meta, SlideAspect aspect, const SlideBrand& brand)
{
    return DeckWriter(telling, slides, meta, aspect, brand).write();
}

} // namespace milepost
