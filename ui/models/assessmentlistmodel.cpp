// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/assessmentlistmodel.h"

#include "core/edits/changequery.h"
#include "ui/document/engagementdocument.h"
#include "ui/models/wording.h"
#include "ui/view/assessmentorder.h"

namespace milepost {

AssessmentListModel::AssessmentListModel(EngagementDocument& document, QObject* parent)
    : RowsModel(parent), m_document(document)
{
    connect(&m_document, &EngagementDocument::changed, this, [this](const Change& change) {
        if (!touches(change, EntityKind::Assessment) && !touches(change, EntityKind::Unit))
            return;
        refreshRows();
        allChanged();
    });
    refreshRows();
}

void AssessmentListModel::refreshRows()
{
    QList<AssessmentId> ids;
    for (const Assessment* assessment : latestFirst(m_document.engagement()))
        ids.append(assessment->id);
    replaceRows(ids);
}

int AssessmentListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant AssessmentListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const AssessmentId& id = rows()[index.row()];
    if (role == IdRole)
        return id.text();
    const Assessment* assessment = m_document.engagement().findAssessment(id);
    if (!assessment)
        return {};
    const QString title =
        wording::assessment(m_document.content(), m_document.engagement(), *assessment, QLocale());
    switch (role) {
    case Qt::DisplayRole:
        if (assessment->title.isEmpty())
            return title;
        return tr("%1 · %2").arg(QLocale().toString(assessment->date, QLocale::ShortFormat), title);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1: %2, %3, %4, %5")
            .arg(title, m_document.content().findMatrix(assessment->matrix)->name,
                 wording::unit(m_document.engagement(), assessment->unit),
                 QLocale().toString(assessment->date, QLocale::LongFormat),
                 wording::status(assessment->status));
    default:
        return {};
    }
}

} // namespace milepost
