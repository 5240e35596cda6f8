// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/contentreader.h"
#include "tests/core/base/jsonedit.h"
#include "tests/support/testclass.h"

#include <QTest>

using namespace milepost;

class TestContent : public QObject {
    Q_OBJECT

private:
    ContentSources m_sources;
    Content m_content;

private slots:
    void initTestCase()
    {
        m_sources = shippedContentSources();
        const Result<Content> content = readContent(m_sources);
        QVERIFY2(content.ok(), content ? "" : qPrintable(content.error().toLine()));
        m_content = *content;
    }

    void shippedContentIsComplete()
    {
        qsizetype dimensions = 0;
        qsizetype cells = 0;
        qsizetype indicators = 0;
        for (const Matrix& matrix : m_content.matrices) {
            dimensions += matrix.dimensions.size();
            for (const Dimension& dimension : matrix.dimensions) {
                cells += dimension.cells.size();
                for (const Cell& cell : dimension.cells)
                    indicators += cell.indicators.size();
            }
        }
        qsizetype steps = 0;
        for (const Playbook& playbook : m_content.playbooks)
            steps += playbook.steps.size();
        QCOMPARE(m_content.matrices.size(), 3);
        QCOMPARE(dimensions, 15);
        QCOMPARE(cells, 45);
        QCOMPARE(indicators, 106);
        QCOMPARE(m_content.playbooks.size(), 3);
        QCOMPARE(steps, 18);
        QCOMPARE(m_content.plays.size(), 88);
        QCOMPARE(m_content.metrics.size(), 42);
        QCOMPARE(m_content.pitfalls.size(), 33);
        QCOMPARE(m_content.roles.size(), 18);
        QCOMPARE(m_content.workstreams.size(), 5);
        QCOMPARE(m_content.partnerLifecycle.size(), 5);
        QCOMPARE(m_content.partnerProfile.questions.size(), 4);
        QCOMPARE(m_content.agenda.size(), 16);
        QCOMPARE(m_content.agenda.last().endMinute, 180);
    }

    void scoringDefaultsAreThoseOfTheMethod()
    {
        const ScoringDefaults& scoring = m_content.scoring;
        QCOMPARE(scoring.dimensionWeight, 3);
        QCOMPARE(scoring.minWeight, 1);
        QCOMPARE(scoring.maxWeight, 5);
        QCOMPARE(scoring.target.value(), 2.0);
        QCOMPARE(scoring.alignedFrom, 0.8);
        QCOMPARE(scoring.discussFrom, 0.6);
        QCOMPARE(scoring.stageShare, 0.8);
        QCOMPARE(scoring.stageTolerance, 0.5);
        QCOMPARE(scoring.minCoverage, 0.6);
    }

    void everyIdIsFoundAndUnknownOnesAreNot()
    {
        for (const Matrix& matrix : m_content.matrices) {
            QCOMPARE(m_content.findMatrix(matrix.id), &matrix);
            for (const Dimension& dimension : matrix.dimensions) {
                QCOMPARE(m_content.findDimension(dimension.id), &dimension);
                QCOMPARE(m_content.findMatrixOf(dimension.id), &matrix);
                for (int stage = 1; stage <= 3; ++stage)
                    QCOMPARE(dimension.cell(stage).stage, stage);
            }
        }
        for (const Playbook& playbook : m_content.playbooks) {
            QCOMPARE(m_content.findPlaybook(playbook.id), &playbook);
            for (const Step& step : playbook.steps)
                QCOMPARE(m_content.findStep(step.id), &step);
        }
        for (const Play& play : m_content.plays)
            QCOMPARE(m_content.findPlay(play.id), &play);
        for (const Role& role : m_content.roles)
            QCOMPARE(m_content.findRole(role.id), &role);
        for (const Workstream& workstream : m_content.workstreams)
            QCOMPARE(m_content.findWorkstream(workstream.id), &workstream);
        for (const Metric& metric : m_content.metrics)
            QCOMPARE(m_content.findMetric(metric.id), &metric);
        for (const Pitfall& pitfall : m_content.pitfalls)
            QCOMPARE(m_content.findPitfall(pitfall.id), &pitfall);

        const QString unknown = QStringLiteral("unknown");
        QVERIFY(!m_content.findMatrix(MatrixId(unknown)));
        QVERIFY(!m_content.findMatrixOf(DimensionId(unknown)));
        QVERIFY(!m_content.findDimension(DimensionId(unknown)));
        QVERIFY(!m_content.findPlaybook(PlaybookId(unknown)));
        QVERIFY(!m_content.findStep(StepId(unknown)));
        QVERIFY(!m_content.findPlay(PlayId(unknown)));
        QVERIFY(!m_content.findRole(RoleId(unknown)));
        QVERIFY(!m_content.findWorkstream(WorkstreamId(unknown)));
        QVERIFY(!m_content.findMetric(MetricId(unknown)));
        QVERIFY(!m_content.findPitfall(PitfallId(unknown)));
    }

    void brokenContentIsRefused_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QByteArray>("json"); // empty: removed
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const char* file, const char* at,
                            const QByteArray& json, const char* where = nullptr,
                            const char* words = "") {
            QTest::newRow(name) << QString::fromLatin1(file) << QString::fromLatin1(at) << json
                                << QString::fromLatin1(file) + QStringLiteral(".json: ") +
                                       QString::fromLatin1(where ? where : at)
                                << QString::fromLatin1(words);
        };
        // References
        row("matrix with an unknown playbook", "models", "/matrices/0/playbook", "\"none\"",
            nullptr, "none");
        row("playbook with an unknown matrix", "plays", "/playbooks/0/matrix", "\"none\"", nullptr,
            "none");
        row("playbook of another's matrix", "plays", "/playbooks/0/matrix", "\"clv-measurement\"");
        row("step with an unknown play", "plays", "/playbooks/0/steps/0/plays/0", "\"none\"",
            nullptr, "none");
        row("step with another step's play", "plays", "/playbooks/0/steps/0/plays/0",
            "\"align-lifecycle-map\"");
        row("play in no step", "plays", "/playbooks/0/steps/0/plays/0", "", "/plays/0",
            "align-sponsor-charter");
        row("play in an unknown step", "plays", "/plays/0/step", "\"none\"",
            "/playbooks/0/steps/0/plays/0");
        row("play in an unknown playbook", "plays", "/plays/0/playbook", "\"none\"",
            "/playbooks/0/steps/0/plays/0");
        row("play with an unknown owner", "plays", "/plays/0/ownerRole", "\"none\"", nullptr,
            "none");
        row("play with an unknown supporter", "plays", "/plays/0/supportRoles/1", "\"none\"",
            nullptr, "none");
        row("play in an unknown workstream", "plays", "/plays/0/workstream", "\"none\"", nullptr,
            "none");
        row("play with an unknown prerequisite", "plays", "/plays/0/prerequisites/-", "\"none\"",
            "/plays/0/prerequisites/0", "none");
        row("play with an unknown equivalent", "plays", "/plays/0/equivalents/-", "\"none\"",
            "/plays/0/equivalents/0", "none");
        row("play with an unknown metric", "plays", "/plays/0/kpis/0", "\"none\"", nullptr, "none");
        row("play with an unknown topic", "plays", "/plays/0/topics/0", "\"none\"", nullptr,
            "none");
        row("play that advances nothing known", "plays", "/plays/0/advances/0/dimension",
            "\"none\"", nullptr, "none");
        row("lifecycle stage with an unknown metric", "plays", "/partnerLifecycle/2/kpi",
            "\"none\"", nullptr, "none");
        row("metric compared in an unknown way", "metrics", "/metrics/3/comparison/method",
            "\"none\"", nullptr, "none");
        // Ids used twice
        row("matrix twice", "models", "/matrices/1/id", "\"cs-ecosystem-alignment\"", nullptr,
            "twice");
        row("stage twice", "models", "/matrices/0/stages/1/id",
            "\"cs-ecosystem-alignment-stage-1\"", nullptr, "twice");
        row("dimension twice", "models", "/matrices/0/dimensions/1/id", "\"align-strategy-goals\"",
            nullptr, "twice");
        row("question twice", "models", "/matrices/0/dimensions/1/question/id",
            "\"align-strategy-goals-q\"", nullptr, "twice");
        row("cell twice", "models", "/matrices/0/dimensions/0/cells/1/id",
            "\"align-strategy-goals-s1\"", nullptr, "twice");
        row("indicator twice", "models", "/matrices/0/dimensions/0/cells/0/indicators/1/id",
            "\"align-strategy-goals-s1-i1\"", nullptr, "twice");
        row("role twice", "plays", "/roles/1/id", "\"executive-sponsor\"", nullptr, "twice");
        row("workstream twice", "plays", "/workstreams/1/id", "\"strategy-governance\"", nullptr,
            "twice");
        row("topic twice", "plays", "/practiceTopics/1/id", "\"partner-profiling\"", nullptr,
            "twice");
        row("lifecycle stage twice", "plays", "/partnerLifecycle/1/id", "\"recruitment-profiling\"",
            nullptr, "twice");
        row("playbook twice", "plays", "/playbooks/-",
            "{\"id\":\"align-cs-ecosystem\",\"name\":\"A\",\"matrix\":\"cs-ecosystem-alignment\",\"sequence\":\"A\",\"steps\":[{\"id\":\"s\",\"order\":1,\"verb\":\"A\",\"name\":\"A\",\"purpose\":\"A\",\"plays\":[]}]}",
            "/playbooks/3/id", "twice");
        row("step twice", "plays", "/playbooks/0/steps/1/id", "\"align-cs-ecosystem-1-define\"",
            nullptr, "twice");
        row("pitfall twice at the end", "pitfalls", "/pitfalls/32/id", "\"vanity-goals\"", nullptr,
            "twice");
        row("pitfall twice", "pitfalls", "/pitfalls/1/id", "\"vanity-goals\"", nullptr, "twice");
        row("agenda item twice", "workshop", "/items/1/id", "\"ws-01\"", nullptr, "twice");
        row("play listed twice in a step", "plays", "/playbooks/0/steps/0/plays/1",
            "\"align-sponsor-charter\"", nullptr, "twice");
        // Form
        row("newer file", "models", "/schemaVersion", "2");
        row("plays of other content", "plays", "/contentVersion", "\"0.0.9\"", nullptr, "0.0.9");
        row("unknown key", "models", "/matrices/0/colour", "\"red\"");
        row("matrix without name", "models", "/matrices/0/name", "", "/matrices/0");
        row("two stages", "models", "/matrices/0/stages/2", "", "/matrices/0/stages");
        row("stages out of order", "models", "/matrices/0/stages/0/level", "2");
        row("no dimension", "models", "/matrices/0/dimensions", "[]");
        row("dimension without question", "models", "/matrices/0/dimensions/0/question", "",
            "/matrices/0/dimensions/0");
        row("weight out of range", "models", "/matrices/0/dimensions/0/defaultWeight", "6");
        row("two cells", "models", "/matrices/0/dimensions/0/cells/2", "",
            "/matrices/0/dimensions/0/cells");
        row("cells out of order", "models", "/matrices/0/dimensions/0/cells/1/stage", "3");
        row("cell without indicators", "models", "/matrices/0/dimensions/0/cells/0/indicators",
            "[]");
        row("criterion in stage 1", "models", "/matrices/0/dimensions/0/cells/0/indicators/0/type",
            "\"criterion\"");
        row("symptom in stage 2", "models", "/matrices/0/dimensions/0/cells/1/indicators/0/type",
            "\"symptom\"");
        row("unknown kind of indicator", "models",
            "/matrices/0/dimensions/0/cells/1/indicators/0/type", "\"sign\"");
        row("no defaults", "models", "/defaults", "", "/");
        row("default target off the grid", "models", "/defaults/target", "2.2");
        row("weights the wrong way round", "models", "/defaults/weightRange", "[5, 1]");
        row("bands the wrong way round", "models", "/defaults/consensusBands/discuss", "0.9");
        row("no stage rule", "models", "/defaults/matrixStageRule", "", "/defaults");
        row("grades out of order", "models", "/evidenceGrades/1/grade", "2");
        row("play without effort", "plays", "/plays/0/effortDays", "", "/plays/0");
        row("effort zero", "plays", "/plays/0/effortDays", "0");
        row("half a week", "plays", "/plays/0/durationWeeks", "1.5");
        row("play that advances nothing", "plays", "/plays/0/advances", "[]");
        row("lift above 1", "plays", "/plays/0/advances/0/lift", "1.5");
        row("unknown transition", "plays", "/plays/0/advances/0/transition", "\"2-1\"");
        row("profile answer above 1", "plays", "/partnerProfile/answers/yes", "2");
        row("profile without questions", "plays", "/partnerProfile/questions", "[]");
        row("metric without example", "metrics", "/metrics/0/example", "", "/metrics/0");
        row("metric with a text as example input", "metrics",
            "/metrics/0/example/inputs/startingArr", "\"1\"");
        row("vanity as text", "metrics", "/metrics/0/vanity", "\"no\"");
        row("no comparison rules", "metrics", "/comparisonRules", "", "/");
        row("completeness above 1", "metrics", "/comparisonRules/minCompleteness", "1.1");
        row("severity unknown", "pitfalls", "/pitfalls/0/severity", "\"deadly\"");
        row("pitfall without prompt", "pitfalls", "/pitfalls/0/prompt", "", "/pitfalls/0");
        row("agenda item that ends before it starts", "workshop", "/items/1/endMinute", "1");
        row("agenda beyond the end", "workshop", "/items/15/endMinute", "181");
    }
    void brokenContentIsRefused()
    {
        QFETCH(QString, file);
        QFETCH(QString, at);
        QFETCH(QByteArray, json);
        QFETCH(QString, words);
        ContentSources sources = m_sources;
        const QJsonValue good = jsonedit::parsed(sources.value(file));
        const QJsonValue broken = json.isEmpty() ? jsonedit::without(good, at)
                                                 : jsonedit::with(good, at, jsonedit::parsed(json));
        QVERIFY(broken != good);
        sources[file] = jsonedit::bytesOf(broken);
        const Result<Content> content = readContent(sources);
        QVERIFY(!content.ok());
        QTEST(content.error().where, "where");
        QVERIFY2(content.error().message.toEnglish().contains(words),
                 qPrintable(content.error().message.toEnglish()));
        QVERIFY(content.error().detail.startsWith(QLatin1String("line ")));
    }

    void metricTwiceIsRefused()
    {
        ContentSources sources = m_sources;
        const QJsonValue metrics = jsonedit::parsed(sources.value(QStringLiteral("metrics")));
        sources[QStringLiteral("metrics")] =
            jsonedit::bytesOf(jsonedit::with(metrics, QStringLiteral("/metrics/-"),
                                             jsonedit::at(metrics, QStringLiteral("/metrics/0"))));
        const Result<Content> content = readContent(sources);
        QVERIFY(!content.ok());
        QCOMPARE(content.error().where, QStringLiteral("metrics.json: /metrics/42/id"));
    }

    void missingAndDamagedFilesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("missing") << QByteArray();
        QTest::newRow("cut off") << QByteArray("{\"schemaVersion\": 1,");
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("key twice") << QByteArray("{\"schemaVersion\": 1, \"schemaVersion\": 1}");
    }
    void missingAndDamagedFilesAreNamed()
    {
        QFETCH(QByteArray, json);
        for (const QString& file : m_sources.keys()) {
            ContentSources sources = m_sources;
            sources[file] = json;
            const Result<Content> content = readContent(sources);
            QVERIFY(!content.ok());
            QVERIFY2(content.error().where.startsWith(file + QStringLiteral(".json: /")),
                     qPrintable(content.error().where));
        }
    }

    void cycleIsPrintedAsAPath()
    {
        // The outcome scorecard needs the sponsor charter; now the charter needs what needs it.
        ContentSources sources = m_sources;
        QJsonValue plays = jsonedit::parsed(sources.value(QStringLiteral("plays")));
        const Play* charter = m_content.findPlay(PlayId(QStringLiteral("align-sponsor-charter")));
        const Play* scorecard =
            m_content.findPlay(PlayId(QStringLiteral("align-outcome-scorecard")));
        QVERIFY(scorecard->prerequisites.contains(charter->id));
        const auto index = [&](const Play* play) {
            return QString::number(play - m_content.plays.constData());
        };
        plays = jsonedit::with(plays, QStringLiteral("/plays/%1/prerequisites").arg(index(charter)),
                               QJsonArray{scorecard->id.text()});
        sources[QStringLiteral("plays")] = jsonedit::bytesOf(plays);
        const Result<Content> content = readContent(sources);
        QVERIFY(!content.ok());
        QCOMPARE(content.error().where,
                 QStringLiteral("plays.json: /plays/%1/prerequisites").arg(index(scorecard)));
        QVERIFY2(content.error().message.toEnglish().endsWith(QStringLiteral(
                     "align-outcome-scorecard → align-sponsor-charter → align-outcome-scorecard")),
                 qPrintable(content.error().message.toEnglish()));
    }

    void everyTransitionNeedsAPlay_data()
    {
        QTest::addColumn<QString>("transition");
        QTest::newRow("1-2") << QStringLiteral("1-2");
        QTest::newRow("2-3") << QStringLiteral("2-3");
    }
    void everyTransitionNeedsAPlay()
    {
        QFETCH(QString, transition);
        // All plays that move the second dimension there move the first one instead.
        const Dimension& dimension = m_content.matrices[0].dimensions[1];
        const DimensionId& first = m_content.matrices[0].dimensions[0].id;
        ContentSources sources = m_sources;
        QJsonValue plays = jsonedit::parsed(sources.value(QStringLiteral("plays")));
        for (qsizetype p = 0; p < m_content.plays.size(); ++p) {
            const QList<Advance>& advances = m_content.plays[p].advances;
            for (qsizetype a = 0; a < advances.size(); ++a) {
                if (advances[a].dimension == dimension.id &&
                    toName(advances[a].transition) == transition) {
                    plays = jsonedit::with(
                        plays, QStringLiteral("/plays/%1/advances/%2/dimension").arg(p).arg(a),
                        first.text());
                }
            }
        }
        sources[QStringLiteral("plays")] = jsonedit::bytesOf(plays);
        const Result<Content> content = readContent(sources);
        QVERIFY(!content.ok());
        QCOMPARE(content.error().where, QStringLiteral("models.json: /matrices/0/dimensions/1"));
        QCOMPARE(
            content.error().message.toEnglish(),
            QStringLiteral("no play advances \"%1\" from %2").arg(dimension.id.text(), transition));
    }
};

MILEPOST_TEST(TestContent)
#include "test_content.moc"
