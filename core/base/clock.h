// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <functional>

namespace milepost {

/// What time it is. It is passed in from where the program is put together, so that a test or a
/// command can have another day than the machine's.
class Clock {
public:
    /// `now` gives the time of each call.
    explicit Clock(std::function<QDateTime()> now) : m_now(std::move(now)) {}
    /// A clock that stands still at noon of a day.
    [[nodiscard]] static Clock at(const QDate& day)
    {
        return Clock([time = day.startOfDay().addSecs(12 * 60 * 60)] { return time; });
    }

    [[nodiscard]] QDateTime now() const { return m_now().toUTC(); }
    /// The day in the time zone of the machine.
    [[nodiscard]] QDate today() const { return m_now().toLocalTime().date(); }

private:
    std::function<QDateTime()> m_now;
};

} // namespace milepost
