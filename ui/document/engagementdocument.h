// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentreader.h"
#include "core/edits/newid.h"
#include "core/engagement/edit.h"
#include "core/planning/compiledplan.h"
#include "core/storage/care/backups.h"
#include "core/storage/file/engagementstore.h"
#include "ui/document/documenttypes.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

class QRandomGenerator;
class QUndoStack;

namespace milepost {

class DocumentCore;

/// One engagement being worked on, and the one door for edits. What can be done is in core/edits;
/// perform() carries it out in memory as one undo step and writes it to the file before it returns.
/// A failed write never loses the edit, see saving(). Lives on the thread of the window; whoever
/// makes it owns it.
class EngagementDocument : public QObject {
    Q_OBJECT

public:
    /// A document without a file, for tests and previews; it is never saved.
    explicit EngagementDocument(Content content, Engagement engagement, QObject* parent = nullptr);
    ~EngagementDocument() override;

    /// Opens an engagement file. Read-only when it was asked for or the file cannot be had for
    /// writing; notices() and holder() then tell why. `clock` gives the times of the journal and of
    /// saving.
    [[nodiscard]] static Result<std::unique_ptr<EngagementDocument>>
    open(const QString& path, const Clock& clock, OpenMode mode = OpenMode::ReadWrite);
    /// Writes a new engagement file and opens it. The engagement must be valid.
    [[nodiscard]] static Result<std::unique_ptr<EngagementDocument>>
    create(const QString& path, const Engagement& engagement, const ContentSources& sources,
           const Clock& clock, ExistingFile existing = ExistingFile::Refuse);

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
    [[nodiscard]] SaveStatus saving() const;
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

    /// Today's backup of the file, made at most once a day (core/storage/care/backups.h).
    [[nodiscard]] Result<Backup> backUp(const QString& folder, const QDate& today);

    /// The latest `limit` lines of the journal in the file, newest first.
    [[nodiscard]] Result<QList<JournalEntry>> journal(int limit) const;
    /// The name that the journal notes for the edits from now on.
    [[nodiscard]] QString user() const;
    void setUser(const QString& name);

    // Editing.
    /// The day on which edits are made: none lets plays fall into weeks that have passed by then
    /// (core/planning/keptahead.h). At first there is none, and they may.
    void setStatusDate(const QDate& day);
    /// Carries out an edit of core/edits: perform(edits::setTarget, place, target). A refused edit
    /// changes nothing, and its error is a sentence for the user; one that would change nothing
    /// succeeds without a step.
    template <class... P>
    Result<Done> perform(Result<Change> (*edit)(const Content&, const Engagement&, P...),
                         std::type_identity_t<P>... arguments)
    {
        return submit(edit(content(), engagement(), std::forward<P>(arguments)...), Merge::No);
    }
    template <class... P>
    Result<Done> perform(Merge merge,
                         Result<Change> (*edit)(const Content&, const Engagement&, P...),
                         std::type_identity_t<P>... arguments)
    {
        return submit(edit(content(), engagement(), std::forward<P>(arguments)...), merge);
    }
    /// An id for something that is to be added, such as newId<UnitId>().
    template <class I>
    [[nodiscard]] I newId()
    {
        return edits::newId<I>(engagement(), idSource());
    }
    template <class I>
    [[nodiscard]] QList<I> newIds(qsizetype count)
    {
        QList<I> ids;
        while (ids.size() < count)
            ids.append(newId<I>());
        return ids;
    }
    /// The next edit makes a step of its own, even with Merge::WithPrevious.
    void endMerge();
    /// Makes one undo step, called `name`, of all that `work` performs. When it returns an error,
    /// everything it did is taken back. changed() comes once, at the end.
    Result<Done> inOneStep(const QString& name, const std::function<Result<Done>()>& work);
    /// What can be undone and redone, for looking at; to move in it use undo() and redo(). Steps
    /// are never dropped; their names read well after "Undo".
    [[nodiscard]] const QUndoStack& undoStack() const;

public slots:
    /// Takes back or repeats one step, in memory and in the file; nothing happens when there is
    /// none.
    void undo();
    void redo();

signals:
    /// After every edit, undo and redo: what was done, step by step and in order. The engagement
    /// already holds it. Slots may perform edits.
    void changed(const milepost::Change& change);
    /// The state, the sentence or the number of unsaved changes is another now.
    void saveStateChanged(milepost::SaveState state);
    /// After changed(), when it came from undo() or redo(): the name of the step.
    void undone(const QString& step);
    void redone(const QString& step);
    /// The document goes on with another file (continueInCopy()).
    void pathChanged(const QString& path);
    /// Another sentence is in notices(), such as that a deleted file was written anew.
    void noticed(const QString& sentence);

private:
    Result<Done> submit(const Result<Change>& change, Merge merge);
    QRandomGenerator& idSource();

    std::unique_ptr<DocumentCore> d;
};

} // namespace milepost
