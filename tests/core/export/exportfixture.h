// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exporttables.h"
#include "tests/core/report/reportfixture.h"
#include "tests/support/foreigntext.h"
#include "tests/support/generatedengagement.h"

namespace milepost::testing {

/// An engagement that can be told as of a day; it and its content must outlive this.
class ToldEngagement {
public:
    explicit ToldEngagement(const Engagement& engagement, const QDate& day = kDate,
                            const Language& language = Language::english(),
                            const Content& content = shippedContent())
        : m_cards(scoreAll(content, engagement)), m_plan(compilePlan(content, engagement, m_cards)),
          m_reading(content, engagement, m_cards, m_plan, day), telling(m_reading, language)
    {}

private:
    const QList<Scorecard> m_cards;
    const CompiledPlan m_plan;
    const Reading m_reading;

public:
    const Telling telling;
};

inline ExportTable tableCalled(const Telling& telling, const char* id)
{
    for (const ExportTable& table : exportTables(telling)) {
        if (table.id == QLatin1String(id))
            return table;
    }
    qFatal("there is no table %s", id);
}

/// The content in Greek letters, for looking for words that are not translated.
inline const Content& greekContentForExport()
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

} // namespace milepost::testing
