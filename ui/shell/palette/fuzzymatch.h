// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace milepost {

/// How well a text answers a query; more is better.
struct FuzzyMatch {
    int score = 0;
    QList<qsizetype> positions; ///< of the characters of the text that were found, ascending
};

/// Finds the letters of each word of `query` in `text`, in their order but with gaps, whatever
/// their case and accents. Runs of letters and beginnings of words count more. Nothing when a word
/// is not found; an empty query matches everything with score 0.
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(const QString& query, const QString& text);

} // namespace milepost
