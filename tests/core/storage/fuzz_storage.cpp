// SPDX-License-Identifier: GPL-3.0-or-later
// fuzz_storage [CASES] [SEED]: opens, checks, edits and recovers engagement files that are spoiled,
// and tells the first case that is not met as it should be; the file of that case is kept in the
// working folder. `fuzz_storage 1 N` repeats case N. After a crash the folder for temporary files
// still has the file, which is named after its case.
#include "tests/core/storage/filespoiler.h"
#include "tests/core/storage/spoiledfilecheck.h"
#include "tests/core/storage/sqliteshell.h"
#include "tests/core/storage/storagefixture.h"
#include "tests/support/generatedengagement.h"
#include "tests/support/machineclock.h"
#include "tests/support/smallcontent.h"

#include <cstdio>

#include <unistd.h>

using namespace milepost;

namespace {

constexpr unsigned kSecondsUntilKilled = 60;
constexpr quint32 kEverythingEach = 16;

// Small pages give trees with several levels, and pages that overflow, to small files.
QList<QByteArray> goodFiles(const QString& folder)
{
    QList<QByteArray> files;
    for (quint32 seed = 1; seed <= 8; ++seed) {
        const QString path = folder + QStringLiteral("/good-%1.milepost").arg(seed);
        const auto made = EngagementStore::create(path, generateEngagement(smallContent(), seed),
                                                  smallContentSources(), machineClock());
        if (!made)
            qFatal("%s", qPrintable(made.error().toLine()));
        runSql(path, QStringLiteral("PRAGMA page_size = 512; VACUUM"));
        files.append(bytesOf(path));
    }
    return files;
}

Thoroughness thoroughnessOf(quint32 number)
{
    if (number % kEverythingEach == 0)
        return Thoroughness::Everything;
    return number % 4 == 1   ? Thoroughness::Writing
           : number % 4 == 2 ? Thoroughness::Checking
                             : Thoroughness::Reading;
}

void keep(quint32 number, const SpoiledFile& spoiled)
{
    const QString name = QStringLiteral("fuzz_storage-%1.milepost").arg(number);
    writeBytes(name, spoiled.file);
    if (!spoiled.journal.isEmpty())
        writeBytes(name + QStringLiteral("-journal"), spoiled.journal);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const quint32 cases = argc > 1 ? QByteArray(argv[1]).toUInt() : 300;
    const quint32 first = argc > 2 ? QByteArray(argv[2]).toUInt() : 1;
    const QTemporaryDir sources;
    const QList<QByteArray> good = goodFiles(sources.path());
    const FileSpoiler spoiler(good);

    quint32 opened = 0;
    quint32 recovered = 0;
    qint64 slowest = 0;
    quint32 slowestCase = first;
    for (quint32 i = first; i < first + cases; ++i) {
        ::alarm(kSecondsUntilKilled);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("case-%1.milepost").arg(i));
        const SpoiledFile spoiled = spoiler.spoiled(i);
        writeBytes(path, spoiled.file);
        if (!spoiled.journal.isEmpty())
            writeBytes(path + QStringLiteral("-journal"), spoiled.journal);
        const Treatment treatment = treat(path, thoroughnessOf(i));
        if (!treatment.complaint.isEmpty()) {
            std::fprintf(stderr, "case %u: %s\n", i, qPrintable(treatment.complaint));
            keep(i, spoiled);
            return 1;
        }
        opened += treatment.opened ? 1 : 0;
        recovered += treatment.recovered ? 1 : 0;
        if (treatment.longest > slowest) {
            slowest = treatment.longest;
            slowestCase = i;
        }
    }
    std::printf(
        "%u cases: %u opened, %u refused, %u of the refused recovered; slowest call %lld ms "
        "(case %u)\n",
        cases, opened, cases - opened, recovered, static_cast<long long>(slowest), slowestCase);
    return 0;
}
