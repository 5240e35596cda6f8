// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace milepost {

/// How well a word is found in a text, from the best down. What begins with it always comes before
/// what only holds it.
enum MatchLevel {
    kInside = 300,     ///< two letters or more, in the middle of a word
    kBeginnings = 500, ///< put together from beginnings of words, as "exp" of "Export PDF"
    kWordBegin = 700,  ///< a word begins with it
    kWord = 800,       ///< it is a word of the text
    kTextBegin = 900,  ///< the text begins with it
    kFirstWord = 1000, ///< it is the first word of the text
};

/// How well a text answers a query; more is better.
struct FuzzyMatch {
    int score = 0; ///< a MatchLevel for each word of the query, less where it was scattered
    QList<qsizetype> positions; ///< of the characters of the text that were found, ascending
};

/// Finds each word of `query` in `text`, in whatever order, case and accents. Nothing when a word
/// is not found, and letters that are scattered inside words are not; an empty query matches
/// everything with score 0.
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(const QString& query, const QString& text);

/// What a person types, as the words to look for.
[[nodiscard]] QList<QString> searchWords(const QString& query);

} // namespace milepost
