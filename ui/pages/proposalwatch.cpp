// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/proposalwatch.h"

#include "core/engagement/planinforce.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/inwords.h"

namespace milepost {

ProposalWatch::ProposalWatch(EngagementDocument& document, QObject* parent)
    : QObject(parent), m_document(document), m_now(document.engagement())
{
    connect(&document, &EngagementDocument::changed, this, &ProposalWatch::note);
    connect(&document, &EngagementDocument::undone, this, &ProposalWatch::forget);
}

void ProposalWatch::note(const Change& change)
{
    if (!change.continues || !m_before) {
        m_before = m_now;
        m_planBefore = m_planNow;
    }
    m_planNow.reset();
    m_now = m_document.engagement();
    m_cause = inWords(change.name);
    m_changes.reset();
}

void ProposalWatch::forget()
{
    m_before.reset();
    m_planBefore.reset();
    m_changes.reset();
}

const QList<ProposalChange>& ProposalWatch::changes()
{
    if (m_changes)
        return *m_changes;
    m_changes.emplace();
    if (m_before) {
        const Content& content = m_document.content();
        if (!m_planBefore)
            m_planBefore = compilePlan(content, *m_before, scoreAll(content, *m_before));
        m_changes = proposalChanges({planInForce(*m_before), *m_planBefore},
                                    {planInForce(m_document.engagement()), m_document.plan()});
    }
    m_planNow = m_document.plan();
    return *m_changes;
}

} // namespace milepost
