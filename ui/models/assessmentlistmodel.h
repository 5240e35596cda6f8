// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/models/rowsmodel.h"

namespace milepost {

class EngagementDocument;

/// The assessments of an engagement, newest first, as a list to choose from. The document must
/// outlive it.
class AssessmentListModel : public RowsModel<AssessmentId> {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole };

    explicit AssessmentListModel(EngagementDocument& document, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void refreshRows();

    EngagementDocument& m_document;
};

} // namespace milepost
