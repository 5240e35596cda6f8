// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/fieldcheck.h"

namespace milepost {

namespace {

class WorkshopValidator {
public:
    WorkshopValidator(Validator& validator, const Workshop& workshop)
        : m_validator(validator), m_workshop(workshop)
    {}

    void run()
    {
        checkFields(m_validator, kBase, m_workshop);
        m_validator.eachOnce<AssessmentId>(
            kBase + QStringLiteral("/assessments"), m_workshop.assessments, limits::kListItems,
            [&](const QString& pointer, const AssessmentId& id) { assessment(pointer, id); });
        eachOnce("agenda", m_workshop.agenda, [](const AgendaPart& part) { return part.id; });
        if (m_workshop.dimension)
            dimension(kBase + QStringLiteral("/dimension"), *m_workshop.dimension);
        eachOnce("attendance", m_workshop.attendance,
                 [](const Attendance& attendance) { return attendance.participant.text(); });
        eachOnce("parkingLot", m_workshop.parkingLot,
                 [](const ParkedItem& item) { return item.id; });
        eachOnce("silentNotes", m_workshop.silentNotes,
                 [](const SilentNote& note) { return note.id; });
        eachOnce("commitmentVotes", m_workshop.commitmentVotes,
                 [](const CommitmentVote& vote) { return vote.participant.text(); });
        eachOnce("revealed", m_workshop.revealed, [](const Reveal& reveal) {
            return QStringLiteral("%1, %2, round %3")
                .arg(reveal.assessment.text(), reveal.dimension.text())
                .arg(reveal.round);
        });
        checkPeople();
        for (qsizetype i = 0; i < m_workshop.revealed.size(); ++i) {
            const QString pointer = at(kBase + QStringLiteral("/revealed"), i);
            assessment(pointer + QStringLiteral("/assessment"), m_workshop.revealed[i].assessment);
            dimension(pointer + QStringLiteral("/dimension"), m_workshop.revealed[i].dimension);
        }
    }

private:
    template <class T, class Key>
    void eachOnce(const char* list, const QList<T>& items, Key keyOf)
    {
        QSet<QString> seen;
        for (qsizetype i = 0; i < items.size(); ++i) {
            const QString key = keyOf(items[i]);
            if (seen.contains(key)) {
                m_validator.fail(at(kBase + u'/' + QString::fromLatin1(list), i),
                                 Message("Engagement", "\"%1\" is there twice").arg(key.left(100)));
            }
            seen.insert(key);
        }
    }

    void checkPeople()
    {
        QSet<ParticipantId> known;
        for (const Participant& participant : m_validator.engagement.participants)
            known.insert(participant.id);
        const auto person = [&](const char* list, qsizetype index, const ParticipantId& id) {
            m_validator.known(at(kBase + u'/' + QString::fromLatin1(list), index) +
                                  QStringLiteral("/participant"),
                              known.contains(id), Message("Engagement", "participant"), id.text());
        };
        for (qsizetype i = 0; i < m_workshop.attendance.size(); ++i)
            person("attendance", i, m_workshop.attendance[i].participant);
        for (qsizetype i = 0; i < m_workshop.commitmentVotes.size(); ++i)
            person("commitmentVotes", i, m_workshop.commitmentVotes[i].participant);
        for (qsizetype i = 0; i < m_workshop.silentNotes.size(); ++i) {
            if (m_workshop.silentNotes[i].participant)
                person("silentNotes", i, *m_workshop.silentNotes[i].participant);
        }
    }

    void assessment(const QString& pointer, const AssessmentId& id)
    {
        m_validator.known(pointer, m_validator.engagement.findAssessment(id),
                          Message("Engagement", "assessment"), id.text());
    }
    void dimension(const QString& pointer, const DimensionId& id)
    {
        m_validator.known(pointer, m_validator.content.findDimension(id),
                          Message("Engagement", "dimension"), id.text());
    }

    const QString kBase = QStringLiteral("/workshop");
    Validator& m_validator;
    const Workshop& m_workshop;
};

void checkReport(Validator& validator, const ReportSettings& report)
{
    const QString base = QStringLiteral("/report");
    checkFields(validator, base, report);
    if (!report.accentColour.isEmpty() && !isColourCode(report.accentColour)) {
        validator.fail(base + QStringLiteral("/accentColour"),
                       Message("Engagement", "a colour is written as #1a2b3c"));
    }
    const auto eachOnce = [&](const QString& list, const auto& items) {
        QSet<QString> seen;
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (seen.contains(items[i].id))
                validator.fail(at(base + list, i) + QStringLiteral("/id"),
                               refusals::usedTwice(items[i].id.left(100)));
            seen.insert(items[i].id);
        }
    };
    eachOnce(QStringLiteral("/sections"), report.sections);
    eachOnce(QStringLiteral("/texts"), report.texts);
}

} // namespace

void validateSession(Validator& validator)
{
    if (validator.engagement.workshop)
        WorkshopValidator(validator, *validator.engagement.workshop).run();
    if (validator.engagement.report)
        checkReport(validator, *validator.engagement.report);
}

} // namespace milepost
