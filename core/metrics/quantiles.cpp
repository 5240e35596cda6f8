// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/quantiles.h"

#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

namespace milepost {

namespace {

constexpr double kUpperTail = 0.975; // two-sided 95 %

} // namespace

double normalQuantile95()
{
    static const double quantile = boost::math::quantile(boost::math::normal(), kUpperTail);
    return quantile;
}

double studentQuantile95(double degreesOfFreedom)
{
    return boost::math::quantile(boost::math::students_t(degreesOfFreedom), kUpperTail);
}

} // namespace milepost
