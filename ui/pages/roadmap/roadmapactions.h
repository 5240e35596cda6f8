// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/roadmap/baredit.h"

#include <QObject>

class QAction;
class QWidget;

namespace milepost {

struct PlanChartBar;

/// What can be done with the selected bars and with the picture. They ask for it by signals; what a
/// key of the chart does as well has its key in the tool tip.
class RoadmapActions : public QObject {
    Q_OBJECT

public:
    /// `host` has the keys.
    explicit RoadmapActions(QWidget& host);

    [[nodiscard]] QList<QAction*> all() const;
    [[nodiscard]] QList<QAction*> ofBar() const;
    void setBars(const QList<const PlanChartBar*>& bars, bool editable);
    void setPicture(bool exists);

signals:
    void asked(const milepost::BarGesture& gesture);
    void personAsked();
    void prerequisiteAsked(milepost::BarGesture::Kind kind); ///< to add, exchange or remove one
    void openAsked();
    void exportAsked();
    void copyAsked();

private:
    QAction* add(const QString& iconName, const QString& text, const QString& tip);
    void addPrerequisite(QAction* action, BarGesture::Kind kind);
    void addGesture(QAction* action, BarGesture::Kind kind, int weeks);

    QList<PlayId> m_plays;
    QAction* m_earlier;
    QAction* m_later;
    QAction* m_shorter;
    QAction* m_longer;
    QAction* m_unpin;
    QAction* m_person;
    QAction* m_wait;
    QAction* m_waitInstead;
    QAction* m_waitNoLonger;
    QAction* m_open;
    QAction* m_export;
    QAction* m_copy;
};

} // namespace milepost
