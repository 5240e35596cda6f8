// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/evidencelistmodel.h"

#include "core/base/plainline.h"
#include "core/edits/changequery.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/datasize.h"
#include "ui/theme/icons.h"
#include "ui/theme/tooltip.h"

namespace milepost {

namespace {

QString iconName(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Link:
        return QStringLiteral("link");
    case EvidenceKind::Quote:
        return QStringLiteral("quote");
    case EvidenceKind::File:
        break;
    }
    return QStringLiteral("file");
}

/// One line of what the item holds.
QString contentOf(const EvidenceItem& item)
{
    if (item.kind != EvidenceKind::File)
        return harmless(item.text.simplified());
    return QStringLiteral("%1 (%2)").arg(harmless(item.fileName), dataSize(item.content.size()));
}

} // namespace

EvidenceListModel::EvidenceListModel(EngagementDocument& document, QObject* parent)
    : QAbstractListModel(parent), m_document(document)
{
    connect(&m_document, &EngagementDocument::changed, this, [this](const Change& change) {
        if (touchesDimension(change, m_assessment, m_dimension))
            refresh();
    });
}

void EvidenceListModel::setPlace(const AssessmentId& assessment, const DimensionId& dimension)
{
    if (m_assessment == assessment && m_dimension == dimension)
        return;
    beginResetModel();
    m_assessment = assessment;
    m_dimension = dimension;
    m_rows = record() ? static_cast<int>(record()->evidence.size()) : 0;
    endResetModel();
}

const DimensionRecord* EvidenceListModel::record() const
{
    const Assessment* assessment = m_document.engagement().findAssessment(m_assessment);
    return assessment ? assessment->findDimension(m_dimension) : nullptr;
}

const EvidenceItem* EvidenceListModel::item(int row) const
{
    const DimensionRecord* found = record();
    if (!found || row < 0 || row >= found->evidence.size())
        return nullptr;
    return &found->evidence.at(row);
}

void EvidenceListModel::refresh()
{
    const int now = record() ? static_cast<int>(record()->evidence.size()) : 0;
    if (now > m_rows) {
        beginInsertRows({}, m_rows, now - 1);
        m_rows = now;
        endInsertRows();
    } else if (now < m_rows) {
        beginRemoveRows({}, now, m_rows - 1);
        m_rows = now;
        endRemoveRows();
    }
    if (m_rows > 0)
        emit dataChanged(index(0), index(m_rows - 1));
}

int EvidenceListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

QVariant EvidenceListModel::data(const QModelIndex& index, int role) const
{
    const EvidenceItem* found = index.isValid() ? item(index.row()) : nullptr;
    if (!found)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return found->title.isEmpty() ? contentOf(*found)
                                      : tr("%1: %2").arg(harmless(found->title), contentOf(*found));
    case Qt::ToolTipRole:
        return toolTipText(contentOf(*found).left(1000));
    case Qt::DecorationRole:
        return themeIcon(iconName(found->kind));
    default:
        return {};
    }
}

} // namespace milepost
