// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette/fuzzymatch.h"

#include <algorithm>
#include <numeric>

namespace milepost {

namespace {

constexpr int kRunCost = 30; ///< for each further beginning of a word that is needed
constexpr qsizetype kMostRuns = 6;
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

QList<qsizetype> wordStarts(const QString& text)
{
    QList<qsizetype> starts;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool inside = at > 0 && text.at(at - 1).isLetterOrNumber();
        if (at == 0 || (text.at(at).isLetterOrNumber() && !inside))
            starts.append(at);
    }
    return starts;
}

FuzzyMatch inOnePiece(int score, qsizetype at, qsizetype length)
{
    FuzzyMatch match{score, QList<qsizetype>(length)};
    std::iota(match.positions.begin(), match.positions.end(), at);
    return match;
}

std::optional<FuzzyMatch> fromTheBeginning(const QString& word, const QString& text,
                                           const QList<qsizetype>& starts)
{
    std::optional<FuzzyMatch> best;
    for (const qsizetype at : starts) {
        if (!QStringView(text).mid(at).startsWith(word))
            continue;
        const qsizetype end = at + word.size();
        const bool whole = end == text.size() || !text.at(end).isLetterOrNumber();
        const int score =
            at == 0 ? (whole ? kFirstWord : kTextBegin) : (whole ? kWord : kWordBegin);
        if (!best || score > best->score)
            best = inOnePiece(score, at, word.size());
    }
    return best;
}

/// The letters of `word` from `from` on, taken from the beginnings of words, the first of them at
/// `starts[start]` or later, in at most `most` pieces.
std::optional<QList<qsizetype>> pieces(const QString& word, qsizetype from, const QString& text,
                                       const QList<qsizetype>& starts, qsizetype start,
                                       qsizetype most)
{
    if (from == word.size())
        return QList<qsizetype>();
    for (qsizetype i = start; most > 0 && i < starts.size(); ++i) {
        const qsizetype at = starts.at(i);
        qsizetype run = 0;
        while (from + run < word.size() && at + run < text.size() &&
               text.at(at + run) == word.at(from + run))
            ++run;
        // The longest piece first: fewer are needed behind it.
        for (; run > 0; --run) {
            auto rest = pieces(word, from + run, text, starts, i + 1, most - 1);
            if (!rest)
                continue;
            QList<qsizetype> all(run);
            std::iota(all.begin(), all.end(), at);
            all.append(*rest);
            return all;
        }
    }
    return std::nullopt;
}

std::optional<FuzzyMatch> fromBeginnings(const QString& word, const QString& text,
                                         const QList<qsizetype>& starts)
{
    const auto found = pieces(word, 0, text, starts, 0, kMostRuns);
    if (!found)
        return std::nullopt;
    int breaks = 0;
    for (qsizetype i = 1; i < found->size(); ++i)
        breaks += found->at(i) == found->at(i - 1) + 1 ? 0 : 1;
    return FuzzyMatch{kBeginnings - kRunCost * breaks, *found};
}

std::optional<FuzzyMatch> matchWord(const QString& word, const QString& text)
{
    const QList<qsizetype> starts = wordStarts(text);
    if (auto found = fromTheBeginning(word, text, starts))
        return found;
    if (auto found = fromBeginnings(word, text, starts))
        return found;
    const qsizetype inside = word.size() > 1 ? text.indexOf(word) : -1;
    return inside < 0 ? std::nullopt : std::optional(inOnePiece(kInside, inside, word.size()));
}

} // namespace

QList<QString> searchWords(const QString& query)
{
    QList<QString> words = plainText(query).simplified().split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString& word) { // such as "&" between two
        return std::none_of(word.cbegin(), word.cend(),
                            [](QChar c) { return c.isLetterOrNumber(); });
    });
    for (QString& word : words)
        word.truncate(kLongestWord);
    return words;
}

std::optional<FuzzyMatch> fuzzyMatch(const QString& query, const QString& text)
{
    const QString searched = plainText(text);
    FuzzyMatch total;
    for (const QString& word : searchWords(query)) {
        const auto match = matchWord(word, searched);
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
