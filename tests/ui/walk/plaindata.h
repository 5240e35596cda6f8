// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/engagement.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace milepost::test {

/// What has no language: texts that stand in an engagement or in the content, names of files, keys,
/// numbers and dates. In the pseudo-language each other letter that a person sees has an accent.
class PlainData {
public:
    /// The texts of the shipped content.
    PlainData();

    void add(const Engagement& engagement);
    void add(const QString& text);
    /// The pages of the help, which have the program's own words too: only while these are looked
    /// at.
    void addHelp();

    /// What remains of a shown text without its data: empty where all else passed a catalogue. One
    /// that is painted may have been shortened to less than a word.
    [[nodiscard]] QString foreignPart(const QString& text, bool painted) const;

private:
    void addStrings(const QByteArray& json);
    [[nodiscard]] QString withoutData(const QString& text) const;
    [[nodiscard]] QString withoutShortened(const QString& text, bool painted) const;
    [[nodiscard]] bool begins(const QString& text, bool painted) const;

    QSet<QString> m_texts;
    QList<QString> m_longestFirst;
    mutable QHash<std::pair<QString, bool>, QString> m_known;
};

} // namespace milepost::test
