// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/exchange/mutator.h"
#include "tests/core/storage/sqliteshell.h"

#include <QMap>

namespace milepost {

/// Random choices that are the same everywhere for the same seed.
class Dice {
public:
    explicit Dice(quint32 seed) : m_engine(seed) {}

    /// A whole number from 0 to `count` − 1; `count` must be above 0.
    [[nodiscard]] qsizetype below(qsizetype count)
    {
        return static_cast<qsizetype>(m_engine() % static_cast<quint64>(count));
    }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }
    template <class List>
    [[nodiscard]] const typename List::value_type& oneOf(const List& list)
    {
        return list.at(below(list.size()));
    }

private:
    std::mt19937 m_engine;
};

/// The columns of each table of a good file.
[[nodiscard]] QMap<QString, QStringList> columnsByTable(const QByteArray& file);

/// Spoils what SQL reaches: the schema and the rows, without regard to any rule of the tables.
class RowSpoiler {
public:
    /// `columns` and `dice` must outlive the object.
    RowSpoiler(const QByteArray& file, const QMap<QString, QStringList>& columns, Dice& dice);

    [[nodiscard]] QByteArray withOtherSchema();
    [[nodiscard]] QByteArray withOtherRows();

private:
    void changeRow(const QString& table);
    void changeText(const QString& table, const QString& column, const QString& where);
    void addRows(const QString& table);
    [[nodiscard]] QString oddValue(const QString& table);
    [[nodiscard]] QString oneRow(const QString& table);

    SqlCopy m_copy;
    const QMap<QString, QStringList>& m_columns;
    Dice& m_dice;
};

} // namespace milepost
