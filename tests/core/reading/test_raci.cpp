// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pitfalls/planpitfalls.h"
#include "core/reading/raci.h"
#include "core/wording/raciwords.h"
#include "tests/core/planning/planningfixture.h"
#include "tests/support/testclass.h"

using namespace milepost;
using namespace milepost::testing;
using namespace Qt::StringLiterals;

namespace {

const QDate kFirstDay(2026, 1, 5);

Engagement withPeople()
{
    Engagement engagement = workedEngagement();
    engagement.participants.clear();
    PlannedPlay charter;
    charter.id = playId("align-sponsor-charter");
    charter.accountable = u"Zoe Adler"_s;
    charter.responsible = {u"zoe  adler"_s, u"Ada Byron"_s};
    charter.informed = {u"Bo Ray"_s};
    PlannedPlay done;
    done.id = playId("align-customer-voice");
    done.state = PlayState::Done;
    done.accountable = u"Zoe Adler"_s;
    engagement.plan->plays = {charter, done};
    return engagement;
}

struct ReadRaci {
    ReadRaci(const Content& content, Engagement from)
        : engagement(std::move(from)), cards(scoreAll(content, engagement)),
          plan(compilePlan(content, engagement, cards)),
          reading(content, engagement, cards, plan, kFirstDay), raci(raciOf(reading))
    {}
    [[nodiscard]] const RaciRow& rowOf(const char* id) const
    {
        for (const RaciRow& row : raci.rows) {
            if (row.item->play->id == playId(id))
                return row;
        }
        qFatal("%s is not in the plan", id);
    }
    Engagement engagement;
    QList<Scorecard> cards;
    CompiledPlan plan;
    Reading reading;
    Raci raci;
};

} // namespace

class TestRaci : public QObject {
    Q_OBJECT

private:
    Content m_content = shippedContent();

private slots:
    void aPersonHasOneColumnHoweverTheNameIsSpelled()
    {
        const ReadRaci read(m_content, withPeople());
        QStringList names;
        for (const RaciPerson& person : read.raci.people)
            names.append(person.name);
        QCOMPARE(names, QStringList({u"Ada Byron"_s, u"Bo Ray"_s, u"Zoe Adler"_s}));
        const RaciRow& charter = read.rowOf("align-sponsor-charter");
        QCOMPARE(charter.parts.at(0), RaciParts(RaciPart::Responsible));
        QCOMPARE(charter.parts.at(1), RaciParts(RaciPart::Informed));
        QCOMPARE(charter.parts.at(2), RaciPart::Accountable | RaciPart::Responsible);
        QCOMPARE(raciLetters(charter.parts.at(2)), u"A/R"_s);
        QCOMPARE(read.raci.names(charter, RaciPart::Responsible),
                 QList<QString>({u"Ada Byron"_s, u"Zoe Adler"_s}));
        QCOMPARE(read.raci.rows.size(), read.reading.items.size());
    }

    /// What is done is no load any longer.
    void theLoadIsTheEffortOfTheOpenPlaysThatOneAnswersFor()
    {
        const ReadRaci read(m_content, withPeople());
        const RaciPerson& zoe = read.raci.people.at(2);
        QCOMPARE(zoe.plays, 1);
        QCOMPARE(zoe.days, read.rowOf("align-sponsor-charter").item->play->effortDays);
        QCOMPARE(read.raci.people.at(0).days, 0.0);
    }

    /// The grid marks what the pitfall counts, and nothing that is later or done.
    void aRowOfNowOrNextWithoutAnAccountablePersonLacksOne()
    {
        const ReadRaci read(m_content, withPeople());
        qsizetype open = 0;
        for (const RaciRow& row : read.raci.rows) {
            const bool soon = row.item->horizon && *row.item->horizon != Horizon::Later;
            QCOMPARE(row.lacksAccountable, soon && row.item->accountable.isEmpty());
            open += row.lacksAccountable ? 1 : 0;
        }
        QVERIFY(open > 0);
        QCOMPARE(read.raci.lacking(), open);
        QVERIFY(!read.rowOf("align-sponsor-charter").lacksAccountable);
        QVERIFY(!read.rowOf("align-customer-voice").lacksAccountable);
        const QList<Finding> findings = detectPlanPitfalls(
            {m_content, read.engagement, read.cards, &read.plan}, read.reading.statusDate);
        QStringList seen;
        for (const Finding& finding : findings)
            seen.append(finding.seen.toEnglish());
        QVERIFY2(seen.join(u'\n').contains(
                     u"%1 plays of now and next have no accountable person"_s.arg(open)),
                 qPrintable(seen.join(u'\n')));
    }

    void somebodyBesidesGetsAColumnOnce()
    {
        const ReadRaci read(m_content, withPeople());
        const Raci raci = raciOf(read.reading, {u"Cy Dove"_s, u"BO RAY"_s});
        QCOMPARE(raci.people.size(), 4);
        QCOMPARE(raci.people.at(2).name, u"Cy Dove"_s);
    }

    void theTableHoldsEverythingThatTheGridShows()
    {
        const ReadRaci read(m_content, withPeople());
        const Telling telling(read.reading, Language::english());
        const FigureTable table = tableOf(telling, read.raci);
        QCOMPARE(table.columns.size(), 5);
        QCOMPARE(table.rows.size(), read.raci.rows.size() + 1);
        for (const QList<FigureCell>& row : table.rows)
            QCOMPARE(row.size(), table.columns.size());
        const QString text = textOf(table);
        QVERIFY2(text.contains(u"Sponsor charter\tR\tI\tA/R\n"_s), qPrintable(text));
        QVERIFY2(text.contains(u"(No accountable person)"_s), qPrintable(text));
        QCOMPARE(table.rows.last().last().number, read.raci.people.last().days);
    }
};

MILEPOST_TEST(TestRaci)
#include "test_raci.moc"
