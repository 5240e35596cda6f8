// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/pages/pagefixture.h"
#include "ui/pages/roadmap/roadmappage.h"
#include "ui/pages/roadmap/roadmapview.h"

#include <QComboBox>
#include <QLabel>

namespace milepost::testing {

/// The Roadmap page on the worked example, shown on the day on which its plan begins.
struct ShownRoadmap {
    explicit ShownRoadmap(const Engagement& engagement = opened(workedExample()),
                          const QDate& day = QDate(2026, 1, 5))
        : document(shippedContent(), engagement), page(viewOn(document, day))
    {
        show(page);
        chart = page.findChild<RoadmapView*>();
        page.reveal({PageId::Roadmap, {}, {}, {}});
    }
    /// Lanes of people, where a bar can go from one to the other.
    void showPeople()
    {
        auto* lanes = page.findChild<QComboBox*>();
        lanes->setCurrentIndex(lanes->findData(QVariant::fromValue(LaneKind::Person)));
        emit lanes->activated(lanes->currentIndex());
    }
    [[nodiscard]] const PlanChartBar& bar(const PlayId& play) const
    {
        return chart->bar(chart->chartLayout().placeOf(play));
    }
    [[nodiscard]] QRect rect(const PlayId& play) const
    {
        return chart->barRect(chart->chartLayout().placeOf(play));
    }
    /// Pixels of that many weeks on the chart.
    [[nodiscard]] QPoint weeks(int count) const
    {
        return {static_cast<int>(std::lround(count * chart->shownWeekWidth())), 0};
    }
    void press(const QPoint& at) const
    {
        QTest::mousePress(chart->viewport(), Qt::LeftButton, Qt::NoModifier, at);
    }
    void moveTo(const QPoint& at) const
    {
        // Not with mouseMove(), which moves the pointer of the screen.
        QMouseEvent move(QEvent::MouseMove, at, chart->viewport()->mapToGlobal(at), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(chart->viewport(), &move);
    }
    void release(const QPoint& at) const
    {
        QTest::mouseRelease(chart->viewport(), Qt::LeftButton, Qt::NoModifier, at);
    }
    void drag(const QPoint& from, const QPoint& to) const
    {
        press(from);
        moveTo((from + to) / 2);
        moveTo(to);
        release(to);
    }
    [[nodiscard]] QStringList words() const
    {
        QStringList shown;
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            if (label->isVisible())
                shown.append(label->text());
        }
        return shown;
    }
    [[nodiscard]] bool says(const QString& part) const
    {
        return words().join(u'\n').contains(part);
    }

    EngagementDocument document;
    RoadmapPage page;
    RoadmapView* chart = nullptr;
};

inline PlayId play(const char* id)
{
    return PlayId(QString::fromLatin1(id));
}

} // namespace milepost::testing
