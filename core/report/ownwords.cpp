// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ownwords.h"

#include "core/base/limits.h"
#include "core/base/plainline.h"
#include "core/report/pages/shortened.h"

namespace milepost {

namespace {

constexpr qsizetype kOnePagerLetters = 180;

bool isHeadline(const QString& text)
{
    return text.size() <= limits::kNameLength && lineProblem(text) == LineProblem::None;
}

} // namespace

void addOwnWords(const ReportContext& context, Section& section)
{
    if (!context.engagement.report)
        return;
    // What is to be one sheet has no room for more.
    const qsizetype most =
        context.options.edition == Edition::OnePage ? kOnePagerLetters : limits::kTextLength;
    const auto begin = [&](const QString& text) {
        section.blocks.insert(section.blocks.begin(),
                              Paragraph{shortened(text, most), ParagraphRole::Lead});
    };
    for (const ReportSection& chosen : context.engagement.report->sections) {
        if (chosen.id == section.id && !chosen.introduction.isEmpty())
            begin(chosen.introduction);
    }
    for (const OwnText& own : context.engagement.report->texts) {
        if (own.id != section.id || own.text.isEmpty())
            continue;
        if (isHeadline(own.text))
            section.title = own.text;
        else
            begin(own.text);
    }
}

qsizetype ownWordsElsewhere(const Engagement& engagement, const QSet<QString>& sections)
{
    qsizetype count = 0;
    if (!engagement.report)
        return count;
    for (const ReportSection& chosen : engagement.report->sections)
        count += !chosen.introduction.isEmpty() && !sections.contains(chosen.id) ? 1 : 0;
    for (const OwnText& own : engagement.report->texts)
        count += !own.text.isEmpty() && !sections.contains(own.id) ? 1 : 0;
    return count;
}

} // namespace milepost
