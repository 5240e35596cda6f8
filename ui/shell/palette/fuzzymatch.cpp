// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette/fuzzymatch.h"

#include <algorithm>

namespace milepost {

namespace {

constexpr int kLetter = 1;
constexpr int kRun = 8;       ///< directly behind the letter before
constexpr int kWordStart = 6; ///< begins a word
constexpr int kTextStart = 4; ///< begins the text
constexpr qsizetype kLongestText = 200;
constexpr qsizetype kLongestWord = 40;

/// A letter without case and accent, so that "e" finds "É".
QChar plain(QChar letter)
{
    const QString parts = letter.decomposition();
    return (parts.isEmpty() ? letter : parts.at(0)).toCaseFolded();
}

QString plainText(const QString& text)
{
    QString result = text.left(kLongestText);
    std::transform(result.begin(), result.end(), result.begin(), plain);
    return result;
}

bool startsWord(const QString& text, qsizetype at)
{
    return at == 0 || (!text.at(at - 1).isLetterOrNumber() && text.at(at).isLetterOrNumber());
}

/// The best way to find `word` in `text`: for each letter the best score that ends at each
/// position, and where the letter before stands then.
std::optional<FuzzyMatch> matchWord(const QString& word, const QString& text)
{
    const qsizetype letters = word.size();
    const qsizetype length = text.size();
    constexpr int kNone = -1;
    QList<QList<int>> best(letters, QList<int>(length, kNone));
    QList<QList<qsizetype>> before(letters, QList<qsizetype>(length, -1));
    for (qsizetype letter = 0; letter < letters; ++letter) {
        qsizetype bestBefore = -1;
        for (qsizetype at = letter; at < length; ++at) {
            if (letter > 0 && at >= 2 && best[letter - 1][at - 2] != kNone &&
                (bestBefore < 0 || best[letter - 1][at - 2] >= best[letter - 1][bestBefore]))
                bestBefore = at - 2;
            if (text.at(at) != word.at(letter))
                continue;
            const int own =
                kLetter + (startsWord(text, at) ? kWordStart : 0) + (at == 0 ? kTextStart : 0);
            if (letter == 0) {
                best[0][at] = own;
                continue;
            }
            if (at > 0 && best[letter - 1][at - 1] != kNone) {
                best[letter][at] = best[letter - 1][at - 1] + kRun + own;
                before[letter][at] = at - 1;
            }
            if (bestBefore >= 0 && best[letter - 1][bestBefore] + own > best[letter][at]) {
                best[letter][at] = best[letter - 1][bestBefore] + own;
                before[letter][at] = bestBefore;
            }
        }
    }

    const QList<int>& ends = best.constLast();
    const auto end = std::max_element(ends.cbegin(), ends.cend());
    if (end == ends.cend() || *end == kNone)
        return std::nullopt;
    FuzzyMatch match;
    match.score = *end;
    qsizetype at = end - ends.cbegin();
    for (qsizetype letter = letters - 1; letter >= 0; --letter) {
        match.positions.prepend(at);
        at = before[letter][at];
    }
    return match;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString& query, const QString& text)
{
    const QString searched = plainText(text);
    FuzzyMatch total;
    for (const QString& word : plainText(query).split(u' ', Qt::SkipEmptyParts)) {
        const auto match = matchWord(word.left(kLongestWord), searched);
        if (!match)
            return std::nullopt;
        total.score += match->score;
        total.positions.append(match->positions);
    }
    std::sort(total.positions.begin(), total.positions.end());
    total.positions.erase(std::unique(total.positions.begin(), total.positions.end()),
                          total.positions.end());
    return total;
}

} // namespace milepost
