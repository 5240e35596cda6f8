// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/contentreader.h"
#include "core/edits/assessments.h"
#include "core/edits/dimensions.h"
#include "core/edits/newid.h"
#include "core/edits/organization.h"
#include "core/edits/participants.h"
#include "core/edits/playdecisions.h"
#include "core/edits/prerequisites.h"
#include "core/edits/reportedits.h"
#include "core/edits/severalplays.h"
#include "core/language/language.h"
#include "core/language/pseudolanguage.h"
#include "tests/support/testclass.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace milepost;

namespace {

const UnitId kNorth(QStringLiteral("u1"));
const AssessmentId kFirst(QStringLiteral("a0001"));
const AssessmentId kSecond(QStringLiteral("a0002"));

Assessment twin(const Content& content, const AssessmentId& id)
{
    Assessment assessment;
    assessment.id = id;
    assessment.matrix = content.matrices.first().id;
    assessment.date = QDate(2026, 3, 2);
    assessment.title = QStringLiteral("Twin");
    return assessment;
}

} // namespace

class TestEdits : public QObject {
    Q_OBJECT

private:
    Content m_content;
    Engagement m_engagement;

private slots:
    void initTestCase()
    {
        const Result<Content> content = readContent(shippedContentSources());
        QVERIFY(content.ok());
        m_content = *content;
        m_engagement.organization.name = QStringLiteral("Example Ltd");
        m_engagement.organization.units = {{kNorth, QStringLiteral("North"), {}, {}}};
        m_engagement.assessments = {twin(m_content, kFirst), twin(m_content, kSecond)};
    }

    void whatIsAddedNeedsAnIdOfItsOwn_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("new") << QStringLiteral("u2") << QString();
        QTest::newRow("taken") << kNorth.text() << QStringLiteral("is taken already.");
        QTest::newRow("none") << QString() << QStringLiteral("cannot be an id.");
        QTest::newRow("blank at the end")
            << QStringLiteral("u2 ") << QStringLiteral("cannot be an id.");
        QTest::newRow("two lines") << QStringLiteral("u\n2") << QStringLiteral("cannot be an id.");
    }

    void whatIsAddedNeedsAnIdOfItsOwn()
    {
        QFETCH(const QString, id);
        QFETCH(const QString, sentence);
        const Result<Change> change =
            edits::addUnit(m_content, m_engagement, UnitId(id), QStringLiteral("South"), {});
        QCOMPARE(change.ok(), sentence.isEmpty());
        if (!change)
            QVERIFY(change.error().message.toEnglish().endsWith(sentence));
    }

    void aTextOfTheOrganizationIsNamedInTheLanguageOfTheWindow_data()
    {
        QTest::addColumn<OrganizationField>("field");
        QTest::addColumn<QString>("text");
        for (const auto field :
             {OrganizationField::Name, OrganizationField::Industry, OrganizationField::Currency,
              OrganizationField::Sponsor, OrganizationField::Facilitator}) {
            const QString text =
                field == OrganizationField::Currency ? QStringLiteral("EUR") : QStringLiteral("42");
            QTest::addRow("%d", static_cast<int>(field)) << field << text;
        }
    }

    void aTextOfTheOrganizationIsNamedInTheLanguageOfTheWindow()
    {
        QFETCH(const OrganizationField, field);
        QFETCH(const QString, text);
        const Result<Change> change =
            edits::setOrganizationText(m_content, m_engagement, field, text);
        QVERIFY(change.ok());
        const std::optional<Language> pseudo = Language::named(kPseudoLanguage);
        QVERIFY(pseudo);
        static const QRegularExpression english(QStringLiteral("[a-z]{4}"));
        const QString words = pseudo->text(change->name);
        QVERIFY2(!english.match(words).hasMatch(), qPrintable(words));
    }

    void eachParticipantNeedsOneId()
    {
        const ParticipantId id(QStringLiteral("p1"));
        const NewParticipant ada{QStringLiteral("Ada"), Function::Cs, {}};
        QVERIFY(edits::addParticipants(m_content, m_engagement, {id}, {ada}).ok());
        QVERIFY(!edits::addParticipants(m_content, m_engagement, {}, {ada}).ok());
        QVERIFY(!edits::addParticipants(m_content, m_engagement, {id, id}, {ada, ada}).ok());
    }

    /// Of two that read the same, the step has to tell which one went.
    void aStepNamesWhatItChanges_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("name");
        QTest::newRow("first") << kFirst.text() << QStringLiteral("Twin");
        QTest::newRow("second") << kSecond.text() << QStringLiteral("Twin (2)");
    }

    void aStepNamesWhatItChanges()
    {
        QFETCH(const QString, id);
        QFETCH(const QString, name);
        const Result<Change> removed =
            edits::deleteAssessment(m_content, m_engagement, AssessmentId(id));
        QCOMPARE(removed->name.toEnglish(), QStringLiteral("Delete assessment ") + name);
        const Result<Change> closed =
            edits::closeAssessment(m_content, m_engagement, AssessmentId(id));
        QCOMPARE(closed->name.toEnglish(), QStringLiteral("Close assessment ") + name);
    }

    void onlyTheSameFieldOfTheSameThingJoins()
    {
        const DimensionId first = m_content.matrices.first().dimensions.at(0).id;
        const DimensionId second = m_content.matrices.first().dimensions.at(1).id;
        const auto notes = [&](const DimensionId& id, const QString& text) {
            return edits::setNotes(m_content, m_engagement, {kFirst, id}, text)->field;
        };
        const QString field = notes(first, QStringLiteral("a"));
        QVERIFY(!field.isEmpty());
        QCOMPARE(notes(first, QStringLiteral("ab")), field);
        QVERIFY(notes(second, QStringLiteral("a")) != field);
        QVERIFY(edits::setReason(m_content, m_engagement, {kFirst, first}, QStringLiteral("a"))
                    ->field != field);
        QVERIFY(edits::closeAssessment(m_content, m_engagement, kFirst)->field.isEmpty());
    }

    void anEditThatChangesNothingHasNoEdits()
    {
        QVERIFY(edits::renameUnit(m_content, m_engagement, kNorth, QStringLiteral("North"))
                    ->edits.isEmpty());
        QVERIFY(edits::reopenAssessment(m_content, m_engagement, kFirst)->edits.isEmpty());
    }

    /// Several plays are decided about in one step, also when none of them had a record; of one the
    /// step has its name.
    void severalPlaysAreOneStep()
    {
        const PlayId one = m_content.plays.at(0).id;
        const PlayId other = m_content.plays.at(1).id;
        const QDate monday(2026, 3, 2);
        const Result<Change> change =
            edits::pinPlays(m_content, m_engagement, {{one, monday}, {other, monday.addDays(7)}});
        QCOMPARE(change->name.toEnglish(), QStringLiteral("Pin 2 plays"));
        Engagement after = m_engagement;
        applyChange(after, *change);
        QCOMPARE(after.plan->findPlay(one)->pinnedStart, monday);
        QCOMPARE(after.plan->findPlay(other)->pinnedStart, monday.addDays(7));
        applyChange(after, inverse(*change));
        QVERIFY(after == m_engagement);
        const Result<Change> alone = edits::pinPlays(m_content, m_engagement, {{one, monday}});
        QVERIFY(alone->name.toEnglish().startsWith(QStringLiteral("Pin “")));
        const Result<Change> none = edits::unpinPlays(m_content, m_engagement, {});
        QVERIFY(none.ok() && none->edits.isEmpty() && none->name.isEmpty());
    }

    void whereOneOfSeveralIsRefusedNothingIsDone()
    {
        const PlayId one = m_content.plays.at(0).id;
        QVERIFY(!edits::setPlayDurations(m_content, m_engagement, {{one, 3}, {one, 0}}).ok());
        QVERIFY(
            !edits::unpinPlays(m_content, m_engagement, {one, PlayId(QStringLiteral("nowhere"))})
                 .ok());
    }

    /// What is waived of a play that is no prerequisite any more is forgotten.
    void prerequisitesOfOwnPlaysAreAddedExchangedAndRemoved()
    {
        const PlayId own(QStringLiteral("own"));
        const PlayId one = m_content.plays.at(0).id;
        const PlayId other = m_content.plays.at(1).id;
        Engagement engagement = m_engagement;
        PlannedPlay record;
        record.id = own;
        record.custom.emplace();
        record.custom->title = QStringLiteral("Own work");
        engagement.plan.emplace();
        engagement.plan->plays = {record};
        const auto after = [&](const Result<Change>& change) {
            applyChange(engagement, *change);
            return engagement.plan->findPlay(own)->custom->prerequisites;
        };
        QCOMPARE(edits::possiblePrerequisites(m_content, engagement, own, {own, one, other}),
                 QList<PlayId>({one, other}));
        QCOMPARE(after(edits::addPrerequisite(m_content, engagement, own, one)),
                 QList<PlayId>{one});
        QCOMPARE(edits::possiblePrerequisites(m_content, engagement, own, {own, one, other}),
                 QList<PlayId>{other});
        QVERIFY(!edits::addPrerequisite(m_content, engagement, own, one).ok());
        QVERIFY(!edits::addPrerequisite(m_content, engagement, own, own).ok());
        QVERIFY(!edits::replacePrerequisite(m_content, engagement, own, other, one).ok());
        QCOMPARE(after(edits::replacePrerequisite(m_content, engagement, own, one, other)),
                 QList<PlayId>{other});
        applyChange(engagement, *edits::waivePrerequisite(m_content, engagement, own, other, {}));
        QCOMPARE(after(edits::removePrerequisite(m_content, engagement, own, other, {})),
                 QList<PlayId>());
        QVERIFY(engagement.plan->findPlay(own)->waived.isEmpty());
        QVERIFY(!edits::removePrerequisite(m_content, engagement, own, other, {}).ok());
    }

    /// What a play of the content waits for is given: only what was waived can be added.
    void aPlayOfTheContentWaitsAgainForWhatIsWaived()
    {
        const auto waits =
            std::find_if(m_content.plays.cbegin(), m_content.plays.cend(),
                         [](const Play& play) { return !play.prerequisites.isEmpty(); });
        QVERIFY(waits != m_content.plays.cend());
        const PlayId need = waits->prerequisites.first();
        Engagement engagement = m_engagement;
        const auto possible = [&] {
            return edits::possiblePrerequisites(m_content, engagement, waits->id,
                                                {waits->id, need, m_content.plays.last().id});
        };
        QCOMPARE(possible(), QList<PlayId>());
        applyChange(engagement,
                    *edits::waivePrerequisite(m_content, engagement, waits->id, need, {}));
        QCOMPARE(possible(), QList<PlayId>{need});
    }

    /// Only who takes the line away has a report without it.
    void theFirstChoiceForAReportLeavesItConfidential()
    {
        const auto after = [&](const Result<Change>& change) {
            Engagement engagement = m_engagement;
            applyChange(engagement, *change);
            return engagement.report.value_or(ReportSettings()).confidentiality;
        };
        QCOMPARE(after(edits::setReportFinal(m_content, m_engagement, true)),
                 QStringLiteral("Confidential"));
        QCOMPARE(after(edits::setReportConfidentiality(m_content, m_engagement, {})), QString());
        QVERIFY(edits::setReportFinal(m_content, m_engagement, false)->edits.isEmpty());
    }

    void aBrandIsOneStepAndWhatCannotBeOneIsRefused()
    {
        const ReportBrand brand{QStringLiteral("#0a6"), {}, {}, false};
        QVERIFY(!edits::setReportBrand(m_content, m_engagement, brand));
        const ReportBrand picture{{}, QByteArrayLiteral("no picture"), {}, false};
        QVERIFY(!edits::setReportBrand(m_content, m_engagement, picture));
        const ReportBrand good{QStringLiteral("#004488"),
                               QByteArrayLiteral("<svg xmlns='http://www.w3.org/2000/svg'/>"),
                               QStringLiteral("Ruth Okafor"), true};
        Engagement engagement = m_engagement;
        applyChange(engagement, *edits::setReportBrand(m_content, m_engagement, good));
        QCOMPARE(reportBrandOf(*engagement.report), good);
        QCOMPARE(engagement.report->logoType, QStringLiteral("image/svg+xml"));
        applyChange(engagement, *edits::setReportBrand(m_content, engagement, {}));
        QVERIFY(engagement.report->extensions.isEmpty());
        QCOMPARE(engagement.report->logoType, QString());
    }

    void aNewAssessmentHasTheHighestId()
    {
        QRandomGenerator random(1);
        QCOMPARE(edits::newId<AssessmentId>(m_engagement, random),
                 AssessmentId(QStringLiteral("a0003")));
    }
};

MILEPOST_TEST(TestEdits)
#include "test_edits.moc"
