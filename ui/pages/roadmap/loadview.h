// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>

namespace milepost {

class RoadmapView;

/// The load of each owner against the days that they have, under a roadmap and over the same weeks:
/// it goes along with the roadmap, which must outlive it. One row is current; its owner, days and
/// what is too much are its description for screen readers.
class LoadView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit LoadView(RoadmapView& roadmap, QWidget* parent = nullptr);

    /// The chart of the roadmap is another one.
    void refresh();

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
