// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action.h"
#include "ui/view/pagename.h"

#include <QWidget>

class QButtonGroup;

namespace milepost {

/// The pages of the window as a column of icons with words. One Tab stop; the arrow keys move in
/// it.
class NavigationRail : public QWidget {
    Q_OBJECT

public:
    /// One button for each of these actions, which lead to the pages in the same order.
    NavigationRail(const QList<PageName>& pages, const QList<Action*>& actions,
                   QWidget* parent = nullptr);

    void setCurrent(PageId page);

signals:
    void pageRequested(milepost::PageId page);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QButtonGroup* m_buttons;
};

} // namespace milepost
