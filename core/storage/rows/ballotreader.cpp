// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/storage/rows/engagementreader.h"

namespace milepost {

namespace {

struct Group {
    DimensionRecord* holder = nullptr;
    qsizetype size = 0;
};

// How many ballots each dimension has, in the order of the table's key; nothing when a group has no
// holder or its positions do not run from 0 without gaps (the key keeps them apart).
std::optional<QList<Group>> groupsOf(Database& database, Engagement& engagement)
{
    QHash<std::pair<QString, QString>, DimensionRecord*> holders;
    for (Assessment& assessment : engagement.assessments) {
        for (DimensionRecord& record : assessment.dimensions)
            holders.insert({assessment.id.text(), record.id.text()}, &record);
    }
    QList<Group> groups;
    QSqlQuery& query = database.select(QStringLiteral(
        "SELECT assessment, dimension, count(*), min(position), max(position) "
        "FROM ballot GROUP BY assessment, dimension ORDER BY assessment, dimension"));
    while (Database::next(query)) {
        const qlonglong size = query.value(2).toLongLong();
        DimensionRecord* holder =
            holders.value({query.value(0).toString(), query.value(1).toString()});
        if (!holder || size > limits::kBallotsPerDimension || query.value(3).toLongLong() != 0 ||
            query.value(4).toLongLong() != size - 1)
            return std::nullopt;
        groups.append({holder, size});
    }
    query.finish();
    return groups;
}

} // namespace

bool readBallotsFast(Database& database, Engagement& engagement)
{
    try {
        const std::optional<QList<Group>> groups = groupsOf(database, engagement);
        if (!groups)
            return false;
        QList<QList<Ballot>> lists;
        lists.reserve(groups->size());
        const QString sql =
            QStringLiteral("SELECT %1 FROM ballot ORDER BY assessment, dimension, position")
                .arg(selectList<Ballot>().join(QStringLiteral(", ")));
        QSqlQuery& query = database.select(sql);
        for (const Group& group : *groups) {
            QList<Ballot>& ballots = lists.emplaceBack();
            ballots.reserve(group.size);
            for (qsizetype i = 0; i < group.size; ++i) {
                if (!Database::next(query))
                    return false;
                RowReader reader(query, 0);
                visitColumns(reader, ballots.emplaceBack());
            }
        }
        if (Database::next(query))
            return false;
        query.finish();
        for (qsizetype i = 0; i < groups->size(); ++i)
            groups->at(i).holder->ballots = std::move(lists[i]);
        return true;
    } catch (const SqlError&) {
        return false;
    } catch (const CellError&) {
        return false;
    }
}

} // namespace milepost
