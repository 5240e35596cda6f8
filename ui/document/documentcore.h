// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/changewriter.h"
#include "ui/document/computedresults.h"
#include "ui/document/engagementdocument.h"

#include <QRandomGenerator>
#include <QUndoStack>

namespace milepost {

/// The inside of the document, shared by its files.
class DocumentCore {
public:
    DocumentCore(EngagementDocument& document, Content theContent, Engagement theEngagement);

    EngagementDocument& q;
    const Content content;
    Engagement engagement;
    mutable ComputedResults results;
    QUndoStack stack;
    std::unique_ptr<ChangeWriter> writer; ///< none: the document is in memory only
    std::optional<LockHolder> holder;
    QList<QString> notices;
    QRandomGenerator idSource;
    QDate statusDate; ///< not valid: edits are made on no day

    void useStore(std::unique_ptr<EngagementStore> store, const Clock& clock);

    [[nodiscard]] Result<Done> submit(const Change& change, Merge merge);
    [[nodiscard]] Result<Done> runGroup(const QString& name,
                                        const std::function<Result<Done>()>& work);
    void move(void (QUndoStack::*step)()); ///< undo or redo
    void endMerge() { m_mergeOpen = false; }
    void noteCopy() { m_copied = m_performed; }
    [[nodiscard]] bool isCopied() const { return m_copied == m_performed; }

private:
    void perform(const Change& change);
    void applyInMemory(const Change& change);
    void push(Change change, bool joins);
    void noteStepStart();
    void keepAhead(Change& change, bool goesOn);
    void place(Change& change, const QMap<PlayId, QDate>& notBefore);
    void report();

    bool m_mergeOpen = false;
    bool m_busy = false;       ///< inside the undo stack; signals wait
    bool m_inMemory = false;   ///< what is pushed now has been carried out in memory
    bool m_stateWaits = false; ///< saveStateChanged() is to be emitted
    bool m_reporting = false;
    QList<Change> m_unreported;
    std::optional<QList<Edit>> m_group;
    QString m_field;       ///< of the step that the next edit may join
    Plan m_settingsBefore; ///< as they were when that step began
    CompiledPlan m_planBefore;
    qint64 m_performed = 0; ///< changes carried out so far
    qint64 m_copied = -1;   ///< as many were carried out when the last copy was saved
};

} // namespace milepost
