// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/edits/participants.h"
#include "core/engagement/assessment.h"
#include "core/engagement/organization.h"
#include "ui/models/rowsmodel.h"

namespace milepost {

class EngagementDocument;
struct NewParticipant;

/// The roster, and who of it may vote in one assessment. Editable; every edit goes to the document,
/// which must outlive the model, and what it refuses comes out as a sentence.
class ParticipantModel : public RowsModel<ParticipantId> {
    Q_OBJECT

public:
    enum Column { Name, FunctionColumn, UnitColumn, Eligible, kColumns };
    enum Role { FunctionRole = Qt::UserRole, UnitRole };

    explicit ParticipantModel(EngagementDocument& document, QObject* parent = nullptr);

    /// The assessment that the column of those who may vote is about; empty hides its marks.
    void setAssessment(const AssessmentId& assessment);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Name: text. Function and unit: the edit role takes the name of the function (core) and the
    /// id of the unit. Eligible: the check state.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    /// Puts a table from `start` downward into the functions and units as one step. A bad cell is
    /// named and nothing changes; empty cells leave what is there.
    bool paste(const QModelIndex& start, const QString& text);
    /// Adds people as one step; who comes late to an open assessment may vote in it like the
    /// others.
    bool add(const QList<NewParticipant>& people);
    /// The people who may not vote in the assessment, in the order of the roster.
    [[nodiscard]] QList<const Participant*> withoutVote() const;

    /// Deletes people with their votes as one step.
    bool remove(const QModelIndexList& indexes);

signals:
    void refused(const QString& sentence);
    void taken(); ///< an edit was, also one that changed nothing

private:
    [[nodiscard]] const Participant* participant(const QModelIndex& index) const;
    [[nodiscard]] const Assessment* assessment() const;
    [[nodiscard]] bool mayVote(const ParticipantId& id) const;
    bool setMayVote(const ParticipantId& id, bool may);
    /// Puts the text of a cell into a person; otherwise says why not.
    Result<Done> put(const ParticipantId& id, int column, const QString& text);
    bool accept(const Result<Done>& result);

    EngagementDocument& m_document;
    AssessmentId m_assessment;
};

} // namespace milepost
