// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/care/problemplaces.h"

#include "core/storage/rows/cells.h"
#include "core/storage/rows/places.h"

namespace milepost {

namespace {

// Walks down a pointer from list to list and remembers the innermost thing.
class PlaceFinder {
public:
    PlaceFinder(const Engagement& engagement, QStringList steps)
        : m_engagement(engagement), m_steps(std::move(steps))
    {}

    FileProblem find()
    {
        const QString first = take();
        if (first == QLatin1String("organization"))
            findInOrganization();
        else if (first == QLatin1String("participants"))
            inList("participant", m_engagement.participants);
        else if (first == QLatin1String("goals"))
            inList("goal", m_engagement.goals);
        else if (first == QLatin1String("assessments"))
            findInAssessments();
        else if (first == QLatin1String("plan"))
            findInPlan();
        else if (first == QLatin1String("metrics"))
            inList("metric_value", m_engagement.metricValues);
        else if (first == QLatin1String("risks"))
            inList("risk", m_engagement.risks);
        else if (first == QLatin1String("reviews"))
            inList("review", m_engagement.reviews);
        else if (first == QLatin1String("snapshots"))
            inList("snapshot", m_engagement.snapshots);
        else if (first == QLatin1String("dismissals"))
            inList("dismissal", m_engagement.dismissals);
        else if (first == QLatin1String("accountLists"))
            findInAccountLists();
        else if (first == QLatin1String("partners"))
            inList("partner", m_engagement.partners);
        else if (first == QLatin1String("coverage"))
            inList("coverage", m_engagement.coverage);
        else if (first == QLatin1String("investments"))
            inList("investment", m_engagement.investments);
        else
            m_problem.table = first; // the workshop or the report, which are there once
        return m_problem;
    }

    /// What of the pointer leads on from there.
    [[nodiscard]] QString field() const { return m_steps.join(u'/'); }

private:
    QString take() { return m_steps.isEmpty() ? QString() : m_steps.takeFirst(); }

    template <class T>
    const T* inList(const char* table, const QList<T>& list)
    {
        m_problem.table = QString::fromLatin1(table);
        m_problem.row = placeText(m_parents, EntityValue());
        if (m_steps.isEmpty())
            return nullptr;
        bool isNumber = false;
        const qsizetype index = m_steps.first().toLongLong(&isNumber);
        if (!isNumber || index < 0 || index >= list.size())
            return nullptr;
        m_steps.removeFirst();
        const QString ids = idText(list.at(index));
        m_problem.row = ids.isEmpty() ? placeText(m_parents, index)
                                      : placeText(m_parents, EntityValue(list.at(index)));
        return &list.at(index);
    }

    void findInOrganization()
    {
        m_problem.table = QStringLiteral("organization");
        if (m_steps.value(0) == QLatin1String("units")) {
            m_steps.removeFirst();
            inList("unit", m_engagement.organization.units);
        }
    }

    void findInAssessments()
    {
        const Assessment* assessment = inList("assessment", m_engagement.assessments);
        if (!assessment || m_steps.value(0) != QLatin1String("dimensions"))
            return;
        m_steps.removeFirst();
        m_parents.append(assessment->id.text());
        const DimensionRecord* record = inList("dimension", assessment->dimensions);
        if (!record)
            return;
        const QString list = m_steps.value(0);
        m_parents.append(record->id.text());
        if (list == QLatin1String("ballots"))
            inChildren("ballot", record->ballots);
        else if (list == QLatin1String("indicators"))
            inChildren("indicator", record->indicators);
        else if (list == QLatin1String("evidence"))
            inChildren("evidence", record->evidence);
    }

    template <class T>
    void inChildren(const char* table, const QList<T>& list)
    {
        m_steps.removeFirst();
        inList(table, list);
    }

    void findInAccountLists()
    {
        const AccountList* list = inList("account_list", m_engagement.accountLists);
        if (!list || m_steps.value(0) != QLatin1String("accounts"))
            return;
        m_steps.removeFirst();
        m_parents.append(list->id.text());
        inList("account", list->accounts);
    }

    void findInPlan()
    {
        m_problem.table = QStringLiteral("plan");
        if (m_engagement.plan && m_steps.value(0) == QLatin1String("plays")) {
            m_steps.removeFirst();
            inList("play", m_engagement.plan->plays);
        } else if (m_engagement.plan && m_steps.value(0) == QLatin1String("scenarios")) {
            m_steps.removeFirst();
            inList("scenario", m_engagement.plan->scenarios);
        }
    }

    const Engagement& m_engagement;
    QStringList m_steps;
    QStringList m_parents;
    FileProblem m_problem;
};

} // namespace

QStringList pointerSteps(const QString& pointer)
{
    QStringList steps = pointer.split(u'/').mid(1);
    for (QString& step : steps)
        step.replace(QLatin1String("~1"), QLatin1String("/"))
            .replace(QLatin1String("~0"), QLatin1String("~"));
    return steps;
}

FileProblem inTable(const Engagement& engagement, const Error& problem)
{
    PlaceFinder finder(engagement, pointerSteps(problem.where));
    FileProblem found = finder.find();
    const QString field = finder.field();
    found.message = field.isEmpty() ? problem.message : inField(field, problem.message);
    return found;
}

} // namespace milepost
