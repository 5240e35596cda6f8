// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentreader.h"
#include "core/edits/dimensions.h"
#include "core/edits/workshop.h"
#include "core/edits/workshoproom.h"
#include "core/edits/workshopvotes.h"
#include "core/engagement/validate.h"

#include <QTest>

namespace milepost {

/// An engagement with an open assessment and some people, and a session that can be begun in it.
class SessionFixture {
public:
    explicit SessionFixture(int people = 5)
    {
        const Result<Content> read = readContent(shippedContentSources());
        if (!read)
            qFatal("%s", qPrintable(read.error().toLine()));
        content = *read;
        engagement.organization.name = QStringLiteral("Acme");
        for (int i = 0; i < people; ++i) {
            engagement.participants.append({person(i),
                                            QStringLiteral("Zyx Person %1").arg(i),
                                            i % 2 == 0 ? Function::Cs : Function::Finance,
                                            {},
                                            {}});
        }
        Assessment assessment;
        assessment.id = kAssessment;
        assessment.matrix = content.matrices.first().id;
        assessment.date = QDate(2026, 11, 27);
        engagement.assessments = {assessment};
    }

    [[nodiscard]] static ParticipantId person(int i)
    {
        return ParticipantId(QStringLiteral("p%1").arg(i));
    }
    [[nodiscard]] const Dimension& dimension(int i) const
    {
        return content.matrices.first().dimensions.at(i);
    }

    /// The sentence that refuses it, or nothing when it was done.
    template <class... P, class... Arguments>
    QString tell(Result<Change> (*edit)(const Content&, const Engagement&, P...),
                 Arguments&&... arguments)
    {
        const Result<Change> change =
            edit(content, engagement, std::forward<Arguments>(arguments)...);
        if (!change)
            return change.error().message.toEnglish();
        last = *change;
        applyChange(engagement, *change);
        return {};
    }

    /// Begins with everybody present.
    void begin(const QList<AgendaPart>& agenda = {})
    {
        NewWorkshop workshop{{kAssessment}, agenda, {}};
        for (const Participant& one : engagement.participants)
            workshop.invited.append(one.id);
        QCOMPARE(tell(edits::beginWorkshop, workshop, start), QString());
        for (const Participant& one : std::as_const(engagement.participants))
            QCOMPARE(tell(edits::setPresent, one.id, true), QString());
    }
    void goToFirstDimension()
    {
        QCOMPARE(tell(edits::goToPart, QStringLiteral("ws-04"), start), QString());
    }
    QString vote(int who, double score)
    {
        return tell(edits::castSessionVote,
                    SessionBallot{person(who), Vote(*HalfStage::fromValue(score))});
    }
    [[nodiscard]] QStringList problems() const
    {
        QStringList lines;
        for (const Error& problem : validate(content, engagement))
            lines.append(problem.toLine());
        return lines;
    }

    inline static const AssessmentId kAssessment{QStringLiteral("a0001")};
    const QDateTime start{QDate(2026, 11, 27), QTime(9, 0), Qt::UTC};
    Content content;
    Engagement engagement;
    Change last;
};

} // namespace milepost
