// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/calendar.h"

#include "core/export/calendarevents.h"

#include <algorithm>
#include <limits>
#include <memory>

#include <libical/ical.h>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

struct FreeComponent {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

/// Without what a calendar has no escape for.
QByteArray calendarText(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    for (QChar& character : text) {
        if (character == u'\r')
            character = u'\n';
        else if (character != u'\n' && character.category() == QChar::Other_Control)
            character = u' ';
    }
    return text.toUtf8();
}

icaltimetype dayTime(const QDate& day)
{
    icaltimetype time = icaltime_null_date();
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    return time;
}

icaltimetype secondTime(const QDateTime& when)
{
    const QByteArray text = when.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
    return icaltime_from_string(text.constData());
}

/// What all events of a calendar have in common.
struct Stamp {
    QString suffix; ///< of the ids: the engagement
    QDateTime created;
    QDateTime changed;
    QDateTime written;
    int sequence = 0;
};

Stamp stampOf(const EngagementTimes& times, const QDate& day)
{
    const QDateTime midnight(day, QTime(0, 0), Qt::UTC);
    Stamp stamp;
    stamp.created = times.created.isValid() ? times.created.toUTC() : midnight;
    stamp.changed =
        times.changed.isValid() ? std::max(times.changed.toUTC(), stamp.created) : stamp.created;
    stamp.written = std::max(stamp.changed, midnight);
    stamp.suffix = u'-' + stamp.created.toString(u"yyyyMMddHHmmsszzz"_s) + u"@milepost"_s;
    const qint64 sequence =
        stamp.created.secsTo(stamp.changed) + std::max<qint64>(0, stamp.created.date().daysTo(day));
    stamp.sequence = static_cast<int>(std::min<qint64>(sequence, std::numeric_limits<int>::max()));
    return stamp;
}

icalcomponent* alarmOf(const QByteArray& title, int days)
{
    constexpr int kSecondsOfDay = 24 * 60 * 60;
    icalcomponent* alarm = icalcomponent_new_valarm();
    icalcomponent_add_property(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    icalcomponent_add_property(alarm, icalproperty_new_description(title.constData()));
    icalcomponent_add_property(
        alarm, icalproperty_new_trigger(icaltriggertype_from_int(-days * kSecondsOfDay)));
    return alarm;
}

icalcomponent* eventOf(const CalendarEvent& event, const Stamp& stamp,
                       const CalendarOptions& options)
{
    const QByteArray title = calendarText(event.title);
    icalcomponent* made = icalcomponent_new_vevent();
    const auto add = [made](icalproperty* property) { icalcomponent_add_property(made, property); };
    add(icalproperty_new_uid(calendarText(event.id + stamp.suffix).constData()));
    add(icalproperty_new_sequence(stamp.sequence));
    add(icalproperty_new_dtstamp(secondTime(stamp.written)));
    add(icalproperty_new_created(secondTime(stamp.created)));
    add(icalproperty_new_lastmodified(secondTime(stamp.changed)));
    add(icalproperty_new_dtstart(dayTime(event.first)));
    add(icalproperty_new_dtend(dayTime(event.last.addDays(1))));
    add(icalproperty_new_summary(title.constData()));
    if (!event.lines.isEmpty())
        add(icalproperty_new_description(calendarText(event.lines.join(u'\n')).constData()));
    add(icalproperty_new_categories(calendarText(event.kind).constData()));
    add(icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    if (options.alarmDays)
        icalcomponent_add_component(made, alarmOf(title, *options.alarmDays));
    return made;
}

} // namespace

QByteArray calendarOf(const Telling& telling, const EngagementTimes& times,
                      const CalendarOptions& options)
{
    const Stamp stamp = stampOf(times, telling.reading.statusDate);
    const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    const auto add = [&](icalproperty* property) {
        icalcomponent_add_property(calendar.get(), property);
    };
    add(icalproperty_new_version("2.0"));
    add(icalproperty_new_prodid("-//Milepost//Milepost " MILEPOST_VERSION "//EN"));
    add(icalproperty_new_method(ICAL_METHOD_PUBLISH));
    for (const CalendarEvent& event : calendarEvents(telling))
        icalcomponent_add_component(calendar.get(), eventOf(event, stamp, options));
    char* text = icalcomponent_as_ical_string_r(calendar.get());
    QByteArray bytes(text);
    icalmemory_free_buffer(text);
    return bytes;
}

} // namespace milepost
