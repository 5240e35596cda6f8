// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/language.h"
#include "ui/figures/typesetter.h"
#include "ui/theme/colours.h"

#include <QImage>

namespace milepost {

/// Small type shrinks no further than this, to 7 points.
inline constexpr qreal kLeastTextScale = 0.935;

/// An entry of the list of contents; its page is looked up by id when it is drawn.
struct ContentsEntry {
    QString id;
    QString label;
    QString title;
};

/// What every painter of a report needs: type, colours, language, and where things ended up. It
/// outlives all strips that were made with it.
class PrintKit {
public:
    /// An accent colour as in Brand; `logo` may be null.
    PrintKit(const Language& language, QList<ContentsEntry> contents, const QString& accentColour,
             QImage logo);

    [[nodiscard]] const Typesetter& type() const { return m_type; }
    [[nodiscard]] const Colours& colours() const { return m_colours; }
    /// Of headings, rules and links: the client's, or the accent of the program.
    [[nodiscard]] const QColor& brandColour() const { return m_brand; }
    /// Whether the client brought a colour.
    [[nodiscard]] bool isBranded() const { return m_isBranded; }
    [[nodiscard]] const QImage& logo() const { return m_logo; }
    [[nodiscard]] const QLocale& locale() const { return m_language.locale(); }
    /// In the language of the report, which may be another than that of the window.
    [[nodiscard]] QString text(const Message& message) const { return m_language.text(message); }
    [[nodiscard]] QString date(const QDate& date) const { return m_language.date(date); }
    [[nodiscard]] const QList<ContentsEntry>& contents() const { return m_contents; }

    [[nodiscard]] TextStyle ink(TextSize size, TextWeight weight = TextWeight::Regular) const;
    [[nodiscard]] TextStyle muted(TextSize size, TextWeight weight = TextWeight::Regular) const;
    [[nodiscard]] TextStyle accent(TextSize size, TextWeight weight = TextWeight::SemiBold) const;
    [[nodiscard]] TextStyle brand(TextSize size, TextWeight weight = TextWeight::SemiBold) const;

    /// Page of a section or sheet, from 1; 0 as long as pages are not yet filled, or for an unknown
    /// id.
    [[nodiscard]] int pageOf(const QString& id) const { return m_pages.value(id); }
    void setPages(const QHash<QString, int>& pages) { m_pages = pages; }

    /// A number for strips that belong together, never given twice.
    [[nodiscard]] int newGroup() { return ++m_lastGroup; }

private:
    Colours m_colours;
    bool m_isBranded;
    QColor m_brand;
    QImage m_logo;
    Typesetter m_type;
    Language m_language;
    QList<ContentsEntry> m_contents;
    QHash<QString, int> m_pages;
    int m_lastGroup = 0;
};

/// Where a block is laid out. Lengths are points.
struct LayoutContext {
    PrintKit* kit = nullptr;
    qreal width = 0;      ///< of the column
    qreal pageHeight = 0; ///< of a page's content; no strip may be taller

    [[nodiscard]] LayoutContext narrowedTo(qreal other) const { return {kit, other, pageHeight}; }
};

} // namespace milepost
