// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/contentreader.h"
#include "core/engagement/edit.h"
#include "tests/support/generatedchange.h"
#include "tests/support/generatedengagement.h"
#include "tests/support/testclass.h"

#include <QTest>

using namespace milepost;

Q_DECLARE_METATYPE(milepost::EntityRef)

namespace {

/// An engagement with exactly two of everything that comes in lists.
Engagement twoOfEach()
{
    Engagement engagement;
    engagement.organization.name = QStringLiteral("Acme");
    engagement.organization.units.resize(2);
    engagement.participants.resize(2);
    engagement.goals.resize(2);
    engagement.metricValues.resize(2);
    engagement.risks.resize(2);
    engagement.reviews.resize(2);
    engagement.snapshots.resize(2);
    engagement.dismissals.resize(2);
    engagement.plan.emplace();
    engagement.plan->plays.resize(2);
    engagement.plan->scenarios.resize(2);
    engagement.partners.resize(2);
    engagement.coverage.resize(2);
    engagement.investments.resize(2);
    engagement.workshop.emplace();
    engagement.report.emplace();
    for (const char* id : {"k", "l"}) {
        AccountList list;
        list.id = AccountListId(QString::fromLatin1(id));
        list.accounts.resize(2);
        engagement.accountLists.append(list);
    }
    for (const char* id : {"a", "b"}) {
        Assessment assessment;
        assessment.id = AssessmentId(QString::fromLatin1(id));
        for (const char* name : {"d", "e"}) {
            DimensionRecord record;
            record.id = DimensionId(QString::fromLatin1(name));
            record.ballots.resize(2);
            record.indicators.resize(2);
            record.evidence.resize(2);
            assessment.dimensions.append(record);
        }
        engagement.assessments.append(assessment);
    }
    return engagement;
}

EntityRef refOf(EntityKind kind, qsizetype index)
{
    const bool inAssessment = kind == EntityKind::Dimension || kind == EntityKind::Ballot ||
                              kind == EntityKind::Indicator || kind == EntityKind::Evidence;
    return {kind, inAssessment ? AssessmentId(QStringLiteral("b")) : AssessmentId(),
            inAssessment && kind != EntityKind::Dimension ? DimensionId(QStringLiteral("e"))
                                                          : DimensionId(),
            index,
            kind == EntityKind::Account ? AccountListId(QStringLiteral("l")) : AccountListId()};
}

bool standsAlone(EntityKind kind)
{
    return kind == EntityKind::Organization || kind == EntityKind::Plan ||
           kind == EntityKind::Workshop || kind == EntityKind::Report;
}

bool isThere(const EntityValue& value)
{
    return !std::holds_alternative<std::monostate>(value);
}

/// The same thing with another key of other tools, which every kind of thing has.
EntityValue marked(EntityValue value)
{
    std::visit(
        [](auto& thing) {
            if constexpr (!std::is_same_v<std::decay_t<decltype(thing)>, std::monostate>)
                thing.extensions.insert(QStringLiteral("x-mark"), 1);
        },
        value);
    return value;
}

} // namespace

class TestEdit : public QObject {
    Q_OBJECT

private:
    static void addKinds(bool withAlone)
    {
        QTest::addColumn<EntityRef>("ref");
        for (const auto& [kind, name] : EnumNames<EntityKind>::table) {
            if (withAlone || !standsAlone(kind))
                QTest::newRow(name.data()) << refOf(kind, standsAlone(kind) ? 0 : 1);
        }
    }

private slots:
    void updateIsTakenBack_data() { addKinds(true); }
    void updateIsTakenBack()
    {
        QFETCH(EntityRef, ref);
        const Engagement before = twoOfEach();
        const EntityValue head = entityAt(before, ref, true);
        QVERIFY(isThere(head));
        const Edit edit{ref, head, marked(head)};
        Engagement engagement = before;
        applyEdit(engagement, edit);
        QVERIFY(engagement != before);
        // What the thing holds is left alone, although the update did not carry it.
        QCOMPARE(entityAt(engagement, ref, true), marked(head));
        QCOMPARE(entityAt(engagement, ref, false), marked(entityAt(before, ref, false)));
        applyEdit(engagement, inverse(edit));
        QCOMPARE(engagement, before);
    }

    void removalIsTakenBack_data() { addKinds(false); }
    void removalIsTakenBack()
    {
        QFETCH(EntityRef, ref);
        const Engagement before = twoOfEach();
        const Edit edit{ref, entityAt(before, ref, false), {}};
        Engagement engagement = before;
        applyEdit(engagement, edit);
        QVERIFY(!isThere(entityAt(engagement, ref, false))); // the second of two is gone
        applyEdit(engagement, inverse(edit));
        QCOMPARE(engagement, before);
    }

    void insertionIsTakenBack_data() { addKinds(false); }
    void insertionIsTakenBack()
    {
        QFETCH(EntityRef, ref);
        const Engagement before = twoOfEach();
        for (const qsizetype index : {0, 1, 2}) {
            EntityRef place = ref;
            place.index = index;
            const Edit edit{place, {}, marked(entityAt(before, ref, false))};
            Engagement engagement = before;
            applyEdit(engagement, edit);
            QCOMPARE(entityAt(engagement, place, false), edit.after);
            QVERIFY(engagement != before);
            applyEdit(engagement, inverse(edit));
            QCOMPARE(engagement, before);
        }
    }

    void aThingIsFoundByItsKeyWhereverItStands()
    {
        Engagement engagement;
        for (const char* id : {"a", "b", "c"})
            engagement.risks.append(
                Risk{RiskId(QString::fromLatin1(id)), {}, {}, {}, {}, {}, {}, {}});
        Risk after = engagement.risks[2];
        after.title = QStringLiteral("Nobody owns renewals");
        // The place is that of another risk, as it is for a change made on another copy.
        const Edit edit{refOf(EntityKind::Risk, 0), engagement.risks[2], after};
        applyEdit(engagement, edit);
        QCOMPARE(engagement.risks[2], after);
        QVERIFY(engagement.risks[0].title.isEmpty());
        applyEdit(engagement, {refOf(EntityKind::Risk, 0), after, {}});
        QCOMPARE(engagement.risks.size(), 2);
        QCOMPARE(engagement.risks[1].id.text(), QStringLiteral("b"));
    }

    void aMoveIsTakenBack_data()
    {
        QTest::addColumn<qsizetype>("from");
        QTest::addColumn<qsizetype>("to");
        for (qsizetype from = 0; from < 4; ++from) {
            for (qsizetype to = 0; to < 4; ++to)
                QTest::addRow("%d to %d", int(from), int(to)) << from << to;
        }
    }
    void aMoveIsTakenBack()
    {
        QFETCH(qsizetype, from);
        QFETCH(qsizetype, to);
        Engagement before;
        for (const char* id : {"a", "b", "c", "d"})
            before.risks.append(Risk{RiskId(QString::fromLatin1(id)), {}, {}, {}, {}, {}, {}, {}});
        const Risk risk = before.risks[from];
        const Edit edit{refOf(EntityKind::Risk, from), risk, risk, to};
        QVERIFY(!edit.isIdle());
        Engagement engagement = before;
        applyEdit(engagement, edit);
        QCOMPARE(engagement.risks[to].id, risk.id);
        QCOMPARE(engagement.risks.size(), 4);
        applyEdit(engagement, inverse(edit));
        QCOMPARE(engagement, before);
        QCOMPARE(inverse(inverse(edit)), edit);
    }

    void planComesAndGoesWithItsPlays()
    {
        const Engagement before = twoOfEach();
        const EntityRef ref = refOf(EntityKind::Plan, 0);
        const Edit edit{ref, entityAt(before, ref, false), {}};
        Engagement engagement = before;
        applyEdit(engagement, edit);
        QVERIFY(!engagement.plan);
        applyEdit(engagement, inverse(edit));
        QCOMPARE(engagement, before);
    }

    void headsHoldNothing()
    {
        const Engagement engagement = twoOfEach();
        const auto head = [&](EntityKind kind) {
            return entityAt(engagement, refOf(kind, standsAlone(kind) ? 0 : 1), true);
        };
        QVERIFY(std::get<Organization>(head(EntityKind::Organization)).units.isEmpty());
        QVERIFY(std::get<Assessment>(head(EntityKind::Assessment)).dimensions.isEmpty());
        QVERIFY(std::get<Plan>(head(EntityKind::Plan)).plays.isEmpty());
        const auto record = std::get<DimensionRecord>(head(EntityKind::Dimension));
        QCOMPARE(record.id.text(), QStringLiteral("e"));
        QVERIFY(record.ballots.isEmpty());
        QVERIFY(record.indicators.isEmpty());
        QVERIFY(record.evidence.isEmpty());
    }

    void nothingIsFoundWhereNothingIs_data() { addKinds(false); }
    void nothingIsFoundWhereNothingIs()
    {
        QFETCH(EntityRef, ref);
        for (const qsizetype index : {-1, 2}) {
            ref.index = index;
            QVERIFY(!isThere(entityAt(twoOfEach(), ref, false)));
        }
        ref.index = 0;
        ref.assessment = AssessmentId(QStringLiteral("nowhere"));
        QVERIFY(!isThere(entityAt(Engagement(), ref, false)));
    }

    void changesAreTakenBackInTheOppositeOrder()
    {
        const Result<Content> content = readContent(shippedContentSources());
        QVERIFY(content.ok());
        RandomSource random(11);
        int edits = 0;
        for (quint32 seed = 0; seed < 30; ++seed) {
            const Engagement before = generateEngagement(*content, seed);
            for (int i = 0; i < 10; ++i) {
                const Change change = generateChange(*content, before, random);
                edits += static_cast<int>(change.edits.size());
                Engagement engagement = before;
                applyChange(engagement, change);
                applyChange(engagement, inverse(change));
                QCOMPARE(engagement, before);
                QCOMPARE(inverse(inverse(change)), change);
                QCOMPARE(inverse(change).name, change.name);
            }
        }
        QVERIFY(edits > 100);
    }
};

MILEPOST_TEST(TestEdit)
#include "test_edit.moc"
