// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <random>

namespace milepost {

/// Random numbers, texts and dates; the same seed gives the same sequence everywhere.
class RandomSource {
public:
    explicit RandomSource(quint32 seed) : m_engine(seed) {}

    /// A whole number from `from` to `to`, both included.
    [[nodiscard]] int number(int from, int to);
    /// True in `percent` of all cases.
    [[nodiscard]] bool chance(int percent) { return number(1, 100) <= percent; }
    /// A number with many digits, from `from` to `to`.
    [[nodiscard]] double real(double from, double to);

    /// A text of at most `maxLength` UTF-16 units that is never blank: words of several scripts,
    /// signs with a meaning in SQL, HTML and paths, and characters beyond the first plane. Long
    /// ones have line breaks when `lines` is set.
    [[nodiscard]] QString text(qsizetype maxLength, bool lines = false);
    /// text(), or nothing in half of the cases.
    [[nodiscard]] QString maybeText(qsizetype maxLength, bool lines = false);
    [[nodiscard]] QByteArray bytes(int maxLength);
    [[nodiscard]] QDate date();
    [[nodiscard]] QDate maybeDate();
    /// Keys that start with `x-`, mostly none.
    [[nodiscard]] QJsonObject extensions();

    template <class List>
    [[nodiscard]] const typename List::value_type& oneOf(const List& list)
    {
        return list.at(number(0, static_cast<int>(list.size()) - 1));
    }

    /// Up to `max` different items of the list, in random order.
    template <class List>
    [[nodiscard]] List someOf(List list, int max)
    {
        List chosen;
        const int wanted = number(0, max);
        while (chosen.size() < wanted && !list.isEmpty())
            chosen.append(list.takeAt(number(0, static_cast<int>(list.size()) - 1)));
        return chosen;
    }

private:
    std::mt19937 m_engine;
};

} // namespace milepost
