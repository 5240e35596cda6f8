// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engagement/organization.h"

#include <QAbstractItemModel>
#include <QHash>

namespace milepost {

class EngagementDocument;

/// The units as a tree, with the whole organization as its one root. Names can be edited and units
/// dragged to another place; every edit goes to the document, which must outlive the model, and
/// what it refuses comes out as a sentence.
class UnitTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    explicit UnitTreeModel(EngagementDocument& document, QObject* parent = nullptr);

    /// The unit of an index; empty for the whole organization.
    [[nodiscard]] UnitId unit(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const UnitId& unit) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    [[nodiscard]] Qt::DropActions supportedDropActions() const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

signals:
    void refused(const QString& sentence);
    void taken(); ///< an edit was, also one that changed nothing
    /// The tree was built anew; selection and open branches have to be set again.
    void rebuilt();

private:
    /// A place in the tree; node 0 is the whole organization.
    struct Node {
        UnitId unit;
        int parent = -1;
        int row = 0;
        QList<int> children;
    };

    void build();
    [[nodiscard]] int nodeOf(const QModelIndex& index) const;
    bool accept(const Result<Done>& result);

    EngagementDocument& m_document;
    QList<Node> m_nodes;
};

} // namespace milepost
