// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/names.h"

#include "core/engagement/planinforce.h"

#include <QLocale>

namespace milepost::edits {

namespace {

constexpr qsizetype kShortLength = 60;

template <class Thing, class I>
QString nameOrId(const Thing* thing, const I& id)
{
    return shortName(thing ? thing->name : id.text());
}

} // namespace

QString shortName(const QString& text)
{
    QString line = text.simplified();
    if (line.size() <= kShortLength)
        return line;
    line.truncate(line.at(kShortLength - 2).isHighSurrogate() ? kShortLength - 2
                                                              : kShortLength - 1);
    return line + u'…';
}

Message theNameOfThePerson()
{
    return Message("Edits", "The name of the person");
}

Message accountableStep(const QString& person, const QString& play)
{
    return Message("Edits", "Make %1 accountable for “%2”").arg(shortName(person), play);
}

QString nameOf(const Engagement& engagement, const UnitId& id)
{
    return nameOrId(engagement.organization.findUnit(id), id);
}

QString nameOf(const Engagement& engagement, const ParticipantId& id)
{
    return nameOrId(engagement.findParticipant(id), id);
}

int twinNumber(const Engagement& engagement, const Assessment& assessment)
{
    const auto twins = [](const Assessment& a, const Assessment& b) {
        return a.date == b.date && a.matrix == b.matrix && a.unit == b.unit && a.title == b.title;
    };
    int number = 1;
    for (const Assessment& other : engagement.assessments) {
        if (other.id == assessment.id)
            break;
        number += twins(other, assessment) ? 1 : 0;
    }
    return number;
}

QString nameOf(const Content& content, const Engagement& engagement, const Assessment& assessment)
{
    QString name = assessment.title;
    if (name.trimmed().isEmpty()) {
        const Matrix* matrix = content.findMatrix(assessment.matrix);
        name = (matrix ? matrix->shortName : assessment.matrix.text()) + QStringLiteral(", ") +
               dateText(assessment.date);
    }
    const int number = twinNumber(engagement, assessment);
    return number > 1 ? QStringLiteral("%1 (%2)").arg(shortName(name), QString::number(number))
                      : shortName(name);
}

QString nameOf(const Content& content, const DimensionId& id)
{
    return nameOrId(content.findDimension(id), id);
}

QString nameOf(const Content& content, const MetricId& id)
{
    return nameOrId(content.findMetric(id), id);
}

QString nameOf(const Content& content, const RoleId& id)
{
    return nameOrId(content.findRole(id), id);
}

QString nameOf(const Content& content, const PitfallId& id)
{
    const Pitfall* pitfall = content.findPitfall(id);
    return shortName(pitfall ? pitfall->title : id.text());
}

QString nameOf(const Content& content, const Engagement& engagement, const PlayId& id)
{
    if (const Play* play = content.findPlay(id))
        return shortName(play->title);
    const PlannedPlay* own = decisionInForce(engagement, id);
    return shortName(own && own->custom ? own->custom->title : id.text());
}

QString numberText(double value)
{
    return QLocale().toString(value, 'g', 12);
}

Message daysText(double days)
{
    return days == 1 ? Message("Edits", "1 day")
                     : Message("Edits", "%1 days").arg(numberText(days));
}

Message weeksText(int weeks)
{
    return Counted("Edits", "%n week", "%n weeks").of(weeks);
}

QString dateText(const QDate& date)
{
    return QLocale().toString(date, QLocale::ShortFormat);
}

} // namespace milepost::edits
