// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engagement/plan.h"

#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace milepost {

class EngagementDocument;
class EngagementView;

/// Keeps the play in the plan (In) or lets the plan decide (No); one that was dropped comes back.
[[nodiscard]] Result<Done> decideOnPlay(EngagementDocument& document, const PlayId& play,
                                        Forced forced);

/// The actions that decide about one play: keep it in, drop it, merge it with its equivalents, take
/// the decisions back. Each is enabled where it would change something. Dropping shows first what
/// takes its place, merging asks which play stays. The view
/// must outlive them.
class PlayDecisions : public QObject {
    Q_OBJECT

public:
    /// `page` owns this and is the parent of the dialog.
    PlayDecisions(EngagementView& view, QWidget& page);

    [[nodiscard]] QList<QAction*> all() const { return {m_keepIn, m_drop, m_merge, m_reset}; }
    [[nodiscard]] QAction* dropAction() const { return m_drop; }
    /// The play they are about; an empty id disables them.
    void setPlay(const PlayId& play);
    /// Looks at the play again after an edit.
    void refresh();

public slots:
    /// Drops the play, after the question what is to be done about what it would have closed.
    void drop();
    void keepIn();

signals:
    void refused(const QString& sentence);

private:
    QAction* add(const QString& text, const QString& tip, const QString& iconName);
    void merge();
    void takeBack();

    EngagementView& m_view;
    QWidget& m_page;
    PlayId m_play;
    QAction* m_keepIn;
    QAction* m_drop;
    QAction* m_merge;
    QAction* m_reset;
};

} // namespace milepost
