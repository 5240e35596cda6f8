// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/edits/metricvalues.h"
#include "core/edits/pitfalls.h"
#include "core/edits/records.h"
#include "core/edits/snapshots.h"
#include "tests/support/testclass.h"
#include "tests/ui/document/verbtest.h"
#include "ui/document/snapshotstate.h"

using namespace milepost;

namespace {

const RiskId kSponsor(QStringLiteral("r1"));
const ReviewId kReview(QStringLiteral("v1"));
const SnapshotId kKickOff(QStringLiteral("s1"));
const PitfallId kVanity(QStringLiteral("vanity-goals"));
const PitfallId kNrrOnly(QStringLiteral("nrr-hides-churn"));

MetricValue valueOf(const char* metric, double number)
{
    MetricValue value;
    value.metric = MetricId(QString::fromLatin1(metric));
    value.periodEnd = QDate(2025, 6, 30);
    value.value = number;
    return value;
}

MetricKey recordedKey()
{
    return {MetricId(QStringLiteral("nrr")), QDate(2025, 3, 31), UnitId(QStringLiteral("u3")),
            MetricGroup::All};
}

MetricValue recordedValue(double number)
{
    MetricValue value;
    value.metric = recordedKey().metric;
    value.periodEnd = recordedKey().periodEnd;
    value.unit = recordedKey().unit;
    value.value = number;
    return value;
}

Risk risk(const RiskId& id, const char* title)
{
    Risk made;
    made.id = id;
    made.title = QString::fromLatin1(title);
    made.severity = QStringLiteral("high");
    made.pitfall = kNrrOnly;
    return made;
}

Review review(const ReviewId& id)
{
    Review made;
    made.id = id;
    made.date = QDate(2025, 9, 8);
    made.attendees = {QStringLiteral("Ada"), QStringLiteral("Ben")};
    made.decisions = {QStringLiteral("Go on")};
    return made;
}

} // namespace

class TestRecordVerbs : public QObject {
    Q_OBJECT

private slots:
    void eachIsOneNamedStepThatCanBeTakenBack_data()
    {
        verbColumns();
        metricRows();
        riskAndReviewRows();
        verbRow(
            "dismiss a pitfall",
            [](EngagementDocument& d) {
                return d.perform(edits::dismissPitfall, kNrrOnly, QStringLiteral("nrr"),
                                 QStringLiteral("Known"));
            },
            "Dismiss “NRR tracked without GRR or churn”",
            [](const Engagement& e) {
                return e.dismissals.last() ==
                       Dismissal{kNrrOnly, QStringLiteral("nrr"), QStringLiteral("Known"), {}};
            });
        verbRow(
            "another reason",
            [](EngagementDocument& d) {
                return d.perform(edits::dismissPitfall, kVanity, {}, QStringLiteral("Changed"));
            },
            "Dismiss “Success defined by partner count”",
            [](const Engagement& e) {
                return e.dismissals.size() == 1 &&
                       e.dismissals.first().reason == QLatin1String("Changed");
            });
        verbRow(
            "take back a dismissal",
            [](EngagementDocument& d) { return d.perform(edits::takeBackDismissal, kVanity, {}); },
            "Show “Success defined by partner count” again",
            [](const Engagement& e) { return e.dismissals.isEmpty(); });
        verbRow(
            "take a snapshot",
            [](EngagementDocument& d) {
                return d.perform(edits::addSnapshot,
                                 snapshotNow(d, QStringLiteral("Half-year"), QDate(2025, 6, 30)));
            },
            "Take snapshot “Half-year”",
            [](const Engagement& e) {
                return e.snapshots.size() == 2 && !e.snapshots.last().state.isEmpty() &&
                       e.snapshots.last().date == QDate(2025, 6, 30);
            });
        verbRow(
            "rename a snapshot",
            [](EngagementDocument& d) {
                return d.perform(edits::renameSnapshot, kKickOff, QStringLiteral("Before"));
            },
            "Rename snapshot to “Before”",
            [](const Engagement& e) {
                return e.snapshots.first().name == QLatin1String("Before");
            });
        verbRow(
            "delete a snapshot",
            [](EngagementDocument& d) { return d.perform(edits::deleteSnapshot, kKickOff); },
            "Delete snapshot “Kick-off”",
            [](const Engagement& e) { return e.snapshots.isEmpty(); });
    }
    void eachIsOneNamedStepThatCanBeTakenBack() { checkVerb(); }

    void badInputIsRefused_data()
    {
        refusalColumns();
        metricRefusals();
        riskAndReviewRefusals();
        refusalRow(
            "dismiss without a reason",
            [](EngagementDocument& d) {
                return d.perform(edits::dismissPitfall, kNrrOnly, {}, {});
            },
            "Say why");
        refusalRow(
            "dismiss what is no pitfall",
            [](EngagementDocument& d) {
                return d.perform(edits::dismissPitfall, PitfallId(QStringLiteral("gone")), {},
                                 QStringLiteral("x"));
            },
            "There is no pitfall “gone”");
        refusalRow(
            "dismiss for a subject that cannot be an id",
            [](EngagementDocument& d) {
                return d.perform(edits::dismissPitfall, kNrrOnly, longText(101),
                                 QStringLiteral("x"));
            },
            "must be an id");
        refusalRow(
            "nameless snapshot",
            [](EngagementDocument& d) {
                return d.perform(edits::addSnapshot, snapshotNow(d, {}, QDate(2025, 1, 1)));
            },
            "The name of the snapshot must not be empty");
        refusalRow(
            "dateless snapshot",
            [](EngagementDocument& d) {
                return d.perform(edits::addSnapshot, snapshotNow(d, QStringLiteral("x"), {}));
            },
            "must be a date");
        refusalRow(
            "rename no snapshot",
            [](EngagementDocument& d) {
                return d.perform(edits::renameSnapshot, SnapshotId(QStringLiteral("gone")),
                                 QStringLiteral("x"));
            },
            "There is no snapshot “gone”");
    }
    void badInputIsRefused() { checkRefusal(); }

    void whatIsSoAlreadyNeedsNoStep()
    {
        checkNothingToDo([](EngagementDocument& d) {
            return d.perform(edits::setMetricValue, recordedValue(1.02));
        });
        checkNothingToDo(
            [](EngagementDocument& d) { return d.perform(edits::removeMetricValues, {}); });
        checkNothingToDo([](EngagementDocument& d) {
            return d.perform(edits::takeBackDismissal, kNrrOnly, {});
        });
        checkNothingToDo(
            [](EngagementDocument& d) { return d.perform(edits::moveRisk, kSponsor, 0); });
    }

    void replacedRecordKeepsWhatOtherToolsAdded()
    {
        Engagement engagement = smallEngagement();
        const QJsonObject extensions{{QStringLiteral("x-id"), 7}};
        engagement.risks[0].extensions = extensions;
        engagement.metricValues[0].extensions = extensions;
        EngagementDocument document(shippedContent(), engagement);
        QVERIFY(document.perform(edits::updateRisk, risk(kSponsor, "New title")).ok());
        QVERIFY(document.perform(edits::setMetricValue, recordedValue(2)).ok());
        QCOMPARE(document.engagement().risks.at(0).extensions, extensions);
        QCOMPARE(document.engagement().metricValues.at(0).extensions, extensions);
    }

private:
    static void metricRows()
    {
        verbRow(
            "enter a value",
            [](EngagementDocument& d) {
                return d.perform(edits::setMetricValue, valueOf("nrr", 1.05));
            },
            "Enter Net Revenue Retention (NRR) for 30 Jun 2025",
            [](const Engagement& e) { return e.metricValues.last() == valueOf("nrr", 1.05); });
        verbRow(
            "enter it anew",
            [](EngagementDocument& d) {
                return d.perform(edits::setMetricValue, recordedValue(0.9));
            },
            "Enter Net Revenue Retention (NRR) for 31 Mar 2025",
            [](const Engagement& e) {
                return e.metricValues == QList<MetricValue>{recordedValue(0.9)};
            });
        verbRow(
            "enter many",
            [](EngagementDocument& d) {
                return d.perform(edits::setMetricValues,
                                 {valueOf("grr", 0.9), recordedValue(0.9), valueOf("nrr", 1)});
            },
            "Enter metric values",
            [](const Engagement& e) {
                return e.metricValues == QList<MetricValue>{recordedValue(0.9), valueOf("grr", 0.9),
                                                            valueOf("nrr", 1)};
            });
        verbRow(
            "move it to another period",
            [](EngagementDocument& d) {
                return d.perform(edits::replaceMetricValue, recordedKey(), valueOf("nrr", 1));
            },
            "Edit Net Revenue Retention (NRR) for 30 Jun 2025",
            [](const Engagement& e) {
                return e.metricValues == QList<MetricValue>{valueOf("nrr", 1)};
            });
        verbRow(
            "remove",
            [](EngagementDocument& d) {
                return d.perform(edits::removeMetricValues, {recordedKey()});
            },
            "Remove Net Revenue Retention (NRR) for 31 Mar 2025",
            [](const Engagement& e) { return e.metricValues.isEmpty(); });
    }

    static void riskAndReviewRows()
    {
        verbRow(
            "add risk",
            [](EngagementDocument& d) {
                return d.perform(edits::addRisk, risk(d.newId<RiskId>(), "Budget cut"));
            },
            "Add risk “Budget cut”",
            [](const Engagement& e) {
                return e.risks.size() == 3 && e.risks.last().pitfall == kNrrOnly &&
                       !e.risks.last().id.isEmpty();
            });
        verbRow(
            "edit risk",
            [](EngagementDocument& d) {
                return d.perform(edits::updateRisk, risk(kSponsor, "Sponsor moves"));
            },
            "Edit risk “Sponsor moves”",
            [](const Engagement& e) { return e.risks.first() == risk(kSponsor, "Sponsor moves"); });
        verbRow(
            "move risk",
            [](EngagementDocument& d) { return d.perform(edits::moveRisk, kSponsor, 1); },
            "Move risk “Sponsor leaves”",
            [](const Engagement& e) { return e.risks.last().id == kSponsor; });
        verbRow(
            "delete risk",
            [](EngagementDocument& d) { return d.perform(edits::deleteRisk, kSponsor); },
            "Delete risk “Sponsor leaves”",
            [](const Engagement& e) { return e.risks.size() == 1; });
        verbRow(
            "add review",
            [](EngagementDocument& d) {
                return d.perform(edits::addReview, review(d.newId<ReviewId>()));
            },
            "Add review of 8 Sep 2025",
            [](const Engagement& e) {
                return e.reviews.size() == 2 && e.reviews.last().attendees.size() == 2;
            });
        verbRow(
            "edit review",
            [](EngagementDocument& d) { return d.perform(edits::updateReview, review(kReview)); },
            "Edit review of 8 Sep 2025",
            [](const Engagement& e) { return e.reviews.first() == review(kReview); });
        verbRow(
            "delete review",
            [](EngagementDocument& d) { return d.perform(edits::deleteReview, kReview); },
            "Delete review of 2 Jun 2025", [](const Engagement& e) { return e.reviews.isEmpty(); });
    }

    static void metricRefusals()
    {
        refusalRow(
            "unknown metric",
            [](EngagementDocument& d) {
                return d.perform(edits::setMetricValue, valueOf("gone", 1));
            },
            "There is no metric “gone”");
        refusalRow(
            "value beyond all money",
            [](EngagementDocument& d) {
                return d.perform(edits::setMetricValue, valueOf("nrr", 1e16));
            },
            "The value must be between");
        refusalRow(
            "no period",
            [](EngagementDocument& d) {
                MetricValue value = valueOf("nrr", 1);
                value.periodEnd = {};
                return d.perform(edits::setMetricValue, value);
            },
            "must be a date");
        refusalRow(
            "input that is no number",
            [](EngagementDocument& d) {
                MetricValue value = valueOf("nrr", 1);
                value.inputs.insert(QStringLiteral("days"),
                                    QList<double>{1, std::numeric_limits<double>::quiet_NaN()});
                return d.perform(edits::setMetricValue, value);
            },
            "The input “days”");
        refusalRow(
            "negative group",
            [](EngagementDocument& d) {
                MetricValue value = valueOf("nrr", 1);
                value.n = -1;
                return d.perform(edits::setMetricValue, value);
            },
            "The number of accounts");
        refusalRow(
            "customer below zero",
            [](EngagementDocument& d) {
                MetricValue value = valueOf("nrr", 1);
                value.definition.smallestCustomer = -1;
                return d.perform(edits::setMetricValue, value);
            },
            "The smallest customer counted");
        refusalRow(
            "customers of a day before all days",
            [](EngagementDocument& d) {
                MetricValue value = valueOf("nrr", 1);
                value.definition.cohortDate = QDate(1066, 10, 14);
                return d.perform(edits::setMetricValue, value);
            },
            "The day whose customers are followed");
        refusalRow(
            "one twice among many",
            [](EngagementDocument& d) {
                return d.perform(edits::setMetricValues, {valueOf("nrr", 1), valueOf("nrr", 2)});
            },
            "is given twice");
        refusalRow(
            "replace what is not there",
            [](EngagementDocument& d) {
                return d.perform(edits::replaceMetricValue, metricKeyOf(valueOf("nrr", 1)),
                                 valueOf("nrr", 1));
            },
            "not there any more");
        refusalRow(
            "nameless risk",
            [](EngagementDocument& d) {
                return d.perform(edits::addRisk, risk(d.newId<RiskId>(), " "));
            },
            "The title of the risk must not be empty");
    }

    static void riskAndReviewRefusals()
    {
        refusalRow(
            "unknown risk",
            [](EngagementDocument& d) {
                return d.perform(edits::updateRisk, risk(RiskId(QStringLiteral("gone")), "x"));
            },
            "There is no risk “gone”");
        refusalRow(
            "move a risk too far",
            [](EngagementDocument& d) { return d.perform(edits::moveRisk, kSponsor, 2); },
            "no such place");
        refusalRow(
            "dateless review",
            [](EngagementDocument& d) { return d.perform(edits::addReview, {}); },
            "must be a date");
        refusalRow(
            "long decision",
            [](EngagementDocument& d) {
                Review tooLong = review(kReview);
                tooLong.decisions.append(longText(limits::kTextLength + 1));
                return d.perform(edits::updateReview, tooLong);
            },
            "A decision has 10,001 characters");
        refusalRow(
            "delete no review",
            [](EngagementDocument& d) {
                return d.perform(edits::deleteReview, ReviewId(QStringLiteral("gone")));
            },
            "There is no review “gone”");
    }
};

MILEPOST_TEST(TestRecordVerbs)
#include "test_recordverbs.moc"
