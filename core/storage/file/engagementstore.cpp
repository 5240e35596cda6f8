// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file/engagementstore.h"

#include "core/engagement/validate.h"
#include "core/storage/file/storeopener.h"
#include "core/storage/rows/editwriter.h"
#include "core/storage/rows/engagementreader.h"
#include "core/storage/rows/journal.h"
#include "core/storage/rows/rowwriter.h"

#include <QFileInfo>

namespace milepost {

namespace {

constexpr qsizetype kMaxUserName = 200;

QList<JournalEntry> writeChanges(Database& database, const QList<Change>& changes)
{
    QList<JournalEntry> lines;
    EditWriter writer(database);
    try {
        for (const Change& change : changes) {
            for (const Edit& edit : change.edits) {
                for (JournalEntry& line : writer.write(edit)) {
                    line.change = change.name.toEnglish();
                    lines.append(std::move(line));
                }
            }
        }
    } catch (const MisfitError& error) {
        throw FaultError{WriteFault::Refused, error.message};
    }
    return lines;
}

void rewrite(Database& database, const Engagement& engagement)
{
    removeEngagement(database);
    insertEngagement(database, engagement);
}

// For changes whose steps pass through what the tables forbid, such as two rows that swap their
// ids: the outcome is written as a whole.
QList<JournalEntry> writeOutcome(Database& database, const QList<Change>& changes)
{
    try {
        RowProblems problems;
        Engagement engagement = readEngagement(database, problems);
        for (const Change& change : changes) {
            for (const Edit& edit : change.edits) {
                requireFit(engagement, edit);
                applyEdit(engagement, edit);
            }
        }
        rewrite(database, engagement);
        return journalOf(changes);
    } catch (const MisfitError& error) {
        throw FaultError{WriteFault::Refused, error.message};
    } catch (const RowError& error) {
        throw FaultError{WriteFault::Damaged, cannotBeRight(error.problem, 0)};
    }
}

QList<JournalEntry> rewriteLines(const QList<Change>& pending)
{
    JournalEntry line;
    line.change = Message("Storage", "Write the whole engagement").toEnglish();
    line.entity = QStringLiteral("engagement");
    return journalOf(pending) + QList<JournalEntry>{line};
}

} // namespace

EngagementStore::EngagementStore(std::unique_ptr<Private> theD) : d(std::move(theD)) {}

EngagementStore::~EngagementStore() = default;

Result<std::unique_ptr<EngagementStore>>
EngagementStore::create(const QString& path, const Engagement& engagement,
                        const ContentSources& sources, const Clock& clock, ExistingFile existing)
{
    return createEngagement(path, engagement, sources, clock, existing);
}

Result<OpenedEngagement> EngagementStore::open(const QString& path, const Clock& clock,
                                               OpenMode mode)
{
    return openEngagement(path, mode, clock, schemaHistory());
}

QString EngagementStore::path() const
{
    return d->connection.path();
}

void EngagementStore::showLife()
{
    d->connection.showLife();
}

bool EngagementStore::isReadOnly() const
{
    return d->connection.isReadOnly();
}

QString EngagementStore::user() const
{
    return d->user;
}

void EngagementStore::setUser(const QString& name)
{
    d->user = QString::fromUtf8(name.simplified().left(kMaxUserName).toUtf8());
}

WriteResult EngagementStore::apply(const Change& change)
{
    return apply(QList<Change>{change});
}

WriteResult EngagementStore::apply(const QList<Change>& changes)
{
    WriteResult result = d->connection.write(changes, nullptr, d->user, writeChanges);
    qsizetype edits = 0;
    for (const Change& change : changes)
        edits += change.edits.size();
    if (!result && result.fault() == WriteFault::Refused && edits > 1)
        return d->connection.write(changes, nullptr, d->user, writeOutcome);
    return result;
}

WriteResult EngagementStore::replaceAll(const Engagement& engagement, const QList<Change>& pending)
{
    WriteResult result = d->connection.write(pending, &engagement, d->user,
                                             [&](Database& database, const QList<Change>& changes) {
                                                 rewrite(database, engagement);
                                                 return rewriteLines(changes);
                                             });
    if (result || result.fault() != WriteFault::FileGone)
        return result;
    return d->connection.makeAnew(d->contentsOf(engagement, rewriteLines(pending)));
}

Result<Done> EngagementStore::saveCopy(const QString& path, ExistingFile existing)
{
    return d->writeCopy(path, existing, [&](const QString& target) {
        d->connection.database().run(QStringLiteral("VACUUM INTO ?"), {target});
    });
}

Result<Done> EngagementStore::saveCopy(const QString& path, const Engagement& engagement,
                                       const QList<Change>& pending, ExistingFile existing)
{
    return d->writeCopy(path, existing, [&](const QString& target) {
        writeNewFile(target, d->contentsOf(engagement, journalOf(pending)));
    });
}

Result<QList<JournalEntry>> EngagementStore::journal(int limit)
{
    try {
        return readJournal(d->connection.database(), limit);
    } catch (const SqlError& error) {
        return readError(error, path());
    } catch (const FaultError& error) {
        return writeFailure(error.fault, path(), error.reason).error;
    }
}

FileContents EngagementStore::Private::contentsOf(const Engagement& engagement,
                                                  QList<JournalEntry> newLines)
{
    QList<JournalEntry> lines = connection.journalLines();
    complete(newLines, lines.isEmpty() ? 0 : lines.last().id, user, connection.clock().now());
    return {engagement, connection.sources(), connection.origin(), lines + newLines};
}

Result<Done>
EngagementStore::Private::writeCopy(const QString& path, ExistingFile existing,
                                    const std::function<void(const QString& target)>& write) const
{
    const FileIdentity target = FileIdentity::of(path);
    if (QFileInfo(path).absoluteFilePath() == connection.path() ||
        (target.valid && target == FileIdentity::of(connection.path()))) {
        return Error{
            Message("Storage", "This is the file that is open; choose another name."), {}, path};
    }
    PendingFile file(path);
    if (Result<Done> checked = file.check(existing); !checked)
        return checked;
    const Result<std::unique_ptr<FileLock>> lock = lockForWriting(path);
    if (!lock)
        return lock.error();
    try {
        write(file.path());
        return file.putInPlace(existing);
    } catch (const SqlError& error) {
        return writeFailure(faultOf(error, QFileInfo(path).path()), path, {}, error.text).error;
    } catch (const FaultError& error) {
        return writeFailure(error.fault, connection.path(), error.reason).error;
    } catch (const Failure& error) {
        return error.error;
    }
}

} // namespace milepost
