// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/unittreemodel.h"

#include "core/edits/changequery.h"
#include "core/edits/organization.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/inwords.h"

#include <QMimeData>

namespace milepost {

namespace {

const QString kMimeType = QStringLiteral("application/x-milepost-unit");

std::optional<UnitId> optionalOf(const UnitId& id)
{
    return id.isEmpty() ? std::nullopt : std::optional(id);
}

} // namespace

UnitTreeModel::UnitTreeModel(EngagementDocument& document, QObject* parent)
    : QAbstractItemModel(parent), m_document(document)
{
    build();
    connect(&m_document, &EngagementDocument::changed, this, [this](const Change& change) {
        if (!touches(change, EntityKind::Unit) && !touches(change, EntityKind::Organization))
            return;
        beginResetModel();
        build();
        endResetModel();
        emit rebuilt();
    });
}

void UnitTreeModel::build()
{
    m_nodes = {Node()};
    QHash<UnitId, int> nodes;
    const QList<Unit>& units = m_document.engagement().organization.units;
    for (const Unit& unit : units) {
        nodes.insert(unit.id, static_cast<int>(m_nodes.size()));
        m_nodes.append({unit.id, 0, 0, {}});
    }
    for (const Unit& unit : units) {
        const int node = nodes.value(unit.id);
        const int parent = unit.parent ? nodes.value(*unit.parent, 0) : 0;
        m_nodes[node].parent = parent;
        m_nodes[node].row = static_cast<int>(m_nodes[parent].children.size());
        m_nodes[parent].children.append(node);
    }
}

int UnitTreeModel::nodeOf(const QModelIndex& index) const
{
    return static_cast<int>(index.internalId());
}

UnitId UnitTreeModel::unit(const QModelIndex& index) const
{
    return index.isValid() ? m_nodes[nodeOf(index)].unit : UnitId();
}

QModelIndex UnitTreeModel::indexOf(const UnitId& unit) const
{
    for (int node = 0; node < m_nodes.size(); ++node) {
        if (m_nodes[node].unit == unit)
            return createIndex(m_nodes[node].row, 0, quintptr(node));
    }
    return {};
}

QModelIndex UnitTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const int node = parent.isValid() ? m_nodes[nodeOf(parent)].children[row] : 0;
    return createIndex(row, column, quintptr(node));
}

QModelIndex UnitTreeModel::parent(const QModelIndex& index) const
{
    const int parent = index.isValid() ? m_nodes[nodeOf(index)].parent : -1;
    return parent < 0 ? QModelIndex() : createIndex(m_nodes[parent].row, 0, quintptr(parent));
}

int UnitTreeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? static_cast<int>(m_nodes[nodeOf(parent)].children.size()) : 1;
}

int UnitTreeModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant UnitTreeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() ||
        (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole))
        return {};
    const Organization& organization = m_document.engagement().organization;
    const UnitId id = unit(index);
    if (id.isEmpty())
        return organization.name;
    const Unit* found = organization.findUnit(id);
    return found ? found->name : QString();
}

Qt::ItemFlags UnitTreeModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (m_document.isReadOnly())
        return flags;
    flags |= Qt::ItemIsEditable | Qt::ItemIsDropEnabled;
    return unit(index).isEmpty() ? flags : flags | Qt::ItemIsDragEnabled;
}

bool UnitTreeModel::accept(const Result<Done>& result)
{
    if (result)
        emit taken();
    else
        emit refused(inWords(result.error().message));
    return result.ok();
}

bool UnitTreeModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    const QString name = value.toString().trimmed();
    const UnitId id = unit(index);
    return accept(
        id.isEmpty() ? m_document.perform(edits::setOrganizationText, OrganizationField::Name, name)
                     : m_document.perform(edits::renameUnit, id, name));
}

Qt::DropActions UnitTreeModel::supportedDropActions() const
{
    return Qt::MoveAction;
}

QStringList UnitTreeModel::mimeTypes() const
{
    return {kMimeType};
}

QMimeData* UnitTreeModel::mimeData(const QModelIndexList& indexes) const
{
    auto* data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(kMimeType, unit(indexes.first()).text().toUtf8());
    return data;
}

bool UnitTreeModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int,
                                 const QModelIndex& parent)
{
    if (action != Qt::MoveAction || !data->hasFormat(kMimeType) || !parent.isValid())
        return false;
    const UnitId moved(QString::fromUtf8(data->data(kMimeType)));
    UnitId before;
    if (row >= 0 && row < rowCount(parent))
        before = unit(index(row, 0, parent));
    if (before == moved)
        return false;
    // The document says what changed and the tree is built anew; false keeps the view from
    // removing rows by itself.
    accept(
        m_document.perform(edits::moveUnit, moved, optionalOf(unit(parent)), optionalOf(before)));
    return false;
}

} // namespace milepost
