// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/engagementdocument.h"

#include "ui/document/documentcore.h"

#include <algorithm>

namespace milepost {

EngagementDocument::EngagementDocument(Content content, Engagement engagement, QObject* parent)
    : QObject(parent),
      d(std::make_unique<DocumentCore>(*this, std::move(content), std::move(engagement)))
{}

EngagementDocument::~EngagementDocument()
{
    d->stack.disconnect(); // it tells of its end
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
    const QList<Assessment>& assessments = d->engagement.assessments;
    const auto found = std::find_if(assessments.cbegin(), assessments.cend(),
                                    [&](const Assessment& one) { return one.id == id; });
    return found == assessments.cend() ? nullptr : &scorecards().at(found - assessments.cbegin());
}

const CompiledPlan& EngagementDocument::plan() const
{
    return d->results.plan();
}

const QUndoStack& EngagementDocument::undoStack() const
{
    return d->stack;
}

void EngagementDocument::setStatusDate(const QDate& day)
{
    d->statusDate = day;
}

void EngagementDocument::endMerge()
{
    d->endMerge();
}

Result<Done> EngagementDocument::inOneStep(const QString& name,
                                           const std::function<Result<Done>()>& work)
{
    return d->runGroup(name, work);
}

void EngagementDocument::undo()
{
    const QString step = d->stack.undoText();
    const int before = d->stack.index();
    d->move(&QUndoStack::undo);
    if (d->stack.index() != before)
        emit undone(step);
}

void EngagementDocument::redo()
{
    const QString step = d->stack.redoText();
    const int before = d->stack.index();
    d->move(&QUndoStack::redo);
    if (d->stack.index() != before)
        emit redone(step);
}

Result<Done> EngagementDocument::submit(const Result<Change>& change, Merge merge)
{
    return change ? d->submit(*change, merge) : Result<Done>(change.error());
}

QRandomGenerator& EngagementDocument::idSource()
{
    return d->idSource;
}

} // namespace milepost
