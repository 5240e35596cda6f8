// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/documentcore.h"

#include "core/edits/names.h"
#include "core/edits/plansettings.h"
#include "core/engagement/notbefore.h"
#include "core/engagement/planinforce.h"
#include "core/planning/keptahead.h"
#include "ui/document/changecommand.h"

namespace milepost {

DocumentCore::DocumentCore(EngagementDocument& document, Content theContent,
                           Engagement theEngagement)
    : q(document), content(std::move(theContent)), engagement(std::move(theEngagement)),
      results(content, engagement), idSource(QRandomGenerator::system()->generate())
{}

void DocumentCore::useStore(std::unique_ptr<EngagementStore> store, const Clock& clock)
{
    if (writer) {
        writer->replaceStore(std::move(store));
        return;
    }
    writer = std::make_unique<ChangeWriter>(std::move(store), engagement, clock);
    QObject::connect(writer.get(), &ChangeWriter::stateChanged, &q, [this] {
        m_stateWaits = true;
        report();
    });
    QObject::connect(writer.get(), &ChangeWriter::fileMadeAnew, &q, [this](const QString& path) {
        notices.append(
            EngagementDocument::tr("The file was moved or deleted while it was open; it has been "
                                   "written anew at %1 with everything in it.")
                .arg(path));
        emit q.noticed(notices.last());
    });
}

Result<Done> DocumentCore::submit(const Change& change, Merge merge)
{
    if (change.edits.isEmpty())
        return Done();
    if (q.isReadOnly()) {
        return Error{EngagementDocument::tr("This file is open for reading only; save a copy of it "
                                            "to make changes."),
                     {},
                     q.path()};
    }
    if (m_group) {
        applyInMemory(change);
        m_group->append(change.edits);
    } else {
        const bool joins = merge == Merge::WithPrevious && m_mergeOpen;
        const bool goesOn = joins && !change.field.isEmpty() && change.field == m_field;
        if (!goesOn)
            noteStepStart();
        m_field = change.field;
        Change whole = change;
        applyInMemory(whole);
        keepAhead(whole, goesOn);
        m_inMemory = true;
        push(std::move(whole), joins);
    }
    return Done();
}

void DocumentCore::noteStepStart()
{
    if (!statusDate.isValid())
        return;
    m_settingsBefore = planInForce(engagement);
    m_planBefore = results.plan();
}

/// Adds to a change, which the engagement holds already, what keeps plays out of the weeks that
/// have passed. What the letters typed before noted is forgotten: the step counts as a whole.
void DocumentCore::keepAhead(Change& change, bool goesOn)
{
    if (!statusDate.isValid())
        return;
    const auto settings = [this] { return planInForce(engagement); };
    if (goesOn && settings().start == m_settingsBefore.start)
        place(change, notBeforeDays(m_settingsBefore));
    const Plan after = settings();
    const auto days =
        keptAhead({m_settingsBefore, m_planBefore}, {after, results.plan()}, statusDate);
    if (days)
        place(change, *days);
}

void DocumentCore::place(Change& change, const QMap<PlayId, QDate>& notBefore)
{
    if (notBefore == notBeforeDays(planInForce(engagement)))
        return;
    const Result<Change> placed = edits::placeNotBefore(content, engagement, notBefore);
    applyInMemory(*placed);
    change.edits += placed->edits;
}

Result<Done> DocumentCore::runGroup(const QString& name, const std::function<Result<Done>()>& work)
{
    const bool outermost = !m_group;
    if (outermost) {
        noteStepStart();
        m_field.clear();
        m_group.emplace();
    }
    const qsizetype start = m_group->size();
    Result<Done> result = work();
    if (!result) {
        applyInMemory(inverse(Change{name, m_group->mid(start)}));
        m_group->resize(start);
    }
    if (outermost) {
        Change change{edits::shortName(name), *m_group};
        m_group.reset();
        m_inMemory = !change.edits.isEmpty();
        if (m_inMemory) {
            keepAhead(change, false);
            push(std::move(change), false);
        }
    }
    return result;
}

void DocumentCore::push(Change change, bool joins)
{
    const int before = stack.index();
    m_busy = true;
    change.continues = joins && !change.field.isEmpty();
    stack.push(new ChangeCommand(std::move(change), joins,
                                 [this](const Change& performed) { perform(performed); }));
    m_busy = false;
    // A step that led back to the start is gone, and the one before it is finished.
    m_mergeOpen = stack.index() >= before;
    report();
}

void DocumentCore::move(void (QUndoStack::*step)())
{
    if (m_group || m_busy)
        return;
    m_mergeOpen = false;
    m_busy = true;
    (stack.*step)();
    m_busy = false;
    report();
}

void DocumentCore::perform(const Change& change)
{
    if (!std::exchange(m_inMemory, false))
        applyInMemory(change);
    ++m_performed;
    if (writer)
        writer->write(change);
    m_unreported.append(change);
}

void DocumentCore::applyInMemory(const Change& change)
{
    for (const Edit& edit : change.edits) {
        applyEdit(engagement, edit);
        results.note(edit);
    }
}

// Tells the others what happened, once nothing is under way in which they could interfere. A slot
// may make further edits; these are told after what it was told.
void DocumentCore::report()
{
    if (m_busy || m_reporting)
        return;
    m_reporting = true;
    while (m_stateWaits || !m_unreported.isEmpty()) {
        if (m_stateWaits) {
            m_stateWaits = false;
            emit q.saveStateChanged(q.saving().state);
        } else {
            emit q.changed(m_unreported.takeFirst());
        }
    }
    m_reporting = false;
}

} // namespace milepost
