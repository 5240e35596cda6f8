// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/blocks.h"
#include "core/report/brand.h"

namespace milepost {

/// What a document says about itself: for the cover, the page headers and the file's properties.
struct ReportMeta {
    QString title;  ///< "Roadmap for customer success and partners"
    QString client; ///< the organization's name
    QString author; ///< the facilitator, or the client when nobody is named
    QString editionName;
    QString language; ///< BCP 47 tag of the report's words, "en"
    QString locale;   ///< name of the QLocale that formats numbers and dates, "en_GB"
    QDate date;
    QString confidentiality; ///< one line for every page, may be empty
    QString stateLabel;      ///< "Draft" or "Final"
    bool draft = true;
    QString checksum; ///< of the scores and the plan that the report shows, shortened
    Brand brand = {};

    bool operator==(const ReportMeta&) const = default;
};

enum class PageOrientation { Portrait, Landscape };

/// A page of the report (which may run over several sheets of paper) or an appendix.
struct Section {
    QString id;         ///< "where-we-stand"; unique, links lead to it
    QString label;      ///< "3", "A1"; empty for the cover
    QString shortTitle; ///< for bookmarks: "Where we stand"
    QString title;      ///< a headline that states the message
    PageOrientation orientation = PageOrientation::Portrait;
    bool breakBefore = true; ///< starts on a new page
    std::vector<Block> blocks;

    bool operator==(const Section&) const = default;
};

/// Something that was typed and that this edition leaves out on purpose.
struct LeftOut {
    QString what; ///< "names of participants"
    int count = 0;
    QString why;

    bool operator==(const LeftOut&) const = default;
};

/// A whole report as a plain value: the same tree feeds preview, PDF and exports, and tests read it
/// without a painter. Independent of paper size.
struct ReportContent {
    ReportMeta meta;
    std::vector<Section> sections;
    QList<LeftOut> leftOut;

    bool operator==(const ReportContent&) const = default;

    [[nodiscard]] const Section* findSection(const QString& id) const;
};

/// Every text of the report in reading order, those in figures and their alternative texts
/// included: for tests, searching and plain-text output.
[[nodiscard]] QList<QString> allTexts(const ReportContent& content);
[[nodiscard]] QList<QString> allTexts(const Section& section);

} // namespace milepost
