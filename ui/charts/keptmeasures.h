// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace milepost {

/// What a chart has measured of its words for a width, kept until another width is asked for.
/// Whoever keeps it forgets it when figure or look are other ones.
template <typename Measures>
class KeptMeasures {
public:
    template <typename Measure>
    [[nodiscard]] Measures at(qreal width, const Measure& measure) const
    {
        if (!m_kept || m_width != width) {
            m_kept = measure();
            m_width = width;
        }
        return *m_kept;
    }
    void forget() { m_kept.reset(); }

private:
    mutable std::optional<Measures> m_kept;
    mutable qreal m_width = 0;
};

} // namespace milepost
