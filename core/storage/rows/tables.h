// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/edit.h"
#include "core/storage/rows/cells.h"
#include "core/storage/rows/columns.h"

#include <QCryptographicHash>
#include <QStringList>

namespace milepost {

/// The table of a kind of thing: its kind (whose name is the table's) and how many ids of things
/// that hold it come before `position` in its key: none, the assessment, or that and the dimension.
/// Rows without a rowid lie in the order of their key.
template <class T>
struct Table;

// clang-format off
template <> struct Table<Organization> { static constexpr EntityKind kind = EntityKind::Organization; static constexpr int parents = 0; static constexpr bool hasRowid = true; };
template <> struct Table<Unit> { static constexpr EntityKind kind = EntityKind::Unit; static constexpr int parents = 0; static constexpr bool hasRowid = true; };
template <> struct Table<Participant> { static constexpr EntityKind kind = EntityKind::Participant; static constexpr int parents = 0; static constexpr bool hasRowid = true; };
template <> struct Table<Goal> { static constexpr EntityKind kind = EntityKind::Goal; static constexpr int parents = 0; static constexpr bool hasRowid = true; };
template <> struct Table<Assessment> { static constexpr EntityKind kind = EntityKind::Assessment; static constexpr int parents = 0; static constexpr bool hasRowid = true; };
template <> struct Table<DimensionRecord> { static constexpr EntityKind kind = EntityKind::Dimension; static constexpr int parents = 1; static constexpr bool hasRowid = true; };
template <> struct Table<Ballot> { static constexpr EntityKind kind = EntityKind::Ballot; static constexpr int parents = 2; static constexpr bool hasRowid = false; };
template <> struct Table<IndicatorAnswer> { static constexpr EntityKind kind = EntityKind::Indicator; static constexpr int parents = 2; static constexpr bool hasRowid = false; };
template <> struct Table<EvidenceItem> { static constexpr EntityKind kind = EntityKind::Evidence; static constexpr int parents = 2; static constexpr bool hasRowid = true; };
template <> struct Table<Plan> { static constexpr EntityKind kind = EntityKind::Plan; static constexpr int parents = 0; static constexpr bool hasRowid = true; };
template <> struct Table<PlannedPlay> { static constexpr EntityKind kind = EntityKind::PlannedPlay; static constexpr int parents = 0; static constexpr bool hasRowid = true; };
template <> struct Table<MetricValue> { static constexpr EntityKind kind = EntityKind::MetricValue; static constexpr int parents = 0; static constexpr bool hasRowid = true; };
template <> struct Table<Risk> { static constexpr EntityKind kind = EntityKind::Risk; static constexpr int parents = 0; static constexpr bool hasRowid = true; };
template <> struct Table<Review> { static constexpr EntityKind kind = EntityKind::Review; static constexpr int parents = 0; static constexpr bool hasRowid = true; };
template <> struct Table<Snapshot> { static constexpr EntityKind kind = EntityKind::Snapshot; static constexpr int parents = 0; static constexpr bool hasRowid = true; };
template <> struct Table<Dismissal> { static constexpr EntityKind kind = EntityKind::Dismissal; static constexpr int parents = 0; static constexpr bool hasRowid = true; };
// clang-format on

template <class T>
[[nodiscard]] QString tableName()
{
    return toName(Table<T>::kind);
}

/// The columns that name the holder of a row, in the order of the key.
template <class T>
[[nodiscard]] QStringList parentColumns()
{
    return QStringList{QStringLiteral("assessment"), QStringLiteral("dimension")}.mid(
        0, Table<T>::parents);
}

/// `assessment = ? AND dimension = ? AND ` as far as the table has them; empty for the others.
template <class T>
[[nodiscard]] QString whereParents()
{
    QString text;
    for (const QString& column : parentColumns<T>())
        text += column + QStringLiteral(" = ? AND ");
    return text;
}

/// One column of a row that is to be written.
struct NamedCell {
    const char* column;
    QVariant value;
};

/// Visitor that turns a thing into the cells of its row.
class CellCollector {
public:
    QList<NamedCell> cells;

    void column(const char* name, const auto& field) { cells.append({name, toCell(field)}); }

    void vote(const char* answer, const char* score, const Vote& vote)
    {
        cells.append({answer, vote.isScore()                             ? QStringLiteral("score")
                              : vote.kind() == Vote::Kind::NotApplicable ? QStringLiteral("na")
                                                                         : QStringLiteral("dk")});
        cells.append({score, vote.isScore() ? toCell(vote.score()) : QVariant()});
    }

    void yesOrNo(const char* name, bool yes)
    {
        cells.append({name, yes ? QStringLiteral("yes") : QStringLiteral("no")});
    }

    void attachment(const char* size, const char* sha256, const EvidenceItem& item)
    {
        const bool isFile = item.kind == EvidenceKind::File;
        cells.append({size, isFile ? QVariant(qlonglong(item.content.size())) : QVariant()});
        cells.append({sha256, isFile ? QVariant(sha256Of(item.content)) : QVariant()});
    }

    void custom(const char* flag, const std::optional<CustomPlay>& custom)
    {
        cells.append({flag, toCell(custom.has_value())});
        const CustomPlay fields = custom.value_or(CustomPlay());
        visitColumns(*this, fields);
    }

    [[nodiscard]] static QString sha256Of(const QByteArray& bytes)
    {
        return QString::fromLatin1(
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    }
};

/// The cells of a thing's own fields, without its key and without what it holds.
template <class T>
[[nodiscard]] QList<NamedCell> cellsOf(const T& thing)
{
    CellCollector collector;
    collector.cells.reserve(32);
    visitColumns(collector, thing);
    return std::move(collector.cells);
}

} // namespace milepost
