// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/documentcore.h"

#include "ui/document/changecommand.h"

namespace milepost {

DocumentCore::DocumentCore(EngagementDocument& document, Content theContent,
                           Engagement theEngagement)
    : q(document), content(std::move(theContent)), engagement(std::move(theEngagement)),
      results(content, engagement), idSource(QRandomGenerator::system()->generate())
{}

void DocumentCore::useStore(std::unique_ptr<EngagementStore> store)
{
    if (writer) {
        writer->replaceStore(std::move(store));
        return;
    }
    writer = std::make_unique<ChangeWriter>(std::move(store), engagement);
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

Result<Done> DocumentCore::submit(EditStep step)
{
    step.edits.removeIf([](const Edit& edit) { return edit.before == edit.after; });
    if (step.edits.isEmpty())
        return Done();
    if (q.isReadOnly()) {
        return Error{EngagementDocument::tr("This file is open for reading only; save a copy of it "
                                            "to make changes."),
                     {},
                     q.path()};
    }
    const Change change{step.name, std::move(step.edits)};
    if (m_group) {
        applyInMemory(change);
        m_group->append(change.edits);
    } else {
        push(change, step.field, step.merge == Merge::WithPrevious && m_mergeOpen);
    }
    return Done();
}

Result<Done> DocumentCore::runGroup(const QString& name, const std::function<Result<Done>()>& verbs)
{
    const bool outermost = !m_group;
    if (outermost)
        m_group.emplace();
    const qsizetype start = m_group->size();
    Result<Done> result = verbs();
    if (!result) {
        applyInMemory(inverse(Change{name, m_group->mid(start)}));
        m_group->resize(start);
    }
    if (outermost) {
        const Change change{shortName(name), *m_group};
        m_group.reset();
        m_inMemory = !change.edits.isEmpty();
        if (m_inMemory)
            push(change, {}, false);
    }
    return result;
}

void DocumentCore::push(const Change& change, const QString& field, bool joins)
{
    const int before = stack.index();
    m_busy = true;
    Change step = change;
    step.continues = joins && !field.isEmpty();
    stack.push(new ChangeCommand(std::move(step), field, joins,
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
            emit q.saveStateChanged(q.saveState());
        } else {
            emit q.changed(m_unreported.takeFirst());
        }
    }
    m_reporting = false;
}

const Assessment* DocumentCore::openAssessment(EditCheck& check, const AssessmentId& id) const
{
    const Assessment* assessment = engagement.findAssessment(id);
    check.found(assessment, EngagementDocument::tr("assessment"), id.text());
    if (!assessment || assessment->status == AssessmentStatus::Open)
        return assessment;
    check.refuse(EngagementDocument::tr("The assessment “%1” is closed; re-open it to change it.")
                     .arg(nameOf(content, *assessment)));
    return nullptr;
}

FoundDimension DocumentCore::openDimension(EditCheck& check, const DimensionPlace& place) const
{
    FoundDimension found;
    found.assessment = openAssessment(check, place.assessment);
    if (!found.assessment)
        return found;
    const Matrix* matrix = content.findMatrix(found.assessment->matrix);
    found.dimension = matrix->findDimension(place.dimension);
    check.found(found.dimension, EngagementDocument::tr("dimension"), place.dimension.text());
    if (!found.dimension)
        return found;
    const QList<DimensionRecord>& records = found.assessment->dimensions;
    found.index = indexOfId(records, place.dimension);
    if (found.index >= 0) {
        found.record = &records.at(found.index);
        return found;
    }
    // A new record goes before the first one that follows it in the matrix.
    const auto order = [&](const DimensionId& id) { return indexOfId(matrix->dimensions, id); };
    found.index = 0;
    while (found.index < records.size() &&
           order(records.at(found.index).id) < order(place.dimension))
        ++found.index;
    return found;
}

EntityRef DocumentCore::refOf(const AssessmentId& id) const
{
    return {EntityKind::Assessment, {}, {}, indexOfId(engagement.assessments, id)};
}

void DocumentCore::checkUnit(EditCheck& check, const std::optional<UnitId>& unit) const
{
    if (unit) {
        check.found(engagement.organization.findUnit(*unit), EngagementDocument::tr("unit"),
                    unit->text());
    }
}

bool DocumentCore::isPlay(const PlayId& id) const
{
    if (content.findPlay(id))
        return true;
    const PlannedPlay* own = engagement.plan ? engagement.plan->findPlay(id) : nullptr;
    return own && own->custom;
}

Edit DocumentCore::removal(const EntityRef& ref) const
{
    return {ref, entityAt(engagement, ref, false), {}};
}

Edit DocumentCore::recordEdit(const FoundDimension& found, const RecordChange& mutate) const
{
    const EntityRef ref{EntityKind::Dimension, found.assessment->id, {}, found.index};
    if (found.record)
        return update<DimensionRecord>(ref, mutate);
    DimensionRecord blank;
    blank.id = found.dimension->id;
    DimensionRecord record = blank;
    mutate(record);
    return record == blank ? Edit{} : Edit{ref, {}, std::move(record)};
}

Edit DocumentCore::planEdit(const PlanChange& mutate) const
{
    const EntityRef ref{EntityKind::Plan, {}, {}, 0};
    if (engagement.plan)
        return update<Plan>(ref, mutate);
    Plan plan;
    mutate(plan);
    return plan == Plan() ? Edit{} : Edit{ref, {}, std::move(plan)};
}

Edit DocumentCore::playEdit(const PlayId& id, const PlayChange& mutate) const
{
    EntityRef ref{EntityKind::PlannedPlay, {}, {}, 0};
    if (engagement.plan) {
        ref.index = indexOfId(engagement.plan->plays, id);
        if (ref.index >= 0)
            return update<PlannedPlay>(ref, mutate);
        ref.index = engagement.plan->plays.size();
    }
    PlannedPlay blank;
    blank.id = id;
    PlannedPlay play = blank;
    mutate(play);
    if (play == blank)
        return {};
    if (engagement.plan)
        return {ref, {}, std::move(play)};
    return planEdit([&](Plan& plan) { plan.plays.append(play); });
}

} // namespace milepost
