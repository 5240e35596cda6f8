// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/editactions.h"

#include "ui/document/engagementdocument.h"
#include "ui/language/commonwords.h"
#include "ui/theme/icons.h"

#include <QUndoStack>

namespace milepost {

namespace {

/// A step's name as part of a menu text, where an ampersand would mark a letter.
QString inMenu(const QString& step)
{
    return QString(step).replace(u'&', QLatin1String("&&"));
}

} // namespace

UndoAction::UndoAction(QWidget& window, ShownNow shown)
    : Action(QStringLiteral("edit.undo"), window), m_shown(std::move(shown))
{
    setStandardKey(QKeySequence::Undo);
    setIcon(themeIcon(QStringLiteral("undo")));
    setIconText(common::undo());
    setWords(common::undoButton(), common::undo());
}

void UndoAction::refresh()
{
    const ShownEngagement* shown = m_shown();
    const QString step = shown ? shown->document().undoStack().undoText() : QString();
    setEnabled(shown && shown->document().undoStack().canUndo());
    if (step.isEmpty())
        setWords(common::undoButton(), common::undo());
    else
        setWords(tr("&Undo %1").arg(inMenu(step)), tr("Undo %1").arg(step));
}

void UndoAction::run()
{
    if (const ShownEngagement* shown = m_shown())
        shown->document().undo();
}

RedoAction::RedoAction(QWidget& window, ShownNow shown)
    : Action(QStringLiteral("edit.redo"), window), m_shown(std::move(shown))
{
    setStandardKey(QKeySequence::Redo);
    const QKeySequence other(Qt::CTRL |
                             Qt::Key_Y); // what those expect who come from other desktops
    if (!shortcuts().contains(other))
        setShortcuts(shortcuts() << other);
    setIcon(themeIcon(QStringLiteral("redo")));
    setIconText(common::redo());
    setWords(common::redoButton(), common::redo());
}

void RedoAction::refresh()
{
    const ShownEngagement* shown = m_shown();
    const QString step = shown ? shown->document().undoStack().redoText() : QString();
    setEnabled(shown && shown->document().undoStack().canRedo());
    if (step.isEmpty())
        setWords(common::redoButton(), common::redo());
    else
        setWords(tr("&Redo %1").arg(inMenu(step)), tr("Redo %1").arg(step));
}

void RedoAction::run()
{
    if (const ShownEngagement* shown = m_shown())
        shown->document().redo();
}

OrganizationAction::OrganizationAction(QWidget& window, ShownNow shown)
    : Action(QStringLiteral("edit.organization"), window), m_shown(std::move(shown))
{
    setWords(tr("&Organization…"), tr("Organization: name, sponsor, facilitator, currency"));
}

void OrganizationAction::refresh()
{
    setEnabled(m_shown());
}

void OrganizationAction::run()
{
    if (ShownEngagement* shown = m_shown())
        shown->showOrganization();
}

} // namespace milepost
