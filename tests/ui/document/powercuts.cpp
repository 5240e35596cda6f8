// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/document/powercuts.h"

#include "core/storage/care/checkfile.h"
#include "core/storage/file/database.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <limits>

namespace milepost {

namespace {

constexpr int kWholeJournal = 100'000;
constexpr int kOpenedEach = 25;  ///< of so many files that SQLite can settle one is opened anyway
constexpr int kCheckedEach = 40; ///< every so many files are checked to the last row as well

const QString kJournal = QStringLiteral("-journal");

bool isEngagement(const QString& name)
{
    return name.endsWith(QLatin1String(".milepost")) &&
           !name.section(u'/', -1).startsWith(QLatin1String(".milepost-"));
}

size_t keyOf(const QByteArray& bytes)
{
    return qHashBits(bytes.constData(), std::size_t(bytes.size()), 1);
}

size_t keyOf(const FolderImage& image)
{
    size_t key = 0;
    for (auto it = image.cbegin(); it != image.cend(); ++it)
        key = qHashMulti(key, it.key(), keyOf(it.value()));
    return key;
}

QByteArray bytesAt(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QString inWords(const faultyio::FileCall& call)
{
    static const QStringList kinds{QStringLiteral("make"),        QStringLiteral("write"),
                                   QStringLiteral("truncate"),    QStringLiteral("sync"),
                                   QStringLiteral("failed sync"), QStringLiteral("sync folder"),
                                   QStringLiteral("rename"),      QStringLiteral("unlink")};
    return QStringLiteral("%1 of file %2 %3 %4, %5 bytes at %6")
        .arg(kinds[int(call.kind)])
        .arg(call.file)
        .arg(QString::fromStdString(call.path), QString::fromStdString(call.newPath))
        .arg(call.bytes.size())
        .arg(call.offset);
}

Said saidBy(const OpenedEngagement& opened)
{
    return {opened.engagement, opened.store->journal(kWholeJournal).value()};
}

} // namespace

PowerCuts::PowerCuts()
{
    const QString folder = QFileInfo(m_folder.path()).canonicalFilePath();
    m_disk = folder + QStringLiteral("/disk");
    m_found = folder + QStringLiteral("/found");
    m_path = m_found + QStringLiteral("/a.milepost");
    QDir(folder).mkdir(QStringLiteral("disk"));
    QDir(folder).mkdir(QStringLiteral("found"));
    faultyio::watch(QFile::encodeName(m_disk).constData());
    faultyio::skipSyncs();
}

PowerCuts::~PowerCuts()
{
    faultyio::endRecord();
}

Clock PowerCuts::clock()
{
    return Clock::at(QDate(2025, 6, 2));
}

QString PowerCuts::path(const QString& name) const
{
    return m_disk + u'/' + name;
}

FolderImage PowerCuts::onDisk() const
{
    FolderImage image;
    QDirIterator all(m_disk, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        all.next();
        const QString name = all.filePath().mid(m_disk.size() + 1);
        if (all.fileInfo().isDir())
            image.insert(name + u'/', {});
        else
            image.insert(name, bytesAt(all.filePath()));
    }
    return image;
}

void PowerCuts::start()
{
    m_safe = onDisk();
    std::vector<std::string> files;
    for (auto it = m_safe.cbegin(); it != m_safe.cend(); ++it) {
        if (!it.key().endsWith(u'/'))
            files.push_back(QFile::encodeName(path(it.key())).toStdString());
    }
    m_first = m_promises;
    faultyio::startRecord(files);
}

int PowerCuts::numberOf(const Said& said)
{
    for (qsizetype i = m_said.size() - 1; i >= 0; --i) {
        if (m_said[i].journal == said.journal && m_said[i].engagement == said.engagement)
            return int(i);
    }
    m_said.append(said);
    return int(m_said.size()) - 1;
}

void PowerCuts::promise(const QString& name, const Said& said)
{
    m_promises.insert(name, numberOf(said));
}

void PowerCuts::promiseAsItIs(const QString& name)
{
    const Result<OpenedEngagement> opened =
        EngagementStore::open(path(name), clock(), OpenMode::ReadOnly);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().toLine()));
    promise(name, saidBy(*opened));
}

void PowerCuts::forget(const QString& name)
{
    m_deleted.insert(name, m_promises.take(name));
}

void PowerCuts::endStep(const QByteArray& kind)
{
    const std::vector<faultyio::FileCall> calls = faultyio::takeRecord();
    m_promised = int(m_said.size());
    m_steps.append({kind, {calls.cbegin(), calls.cend()}, m_promises});
}

QString PowerCuts::replay(int images, quint32 seed)
{
    qsizetype calls = 0;
    for (const Step& step : std::as_const(m_steps))
        calls += step.calls.size() + 1;
    CrashedFolder whole(m_disk, m_safe);
    for (const Step& step : std::as_const(m_steps)) {
        for (const faultyio::FileCall& call : step.calls)
            whole.apply(call);
    }
    if (whole.seen() != onDisk())
        return QStringLiteral("The record misses calls.");

    m_random = RandomSource(seed);
    m_images = 0;
    // Once after every call, whatever that comes to.
    QString problem = replayOnce(std::max(1, images / int(calls)), std::numeric_limits<int>::max());
    while (problem.isEmpty() && m_images < images)
        problem = replayOnce(std::max(1, (images - m_images) / int(calls)), images);
    return problem;
}

QString PowerCuts::replayOnce(int each, int images)
{
    CrashedFolder folder(m_disk, m_safe);
    Promises before = m_first;
    for (const Step& step : std::as_const(m_steps)) {
        Count& count = m_counts[step.kind];
        const auto cut = [&](const Promises& last) -> QString {
            QSet<size_t> seen;
            for (int i = 0; i < each && m_images < images; ++i) {
                const FolderImage image = folder.drawn(m_random);
                if (!folder.isUnsettled())
                    i = each;
                if (seen.contains(keyOf(image)))
                    continue;
                seen.insert(keyOf(image));
                ++m_images;
                ++count.images;
                if (QString problem = problemOf(image, last, step.after, count); !problem.isEmpty())
                    return problem;
            }
            return {};
        };
        for (qsizetype i = 0; i < step.calls.size(); ++i) {
            folder.apply(step.calls[i]);
            if (const QString problem = cut(before); !problem.isEmpty()) {
                return QStringLiteral("%1, after call %2 of %3 (%4): %5")
                    .arg(QString::fromLatin1(step.kind))
                    .arg(i + 1)
                    .arg(step.calls.size())
                    .arg(inWords(step.calls[i]), problem);
            }
        }
        if (const QString problem = cut(step.after); !problem.isEmpty())
            return QStringLiteral("%1, when it was reported: %2")
                .arg(QString::fromLatin1(step.kind), problem);
        before = step.after;
    }
    return {};
}

PowerCuts::Copies PowerCuts::copiesWhileWritten(const QString& name)
{
    Copies copies;
    CrashedFolder folder(m_disk, m_safe);
    QSet<size_t> seen;
    for (const Step& step : std::as_const(m_steps)) {
        for (const faultyio::FileCall& call : step.calls) {
            folder.apply(call);
            const QByteArray file = folder.seen().value(name);
            if (seen.contains(keyOf(file)) || file.isEmpty())
                continue;
            seen.insert(keyOf(file));
            const Verdict verdict = open(file, {});
            if (!verdict.problem.isEmpty()) {
                ++copies.refused;
                copies.sentences.append(verdict.problem);
            } else if (verdict.said < m_promised) {
                ++copies.whole;
            } else {
                ++copies.mixed;
            }
        }
    }
    return copies;
}

QString PowerCuts::problemOf(const FolderImage& image, const Promises& before,
                             const Promises& after, Count& count)
{
    Promises all = before;
    all.insert(after);
    for (auto it = image.cbegin(); it != image.cend(); ++it) {
        if (isEngagement(it.key()))
            all.insert(it.key(), kNothing);
    }
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        const int earlier = before.value(it.key(), kNothing);
        const int later = after.value(it.key(), kNothing);
        Verdict verdict;
        if (image.contains(it.key())) {
            const auto journal = image.constFind(it.key() + kJournal);
            verdict =
                verdictOn(image.value(it.key()),
                          journal == image.cend() ? std::nullopt : std::optional(*journal), count);
        }
        if (!verdict.problem.isEmpty())
            return QStringLiteral("%1: %2").arg(it.key(), verdict.problem);
        const bool isBack = later == kNothing && verdict.said != kNothing &&
                            verdict.said == m_deleted.value(it.key(), kNothing);
        if (verdict.said != earlier && verdict.said != later && !isBack) {
            return QStringLiteral("%1 says number %2 instead of %3 or %4")
                .arg(it.key())
                .arg(verdict.said)
                .arg(earlier)
                .arg(later);
        }
    }
    return {};
}

PowerCuts::Verdict PowerCuts::verdictOn(const QByteArray& file,
                                        const std::optional<QByteArray>& journal, Count& count)
{
    const QPair<size_t, size_t> key(keyOf(file), journal ? keyOf(*journal) + 1 : 0);
    const auto known = m_verdicts.constFind(key);
    if (known != m_verdicts.cend())
        return *known;
    // Most cuts leave a journal that SQLite undoes: to the very bytes of a file that was opened.
    if (journal && m_random.number(1, kOpenedEach) > 1) {
        putFound(file, journal);
        {
            Database database(m_path, Database::Access::ReadWrite);
            (void)database.scalar(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
        }
        const auto met = m_verdicts.constFind({keyOf(bytesAt(m_path)), 0});
        if (met != m_verdicts.cend()) {
            ++count.settled;
            const Verdict same = *met; // which moves when the list grows
            return *m_verdicts.insert(key, same);
        }
    }
    ++count.opened;
    return *m_verdicts.insert(key, open(file, journal));
}

void PowerCuts::putFound(const QByteArray& file, const std::optional<QByteArray>& journal) const
{
    QDir found(m_found);
    for (const QString& name : found.entryList(QDir::Files | QDir::Hidden))
        found.remove(name);
    put(m_path, file);
    if (journal)
        put(m_path + kJournal, *journal);
}

PowerCuts::Verdict PowerCuts::open(const QByteArray& file, const std::optional<QByteArray>& journal)
{
    putFound(file, journal);
    Verdict verdict;
    {
        const Result<OpenedEngagement> opened = EngagementStore::open(m_path, clock());
        if (!opened) {
            verdict.problem = opened.error().toLine();
            return verdict;
        }
        if (opened->store->isReadOnly()) {
            verdict.problem = opened->notices.value(0).toEnglish();
            return verdict;
        }
        verdict.said = numberOf(saidBy(*opened));
    }
    for (const QString& beside : QDir(m_found).entryList(QDir::Files | QDir::Hidden)) {
        if (!isEngagement(beside))
            verdict.problem = QStringLiteral("leaves %1").arg(beside);
    }
    if (m_verdicts.size() % kCheckedEach == 0) {
        const Result<QList<FileProblem>> problems = checkFile(m_path);
        if (!problems || !problems->isEmpty())
            verdict.problem = problems ? problems->first().toLine() : problems.error().toLine();
    }
    return verdict;
}

} // namespace milepost
