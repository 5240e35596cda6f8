// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/slides/deck.h"

#include "core/engagement/reportdefaults.h"
#include "core/export/slides/deckwriter.h"
#include "core/export/slides/pieces.h"
#include "core/export/slides/slideflow.h"
#include "core/export/slides/textsize.h"
#include "core/report/chosenoptions.h"
#include "core/wording/telling.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr double kSubtitleSize = 18;
constexpr double kFactSize = 14;

ReportContent reportOf(const Telling& telling, Edition edition)
{
    ReportOptions options = chosenOptions(telling.engagement);
    options.edition = edition;
    options.date = telling.reading.statusDate;
    options.language = telling.say.language();
    return composeReport(
        {telling.content, telling.engagement, telling.scorecards, telling.plan, options});
}

template <class Drawn>
bool shows(const Block& block)
{
    const auto* figure = std::get_if<Figure>(&block.value);
    return figure && std::holds_alternative<Drawn>(figure->drawing);
}

/// The radars of a page in their order.
std::vector<Block> radarsIn(const std::vector<Block>& blocks)
{
    std::vector<Block> radars;
    for (const Block& block : blocks) {
        if (shows<RadarFigure>(block))
            radars.push_back(block);
        if (const auto* columns = std::get_if<TwoColumns>(&block.value)) {
            for (const std::vector<Block>* column : {&columns->left, &columns->right}) {
                const std::vector<Block> inner = radarsIn(*column);
                radars.insert(radars.end(), inner.cbegin(), inner.cend());
            }
        }
    }
    return radars;
}

/// Puts the radars behind what is said of the profiles, each at its own.
std::vector<Block> withRadars(const std::vector<Block>& blocks, const std::vector<Block>& radars)
{
    std::vector<Block> joined;
    std::size_t next = 0;
    bool isDue = false;
    const auto put = [&] {
        if (std::exchange(isDue, false) && next < radars.size())
            joined.push_back(radars[next++]);
    };
    for (const Block& block : blocks) {
        if (std::holds_alternative<Heading>(block.value))
            put();
        joined.push_back(block);
        isDue = isDue || shows<ProfileFigure>(block);
    }
    put();
    return joined;
}

QString sourceOf(const Telling& telling, const ReportMeta& meta, const Section& section)
{
    return telling.text(
        Message("Slides",
                "Source: page “%1” of the report “%2”, %3, as of %4. Checksum of scores and plan: "
                "%5.")
            .arg(section.shortTitle, meta.title, meta.editionName, telling.say.date(meta.date),
                 meta.checksum));
}

Slide coverOf(const Cover& cover, const SlideGeometry& geometry, const QString& source,
              QList<SlideParagraph>& further)
{
    Slide slide;
    slide.layout = SlideLayout::Title;
    slide.title = cover.title;
    slide.notes = {source};
    SlideTextBox subtitle;
    subtitle.frame = geometry.subtitle();
    subtitle.size = kSubtitleSize;
    subtitle.place = SlidePlace::Subtitle;
    subtitle.index = 1;
    subtitle.paragraphs = {{StyledText{Span{cover.client, SpanStyle::Strong, {}}}}};
    for (const QString& line : cover.subtitle.split(u'\n'))
        subtitle.paragraphs.append({line, SlideTextRole::Small});
    subtitle.paragraphs.append({cover.stateLabel, SlideTextRole::Small});
    SlideTextBox facts;
    facts.frame = geometry.facts();
    facts.size = kFactSize;
    facts.place = SlidePlace::Body;
    facts.index = 2;
    for (const SlideParagraph& fact : factParagraphs(cover.facts, SlideTextRole::Small)) {
        facts.paragraphs.append(fact);
        if (heightOf(facts.paragraphs, facts.size, facts.frame.width) > facts.frame.height) {
            facts.paragraphs.removeLast();
            further.append({fact.text});
        }
    }
    slide.items.emplace_back(std::move(subtitle));
    if (!facts.paragraphs.isEmpty())
        slide.items.emplace_back(std::move(facts));
    return slide;
}

SlideBrand brandOf(const Engagement& engagement)
{
    SlideBrand brand;
    const QString accent = reportSettingsOf(engagement).accentColour;
    if (!accent.isEmpty())
        brand.accent = accent.mid(1).toUpper();
    return brand;
}

} // namespace

ReportContent deckContent(const Telling& telling)
{
    ReportContent content = reportOf(telling, Edition::Board);
    const ReportContent full = reportOf(telling, Edition::Full);
    for (Section& section : content.sections) {
        if (const Section* same = full.findSection(section.id))
            section.blocks = withRadars(section.blocks, radarsIn(same->blocks));
    }
    return content;
}

std::vector<Slide> deckOf(const Telling& telling, const ReportContent& content, SlideAspect aspect)
{
    const SlideGeometry geometry(aspect);
    std::vector<Slide> slides;
    for (const Section& section : content.sections) {
        const QString source = sourceOf(telling, content.meta, section);
        QList<SlideParagraph> further;
        bool isCover = false;
        for (const Block& block : section.blocks) {
            if (const auto* cover = std::get_if<Cover>(&block.value)) {
                slides.push_back(coverOf(*cover, geometry, source, further));
                isCover = true;
            }
        }
        const std::vector<SlidePiece> pieces = piecesOf(section);
        if (isCover && pieces.empty() && further.isEmpty())
            continue;
        SlideFlow flow(telling, geometry, slides, isCover ? section.shortTitle : section.title,
                       source);
        flow.add(further);
        for (const SlidePiece& piece : pieces)
            std::visit([&](const auto& value) { flow.add(value); }, piece);
        flow.finish();
    }
    return slides;
}

Result<QByteArray> slidesOf(const Telling& telling, SlideAspect aspect)
{
    const ReportContent content = deckContent(telling);
    return writeDeck(telling, deckOf(telling, content, aspect), content.meta, aspect,
                     brandOf(telling.engagement));
}

} // namespace milepost
