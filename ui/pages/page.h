// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/view/engagementview.h"
#include "ui/view/place.h"

#include <QIcon>
#include <QWidget>

class QAction;

namespace milepost {

/// One page of the window. It shows and edits the document of a view, which outlives it, follows
/// both itself and knows no other page: where another place answers, it asks for it with
/// placeRequested().
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(EngagementView& view, QWidget* parent = nullptr) : QWidget(parent), m_view(view)
    {}

    [[nodiscard]] virtual PageId id() const = 0;
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QIcon icon() const = 0;

    /// The page's own actions for its tool bar and the command palette; owned by the page.
    [[nodiscard]] virtual QList<QAction*> pageActions() const { return {}; }

    /// Brings what `place` names into view and focus.
    virtual void reveal(const Place& place) { Q_UNUSED(place) }

    /// Where on the page one is now; revealing it later leads back here.
    [[nodiscard]] virtual Place currentPlace() const
    {
        Place place;
        place.page = id();
        place.assessment = m_view.assessmentId();
        return place;
    }

    /// How a person arranged the columns of the page; the window keeps it and gives it back to a
    /// new page. Anything else is passed over.
    [[nodiscard]] virtual QByteArray keptColumns() const { return {}; }
    virtual void restoreColumns(const QByteArray& kept) { Q_UNUSED(kept) }

signals:
    void placeRequested(const milepost::Place& place);
    /// A sentence for the banner, such as why an edit was refused.
    void noticeRequested(const QString& sentence);
    /// The dialog of snapshots is asked for.
    void snapshotsRequested();
    /// The arithmetic of a number was asked for: shown by the shell in its side panel.
    void explanationRequested(const milepost::Place& place);

protected:
    [[nodiscard]] EngagementView& view() const { return m_view; }
    [[nodiscard]] EngagementDocument& document() const { return m_view.document(); }

private:
    EngagementView& m_view;
};

} // namespace milepost
