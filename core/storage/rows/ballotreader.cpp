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
// holder.
std::optional<QList<Group>> groupsOf(Database& database, Engagement& engagement)
{
    QHash<std::pair<QString, QString>, DimensionRecord*> holders;
    for (Assessment& assessment : engagement.assessments) {
        for (DimensionRecord& record : assessment.dimensions)
            holders.insert({assessment.id.text(), record.id.text()}, &record);
    }
    QList<Group> groups;
    QSqlQuery& query =
        database.select(QStringLiteral("SELECT assessment, dimension, count(*) FROM ballot "
                                       "GROUP BY assessment, dimension "
                                       "ORDER BY assessment, dimension"));
    while (Database::next(query)) {
        const qlonglong size = query.value(2).toLongLong();
        DimensionRecord* holder =
            holders.value({query.value(0).toString(), query.value(1).toString()});
        if (!holder || size > limits::kBallotsPerDimension)
            return std::nullopt;
        groups.append({holder, size});
    }
    query.finish();
    return groups;
}

// The ballots as they were read, in the order of their ranks.
QList<Ballot> ranked(QList<Ballot> ballots, QList<std::pair<qlonglong, qsizetype>> ranks)
{
    if (std::is_sorted(ranks.cbegin(), ranks.cend()))
        return ballots;
    std::sort(ranks.begin(), ranks.end());
    QList<Ballot> sorted;
    sorted.reserve(ballots.size());
    for (const auto& [rank, at] : std::as_const(ranks))
        sorted.append(std::move(ballots[at]));
    return sorted;
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
        // In the order of the key, in which the rows lie; sorting each list is quicker than an
        // index.
        const QString sql = QStringLiteral("SELECT rank, %1 FROM ballot "
                                           "ORDER BY assessment, dimension, participant, round")
                                .arg(selectList<Ballot>().join(QStringLiteral(", ")));
        QSqlQuery& query = database.select(sql);
        for (const Group& group : *groups) {
            QList<Ballot> ballots;
            QList<std::pair<qlonglong, qsizetype>> ranks;
            ballots.reserve(group.size);
            ranks.reserve(group.size);
            for (qsizetype i = 0; i < group.size; ++i) {
                if (!Database::next(query))
                    return false;
                ranks.append({query.value(0).toLongLong(), i});
                RowReader reader(query, 1);
                visitColumns(reader, ballots.emplaceBack());
            }
            lists.append(ranked(std::move(ballots), std::move(ranks)));
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
