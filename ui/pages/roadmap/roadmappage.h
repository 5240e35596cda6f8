// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/pages/roadmap/baredit.h"

class QCheckBox;
class QComboBox;
class QSplitter;
class QTimer;

namespace milepost {

class ChangeStrip;
class ChoiceBar;
class EmptyState;
class LoadView;
class ProposalWatch;
class ResultStrip;
class RoadmapActions;
class RoadmapView;
class Telling;
class TextLabel;

/// The plan over time: bars in lanes with the load of each owner under them. Bars are moved,
/// stretched and handed over by mouse and keys; while one is dragged, what would move and why
/// stands below in words. It follows the document while it is visible, and catches up when it is
/// shown.
class RoadmapPage : public Page {
    Q_OBJECT

public:
    explicit RoadmapPage(EngagementView& view, QWidget* parent = nullptr);

    [[nodiscard]] PageId id() const override { return PageId::Roadmap; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    [[nodiscard]] QList<QAction*> pageActions() const override;
    void reveal(const Place& place) override;
    [[nodiscard]] Place currentPlace() const override;

    /// Writes the picture of the roadmap, as the ending of the path says.
    void exportTo(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void listen();
    void refreshSoon();
    void refresh();
    void showEmptiness(const Telling& telling);
    void choose();
    void preview(const std::optional<BarGesture>& gesture);
    void carryOut(const BarGesture& gesture);
    void askPerson();
    void askPrerequisiteOf(BarGesture::Kind kind);
    void askPath();
    void copyPicture();
    void setZoom(int choice);
    void showZoom();
    void say(const QString& words, bool aloud);
    void showMenu(const QPoint& position);
    [[nodiscard]] LaneKind laneKind() const;
    [[nodiscard]] Telling telling() const;
    [[nodiscard]] qreal widthOf(int zoom) const;

    bool m_dirty = false;
    bool m_aloud = false; ///< the next words are said, because an edit of this page made them
    QString m_outcome;    ///< what that edit brought, where the words of a bar do not say it
    QTimer* m_timer;
    QTimer* m_previewTimer;
    std::optional<BarGesture> m_gesture; ///< whose preview is due
    RoadmapActions* m_actions;
    ProposalWatch* m_watch;
    TextLabel* m_summary;
    ChangeStrip* m_changes;
    ResultStrip* m_result;
    QWidget* m_controls = nullptr;
    QComboBox* m_lanes;
    QCheckBox* m_baseline;
    QCheckBox* m_dependencies;
    ChoiceBar* m_zoom;
    QSplitter* m_splitter = nullptr;
    RoadmapView* m_chart;
    LoadView* m_loads;
    TextLabel* m_words; ///< the selected bar, or what a gesture would bring
    EmptyState* m_empty;
};

} // namespace milepost
