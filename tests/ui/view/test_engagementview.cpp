// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/assessments.h"
#include "core/edits/organization.h"
#include "core/edits/participants.h"
#include "core/edits/votes.h"
#include "tests/support/testclass.h"
#include "tests/ui/pages/pagefixture.h"

#include <QSignalSpy>

using namespace milepost;
using namespace milepost::testing;

namespace {

/// Three assessments: of the whole organization in January and in March, and of a unit in April.
struct Looked {
    explicit Looked()
        : document(shippedContent(), organization()), unit(document.newId<UnitId>()),
          january(add({0, QDate(2026, 1, 12), false})), march(add({1, QDate(2026, 3, 9), false})),
          april(add({0, QDate(2026, 4, 13), true})), view(document, QDate(2026, 5, 4))
    {}

    struct Added {
        int matrix;
        QDate date;
        bool ofUnit;
    };
    AssessmentId add(const Added& added)
    {
        if (document.engagement().organization.units.isEmpty())
            must(document.perform(edits::addUnit, unit, QStringLiteral("North"), {}));
        const auto id = document.newId<AssessmentId>();
        must(document.perform(edits::addAssessment, id,
                              {document.content().matrices.at(added.matrix).id,
                               added.date,
                               {},
                               added.ofUnit ? std::optional(unit) : std::nullopt,
                               AssessmentKind::Workshop}));
        return id;
    }
    static Engagement organization()
    {
        Engagement engagement;
        engagement.organization.name = QStringLiteral("Looked at");
        return engagement;
    }
    static void must(const Result<Done>& done)
    {
        if (!done)
            qFatal("%s", qPrintable(done.error().toLine()));
    }

    EngagementDocument document;
    UnitId unit;
    AssessmentId january;
    AssessmentId march;
    AssessmentId april;
    EngagementView view;
};

} // namespace

class TestEngagementView : public QObject {
    Q_OBJECT

private slots:
    void allWhoAskLookAtTheSame()
    {
        EngagementDocument document(shippedContent(), sampleEngagement());
        EngagementView& first = EngagementView::of(document, QDate(2026, 5, 4));
        EngagementView& second = EngagementView::of(document, QDate(2026, 6, 1));
        QCOMPARE(&first, &second);
        QCOMPARE(second.statusDate(), QDate(2026, 5, 4));
        EngagementDocument other(shippedContent(), sampleEngagement());
        QVERIFY(&EngagementView::of(other, QDate(2026, 5, 4)) != &first);
    }

    void theLatestOpenOneOfTheWholeOrganizationComesFirst()
    {
        Looked looked;
        QCOMPARE(looked.view.assessmentId(), looked.march);
        QCOMPARE(looked.view.unit(), std::nullopt);
        QCOMPARE(looked.view.dimensionId(),
                 looked.document.content().matrices.at(1).dimensions.first().id);
        Looked::must(looked.document.perform(edits::closeAssessment, looked.march));
        QCOMPARE(looked.view.assessmentId(), looked.march); // it still exists
        const EngagementView later(looked.document, QDate(2026, 5, 4));
        QCOMPARE(later.assessmentId(), looked.january);
    }

    void whatIsDeletedGivesWayAndComesBack()
    {
        Looked looked;
        QSignalSpy changes(&looked.view, &EngagementView::assessmentChanged);
        Looked::must(looked.document.perform(edits::deleteAssessment, looked.march));
        QCOMPARE(looked.view.assessmentId(), looked.january);
        QVERIFY(looked.document.content().matrices.at(0).findDimension(looked.view.dimensionId()));
        looked.document.undo();
        QCOMPARE(looked.view.assessmentId(), looked.march);
        QCOMPARE(changes.size(), 2);
        looked.document.redo();
        QCOMPARE(looked.view.assessmentId(), looked.january);
        // Another one that goes changes nothing.
        Looked::must(looked.document.perform(edits::deleteAssessment, looked.april));
        QCOMPARE(looked.view.assessmentId(), looked.january);
        QCOMPARE(changes.size(), 3);
    }

    void whatUndoTakesAwayGivesWay()
    {
        Looked looked;
        const AssessmentId may = looked.add({0, QDate(2026, 5, 4), false});
        QCOMPARE(looked.view.assessmentId(), looked.march); // what is new is not gone to by itself
        looked.view.setAssessment(may);
        looked.document.undo();
        QCOMPARE(looked.view.assessmentId(), looked.march);
    }

    void theLastOneLeavesNothing()
    {
        EngagementDocument document(shippedContent(), Looked::organization());
        EngagementView view(document, QDate(2026, 5, 4));
        QVERIFY(view.assessmentId().isEmpty());
        QVERIFY(view.dimensionId().isEmpty());
        QVERIFY(!view.assessment());
        view.stepDimension(1);
        view.setUnit(std::nullopt);
        const auto id = document.newId<AssessmentId>();
        Looked::must(document.perform(edits::addAssessment, id,
                                      {document.content().matrices.first().id,
                                       QDate(2026, 1, 12),
                                       {},
                                       {},
                                       AssessmentKind::Self}));
        QCOMPARE(view.assessmentId(), id);
        document.undo();
        QVERIFY(view.assessmentId().isEmpty());
        QVERIFY(view.dimensionId().isEmpty());
    }

    void aUnitLeadsToItsLatestAssessment()
    {
        Looked looked;
        looked.view.setUnit(looked.unit);
        QCOMPARE(looked.view.assessmentId(), looked.april);
        QCOMPARE(looked.view.unit(), std::optional(looked.unit));
        looked.view.setUnit(std::nullopt);
        QCOMPARE(looked.view.assessmentId(), looked.march);
        looked.view.setAssessment(looked.january);
        looked.view.setUnit(std::nullopt);
        QCOMPARE(looked.view.assessmentId(), looked.january); // it is of that unit already
        looked.view.setUnit(UnitId(QStringLiteral("nowhere")));
        QCOMPARE(looked.view.assessmentId(), looked.january);
        Looked::must(looked.document.perform(edits::deleteAssessment, looked.april));
        looked.view.setUnit(looked.unit);
        QCOMPARE(looked.view.assessmentId(), looked.january);
    }

    void whatDoesNotExistIsNotGoneTo()
    {
        Looked looked;
        const DimensionId before = looked.view.dimensionId();
        looked.view.setAssessment(AssessmentId(QStringLiteral("never")));
        looked.view.setDimension(DimensionId(QStringLiteral("never")));
        // It belongs to the other matrix.
        looked.view.setDimension(looked.document.content().matrices.at(0).dimensions.first().id);
        QCOMPARE(looked.view.assessmentId(), looked.march);
        QCOMPARE(looked.view.dimensionId(), before);
    }

    void stepsEndAtTheFirstAndTheLastDimension()
    {
        Looked looked;
        const QList<Dimension>& dimensions = looked.document.content().matrices.at(1).dimensions;
        looked.view.stepDimension(-1);
        QCOMPARE(looked.view.dimensionId(), dimensions.first().id);
        for (qsizetype i = 0; i < dimensions.size() + 2; ++i)
            looked.view.stepDimension(1);
        QCOMPARE(looked.view.dimensionId(), dimensions.last().id);
    }

    void theRoundGoesWithTheOneThatCounts()
    {
        Looked looked;
        const auto person = looked.document.newId<ParticipantId>();
        Looked::must(looked.document.perform(
            edits::addParticipants, {person},
            {NewParticipant{QStringLiteral("Ada"), Function::Sales, std::nullopt}}));
        const DimensionPlace place{looked.march, looked.view.dimensionId()};
        QCOMPARE(looked.view.round(), 1);
        for (const int round : {1, 2}) {
            Ballot ballot;
            ballot.participant = person;
            ballot.round = round;
            ballot.vote = Vote(HalfStage::all().at(2));
            Looked::must(looked.document.perform(edits::castBallot, place, ballot));
        }
        QCOMPARE(looked.view.round(), 2);
        looked.view.stepDimension(1);
        QCOMPARE(looked.view.round(), 1);
        looked.view.stepDimension(-1);
        QCOMPARE(looked.view.round(), 2);
        // From among the votes of round 2 one stays in it.
        looked.view.enterDimension(looked.document.content().matrices.at(1).dimensions.at(1).id);
        QCOMPARE(looked.view.round(), 2);
    }

    void eachAspectIsToldOnce()
    {
        Looked looked;
        QSignalSpy names(&looked.view, &EngagementView::namesChanged);
        QSignalSpy days(&looked.view, &EngagementView::statusDateChanged);
        QVERIFY(!looked.view.showsNames());
        looked.view.setShowsNames(true);
        looked.view.setShowsNames(true);
        QVERIFY(looked.view.showsNames());
        QCOMPARE(names.size(), 1);
        looked.view.setStatusDate(QDate(2026, 5, 5));
        looked.view.setStatusDate(QDate(2026, 5, 5));
        QCOMPARE(looked.view.statusDate(), QDate(2026, 5, 5));
        QCOMPARE(days.size(), 1);
    }
};

MILEPOST_TEST(TestEngagementView)
#include "test_engagementview.moc"
