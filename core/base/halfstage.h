// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cmath>
#include <compare>
#include <optional>

namespace milepost {

/// Tolerance for comparing computed scores, gaps and priorities (nine decimals, domain section 6).
inline constexpr double kTolerance = 1e-9;

/// A score on the half-stage grid 1, 1.5, 2, 2.5, 3 (domain section 5). Always valid; default 1.
class HalfStage {
public:
    constexpr HalfStage() = default;

    /// The half-stage of exactly this value, or nothing when it is off the grid.
    [[nodiscard]] static std::optional<HalfStage> fromValue(double value)
    {
        const double halves = value * 2;
        if (!(halves >= 2 && halves <= 6) || halves != std::floor(halves))
            return std::nullopt;
        return HalfStage(static_cast<int>(halves));
    }

    /// The largest half-stage not above `score`, kept within 1 to 3.
    [[nodiscard]] static HalfStage roundedDown(double score)
    {
        const double halves = std::floor(score * 2 + kTolerance);
        return HalfStage(halves <= 2 ? 2 : halves >= 6 ? 6 : static_cast<int>(halves));
    }

    /// The five values of the scale in ascending order.
    [[nodiscard]] static constexpr std::array<HalfStage, 5> all()
    {
        return {HalfStage(2), HalfStage(3), HalfStage(4), HalfStage(5), HalfStage(6)};
    }

    [[nodiscard]] constexpr double value() const { return m_halves / 2.0; }

    friend constexpr auto operator<=>(const HalfStage&, const HalfStage&) = default;

private:
    explicit constexpr HalfStage(int halves) : m_halves(halves) {}
    int m_halves = 2;
};

} // namespace milepost
