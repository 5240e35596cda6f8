// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printedreport.h"

#include "ui/print/blocks/blocks.h"
#include "ui/print/glyphwords.h"
#include "ui/print/logopicture.h"
#include "ui/print/pageframe.h"
#include "ui/print/pagination.h"

namespace milepost {

namespace {

bool isCover(const Section& section)
{
    return !section.blocks.empty() && std::holds_alternative<Cover>(section.blocks.front().value);
}

QString nameOf(const Section& section)
{
    const QString& title = section.shortTitle.isEmpty() ? section.title : section.shortTitle;
    return section.label.isEmpty() ? title : section.label + QLatin1Char(' ') + title;
}

QList<ContentsEntry> contentsOf(const ReportContent& content)
{
    QList<ContentsEntry> entries;
    for (const Section& section : content.sections) {
        if (!isCover(section))
            entries.append({section.id, section.label,
                            section.shortTitle.isEmpty() ? section.title : section.shortTitle});
    }
    return entries;
}

Language languageOf(const ReportMeta& meta)
{
    return Language::named(meta.language)
        .value_or(Language::english())
        .writtenAs(QLocale(meta.locale));
}

/// What cannot be drawn is left out (brandWarnings()).
QImage pictureOf(const Brand& brand)
{
    const Result<QImage> picture =
        brand.logo.isEmpty() ? Result<QImage>(QImage()) : logoPicture(brand.logo);
    return picture ? *picture : QImage();
}

void collectSheets(const std::vector<Block>& blocks, std::vector<Bookmark>& sheets,
                   const QHash<QString, Bookmark>& places)
{
    for (const Block& block : blocks) {
        if (const auto* columns = std::get_if<TwoColumns>(&block.value)) {
            collectSheets(columns->left, sheets, places);
            collectSheets(columns->right, sheets, places);
        } else if (const auto* sheet = std::get_if<Sheet>(&block.value)) {
            Bookmark bookmark = places.value(sheet->id);
            bookmark.title = sheet->title;
            sheets.push_back(bookmark);
        }
    }
}

/// The content with a word about what is not printed: on its cover, or where there is none in the
/// last note of its first section.
ReportContent withGlyphFacts(ReportContent content, const QList<GlyphProblem>& problems)
{
    if (content.sections.empty())
        return content;
    const QList<Fact> facts = glyphFacts(problems, languageOf(content.meta));
    Section& first = content.sections.front();
    if (isCover(first)) {
        std::get<Cover>(first.blocks.front().value).facts += facts;
        return content;
    }
    const auto* last =
        first.blocks.empty() ? nullptr : std::get_if<Paragraph>(&first.blocks.back().value);
    Paragraph note{{}, ParagraphRole::Footnote};
    if (last && last->role == ParagraphRole::Footnote) {
        note = *last;
        first.blocks.pop_back();
    }
    for (const Fact& fact : facts) {
        note.text.spans.append(Span{
            note.text.spans.isEmpty() ? fact.label : u' ' + fact.label, SpanStyle::Strong, {}});
        note.text.spans.append(Span{u' ' + fact.value.plain() + u'.', SpanStyle::Plain, {}});
    }
    first.blocks.emplace_back(std::move(note));
    return content;
}

} // namespace

class PrintedReport::Private {
public:
    Private(const ReportContent& content, Paper paper)
        : m_meta(content.meta),
          m_kit(languageOf(content.meta), contentsOf(content), content.meta.brand.accentColour,
                pictureOf(content.meta.brand)),
          m_portrait(content.meta, m_kit, paper, PageOrientation::Portrait),
          m_landscape(content.meta, m_kit, paper, PageOrientation::Landscape)
    {
        for (const Section& section : content.sections)
            addSection(section);
        findPlaces();
        setBookmarks(content);
    }

    struct Page {
        const PageFrame* frame;
        PlacedStrips strips;
        QString section;
        bool isCover = false;
    };

    void draw(Canvas& canvas, int number) const
    {
        const Page& page = m_pages[static_cast<std::size_t>(number)];
        page.frame->paint(canvas, number + 1, static_cast<int>(m_pages.size()), page.isCover);
        paintPlaced(canvas, page.strips, page.frame->content());
    }

    ReportMeta m_meta;
    PrintKit m_kit;
    PageFrame m_portrait;
    PageFrame m_landscape;
    std::vector<Page> m_pages;
    QHash<QString, Bookmark> m_places;
    std::vector<Bookmark> m_bookmarks;
    QList<GlyphProblem> m_glyphProblems;

private:
    void addSection(const Section& section)
    {
        const PageFrame& frame =
            section.orientation == PageOrientation::Portrait ? m_portrait : m_landscape;
        LayoutContext context{&m_kit, frame.content().width(), frame.content().height()};
        Strips strips;
        if (isCover(section)) {
            Strip anchor;
            anchor.keepWithNext = true;
            anchor.paint = [id = section.id](Canvas& canvas, const QRectF& rect) {
                canvas.anchor(id, rect.top());
            };
            strips.push_back(anchor);
        } else {
            strips = layOutSectionTitle(section, context);
            // What must not be broken has to fit under the title.
            context.pageHeight -= heightOf(strips) + 2 * kRhythm;
        }
        append(strips, layOutBlocks(section.blocks, context));

        const bool flowsOn = !section.breakBefore && !m_pages.empty() &&
                             m_pages.back().frame == &frame && !m_pages.back().isCover;
        std::vector<PlacedStrips> filled =
            paginate(strips, frame.content().height(), flowsOn ? m_used : 0);
        for (std::size_t i = 0; i < filled.size(); ++i) {
            if (i == 0 && flowsOn) {
                PlacedStrips& last = m_pages.back().strips;
                last.insert(last.end(), filled[i].begin(), filled[i].end());
            } else {
                m_pages.push_back({&frame, filled[i], section.id, i == 0 && isCover(section)});
            }
        }
        m_used = 0;
        if (!m_pages.back().strips.empty()) {
            const PlacedStrip& last = m_pages.back().strips.back();
            m_used = last.top + last.strip->height * last.scale;
        }
    }

    void findPlaces()
    {
        QHash<QString, int> numbers;
        for (int i = 0; i < static_cast<int>(m_pages.size()); ++i) {
            PageTrace trace;
            Canvas canvas(nullptr, &trace);
            draw(canvas, i);
            for (const PlacedAnchor& anchor : trace.anchors) {
                m_places.insert(anchor.id, {QString(), i, anchor.top, {}});
                numbers.insert(anchor.id, i + 1);
            }
        }
        m_kit.setPages(numbers);
    }

    void setBookmarks(const ReportContent& content)
    {
        for (const Section& section : content.sections) {
            Bookmark bookmark = m_places.value(section.id);
            bookmark.title = nameOf(section);
            collectSheets(section.blocks, bookmark.children, m_places);
            m_bookmarks.push_back(std::move(bookmark));
        }
    }

    qreal m_used = 0; // of the last page's content
};

PrintedReport::PrintedReport(const ReportContent& content, Paper paper)
    : d(std::make_unique<Private>(content, paper))
{
    const QList<GlyphProblem> problems = d->m_kit.type().glyphProblems();
    if (!problems.isEmpty())
        d = std::make_unique<Private>(withGlyphFacts(content, problems), paper);
    d->m_glyphProblems = problems;
}

PrintedReport::~PrintedReport() = default;
PrintedReport::PrintedReport(PrintedReport&&) noexcept = default;
PrintedReport& PrintedReport::operator=(PrintedReport&&) noexcept = default;

const ReportMeta& PrintedReport::meta() const
{
    return d->m_meta;
}

const QList<GlyphProblem>& PrintedReport::glyphProblems() const
{
    return d->m_glyphProblems;
}

int PrintedReport::pageCount() const
{
    return static_cast<int>(d->m_pages.size());
}

PageInfo PrintedReport::page(int page) const
{
    const Private::Page& found = d->m_pages[static_cast<std::size_t>(page)];
    return {found.frame->size(), found.section, found.isCover};
}

PageTrace PrintedReport::paint(QPainter& painter, int page) const
{
    PageTrace trace;
    Canvas canvas(&painter, &trace);
    d->draw(canvas, page);
    return trace;
}

PageTrace PrintedReport::trace(int page) const
{
    PageTrace trace;
    Canvas canvas(nullptr, &trace);
    d->draw(canvas, page);
    return trace;
}

const std::vector<Bookmark>& PrintedReport::bookmarks() const
{
    return d->m_bookmarks;
}

Bookmark PrintedReport::destination(const QString& id) const
{
    const auto found = d->m_places.constFind(id);
    return found == d->m_places.constEnd() ? Bookmark{QString(), -1, 0, {}} : *found;
}

} // namespace milepost
