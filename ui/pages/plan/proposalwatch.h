// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/edit.h"
#include "core/planning/proposalchanges.h"

#include <QObject>

namespace milepost {

class EngagementDocument;

/// What the latest edit did to the proposal of the plan; nothing once it is undone. It remembers
/// the engagement before that edit and works the difference out when it is asked for. The document
/// must outlive it.
class ProposalWatch : public QObject {
    Q_OBJECT

public:
    explicit ProposalWatch(EngagementDocument& document, QObject* parent = nullptr);

    [[nodiscard]] const QList<ProposalChange>& changes();
    /// What the edit is called.
    [[nodiscard]] const QString& cause() const { return m_cause; }

private:
    void note(const Change& change);
    void forget();

    EngagementDocument& m_document;
    Engagement m_now;                   ///< as of the last edit
    std::optional<Engagement> m_before; ///< nothing to compare with when not set
    QString m_cause;
    std::optional<QList<ProposalChange>> m_changes;
};

} // namespace milepost
