// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/reading.h"

#include <QObject>

#include <memory>

namespace milepost {

class EngagementDocument;

/// What everybody reads of a document, as of a status date. There is one a document, kept with it
/// and made by the first who asks; it is made again only when the engagement or the date is another
/// than last time. Lives on the thread of the document.
class DocumentReading : public QObject {
    Q_OBJECT

public:
    [[nodiscard]] static DocumentReading& of(EngagementDocument& document);

    /// Valid until the next call.
    [[nodiscard]] const Reading& asOf(const QDate& statusDate);

private:
    explicit DocumentReading(EngagementDocument& document);

    EngagementDocument& m_document;
    // What the reading points into. The lists are shared with the document until an edit, so that
    // keeping and comparing them costs nothing.
    Engagement m_engagement;
    QList<Scorecard> m_scorecards;
    CompiledPlan m_plan;
    std::unique_ptr<Reading> m_reading;
};

} // namespace milepost
