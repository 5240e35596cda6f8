// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content.h"
#include "core/engagement/engagement.h"
#include "tests/support/randomsource.h"

namespace milepost {

/// Makes single things at random that fit `content` and what `engagement` holds at the moment of
/// the call. Their ids are new, as far as chance allows; references point at what is there.
class PartGenerator {
public:
    /// All three must outlive the generator.
    PartGenerator(const Content& content, const Engagement& engagement, RandomSource& random)
        : m_content(content), m_engagement(engagement), m_random(random)
    {}

    [[nodiscard]] Organization organization(); ///< without units
    [[nodiscard]] Unit unit();
    [[nodiscard]] Participant participant();
    [[nodiscard]] Goal goal();
    [[nodiscard]] Assessment assessment();                          ///< without dimensions
    [[nodiscard]] DimensionRecord dimension(const DimensionId& id); ///< without children
    [[nodiscard]] Ballot ballot(const Assessment& assessment);
    [[nodiscard]] IndicatorAnswer indicator(const DimensionId& dimension);
    [[nodiscard]] EvidenceItem evidence();
    [[nodiscard]] Plan plan(); ///< without plays
    [[nodiscard]] PlannedPlay play();
    [[nodiscard]] MetricValue metricValue();
    [[nodiscard]] Risk risk();
    [[nodiscard]] Review review();
    [[nodiscard]] Snapshot snapshot();
    [[nodiscard]] Dismissal dismissal();
    [[nodiscard]] Scenario scenario();
    [[nodiscard]] AccountList accountList();
    [[nodiscard]] Account account();
    [[nodiscard]] Partner partner();
    [[nodiscard]] Coverage coverage();
    [[nodiscard]] Investment investment();
    [[nodiscard]] Workshop workshop();
    [[nodiscard]] ReportSettings report();

private:
    /// A session that is under way on a dimension, in any of its steps.
    void getGoing(Workshop& workshop);
    template <class I>
    I newId(const char* prefix)
    {
        return I(QString::fromLatin1(prefix) + QString::number(m_random.number(1, 999'999)) +
                 (m_random.chance(5) ? m_random.text(20).simplified() : QString()));
    }
    std::optional<UnitId> maybeUnit();
    CustomPlay customPlay();
    QList<PlayId> somePlays(int max);

    const Content& m_content;
    const Engagement& m_engagement;
    RandomSource& m_random;
};

} // namespace milepost
