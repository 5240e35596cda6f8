// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/content/matrix.h"
#include "core/edits/dimensionplace.h"
#include "ui/document/documenttypes.h"
#include "ui/models/ballotindex.h"
#include "ui/models/pastepreview.h"
#include "ui/models/rowsmodel.h"

#include <QLocale>

namespace milepost {

class EngagementDocument;
struct Change;

/// What a cell of the grid of votes shows and takes.
enum class BallotField { Score, SelfConfidence, Proof };

/// The votes of one assessment and round: a row for each person who may vote, a column for each
/// dimension. Every edit goes to the document, which must outlive the model; what it refuses comes
/// out as a sentence.
class BallotGridModel : public RowsModel<ParticipantId> {
    Q_OBJECT

public:
    enum Role { ConfidenceRole = Qt::UserRole, ProofRole };

    explicit BallotGridModel(EngagementDocument& document, QObject* parent = nullptr);

    void setAssessment(const AssessmentId& assessment);
    /// 1 or 2.
    void setRound(int round);
    void setField(BallotField field);
    [[nodiscard]] int round() const { return m_round; }
    [[nodiscard]] BallotField field() const { return m_field; }

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Takes the text of an editor for the field; an empty one clears.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    [[nodiscard]] DimensionId dimension(int column) const;
    [[nodiscard]] int columnOf(const DimensionId& dimension) const;
    [[nodiscard]] const Ballot* ballot(const QModelIndex& index) const;
    /// The vote of round 1 that stands, muted, where round 2 has not begun in the dimension.
    [[nodiscard]] const Ballot* earlierBallot(const QModelIndex& index) const;

    /// Records a vote; with Merge::WithPrevious it joins the step that voted in that cell. The
    /// first vote of round 2 in a dimension begins that round with a copy of round 1, so that one
    /// changed mind never silences the others.
    bool castVote(const QModelIndex& index, const Vote& vote, Merge merge = Merge::No);
    /// Self-confidence 1 to 3, or nothing; needs a vote in the cell.
    bool setConfidence(const QModelIndex& index, std::optional<int> confidence);
    /// Clears the field in these cells as one step: votes, or what was said with them.
    bool clear(const QModelIndexList& cells);
    /// Puts a table, as spreadsheets copy it, from `start` downward and onward as one step. A bad
    /// cell is named and nothing changes; where something is guessed, `ask` decides.
    bool paste(const QModelIndex& start, const QString& text, const AskPaste& ask = {});
    /// The cells of a rectangle around `cells` as a table for spreadsheets.
    [[nodiscard]] QString copy(const QModelIndexList& cells) const;

signals:
    void refused(const QString& sentence);

private:
    [[nodiscard]] const Assessment* assessment() const;
    [[nodiscard]] const Matrix* matrix() const;
    [[nodiscard]] DimensionPlace placeOf(const QModelIndex& index) const;
    [[nodiscard]] QString textOf(const Ballot& ballot) const;
    [[nodiscard]] QString describe(const QModelIndex& index) const;
    [[nodiscard]] QString columnTitle(int column) const;
    /// Round 2 is shown, and in this dimension only round 1 has votes.
    [[nodiscard]] bool waitsForSecondRound(const DimensionId& dimension) const;
    [[nodiscard]] QString secondRoundName(const DimensionId& dimension) const;
    bool accept(const Result<Done>& result);
    void follow(const Change& change);
    void refreshRows();

    EngagementDocument& m_document;
    AssessmentId m_assessment;
    QList<DimensionId> m_columns;
    int m_round = 1;
    BallotField m_field = BallotField::Score;
    mutable BallotIndex m_index;
};

} // namespace milepost
