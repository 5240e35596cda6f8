// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/dimensionplace.h"
#include "ui/document/engagementdocument.h"

#include <QMetaType>
#include <QTest>

namespace milepost {

using Verb = std::function<Result<Done>(EngagementDocument&)>;
using Effect = std::function<bool(const Engagement&)>;

/// The content that the program ships.
[[nodiscard]] const Content& shippedContent();

/// A small engagement with something of every kind, valid: units EMEA (u1) with Germany (u2) and
/// Americas (u3); Ada (p1), Ben (p2), Cleo (p3); an open assessment a0001 with votes, a closed one
/// a0002 with a vote of Ben, an open one a0003 of Americas; a plan with a play of its own (own-1).
[[nodiscard]] Engagement smallEngagement();

inline const ParticipantId kAda(QStringLiteral("p1"));
inline const ParticipantId kBen(QStringLiteral("p2"));
inline const ParticipantId kCleo(QStringLiteral("p3"));
inline const AssessmentId kSpring(QStringLiteral("a0001"));

/// Strategy & Goals in a0001, where something is recorded.
[[nodiscard]] DimensionPlace recordedPlace();
/// Lifecycle Design in a0001, where nothing is.
[[nodiscard]] DimensionPlace emptyPlace();
/// Strategy in the closed a0002.
[[nodiscard]] DimensionPlace closedPlace();

[[nodiscard]] Ballot ballotOf(const char* participant, double score, int round = 1);

[[nodiscard]] inline QString longText(qsizetype size)
{
    return QString(size, u'x');
}

/// One row of the columns that checkVerb() reads: a verb, the name of its step, what it does.
void verbColumns();
void verbRow(const char* tag, const Verb& verb, const char* stepName, const Effect& effect);
/// Carries out the row's verb: one step of that name with that effect, told once, valid, and taken
/// back and repeated exactly.
void checkVerb();

/// One row of the columns that checkRefusal() reads: a verb and a part of the sentence.
void refusalColumns();
void refusalRow(const char* tag, const Verb& verb, const char* sentence);
/// Carries out the row's verb: it is refused with that sentence, and nothing has changed.
void checkRefusal();

/// A verb that finds everything as it should be: a success without a step.
void checkNothingToDo(const Verb& verb);

} // namespace milepost

Q_DECLARE_METATYPE(milepost::Verb)
Q_DECLARE_METATYPE(milepost::Effect)
