// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/editactions.h"

#include "ui/document/engagementdocument.h"
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

UndoAction::UndoAction(WindowContext& context) : Action(QStringLiteral("edit.undo"), context)
{
    setStandardKey(QKeySequence::Undo);
    setIcon(themeIcon(QStringLiteral("undo")));
    setIconText(tr("Undo"));
    setWords(tr("&Undo"), tr("Undo"));
}

void UndoAction::refresh()
{
    const EngagementDocument* document = context().document();
    const QString step = document ? document->undoStack().undoText() : QString();
    setEnabled(document && document->undoStack().canUndo());
    if (step.isEmpty())
        setWords(tr("&Undo"), tr("Undo"));
    else
        setWords(tr("&Undo %1").arg(inMenu(step)), tr("Undo %1").arg(step));
}

void UndoAction::run()
{
    if (EngagementDocument* document = context().document())
        document->undo();
}

RedoAction::RedoAction(WindowContext& context) : Action(QStringLiteral("edit.redo"), context)
{
    setStandardKey(QKeySequence::Redo);
    const QKeySequence other(Qt::CTRL |
                             Qt::Key_Y); // what those expect who come from other desktops
    if (!shortcuts().contains(other))
        setShortcuts(shortcuts() << other);
    setIcon(themeIcon(QStringLiteral("redo")));
    setIconText(tr("Redo"));
    setWords(tr("&Redo"), tr("Redo"));
}

void RedoAction::refresh()
{
    const EngagementDocument* document = context().document();
    const QString step = document ? document->undoStack().redoText() : QString();
    setEnabled(document && document->undoStack().canRedo());
    if (step.isEmpty())
        setWords(tr("&Redo"), tr("Redo"));
    else
        setWords(tr("&Redo %1").arg(inMenu(step)), tr("Redo %1").arg(step));
}

void RedoAction::run()
{
    if (EngagementDocument* document = context().document())
        document->redo();
}

OrganizationAction::OrganizationAction(WindowContext& context)
    : Action(QStringLiteral("edit.organization"), context)
{
    setWords(tr("&Organization…"), tr("Organization: name, sponsor, facilitator, currency"));
}

void OrganizationAction::refresh()
{
    setEnabled(context().document());
}

void OrganizationAction::run()
{
    context().showOrganization();
}

} // namespace milepost
