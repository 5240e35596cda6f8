// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/warningsbutton.h"

#include "ui/theme/icons.h"
#include "ui/theme/tooltip.h"

#include <QMenu>
#include <QTextDocument>

namespace milepost {

WarningsButton::WarningsButton(QWidget* parent) : QToolButton(parent)
{
    setObjectName(QStringLiteral("warnings"));
    setAutoRaise(true);
    setIcon(themeIcon(QStringLiteral("warning")));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(new QMenu(this));
    menu()->setToolTipsVisible(true);
    hide();
}

void WarningsButton::setWarnings(const QList<Warning>& warnings)
{
    if (warnings == m_warnings)
        return;
    m_warnings = warnings;
    const int count = static_cast<int>(warnings.size());
    setText(count == 1 ? tr("1 warning") : tr("%n warnings", nullptr, count));
    setAccessibleName(text());
    setToolTip(tr("What to look at in this assessment"));
    menu()->clear();
    for (const Warning& warning : warnings) {
        QAction* action =
            menu()->addAction(QString(warning.sentence).replace(u'&', QLatin1String("&&")), this,
                              [this, place = warning.place] { emit placeRequested(place); });
        action->setToolTip(toolTipText(warning.detail));
    }
    setVisible(!warnings.isEmpty());
}

} // namespace milepost
