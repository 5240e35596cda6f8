// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/back/fillinsheets.h"

#include "core/engagement/planinforce.h"
#include "core/export/exportwords.h"
#include "core/metrics/impossiblevalues.h"
#include "core/metrics/unitnames.h"
#include "core/report/pages/commonwords.h"
#include "core/scoring/scorewords.h"
#include "core/wording/metriccard.h"
#include "core/wording/phrases.h"
#include "core/wording/terms.h"

#include <algorithm>

namespace milepost {

namespace {

FillInValue valueOf(const QString& text)
{
    return text.isEmpty() ? FillInValue() : FillInValue(text);
}

FillInValue valueOf(const QDate& day)
{
    return day.isValid() ? FillInValue(day) : FillInValue();
}

FillInValue valueOf(const std::optional<double>& number)
{
    return number ? FillInValue(*number) : FillInValue();
}

bool isShown(FillInField field)
{
    switch (field) {
    case FillInField::Id:
    case FillInField::Play:
    case FillInField::PlannedStart:
    case FillInField::PlannedFinish:
    case FillInField::Metric:
    case FillInField::Group:
    case FillInField::Scope:
    case FillInField::Unit:
        return true;
    default:
        return false;
    }
}

FillInSheet emptySheet(const Telling& telling, FillInSheetId id, const Message& title,
                       const QList<FillInField>& fields)
{
    FillInSheet sheet{id, telling.text(title), {}, {}};
    for (const FillInField field : fields)
        sheet.columns.append({field, telling.text(headingOf(field))});
    return sheet;
}

FillInRow playFillInRow(const Telling& telling, const FillInSheet& sheet, const PlayId& id,
                        const PlanItem* item)
{
    FillInRow row{id.text(), {}, {}};
    for (const FillInColumn& column : sheet.columns) {
        switch (column.field) {
        case FillInField::Id:
            row.values.append(id.text());
            break;
        case FillInField::Play:
            row.values.append(valueOf(telling.playTitle(id)));
            break;
        case FillInField::PlannedStart:
            row.values.append(valueOf(item ? item->start : QDate()));
            break;
        case FillInField::PlannedFinish:
            row.values.append(valueOf(item ? item->finish : QDate()));
            break;
        default:
            row.values.append(playValue(telling.engagement, id, column.field));
        }
        row.open.append(!isShown(column.field));
    }
    return row;
}

FillInSheet planSheet(const Telling& telling)
{
    FillInSheet sheet = emptySheet(
        telling, FillInSheetId::Plan, Message("Export", "Plan status"),
        {FillInField::Id, FillInField::Play, FillInField::State, FillInField::Accountable,
         FillInField::PlannedStart, FillInField::PlannedFinish, FillInField::Pin,
         FillInField::ActualStart, FillInField::ActualFinish, FillInField::Progress});
    for (const PlanItem& item : telling.items)
        sheet.rows.append(playFillInRow(telling, sheet, item.play->id, &item));
    for (const PlannedPlay* decision : telling.reading.unplanned)
        sheet.rows.append(playFillInRow(telling, sheet, decision->id, nullptr));
    return sheet;
}

QString keyText(const MetricKey& key)
{
    const QString day =
        key.periodEnd.isValid() ? key.periodEnd.toString(Qt::ISODate) : QStringLiteral("new");
    return QList<QString>{key.metric.text(), day, key.unit.value_or(UnitId()).text(),
                          toName(key.group)}
        .join(u'|');
}

/// `recorded` is null in a row for a new value.
FillInRow kpiRow(const Telling& telling, const FillInSheet& sheet, const Metric& metric,
                 const MetricKey& key, const MetricValue* recorded)
{
    FillInRow row{keyText(key), {}, {}, key};
    const QString& currency = telling.engagement.organization.currency;
    const bool computed = recorded && figureOf(*recorded).computed;
    for (const FillInColumn& column : sheet.columns) {
        bool open = !isShown(column.field);
        switch (column.field) {
        case FillInField::Id:
            row.values.append(row.id);
            break;
        case FillInField::Metric:
            row.values.append(valueOf(metric.name));
            break;
        case FillInField::Group:
            row.values.append(valueOf(metricGroupWords(telling.say, key.group)));
            break;
        case FillInField::Scope:
            row.values.append(valueOf(telling.scopeName(key.unit)));
            break;
        case FillInField::Unit:
            row.values.append(valueOf(metric.unit == MetricUnit::Currency && !currency.isEmpty()
                                          ? currency
                                          : telling.text(unitName(metric.unit))));
            break;
        default:
            row.values.append(recorded ? recordedValue(*recorded, column.field) : FillInValue());
            open = !recorded ||
                   (column.field == FillInField::Value ? !computed
                                                       : column.field != FillInField::PeriodEnd);
        }
        row.open.append(open);
    }
    return row;
}

/// Of a metric, by unit, group and period.
QList<const MetricValue*> valuesOf(const Engagement& engagement, const MetricId& metric)
{
    QList<const MetricValue*> values;
    for (const MetricValue& value : engagement.metricValues) {
        if (value.metric == metric)
            values.append(&value);
    }
    std::stable_sort(values.begin(), values.end(), [](const MetricValue* a, const MetricValue* b) {
        const auto place = [](const MetricValue* one) {
            return std::tuple(one->unit.value_or(UnitId()).text(), one->group, one->periodEnd);
        };
        return place(a) < place(b);
    });
    return values;
}

FillInSheet kpiSheet(const Telling& telling)
{
    FillInSheet sheet = emptySheet(telling, FillInSheetId::Kpi, reportwords::kpiValuesTitle(),
                                   {FillInField::Id, FillInField::Metric, FillInField::Group,
                                    FillInField::Scope, FillInField::PeriodEnd, FillInField::Value,
                                    FillInField::Unit, FillInField::Accounts, FillInField::Source});
    const QList<Goal>& goals = telling.engagement.goals;
    for (const Metric& metric : telling.content.metrics) {
        const QList<const MetricValue*> values = valuesOf(telling.engagement, metric.id);
        for (qsizetype i = 0; i < values.size(); ++i) {
            const MetricValue& value = *values.at(i);
            sheet.rows.append(kpiRow(telling, sheet, metric, metricKeyOf(value), &value));
            const bool ends = i + 1 == values.size() || values.at(i + 1)->unit != value.unit ||
                              values.at(i + 1)->group != value.group;
            if (ends) {
                sheet.rows.append(kpiRow(telling, sheet, metric,
                                         {metric.id, {}, value.unit, value.group}, nullptr));
            }
        }
        const bool isGoal = std::any_of(goals.cbegin(), goals.cend(),
                                        [&](const Goal& goal) { return goal.metric == metric.id; });
        if (values.isEmpty() && isGoal)
            sheet.rows.append(kpiRow(telling, sheet, metric, {metric.id, {}}, nullptr));
    }
    return sheet;
}

} // namespace

Message headingOf(FillInField field)
{
    switch (field) {
    case FillInField::Id:
        return Message("Export", "Id (leave as it is)");
    case FillInField::Play:
        return terms::play();
    case FillInField::State:
        return terms::state();
    case FillInField::Accountable:
        return terms::accountable();
    case FillInField::PlannedStart:
        return Message("Export", "Planned start");
    case FillInField::PlannedFinish:
        return Message("Export", "Planned finish");
    case FillInField::Pin:
        return Message("Export", "To start on");
    case FillInField::ActualStart:
        return exports::actualStartHeading();
    case FillInField::ActualFinish:
        return exports::actualFinishHeading();
    case FillInField::Progress:
        return terms::progress();
    case FillInField::Metric:
        return terms::metric();
    case FillInField::Group:
        return exports::accountsHeading();
    case FillInField::Scope:
        return terms::scope();
    case FillInField::PeriodEnd:
        return exports::periodEndHeading();
    case FillInField::Value:
        return exports::valueHeading();
    case FillInField::Unit:
        return terms::unit();
    case FillInField::Accounts:
        return exports::accountNumberHeading();
    case FillInField::Source:
        return exports::sourceHeading();
    }
    Q_UNREACHABLE();
}

FillInKind kindOf(FillInField field)
{
    switch (field) {
    case FillInField::Id:
        return FillInKind::Id;
    case FillInField::State:
        return FillInKind::State;
    case FillInField::PlannedStart:
    case FillInField::PlannedFinish:
    case FillInField::Pin:
    case FillInField::ActualStart:
    case FillInField::ActualFinish:
    case FillInField::PeriodEnd:
        return FillInKind::Day;
    case FillInField::Progress:
        return FillInKind::Share;
    case FillInField::Value:
        return FillInKind::Figure;
    case FillInField::Accounts:
        return FillInKind::Count;
    default:
        return FillInKind::Text;
    }
}

QList<std::pair<PlayState, QString>> stateChoices(const Wording& say)
{
    QList<std::pair<PlayState, QString>> choices;
    for (const auto& [state, name] : EnumNames<PlayState>::table)
        choices.append({state, stateWords(say, state)});
    return choices;
}

QList<FillInSheet> fillInSheets(const Telling& telling)
{
    return {planSheet(telling), kpiSheet(telling)};
}

FillInValue playValue(const Engagement& engagement, const PlayId& id, FillInField field)
{
    static const PlannedPlay nothing;
    const PlannedPlay* decided = decisionInForce(engagement, id);
    const PlannedPlay& play = decided ? *decided : nothing;
    switch (field) {
    case FillInField::State:
        return toName(play.state);
    case FillInField::Accountable:
        return valueOf(play.accountable);
    case FillInField::Pin:
        return valueOf(play.pinnedStart);
    case FillInField::ActualStart:
        return valueOf(play.actualStart);
    case FillInField::ActualFinish:
        return valueOf(play.actualFinish);
    case FillInField::Progress:
        return valueOf(play.progress ? std::optional(*play.progress / 100.0) : std::nullopt);
    default:
        return {};
    }
}

FillInValue recordedValue(const MetricValue& value, FillInField field)
{
    switch (field) {
    case FillInField::PeriodEnd:
        return valueOf(value.periodEnd);
    case FillInField::Value:
        return valueOf(figureOf(value).value);
    case FillInField::Accounts:
        return valueOf(value.n ? std::optional<double>(*value.n) : std::nullopt);
    case FillInField::Source:
        return valueOf(value.source);
    default:
        return {};
    }
}

} // namespace milepost
