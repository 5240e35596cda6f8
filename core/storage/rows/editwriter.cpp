// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rows/editwriter.h"

#include "core/storage/rows/journal.h"
#include "core/storage/rows/places.h"
#include "core/storage/rows/rowwriter.h"

namespace milepost {

namespace {

template <class T>
class EditWriter {
public:
    EditWriter(Database& database, const Edit& edit) : m_database(database), m_edit(edit)
    {
        if (Table<T>::parents >= 1)
            m_parents.append(edit.ref.assessment.text());
        if (Table<T>::parents == 2)
            m_parents.append(edit.ref.dimension.text());
    }

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
            throw MisfitError{QStringLiteral("the edit has neither an old nor a new value")};
        return journalOf(m_edit, m_before, m_after);
    }

private:
    static const T* thing(const EntityValue& value)
    {
        if (std::holds_alternative<std::monostate>(value))
            return nullptr;
        if (const T* found = std::get_if<T>(&value))
            return found;
        throw MisfitError{QStringLiteral("the value is not a %1").arg(tableName<T>())};
    }

    void insert(const T& thing)
    {
        m_after = cellsOf(thing);
        const qsizetype last = lastPosition();
        if (m_edit.ref.index < 0 || m_edit.ref.index > last + 1)
            throw misfit();
        if (m_edit.ref.index <= last)
            moveRows<T>(m_database, m_parents, m_edit.ref.index, 1);
        insertRow(m_database, m_parents, m_edit.ref.index, thing);
        insertChildren(m_database, m_parents, thing);
    }

    void remove(const T& thing)
    {
        m_before = cellsOf(thing);
        const qsizetype last = lastPosition();
        static const QString sql = QStringLiteral("DELETE FROM %1 WHERE %2position = ?")
                                       .arg(tableName<T>(), whereParents<T>());
        expectOne(m_database.run(sql, key()));
        if (m_edit.ref.index < last)
            moveRows<T>(m_database, m_parents, m_edit.ref.index, -1);
    }

    // Only the columns that differ: the ids that others refer to are then left alone, and so is an
    // attachment whose title changes.
    void update(T before, T after)
    {
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
        if (assignments.isEmpty())
            return;
        const QString sql =
            QStringLiteral("UPDATE %1 SET %2 WHERE %3position = ?")
                .arg(tableName<T>(), assignments.join(QStringLiteral(", ")), whereParents<T>());
        expectOne(m_database.run(sql, values + key()));
    }

    [[nodiscard]] QVariantList key() const { return keyValues(m_parents, m_edit.ref.index); }

    // -1 for an empty list.
    [[nodiscard]] qsizetype lastPosition()
    {
        static const QString sql = QStringLiteral("SELECT max(position) FROM %1 WHERE %2true")
                                       .arg(tableName<T>(), whereParents<T>());
        QVariantList parents = key();
        parents.removeLast();
        const QVariant last = m_database.scalar(sql, parents);
        return isNullCell(last) ? -1 : last.toLongLong();
    }

    void expectOne(int rows) const
    {
        if (rows != 1)
            throw misfit();
    }
    [[nodiscard]] MisfitError misfit() const
    {
        return {QStringLiteral("there is no such place in the table \"%1\": %2")
                    .arg(tableName<T>(), placeText(m_parents, m_edit.ref.index))};
    }

    Database& m_database;
    const Edit& m_edit;
    QStringList m_parents;
    QList<NamedCell> m_before;
    QList<NamedCell> m_after;
};

bool hasHolder(const Engagement& engagement, const EntityRef& ref)
{
    switch (ref.kind) {
    case EntityKind::PlannedPlay:
        return engagement.plan.has_value();
    case EntityKind::Dimension:
        return engagement.findAssessment(ref.assessment) != nullptr;
    case EntityKind::Ballot:
    case EntityKind::Indicator:
    case EntityKind::Evidence: {
        const Assessment* assessment = engagement.findAssessment(ref.assessment);
        return assessment && assessment->findDimension(ref.dimension);
    }
    default:
        return true;
    }
}

} // namespace

QList<JournalEntry> writeEdit(Database& database, const Edit& edit)
{
    switch (edit.ref.kind) {
    case EntityKind::Organization:
        return EditWriter<Organization>(database, edit).run();
    case EntityKind::Unit:
        return EditWriter<Unit>(database, edit).run();
    case EntityKind::Participant:
        return EditWriter<Participant>(database, edit).run();
    case EntityKind::Goal:
        return EditWriter<Goal>(database, edit).run();
    case EntityKind::Assessment:
        return EditWriter<Assessment>(database, edit).run();
    case EntityKind::Dimension:
        return EditWriter<DimensionRecord>(database, edit).run();
    case EntityKind::Ballot:
        return EditWriter<Ballot>(database, edit).run();
    case EntityKind::Indicator:
        return EditWriter<IndicatorAnswer>(database, edit).run();
    case EntityKind::Evidence:
        return EditWriter<EvidenceItem>(database, edit).run();
    case EntityKind::Plan:
        return EditWriter<Plan>(database, edit).run();
    case EntityKind::PlannedPlay:
        return EditWriter<PlannedPlay>(database, edit).run();
    case EntityKind::MetricValue:
        return EditWriter<MetricValue>(database, edit).run();
    case EntityKind::Risk:
        return EditWriter<Risk>(database, edit).run();
    case EntityKind::Review:
        return EditWriter<Review>(database, edit).run();
    case EntityKind::Snapshot:
        return EditWriter<Snapshot>(database, edit).run();
    case EntityKind::Dismissal:
        return EditWriter<Dismissal>(database, edit).run();
    }
    throw MisfitError{QStringLiteral("the edit is of no known kind")};
}

void requireFit(const Engagement& engagement, const Edit& edit)
{
    // The alternatives of EntityValue stand in the order of EntityKind, after "nothing".
    const auto kind = static_cast<std::size_t>(edit.ref.kind) + 1;
    for (const EntityValue* value : {&edit.before, &edit.after}) {
        if (value->index() != 0 && value->index() != kind)
            throw MisfitError{QStringLiteral("the value is not of the kind that the edit names")};
    }
    EntityRef needed = edit.ref;
    const bool inserts = edit.before.index() == 0;
    const bool isThere = entityAt(engagement, needed, true).index() != 0;
    if (inserts && edit.ref.index > 0) {
        --needed.index;
        if (entityAt(engagement, needed, true).index() != 0)
            return;
    } else if (inserts ? hasHolder(engagement, edit.ref) : isThere) {
        return;
    }
    throw MisfitError{QStringLiteral("there is no such place for the edit")};
}

} // namespace milepost
