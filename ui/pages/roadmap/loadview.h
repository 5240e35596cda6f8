// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/paintedparts.h"

#include <QAbstractScrollArea>

namespace milepost {

class RoadmapView;

/// The load of each owner against the days that they have, under a roadmap and over the same weeks:
/// it goes along with the roadmap, which must outlive it. One row is current; for screen readers
/// each is a child with its owner, days and what is too much.
class LoadView : public QAbstractScrollArea, public PaintedParts {
    Q_OBJECT

public:
    explicit LoadView(RoadmapView& roadmap, QWidget* parent = nullptr);

    /// The chart of the roadmap is another one.
    void refresh();

    [[nodiscard]] QAccessible::Role partsRole() const override { return QAccessible::List; }
    [[nodiscard]] int partCount() const override;
    [[nodiscard]] QString partWords(int part) const override { return wordsOf(part); }
    [[nodiscard]] QRect partRect(int part) const override;
    [[nodiscard]] int currentPart() const override { return partCount() > 0 ? m_current : -1; }
    void goToPart(int part) override;

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void setRange();
    void setCurrent(int row);
    [[nodiscard]] QString wordsOf(int row) const;

    RoadmapView& m_roadmap;
    int m_current = 0;
};

} // namespace milepost
