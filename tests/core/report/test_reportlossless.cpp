// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exporter.h"
#include "core/report/chosenoptions.h"
#include "tests/core/report/reportfixture.h"
#include "tests/support/generatedengagement.h"
#include "tests/support/testclass.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace milepost;
using namespace milepost::testing;
using namespace Qt::StringLiterals;

namespace {

/// Keys of the exchange format whose texts are ids, words of a fixed list, dates or codes. All
/// other texts were typed by a person; a key that is new to the format counts as typed.
const QSet<QString> kNotTyped{
    u"format"_s,        u"version"_s,     u"currency"_s,     u"id"_s,           u"parent"_s,
    u"function"_s,      u"unit"_s,        u"metric"_s,       u"baselineDate"_s, u"targetDate"_s,
    u"owners"_s,        u"matrix"_s,      u"date"_s,         u"kind"_s,         u"participant"_s,
    u"answer"_s,        u"score"_s,       u"mimeType"_s,     u"playbooks"_s,    u"assessments"_s,
    u"start"_s,         u"freezeWeeks"_s, u"candidates"_s,   u"state"_s,        u"pinnedStart"_s,
    u"waived"_s,        u"forced"_s,      u"actualStart"_s,  u"actualFinish"_s, u"playbook"_s,
    u"step"_s,          u"ownerRole"_s,   u"supportRoles"_s, u"workstream"_s,   u"prerequisites"_s,
    u"dimension"_s,     u"transition"_s,  u"kpis"_s,         u"periodEnd"_s,    u"group"_s,
    u"pitfall"_s,       u"subject"_s,     u"eligible"_s,     u"cohortDate"_s,   u"basis"_s,
    u"usage"_s,         u"periodStart"_s, u"lastReview"_s,   u"profileDate"_s,  u"lifecycleStage"_s,
    u"profile"_s,       u"reviewDate"_s,  u"baseline"_s,     u"scenario"_s,     u"evaluationDate"_s,
    u"replannedFrom"_s, u"next"_s,        u"due"_s,          u"closed"_s,       u"edition"_s,
    u"audience"_s,      u"paper"_s,       u"language"_s,     u"logo"_s,         u"logoType"_s,
    u"accentColour"_s};

/// What the report leaves out on purpose and counts instead.
bool isCounted(const QString& path)
{
    const auto within = [&](const QString& part) { return path.startsWith(part); };
    return within(u"/participants"_s) || path.contains(u"/attendees"_s) ||
           within(u"/accountLists//accounts"_s) ||
           (within(u"/plan/scenarios"_s) && path != u"/plan/scenarios//name"_s) ||
           (within(u"/workshop"_s) && !within(u"/workshop/parkingLot"_s));
}

/// Pages that the sample and what is made from it have, and for which words of one's own are typed
/// here; words for other pages are counted.
const QSet<QString> kPagesWithWords{u"roadmap"_s, u"decision"_s, u"risks"_s};

bool isTyped(const QString& path, const QString& key, const QJsonObject& holder)
{
    if (key.startsWith(u"x-"_s) || isCounted(path))
        return false;
    if (path.startsWith(u"/report/sections"_s) || path.startsWith(u"/report/texts"_s))
        return key != u"proposal"_s && kPagesWithWords.contains(holder.value(u"id"_s).toString());
    if (key == u"status"_s)
        return path.startsWith(u"/risks"_s);
    if (key == u"value"_s && path.contains(u"/evidence/"_s))
        return holder.value(u"kind"_s) != u"file"_s;
    return !kNotTyped.contains(key);
}

/// Calls `visit` with each typed text, and puts what it returns in its place.
template <class Visit>
QJsonValue mapTyped(const QJsonValue& value, const QString& path, const QString& key,
                    const QJsonObject& holder, Visit& visit)
{
    if (key.startsWith(u"x-"_s))
        return value; // of other tools, with all that it holds
    if (value.isString()) {
        return isTyped(path, key, holder) && !value.toString().isEmpty()
                   ? visit(path, value.toString())
                   : value;
    }
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue& item : value.toArray())
            list.append(mapTyped(item, path + u'/', key, holder, visit));
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    if (key == u"state"_s || key == u"inputs"_s || key == u"profile"_s)
        return object; // of a snapshot: computed, not typed; of a metric: numbers; of a partner:
                       // yes or no
    const QJsonObject before = object;
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = mapTyped(it.value(), path + u'/' + it.key(), it.key(), before, visit);
    return object;
}

struct TypedText {
    QString path;
    QString text;
};

QList<TypedText> typedTexts(const Engagement& engagement)
{
    QList<TypedText> texts;
    auto collect = [&texts](const QString& path, const QString& text) {
        texts.append({path, text});
        return QJsonValue(text);
    };
    const QJsonObject root = QJsonDocument::fromJson(exportEngagement(engagement)).object();
    mapTyped(root, {}, {}, root, collect);
    return texts;
}

QList<QString> missingFrom(const QString& report, const QList<TypedText>& texts)
{
    QList<QString> missing;
    for (const TypedText& typed : texts) {
        if (!report.contains(typed.text))
            missing.append(typed.path + u": "_s + typed.text.left(40));
    }
    return missing;
}

/// What people write down about a play while they work on it.
void addWork(PlannedPlay& play)
{
    play.progress = 40;
    play.checklist = {{u"Ask the CFO for the list"_s, true}, {u"Tag the first hundred"_s, false}};
    play.log = {{QDate(2026, 6, 30), u"The export has no partner column."_s},
                {QDate(2026, 6, 2), u"Kick-off with operations."_s}};
    play.responsible = {u"Ines Duarte"_s, u"Tom Okoro"_s};
    play.consulted = {u"Legal counsel"_s};
    play.informed = {u"All account managers"_s};
    play.exitCriterion = u"Nine of ten accounts are tagged, or it is stopped."_s;
    play.evaluationDate = QDate(2026, 9, 30);
}

void addEcosystem(Engagement& engagement)
{
    AccountList list;
    list.id = AccountListId(u"renewals"_s);
    list.name = u"Renewals of the first half"_s;
    list.periodStart = QDate(2026, 1, 1);
    list.periodEnd = QDate(2026, 6, 30);
    list.source = u"Export of the billing system"_s;
    list.completeness = 0.8;
    for (int i = 0; i < 60; ++i) {
        Account account;
        account.id = AccountId(u"Acme subsidiary %1"_s.arg(i));
        account.segment = i % 3 == 0 ? u"Strategic"_s : u"Mid-market"_s;
        if (i % 2 == 0)
            account.involvedSince = QDate(2025, 3, 1);
        account.renewalDue = true;
        account.renewed = i % 5 != 0;
        account.startArr = 1'000 + i;
        account.churnedArr = i % 5 == 0 ? *account.startArr : 0;
        list.accounts.append(account);
    }
    engagement.accountLists = {list};

    Partner partner;
    partner.id = PartnerId(u"p1"_s);
    partner.name = u"Nordlicht Services"_s;
    partner.types = {u"Implementation"_s, u"Managed service"_s};
    partner.tier = u"Gold"_s;
    partner.lifecycleStage = shippedContent().partnerLifecycle.first().id;
    partner.segments = {u"Strategic"_s};
    partner.regions = {u"Nordics"_s, u"Baltics"_s};
    for (const PartnerProfileQuestion& question : shippedContent().partnerProfile.questions)
        partner.profile.insert(question.id, ProfileAnswer::Partly);
    partner.profileBy = u"Mara Lind"_s;
    partner.profileDate = QDate(2026, 4, 3);
    partner.psat = 0.75;
    Partner bare;
    bare.id = PartnerId(u"p2"_s);
    bare.name = u"A partner of whom nothing is known yet"_s;
    engagement.partners = {partner, bare};

    engagement.coverage = {
        {u"Strategic"_s, u"Onboarding"_s, {u"Customer success"_s}, {u"Nordlicht Services"_s}},
        {u"Long tail"_s, u"Renewal"_s, {}, {u"Distributor"_s, u"Inside sales"_s}}};
    Investment money;
    money.id = InvestmentId(u"i1"_s);
    money.title = u"Enablement of two partners"_s;
    money.amount = 25'000;
    money.metric = shippedContent().metrics.first().id;
    engagement.investments = {money};
}

void addSession(Engagement& engagement)
{
    Workshop workshop;
    workshop.agenda = {{u"own"_s, u"Walk through the numbers"_s, 20}};
    workshop.parkingLot = {{u"l1"_s, u"Who pays for the sandbox"_s, false},
                           {u"l2"_s, u"Naming of the tiers"_s, true}};
    const ParticipantId person = engagement.participants.first().id;
    workshop.silentNotes = {{u"n1"_s, u"pre-mortem"_s, person, u"We never told sales."_s, {}}};
    workshop.commitmentVotes = {{person, 2, u"Only with two more people."_s}};
    engagement.workshop = workshop;

    ReportSettings settings;
    settings.confidentiality = u"For the steering group"_s;
    settings.consultant = u"Ruth Okafor"_s;
    settings.sections = {{u"roadmap"_s, false, u"What happens when."_s},
                         {u"no-such-page"_s, false, u"Words for nothing."_s}};
    settings.texts = {{u"decision"_s, u"We begin with the sponsor."_s, u"Begin with tagging."_s},
                      {u"risks"_s, u"Two lines,\nso no headline."_s, {}}};
    engagement.report = settings;
}

/// The sample with what it does not have: warnings set aside, an old play of one's own, a snapshot,
/// and all that stands beside the assessments and the plan.
Engagement richSample()
{
    Engagement engagement = sampleEngagement();
    addEcosystem(engagement);
    addSession(engagement);
    addWork(engagement.plan->plays.first());
    engagement.plan->personCapacity.insert(u"Ines Duarte"_s, 1.5);
    Scenario scenario;
    scenario.id = ScenarioId(u"half"_s);
    scenario.name = u"With half the people"_s;
    engagement.plan->scenarios = {scenario};
    engagement.reviews.first().cadence = u"every second Tuesday"_s;
    engagement.reviews.first().next = QDate(2026, 8, 4);
    engagement.reviews.first().actions.append(
        {u"Send the list"_s, u"Tom Okoro"_s, QDate(2026, 7, 1), QDate(2026, 7, 3)});
    engagement.goals.first().definition = {QDate(2025, 6, 30), MetricBasis::Trailing,
                                           MetricUsage::Out, 5'000};
    Dismissal high;
    high.pitfall = PitfallId(u"no-sponsor"_s);
    high.reason = u"The sponsor joined by phone."_s;
    Dismissal medium;
    medium.pitfall = PitfallId(u"top-stage-everywhere"_s);
    medium.subject = u"align-strategy-goals"_s;
    medium.reason = u"Only for this one dimension."_s;
    engagement.dismissals = {medium, high};
    PlannedPlay dropped;
    dropped.id = PlayId(u"own-dropped"_s);
    dropped.state = PlayState::Dropped;
    dropped.notes = u"Nobody wanted to own it."_s;
    dropped.custom.emplace();
    dropped.custom->title = u"Partner newsletter"_s;
    dropped.custom->what = u"Send a letter each month."_s;
    dropped.custom->deliverable = u"Twelve letters"_s;
    addWork(dropped);
    engagement.plan->plays.append(dropped);
    Snapshot snapshot;
    snapshot.id = SnapshotId(u"spring"_s);
    snapshot.name = u"After the spring workshop"_s;
    snapshot.date = QDate(2026, 5, 19);
    engagement.snapshots.append(snapshot);
    engagement.plan->baseline = snapshot.id;
    return engagement;
}

/// As it was chosen in the engagement, but in full and for an audience that may read all of it.
ReportContent fullReport(const Engagement& engagement)
{
    ReportOptions options = chosenOptions(engagement);
    makeFor(options, AudienceProfile::Custom, engagement); // nothing is withheld
    options.edition = Edition::Full;
    options.date = kDate;
    return composed(engagement, options);
}

/// What the full report and its annex print.
QString printedText(const Engagement& engagement)
{
    ReportOptions options = chosenOptions(engagement);
    makeFor(options, AudienceProfile::Custom, engagement); // nothing is withheld
    options.edition = Edition::Annex;
    options.date = kDate;
    return textOf(fullReport(engagement)) + u'\n' + textOf(composed(engagement, options));
}

/// The rich sample with a text of its own in every place where a person can type, each with what
/// could be mistaken for a placeholder or for markup.
Engagement markedSample()
{
    int number = 0;
    auto mark = [&number](const QString&, const QString&) {
        return QJsonValue(u"mark"_s + QString::number(number++) + u"end %1 %2 <b>&amp;</b>"_s);
    };
    const QJsonObject root = QJsonDocument::fromJson(exportEngagement(richSample())).object();
    const QJsonValue marked = mapTyped(root, {}, {}, root, mark);
    return imported(QJsonDocument(marked.toObject()).toJson());
}

} // namespace

class TestReportLossless : public QObject {
    Q_OBJECT

private slots:
    void everythingTypedIsInTheFullReportOrItsAnnex_data();
    void everythingTypedIsInTheFullReportOrItsAnnex();
    void markupAndPlaceholdersInTypedTextStayAsTyped();
    void whatIsLeftOutIsCounted();
    void whatIsPrivateIsOnNoPage();
    void aPageThatIsHiddenIsCounted();
    void lastAssessmentsOfUnitsAreKept();
};

void TestReportLossless::everythingTypedIsInTheFullReportOrItsAnnex_data()
{
    QTest::addColumn<Engagement>("engagement");
    QTest::newRow("sample") << sampleEngagement();
    QTest::newRow("rich sample") << richSample();
    QTest::newRow("three votes") << threeVotes();
    QTest::newRow("sixty plays") << sixtyLongPlays();
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("generated %u", seed) << generateEngagement(shippedContent(), seed);
}

void TestReportLossless::everythingTypedIsInTheFullReportOrItsAnnex()
{
    QFETCH(Engagement, engagement);
    const QString report = printedText(engagement);
    const QList<QString> missing = missingFrom(report, typedTexts(engagement));
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u" | "_s)));
}

void TestReportLossless::markupAndPlaceholdersInTypedTextStayAsTyped()
{
    const Engagement engagement = markedSample();
    const QList<TypedText> typed = typedTexts(engagement);
    QVERIFY(typed.size() > 350);
    QVERIFY(typed.first().text.contains(u"%1"_s));
    const QString report = printedText(engagement);
    const QList<QString> missing = missingFrom(report, typed);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u" | "_s)));
}

void TestReportLossless::whatIsLeftOutIsCounted()
{
    const Engagement engagement = richSample();
    qsizetype attendees = 0;
    for (const Review& review : engagement.reviews)
        attendees += review.attendees.size();
    const ReportContent report = composed(engagement, optionsOn(QDate(2026, 7, 20)));
    QHash<QString, int> counts;
    for (const LeftOut& leftOut : report.leftOut) {
        QVERIFY2(!leftOut.why.isEmpty(), qPrintable(leftOut.what));
        counts.insert(leftOut.what, leftOut.count);
    }
    QCOMPARE(counts.value(u"names of participants"_s), engagement.participants.size());
    QCOMPARE(counts.value(u"names of people at reviews"_s), attendees);
    QCOMPARE(counts.value(u"contents of snapshots"_s), 1);
    QCOMPARE(counts.value(u"contents of scenarios"_s), 1);
    QCOMPARE(counts.value(u"accounts of account lists"_s), 60);
    QCOMPARE(counts.value(u"silent notes of the session"_s), 1);
    QCOMPARE(counts.value(u"commitment votes with the person who gave them"_s), 1);
    QCOMPARE(counts.value(u"parts of the session's own agenda"_s), 1);
    QCOMPARE(counts.value(u"texts of your own for other pages"_s), 1);
}

void TestReportLossless::whatIsPrivateIsOnNoPage()
{
    Engagement engagement = richSample();
    engagement.report->participantNames = true;
    const QString report = printedText(engagement);
    for (const QString& words :
         {u"Acme subsidiary"_s, u"We never told sales."_s, u"Only with two more people."_s})
        QVERIFY2(!report.contains(words), qPrintable(words));
}

void TestReportLossless::aPageThatIsHiddenIsCounted()
{
    Engagement engagement = richSample();
    engagement.report->sections.append({u"partners"_s, true, {}});
    const ReportContent report = fullReport(engagement);
    QVERIFY(!report.findSection(u"partners"_s));
    QVERIFY(std::any_of(report.leftOut.cbegin(), report.leftOut.cend(), [](const LeftOut& left) {
        return left.what.contains(u"Partners"_s) && left.count > 3 &&
               left.why.contains(u"hidden"_s);
    }));
}

void TestReportLossless::lastAssessmentsOfUnitsAreKept()
{
    const Engagement engagement = sampleEngagement();
    const QString sheets = printedText(engagement);
    for (const Assessment& assessment : engagement.assessments)
        QVERIFY2(sheets.contains(assessment.title), qPrintable(assessment.title));
}

MILEPOST_TEST(TestReportLossless)
#include "test_reportlossless.moc"
