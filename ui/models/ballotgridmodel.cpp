// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ballotgridmodel.h"

#include "core/edits/changequery.h"
#include "core/wording/terms.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"
#include "ui/models/ballotpaste.h"
#include "ui/models/functionmark.h"
#include "ui/models/votetext.h"
#include "ui/models/wording.h"

#include <QGuiApplication>
#include <QMap>
#include <QPalette>

namespace milepost {

BallotGridModel::BallotGridModel(EngagementDocument& document, QObject* parent)
    : RowsModel(parent), m_document(document)
{
    connect(&m_document, &EngagementDocument::changed, this, &BallotGridModel::follow);
}

const Assessment* BallotGridModel::assessment() const
{
    return m_document.engagement().findAssessment(m_assessment);
}

const Matrix* BallotGridModel::matrix() const
{
    const Assessment* found = assessment();
    return found ? m_document.content().findMatrix(found->matrix) : nullptr;
}

void BallotGridModel::setAssessment(const AssessmentId& assessment)
{
    if (assessment == m_assessment)
        return;
    beginResetModel();
    m_assessment = assessment;
    m_index.clear();
    m_columns.clear();
    if (const Matrix* found = matrix()) {
        for (const Dimension& dimension : found->dimensions)
            m_columns.append(dimension.id);
    }
    endResetModel();
    refreshRows();
}

void BallotGridModel::setRound(int round)
{
    if (m_round == round)
        return;
    m_round = round;
    allChanged();
}

void BallotGridModel::setField(BallotField field)
{
    if (m_field == field)
        return;
    m_field = field;
    allChanged();
}

void BallotGridModel::refreshRows()
{
    const Assessment* found = assessment();
    replaceRows(found ? votersInOrder(m_document.engagement(), *found) : QList<ParticipantId>());
}

void BallotGridModel::follow(const Change& change)
{
    const bool people = touches(change, EntityKind::Participant);
    if (!people && !touchesAssessment(change, m_assessment))
        return;
    m_index.follow(change, m_assessment);
    if (people || touches(change, EntityKind::Assessment))
        refreshRows();
    allChanged();
    if (!m_columns.isEmpty())
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (people && rowCount() > 0)
        emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

int BallotGridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

DimensionId BallotGridModel::dimension(int column) const
{
    return m_columns.value(column);
}

int BallotGridModel::columnOf(const DimensionId& dimension) const
{
    return static_cast<int>(m_columns.indexOf(dimension));
}

DimensionPlace BallotGridModel::placeOf(const QModelIndex& index) const
{
    return {m_assessment, m_columns.value(index.column())};
}

const Ballot* BallotGridModel::ballot(const QModelIndex& index) const
{
    const Assessment* found = assessment();
    if (!found || !index.isValid())
        return nullptr;
    return m_index.find(*found, m_columns.value(index.column()), rows().value(index.row()),
                        m_round);
}

const Ballot* BallotGridModel::earlierBallot(const QModelIndex& index) const
{
    if (!index.isValid() || !waitsForSecondRound(m_columns.value(index.column())))
        return nullptr;
    return m_index.find(*assessment(), m_columns.value(index.column()), rows().value(index.row()),
                        1);
}

QString BallotGridModel::textOf(const Ballot& ballot) const
{
    switch (m_field) {
    case BallotField::Score:
        return wording::vote(ballot.vote, QLocale());
    case BallotField::SelfConfidence:
        return ballot.confidence ? QString::number(*ballot.confidence) : QString();
    case BallotField::Proof:
        break;
    }
    return ballot.proof;
}

QString BallotGridModel::describe(const QModelIndex& index) const
{
    const Participant* person = m_document.engagement().findParticipant(rows()[index.row()]);
    const Dimension* dimension = m_document.content().findDimension(m_columns[index.column()]);
    QStringList parts{person ? person->name : QString(), dimension ? dimension->name : QString()};
    const Ballot* found = ballot(index);
    const Ballot* earlier = earlierBallot(index);
    parts.append(found     ? wording::voteInWords(found->vote, QLocale())
                 : earlier ? tr("%1 in round 1").arg(wording::voteInWords(earlier->vote, QLocale()))
                           : tr("no vote"));
    if (found && found->confidence)
        parts.append(tr("self-confidence %1").arg(*found->confidence));
    if (found && !found->proof.isEmpty())
        parts.append(found->proof);
    return parts.join(QStringLiteral(", "));
}

QVariant BallotGridModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Ballot* found = ballot(index);
    switch (role) {
    case Qt::DisplayRole:
        if (const Ballot* earlier = earlierBallot(index))
            return textOf(*earlier);
        return found ? textOf(*found) : QString();
    case Qt::EditRole:
        return found ? textOf(*found) : QString();
    case Qt::ForegroundRole:
        return earlierBallot(index) ? QVariant(QGuiApplication::palette().placeholderText())
                                    : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return describe(index);
    case Qt::TextAlignmentRole:
        return m_field == BallotField::Proof ? QVariant(Qt::AlignLeading | Qt::AlignVCenter)
                                             : QVariant(Qt::AlignCenter);
    case ConfidenceRole:
        return found && found->confidence ? QVariant(*found->confidence) : QVariant();
    case ProofRole:
        return found ? found->proof : QString();
    default:
        return {};
    }
}

QString BallotGridModel::columnTitle(int column) const
{
    const Dimension* dimension = m_document.content().findDimension(m_columns.value(column));
    if (!dimension)
        return {};
    const Scorecard* card = m_document.scorecard(m_assessment);
    const DimensionScore* score = card ? card->findDimension(dimension->id) : nullptr;
    QString summary = inWords(terms::noVotes());
    if (score && score->status == DimensionStatus::NotApplicable) {
        summary = common::notApplicable();
    } else if (score && score->agreed && score->score) {
        summary = tr("%1 agreed").arg(wording::score(*score->score, QLocale()));
        if (score->votes)
            summary = tr("%1 · %2").arg(summary, wording::agreement(*score));
    } else if (score && score->votes) {
        summary = tr("%1 · %2").arg(wording::score(score->votes->median, QLocale()),
                                    wording::agreement(*score));
    }
    return dimension->name + QLatin1Char('\n') + summary;
}

QVariant BallotGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        if (role == Qt::DisplayRole)
            return columnTitle(section);
        if (role == Qt::ToolTipRole) {
            const Dimension* dimension =
                m_document.content().findDimension(m_columns.value(section));
            return dimension ? dimension->question : QString();
        }
        return {};
    }
    const Participant* person = m_document.engagement().findParticipant(rows().value(section));
    if (!person)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return person->name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(person->name, inWords(functionLabel(person->function)));
    case Qt::DecorationRole:
        return functionIcon(person->function);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    default:
        return {};
    }
}

Qt::ItemFlags BallotGridModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const Assessment* found = assessment();
    if (found && found->status == AssessmentStatus::Open && !m_document.isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace milepost
