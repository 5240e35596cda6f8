// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/assessment.h"

#include <QAbstractListModel>

namespace milepost {

class EngagementDocument;

/// The evidence of one dimension, in its order. The document must outlive it.
class EvidenceListModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit EvidenceListModel(EngagementDocument& document, QObject* parent = nullptr);

    void setPlace(const AssessmentId& assessment, const DimensionId& dimension);
    /// The item of a row, or null.
    [[nodiscard]] const EvidenceItem* item(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] const DimensionRecord* record() const;
    void refresh();

    EngagementDocument& m_document;
    AssessmentId m_assessment;
    DimensionId m_dimension;
    int m_rows = 0;
};

} // namespace milepost
