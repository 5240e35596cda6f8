// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rows/editwriter.h"

#include "core/storage/rows/journal.h"
#include "core/storage/rows/places.h"

namespace milepost {

/// Writes one edit of one kind of thing.
template <class T>
class RowEditor {
public:
    RowEditor(EditWriter& writer, const Edit& edit)
        : m_database(writer.m_database), m_ranks(writer.m_ranks), m_edit(edit),
          m_parents(parentsOf(edit.ref))
    {}

    QList<JournalEntry> run()
    {
        const T* before = thing(m_edit.before);
        const T* after = thing(m_edit.after);
        if (before && after)
            update(*before, *after);
        else if (after)
            insert(*after);
        else if (before)
            remove(*before);
        else
            throw MisfitError{Message("Storage", "The edit has neither an old nor a new value.")};
        return journalOf(m_edit, m_before, m_after);
    }

private:
    static QStringList parentsOf(const EntityRef& ref)
    {
        if constexpr (Table<T>::holder == Holder::AccountList)
            return {ref.accountList.text()};
        return QStringList{ref.assessment.text(), ref.dimension.text()}.mid(0, Table<T>::parents);
    }

    static const T* thing(const EntityValue& value)
    {
        if (std::holds_alternative<std::monostate>(value))
            return nullptr;
        if (const T* found = std::get_if<T>(&value))
            return found;
        throw MisfitError{
            Message("Storage", "The value is no row of the table \"%1\".").arg(tableName<T>())};
    }

    void insert(const T& thing)
    {
        m_after = cellsOf(thing);
        qlonglong rank = 0;
        if constexpr (isList<T>)
            rank = placed(m_ranks.template forNew<T>(m_parents, m_edit.ref.index));
        insertRow(m_database, m_parents, rank, thing);
        insertChildren(m_database, m_parents, thing);
    }

    void remove(const T& thing)
    {
        m_before = cellsOf(thing);
        static const QString sql =
            QStringLiteral("DELETE FROM %1 WHERE %2").arg(tableName<T>(), whereRow<T>());
        expectOne(m_database.run(sql, rowValues(m_parents, thing)));
        m_ranks.clear();
    }

    // Only the columns that differ: the ids that others refer to are then left alone, and so is an
    // attachment whose title changes.
    void update(T before, T after)
    {
        const QVariantList row = rowValues(m_parents, before);
        if constexpr (std::is_same_v<T, EvidenceItem>) {
            if (before.kind == after.kind && before.content == after.content) {
                before.content.clear();
                after.content.clear();
            }
        }
        m_before = cellsOf(before);
        m_after = cellsOf(after);
        QStringList assignments;
        QVariantList values;
        for (qsizetype i = 0; i < m_after.size(); ++i) {
            if (m_before[i].value != m_after[i].value) {
                assignments.append(QString::fromLatin1(m_after[i].column) + QStringLiteral(" = ?"));
                values.append(m_after[i].value);
            }
        }
        if constexpr (isList<T>) {
            if (m_edit.movedTo) {
                assignments.append(QStringLiteral("rank = ?"));
                values.append(
                    placed(m_ranks.template forMoved<T>(m_parents, *m_edit.movedTo, before)));
            }
        }
        if (assignments.isEmpty())
            return;
        const QString sql =
            QStringLiteral("UPDATE %1 SET %2 WHERE %3")
                .arg(tableName<T>(), assignments.join(QStringLiteral(", ")), whereRow<T>());
        expectOne(m_database.run(sql, values + row));
        if (keyOf(before) != keyOf(after))
            m_ranks.clear();
    }

    qlonglong placed(const std::optional<qlonglong>& rank) const
    {
        if (!rank)
            throw MisfitError{Message("Storage", "There is no such place in the table \"%1\": %2.")
                                  .arg(tableName<T>(), placeText(m_parents, m_edit.ref.index))};
        return *rank;
    }

    void expectOne(int rows) const
    {
        if (rows == 1)
            return;
        throw MisfitError{Message("Storage", "There is no such row in the table \"%1\": %2.")
                              .arg(tableName<T>(), placeText(m_parents, m_edit.before))};
    }

    Database& m_database;
    Ranks& m_ranks;
    const Edit& m_edit;
    QStringList m_parents;
    QList<NamedCell> m_before;
    QList<NamedCell> m_after;
};

QList<JournalEntry> EditWriter::write(const Edit& edit)
{
    switch (edit.ref.kind) {
    case EntityKind::Organization:
        return RowEditor<Organization>(*this, edit).run();
    case EntityKind::Unit:
        return RowEditor<Unit>(*this, edit).run();
    case EntityKind::Participant:
        return RowEditor<Participant>(*this, edit).run();
    case EntityKind::Goal:
        return RowEditor<Goal>(*this, edit).run();
    case EntityKind::Assessment:
        return RowEditor<Assessment>(*this, edit).run();
    case EntityKind::Dimension:
        return RowEditor<DimensionRecord>(*this, edit).run();
    case EntityKind::Ballot:
        return RowEditor<Ballot>(*this, edit).run();
    case EntityKind::Indicator:
        return RowEditor<IndicatorAnswer>(*this, edit).run();
    case EntityKind::Evidence:
        return RowEditor<EvidenceItem>(*this, edit).run();
    case EntityKind::Plan:
        return RowEditor<Plan>(*this, edit).run();
    case EntityKind::PlannedPlay:
        return RowEditor<PlannedPlay>(*this, edit).run();
    case EntityKind::MetricValue:
        return RowEditor<MetricValue>(*this, edit).run();
    case EntityKind::Risk:
        return RowEditor<Risk>(*this, edit).run();
    case EntityKind::Review:
        return RowEditor<Review>(*this, edit).run();
    case EntityKind::Snapshot:
        return RowEditor<Snapshot>(*this, edit).run();
    case EntityKind::Dismissal:
        return RowEditor<Dismissal>(*this, edit).run();
    case EntityKind::Scenario:
        return RowEditor<Scenario>(*this, edit).run();
    case EntityKind::AccountList:
        return RowEditor<AccountList>(*this, edit).run();
    case EntityKind::Account:
        return RowEditor<Account>(*this, edit).run();
    case EntityKind::Partner:
        return RowEditor<Partner>(*this, edit).run();
    case EntityKind::Coverage:
        return RowEditor<Coverage>(*this, edit).run();
    case EntityKind::Investment:
        return RowEditor<Investment>(*this, edit).run();
    case EntityKind::Workshop:
        return RowEditor<Workshop>(*this, edit).run();
    case EntityKind::Report:
        return RowEditor<ReportSettings>(*this, edit).run();
    }
    throw MisfitError{Message("Storage", "The edit is of no known kind.")};
}

void requireFit(const Engagement& engagement, const Edit& edit)
{
    // The alternatives of EntityValue stand in the order of EntityKind, after "nothing".
    const auto kind = static_cast<std::size_t>(edit.ref.kind) + 1;
    for (const EntityValue* value : {&edit.before, &edit.after}) {
        if (value->index() != 0 && value->index() != kind)
            throw MisfitError{
                Message("Storage", "The value is not of the kind that the edit names.")};
    }
    if (!fits(engagement, edit))
        throw MisfitError{Message("Storage", "There is no such place for the edit.")};
}

} // namespace milepost
