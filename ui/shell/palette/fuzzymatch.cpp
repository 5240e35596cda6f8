// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette/fuzzymatch.h"

#include <algorithm>
#include <numeric>

namespace milepost {

namespace {

constexpr int kPieceCost = 30; ///< for each further beginning of a word that is needed
constexpr int kMostPieces = 6;
constexpr qsizetype kLongestText = 200;
constexpr qsizetype kLongestWord = 40;

/// A letter without case and accent, so that "e" finds "É".
QChar plain(QChar letter)
{
    const QString parts = letter.decomposition();
    return (parts.isEmpty() ? letter : parts.at(0)).toCaseFolded();
}

QString searchable(const QString& text)
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

/// `word` put together from the beginnings of words, of as few of them as possible. Worked out from
/// the end, so that the time is bounded whatever the text repeats.
class Pieces {
public:
    Pieces(const QString& word, const QString& text, const QList<qsizetype>& starts)
        : m_word(word), m_text(text), m_starts(starts),
          m_fewest((word.size() + 1) * (starts.size() + 1), kNone)
    {
        for (qsizetype start = starts.size(); start >= 0; --start) {
            for (qsizetype letter = word.size(); letter >= 0; --letter)
                fewest(letter, start) = count(letter, start);
        }
    }

    /// Empty when it cannot be done.
    [[nodiscard]] QList<qsizetype> positions() const
    {
        QList<qsizetype> all;
        if (fewest(0, 0) == kNone)
            return all;
        qsizetype letter = 0;
        for (qsizetype start = 0; letter < m_word.size(); ++start) {
            if (fewest(letter, start) == fewest(letter, start + 1))
                continue;
            for (qsizetype run = runAt(letter, start); run > 0; --run) {
                if (fewest(letter + run, start + 1) + 1 != fewest(letter, start))
                    continue;
                for (qsizetype i = 0; i < run; ++i)
                    all.append(m_starts.at(start) + i);
                letter += run;
                break;
            }
        }
        return all;
    }

private:
    static constexpr int kNone = 1000;

    [[nodiscard]] int& fewest(qsizetype letter, qsizetype start)
    {
        return m_fewest[letter * (m_starts.size() + 1) + start];
    }
    [[nodiscard]] int fewest(qsizetype letter, qsizetype start) const
    {
        return m_fewest.at(letter * (m_starts.size() + 1) + start);
    }

    /// How many letters from `letter` on the word at `start` begins with.
    [[nodiscard]] qsizetype runAt(qsizetype letter, qsizetype start) const
    {
        const qsizetype at = m_starts.at(start);
        qsizetype run = 0;
        while (letter + run < m_word.size() && at + run < m_text.size() &&
               m_text.at(at + run) == m_word.at(letter + run))
            ++run;
        return run;
    }

    [[nodiscard]] int count(qsizetype letter, qsizetype start) const
    {
        if (letter == m_word.size())
            return 0;
        if (start == m_starts.size())
            return kNone;
        int best = fewest(letter, start + 1);
        for (qsizetype run = runAt(letter, start); run > 0; --run)
            best = qMin(best, fewest(letter + run, start + 1) + 1);
        return qMin(best, kNone);
    }

    const QString& m_word;
    const QString& m_text;
    const QList<qsizetype>& m_starts;
    QList<int> m_fewest;
};

std::optional<FuzzyMatch> fromBeginnings(const QString& word, const QString& text,
                                         const QList<qsizetype>& starts)
{
    const QList<qsizetype> found = Pieces(word, text, starts).positions();
    int breaks = 0;
    for (qsizetype i = 1; i < found.size(); ++i)
        breaks += found.at(i) == found.at(i - 1) + 1 ? 0 : 1;
    if (found.isEmpty() || breaks >= kMostPieces)
        return std::nullopt;
    return FuzzyMatch{kBeginnings - kPieceCost * breaks, found};
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
    QList<QString> words = searchable(query).simplified().split(u' ', Qt::SkipEmptyParts);
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
    const QString searched = searchable(text);
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
