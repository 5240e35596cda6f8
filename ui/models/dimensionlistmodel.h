// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/scorecard.h"
#include "ui/models/rowsmodel.h"

namespace milepost {

class EngagementDocument;

/// The dimensions of one assessment with how far they have come. The document must outlive it.
class DimensionListModel : public RowsModel<DimensionId> {
    Q_OBJECT

public:
    enum Role {
        ScoreTextRole = Qt::UserRole, ///< as written, or "–"
        StageRole,                    ///< 1 to 3, or 0 when not rated
        BandRole,                     ///< ConsensusBand as int, or nothing without votes
        GradeRole,                    ///< evidence grade 0 to 3
        SettledRole,                  ///< nothing is left to decide
        ProvisionalRole,
        StatusTextRole, ///< "Not rated", "Not applicable", or the words for the consensus
    };

    explicit DimensionListModel(EngagementDocument& document, QObject* parent = nullptr);

    void setAssessment(const AssessmentId& assessment);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] const Assessment* assessment() const;
    [[nodiscard]] QString describe(const Assessment& assessment, const Dimension& dimension,
                                   const DimensionScore& score, int grade) const;
    void refreshRows();

    EngagementDocument& m_document;
    AssessmentId m_assessment;
};

} // namespace milepost
