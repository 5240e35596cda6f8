// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rows/places.h"

namespace milepost {

namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" / "));
}

struct IdText {
    template <class T>
    requires requires(const T& thing) { thing.id.text(); }
    QString operator()(const T& thing) const { return thing.id.text(); }
    QString operator()(const Goal& goal) const { return goal.metric.text(); }
    QString operator()(const Ballot& ballot) const
    {
        return ballotText(ballot.participant.text(), QString::number(ballot.round));
    }
    QString operator()(const EvidenceItem& item) const
    {
        const QString& name = item.title.isEmpty() ? item.fileName : item.title;
        return name.isEmpty() ? item.id.text() : name;
    }
    QString operator()(const Coverage& coverage) const
    {
        return joined({coverage.segment, coverage.moment});
    }
    QString operator()(const MetricValue& value) const
    {
        return joined({value.metric.text(), value.periodEnd.toString(Qt::ISODate),
                       value.unit ? value.unit->text() : QString(), toName(value.group)});
    }
    QString operator()(const Dismissal& dismissal) const
    {
        return joined({dismissal.pitfall.text(), dismissal.subject});
    }
    QString operator()(const Organization&) const { return {}; }
    QString operator()(const Plan&) const { return {}; }
    QString operator()(const Workshop&) const { return {}; }
    QString operator()(const ReportSettings&) const { return {}; }
    QString operator()(std::monostate) const { return {}; }
};

} // namespace

QString ballotText(const QString& participant, const QString& round)
{
    return participant + QStringLiteral(", round ") + round;
}

QString idText(const EntityValue& thing)
{
    return std::visit(IdText(), thing);
}

QString placeText(const QStringList& parents, const EntityValue& thing)
{
    return joined(parents + QStringList{idText(thing)});
}

QString placeText(const QStringList& parents, const QStringList& own)
{
    return joined(parents + own);
}

QString placeText(const QStringList& parents, qlonglong rank)
{
    return joined(parents + QStringList{QStringLiteral("rank %1").arg(rank)});
}

} // namespace milepost
