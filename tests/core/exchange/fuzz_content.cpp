// SPDX-License-Identifier: GPL-3.0-or-later
// fuzz_content [CASES] [SEED]: reads content of which one file is spoiled, shipped content in every
// sixteenth case and small content in the others, and checks that it is either read or refused with
// file, place and line. `fuzz_content 1 N` repeats case N.
#include "core/content/contentreader.h"
#include "tests/core/exchange/mutator.h"
#include "tests/support/smallcontent.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRegularExpression>

#include <cstdio>

using namespace milepost;

namespace {

constexpr quint32 kShippedEach = 16;

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const quint32 cases = argc > 1 ? QByteArray(argv[1]).toUInt() : 300;
    const quint32 seed = argc > 2 ? QByteArray(argv[2]).toUInt() : 1;
    const ContentSources shipped = shippedContentSources();
    const ContentSources small = smallContentSources();
    const QList<QByteArray> seeds = shipped.values() + small.values();
    static const QRegularExpression place(QStringLiteral("^[a-z]+\\.json: /"));

    quint32 accepted = 0;
    qint64 slowest = 0;
    for (quint32 i = seed; i < seed + cases; ++i) {
        Mutator mutator(i);
        ContentSources sources = i % kShippedEach == 0 ? shipped : small;
        const QString name = sources.keys().at(mutator.below(sources.size()));
        sources[name] = mutator.mutated(sources.value(name), seeds);
        QElapsedTimer timer;
        timer.start();
        const Result<Content> content = readContent(sources);
        slowest = std::max(slowest, timer.elapsed());
        accepted += content ? 1 : 0;
        if (content)
            continue;
        const Error& error = content.error();
        if (error.message.isEmpty() || !place.match(error.where).hasMatch() ||
            !error.detail.contains(QLatin1String("line "))) {
            std::fprintf(stderr, "case %u: error without file, place or line: %s\n", i,
                         qPrintable(error.toLine()));
            return 1;
        }
    }
    std::printf("%u cases: %u read, %u refused; slowest %lld ms\n", cases, accepted,
                cases - accepted, static_cast<long long>(slowest));
    return 0;
}
