// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/context.h"

#include "core/engagement/defaults.h"
#include "core/report/checksum.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

ReportContext::ReportContext(const ReportInput& input)
    : content(input.content), engagement(input.engagement), scorecards(input.scorecards),
      plan(input.plan), settings(input.engagement.plan.value_or(Plan())), options(input.options),
      say(input.options.locale, input.engagement.organization.currency),
      checksum(stateChecksum(input.scorecards, input.plan))
{
    for (const Scorecard& card : scorecards)
        m_cards.insert(card.assessment, &card);
    for (const Play& play : plan.plays)
        m_plays.insert(play.id, &play);
    for (const PlannedPlay& decision : settings.plays)
        m_decisions.insert(decision.id, &decision);
    collectAssessments();
    collectItems();
    linkItems();
}

AssessedMatrix ReportContext::assessed(const Assessment& assessment) const
{
    AssessedMatrix result;
    result.matrix = content.findMatrix(assessment.matrix);
    result.assessment = &assessment;
    result.card = cardOf(assessment.id);
    const auto key = [](const Assessment& a) { return std::pair(a.date, a.id); };
    for (const Assessment& other : engagement.assessments) {
        if (other.matrix != assessment.matrix || other.unit != assessment.unit ||
            key(other) >= key(assessment))
            continue;
        if (!result.previous || key(other) > key(*result.previous))
            result.previous = &other;
    }
    if (result.previous)
        result.previousCard = cardOf(result.previous->id);
    return result;
}

void ReportContext::collectAssessments()
{
    QSet<AssessmentId> used;
    for (const Assessment* assessment : assessmentsInUse(content, engagement)) {
        const AssessedMatrix entry = assessed(*assessment);
        if (entry.matrix && entry.card && !used.contains(assessment->id))
            matrices.append(entry);
        used.insert(assessment->id);
    }
    for (const Assessment& assessment : engagement.assessments) {
        const AssessedMatrix entry = assessed(assessment);
        if (!used.contains(assessment.id) && entry.matrix && entry.card)
            others.append(entry);
    }
    std::stable_sort(others.begin(), others.end(),
                     [](const AssessedMatrix& a, const AssessedMatrix& b) {
                         return a.assessment->date > b.assessment->date;
                     });
}

QList<AssessedMatrix> ReportContext::matricesOf(const UnitId& unit) const
{
    QList<AssessedMatrix> latest;
    for (const Matrix& matrix : content.matrices) {
        const Assessment* last = nullptr;
        for (const Assessment& assessment : engagement.assessments) {
            if (assessment.matrix != matrix.id || assessment.unit != unit || !cardOf(assessment.id))
                continue;
            if (!last ||
                std::pair(assessment.date, assessment.id) > std::pair(last->date, last->id))
                last = &assessment;
        }
        if (last)
            latest.append(assessed(*last));
    }
    return latest;
}

void ReportContext::collectItems()
{
    QHash<PlayId, const ScheduledPlay*> scheduled;
    for (const ScheduledPlay& play : plan.schedule.plays)
        scheduled.insert(play.id, &play);
    for (const PriorityRow& row : plan.priorities) {
        PlanItem item;
        item.play = m_plays.value(row.id);
        item.decision = m_decisions.value(row.id);
        item.priority = &row;
        item.scheduled = scheduled.value(row.id);
        if (item.decision) {
            item.state = item.decision->state;
            item.accountable = item.decision->accountable;
        }
        item.start = item.scheduled  ? item.scheduled->start
                     : item.decision ? item.decision->actualStart
                                     : QDate();
        item.finish = item.scheduled  ? item.scheduled->finish
                      : item.decision ? item.decision->actualFinish
                                      : QDate();
        if (item.play)
            items.append(item);
    }
    std::stable_partition(items.begin(), items.end(),
                          [](const PlanItem& item) { return !item.done(); });
    for (qsizetype i = 0; i < items.size(); ++i) {
        items[i].number = static_cast<int>(i) + 1;
        m_itemIndex.insert(items[i].play->id, i);
    }
    for (const PlannedPlay& decision : settings.plays) {
        if (!m_itemIndex.contains(decision.id))
            unplanned.append(&decision);
    }
}

void ReportContext::linkItems()
{
    for (PlanItem& item : items) {
        for (const PlayId& need : item.play->prerequisites) {
            const qsizetype other = m_itemIndex.value(need, -1);
            if (other < 0 || (item.decision && item.decision->waived.contains(need)))
                continue;
            item.dependsOn.append(items[other].number);
            items[other].neededBy.append(item.number);
        }
        std::sort(item.dependsOn.begin(), item.dependsOn.end());
    }
}

QList<const PlanItem*> ReportContext::openItems() const
{
    QList<const PlanItem*> open;
    for (const PlanItem& item : items) {
        if (!item.done())
            open.append(&item);
    }
    return open;
}

QList<const PlanItem*> ReportContext::openItemsByStart() const
{
    QList<const PlanItem*> open = openItems();
    std::stable_sort(open.begin(), open.end(), [](const PlanItem* a, const PlanItem* b) {
        return std::pair(a->start, a->finish) < std::pair(b->start, b->finish);
    });
    return open;
}

const PlanItem* ReportContext::item(const PlayId& id) const
{
    const qsizetype index = m_itemIndex.value(id, -1);
    return index < 0 ? nullptr : &items[index];
}

const PlanItem* ReportContext::itemOf(int number) const
{
    return number >= 1 && number <= items.size() ? &items[number - 1] : nullptr;
}

bool ReportContext::hasRatings() const
{
    return std::any_of(matrices.cbegin(), matrices.cend(),
                       [](const AssessedMatrix& entry) { return entry.card->rated > 0; });
}

const Scorecard* ReportContext::cardOf(const AssessmentId& id) const
{
    return m_cards.value(id);
}

QDate ReportContext::lastAssessed() const
{
    QDate last;
    for (const AssessedMatrix& entry : matrices) {
        if (!last.isValid() || entry.assessment->date > last)
            last = entry.assessment->date;
    }
    return last;
}

QString ReportContext::organizationName() const
{
    const QString& name = engagement.organization.name;
    return name.isEmpty() ? u"Organization without a name"_s : name;
}

QString ReportContext::sponsorName() const
{
    const QString& name = engagement.organization.sponsor;
    return name.isEmpty() ? u"the executive sponsor"_s : name;
}

QString ReportContext::sponsorAsStart() const
{
    const QString& name = engagement.organization.sponsor;
    return name.isEmpty() ? u"The executive sponsor"_s : name;
}

QString ReportContext::roleName(const RoleId& id) const
{
    const Role* role = content.findRole(id);
    return role ? role->name : id.text();
}

QString ReportContext::workstreamName(const WorkstreamId& id) const
{
    const Workstream* workstream = content.findWorkstream(id);
    return workstream ? workstream->name : u"Other work"_s;
}

QString ReportContext::playTitle(const PlayId& id) const
{
    const Play* play = m_plays.value(id);
    if (!play)
        play = content.findPlay(id);
    if (play)
        return play->title;
    const PlannedPlay* decision = m_decisions.value(id);
    return decision && decision->custom ? decision->custom->title : id.text();
}

QString ReportContext::unitName(const std::optional<UnitId>& id) const
{
    if (!id)
        return u"whole organization"_s;
    const Unit* unit = engagement.organization.findUnit(*id);
    return unit ? unit->name : id->text();
}

QString ReportContext::scopeName(const std::optional<UnitId>& id) const
{
    return id ? unitName(id) : u"Whole organization"_s;
}

QString ReportContext::previousWords(const AssessedMatrix& entry) const
{
    return entry.previous->date == entry.assessment->date ? u"the assessment before"_s
                                                          : say.date(entry.previous->date);
}

QString ReportContext::dimensionName(const DimensionId& id) const
{
    const Matrix* matrix = content.findMatrixOf(id);
    const Dimension* dimension = content.findDimension(id);
    if (!matrix || !dimension)
        return id.text();
    return matrices.size() < 2 ? dimension->name
                               : u"%1 (%2)"_s.arg(dimension->name, matrix->shortName);
}

QString ReportContext::ownerText(const PlanItem& item) const
{
    return item.accountable.isEmpty() ? u"%1, no name yet"_s.arg(roleName(item.play->ownerRole))
                                      : item.accountable;
}

Span ReportContext::playLink(const PlanItem& item) const
{
    return {u"%1 (%2)"_s.arg(item.play->title, QString::number(item.number)), SpanStyle::Plain,
            hasSection(u"play-sheets"_s) ? playSheetId(item.play->id) : QString()};
}

QString ReportContext::numbersText(const QList<int>& numbers) const
{
    QList<QString> texts;
    for (const int number : numbers)
        texts.append(QString::number(number));
    return texts.isEmpty() ? u"\u2013"_s : texts.join(u", "_s);
}

QString ReportContext::reference(const QString& id) const
{
    const auto label = labels.constFind(id);
    if (label == labels.constEnd())
        return u"the full report"_s;
    return (label->startsWith(u'A') ? u"appendix "_s : u"section "_s) + *label;
}

QString playSheetId(const PlayId& id)
{
    return u"play-"_s + id.text();
}

QString dimensionSheetId(const AssessmentId& assessment, const DimensionId& dimension)
{
    return u"dimension-%1-%2"_s.arg(assessment.text(), dimension.text());
}

} // namespace milepost
