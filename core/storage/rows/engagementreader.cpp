// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rows/engagementreader.h"

namespace milepost {

namespace {

using DimensionKey = std::pair<QString, QString>;

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
                m_problems.report(table, {}, QStringLiteral("the row is missing"));
            else
                fromCell(query.value(0), m_engagement.extensions);
            query.finish();
        } catch (const CellError& error) {
            m_problems.report(table, {}, QStringLiteral("extensions: ") + error.message);
        } catch (const SqlError& error) {
            if (!m_problems.tolerant())
                throw;
            m_problems.report(table, {}, error.text);
        }
    }

    template <class T, class Take>
    void one(Take take, bool required)
    {
        QList<ScannedRow<T>> rows = TableScan<T>(m_database, m_problems).run();
        if (rows.isEmpty() && required)
            m_problems.report(tableName<T>(), {}, QStringLiteral("the row is missing"));
        if (rows.size() > 1)
            m_problems.report(tableName<T>(), {}, QStringLiteral("there may be one row only"));
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
        return [this, list](const RowKey& key) -> QList<T>* {
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
        children<DimensionRecord>([&](const RowKey& key) -> QList<DimensionRecord>* {
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
            QList<T>* holder = listOf(row.key);
            if (!holder) {
                m_problems.report(tableName<T>(), placeText(row.key.parents, row.thing),
                                  QStringLiteral("it belongs to %1 that is not there")
                                      .arg(Table<T>::parents == 1 ? QStringLiteral("an assessment")
                                                                  : QStringLiteral("a dimension")));
                continue;
            }
            holder->append(std::move(row.thing));
        }
    }

    void readPlays()
    {
        QList<PlannedPlay> plays;
        list(plays);
        if (m_engagement.plan) {
            m_engagement.plan->plays = std::move(plays);
        } else if (!plays.isEmpty()) {
            m_problems.report(tableName<PlannedPlay>(), placeText({}, plays.first()),
                              QStringLiteral("there are plays, but no plan that holds them"));
        }
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
