// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/content/content.h"
#include "core/edits/dimensionplace.h"
#include "core/edits/editcheck.h"
#include "core/edits/names.h"
#include "core/engagement/edit.h"

#include <functional>

/// What the edits share: how they find what they are about, and how a change is put together.
namespace milepost::edits {

/// The change of that name. Edits that change nothing are dropped; when none is left, the change
/// does nothing. Names that the edits bring are kept in one form (engagement/mendnames.h). `field`
/// as in Change.
[[nodiscard]] Change changeOf(const Message& name, QList<Edit> edits, const QString& field = {});

/// The parts of a field's name in one text.
template <class... Ids>
[[nodiscard]] QString fieldOf(const char* name, const Ids&... ids)
{
    QString field = QString::fromLatin1(name);
    ((field += QLatin1Char('\n') + ids.text()), ...);
    return field;
}

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

// Finding; what is not there or closed is refused in `check`, and the result is null then.

/// A dimension of an open assessment, found for an edit.
struct FoundDimension {
    const Assessment* assessment = nullptr;
    const Dimension* dimension = nullptr;
    const DimensionRecord* record = nullptr; ///< null: nothing is recorded yet
    qsizetype index = 0;                     ///< of the record, or where one would go
};

[[nodiscard]] const Assessment* openAssessment(EditCheck& check, const Content& content,
                                               const Engagement& engagement,
                                               const AssessmentId& id);
[[nodiscard]] FoundDimension openDimension(EditCheck& check, const Content& content,
                                           const Engagement& engagement,
                                           const DimensionPlace& place);
void checkUnit(EditCheck& check, const Engagement& engagement, const std::optional<UnitId>& unit);
/// Whether it is a play of the content or of one's own.
[[nodiscard]] bool isPlay(const Content& content, const Engagement& engagement, const PlayId& id);
/// Whether something can be decided about the play.
void checkPlay(EditCheck& check, const Content& content, const Engagement& engagement,
               const PlayId& id);

// Naming a thing for an edit.

/// The thing at `index` of a list of the engagement, the plan or the organization.
[[nodiscard]] EntityRef refAt(EntityKind kind, qsizetype index);
/// The thing at `index` of a list of that dimension's record.
[[nodiscard]] EntityRef refAt(EntityKind kind, const DimensionPlace& place, qsizetype index);
[[nodiscard]] EntityRef refOf(const Engagement& engagement, const AssessmentId& id);

// Making edits.

[[nodiscard]] Edit insertion(const EntityRef& ref, EntityValue thing);
[[nodiscard]] Edit removal(const Engagement& engagement, const EntityRef& ref);

template <class T, class Mutate>
[[nodiscard]] Edit update(const Engagement& engagement, const EntityRef& ref, Mutate mutate)
{
    EntityValue before = entityAt(engagement, ref, true);
    T after = std::get<T>(before);
    mutate(after);
    return {ref, std::move(before), std::move(after)};
}

/// Moves the item at `from` so that it is at `to`, changed by `mutate`.
template <class T, class Mutate>
[[nodiscard]] QList<Edit> relocation(const Engagement& engagement, const EntityRef& from,
                                     qsizetype to, Mutate mutate)
{
    Edit edit = update<T>(engagement, from, mutate);
    if (from.index != to)
        edit.movedTo = to;
    return {std::move(edit)};
}

/// Changes the record, which is made when it is missing.
[[nodiscard]] Edit recordEdit(const Engagement& engagement, const FoundDimension& found,
                              const std::function<void(DimensionRecord&)>& mutate);
/// Changes the settings of the plan that counts (engagement/planinforce.h); the plan is made when
/// it is missing. Where the scenario that is chosen has a setting of its own, that is changed, else
/// the one that all scenarios share; a setting that is taken away is taken away in both.
[[nodiscard]] QList<Edit> planEdit(const Engagement& engagement,
                                   const std::function<void(Plan&)>& mutate);
/// Changes what is decided about a play, in the scenario that is chosen where that lists the play;
/// the record and the plan are made when missing.
[[nodiscard]] Edit playEdit(const Engagement& engagement, const PlayId& id,
                            const std::function<void(PlannedPlay&)>& mutate);
/// Notes what has happened to a play, which is so in every scenario: changes the record of the
/// plan, which is made when it is missing, and those of all scenarios that list the play.
[[nodiscard]] QList<Edit> playFactEdits(const Engagement& engagement, const PlayId& id,
                                        const std::function<void(PlannedPlay&)>& mutate);

} // namespace milepost::edits
