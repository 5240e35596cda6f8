// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/changewriter.h"
#include "ui/document/computedresults.h"
#include "ui/document/documentnames.h"
#include "ui/document/editcheck.h"
#include "ui/document/engagementdocument.h"

#include <QRandomGenerator>
#include <QUndoStack>

namespace milepost {

/// One undo step in the making. `field` names what is edited, for joining (Merge); empty when
/// nothing may join. Edits that change nothing are dropped.
struct EditStep {
    QString name;
    QList<Edit> edits;
    Merge merge = Merge::No;
    QString field;
};

/// A dimension of an open assessment, found for an edit.
struct FoundDimension {
    const Assessment* assessment = nullptr;
    const Dimension* dimension = nullptr;
    const DimensionRecord* record = nullptr; ///< null: nothing is recorded yet
    qsizetype index = 0;                     ///< of the record, or where one would go
};

/// The inside of the document, shared by the files of its verbs.
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

    void useStore(std::unique_ptr<EngagementStore> store);

    // Carrying out.
    [[nodiscard]] Result<Done> submit(EditStep step);
    [[nodiscard]] Result<Done> runGroup(const QString& name,
                                        const std::function<Result<Done>()>& verbs);
    void move(void (QUndoStack::*step)()); ///< undo or redo
    void endMerge() { m_mergeOpen = false; }
    void noteCopy() { m_copied = m_performed; }
    [[nodiscard]] bool isCopied() const { return m_copied == m_performed; }

    // Finding; what is not there or closed is refused in `check`, and the result is null then.
    [[nodiscard]] const Assessment* openAssessment(EditCheck& check, const AssessmentId& id) const;
    [[nodiscard]] FoundDimension openDimension(EditCheck& check, const DimensionPlace& place) const;
    [[nodiscard]] EntityRef refOf(const AssessmentId& id) const;
    void checkUnit(EditCheck& check, const std::optional<UnitId>& unit) const;
    [[nodiscard]] bool isPlay(const PlayId& id) const;

    // Making edits.
    template <class T, class Mutate>
    [[nodiscard]] Edit update(const EntityRef& ref, Mutate mutate) const
    {
        EntityValue before = entityAt(engagement, ref, true);
        T after = std::get<T>(before);
        mutate(after);
        return {ref, std::move(before), std::move(after)};
    }
    [[nodiscard]] Edit removal(const EntityRef& ref) const;
    /// Takes the item at `from` out and puts it back so that it is at `to`, changed by `mutate`.
    template <class T, class Mutate>
    [[nodiscard]] QList<Edit> relocation(EntityRef ref, qsizetype to, Mutate mutate) const
    {
        if (ref.index == to)
            return {update<T>(ref, mutate)};
        const Edit taken = removal(ref);
        T item = std::get<T>(taken.before);
        mutate(item);
        ref.index = to;
        return {taken, Edit{ref, {}, std::move(item)}};
    }
    using RecordChange = std::function<void(DimensionRecord&)>;
    /// Changes the record, which is made when it is missing.
    [[nodiscard]] Edit recordEdit(const FoundDimension& found, const RecordChange& mutate) const;
    using PlanChange = std::function<void(Plan&)>;
    [[nodiscard]] Edit planEdit(const PlanChange& mutate) const;
    using PlayChange = std::function<void(PlannedPlay&)>;
    /// Changes what is decided about a play; the record and the plan are made when missing.
    [[nodiscard]] Edit playEdit(const PlayId& id, const PlayChange& mutate) const;

    /// An id with this prefix that no item of the list has.
    template <class I, class List>
    [[nodiscard]] I newId(QLatin1String prefix, const List& list)
    {
        for (;;) {
            I id(prefix + QString::number(idSource.generate64() >> 24, 16));
            if (std::none_of(list.cbegin(), list.cend(),
                             [&](const auto& item) { return item.id == id; }))
                return id;
        }
    }

private:
    void perform(const Change& change);
    void applyInMemory(const Change& change);
    void push(const Change& change, const QString& field, bool joins);
    void report();

    bool m_mergeOpen = false;
    bool m_busy = false;       ///< inside the undo stack; signals wait
    bool m_inMemory = false;   ///< what is pushed now has been carried out in memory
    bool m_stateWaits = false; ///< saveStateChanged() is to be emitted
    bool m_reporting = false;
    QList<Change> m_unreported;
    std::optional<QList<Edit>> m_group;
    qint64 m_performed = 0; ///< changes carried out so far
    qint64 m_copied = -1;   ///< as many were carried out when the last copy was saved
};

/// The index of the item with that id, or −1.
template <class List, class I>
[[nodiscard]] qsizetype indexOfId(const List& list, const I& id)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (list.at(i).id == id)
            return i;
    }
    return -1;
}

/// The parts of a field's name in one text.
template <class... Ids>
[[nodiscard]] QString fieldOf(const char* name, const Ids&... ids)
{
    QString field = QString::fromLatin1(name);
    ((field += QLatin1Char('\n') + ids.text()), ...);
    return field;
}

} // namespace milepost
