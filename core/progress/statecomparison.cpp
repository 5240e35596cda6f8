// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/statecomparison.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace milepost {

namespace {

// One side of a comparison, read from a state; what is not as it should be is left out.
class FrozenState {
public:
    explicit FrozenState(const QJsonObject& state)
        : m_state(state), m_plan(state.value(QLatin1String("plan")).toObject())
    {
        const QJsonArray used = m_plan.value(QLatin1String("assessments")).toArray();
        const QJsonObject score = state.value(QLatin1String("score")).toObject();
        for (const QJsonValue value : score.value(QLatin1String("assessments")).toArray()) {
            const QJsonObject card = value.toObject();
            const MatrixId matrix(card.value(QLatin1String("matrix")).toString());
            if (used.contains(card.value(QLatin1String("id"))) && !m_cards.contains(matrix))
                m_cards.insert(matrix, card);
        }
    }

    [[nodiscard]] QString contentVersion() const
    {
        return m_state.value(QLatin1String("contentVersion")).toString();
    }
    [[nodiscard]] bool has(const MatrixId& matrix) const { return m_cards.contains(matrix); }

    [[nodiscard]] std::optional<double> index(const MatrixId& matrix) const
    {
        return number(m_cards.value(matrix), QLatin1String("index"), 0, 100);
    }

    [[nodiscard]] QJsonObject dimension(const MatrixId& matrix, const DimensionId& id) const
    {
        const QJsonObject card = m_cards.value(matrix);
        for (const QJsonValue value : card.value(QLatin1String("dimensions")).toArray()) {
            if (value.toObject().value(QLatin1String("id")) == id.text())
                return value.toObject();
        }
        return {};
    }

    [[nodiscard]] QSet<Function> functions(const MatrixId& matrix) const
    {
        const QString assessment = m_cards.value(matrix).value(QLatin1String("id")).toString();
        const QJsonObject people =
            m_state.value(QLatin1String("participants")).toObject().value(assessment).toObject();
        QSet<Function> found;
        for (const QJsonValue value : people) {
            if (const auto function = fromName<Function>(value.toString()))
                found.insert(*function);
        }
        return found;
    }

    [[nodiscard]] QList<PlayId> selected() const
    {
        QList<PlayId> plays;
        for (const QJsonValue value : m_plan.value(QLatin1String("selected")).toArray()) {
            if (value.isString())
                plays.append(PlayId(value.toString()));
        }
        return plays;
    }

    /// Of the plays that were still to be done.
    [[nodiscard]] QHash<PlayId, AgreedDates> dates() const { return frozenDates(m_plan); }

    [[nodiscard]] bool hasPlan() const { return m_plan.contains(QLatin1String("selected")); }

    [[nodiscard]] QString unit(const MatrixId& matrix) const
    {
        return m_cards.value(matrix).value(QLatin1String("unit")).toString();
    }

    /// The value of a metric with its date; an empty object where there is none.
    [[nodiscard]] QJsonObject metric(const MetricId& id) const
    {
        for (const QJsonValue value : m_state.value(QLatin1String("metrics")).toArray()) {
            QJsonObject metric = value.toObject();
            if (metric.value(QLatin1String("metric")) == id.text() &&
                metric.value(QLatin1String("value")).isDouble())
                return metric;
        }
        return {};
    }

    [[nodiscard]] QDate finish() const
    {
        return QDate::fromString(m_plan.value(QLatin1String("finish")).toString(), Qt::ISODate);
    }

    [[nodiscard]] static std::optional<double> number(const QJsonObject& object, QLatin1String key,
                                                      double min, double max)
    {
        const QJsonValue value = object.value(key);
        if (!value.isDouble() || value.toDouble() < min || value.toDouble() > max)
            return std::nullopt;
        return value.toDouble();
    }

private:
    QJsonObject m_state;
    QJsonObject m_plan;
    QMap<MatrixId, QJsonObject> m_cards;
};

// What is in `list` and not in `other`, in order.
template <class T>
QList<T> without(QList<T> list, const QList<T>& other)
{
    const QSet<T> known(other.cbegin(), other.cend());
    list.removeIf([&](const T& item) { return known.contains(item); });
    return list;
}

void comparePlays(StateComparison& result, const FrozenState& before, const FrozenState& after)
{
    const QHash<PlayId, AgreedDates> then = before.dates();
    const QHash<PlayId, AgreedDates> now = after.dates();
    const QList<PlayId> selected = after.selected();
    for (const PlayId& play : selected) {
        if (!then.contains(play))
            continue;
        if (!now.contains(play))
            result.playsDone.append(play);
        else if (then.value(play) != now.value(play))
            result.playsMoved.append({play, then.value(play), now.value(play)});
    }
    std::stable_sort(
        result.playsMoved.begin(), result.playsMoved.end(),
        [](const MovedPlay& a, const MovedPlay& b) { return a.after.start < b.after.start; });
}

MatrixComparison compareMatrix(const Matrix& matrix, const FrozenState& before,
                               const FrozenState& after)
{
    MatrixComparison result;
    result.matrix = matrix.id;
    result.indexBefore = before.index(matrix.id);
    result.indexAfter = after.index(matrix.id);
    if (before.has(matrix.id) && after.has(matrix.id)) {
        const QSet<Function> then = before.functions(matrix.id);
        const QSet<Function> now = after.functions(matrix.id);
        result.functionsJoined = functionsOnlyIn(now, then);
        result.functionsLeft = functionsOnlyIn(then, now);
    }
    for (const Dimension& dimension : matrix.dimensions) {
        const QJsonObject then = before.dimension(matrix.id, dimension.id);
        const QJsonObject now = after.dimension(matrix.id, dimension.id);
        if (then.isEmpty() && now.isEmpty())
            continue;
        const auto stages = [](const QJsonObject& from, QLatin1String key) {
            return FrozenState::number(from, key, 1, 3);
        };
        result.dimensions.append({dimension.id, stages(then, QLatin1String("score")),
                                  stages(now, QLatin1String("score")),
                                  stages(then, QLatin1String("target")),
                                  stages(now, QLatin1String("target"))});
        if (!before.has(matrix.id) || !after.has(matrix.id))
            continue;
        if (then.isEmpty())
            result.dimensionsAdded.append(dimension.id);
        if (now.isEmpty())
            result.dimensionsRemoved.append(dimension.id);
    }
    result.sameUnit = !before.has(matrix.id) || !after.has(matrix.id) ||
                      before.unit(matrix.id) == after.unit(matrix.id);
    return result;
}

MetricStates compareMetric(const MetricId& id, const QJsonObject& before, const QJsonObject& after)
{
    const auto date = [](const QJsonObject& metric) {
        return QDate::fromString(metric.value(QLatin1String("periodEnd")).toString(), Qt::ISODate);
    };
    MetricStates states{id, {}, {}, date(before), date(after), true};
    if (!before.isEmpty())
        states.before = before.value(QLatin1String("value")).toDouble();
    if (!after.isEmpty())
        states.after = after.value(QLatin1String("value")).toDouble();
    states.alike = before.isEmpty() || after.isEmpty() ||
                   before.value(QLatin1String("counted")) == after.value(QLatin1String("counted"));
    return states;
}

} // namespace

StateComparison compareStates(const Content& content, const QJsonObject& before,
                              const QJsonObject& after)
{
    const FrozenState then(before);
    const FrozenState now(after);
    StateComparison result;
    result.sameContent = then.contentVersion() == now.contentVersion();
    for (const Matrix& matrix : content.matrices) {
        // An assessment is a state of one matrix; the others are not its business.
        const bool whole = then.hasPlan() && now.hasPlan();
        if ((then.has(matrix.id) && now.has(matrix.id)) ||
            (whole && (then.has(matrix.id) || now.has(matrix.id))))
            result.matrices.append(compareMatrix(matrix, then, now));
    }
    result.contentBefore = then.contentVersion();
    result.contentAfter = now.contentVersion();
    for (const Metric& metric : content.metrics) {
        const QJsonObject first = then.metric(metric.id);
        const QJsonObject second = now.metric(metric.id);
        if (!first.isEmpty() || !second.isEmpty())
            result.metrics.append(compareMetric(metric.id, first, second));
    }
    result.comparesPlans = then.hasPlan() && now.hasPlan();
    if (!result.comparesPlans)
        return result;
    result.playsAdded = without(now.selected(), then.selected());
    result.playsRemoved = without(then.selected(), now.selected());
    comparePlays(result, then, now);
    result.finishBefore = then.finish();
    result.finishAfter = now.finish();
    return result;
}

} // namespace milepost
