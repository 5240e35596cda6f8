// SPDX-License-Identifier: GPL-3.0-or-later
// fuzz_exchange [CASES] [SEED]: imports spoiled files, of shipped content in every sixteenth case
// and of small content in the others, and checks that each is either refused with a place, or comes
// back the same from an export. `fuzz_exchange 1 N` repeats case N.
#include "core/content/contentreader.h"
#include "core/exchange/exporter.h"
#include "core/exchange/importer.h"
#include "tests/core/base/jsonedit.h"
#include "tests/core/exchange/mutator.h"
#include "tests/support/generatedengagement.h"
#include "tests/support/smallcontent.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace milepost;

namespace {

constexpr quint32 kShippedEach = 16;

/// Content, and engagements in the exchange format that go with it.
struct Seeds {
    Content content;
    QList<QByteArray> texts;

    void generate()
    {
        for (quint32 seed = 1; seed <= 6; ++seed)
            texts.append(exportEngagement(generateEngagement(content, seed)));
    }
};

/// What is wrong with the outcome of importing `json`; empty when all is well.
QString complaint(const Content& content, const QByteArray& json, bool& accepted)
{
    const Result<Engagement> first = importEngagement(content, json);
    accepted = first.ok();
    if (!first) {
        const Error& error = first.error();
        if (error.message.isEmpty() || !error.where.startsWith(u'/') ||
            !error.detail.contains(QLatin1String("line ")))
            return QStringLiteral("error without message, place or line: ") + error.toLine();
        if (error.message.toEnglish() == QLatin1String("the format does not allow this"))
            return QStringLiteral("only the schema refuses: ") + error.toLine();
        return {};
    }
    const QByteArray once = exportEngagement(*first);
    const Result<Engagement> second = importEngagement(content, once);
    if (!second)
        return QStringLiteral("own export is refused: ") + second.error().toLine();
    if (!(*second == *first))
        return QStringLiteral("export changes the meaning");
    return exportEngagement(*second) == once
               ? QString()
               : QStringLiteral("second export differs from the first");
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const quint32 cases = argc > 1 ? QByteArray(argv[1]).toUInt() : 1000;
    const quint32 seed = argc > 2 ? QByteArray(argv[2]).toUInt() : 1;
    const Result<Content> content = readContent(shippedContentSources());
    if (!content)
        return 2;
    Seeds shipped{*content,
                  {jsonedit::fileBytes(QStringLiteral(MILEPOST_TEST_DATA "/exchange/full.json")),
                   jsonedit::fileBytes(QStringLiteral(MILEPOST_TEST_DATA "/worked/example.json"))}};
    shipped.generate();
    Seeds small{smallContent(), {}};
    small.generate();
    const QList<QByteArray> all = shipped.texts + small.texts;

    quint32 imported = 0;
    qint64 slowest = 0;
    quint32 slowestCase = seed;
    for (quint32 i = seed; i < seed + cases; ++i) {
        Mutator mutator(i);
        const Seeds& seeds = i % kShippedEach == 0 ? shipped : small;
        const QByteArray json =
            mutator.mutated(seeds.texts.at(mutator.below(seeds.texts.size())), all);
        QElapsedTimer timer;
        timer.start();
        bool accepted = false;
        const QString problem = complaint(seeds.content, json, accepted);
        if (timer.elapsed() > slowest) {
            slowest = timer.elapsed();
            slowestCase = i;
        }
        imported += accepted ? 1 : 0;
        if (!problem.isEmpty()) {
            std::fprintf(stderr, "case %u: %s\n", i, qPrintable(problem));
            return 1;
        }
    }
    std::printf("%u cases: %u imported, %u refused; slowest %lld ms (case %u)\n", cases, imported,
                cases - imported, static_cast<long long>(slowest), slowestCase);
    return 0;
}
