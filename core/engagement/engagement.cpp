// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/engagement.h"

#include <QHash>

#include <algorithm>

namespace milepost {

namespace {

template <class List, class I>
auto findById(const List& list, const I& id) -> decltype(&list.first())
{
    for (const auto& item : list) {
        if (item.id == id)
            return &item;
    }
    return nullptr;
}

} // namespace

bool isCurrencyCode(const QString& text)
{
    return text.size() == 3 &&
           std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

bool isColourCode(const QString& text)
{
    return text.size() == 7 && text.front() == u'#' &&
           std::all_of(text.cbegin() + 1, text.cend(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') ||
                      (c >= u'A' && c <= u'F');
           });
}

Message functionLabel(Function function)
{
    switch (function) {
    case Function::Cs:
        return Message("Function", "Customer success");
    case Function::Partner:
        return Message("Function", "Partner team");
    case Function::Revops:
        return Message("Function", "RevOps");
    case Function::Sales:
        return Message("Function", "Sales");
    case Function::Marketing:
        return Message("Function", "Marketing");
    case Function::Finance:
        return Message("Function", "Finance");
    case Function::Product:
        return Message("Function", "Product");
    case Function::Executive:
        return Message("Function", "Executive");
    case Function::Other:
        break;
    }
    return Message("Function", "Other");
}

QList<ParticipantId> Assessment::eligibleParticipants() const
{
    if (eligible)
        return *eligible;
    // People mostly vote in one order on all dimensions: whoever comes next in it is known already,
    // and is not looked up.
    QList<ParticipantId> voters;
    QHash<ParticipantId, qsizetype> places;
    for (const DimensionRecord& record : dimensions) {
        if (voters.isEmpty()) {
            voters.reserve(record.ballots.size());
            places.reserve(record.ballots.size());
        }
        qsizetype next = 0;
        for (const Ballot& ballot : record.ballots) {
            if (next < voters.size() && voters.at(next) == ballot.participant) {
                ++next;
                continue;
            }
            const auto known = places.constFind(ballot.participant);
            if (known != places.constEnd()) {
                next = *known + 1;
                continue;
            }
            places.insert(ballot.participant, voters.size());
            voters.append(ballot.participant);
            next = voters.size();
        }
    }
    return voters;
}

const Participant* Engagement::findParticipant(const ParticipantId& id) const
{
    return findById(participants, id);
}

const Assessment* Engagement::findAssessment(const AssessmentId& id) const
{
    return findById(assessments, id);
}

} // namespace milepost
