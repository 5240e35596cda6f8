// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/telling.h"

#include "core/wording/roadmapwords.h"
#include "core/wording/terms.h"

namespace milepost {

using namespace Qt::StringLiterals;

Telling::Telling(const Reading& of, const Language& language)
    : reading(of), content(of.content), engagement(of.engagement), scorecards(of.scorecards),
      plan(of.plan), settings(of.settings), matrices(of.matrices), others(of.others),
      items(of.items), say(language, of.engagement.organization.currency)
{}

QString Telling::organizationName() const
{
    const QString& name = engagement.organization.name;
    return name.isEmpty() ? text(Message("Wording", "Organization without a name")) : name;
}

QString Telling::sponsorName() const
{
    const QString& name = engagement.organization.sponsor;
    return name.isEmpty() ? text(Message("Wording", "the executive sponsor")) : name;
}

QString Telling::sponsorAsStart() const
{
    const QString& name = engagement.organization.sponsor;
    return name.isEmpty() ? text(Message("Wording", "The executive sponsor")) : name;
}

QString Telling::roleName(const RoleId& id) const
{
    const Role* role = content.findRole(id);
    return role ? role->name : id.text();
}

QString Telling::workstreamName(const WorkstreamId& id) const
{
    const Workstream* workstream = content.findWorkstream(id);
    return workstream ? workstream->name : text(Message("Wording", "Other work"));
}

QString Telling::playTitle(const PlayId& id) const
{
    const Play* play = reading.findPlay(id);
    if (!play)
        play = content.findPlay(id);
    if (play)
        return play->title;
    const PlannedPlay* decision = settings.findPlay(id);
    return decision && decision->custom ? decision->custom->title : id.text();
}

QString Telling::unitName(const std::optional<UnitId>& id) const
{
    if (!id)
        return text(Message("Wording", "whole organization"));
    const Unit* unit = engagement.organization.findUnit(*id);
    return unit ? unit->name : id->text();
}

QString Telling::scopeName(const std::optional<UnitId>& id) const
{
    return id ? unitName(id) : text(terms::wholeOrganization());
}

QString Telling::previousWords(const AssessedMatrix& entry) const
{
    return entry.previous->date == entry.assessment->date
               ? text(Message("Wording", "the assessment before"))
               : say.date(entry.previous->date);
}

QString Telling::dimensionName(const DimensionId& id) const
{
    const Matrix* matrix = content.findMatrixOf(id);
    const Dimension* dimension = content.findDimension(id);
    if (!matrix || !dimension)
        return id.text();
    return matrices.size() < 2 ? dimension->name
                               : u"%1 (%2)"_s.arg(dimension->name, matrix->shortName);
}

QString Telling::ownerText(const PlanItem& item) const
{
    return item.accountable.isEmpty() ? roleWithoutName(*this, item.play->ownerRole)
                                      : item.accountable;
}

QString Telling::numbersText(const QList<int>& numbers) const
{
    QList<QString> texts;
    for (const int number : numbers)
        texts.append(QString::number(number));
    return texts.isEmpty() ? u"\u2013"_s : texts.join(u", "_s);
}

QString Telling::numbered(const PlanItem& item) const
{
    return u"%1 (%2)"_s.arg(item.play->title, QString::number(item.number));
}

QString Telling::loadOwner(const OwnerLoad& load) const
{
    return load.person.isEmpty() ? roleName(load.role) : load.person;
}

} // namespace milepost
