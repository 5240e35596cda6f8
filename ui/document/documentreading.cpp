// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/documentreading.h"

#include "ui/document/engagementdocument.h"

namespace milepost {

DocumentReading::DocumentReading(EngagementDocument& document)
    : QObject(&document), m_document(document)
{}

DocumentReading& DocumentReading::of(EngagementDocument& document)
{
    auto* known = document.findChild<DocumentReading*>(QString(), Qt::FindDirectChildrenOnly);
    return known ? *known : *new DocumentReading(document);
}

const Reading& DocumentReading::asOf(const QDate& statusDate)
{
    if (!m_reading || m_reading->statusDate != statusDate ||
        m_engagement != m_document.engagement()) {
        m_reading.reset();
        m_engagement = m_document.engagement();
        m_scorecards = m_document.scorecards();
        m_plan = m_document.plan();
        m_reading = std::make_unique<Reading>(m_document.content(), m_engagement, m_scorecards,
                                              m_plan, statusDate);
    }
    return *m_reading;
}

} // namespace milepost
