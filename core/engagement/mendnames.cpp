// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/mendnames.h"

#include "core/base/limits.h"
#include "core/base/personname.h"
#include "core/base/plainline.h"

namespace milepost {

namespace {

/// Composing may make a text longer; it is cut before the limit of the file, never inside a
/// character.
QString withinLimit(QString text, qsizetype limit)
{
    if (text.size() <= limit)
        return text;
    qsizetype end = limit;
    if (text.at(end - 1).isHighSurrogate())
        --end;
    text.truncate(end);
    return text;
}

class NameMender {
public:
    enum class Empty { Allowed, Forbidden };

    void name(const QString& pointer, QString& text, Empty empty,
              qsizetype limit = limits::kNameLength)
    {
        replace(pointer, text, withinLimit(normalizedName(text), limit), empty);
    }

    void line(const QString& pointer, QString& text, Empty empty = Empty::Allowed)
    {
        replace(pointer, text, plainLine(text), empty);
    }

    void replace(const QString& pointer, QString& text, QString mended, Empty empty)
    {
        if (mended.isEmpty() && empty == Empty::Forbidden)
            mended = QStringLiteral("(no name)");
        if (mended == text)
            return;
        m_mended.append({pointer, text, mended});
        text = std::move(mended);
    }

    QList<MendedName> take() { return std::move(m_mended); }

private:
    QList<MendedName> m_mended;
};

template <class Thing>
void mend(NameMender&, const QString&, Thing&)
{}

using Empty = NameMender::Empty;

QString of(const QString& base, const char* field)
{
    return base + QLatin1Char('/') + QLatin1String(field);
}

template <class Thing>
void mendAll(NameMender& mender, const QString& list, QList<Thing>& things);

void mend(NameMender& mender, const QString& base, Unit& unit)
{
    mender.name(of(base, "name"), unit.name, Empty::Forbidden);
}

void mend(NameMender& mender, const QString& base, Organization& organization)
{
    mender.name(of(base, "name"), organization.name, Empty::Forbidden);
    mender.line(of(base, "industry"), organization.industry);
    mender.name(of(base, "sponsor"), organization.sponsor, Empty::Allowed);
    mender.name(of(base, "facilitator"), organization.facilitator, Empty::Allowed);
    mendAll(mender, of(base, "units"), organization.units);
}

void mend(NameMender& mender, const QString& base, Participant& participant)
{
    mender.name(of(base, "name"), participant.name, Empty::Forbidden);
}

void mend(NameMender& mender, const QString& base, EvidenceItem& item)
{
    mender.line(of(base, "title"), item.title);
    mender.line(of(base, "fileName"), item.fileName);
    mender.line(of(base, "mimeType"), item.mimeType);
}

void mend(NameMender& mender, const QString& base, DimensionRecord& record)
{
    mendAll(mender, of(base, "evidence"), record.evidence);
}

void mend(NameMender& mender, const QString& base, Assessment& assessment)
{
    mender.line(of(base, "title"), assessment.title);
    mendAll(mender, of(base, "dimensions"), assessment.dimensions);
}

// An empty name among others says nothing and goes.
void mendList(NameMender& mender, const QString& list, QList<QString>& names,
              qsizetype limit = limits::kNameLength)
{
    for (qsizetype i = 0; i < names.size(); ++i)
        mender.name(list + QLatin1Char('/') + QString::number(i), names[i], Empty::Allowed, limit);
    names.removeAll(QString());
}

void mend(NameMender& mender, const QString& base, PlannedPlay& play)
{
    mender.name(of(base, "accountable"), play.accountable, Empty::Allowed);
    mendList(mender, of(base, "responsible"), play.responsible);
    mendList(mender, of(base, "consulted"), play.consulted);
    mendList(mender, of(base, "informed"), play.informed);
    if (play.custom)
        mender.line(of(base, "title"), play.custom->title, Empty::Forbidden);
}

// Of two spellings of one name the first keeps its value.
void mendKeys(NameMender& mender, const QString& base, QMap<QString, double>& values)
{
    QMap<QString, double> mended;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        QString name = it.key();
        mender.name(base + QLatin1Char('/') + it.key(), name, Empty::Allowed);
        if (!name.isEmpty() && !mended.contains(name))
            mended.insert(name, *it);
    }
    values = mended;
}

void mend(NameMender& mender, const QString& base, Scenario& scenario)
{
    mender.line(of(base, "name"), scenario.name, Empty::Forbidden);
    mendKeys(mender, of(base, "personCapacity"), scenario.personCapacity);
    mendAll(mender, of(base, "plays"), scenario.plays);
}

void mend(NameMender& mender, const QString& base, Plan& plan)
{
    mendAll(mender, of(base, "plays"), plan.plays);
    mendKeys(mender, of(base, "personCapacity"), plan.personCapacity);
    mendAll(mender, of(base, "scenarios"), plan.scenarios);
}

void mend(NameMender& mender, const QString& base, MetricValue& value)
{
    mender.line(of(base, "source"), value.source);
}

void mend(NameMender& mender, const QString& base, Risk& risk)
{
    mender.line(of(base, "title"), risk.title, Empty::Forbidden);
    mender.line(of(base, "severity"), risk.severity);
    mender.name(of(base, "owner"), risk.owner, Empty::Allowed);
    mender.line(of(base, "status"), risk.status);
}

void mend(NameMender& mender, const QString& base, Review& review)
{
    mendList(mender, of(base, "attendees"), review.attendees, limits::kTextLength);
    const QString actions = of(base, "actions") + QLatin1Char('/');
    for (qsizetype i = 0; i < review.actions.size(); ++i)
        mender.name(of(actions + QString::number(i), "owner"), review.actions[i].owner,
                    Empty::Allowed);
}

void mend(NameMender& mender, const QString& base, Snapshot& snapshot)
{
    mender.line(of(base, "name"), snapshot.name, Empty::Forbidden);
}

template <class Thing>
void mendAll(NameMender& mender, const QString& list, QList<Thing>& things)
{
    for (qsizetype i = 0; i < things.size(); ++i)
        mend(mender, list + QLatin1Char('/') + QString::number(i), things[i]);
}

} // namespace

QList<MendedName> mendNames(Engagement& engagement)
{
    NameMender mender;
    mend(mender, QStringLiteral("/organization"), engagement.organization);
    mendAll(mender, QStringLiteral("/participants"), engagement.participants);
    mendAll(mender, QStringLiteral("/assessments"), engagement.assessments);
    if (engagement.plan)
        mend(mender, QStringLiteral("/plan"), *engagement.plan);
    mendAll(mender, QStringLiteral("/metrics"), engagement.metricValues);
    mendAll(mender, QStringLiteral("/risks"), engagement.risks);
    mendAll(mender, QStringLiteral("/reviews"), engagement.reviews);
    mendAll(mender, QStringLiteral("/snapshots"), engagement.snapshots);
    return mender.take();
}

void mendNames(Change& change)
{
    NameMender mender;
    for (Edit& edit : change.edits)
        std::visit([&](auto& thing) { mend(mender, {}, thing); }, edit.after);
}

} // namespace milepost
