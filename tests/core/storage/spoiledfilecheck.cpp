// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/spoiledfilecheck.h"

#include "core/engagement/validate.h"
#include "core/storage/care/recovery.h"
#include "tests/core/storage/storagefixture.h"
#include "tests/support/machineclock.h"

#include <QElapsedTimer>

namespace milepost {

namespace {

bool isSentence(const QString& text)
{
    return text.endsWith(u'.') && !text.front().isSpace() &&
           text.front() == text.front().toUpper() && !text.contains(u'\n');
}

class Treating {
public:
    explicit Treating(const QString& path)
        : m_path(path), m_journal(path + QStringLiteral("-journal")),
          m_folder(QFileInfo(path).path()), m_file(bytesOf(path)),
          m_journalBytes(bytesOf(m_journal)), m_files(filesIn(m_folder))
    {}

    Treatment run(Thoroughness thoroughness)
    {
        m_all = thoroughness == Thoroughness::Everything;
        if (m_all || thoroughness == Thoroughness::Reading)
            openForReading();
        if (m_all || thoroughness == Thoroughness::Checking)
            check();
        if (m_all && !m_outcome.opened)
            recoverIt();
        // Last, since the file may be edited or rolled back then.
        if (m_all || thoroughness == Thoroughness::Writing)
            openForWriting();
        return m_outcome;
    }

private:
    void complain(const QString& text)
    {
        if (m_outcome.complaint.isEmpty())
            m_outcome.complaint = text;
    }

    void verifySentence(const char* call, const Error& error)
    {
        if (!isSentence(error.message.toEnglish()))
            complain(QStringLiteral("%1: no sentence: %2")
                         .arg(QString::fromLatin1(call), error.toLine()));
    }

    void verifyUntouched(const char* call)
    {
        if (bytesOf(m_path) != m_file || bytesOf(m_journal) != m_journalBytes)
            complain(QString::fromLatin1(call) + QStringLiteral(": the file was written to"));
        if (filesIn(m_folder) != m_files)
            complain(QString::fromLatin1(call) + QStringLiteral(": files were left behind: ") +
                     filesIn(m_folder).join(u' '));
    }

    void finishTimed(const char* call, const QElapsedTimer& timer)
    {
        m_outcome.longest = std::max(m_outcome.longest, timer.elapsed());
        if (timer.elapsed() > kLongestWait)
            complain(QStringLiteral("%1: took %2 ms")
                         .arg(QString::fromLatin1(call))
                         .arg(timer.elapsed()));
    }

    void openForReading()
    {
        QElapsedTimer timer;
        timer.start();
        const Result<OpenedEngagement> opened =
            EngagementStore::open(m_path, machineClock(), OpenMode::ReadOnly);
        finishTimed("open for reading", timer);
        verifyOutcome("open for reading", opened);
        if (opened && !opened->store->journal(1000))
            verifySentence("journal", opened->store->journal(1000).error());
        verifyUntouched("open for reading");
    }

    void verifyOutcome(const char* call, const Result<OpenedEngagement>& opened)
    {
        m_outcome.opened = opened.ok();
        if (!opened)
            verifySentence(call, opened.error());
        else if (!validate(opened->content, opened->engagement).isEmpty())
            complain(QString::fromLatin1(call) + QStringLiteral(": the engagement is not valid"));
        else
            m_engagement = opened->engagement;
    }

    void check()
    {
        QElapsedTimer timer;
        timer.start();
        const Result<QList<FileProblem>> problems = checkFile(m_path);
        finishTimed("check", timer);
        verifyUntouched("check");
        if (!problems) {
            verifySentence("check", problems.error());
            if (m_outcome.opened)
                complain(QStringLiteral("check: fails, though the file can be opened: ") +
                         problems.error().toLine());
        } else if (m_all && problems->isEmpty() && !m_outcome.opened) {
            complain(QStringLiteral("check: finds nothing, though the file cannot be opened"));
        }
    }

    void recoverIt()
    {
        const QTemporaryDir other;
        const QString saved = other.filePath(QStringLiteral("saved.milepost"));
        QElapsedTimer timer;
        timer.start();
        const Result<RecoveryReport> report = recover(m_path, saved, machineClock());
        finishTimed("recover", timer);
        verifyUntouched("recover");
        m_outcome.recovered = report.ok();
        if (!report) {
            verifySentence("recover", report.error());
            if (!filesIn(other.path()).isEmpty())
                complain(QStringLiteral("recover: failed and left a file"));
            return;
        }
        const Result<QList<FileProblem>> problems = checkFile(saved);
        if (!problems || !problems->isEmpty())
            complain(QStringLiteral("recover: the new file is not right: ") +
                     (problems ? problems->first().toLine() : problems.error().toLine()));
        if (!EngagementStore::open(saved, machineClock(), OpenMode::ReadOnly))
            complain(QStringLiteral("recover: the new file cannot be opened"));
    }

    void openForWriting()
    {
        QElapsedTimer timer;
        timer.start();
        Result<OpenedEngagement> opened = EngagementStore::open(m_path, machineClock());
        finishTimed("open for writing", timer);
        if (m_all && opened.ok() != m_outcome.opened)
            complain(QStringLiteral("open for writing: not the same outcome as for reading"));
        if (m_all && opened && !(opened->engagement == m_engagement))
            complain(QStringLiteral("open for writing: not the same engagement as for reading"));
        verifyOutcome("open for writing", opened);
        if (!opened) {
            verifySentence("open for writing", opened.error());
            verifyUntouched("open for writing");
            return;
        }
        // What is left of a journal is rolled back into a file that is opened for writing, and one
        // of an older version is updated.
        if (m_journalBytes.isEmpty() && opened->backupPath.isEmpty() && bytesOf(m_path) != m_file)
            complain(QStringLiteral("open for writing: the file was written to"));
        if (m_all)
            edit(*opened);
    }

    void edit(OpenedEngagement& opened)
    {
        Organization after = m_engagement.organization;
        after.units.clear();
        const Organization before = after;
        after.sponsor = QStringLiteral("Somebody new");
        const Change change{QStringLiteral("Set sponsor"),
                            {{{EntityKind::Organization, {}, {}, 0}, before, after}}};
        const QByteArray bytes = bytesOf(m_path);
        QElapsedTimer timer;
        timer.start();
        const WriteResult written = opened.store->apply(change);
        finishTimed("edit", timer);
        opened.store.reset();
        if (!written) {
            verifySentence("edit", written.error());
            if (bytesOf(m_path) != bytes)
                complain(QStringLiteral("edit: failed and changed the file"));
            return;
        }
        applyChange(m_engagement, change);
        const Result<OpenedEngagement> again =
            EngagementStore::open(m_path, machineClock(), OpenMode::ReadOnly);
        if (!again || !(again->engagement == m_engagement))
            complain(QStringLiteral("edit: the file does not hold it: ") +
                     (again ? QString() : again.error().toLine()));
    }

    QString m_path;
    QString m_journal;
    QString m_folder;
    QByteArray m_file;
    QByteArray m_journalBytes;
    QStringList m_files;
    Engagement m_engagement;
    Treatment m_outcome;
    bool m_all = false;
};

} // namespace

Treatment treat(const QString& path, Thoroughness thoroughness)
{
    return Treating(path).run(thoroughness);
}

} // namespace milepost
