// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rows/engagementreader.h"

#include "core/storage/file/schema.h"

namespace milepost {

namespace {

using DimensionKey = std::pair<QString, QString>;

Message missingRow()
{
    return Message("Storage", "the row is missing");
}

class EngagementReader {
public:
    EngagementReader(Database& database, RowProblems& problems)
        : m_database(database), m_problems(problems)
    {}

    Engagement run()
    {
        readHead();
        one<Organization>(
            [&](Organization&& organization) {
                m_engagement.organization = std::move(organization);
            },
            true);
        list(m_engagement.organization.units);
        list(m_engagement.participants);
        list(m_engagement.goals);
        readAssessments();
        one<Plan>([&](Plan&& plan) { m_engagement.plan = std::move(plan); }, false);
        readPlays();
        list(m_engagement.metricValues);
        list(m_engagement.risks);
        list(m_engagement.reviews);
        list(m_engagement.snapshots);
        list(m_engagement.dismissals);
        readAccountLists();
        list(m_engagement.partners);
        list(m_engagement.coverage);
        list(m_engagement.investments);
        one<Workshop>([&](Workshop&& workshop) { m_engagement.workshop = std::move(workshop); },
                      false);
        one<ReportSettings>(
            [&](ReportSettings&& report) { m_engagement.report = std::move(report); }, false);
        return std::move(m_engagement);
    }

private:
    void readHead()
    {
        const QString table = QStringLiteral("engagement");
        try {
            QSqlQuery& query =
                m_database.select(QStringLiteral("SELECT extensions FROM engagement"));
            if (!Database::next(query))
                m_problems.report(table, {}, missingRow());
            else
                fromCell(query.value(0), m_engagement.extensions);
            query.finish();
        } catch (const CellError& error) {
            m_problems.report(table, {}, inField(QStringLiteral("extensions"), error.message));
        } catch (const SqlError& error) {
            if (!m_problems.tolerant())
                throw;
            m_problems.report(table, {}, cannotBeRead(), error.text);
        }
    }

    template <class T, class Take>
    void one(Take take, bool required)
    {
        QList<ScannedRow<T>> rows = TableScan<T>(m_database, m_problems).run();
        if (rows.isEmpty() && required)
            m_problems.report(tableName<T>(), {}, missingRow());
        if (rows.size() > 1)
            m_problems.report(tableName<T>(), {}, Message("Storage", "there may be one row only"));
        if (!rows.isEmpty())
            take(std::move(rows.first().thing));
    }

    template <class T>
    void list(QList<T>& things)
    {
        QList<ScannedRow<T>> rows = TableScan<T>(m_database, m_problems).run();
        things.reserve(rows.size());
        for (ScannedRow<T>& row : rows)
            things.append(std::move(row.thing));
    }

    template <class T>
    auto inDimension(QList<T> DimensionRecord::*list)
    {
        return [this, list](const RowPlace& key) -> QList<T>* {
            DimensionRecord* holder =
                m_dimensions.value(DimensionKey(key.parents.at(0), key.parents.at(1)));
            return holder ? &(holder->*list) : nullptr;
        };
    }

    void readAssessments()
    {
        list(m_engagement.assessments);
        QHash<QString, Assessment*> assessments;
        for (Assessment& assessment : m_engagement.assessments)
            assessments.insert(assessment.id.text(), &assessment);
        children<DimensionRecord>([&](const RowPlace& key) -> QList<DimensionRecord>* {
            Assessment* holder = assessments.value(key.parents.at(0));
            return holder ? &holder->dimensions : nullptr;
        });

        for (Assessment& assessment : m_engagement.assessments) {
            for (DimensionRecord& record : assessment.dimensions)
                m_dimensions.insert({assessment.id.text(), record.id.text()}, &record);
        }
        if (m_problems.tolerant() || !readBallotsFast(m_database, m_engagement))
            children<Ballot>(inDimension(&DimensionRecord::ballots));
        children<IndicatorAnswer>(inDimension(&DimensionRecord::indicators));
        children<EvidenceItem>(inDimension(&DimensionRecord::evidence));
    }

    template <class T, class Holder>
    void children(Holder listOf)
    {
        QList<ScannedRow<T>> rows = TableScan<T>(m_database, m_problems).run();
        for (ScannedRow<T>& row : rows) {
            QList<T>* holder = listOf(row.place);
            if (!holder) {
                m_problems.report(tableName<T>(), placeText(row.place.parents, row.thing),
                                  Message("Storage", "it belongs to %1 that is not there")
                                      .arg(holderName(Table<T>::holder)));
                continue;
            }
            holder->append(std::move(row.thing));
        }
    }

    static Message holderName(Holder holder)
    {
        return holder == Holder::Assessment    ? Message("Storage", "an assessment")
               : holder == Holder::AccountList ? Message("Storage", "an account list")
                                               : Message("Storage", "a dimension");
    }

    void readAccountLists()
    {
        list(m_engagement.accountLists);
        QHash<QString, AccountList*> lists;
        for (AccountList& list : m_engagement.accountLists)
            lists.insert(list.id.text(), &list);
        children<Account>([&](const RowPlace& key) -> QList<Account>* {
            AccountList* holder = lists.value(key.parents.at(0));
            return holder ? &holder->accounts : nullptr;
        });
    }

    void readPlays()
    {
        inPlan(&Plan::plays, Message("Storage", "there are plays, but no plan that holds them"));
        inPlan(&Plan::scenarios,
               Message("Storage", "there are scenarios, but no plan that they vary"));
    }

    template <class T>
    void inPlan(QList<T> Plan::*where, const Message& message)
    {
        QList<T> things;
        list(things);
        if (m_engagement.plan)
            (*m_engagement.plan).*where = std::move(things);
        else if (!things.isEmpty())
            m_problems.report(tableName<T>(), placeText({}, things.first()), message);
    }

    Database& m_database;
    RowProblems& m_problems;
    Engagement m_engagement;
    QHash<DimensionKey, DimensionRecord*> m_dimensions;
};

} // namespace

Engagement readEngagement(Database& database, RowProblems& problems)
{
    return EngagementReader(database, problems).run();
}

void readOlder(const QString& olderSchema, const QString& newestSchema, RowProblems& problems)
{
    const auto columnsOf = [](const QString& schema) {
        Database database({}, Database::Access::Memory);
        makeSchema(database, schema, 0);
        QHash<QString, QStringList> columns;
        QSqlQuery& query = database.select(
            QStringLiteral("SELECT t.name, c.name FROM sqlite_schema AS t, "
                           "pragma_table_info(t.name) AS c WHERE t.type = 'table'"));
        while (Database::next(query))
            columns[query.value(0).toString()].append(query.value(1).toString());
        query.finish();
        return columns;
    };
    const QHash<QString, QStringList> newest = columnsOf(newestSchema);
    problems.columns = columnsOf(olderSchema);
    for (auto table = newest.cbegin(); table != newest.cend(); ++table) {
        if (!problems.columns.contains(table.key()))
            problems.unreadable.insert(table.key());
    }
}

ContentSources readContentSources(Database& database)
{
    ContentSources sources;
    QSqlQuery& query =
        database.select(QStringLiteral("SELECT name, json FROM content ORDER BY name"));
    while (Database::next(query))
        sources.insert(query.value(0).toString(), query.value(1).toString().toUtf8());
    query.finish();
    return sources;
}

} // namespace milepost
