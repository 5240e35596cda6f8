// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file/engagementstore.h"
#include "tests/bench/bench.h"
#include "tests/support/generatedengagement.h"
#include "tests/support/machineclock.h"

#include <QTemporaryDir>

#include <sqlite3.h>

namespace milepost::bench {

namespace {

constexpr int kBallots = 50'000;
constexpr int kEdits = 40;
constexpr int kRuns = 5;

/// The unavoidable part of an edit: one prepared UPDATE of one row in a transaction of its own.
class PlainTable {
public:
    explicit PlainTable(const QString& path)
    {
        sqlite3_open(path.toUtf8().constData(), &m_database);
        execute("PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA;"
                "CREATE TABLE value (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;"
                "INSERT INTO value VALUES (1, 'start')");
        sqlite3_prepare_v2(m_database, "UPDATE value SET name = ?1 WHERE id = 1", -1, &m_update,
                           nullptr);
    }
    ~PlainTable()
    {
        sqlite3_finalize(m_update);
        sqlite3_close(m_database);
    }
    PlainTable(const PlainTable&) = delete;
    PlainTable& operator=(const PlainTable&) = delete;

    void update(int number)
    {
        const QByteArray text = QByteArray::number(number);
        execute("BEGIN IMMEDIATE");
        sqlite3_bind_text(m_update, 1, text.constData(), -1, SQLITE_TRANSIENT);
        sqlite3_step(m_update);
        sqlite3_reset(m_update);
        execute("COMMIT");
    }

private:
    void execute(const char* sql) { sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr); }

    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_update = nullptr;
};

/// Reads every column of every row of every table through the C API.
double readAllRows(const QString& path)
{
    double sum = 0;
    sqlite3* database = nullptr;
    sqlite3_open_v2(path.toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr);
    QList<QByteArray> tables;
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(database, "SELECT name FROM sqlite_schema WHERE type = 'table'", -1,
                       &statement, nullptr);
    while (sqlite3_step(statement) == SQLITE_ROW)
        tables.append(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)));
    sqlite3_finalize(statement);
    for (const QByteArray& table : std::as_const(tables)) {
        sqlite3_prepare_v2(database, ("SELECT * FROM \"" + table + '"').constData(), -1, &statement,
                           nullptr);
        const int columns = sqlite3_column_count(statement);
        while (sqlite3_step(statement) == SQLITE_ROW) {
            for (int column = 0; column < columns; ++column)
                sum += sqlite3_column_bytes(statement, column);
        }
        sqlite3_finalize(statement);
    }
    sqlite3_close(database);
    return sum;
}

double editTime(EngagementStore& store, Engagement engagement)
{
    int number = 0;
    return bestOf(kRuns,
                  [&] {
                      for (int i = 0; i < kEdits; ++i) {
                          Organization before = engagement.organization;
                          before.units.clear();
                          Organization after = before;
                          after.name = QStringLiteral("Name %1").arg(++number);
                          const Change change{
                              QStringLiteral("Rename"),
                              {{{EntityKind::Organization, {}, {}, 0}, before, after}}};
                          applyChange(engagement, change);
                          keep(store.apply(change).ok() ? 1 : 0);
                      }
                  }) /
           kEdits;
}

} // namespace

void storage()
{
    heading("Engagement file");
    const QTemporaryDir folder;
    const ContentSources sources = shippedContentSources();
    const Content content = *readContent(sources);
    Engagement empty;
    empty.organization.name = QStringLiteral("Empty");
    const Engagement full = engagementWithBallots(content, kBallots);
    const QString emptyPath = folder.filePath(QStringLiteral("empty.milepost"));
    const QString fullPath = folder.filePath(QStringLiteral("full.milepost"));

    PlainTable plain(folder.filePath(QStringLiteral("plain.db")));
    int number = 0;
    const double floor = bestOf(kRuns,
                                [&] {
                                    for (int i = 0; i < kEdits; ++i)
                                        plain.update(++number);
                                }) /
                         kEdits;
    {
        const auto store = EngagementStore::create(emptyPath, empty, sources, machineClock());
        ratio("one edit until durable, empty file", editTime(**store, empty),
              "one UPDATE, same pragmas", floor);
    }
    {
        const auto store = EngagementStore::create(fullPath, full, sources, machineClock());
        ratio("one edit until durable, 50,000 ballots", editTime(**store, full),
              "one UPDATE, same pragmas", floor);
    }
    const double open = bestOf(kRuns, [&] {
        keep(EngagementStore::open(fullPath, machineClock(), OpenMode::ReadOnly).ok() ? 1 : 0);
    });
    ratio("open a file with 50,000 ballots", open, "read all rows with the C API",
          bestOf(kRuns, [&] { keep(readAllRows(fullPath)); }));
}

} // namespace milepost::bench
