// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/votetext.h"

#include <QCoreApplication>

namespace milepost {

namespace {

struct VoteTextWords {
    Q_DECLARE_TR_FUNCTIONS(milepost::Vote)
};

std::optional<Vote> voteOf(double score)
{
    const std::optional<HalfStage> half = HalfStage::fromValue(score);
    return half ? std::optional(Vote(*half)) : std::nullopt;
}

} // namespace

QString possibleVotes()
{
    return VoteTextWords::tr("1, 1.5, 2, 2.5, 3, n for “not applicable” and d for “don’t know”");
}

std::optional<Vote> VoteKeys::press(QChar key)
{
    m_continues = false;
    const bool halfKey = key == u'.' || key == u',' || key == u'5';
    if (halfKey && m_whole > 0) {
        m_continues = true;
        m_half = true; // in "1.5" the 5 says again what the point has said
        return voteOf(m_whole + 0.5);
    }
    if (key == u'0' && m_half) {
        m_continues = true;
        m_half = false; // "2.0" is 2
        return voteOf(m_whole);
    }
    if (key == u' ' && m_whole > 0) {
        m_continues = true;
        return voteOf(m_whole + (m_half ? 0.5 : 0));
    }
    forget();
    if (key == u'n' || key == u'N')
        return Vote::notApplicable();
    if (key == u'd' || key == u'D')
        return Vote::dontKnow();
    const int digit = key.digitValue();
    if (digit < 1 || digit > 3)
        return std::nullopt;
    m_whole = digit < 3 ? digit : 0;
    return voteOf(digit);
}

void VoteKeys::forget()
{
    m_whole = 0;
    m_half = false;
    m_continues = false;
}

} // namespace milepost
