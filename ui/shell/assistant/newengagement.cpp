// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/assistant/newengagement.h"

#include "core/edits/assessments.h"
#include "core/edits/organization.h"
#include "core/edits/participants.h"
#include "ui/document/engagementdocument.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace milepost {

namespace {

/// The engagement as a value, made by the same edits as every later change.
Result<Engagement> compose(const NewEngagement& wish, const Content& content)
{
    EngagementDocument draft(content, {});
    const auto name =
        draft.perform(edits::setOrganizationText, OrganizationField::Name, wish.organization);
    if (!name)
        return name.error();
    const auto industry =
        draft.perform(edits::setOrganizationText, OrganizationField::Industry, wish.industry);
    if (!industry)
        return industry.error();
    if (!wish.people.isEmpty()) {
        const auto people = draft.perform(
            edits::addParticipants, draft.newIds<ParticipantId>(wish.people.size()), wish.people);
        if (!people)
            return people.error();
    }
    for (const MatrixId& matrix : wish.matrices) {
        NewAssessment assessment;
        assessment.matrix = matrix;
        assessment.date = wish.date;
        assessment.kind = wish.kind;
        const auto added =
            draft.perform(edits::addAssessment, draft.newId<AssessmentId>(), assessment);
        if (!added)
            return added.error();
    }
    return draft.engagement();
}

} // namespace

Result<std::unique_ptr<EngagementDocument>> createEngagement(const NewEngagement& wish,
                                                             const QString& path,
                                                             const Clock& clock,
                                                             ExistingFile existing)
{
    const ContentSources sources = shippedContentSources();
    const Result<Content> content = readContent(sources);
    if (!content)
        return content.error();
    const Result<Engagement> engagement = compose(wish, *content);
    if (!engagement)
        return engagement.error();
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return Error{QCoreApplication::translate("NewEngagement",
                                                 "The folder cannot be made; choose another one."),
                     {},
                     QDir::toNativeSeparators(folder)};
    return EngagementDocument::create(path, *engagement, sources, clock, existing);
}

} // namespace milepost
