// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/dimensionlistmodel.h"

#include "core/edits/changequery.h"
#include "core/scoring/progress.h"
#include "core/wording/phrases.h"
#include "core/wording/terms.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"
#include "ui/models/wording.h"

namespace milepost {

namespace {

QString scoreText(const DimensionScore& score)
{
    return score.score ? wording::score(*score.score, QLocale()) : QStringLiteral("–");
}

} // namespace

DimensionListModel::DimensionListModel(EngagementDocument& document, QObject* parent)
    : RowsModel(parent), m_document(document)
{
    connect(&m_document, &EngagementDocument::changed, this, [this](const Change& change) {
        if (!touchesAssessment(change, m_assessment) && !touches(change, EntityKind::Participant))
            return;
        refreshRows();
        allChanged();
    });
}

const Assessment* DimensionListModel::assessment() const
{
    return m_document.engagement().findAssessment(m_assessment);
}

void DimensionListModel::setAssessment(const AssessmentId& assessment)
{
    m_assessment = assessment;
    refreshRows();
    allChanged();
}

void DimensionListModel::refreshRows()
{
    QList<DimensionId> dimensions;
    if (const Assessment* found = assessment()) {
        for (const Dimension& dimension :
             m_document.content().findMatrix(found->matrix)->dimensions)
            dimensions.append(dimension.id);
    }
    replaceRows(dimensions);
}

int DimensionListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1;
}

QString DimensionListModel::describe(const Assessment& assessment, const Dimension& dimension,
                                     const DimensionScore& score, int grade) const
{
    QStringList parts{dimension.name};
    if (score.rated()) {
        parts.append(inWords(terms::scoreIs().arg(scoreText(score))));
        parts.append(wording::stage(*m_document.content().findMatrix(assessment.matrix), score));
    } else {
        parts.append(score.status == DimensionStatus::NotApplicable ? common::notApplicable()
                                                                    : inWords(notRated()));
    }
    if (score.votes)
        parts.append(score.valid == 1 ? wording::agreement(score)
                                      : tr("votes %1").arg(wording::agreement(score)));
    parts.append(tr("evidence: %1").arg(wording::evidenceGrade(m_document.content(), grade)));
    if (score.provisional)
        parts.append(inWords(terms::provisional()));
    parts.append(isSettled(assessment, score) ? inWords(terms::isDone()) : tr("to do"));
    return parts.join(QStringLiteral(", "));
}

QVariant DimensionListModel::data(const QModelIndex& index, int role) const
{
    const Assessment* found = assessment();
    const Scorecard* card = m_document.scorecard(m_assessment);
    if (!index.isValid() || !found || !card)
        return {};
    const DimensionId& id = rows()[index.row()];
    const Dimension* dimension = m_document.content().findDimension(id);
    const DimensionScore* score = card->findDimension(id);
    const DimensionRecord* record = found->findDimension(id);
    if (!dimension || !score)
        return {};
    const int grade = record ? record->evidenceGrade : 0;
    switch (role) {
    case Qt::DisplayRole:
        return dimension->name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return describe(*found, *dimension, *score, grade);
    case ScoreTextRole:
        return scoreText(*score);
    case StageRole:
        return score->stage.value_or(0);
    case BandRole:
        return score->votes && score->valid > 1 ? QVariant(static_cast<int>(score->votes->band))
                                                : QVariant();
    case GradeRole:
        return grade;
    case SettledRole:
        return isSettled(*found, *score);
    case ProvisionalRole:
        return score->provisional;
    case StatusTextRole:
        if (score->status == DimensionStatus::NotApplicable)
            return common::notApplicable();
        if (score->votes)
            return wording::agreement(*score);
        return score->rated() ? tr("without votes") : inWords(notRated());
    default:
        return {};
    }
}

} // namespace milepost
