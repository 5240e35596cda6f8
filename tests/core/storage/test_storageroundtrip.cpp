// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "tests/core/storage/storagefixture.h"
#include "tests/support/generatedengagement.h"
#include "tests/support/machineclock.h"
#include "tests/support/testclass.h"

#include <QJsonArray>

#include <limits>

using namespace milepost;

namespace {

Engagement smallest()
{
    Engagement engagement;
    engagement.organization.name = QStringLiteral("Acme");
    return engagement;
}

Assessment oneAssessment()
{
    Assessment assessment;
    assessment.id = AssessmentId(QStringLiteral("a1"));
    assessment.matrix = shippedContent().matrices.first().id;
    assessment.date = QDate(2025, 3, 31);
    DimensionRecord record;
    record.id = shippedContent().matrices.first().dimensions.first().id;
    assessment.dimensions.append(record);
    return assessment;
}

} // namespace

class TestRoundTrip : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    void verifyRoundTrip(const Engagement& engagement)
    {
        const QString path = m_folder.filePath(QStringLiteral("x.milepost"));
        QFile::remove(path);
        {
            const auto store =
                EngagementStore::create(path, engagement, shippedContentSources(), machineClock());
            QVERIFY2(store.ok(), qPrintable(store ? QString() : store.error().toLine()));
        }
        const Result<OpenedEngagement> opened = EngagementStore::open(path, machineClock());
        QVERIFY2(opened.ok(), qPrintable(opened ? QString() : opened.error().toLine()));
        QCOMPARE(opened->engagement, engagement);
        QCOMPARE(opened->contentSources, shippedContentSources());
        QVERIFY(opened->notices.isEmpty());
        QVERIFY(!opened->store->isReadOnly());
    }

private slots:
    void everyGeneratedEngagementComesBackEqual()
    {
        for (quint32 seed = 0; seed < 60; ++seed) {
            verifyRoundTrip(generateEngagement(shippedContent(), seed));
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
    }

    void absentAndEmptyAreKeptApart_data()
    {
        QTest::addColumn<bool>("isSet");
        QTest::newRow("absent") << false;
        QTest::newRow("set but empty") << true;
    }

    void absentAndEmptyAreKeptApart()
    {
        QFETCH(const bool, isSet);
        Engagement engagement = smallest();
        Assessment assessment = oneAssessment();
        Plan plan;
        if (isSet) {
            assessment.eligible = QList<ParticipantId>();
            plan.playbooks = QList<PlaybookId>();
            plan.assessments = QList<AssessmentId>();
            plan.candidates = QList<PlayId>();
            plan.budgetDays = 0;
        }
        engagement.assessments.append(assessment);
        engagement.plan = plan;
        verifyRoundTrip(engagement);
    }

    void noPlanIsNotAnEmptyPlan()
    {
        verifyRoundTrip(smallest());
        Engagement engagement = smallest();
        engagement.plan = Plan();
        verifyRoundTrip(engagement);
    }

    void attachmentsKeepEveryByte()
    {
        Engagement engagement = smallest();
        Assessment assessment = oneAssessment();
        EvidenceItem item;
        item.kind = EvidenceKind::File;
        for (int byte = 0; byte < 256; ++byte)
            item.content.append(static_cast<char>(byte));
        item.content = item.content.repeated(300);
        item.fileName = QStringLiteral("../a b\"c.pdf");
        item.id = EvidenceId(QStringLiteral("with bytes"));
        EvidenceItem empty;
        empty.id = EvidenceId(QStringLiteral("without"));
        empty.kind = EvidenceKind::File;
        assessment.dimensions.first().evidence = {item, empty};
        engagement.assessments.append(assessment);
        verifyRoundTrip(engagement);
    }

    void textsOfTheLargestSizeComeBackEqual()
    {
        Engagement engagement = smallest();
        engagement.organization.name = QString(limits::kNameLength, u'界');
        engagement.organization.sponsor = QStringLiteral("𝔐").repeated(limits::kNameLength / 2);
        Assessment assessment = oneAssessment();
        assessment.id = AssessmentId(QString(limits::kIdLength, u'ü'));
        assessment.dimensions.first().reason = QString(limits::kTextLength, u'字');
        assessment.dimensions.first().notes =
            QStringLiteral("👩‍💻\n\t").repeated(limits::kTextLength / 7);
        engagement.assessments.append(assessment);
        verifyRoundTrip(engagement);
    }

    void numbersComeBackToTheLastBit_data()
    {
        QTest::addColumn<double>("number");
        QTest::newRow("a third") << 1.0 / 3;
        QTest::newRow("a sum that is not 0.3") << 0.1 + 0.2;
        QTest::newRow("largest") << limits::kMaxAmount;
        QTest::newRow("smallest normal") << std::numeric_limits<double>::min();
        QTest::newRow("smallest at all") << std::numeric_limits<double>::denorm_min();
        QTest::newRow("whole") << 42.0;
        QTest::newRow("negative") << -123456789.123456789;
    }

    void numbersComeBackToTheLastBit()
    {
        QFETCH(const double, number);
        Engagement engagement = smallest();
        Goal goal;
        goal.metric = shippedContent().metrics.first().id;
        goal.baseline = number;
        engagement.goals.append(goal);
        MetricValue value;
        value.metric = goal.metric;
        value.periodEnd = QDate(2025, 3, 31);
        value.value = number;
        value.inputs = {{QStringLiteral("one"), number},
                        {QStringLiteral("list"), QList<double>{number, -number}},
                        {QStringLiteral("empty"), QList<double>()}};
        engagement.metricValues.append(value);
        verifyRoundTrip(engagement);
    }

    void whatOtherToolsPutThereIsKept()
    {
        Engagement engagement = smallest();
        engagement.extensions = {
            {QStringLiteral("x-tool"),
             QJsonObject{{QStringLiteral("list"), QJsonArray{1, 0.1, QJsonValue::Null, true}},
                         {QString(), QStringLiteral("\u0000\u001f\"\\/")},
                         {QStringLiteral("big"), QJsonValue(qint64(9007199254740993))}}}};
        engagement.organization.extensions = {{QStringLiteral("x-"), QJsonArray()}};
        verifyRoundTrip(engagement);
    }

    void oldAndNewestDatesComeBackEqual()
    {
        Engagement engagement = smallest();
        for (const QDate& date : {QDate(1970, 1, 1), QDate(2024, 2, 29), QDate(2199, 12, 31)}) {
            Review review;
            review.id = ReviewId(date.toString(Qt::ISODate));
            review.date = date;
            review.decisions = {QString(), QStringLiteral("second")};
            engagement.reviews.append(review);
        }
        verifyRoundTrip(engagement);
    }

    void pathsAreTakenLiterally_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("spaces") << QStringLiteral(" two words .milepost");
        QTest::newRow("quotes") << QStringLiteral("it's \"quoted\".milepost");
        QTest::newRow("signs of a URL") << QStringLiteral("a?mode=memory&b#c%20d%.milepost");
        QTest::newRow("percent") << QStringLiteral("100%41.milepost");
        QTest::newRow("not Latin") << QStringLiteral("客户 Здоровье العملاء 🚀.milepost");
        QTest::newRow("begins like a URL") << QStringLiteral("file:x.milepost");
        QTest::newRow("memory") << QStringLiteral(":memory:");
        QTest::newRow("semicolon") << QStringLiteral("a;b.milepost");
        QTest::newRow("line break") << QStringLiteral("a\nb.milepost");
        QTest::newRow("backslash") << QStringLiteral("a\\b.milepost");
        QTest::newRow("no ending") << QStringLiteral("engagement");
        QTest::newRow("longest possible") << QString(247, u'n');
    }

    void pathsAreTakenLiterally()
    {
        QFETCH(const QString, name);
        const QTemporaryDir folder;
        const QString path = folder.path() + u'/' + name;
        Engagement engagement = smallest();
        makeFile(path, engagement);
        QCOMPARE(filesIn(folder.path()), QStringList{name});
        Result<OpenedEngagement> opened = EngagementStore::open(path, machineClock());
        QVERIFY2(opened.ok(), qPrintable(opened ? QString() : opened.error().toLine()));
        QCOMPARE(opened->engagement, engagement);
        const Change change{QStringLiteral("Rename"),
                            {{{EntityKind::Organization, {}, {}, 0},
                              engagement.organization,
                              Organization{QStringLiteral("New"), {}, {}, {}, {}, {}, {}}}}};
        QVERIFY(opened->store->apply(change).ok());
        opened->store.reset();
        QCOMPARE(filesIn(folder.path()), QStringList{name});
        QCOMPARE(EngagementStore::open(path, machineClock())->engagement.organization.name,
                 QStringLiteral("New"));
    }
};

MILEPOST_TEST(TestRoundTrip)
#include "test_storageroundtrip.moc"
