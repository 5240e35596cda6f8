// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/edit.h"
#include "core/planning/proposalchanges.h"

#include <QObject>

namespace milepost {

class EngagementDocument;

/// What the latest edit did to the proposal of the plan; nothing once it is undone. It remembers
/// the engagement and the plan before that edit and works the difference out when it is asked for.
/// The document must outlive it.
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
    Engagement m_now;                      ///< as of the last edit
    std::optional<CompiledPlan> m_planNow; ///< of m_now, once it was asked for
    std::optional<Engagement> m_before;    ///< nothing to compare with when not set
    std::optional<CompiledPlan> m_planBefore;
    QString m_cause;
    std::optional<QList<ProposalChange>> m_changes;
};

} // namespace milepost
