// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/care/conflictedcopies.h"

#include "core/storage/file/engagementstore.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSysInfo>

#include <limits>

namespace milepost {

namespace {

constexpr qsizetype kMostCopies = 3;

bool isAfterConflict(const QString& addition, const QString& machine)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\s\\(.*(conflicted\\scopy|case\\sconflict).*\\)|[._-](sync-)?conflict-.*"
                       "|\\s?\\(\\d{1,2}\\))$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return pattern.match(addition).hasMatch() ||
           (!machine.isEmpty() &&
            addition.compare(QLatin1Char('-') + machine, Qt::CaseInsensitive) == 0);
}

Message changes(qsizetype count)
{
    return Counted("Storage", "%n change of its own", "%n changes of its own").of(count);
}

// How many lines both journals begin with; they are in the order of time.
qsizetype commonLines(const QList<JournalEntry>& a, const QList<JournalEntry>& b)
{
    qsizetype common = 0;
    while (common < a.size() && common < b.size() &&
           a[a.size() - 1 - common] == b[b.size() - 1 - common])
        ++common;
    return common;
}

} // namespace

QStringList conflictedCopies(const QString& path, const QString& machine)
{
    const QFileInfo file(path);
    const QString name = file.completeBaseName();
    QStringList copies;
    const QDir folder(file.path());
    const QStringList all = folder.entryList(QDir::Files, QDir::Name);
    for (const QString& other : all) {
        if (copies.size() == kMostCopies || !other.startsWith(name))
            continue;
        const QFileInfo found(folder.filePath(other));
        if (found.suffix() == file.suffix() &&
            isAfterConflict(found.completeBaseName().mid(name.size()), machine))
            copies.append(found.filePath());
    }
    return copies;
}

QList<Message> conflictNotices(EngagementStore& store, const Clock& clock)
{
    constexpr int kAll = std::numeric_limits<int>::max();
    QList<Message> notices;
    for (const QString& copy : conflictedCopies(store.path(), QSysInfo::machineHostName())) {
        const Result<OpenedEngagement> opened =
            EngagementStore::open(copy, clock, OpenMode::ReadOnly);
        const Result<QList<JournalEntry>> journal = store.journal(kAll);
        if (!opened || !journal)
            continue;
        const Result<QList<JournalEntry>> other = opened->store->journal(kAll);
        const qsizetype common = other ? commonLines(*journal, *other) : 0;
        if (common == 0 || common == other->size())
            continue;
        notices.append(
            Message("Storage",
                    "\"%1\" beside this file is another version of the same engagement, as a cloud "
                    "folder makes it after changes on two machines: it has %2, this file has %3. "
                    "Open both and compare them before you go on.")
                .arg(QFileInfo(copy).fileName())
                .arg(changes(other->size() - common))
                .arg(changes(journal->size() - common)));
    }
    return notices;
}

} // namespace milepost
