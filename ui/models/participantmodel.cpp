// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/participantmodel.h"

#include "core/base/tablereader.h"
#include "core/edits/assessments.h"
#include "core/edits/changequery.h"
#include "core/edits/participants.h"
#include "core/wording/terms.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"
#include "ui/models/ballotindex.h"
#include "ui/models/functionmark.h"
#include "ui/models/peoplepaste.h"
#include "ui/models/wording.h"

namespace milepost {

namespace {

QList<ParticipantId> idsOf(const QList<Participant>& participants)
{
    QList<ParticipantId> ids;
    ids.reserve(participants.size());
    for (const Participant& participant : participants)
        ids.append(participant.id);
    return ids;
}

} // namespace

ParticipantModel::ParticipantModel(EngagementDocument& document, QObject* parent)
    : RowsModel(parent), m_document(document)
{
    replaceRows(idsOf(m_document.engagement().participants));
    connect(&m_document, &EngagementDocument::changed, this, [this](const Change& change) {
        const bool people = touches(change, EntityKind::Participant);
        if (people)
            replaceRows(idsOf(m_document.engagement().participants));
        if (people || touches(change, EntityKind::Unit) || touches(change, EntityKind::Assessment))
            allChanged();
    });
}

void ParticipantModel::setAssessment(const AssessmentId& assessment)
{
    if (m_assessment == assessment)
        return;
    m_assessment = assessment;
    allChanged();
}

const Participant* ParticipantModel::participant(const QModelIndex& index) const
{
    return m_document.engagement().findParticipant(rows().value(index.row()));
}

const Assessment* ParticipantModel::assessment() const
{
    return m_document.engagement().findAssessment(m_assessment);
}

bool ParticipantModel::mayVote(const ParticipantId& id) const
{
    const Assessment* shown = assessment();
    return shown && (!shown->eligible || shown->eligible->contains(id));
}

QList<const Participant*> ParticipantModel::withoutVote() const
{
    QList<const Participant*> people;
    for (const Participant& person : m_document.engagement().participants) {
        if (assessment() && !mayVote(person.id))
            people.append(&person);
    }
    return people;
}

int ParticipantModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant ParticipantModel::data(const QModelIndex& index, int role) const
{
    const Participant* person = index.isValid() ? participant(index) : nullptr;
    if (!person)
        return {};
    if (role == FunctionRole)
        return toName(person->function);
    if (role == UnitRole)
        return person->unit ? person->unit->text() : QString();
    if (role == Qt::DecorationRole && index.column() == FunctionColumn)
        return functionIcon(person->function);
    if (role == Qt::CheckStateRole && index.column() == Eligible && !m_assessment.isEmpty())
        return mayVote(person->id) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::DisplayRole && index.column() == Eligible && assessment())
        return mayVote(person->id) ? common::yes() : common::no();
    if (role == Qt::AccessibleTextRole && index.column() == Eligible) {
        return mayVote(person->id) ? tr("%1 may vote").arg(person->name)
                                   : tr("%1 may not vote").arg(person->name);
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Name:
        return person->name;
    case FunctionColumn:
        return role == Qt::EditRole ? toName(person->function)
                                    : inWords(functionLabel(person->function));
    case UnitColumn:
        if (role == Qt::EditRole)
            return person->unit ? person->unit->text() : QString();
        return wording::unit(m_document.engagement(), person->unit);
    default:
        return {};
    }
}

QVariant ParticipantModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role == Qt::ToolTipRole && section == Eligible)
        return tr("Who may vote in the assessment shown on the page");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return common::name();
    case FunctionColumn:
        return inWords(terms::jobFunction());
    case UnitColumn:
        return inWords(terms::unit());
    case Eligible:
        return tr("May vote");
    default:
        return {};
    }
}

Qt::ItemFlags ParticipantModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (m_document.isReadOnly())
        return flags;
    if (index.column() != Eligible)
        return flags | Qt::ItemIsEditable;
    const Assessment* shown = assessment();
    if (!shown || shown->status == AssessmentStatus::Closed)
        return flags & ~Qt::ItemIsEnabled;
    return flags | Qt::ItemIsUserCheckable;
}

bool ParticipantModel::accept(const Result<Done>& result)
{
    if (result)
        emit taken();
    else
        emit refused(inWords(result.error().message));
    return result.ok();
}

bool ParticipantModel::setMayVote(const ParticipantId& id, bool may)
{
    const Assessment* shown = assessment();
    if (!shown)
        return false;
    QList<ParticipantId> eligible = votersInOrder(m_document.engagement(), *shown);
    if (may && !eligible.contains(id))
        eligible.append(id);
    if (!may)
        eligible.removeAll(id);
    return accept(m_document.perform(edits::setEligible, m_assessment, eligible));
}

bool ParticipantModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const Participant* person = index.isValid() ? participant(index) : nullptr;
    if (!person)
        return false;
    const ParticipantId id = person->id;
    if (role == Qt::CheckStateRole && index.column() == Eligible)
        return setMayVote(id, value.toInt() == Qt::Checked);
    if (role != Qt::EditRole)
        return false;
    switch (index.column()) {
    case Name:
        return accept(m_document.perform(edits::renameParticipant, id, value.toString().trimmed()));
    case FunctionColumn: {
        const std::optional<Function> function = fromName<Function>(value.toString());
        return function && accept(m_document.perform(edits::setParticipantFunction, id, *function));
    }
    case UnitColumn: {
        const QString unit = value.toString();
        return accept(
            m_document.perform(edits::setParticipantUnit, id,
                               unit.isEmpty() ? std::nullopt : std::optional(UnitId(unit))));
    }
    default:
        return false;
    }
}

Result<Done> ParticipantModel::put(const ParticipantId& id, int column, const QString& text)
{
    if (column == FunctionColumn) {
        const std::optional<Function> function = functionFromText(text);
        if (function)
            return m_document.perform(edits::setParticipantFunction, id, *function);
        return Error{tr("“%1” is none of the functions").arg(text.left(40)), {}, {}};
    }
    const QList<Unit>& units = m_document.engagement().organization.units;
    if (const Unit* unit = unitFromText(units, text))
        return m_document.perform(edits::setParticipantUnit, id, unit->id);
    return Error{tr("there is no unit called “%1”").arg(text.left(40)), {}, {}};
}

bool ParticipantModel::paste(const QModelIndex& start, const QString& text)
{
    const CellTable table = readPastedTable(text, pastedSeparator(text, {}));
    const QList<ParticipantId> people = rows().mid(start.row());
    return accept(m_document.inOneStep(tr("Paste into participants"), [&]() -> Result<Done> {
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            const QStringList& cells = table.rows[row].cells;
            for (qsizetype i = 0; i < cells.size(); ++i) {
                const QString cell = cells[i].trimmed();
                const int column = start.column() + static_cast<int>(i);
                if (cell.isEmpty())
                    continue;
                Result<Done> done =
                    Error{tr("there is no column for “%1”").arg(cell.left(40)), {}, {}};
                if (row >= people.size())
                    done = Error{tr("there is no participant for “%1”").arg(cell.left(40)), {}, {}};
                else if (column < Eligible)
                    done = put(people[row], column, cell);
                if (!done) {
                    return Error{tr("Row %1 of what was pasted: %2. Nothing was pasted.")
                                     .arg(QString::number(row + 1), inWords(done.error().message)),
                                 {},
                                 {}};
                }
            }
        }
        return Done();
    }));
}

bool ParticipantModel::add(const QList<NewParticipant>& people)
{
    const Assessment* shown = assessment();
    const auto ids = m_document.newIds<ParticipantId>(people.size());
    if (!shown || !shown->eligible || shown->status == AssessmentStatus::Closed)
        return accept(m_document.perform(edits::addParticipants, ids, people));
    const QList<ParticipantId> eligible = *shown->eligible + ids;
    const auto add = [&]() -> Result<Done> {
        const auto added = m_document.perform(edits::addParticipants, ids, people);
        return added ? m_document.perform(edits::setEligible, m_assessment, eligible) : added;
    };
    return accept(m_document.inOneStep(inWords(edits::addingWords(people)), add));
}

bool ParticipantModel::remove(const QModelIndexList& indexes)
{
    QList<ParticipantId> ids;
    for (const QModelIndex& index : indexes) {
        const ParticipantId id = rows().value(index.row());
        if (!ids.contains(id))
            ids.append(id);
    }
    return ids.isEmpty() || accept(m_document.perform(edits::deleteParticipants, ids));
}

} // namespace milepost
