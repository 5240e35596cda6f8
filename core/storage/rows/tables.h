// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/edit.h"
#include "core/engagement/key.h"
#include "core/storage/rows/cells.h"
#include "core/storage/rows/columns.h"
#include "core/storage/rows/jsoncells.h"

#include <QCryptographicHash>
#include <QStringList>

namespace milepost {

/// What holds the rows of a table.
enum class Holder { None, Assessment, Dimension, AccountList };

template <EntityKind kindOfRows, Holder holderOfRows, bool withRowid = true>
struct TableOf {
    static constexpr EntityKind kind = kindOfRows;
    static constexpr Holder holder = holderOfRows;
    static constexpr int parents = holder == Holder::None ? 0 : holder == Holder::Dimension ? 2 : 1;
    static constexpr bool hasRowid = withRowid; ///< without, rows lie in the order of their key
};

/// The table of a kind of thing: its kind, whose name is the table's, what holds its rows, and the
/// columns of its key (those of keyOf(), in the same order) after the ids of the holders. Without a
/// key there is one row only.
template <class T>
struct Table;

// clang-format off
template <> struct Table<Organization> : TableOf<EntityKind::Organization, Holder::None> { static constexpr std::array<const char*, 0> key{}; };
template <> struct Table<Unit> : TableOf<EntityKind::Unit, Holder::None> { static constexpr std::array<const char*, 1> key{"id"}; };
template <> struct Table<Participant> : TableOf<EntityKind::Participant, Holder::None> { static constexpr std::array<const char*, 1> key{"id"}; };
template <> struct Table<Goal> : TableOf<EntityKind::Goal, Holder::None> { static constexpr std::array<const char*, 1> key{"metric"}; };
template <> struct Table<Assessment> : TableOf<EntityKind::Assessment, Holder::None> { static constexpr std::array<const char*, 1> key{"id"}; };
template <> struct Table<DimensionRecord> : TableOf<EntityKind::Dimension, Holder::Assessment> { static constexpr std::array<const char*, 1> key{"id"}; };
template <> struct Table<Ballot> : TableOf<EntityKind::Ballot, Holder::Dimension, false> { static constexpr std::array<const char*, 2> key{"participant", "round"}; };
template <> struct Table<IndicatorAnswer> : TableOf<EntityKind::Indicator, Holder::Dimension, false> { static constexpr std::array<const char*, 1> key{"id"}; };
template <> struct Table<EvidenceItem> : TableOf<EntityKind::Evidence, Holder::Dimension> { static constexpr std::array<const char*, 1> key{"id"}; };
template <> struct Table<Plan> : TableOf<EntityKind::Plan, Holder::None> { static constexpr std::array<const char*, 0> key{}; };
template <> struct Table<PlannedPlay> : TableOf<EntityKind::PlannedPlay, Holder::None> { static constexpr std::array<const char*, 1> key{"id"}; };
template <> struct Table<MetricValue> : TableOf<EntityKind::MetricValue, Holder::None> { static constexpr std::array<const char*, 4> key{"metric", "period_end", "unit", "account_group"}; };
template <> struct Table<Risk> : TableOf<EntityKind::Risk, Holder::None> { static constexpr std::array<const char*, 1> key{"id"}; };
template <> struct Table<Review> : TableOf<EntityKind::Review, Holder::None> { static constexpr std::array<const char*, 1> key{"id"}; };
template <> struct Table<Snapshot> : TableOf<EntityKind::Snapshot, Holder::None> { static constexpr std::array<const char*, 1> key{"id"}; };
template <> struct Table<Dismissal> : TableOf<EntityKind::Dismissal, Holder::None> { static constexpr std::array<const char*, 2> key{"pitfall", "subject"}; };
template <> struct Table<Scenario> : TableOf<EntityKind::Scenario, Holder::None> { static constexpr std::array<const char*, 1> key{"id"}; };
template <> struct Table<AccountList> : TableOf<EntityKind::AccountList, Holder::None> { static constexpr std::array<const char*, 1> key{"id"}; };
template <> struct Table<Account> : TableOf<EntityKind::Account, Holder::AccountList, false> { static constexpr std::array<const char*, 1> key{"id"}; };
template <> struct Table<Partner> : TableOf<EntityKind::Partner, Holder::None> { static constexpr std::array<const char*, 1> key{"id"}; };
template <> struct Table<Coverage> : TableOf<EntityKind::Coverage, Holder::None> { static constexpr std::array<const char*, 2> key{"segment", "moment"}; };
template <> struct Table<Investment> : TableOf<EntityKind::Investment, Holder::None> { static constexpr std::array<const char*, 1> key{"id"}; };
template <> struct Table<Workshop> : TableOf<EntityKind::Workshop, Holder::None> { static constexpr std::array<const char*, 0> key{}; };
template <> struct Table<ReportSettings> : TableOf<EntityKind::Report, Holder::None> { static constexpr std::array<const char*, 0> key{}; };
// clang-format on

template <class T>
[[nodiscard]] QString tableName()
{
    return toName(Table<T>::kind);
}

/// Whether the rows are a list, and so have a rank.
template <class T>
inline constexpr bool isList = !Table<T>::key.empty();

/// The columns that name the holder of a row, in the order of the key.
template <class T>
[[nodiscard]] QStringList parentColumns()
{
    if constexpr (Table<T>::holder == Holder::AccountList)
        return {QStringLiteral("account_list")};
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

/// The condition that only the row with a certain key meets, holders included.
template <class T>
[[nodiscard]] QString whereRow()
{
    QString text = whereParents<T>();
    for (const char* column : Table<T>::key)
        text += QString::fromLatin1(column) + QStringLiteral(" IS ? AND ");
    return text + QStringLiteral("true");
}

/// The values to bind for whereParents().
[[nodiscard]] inline QVariantList parentValues(const QStringList& parents)
{
    QVariantList values;
    values.reserve(parents.size() + 4);
    for (const QString& parent : parents)
        values.append(parent);
    return values;
}

/// The values to bind for whereRow().
template <class T>
[[nodiscard]] QVariantList rowValues(const QStringList& parents, const T& thing)
{
    QVariantList values = parentValues(parents);
    std::apply([&](const auto&... part) { (values.append(toCell(part)), ...); }, keyOf(thing));
    return values;
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

/// The cells of a thing's own fields, without its place and without what it holds.
template <class T>
[[nodiscard]] QList<NamedCell> cellsOf(const T& thing)
{
    CellCollector collector;
    collector.cells.reserve(32);
    visitColumns(collector, thing);
    return std::move(collector.cells);
}

} // namespace milepost
