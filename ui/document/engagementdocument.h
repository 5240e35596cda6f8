// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentreader.h"
#include "core/engagement/edit.h"
#include "core/planning/compiledplan.h"
#include "core/storage/backups.h"
#include "core/storage/engagementstore.h"
#include "ui/document/documenttypes.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class QUndoStack;

namespace milepost {

class DocumentCore;

/// One engagement being worked on, and the one door for edits. Every verb below is checked first,
/// then carried out in memory as one undo step, then written to the file before it returns. A
/// refused verb changes nothing and its error is a sentence for the user; a verb that would change
/// nothing succeeds without a step. A failed write never loses the edit, see saveState(). Lives on
/// the thread of the window; whoever makes it owns it.
class EngagementDocument : public QObject {
    Q_OBJECT

public:
    /// A document without a file, for tests and previews; it is never saved.
    explicit EngagementDocument(Content content, Engagement engagement, QObject* parent = nullptr);
    ~EngagementDocument() override;

    /// Opens an engagement file. Read-only when it was asked for or the file cannot be had for
    /// writing; notices() and holder() then tell why.
    [[nodiscard]] static Result<std::unique_ptr<EngagementDocument>>
    open(const QString& path, OpenMode mode = OpenMode::ReadWrite);
    /// Writes a new engagement file and opens it. The engagement must be valid.
    [[nodiscard]] static Result<std::unique_ptr<EngagementDocument>>
    create(const QString& path, const Engagement& engagement, const ContentSources& sources,
           ExistingFile existing = ExistingFile::Refuse);

    // What there is. References stay valid as long as the document; their values change with edits.
    [[nodiscard]] const Content& content() const;
    [[nodiscard]] const Engagement& engagement() const;
    /// The scorecards of all assessments, in their order. Computed when asked for, and again only
    /// for the assessments that an edit touched.
    [[nodiscard]] const QList<Scorecard>& scorecards() const;
    /// The scorecard of one assessment, or null; valid until the next edit.
    [[nodiscard]] const Scorecard* scorecard(const AssessmentId& id) const;
    /// The compiled plan. Computed when asked for after an edit that can change it.
    [[nodiscard]] const CompiledPlan& plan() const;

    // The file.
    [[nodiscard]] QString path() const; ///< empty without a file
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] const std::optional<LockHolder>& holder() const; ///< who has the file instead
    /// Sentences about the file that the user should read once, such as why it is read-only.
    [[nodiscard]] const QList<QString>& notices() const;

    // Saving.
    [[nodiscard]] SaveState saveState() const;
    /// Why the last write failed, as a sentence with the way out; nothing when Saved.
    [[nodiscard]] std::optional<Error> saveProblem() const;
    [[nodiscard]] std::optional<WriteFault> saveFault() const;
    /// The number of steps that are not in the file yet.
    [[nodiscard]] int unsavedChanges() const;
    /// When the file last took everything; the time of opening before the first edit.
    [[nodiscard]] QDateTime savedAt() const;
    /// Whether closing loses nothing: all is in the file, or in a copy saved since the last edit.
    [[nodiscard]] bool canClose() const;
    /// Tries at once to write what is pending; also the only retry once the state is Blocked.
    Result<Done> retryNow();
    void setRetrySchedule(const RetrySchedule& schedule);
    /// Writes a copy of everything, pending edits included; this document stays with its file.
    [[nodiscard]] Result<Done> saveCopy(const QString& path,
                                        ExistingFile existing = ExistingFile::Refuse);
    /// Writes a copy like saveCopy() and goes on with it as this document's file: nothing is
    /// pending, nothing read-only then, and undo still reaches every edit.
    [[nodiscard]] Result<Done> continueInCopy(const QString& path,
                                              ExistingFile existing = ExistingFile::Refuse);

    /// Today's backup of the file, made at most once a day (core/storage/backups.h).
    [[nodiscard]] Result<Backup> backUp(const QString& folder, const QDate& today);
    /// The backups of this file, newest first; restoreBackup() turns one into a file.
    [[nodiscard]] QList<Backup> backups(const QString& folder) const;

    /// The latest `limit` lines of the journal in the file, newest first.
    [[nodiscard]] Result<QList<JournalEntry>> journal(int limit) const;
    /// The name that the journal notes for the edits from now on.
    [[nodiscard]] QString user() const;
    void setUser(const QString& name);

    // Undo. Steps are never dropped; their names read well after "Undo".
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    [[nodiscard]] QString undoText() const; ///< of the step that undo() takes back, or empty
    [[nodiscard]] QString redoText() const;
    /// For looking at the history; to move in it use undo() and redo().
    [[nodiscard]] const QUndoStack& undoStack() const;
    /// The next edit makes a step of its own, even with Merge::WithPrevious.
    void endMerge();
    /// Makes one undo step, called `name`, of all edits that `verbs` makes. When it returns an
    /// error, everything it did is taken back. changed() comes once, at the end.
    Result<Done> inOneStep(const QString& name, const std::function<Result<Done>()>& verbs);

    // Organization. A unit's sub-units and people go to the unit above when it is deleted; as long
    // as assessments or metric values belong to it, deleting is refused.
    Result<Done> setOrganizationText(OrganizationField field, const QString& text,
                                     Merge merge = Merge::No);
    Result<UnitId> addUnit(const QString& name, const std::optional<UnitId>& parent = {});
    Result<Done> renameUnit(const UnitId& id, const QString& name, Merge merge = Merge::No);
    /// Puts a unit under another one (or at the top), before the sibling `before` or last.
    Result<Done> moveUnit(const UnitId& id, const std::optional<UnitId>& parent,
                          const std::optional<UnitId>& before = {});
    Result<Done> deleteUnit(const UnitId& id);

    // Participants. Deleting takes their ballots and their place among the eligible along, and is
    // refused while a closed assessment holds one of these.
    Result<ParticipantId> addParticipant(const NewParticipant& participant);
    Result<QList<ParticipantId>> addParticipants(const QList<NewParticipant>& participants);
    Result<Done> renameParticipant(const ParticipantId& id, const QString& name,
                                   Merge merge = Merge::No);
    Result<Done> setParticipantFunction(const ParticipantId& id, Function function);
    Result<Done> setParticipantUnit(const ParticipantId& id, const std::optional<UnitId>& unit);
    Result<Done> moveParticipant(const ParticipantId& id, qsizetype index);
    Result<Done> deleteParticipants(const QList<ParticipantId>& ids);

    // Assessments. A closed one refuses every edit of itself and of what it holds, except
    // reopening.
    Result<AssessmentId> addAssessment(const NewAssessment& assessment);
    /// A new open assessment like `source` in matrix, unit, kind, title, eligible people and
    /// settings, with its targets, its weights and what does not apply, and why; votes, scores,
    /// notes and evidence start empty.
    Result<AssessmentId> addReassessment(const AssessmentId& source, const QDate& date);
    Result<Done> setAssessmentTitle(const AssessmentId& id, const QString& title,
                                    Merge merge = Merge::No);
    Result<Done> setAssessmentDate(const AssessmentId& id, const QDate& date);
    Result<Done> setAssessmentUnit(const AssessmentId& id, const std::optional<UnitId>& unit);
    Result<Done> setAssessmentKind(const AssessmentId& id, AssessmentKind kind);
    Result<Done> setBalanceFunctions(const AssessmentId& id, bool balance);
    /// Not set: all who cast a ballot. Refused when it leaves out somebody who did.
    Result<Done> setEligible(const AssessmentId& id,
                             const std::optional<QList<ParticipantId>>& eligible);
    Result<Done> closeAssessment(const AssessmentId& id);
    Result<Done> reopenAssessment(const AssessmentId& id);
    /// Also takes it out of the list of assessments that the plan names.
    Result<Done> deleteAssessment(const AssessmentId& id);

    // Votes. `extensions` of a ballot given here are ignored, those in the file are kept.
    /// Records or replaces the ballot of its participant and round. Round 2 needs votes in round 1.
    Result<Done> castBallot(const DimensionPlace& place, const Ballot& ballot,
                            Merge merge = Merge::No);
    Result<Done> clearBallot(const DimensionPlace& place, const ParticipantId& participant,
                             int round);
    /// Records or replaces many ballots as one step; all of them or none.
    Result<Done> castBallots(const AssessmentId& assessment, const QList<DimensionBallot>& ballots);
    /// Copies the votes of round 1 into round 2, so that those who stay with theirs need not vote
    /// again. Round 2 counts as soon as it has a ballot.
    Result<Done> startSecondRound(const DimensionPlace& place);
    /// Removes the ballots of round 2; round 1 counts again.
    Result<Done> withdrawSecondRound(const DimensionPlace& place);

    // What was found out about a dimension.
    /// NotAsked removes the answer together with its note.
    Result<Done> answerIndicator(const DimensionPlace& place, const IndicatorId& indicator,
                                 IndicatorReply reply);
    /// Needs an answer first.
    Result<Done> setIndicatorNote(const DimensionPlace& place, const IndicatorId& indicator,
                                  const QString& note, Merge merge = Merge::No);
    /// An agreed score is stored with its reason only; the reason must not be blank.
    Result<Done> agreeScore(const DimensionPlace& place, HalfStage score, const QString& reason);
    /// The score is the median again; the reason stays.
    Result<Done> withdrawAgreedScore(const DimensionPlace& place);
    /// Must not be blank while a score is agreed.
    Result<Done> setReason(const DimensionPlace& place, const QString& reason,
                           Merge merge = Merge::No);
    Result<Done> setNotes(const DimensionPlace& place, const QString& notes,
                          Merge merge = Merge::No);
    /// 0 opinion, 1 told, 2 seen, 3 verified.
    Result<Done> setEvidenceGrade(const DimensionPlace& place, int grade);
    /// A link, a quote or a file; for files see attachment.h. At most limits::kAttachmentBytes.
    Result<Done> addEvidence(const DimensionPlace& place, const EvidenceItem& item);
    Result<Done> updateEvidence(const DimensionPlace& place, qsizetype index,
                                const EvidenceItem& item, Merge merge = Merge::No);
    Result<Done> removeEvidence(const DimensionPlace& place, qsizetype index);
    /// 1 to 5; nothing: the content's default.
    Result<Done> setWeight(const DimensionPlace& place, std::optional<int> weight,
                           Merge merge = Merge::No);
    /// Nothing: the content's default.
    Result<Done> setTarget(const DimensionPlace& place, std::optional<HalfStage> target,
                           Merge merge = Merge::No);
    /// The reason why the dimension does not apply; empty: it does.
    Result<Done> setNotApplicable(const DimensionPlace& place, const QString& reason,
                                  Merge merge = Merge::No);

    // Goals, one for each metric. Percent values are fractions.
    /// Adds the goal, or replaces that of the same metric.
    Result<Done> setGoal(const Goal& goal, Merge merge = Merge::No);
    Result<Done> moveGoal(const MetricId& metric, qsizetype index);
    Result<Done> removeGoal(const MetricId& metric);

    // Settings of the plan; nothing set means the rule named in core/engagement/plan.h.
    Result<Done> setPlanStart(const QDate& start); ///< not valid: the latest assessment's date
    /// Days per role and week, 0.01 to 1000.
    Result<Done> setCapacity(double daysPerWeek, Merge merge = Merge::No);
    /// Nothing: the capacity of all.
    Result<Done> setRoleCapacity(const RoleId& role, std::optional<double> daysPerWeek,
                                 Merge merge = Merge::No);
    Result<Done> setParallelLimit(int plays, Merge merge = Merge::No);
    /// Any day names its week.
    Result<Done> setFreezeWeeks(const QList<QDate>& weeks);
    Result<Done> addFreezeWeek(const QDate& day);
    Result<Done> removeFreezeWeek(const QDate& day);
    Result<Done> setBudget(std::optional<double> days, Merge merge = Merge::No);
    Result<Done> setPlaybooks(const std::optional<QList<PlaybookId>>& playbooks);
    Result<Done> setPlanAssessments(const std::optional<QList<AssessmentId>>& assessments);
    /// The plan rests on this assessment instead of the one of its matrix that it rests on now.
    Result<Done> basePlanOn(const AssessmentId& id);
    Result<Done> setCandidates(const std::optional<QList<PlayId>>& candidates);

    // Decisions about one play, of the content or of one's own.
    /// Dates that are not given stay where the state allows them: a start for started, done and
    /// dropped plays, a finish for done and dropped ones.
    Result<Done> setPlayState(const PlayId& id, PlayState state, const PlayDates& dates = {});
    /// Sets both; one that is not valid is cleared. Only as the play's state allows.
    Result<Done> setPlayDates(const PlayId& id, const PlayDates& dates);
    Result<Done> setAccountable(const PlayId& id, const QString& person, Merge merge = Merge::No);
    /// Person-days; nothing: the content's value.
    Result<Done> setPlayEffort(const PlayId& id, std::optional<double> days,
                               Merge merge = Merge::No);
    /// Weeks; nothing: the content's value.
    Result<Done> setPlayDuration(const PlayId& id, std::optional<int> weeks,
                                 Merge merge = Merge::No);
    Result<Done> pinPlay(const PlayId& id, const QDate& start, Merge merge = Merge::No);
    Result<Done> unpinPlay(const PlayId& id);
    Result<Done> waivePrerequisite(const PlayId& id, const PlayId& prerequisite);
    Result<Done> requirePrerequisite(const PlayId& id, const PlayId& prerequisite);
    Result<Done> forcePlay(const PlayId& id, Forced forced);
    Result<Done> setPlayNotes(const PlayId& id, const QString& notes, Merge merge = Merge::No);
    /// Takes back everything decided about a play of the content.
    Result<Done> resetPlay(const PlayId& id);

    // Plays of one's own.
    /// In the plan from the start (state planned), with the effort and duration given or defaults.
    Result<PlayId> addOwnPlay(const CustomPlay& play, std::optional<double> effortDays = {},
                              std::optional<int> durationWeeks = {});
    Result<Done> updateOwnPlay(const PlayId& id, const CustomPlay& play, Merge merge = Merge::No);
    /// Also takes it out of prerequisites, waivers and candidates of the plan.
    Result<Done> deleteOwnPlay(const PlayId& id);

    // Metric values.
    /// Adds the value, or replaces the one of the same key.
    Result<Done> setMetricValue(const MetricValue& value, Merge merge = Merge::No);
    /// Adds or replaces many values as one step; all of them or none.
    Result<Done> setMetricValues(const QList<MetricValue>& values);
    /// Gives the value of `key` another key or other contents. Refused when that key is taken.
    Result<Done> replaceMetricValue(const MetricKey& key, const MetricValue& value);
    Result<Done> removeMetricValues(const QList<MetricKey>& keys);

    // Risks, reviews, pitfalls. The id of what is added is made here and given back.
    Result<RiskId> addRisk(const Risk& risk);
    Result<Done> updateRisk(const Risk& risk, Merge merge = Merge::No);
    Result<Done> moveRisk(const RiskId& id, qsizetype index);
    Result<Done> deleteRisk(const RiskId& id);
    Result<ReviewId> addReview(const Review& review);
    Result<Done> updateReview(const Review& review, Merge merge = Merge::No);
    Result<Done> deleteReview(const ReviewId& id);
    /// Sets a detected pitfall aside, or changes the reason for it, which must not be blank.
    /// `subject` is the id of what it concerns, empty for the whole engagement.
    Result<Done> dismissPitfall(const PitfallId& pitfall, const QString& subject,
                                const QString& reason);
    Result<Done> takeBackDismissal(const PitfallId& pitfall, const QString& subject);

    // Snapshots. What one holds is read and compared by snapshotstate.h.
    /// Freezes the scorecards and the plan as they are now.
    Result<SnapshotId> takeSnapshot(const QString& name, const QDate& date);
    Result<Done> renameSnapshot(const SnapshotId& id, const QString& name, Merge merge = Merge::No);
    Result<Done> deleteSnapshot(const SnapshotId& id);

    /// New ids follow from `seed` from now on, so that a run can be repeated; for tests.
    void seedIds(quint32 seed);

public slots:
    /// Takes back or repeats one step, in memory and in the file; nothing happens when there is
    /// none.
    void undo();
    void redo();

signals:
    /// After every edit, undo and redo: what was done, step by step and in order. The engagement
    /// already holds it. Slots may call verbs.
    void changed(const milepost::Change& change);
    /// The state, the sentence or the number of unsaved changes is another now.
    void saveStateChanged(milepost::SaveState state);
    /// After changed(), when it came from undo() or redo(): the step, as undoText() named it.
    void undone(const QString& step);
    void redone(const QString& step);
    void canUndoChanged(bool canUndo);
    void canRedoChanged(bool canRedo);
    void undoTextChanged(const QString& text);
    void redoTextChanged(const QString& text);
    /// The document goes on with another file (continueInCopy()).
    void pathChanged(const QString& path);
    /// Another sentence is in notices(), such as that a deleted file was written anew.
    void noticed(const QString& sentence);

private:
    std::unique_ptr<DocumentCore> d;
};

} // namespace milepost
