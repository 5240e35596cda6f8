// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/edits/assessments.h"
#include "core/edits/organization.h"
#include "core/edits/participants.h"
#include "tests/support/testclass.h"
#include "tests/ui/document/verbtest.h"

using namespace milepost;

namespace {

const UnitId kEmea(QStringLiteral("u1"));
const UnitId kGermany(QStringLiteral("u2"));
const UnitId kAmericas(QStringLiteral("u3"));

Verb setText(OrganizationField field, const QString& text)
{
    return
        [=](EngagementDocument& d) { return d.perform(edits::setOrganizationText, field, text); };
}

QList<QString> unitNames(const Engagement& e)
{
    QList<QString> names;
    for (const Unit& unit : e.organization.units)
        names.append(unit.name);
    return names;
}

} // namespace

class TestOrganizationVerbs : public QObject {
    Q_OBJECT

private slots:
    void eachIsOneNamedStepThatCanBeTakenBack_data()
    {
        verbColumns();
        verbRow("organization name", setText(OrganizationField::Name, QStringLiteral("New Ltd")),
                "Set name of the organization to New Ltd", [](const Engagement& e) {
                    return e.organization.name == QLatin1String("New Ltd");
                });
        verbRow("industry", setText(OrganizationField::Industry, QStringLiteral("Software")),
                "Set industry to Software", [](const Engagement& e) {
                    return e.organization.industry == QLatin1String("Software");
                });
        verbRow("currency", setText(OrganizationField::Currency, QStringLiteral("EUR")),
                "Set currency to EUR", [](const Engagement& e) {
                    return e.organization.currency == QLatin1String("EUR");
                });
        verbRow("sponsor", setText(OrganizationField::Sponsor, QStringLiteral("Dana")),
                "Set sponsor to Dana", [](const Engagement& e) {
                    return e.organization.sponsor == QLatin1String("Dana");
                });
        verbRow("facilitator", setText(OrganizationField::Facilitator, QStringLiteral("Eli")),
                "Set facilitator to Eli", [](const Engagement& e) {
                    return e.organization.facilitator == QLatin1String("Eli");
                });
        verbRow(
            "add unit",
            [](EngagementDocument& d) {
                return d.perform(edits::addUnit, d.newId<UnitId>(), QStringLiteral("Austria"),
                                 kEmea);
            },
            "Add unit Austria",
            [](const Engagement& e) {
                const Unit& last = e.organization.units.last();
                return last.name == QLatin1String("Austria") && last.parent == kEmea &&
                       !last.id.isEmpty();
            });
        verbRow(
            "rename unit",
            [](EngagementDocument& d) {
                return d.perform(edits::renameUnit, kGermany, QStringLiteral("DACH"));
            },
            "Rename unit to DACH",
            [](const Engagement& e) {
                return e.organization.findUnit(kGermany)->name == QLatin1String("DACH");
            });
        verbRow(
            "move unit under another",
            [](EngagementDocument& d) {
                return d.perform(edits::moveUnit, kGermany, kAmericas, {});
            },
            "Move unit Germany",
            [](const Engagement& e) {
                return e.organization.findUnit(kGermany)->parent == kAmericas;
            });
        verbRow(
            "move unit before its sibling",
            [](EngagementDocument& d) { return d.perform(edits::moveUnit, kAmericas, {}, kEmea); },
            "Move unit Americas",
            [](const Engagement& e) {
                return unitNames(e) == QList<QString>{QStringLiteral("Americas"),
                                                      QStringLiteral("EMEA"),
                                                      QStringLiteral("Germany")};
            });
        verbRow(
            "move unit behind its siblings",
            [](EngagementDocument& d) { return d.perform(edits::moveUnit, kEmea, {}, {}); },
            "Move unit EMEA",
            [](const Engagement& e) { return unitNames(e).last() == QLatin1String("EMEA"); });
        verbRow(
            "delete unit: people and sub-units go up",
            [](EngagementDocument& d) { return d.perform(edits::deleteUnit, kEmea); },
            "Delete unit EMEA",
            [](const Engagement& e) {
                return !e.organization.findUnit(kEmea) &&
                       !e.organization.findUnit(kGermany)->parent && !e.participants.at(2).unit &&
                       e.participants.at(0).unit == kGermany;
            });
        participantRows();
    }
    void eachIsOneNamedStepThatCanBeTakenBack() { checkVerb(); }

    void badInputIsRefused_data()
    {
        refusalColumns();
        refusalRow("no name", setText(OrganizationField::Name, QStringLiteral("  ")),
                   "The name of the organization must not be empty");
        refusalRow("long name", setText(OrganizationField::Name, longText(201)),
                   "201 characters; at most 200");
        refusalRow("two lines", setText(OrganizationField::Sponsor, QStringLiteral("a\nb")),
                   "on one line");
        refusalRow("control character", setText(OrganizationField::Industry, QString(QChar(0x07))),
                   "control characters");
        refusalRow("half a surrogate pair",
                   setText(OrganizationField::Industry, QString(QChar(0xD800))), "broken Unicode");
        refusalRow("currency", setText(OrganizationField::Currency, QStringLiteral("Euro")),
                   "not a currency code");
        refusalRow(
            "nameless unit",
            [](EngagementDocument& d) {
                return d.perform(edits::addUnit, d.newId<UnitId>(), QString(), {});
            },
            "The name of the unit must not be empty");
        refusalRow(
            "unit under nothing",
            [](EngagementDocument& d) {
                return d.perform(edits::addUnit, d.newId<UnitId>(), QStringLiteral("X"),
                                 UnitId(QStringLiteral("gone")));
            },
            "There is no unit “gone”");
        refusalRow(
            "rename what is not there",
            [](EngagementDocument& d) {
                return d.perform(edits::renameUnit, UnitId(QStringLiteral("gone")),
                                 QStringLiteral("X"));
            },
            "There is no unit “gone”");
        refusalRow(
            "unit under itself",
            [](EngagementDocument& d) { return d.perform(edits::moveUnit, kEmea, kGermany, {}); },
            "cannot go under itself");
        refusalRow(
            "before one elsewhere",
            [](EngagementDocument& d) {
                return d.perform(edits::moveUnit, kAmericas, {}, kGermany);
            },
            "can only go before one that stays beside it");
        refusalRow(
            "delete a unit with an assessment",
            [](EngagementDocument& d) { return d.perform(edits::deleteUnit, kAmericas); },
            "belongs to the unit Americas");
        participantRefusals();
    }
    void badInputIsRefused() { checkRefusal(); }

    void unitWithMetricValuesIsNotDeleted()
    {
        EngagementDocument document(shippedContent(), smallEngagement());
        QVERIFY(
            document.perform(edits::deleteAssessment, AssessmentId(QStringLiteral("a0003"))).ok());
        const Result<Done> refused = document.perform(edits::deleteUnit, kAmericas);
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().message.toEnglish().contains(QStringLiteral("has metric values")));
    }

    void whatIsSoAlreadyNeedsNoStep()
    {
        checkNothingToDo(setText(OrganizationField::Name, QStringLiteral("Example Ltd")));
        checkNothingToDo(
            [](EngagementDocument& d) { return d.perform(edits::moveUnit, kAmericas, {}, {}); });
        checkNothingToDo(
            [](EngagementDocument& d) { return d.perform(edits::moveUnit, kGermany, kEmea, {}); });
        checkNothingToDo(
            [](EngagementDocument& d) { return d.perform(edits::moveParticipant, kBen, 1); });
        checkNothingToDo([](EngagementDocument& d) {
            return d.perform(edits::setParticipantFunction, kBen, Function::Partner);
        });
        checkNothingToDo(
            [](EngagementDocument& d) { return d.perform(edits::deleteParticipants, {}); });
        checkNothingToDo([](EngagementDocument& d) {
            return d.perform(edits::addParticipants, d.newIds<ParticipantId>(0), {});
        });
    }

    void newIdsAreNew()
    {
        EngagementDocument document(shippedContent(), smallEngagement());
        QSet<ParticipantId> ids;
        for (int i = 0; i < 500; ++i) {
            const auto id = document.newId<ParticipantId>();
            QVERIFY(document.perform(edits::addParticipant, id, {QStringLiteral("Person"), {}, {}})
                        .ok());
            ids.insert(id);
        }
        QCOMPARE(ids.size(), 500);
    }

    void noMoreThanTheLimitCanBeAdded()
    {
        Engagement engagement = smallEngagement();
        while (engagement.organization.units.size() < limits::kUnits) {
            const QString id = QStringLiteral("x%1").arg(engagement.organization.units.size());
            engagement.organization.units.append({UnitId(id), id, {}, {}});
        }
        EngagementDocument document(shippedContent(), engagement);
        const Result<Done> added = document.perform(edits::addUnit, document.newId<UnitId>(),
                                                    QStringLiteral("One more"), {});
        QVERIFY(!added.ok());
        QVERIFY(
            added.error().message.toEnglish().contains(QStringLiteral("units are not possible")));
    }

private:
    static void participantRows()
    {
        verbRow(
            "add participant",
            [](EngagementDocument& d) {
                return d.perform(edits::addParticipant, d.newId<ParticipantId>(),
                                 {QStringLiteral("Fay"), Function::Sales, kGermany});
            },
            "Add participant Fay",
            [](const Engagement& e) {
                const Participant& last = e.participants.last();
                return last.name == QLatin1String("Fay") && last.function == Function::Sales &&
                       last.unit == kGermany;
            });
        verbRow(
            "add participants",
            [](EngagementDocument& d) {
                return d.perform(edits::addParticipants, d.newIds<ParticipantId>(2),
                                 {{QStringLiteral("Fay"), Function::Sales, {}},
                                  {QStringLiteral("Gus"), Function::Other, {}}});
            },
            "Add 2 participants", [](const Engagement& e) { return e.participants.size() == 5; });
        verbRow(
            "rename participant",
            [](EngagementDocument& d) {
                return d.perform(edits::renameParticipant, kAda, QStringLiteral("Ada E."));
            },
            "Rename participant to Ada E.",
            [](const Engagement& e) {
                return e.participants.at(0).name == QLatin1String("Ada E.") &&
                       e.participants.at(0).extensions.size() == 1;
            });
        verbRow(
            "function of a participant",
            [](EngagementDocument& d) {
                return d.perform(edits::setParticipantFunction, kAda, Function::Finance);
            },
            "Set function of Ada Example to Finance",
            [](const Engagement& e) { return e.participants.at(0).function == Function::Finance; });
        verbRow(
            "unit of a participant",
            [](EngagementDocument& d) {
                return d.perform(edits::setParticipantUnit, kBen, kAmericas);
            },
            "Set unit of Ben Sample to Americas",
            [](const Engagement& e) { return e.participants.at(1).unit == kAmericas; });
        verbRow(
            "no unit for a participant",
            [](EngagementDocument& d) { return d.perform(edits::setParticipantUnit, kAda, {}); },
            "Take Ada Example out of the unit",
            [](const Engagement& e) { return !e.participants.at(0).unit; });
        verbRow(
            "move participant",
            [](EngagementDocument& d) { return d.perform(edits::moveParticipant, kAda, 2); },
            "Move participant Ada Example",
            [](const Engagement& e) { return e.participants.at(2).id == kAda; });
        verbRow(
            "delete participant: votes go along",
            [](EngagementDocument& d) { return d.perform(edits::deleteParticipants, {kAda}); },
            "Delete participant Ada Example",
            [](const Engagement& e) {
                return e.participants.size() == 2 && e.assessments.at(0).dimensions.at(0).ballots ==
                                                         QList<Ballot>{ballotOf("p2", 1.5)};
            });
        verbRow(
            "delete participants: eligibility goes along",
            [](EngagementDocument& d) {
                return d.perform(edits::deleteParticipants, {kAda, kCleo});
            },
            "Delete 2 participants",
            [](const Engagement& e) {
                return e.participants.size() == 1 &&
                       e.assessments.at(2).eligible == QList<ParticipantId>{kBen};
            });
    }

    static void participantRefusals()
    {
        refusalRow(
            "nameless participant",
            [](EngagementDocument& d) {
                return d.perform(edits::addParticipant, d.newId<ParticipantId>(),
                                 {QString(), {}, {}});
            },
            "The name of the participant must not be empty");
        refusalRow(
            "one bad name among many",
            [](EngagementDocument& d) {
                return d.perform(edits::addParticipants, d.newIds<ParticipantId>(2),
                                 {{QStringLiteral("Fay"), {}, {}}, {{}, {}, {}}});
            },
            "The name of the participant must not be empty");
        refusalRow(
            "participant of no unit",
            [](EngagementDocument& d) {
                return d.perform(edits::setParticipantUnit, kAda, UnitId(QStringLiteral("gone")));
            },
            "There is no unit “gone”");
        refusalRow(
            "unknown participant",
            [](EngagementDocument& d) {
                return d.perform(edits::renameParticipant, ParticipantId(QStringLiteral("gone")),
                                 QStringLiteral("X"));
            },
            "There is no participant “gone”");
        refusalRow(
            "no such place",
            [](EngagementDocument& d) { return d.perform(edits::moveParticipant, kAda, 3); },
            "no such place");
        refusalRow(
            "delete one who voted in a closed assessment",
            [](EngagementDocument& d) {
                return d.perform(edits::deleteParticipants, {kAda, kBen});
            },
            "re-open it");
    }
};

MILEPOST_TEST(TestOrganizationVerbs)
#include "test_organizationverbs.moc"
