// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/edits/participants.h"
#include "core/storage/file/engagementstore.h"

#include <memory>

namespace milepost {

class EngagementDocument;

/// What the assistant asks for.
struct NewEngagement {
    QString organization;
    QString industry;
    QList<MatrixId> matrices;
    QDate date;
    AssessmentKind kind = AssessmentKind::Self;
    QList<NewParticipant> people;
};

/// Writes a new engagement file with one open assessment of the whole organization for each matrix,
/// and opens it. The folder is made when it is missing.
[[nodiscard]] Result<std::unique_ptr<EngagementDocument>>
createEngagement(const NewEngagement& wish, const QString& path, const Clock& clock,
                 ExistingFile existing);

} // namespace milepost
