// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testclass.h"
#include "tests/ui/figures/chartfixture.h"
#include "ui/figures/roadmap/roadmappicture.h"

#include <QSvgRenderer>
#include <QTest>

using namespace milepost;
using namespace milepost::testing;

class TestRoadmapPicture : public QObject {
    Q_OBJECT

private:
    const PlanChart m_chart = smallChart();
    const RoadmapLook m_look{printColours(), printColours().accent, QFont(), Language::english()};

private slots:
    /// All that is on the chart is in the picture as text: lanes, plays, owners, what is too much.
    void theSvgHoldsTheWords()
    {
        const QByteArray svg =
            RoadmapPicture(m_chart, QStringLiteral("Roadmap of Acme"), m_look, false).svg();
        const QString text = QString::fromUtf8(svg);
        for (const char* words : {"Roadmap of Acme", "Status date: 11 Mar 2026", "First lane",
                                  "Second lane", "1 Title of play 1", "2 weeks overdue", "Ada",
                                  "over 2 days a week in 1 week", "Overload", "Mar 2026"})
            QVERIFY2(text.contains(QString::fromLatin1(words)), words);
        QVERIFY(!text.contains(QStringLiteral("<image")));
        QSvgRenderer renderer(svg);
        QVERIFY(renderer.isValid());
    }

    void thePdfIsOnePageOfVectors()
    {
        const QByteArray pdf =
            RoadmapPicture(m_chart, QStringLiteral("Roadmap"), m_look, false).pdf();
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.contains("/Count 1"));
        QVERIFY(!pdf.contains("/Subtype /Image"));
    }

    void theImageIsAsLargeAsItCanBeHeld()
    {
        const RoadmapPicture picture(m_chart, QStringLiteral("Roadmap"), m_look, false);
        QCOMPARE(picture.image(2).size(), (picture.size() * 2).toSize());
        PlanChart endless = m_chart;
        endless.last = endless.first.addDays(7 * 2000);
        const RoadmapPicture huge(endless, QStringLiteral("Roadmap"), m_look, false);
        const QImage image = huge.image(2);
        QVERIFY(!image.isNull());
        QVERIFY(qint64(image.width()) * image.height() <= 41'000'000);
    }

    void fromRightToLeftItIsAsLargeAndDrawnOtherwise()
    {
        const RoadmapPicture one(m_chart, QStringLiteral("Roadmap"), m_look, false);
        const RoadmapPicture other(m_chart, QStringLiteral("Roadmap"), m_look, true);
        QCOMPARE(one.size(), other.size());
        QVERIFY(one.image(1) != other.image(1));
    }
};

MILEPOST_TEST(TestRoadmapPicture)
#include "test_roadmappicture.moc"
