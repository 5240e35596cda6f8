// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/validate.h"
#include "core/storage/care/checkfile.h"
#include "tests/support/generatedengagement.h"
#include "tests/support/machineclock.h"
#include "tests/support/testclass.h"
#include "tests/ui/document/randomverbs.h"
#include "tests/ui/document/verbtest.h"

#include <QTemporaryDir>
#include <QUndoStack>

using namespace milepost;

namespace {

// How many sequences are tried; `MILEPOST_SEQUENCES` asks for more than the suite has time for.
int sequences(int usual)
{
    bool ok = false;
    const int wanted = qEnvironmentVariableIntValue("MILEPOST_SEQUENCES", &ok);
    return ok ? wanted : usual;
}

QByteArray problemsOf(const EngagementDocument& document)
{
    QByteArray lines;
    for (const Error& problem : validate(document.content(), document.engagement()))
        lines += problem.toLine().toUtf8() + '\n';
    return lines;
}

} // namespace

class TestDocumentProperty : public QObject {
    Q_OBJECT

private slots:
    /// Whatever is done: the engagement stays valid, what is computed is what computing anew gives,
    /// undo leads back to the start and redo to the end.
    void anySequenceCanBeTakenBackAndRepeated()
    {
        int refused = 0;
        int steps = 0;
        for (int seed = 0; seed < sequences(150); ++seed) {
            EngagementDocument document(shippedContent(),
                                        generateEngagement(shippedContent(), quint32(seed)));
            const Engagement start = document.engagement();
            RandomVerbs verbs(document, quint32(seed));
            for (int i = 0; i < 30; ++i) {
                if (seed % 3 == 0) {
                    refused += !verbs.edit().ok();
                    ++steps;
                } else {
                    verbs.step();
                }
                // Looking in between fills the caches that the next edit has to keep right.
                if (i % 7 == seed % 7)
                    (void)document.plan();
            }
            const QByteArray problems = problemsOf(document);
            QVERIFY2(problems.isEmpty(),
                     (problems + "seed " + QByteArray::number(seed)).constData());
            const QList<Scorecard> cards = scoreAll(document.content(), document.engagement());
            QVERIFY2(document.scorecards() == cards, qPrintable(QString::number(seed)));
            QVERIFY2(document.plan() ==
                         compilePlan(document.content(), document.engagement(), cards),
                     qPrintable(QString::number(seed)));

            while (document.undoStack().canRedo())
                document.redo();
            const Engagement last = document.engagement();
            while (document.undoStack().canUndo())
                document.undo();
            QVERIFY2(document.engagement() == start, qPrintable(QString::number(seed)));
            while (document.undoStack().canRedo())
                document.redo();
            QVERIFY2(document.engagement() == last, qPrintable(QString::number(seed)));
        }
        // Most verbs do something, and some are refused: both have to be tried.
        QVERIFY(refused > 0 && refused * 2 < steps);
    }

    /// The file holds exactly what is in memory, at every moment.
    void fileEqualsMemory()
    {
        const int count = std::max(1, sequences(150) / 10);
        for (int seed = 0; seed < count; ++seed) {
            const QTemporaryDir folder;
            const QString path = folder.filePath(QStringLiteral("a.milepost"));
            auto created = EngagementDocument::create(
                path, generateEngagement(shippedContent(), quint32(seed)), shippedContentSources(),
                machineClock());
            QVERIFY2(created.ok(), created.ok() ? "" : qPrintable(created.error().toLine()));
            EngagementDocument& document = **created;
            RandomVerbs verbs(document, quint32(seed));
            for (int i = 0; i < 60; ++i) {
                verbs.step();
                QVERIFY2(document.saving().state == SaveState::Saved,
                         document.saving().failure
                             ? qPrintable(document.saving().failure->error.toLine())
                             : "");
                if (i % 10 == 0)
                    compare(path, document.engagement(), seed);
            }
            compare(path, document.engagement(), seed);
            while (document.undoStack().canUndo())
                document.undo();
            compare(path, document.engagement(), seed);
            const Result<QList<FileProblem>> problems = checkFile(path);
            QVERIFY(problems.ok());
            QVERIFY2(problems->isEmpty(), qPrintable(problems->value(0).toLine()));
        }
    }

private:
    static void compare(const QString& path, const Engagement& memory, int seed)
    {
        const Result<OpenedEngagement> opened =
            EngagementStore::open(path, machineClock(), OpenMode::ReadOnly);
        QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().toLine()));
        QVERIFY2(opened->engagement == memory, qPrintable(QString::number(seed)));
    }
};

MILEPOST_TEST(TestDocumentProperty)
#include "test_documentproperty.moc"
