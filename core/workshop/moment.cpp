// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/moment.h"

#include "core/engagement/session.h"

#include <algorithm>

namespace milepost {

std::optional<SessionMoment> sessionAt(const Content& content, const Engagement& engagement,
                                       const QDateTime& now)
{
    if (!sessionRuns(engagement))
        return std::nullopt;
    const Workshop& workshop = *engagement.workshop;
    const SessionClock& clock = workshop.clock;
    SessionMoment moment;
    moment.parts = agendaOf(content, workshop);
    const auto found =
        std::find_if(moment.parts.cbegin(), moment.parts.cend(),
                     [&](const AgendaPart& part) { return part.id == workshop.part; });
    if (found == moment.parts.cend())
        return std::nullopt;
    moment.index = found - moment.parts.cbegin();
    moment.paused = clock.pausedSince.isValid();
    const QDateTime until = moment.paused ? clock.pausedSince : now;
    if (clock.partStarted.isValid()) {
        moment.ran = std::max<qint64>(0, clock.partStarted.secsTo(until) - clock.pausedSeconds);
    }
    moment.left = moment.part().minutes * qint64(60) - moment.ran;

    qint64 later = 0;
    qint64 all = 0;
    for (qsizetype i = 0; i < moment.parts.size(); ++i) {
        const qint64 seconds = moment.parts.at(i).minutes * qint64(60);
        all += seconds;
        later += i > moment.index ? seconds : 0;
    }
    moment.end = now.addSecs(std::max<qint64>(0, moment.left) + later);
    if (clock.started.isValid())
        moment.saved = moment.end.secsTo(clock.started.addSecs(all));
    return moment;
}

QString clockText(qint64 seconds)
{
    const qint64 all = std::abs(seconds);
    const QString sign = seconds < 0 ? QStringLiteral("−") : QString();
    const QLatin1Char zero('0');
    if (all < 3600)
        return QStringLiteral("%1%2:%3").arg(sign).arg(all / 60).arg(all % 60, 2, 10, zero);
    return QStringLiteral("%1%2:%3:%4")
        .arg(sign)
        .arg(all / 3600)
        .arg(all % 3600 / 60, 2, 10, zero)
        .arg(all % 60, 2, 10, zero);
}

} // namespace milepost
