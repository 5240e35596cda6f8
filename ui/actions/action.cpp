// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action.h"

#include <QWidget>

namespace milepost {

Action::Action(const QString& id, QWidget& window) : QAction(&window)
{
    setObjectName(id);
    connect(this, &QAction::triggered, this, [this] { run(); });
}

QString Action::searchTitle() const
{
    return plainText(*this);
}

void Action::setWords(const QString& text, const QString& explanation)
{
    setText(text);
    setStatusTip(explanation);
    setToolTip(tipWithShortcut(explanation, shortcut()));
}

void Action::setStandardKey(QKeySequence::StandardKey key, const QKeySequence& fallback)
{
    QList<QKeySequence> keys = QKeySequence::keyBindings(key);
    if (keys.isEmpty() && !fallback.isEmpty())
        keys.append(fallback);
    setShortcuts(keys);
}

QString plainText(const QAction& action)
{
    const QString text = action.text();
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&' && ++i == text.size())
            break;
        plain += text.at(i);
    }
    return plain.endsWith(u'…') ? plain.chopped(1) : plain;
}

QString tipWithShortcut(const QString& tip, const QKeySequence& shortcut)
{
    if (shortcut.isEmpty())
        return tip;
    return Action::tr("%1 (%2)").arg(tip, shortcut.toString(QKeySequence::NativeText));
}

} // namespace milepost
