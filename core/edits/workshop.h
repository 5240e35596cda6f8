// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/content/content.h"
#include "core/engagement/edit.h"
#include "core/engagement/session.h"

#include <QDateTime>

namespace milepost {

struct NewWorkshop {
    QList<AssessmentId> assessments; ///< open ones, of one matrix each
    QList<AgendaPart> agenda;        ///< empty: the content's
    QList<ParticipantId> invited;
};

} // namespace milepost

/// The course of a workshop session. `now` is the moment at which it happens, in UTC.
namespace milepost::edits {

/// Parking lot, notes and what was revealed before stay; who is invited is not present yet.
[[nodiscard]] Result<Change> beginWorkshop(const Content& content, const Engagement& engagement,
                                           const NewWorkshop& workshop, const QDateTime& now);
/// Refused, as every way out of a dimension, while votes of an open round wait to be revealed.
[[nodiscard]] Result<Change> goToPart(const Content& content, const Engagement& engagement,
                                      const QString& part, const QDateTime& now);
/// To the part before (-1) or after (1).
[[nodiscard]] Result<Change> stepPart(const Content& content, const Engagement& engagement,
                                      int step, const QDateTime& now);
[[nodiscard]] Result<Change> pauseWorkshop(const Content& content, const Engagement& engagement,
                                           const QDateTime& now);
[[nodiscard]] Result<Change> continueWorkshop(const Content& content, const Engagement& engagement,
                                              const QDateTime& now);
/// Gives the part that is on so many minutes more, or takes them away.
[[nodiscard]] Result<Change> stretchPart(const Content& content, const Engagement& engagement,
                                         int minutes);
/// Everything that was agreed stays; only the clock ends.
[[nodiscard]] Result<Change> endWorkshop(const Content& content, const Engagement& engagement);

} // namespace milepost::edits
