// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/assessments.h"
#include "ui/pages/assess/ballotpreview.h"
#include "ui/pages/page.h"

#include <QPointer>

class QStackedWidget;

namespace milepost {

class AssessActions;
class AssessArrangement;
class AssessContext;
class AssessHeader;
class DimensionList;
class DimensionView;
class NoAssessment;
class PeopleDialog;
class VotesPanel;

/// The Assess page: the dimensions of one assessment, everything about one of them, and the votes
/// of everybody.
class AssessPage : public Page {
    Q_OBJECT

public:
    explicit AssessPage(EngagementView& view, QWidget* parent = nullptr);

    [[nodiscard]] PageId id() const override { return PageId::Assess; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    [[nodiscard]] QList<QAction*> pageActions() const override;
    void reveal(const Place& place) override;
    [[nodiscard]] Place currentPlace() const override;

    // The parts, for those who look at them.
    [[nodiscard]] AssessContext& context() const { return *m_context; }
    [[nodiscard]] AssessActions& actions() const { return *m_actions; }
    [[nodiscard]] AssessHeader& header() const { return *m_header; }
    [[nodiscard]] DimensionList& dimensions() const { return *m_dimensions; }
    [[nodiscard]] DimensionView& dimension() const { return *m_dimension; }
    [[nodiscard]] VotesPanel& votes() const { return *m_votes; }
    [[nodiscard]] NoAssessment& empty() const { return *m_empty; }
    [[nodiscard]] AssessArrangement& arrangement() const { return *m_arrangement; }
    /// The dialog of participants, or null while it is closed.
    [[nodiscard]] PeopleDialog* peopleDialog() const;

    /// Shows for each of these files what its ballots would do, and takes them in as one step.
    void importBallots(const QStringList& paths);
    /// The preview of a file of ballots, or null when none is shown.
    [[nodiscard]] BallotPreview* ballotPreview() const { return m_ballots; }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void connectParts();
    void showState();
    void make(const MatrixId& matrix);
    void add(const NewAssessment& assessment);
    void askForNew();
    void askForDetails();
    void askForBallots();
    void previewBallots();
    void showPeople();
    void explain(const ExplanationSubject& subject);

    AssessContext* m_context;
    AssessActions* m_actions;
    QStackedWidget* m_stack;
    NoAssessment* m_empty;
    AssessHeader* m_header;
    DimensionList* m_dimensions;
    DimensionView* m_dimension;
    VotesPanel* m_votes;
    AssessArrangement* m_arrangement;
    QPointer<PeopleDialog> m_people;
    QPointer<BallotPreview> m_ballots;
    QStringList m_ballotFiles; ///< still to be shown
};

} // namespace milepost
