// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigationrail.h"

#include "ui/shell/railbutton.h"
#include "ui/theme/windowcolours.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QPainter>
#include <QStyle>

namespace milepost {

NavigationRail::NavigationRail(const QList<PageName>& pages, const QList<Action*>& actions,
                               QWidget* parent)
    : QWidget(parent), m_buttons(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("navigationRail"));
    setAccessibleName(tr("Pages"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 1, 8);
    layout->setSpacing(0);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const PageName& page = pages.at(i);
        auto* button = new RailButton(page.title, page.iconName);
        button->setObjectName(QStringLiteral("rail.%1").arg(static_cast<int>(page.id) + 1));
        if (i < actions.size())
            button->setToolTip(tipWithShortcut(page.title, actions.at(i)->shortcut()));
        m_buttons->addButton(button, static_cast<int>(page.id));
        layout->addWidget(button);
    }
    layout->addStretch();
    connect(m_buttons, &QButtonGroup::idClicked, this,
            [this](int id) { emit pageRequested(static_cast<PageId>(id)); });
}

void NavigationRail::setCurrent(PageId page)
{
    QAbstractButton* current = m_buttons->button(static_cast<int>(page));
    if (!current)
        return;
    current->setChecked(true);
    for (QAbstractButton* button : m_buttons->buttons()) // Tab comes to the current page
        button->setFocusPolicy(button == current ? Qt::StrongFocus : Qt::ClickFocus);
    setFocusProxy(current);
}

void NavigationRail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect edge =
        QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 1, 0, 1, height()));
    painter.fillRect(edge, coloursFor(palette()).hairline);
}

} // namespace milepost
