// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pages/reviewlines.h"

namespace milepost {

using namespace Qt::StringLiterals;

QString rhythmText(const ReportContext& context, const Review& review)
{
    const Wording& say = context.say;
    if (!review.next.isValid())
        return review.cadence;
    const QString next = say.date(review.next);
    return review.cadence.isEmpty()
               ? say.text(Message("Report", "next on %1").arg(next))
               : say.text(Message("Report", "%1; next on %2").arg(review.cadence, next));
}

QString actionText(const ReportContext& context, const ReviewAction& action)
{
    const Wording& say = context.say;
    QList<QString> facts;
    if (!action.owner.isEmpty())
        facts.append(action.owner);
    if (action.due.isValid())
        facts.append(say.text(Message("Report", "due on %1").arg(say.date(action.due))));
    if (action.closed.isValid())
        facts.append(say.text(Message("Report", "closed on %1").arg(say.date(action.closed))));
    return facts.isEmpty() ? action.text : u"%1 (%2)"_s.arg(action.text, facts.join(u", "_s));
}

QList<StyledText> parkedLines(const ReportContext& context)
{
    QList<StyledText> lines;
    if (!context.engagement.workshop)
        return lines;
    const QString done = context.say.text(Message("Report", "Settled"));
    const QString open = context.say.text(Message("Report", "Open"));
    for (const ParkedItem& item : context.engagement.workshop->parkingLot)
        lines.append(labelled(item.done ? done : open, item.text));
    return lines;
}

void addParkingLot(BlockBuilder& blocks, const ReportContext& context)
{
    const QList<StyledText> lines = parkedLines(context);
    if (lines.isEmpty())
        return;
    blocks.heading(context.say.text(Message("Report", "Parking lot of the session")));
    blocks.bullets(lines);
}

} // namespace milepost
