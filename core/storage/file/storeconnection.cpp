// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file/storeconnection.h"

#include "core/storage/file/fileheader.h"
#include "core/storage/file/openchecks.h"
#include "core/storage/rows/engagementreader.h"
#include "core/storage/rows/journal.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace milepost {

namespace {

bool isSameLine(const JournalEntry& a, const JournalEntry& b)
{
    return a.id == b.id && a.time == b.time && a.entity == b.entity && a.place == b.place &&
           a.field == b.field && a.after == b.after;
}

// Whether a line tells how the work goes on that `last` tells of: one line for what is typed in a
// field, not one a letter.
bool continues(const JournalEntry& line, const JournalEntry& last, const QString& user)
{
    return last.id > 0 && !line.field.isEmpty() && line.field == last.field &&
           line.entity == last.entity && line.place == last.place && line.before == last.after &&
           line.after != last.before && last.user == user;
}

// The line that stands for both, later than `last`, so that the two can be told apart.
JournalEntry joined(const JournalEntry& last, const JournalEntry& line, const QDateTime& now)
{
    JournalEntry whole = last;
    whole.change = line.change;
    whole.after = line.after;
    whole.time = std::max(now, last.time.addMSecs(1));
    return whole;
}

FileOrigin readOrigin(Database& database)
{
    QSqlQuery& query =
        database.select(QStringLiteral("SELECT created, created_with FROM engagement"));
    FileOrigin origin;
    if (Database::next(query)) {
        origin = {QDateTime::fromString(query.value(0).toString(), Qt::ISODateWithMs),
                  query.value(1).toString()};
    }
    query.finish();
    return origin;
}

qlonglong dataVersionOf(Database& database)
{
    return database.scalar(QStringLiteral("PRAGMA data_version")).toLongLong();
}

// Faults after which the connection is as good as before.
bool keepsConnection(WriteFault fault)
{
    return fault == WriteFault::Refused || fault == WriteFault::Locked;
}

} // namespace

StoreConnection::StoreConnection(QString path, SettledFile readFrom, std::unique_ptr<FileLock> lock,
                                 Clock clock, StoredContents contents)
    : m_path(std::move(path)), m_readFrom(std::move(readFrom)), m_lock(std::move(lock)),
      m_clock(std::move(clock)), m_known(std::move(contents))
{
    attach();
}

void StoreConnection::attach()
{
    m_database = isReadOnly()
                     ? std::make_unique<Database>(m_readFrom.path(), Database::Access::ReadOnly)
                     : std::make_unique<Database>(m_path, Database::Access::ReadWrite);
    m_identity = FileIdentity::of(m_path);
    m_last = lastJournalEntry(*m_database);
    m_origin = readOrigin(*m_database);
    m_dataVersion = dataVersionOf(*m_database);
    m_changeCounter = changeCounterOf(m_path);
    m_stamp = FileStamp::of(m_path);
}

Database& StoreConnection::database()
{
    if (!m_database && isReadOnly())
        attach();
    else if (!m_database)
        connect();
    return *m_database;
}

QList<JournalEntry> StoreConnection::journalLines()
{
    try {
        return readableJournal(database());
    } catch (const SqlError&) {
        return {};
    } catch (const FaultError&) {
        return {};
    }
}

void StoreConnection::requirePlace() const
{
    const FileIdentity now = FileIdentity::of(m_path);
    if (!now.valid)
        throw FaultError{WriteFault::FileGone, {}};
    if (now != m_identity)
        throw FaultError{WriteFault::FileReplaced, {}};
}

// Opens the file again where needed, and makes sure that it holds what was last written.
void StoreConnection::connect()
{
    const FileIdentity now = FileIdentity::of(m_path);
    if (!now.valid)
        throw FaultError{WriteFault::FileGone, {}};
    if (!mayWrite(m_path))
        throw FaultError{WriteFault::ReadOnly, {}};
    const FileStamp stamp = FileStamp::of(m_path);
    if (m_database && now == m_identity && stamp == m_stamp)
        return;

    m_database.reset();
    const bool isOther = now != m_identity;
    const WriteFault difference = isOther ? WriteFault::FileReplaced : WriteFault::ChangedElsewhere;
    if (isOther)
        requireSameKind();
    auto database = std::make_unique<Database>(m_path, Database::Access::ReadWrite);
    const qlonglong version = dataVersionOf(*database);
    const JournalEntry last = lastJournalEntry(*database);
    // Another tool may write without a line in the journal; SQLite counts its commits all the same.
    const quint32 counter = changeCounterOf(m_path);
    const bool landed =
        m_pending && isSameLine(last, m_pending->last) && counter - m_changeCounter <= 1;
    if (!landed && (!isSameLine(last, m_last) || counter != m_changeCounter))
        throw FaultError{difference, {}};
    // A copy that was changed for itself, or compacted, may have the same count.
    if (!holds(*database, landed ? m_pending->outcome : m_known.engagement))
        throw FaultError{difference, {}};
    // Only now, since reading may have failed for a while.
    if (landed) {
        m_landed = m_pending->changes;
        m_known.engagement = std::move(m_pending->outcome);
        m_last = last;
    }
    m_pending.reset();
    m_identity = now;
    m_stamp = stamp;
    m_dataVersion = version;
    m_changeCounter = counter;
    m_database = std::move(database);
}

// The system takes the bytes of a sync that failed for written: a second one of the same file
// succeeds and saves nothing. So all that the file says goes into a new one.
void StoreConnection::renew()
{
    if (!keepLock())
        throw FaultError{WriteFault::Locked, {}};
    if (QFile::exists(m_path + QStringLiteral("-journal")))
        clearJournal(*m_database, m_path);
    PendingFile file(m_path);
    if (const Result<Done> checked = file.check(ExistingFile::Replace); !checked)
        throw FaultError{WriteFault::ReadOnly, checked.error().message};
    const FileStamp before = FileStamp::of(m_path);
    // Until it has the rights of the file it is for nobody else's eyes.
    if (!makePrivateFile(file.path()))
        throw FaultError{WriteFault::ReadOnly, {}};
    m_database->run(QStringLiteral("VACUUM INTO ?"), {file.path()});
    if (FileStamp::of(m_path) != before)
        throw FaultError{WriteFault::ChangedElsewhere, {}};
    m_database.reset();
    const FileIdentity made = FileIdentity::of(file.path());
    const Result<Done> placed = file.putInPlace(ExistingFile::Replace);
    if (FileIdentity::of(m_path) == made)
        attach();
    if (!placed)
        throw FaultError{WriteFault::DeviceError, placed.error().message};
    m_isDoubtful = false;
}

bool StoreConnection::holds(Database& database, const Engagement& engagement) const
{
    Transaction reading(database, Transaction::Kind::Read);
    try {
        RowProblems problems;
        return readContentSources(database) == m_known.sources &&
               readEngagement(database, problems) == engagement;
    } catch (const RowError&) {
        return false;
    }
}

// Another file than before, though perhaps the same one on a share that was away or as a tool put
// it back: looked at as strictly as a file that is opened.
void StoreConnection::requireSameKind() const
{
    const Result<FileHeader> header = readFileHeader(m_path);
    if (!header)
        throw FaultError{WriteFault::FileReplaced, header.error().message};
    const Result<SettledFile> settled = SettledFile::of(m_path);
    if (!settled)
        throw FaultError{WriteFault::FileReplaced, settled.error().message};
    Database database(settled->path(), Database::Access::ReadOnly);
    if (schemaVersionOf(database) != schemaHistory().newest() ||
        !schemaProblems(database, schemaHistory().schemas.last()).isEmpty())
        throw FaultError{WriteFault::FileReplaced, {}};
}

QList<Change> StoreConnection::withoutLanded(const QList<Change>& changes,
                                             const Engagement* whole) const
{
    if (m_landed.isEmpty())
        return changes;
    if (changes.mid(0, m_landed.size()) == m_landed)
        return changes.mid(m_landed.size());
    if (whole)
        return changes;
    throw FaultError{WriteFault::Refused,
                     Message("Storage",
                             "An earlier write is in the file that seemed to fail; write "
                             "the whole engagement.")};
}

WriteResult StoreConnection::write(const QList<Change>& changes, const Engagement* whole,
                                   const QString& user, const WriteRows& rows)
{
    if (isReadOnly())
        return failure(WriteFault::ReadOnly, {});
    const bool wasConnected = m_database != nullptr;
    std::optional<WriteFailure> failed = tryToWrite(changes, whole, user, rows);
    // SQLite opens a file for reading when it cannot be had for writing at that moment; a
    // connection from then never writes, though the file may take it by now.
    if (failed && failed->fault == WriteFault::ReadOnly && wasConnected)
        failed = tryToWrite(changes, whole, user, rows);
    return failed ? WriteResult(std::move(*failed)) : WriteResult(Done());
}

std::optional<WriteFailure> StoreConnection::tryToWrite(const QList<Change>& changes,
                                                        const Engagement* whole,
                                                        const QString& user, const WriteRows& rows)
{
    try {
        connect();
        if (m_isDoubtful)
            renew();
        const QList<Change> missing = withoutLanded(changes, whole);
        if (!missing.isEmpty() || whole)
            transact(missing, changes, whole, user, rows);
        m_landed.clear();
        return std::nullopt;
    } catch (const FaultError& error) {
        return failure(error.fault, error.reason);
    } catch (const SqlError& error) {
        const WriteFault fault = faultOf(error, m_path);
        m_isDoubtful = m_isDoubtful || error.isOfDevice();
        if (keepsConnection(fault))
            m_pending.reset();
        else
            m_database.reset();
        return failure(fault, {}, error.text);
    }
}

void StoreConnection::transact(const QList<Change>& changes, const QList<Change>& all,
                               const Engagement* whole, const QString& user, const WriteRows& rows)
{
    if (!keepLock())
        throw FaultError{WriteFault::Locked, {}};
    Transaction transaction(*m_database, Transaction::Kind::Write);
    if (dataVersionOf(*m_database) != m_dataVersion)
        throw FaultError{WriteFault::ChangedElsewhere, {}};
    QList<JournalEntry> lines = rows(*m_database, changes);
    if (lines.isEmpty())
        return;
    const bool goesOn = changes.size() == 1 && changes[0].continues && lines.size() == 1 &&
                        continues(lines[0], m_last, user);
    if (goesOn) {
        lines[0] = joined(m_last, lines[0], m_clock.now());
        replaceJournalEnd(*m_database, lines[0]);
    } else {
        complete(lines, m_last.id, user, m_clock.now());
        appendJournal(*m_database, lines);
    }
    requirePlace();
    m_pending = Pending{all, lines.last(), outcomeOf(changes, whole)};
    transaction.commit();
    // Deleted in this very moment: the commit went to a file without a name.
    if (FileIdentity::of(m_path) != m_identity) {
        m_database.reset();
        throw FaultError{WriteFault::FileGone, {}};
    }
    m_last = lines.last();
    m_known.engagement = std::move(m_pending->outcome);
    m_changeCounter = changeCounterOf(m_path);
    m_stamp = FileStamp::of(m_path);
    m_pending.reset();
}

Engagement StoreConnection::outcomeOf(const QList<Change>& changes, const Engagement* whole) const
{
    if (whole)
        return *whole;
    Engagement outcome = m_known.engagement;
    for (const Change& change : changes)
        applyChange(outcome, change);
    return outcome;
}

bool StoreConnection::keepLock()
{
    if (m_lock->isInPlace())
        return true;
    auto taken = FileLock::take(m_path);
    if (auto* lock = std::get_if<std::unique_ptr<FileLock>>(&taken))
        m_lock = std::move(*lock);
    return !std::holds_alternative<LockHolder>(taken);
}

void StoreConnection::showLife()
{
    if (!isReadOnly() && keepLock())
        m_lock->showLife();
}

WriteResult StoreConnection::makeAnew(const FileContents& contents)
{
    if (isReadOnly())
        return failure(WriteFault::ReadOnly, {});
    if (FileIdentity::of(m_path).valid)
        return failure(WriteFault::FileReplaced, {});
    if (!QFileInfo(QFileInfo(m_path).path()).isDir())
        return failure(WriteFault::FileGone, {});
    try {
        if (!m_lock->isInPlace()) {
            auto taken = FileLock::take(m_path);
            auto* lock = std::get_if<std::unique_ptr<FileLock>>(&taken);
            if (!lock)
                return failure(WriteFault::Locked, {});
            m_lock = std::move(*lock);
        }
        PendingFile file(m_path);
        if (const Result<Done> checked = file.check(ExistingFile::Refuse); !checked)
            return failure(WriteFault::ReadOnly, checked.error().message);
        writeNewFile(file.path(), contents);
        if (const Result<Done> placed = file.putInPlace(ExistingFile::Refuse); !placed)
            return failure(WriteFault::DeviceError, placed.error().message, placed.error().detail);
        m_pending.reset();
        m_landed.clear();
        m_isDoubtful = false;
        m_known = {contents.engagement, contents.sources};
        attach();
        return Done();
    } catch (const SqlError& error) {
        return failure(faultOf(error, QFileInfo(m_path).path()), {}, error.text);
    } catch (const Failure& error) {
        return failure(WriteFault::Refused, error.error.message, error.error.detail);
    }
}

WriteFailure StoreConnection::failure(WriteFault fault, const Message& reason,
                                      const QString& detail) const
{
    return writeFailure(fault, m_path, reason, detail);
}

} // namespace milepost
