// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/engagementdocument.h"

#include "ui/document/documentcore.h"

namespace milepost {

EngagementDocument::EngagementDocument(Content content, Engagement engagement, QObject* parent)
    : QObject(parent),
      d(std::make_unique<DocumentCore>(*this, std::move(content), std::move(engagement)))
{
    connect(&d->stack, &QUndoStack::canUndoChanged, this, &EngagementDocument::canUndoChanged);
    connect(&d->stack, &QUndoStack::canRedoChanged, this, &EngagementDocument::canRedoChanged);
    connect(&d->stack, &QUndoStack::undoTextChanged, this, &EngagementDocument::undoTextChanged);
    connect(&d->stack, &QUndoStack::redoTextChanged, this, &EngagementDocument::redoTextChanged);
}

EngagementDocument::~EngagementDocument()
{
    d->stack.disconnect(this);
}

const Content& EngagementDocument::content() const
{
    return d->content;
}

const Engagement& EngagementDocument::engagement() const
{
    return d->engagement;
}

const QList<Scorecard>& EngagementDocument::scorecards() const
{
    return d->results.scorecards();
}

const Scorecard* EngagementDocument::scorecard(const AssessmentId& id) const
{
    const qsizetype index = indexOfId(d->engagement.assessments, id);
    return index < 0 ? nullptr : &scorecards().at(index);
}

const CompiledPlan& EngagementDocument::plan() const
{
    return d->results.plan();
}

bool EngagementDocument::canUndo() const
{
    return d->stack.canUndo();
}

bool EngagementDocument::canRedo() const
{
    return d->stack.canRedo();
}

QString EngagementDocument::undoText() const
{
    return d->stack.undoText();
}

QString EngagementDocument::redoText() const
{
    return d->stack.redoText();
}

const QUndoStack& EngagementDocument::undoStack() const
{
    return d->stack;
}

void EngagementDocument::endMerge()
{
    d->endMerge();
}

Result<Done> EngagementDocument::inOneStep(const QString& name,
                                           const std::function<Result<Done>()>& verbs)
{
    return d->runGroup(name, verbs);
}

void EngagementDocument::undo()
{
    const QString step = undoText();
    const int before = d->stack.index();
    d->move(&QUndoStack::undo);
    if (d->stack.index() != before)
        emit undone(step);
}

void EngagementDocument::redo()
{
    const QString step = redoText();
    const int before = d->stack.index();
    d->move(&QUndoStack::redo);
    if (d->stack.index() != before)
        emit redone(step);
}

void EngagementDocument::seedIds(quint32 seed)
{
    d->idSource.seed(seed);
}

} // namespace milepost
