// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/dimensions.h"
#include "tests/support/testclass.h"
#include "tests/ui/pages/pagefixture.h"
#include "ui/pages/explanationpanel.h"
#include "ui/pages/explanationtext.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace milepost;
using namespace milepost::testing;

namespace {

Place placeOf(const Engagement& engagement, const char* dimension, Quantity quantity)
{
    Place place;
    place.page = PageId::Assess;
    place.assessment = engagement.assessments.first().id;
    place.dimension = DimensionId(QLatin1String(dimension));
    place.quantity = quantity;
    return place;
}

QList<QUrl> linksIn(const QString& html)
{
    static const QRegularExpression href(QStringLiteral("href=\"([^\"]+)\""));
    QList<QUrl> links;
    QRegularExpressionMatchIterator matches = href.globalMatch(html);
    while (matches.hasNext())
        links.append(
            QUrl(matches.next().captured(1).replace(QStringLiteral("&amp;"), QStringLiteral("&"))));
    return links;
}

} // namespace

class TestExplanationPanel : public QObject {
    Q_OBJECT

private slots:
    void showsResultStepsAndRule()
    {
        EngagementDocument document(shippedContent(), workedExample());
        ExplanationPanel panel(document);
        panel.explain(placeOf(document.engagement(), "align-data-visibility", Quantity::Score));
        const QString text = panel.toPlainText();
        QVERIFY(text.contains(panel.explanation().result.toEnglish()));
        QVERIFY(text.contains(panel.explanation().rule.toEnglish()));
        for (const ExplanationStep& step : panel.explanation().steps)
            QVERIFY(text.contains(step.text.toEnglish()));
        for (const OpenIndicator& open : panel.explanation().toNextStage)
            QVERIFY(text.contains(open.text));
    }

    void linksLeadToTheCriteria()
    {
        EngagementDocument document(shippedContent(), workedExample());
        ExplanationPanel panel(document);
        panel.explain(placeOf(document.engagement(), "align-lifecycle-design", Quantity::Score));
        const QList<OpenIndicator> open = panel.explanation().toNextStage;
        QVERIFY(!open.isEmpty());
        QSet<IndicatorId> linked;
        for (const QUrl& link :
             linksIn(explanationHtml(document.content(), panel.explanation(), panel.palette()))) {
            const auto target = targetOf(link);
            QVERIFY(target);
            QVERIFY(document.content().findDimension(target->dimension));
            linked.insert(target->indicator);
        }
        for (const OpenIndicator& each : open)
            QVERIFY(linked.contains(each.indicator));

        QSignalSpy followed(&panel, &ExplanationPanel::placeRequested);
        emit panel.anchorClicked(
            linksIn(explanationHtml(document.content(), panel.explanation(), panel.palette()))
                .last());
        QCOMPARE(followed.count(), 1);
        const Place place = followed.first().first().value<Place>();
        QCOMPARE(place.indicator, open.last().indicator);
        QCOMPARE(place.assessment, document.engagement().assessments.first().id);
    }

    void followsTheDocument()
    {
        EngagementDocument document(shippedContent(), opened(workedExample()));
        const AssessmentId assessment = document.engagement().assessments.first().id;
        ExplanationPanel panel(document);
        panel.explain(placeOf(document.engagement(), "align-strategy-goals", Quantity::Score));
        QCOMPARE(*panel.explanation().total, 1.5);
        QVERIFY(document
                    .perform(edits::agreeScore,
                             {assessment, DimensionId(QStringLiteral("align-strategy-goals"))},
                             *HalfStage::fromValue(2), QStringLiteral("Shown"), {})
                    .ok());
        QCOMPARE(*panel.explanation().total, 2.0);
        document.undo();
        QCOMPARE(*panel.explanation().total, 1.5);
    }

    void typedTextStaysText()
    {
        Engagement engagement = workedExample();
        DimensionRecord& record = engagement.assessments.first().dimensions.first();
        record.agreed = HalfStage::fromValue(2);
        record.reason = QStringLiteral("<img src=\"file:///etc/passwd\"><b>bold</b>");
        EngagementDocument document(shippedContent(), engagement);
        ExplanationPanel panel(document);
        panel.explain(placeOf(engagement, qPrintable(record.id.text()), Quantity::Score));
        QVERIFY(panel.toPlainText().contains(record.reason));
        QVERIFY(!panel
                     .loadResource(QTextDocument::ImageResource,
                                   QUrl(QStringLiteral("file:///etc/passwd")))
                     .isValid());
    }

    void placeWithoutANumberChangesNothing()
    {
        EngagementDocument document(shippedContent(), workedExample());
        ExplanationPanel panel(document);
        panel.explain(placeOf(document.engagement(), "align-strategy-goals", Quantity::Gap));
        const Explanation before = panel.explanation();
        panel.explain(Place());
        QCOMPARE(panel.explanation(), before);
    }
};

MILEPOST_TEST(TestExplanationPanel)
#include "test_explanationpanel.moc"
