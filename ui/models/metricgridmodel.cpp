// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/metricgridmodel.h"

#include "core/base/tablereader.h"
#include "core/edits/changequery.h"
#include "core/metrics/impossiblevalues.h"
#include "core/metrics/metricdefinitions.h"
#include "core/metrics/metricperiods.h"
#include "core/wording/metriccard.h"
#include "core/wording/terms.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/inwords.h"
#include "ui/language/windowlanguage.h"
#include "ui/models/metricpaste.h"
#include "ui/theme/icons.h"
#include "ui/theme/textorder.h"

#include <QGuiApplication>
#include <QMap>
#include <QPalette>

#include <algorithm>

namespace milepost {

namespace {

QList<MetricColumn> columnsFor(const Metric& metric, const QList<MetricGroup>& groups)
{
    QList<MetricColumn> columns;
    for (const MetricGroup group : groups) {
        for (const MetricField& field : fieldsOf(metric)) {
            if (groups.size() == 1 || field.kind == MetricField::Kind::Figure ||
                field.kind == MetricField::Kind::Accounts)
                columns.append({group, field});
        }
    }
    return columns;
}

QString groupName(MetricGroup group)
{
    return metricGroupWords(Wording(windowLanguage(QLocale()), {}), group);
}

} // namespace

MetricGridModel::MetricGridModel(EngagementDocument& document, QObject* parent)
    : RowsModel(parent), m_document(document)
{
    connect(&m_document, &EngagementDocument::changed, this, &MetricGridModel::follow);
}

const Metric* MetricGridModel::metric() const
{
    return m_document.content().findMetric(m_metric);
}

void MetricGridModel::setSeries(const MetricId& metric, const std::optional<UnitId>& unit,
                                const QList<MetricGroup>& groups, const QDate& asOf)
{
    if (metric != m_metric || unit != m_unit || groups != m_groups) {
        beginResetModel();
        if (metric != m_metric || unit != m_unit)
            m_kept.clear();
        m_metric = metric;
        m_unit = unit;
        m_groups = groups;
        const Metric* known = this->metric();
        m_columns = known ? columnsFor(*known, groups) : QList<MetricColumn>();
        endResetModel();
    }
    m_asOf = asOf;
    refreshRows();
}

int MetricGridModel::addPeriod(const QDate& end)
{
    if (rowOf(end) < 0) {
        m_kept.append(end);
        refreshRows();
    }
    return rowOf(end);
}

void MetricGridModel::refreshRows()
{
    m_places.clear();
    QList<QDate> periods = m_kept;
    const QList<MetricValue>& values = m_document.engagement().metricValues;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const MetricValue& value = values.at(i);
        if (value.metric != m_metric || value.unit != m_unit || !m_groups.contains(value.group))
            continue;
        m_places.insert({value.periodEnd, value.group}, i);
        periods.append(value.periodEnd);
    }
    refreshRemarks();
    const Metric* known = metric();
    if (!known) {
        replaceRows({});
        return;
    }
    m_kept = periodsToEnter(*known, periods, m_asOf);
    replaceRows(m_kept);
    allChanged();
}

void MetricGridModel::refreshRemarks()
{
    m_remarks.clear();
    const QList<MetricValue>& values = m_document.engagement().metricValues;
    const QMap<qsizetype, Message> remarks =
        remarksOn(m_document.content().metrics, values, m_metric, m_unit);
    for (auto it = remarks.cbegin(); it != remarks.cend(); ++it) {
        const MetricValue& value = values.at(it.key());
        m_remarks.insert({value.periodEnd, value.group}, inWords(it.value()));
    }
}

void MetricGridModel::follow(const Change& change)
{
    if (!touches(change, EntityKind::MetricValue) && !touches(change, EntityKind::Organization))
        return;
    refreshRows();
    if (!m_columns.isEmpty())
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int MetricGridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

const MetricValue* MetricGridModel::find(const QDate& period, MetricGroup group) const
{
    const qsizetype place = m_places.value({period, group}, -1);
    return place < 0 ? nullptr : &m_document.engagement().metricValues.at(place);
}

const MetricValue* MetricGridModel::value(const QModelIndex& index) const
{
    return index.isValid() ? find(rows().at(index.row()), m_columns.at(index.column()).group)
                           : nullptr;
}

MetricValue MetricGridModel::valueOrNew(const QDate& period, MetricGroup group) const
{
    if (const MetricValue* there = find(period, group))
        return *there;
    MetricValue added;
    added.metric = m_metric;
    added.periodEnd = period;
    added.unit = m_unit;
    added.group = group;
    added.definition = inheritedDefinition(m_document.engagement().metricValues, added);
    return added;
}

QString MetricGridModel::columnName(int column) const
{
    const Metric* known = metric();
    if (!known)
        return {};
    const MetricColumn& shown = m_columns.at(column);
    const QString field = capitalized(
        inWords(fieldName(*known, shown.field, m_document.engagement().organization.currency)));
    return m_groups.size() == 1 ? field : tr("%1, %2").arg(groupName(shown.group), field);
}

QString MetricGridModel::periodName(int row) const
{
    return QLocale().toString(rows().value(row), QStringLiteral("d MMM yyyy"));
}

QString MetricGridModel::remark(const QModelIndex& index) const
{
    const MetricColumn& column = m_columns.at(index.column());
    return column.field.kind == MetricField::Kind::Figure
               ? m_remarks.value({rows().at(index.row()), column.group})
               : QString();
}

QString MetricGridModel::describe(const QModelIndex& index) const
{
    const MetricColumn& column = m_columns.at(index.column());
    const MetricValue* there = value(index);
    const QString text =
        there ? shownFieldText(*metric(), *there, column.field, QLocale()) : QString();
    const bool computed =
        there && column.field.kind == MetricField::Kind::Figure && figureOf(*there).computed;
    QStringList parts{tr("%1, %2: %3")
                          .arg(periodName(index.row()), columnName(index.column()),
                               text.isEmpty() ? tr("no entry") : text)};
    if (computed)
        parts.append(inWords(terms::computedFromInputs()));
    const QString said = remark(index);
    return parts.join(QStringLiteral(", ")) +
           (said.isEmpty() ? QString() : QLatin1Char('\n') + said);
}

QVariant MetricGridModel::data(const QModelIndex& index, int role) const
{
    const Metric* known = metric();
    if (!index.isValid() || !known || index.row() >= rowCount())
        return {};
    const MetricColumn& column = m_columns.at(index.column());
    const MetricValue* there = value(index);
    switch (role) {
    case Qt::DisplayRole:
        return there ? shownFieldText(*known, *there, column.field, QLocale()) : QString();
    case Qt::EditRole:
        return there ? fieldText(*known, *there, column.field, QLocale()) : QString();
    case Qt::ForegroundRole:
        return there && column.field.kind == MetricField::Kind::Figure && figureOf(*there).computed
                   ? QVariant(QGuiApplication::palette().placeholderText())
                   : QVariant();
    case Qt::DecorationRole:
        return remark(index).isEmpty() ? QVariant()
                                       : QVariant(themeIcon(QStringLiteral("warning")));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return describe(index);
    case Qt::TextAlignmentRole:
        return column.field.kind == MetricField::Kind::Source
                   ? QVariant(Qt::AlignLeading | Qt::AlignVCenter)
                   : QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    case RemarkRole:
        return remark(index);
    default:
        return {};
    }
}

QVariant MetricGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QString name = orientation == Qt::Vertical  ? periodName(section)
                         : section < m_columns.size() ? columnName(section)
                                                      : QString();
    return role == Qt::DisplayRole ? keepInOrder(name) : name;
}

Qt::ItemFlags MetricGridModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (!m_document.isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

QString MetricGridModel::problemWith(const QModelIndex& index, const QString& text) const
{
    const Metric* known = metric();
    if (!known || !index.isValid())
        return {};
    const MetricColumn& column = m_columns.at(index.column());
    const auto changed = withFieldText(*known, valueOrNew(rows().at(index.row()), column.group),
                                       column.field, text, QLocale());
    return changed ? QString() : inWords(changed.error().message);
}

bool MetricGridModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const Metric* known = metric();
    if (role != Qt::EditRole || !index.isValid() || !known)
        return false;
    const QString text = value.toString();
    const MetricColumn& column = m_columns.at(index.column());
    const auto changed = withFieldText(*known, valueOrNew(rows().at(index.row()), column.group),
                                       column.field, text, QLocale());
    if (!changed) {
        emit refused(inWords(changed.error().message));
        return false;
    }
    return store({*changed});
}

bool MetricGridModel::store(const QList<MetricValue>& values)
{
    QList<MetricValue> kept;
    QList<MetricKey> gone;
    for (const MetricValue& value : values) {
        if (!isWithoutEntries(value))
            kept.append(value);
        else if (find(value.periodEnd, value.group))
            gone.append(metricKeyOf(value));
    }
    Result<Done> done = Done();
    if (gone.isEmpty() && kept.size() == 1) {
        done = m_document.perform(edits::setMetricValue, kept.first());
    } else if (gone.isEmpty()) {
        done = m_document.perform(edits::setMetricValues, kept);
    } else if (kept.isEmpty()) {
        done = m_document.perform(edits::removeMetricValues, gone);
    } else {
        done = m_document.inOneStep(tr("Change metric values"), [&]() -> Result<Done> {
            const auto set = m_document.perform(edits::setMetricValues, kept);
            return set ? m_document.perform(edits::removeMetricValues, gone) : set;
        });
    }
    if (!done)
        emit refused(inWords(done.error().message));
    return done.ok();
}

bool MetricGridModel::clear(const QModelIndexList& cells)
{
    const Metric* known = metric();
    if (!known)
        return false;
    QMap<std::pair<QDate, MetricGroup>, MetricValue> changed;
    bool computed = false;
    for (const QModelIndex& cell : cells) {
        const MetricValue* there = value(cell);
        if (!there)
            continue;
        const MetricColumn& column = m_columns.at(cell.column());
        auto found = changed.find({there->periodEnd, there->group});
        if (found == changed.end())
            found = changed.insert({there->periodEnd, there->group}, *there);
        const auto cleared = withFieldText(*known, *found, column.field, {}, QLocale());
        if (cleared)
            *found = *cleared;
        computed = computed ||
                   (column.field.kind == MetricField::Kind::Figure && figureOf(*there).computed);
    }
    QList<MetricValue> values;
    for (const MetricValue& value : std::as_const(changed)) {
        if (value != *find(value.periodEnd, value.group))
            values.append(value);
    }
    if (values.isEmpty()) {
        if (computed)
            emit refused(tr("This value is computed from its inputs. Clear these instead."));
        return false;
    }
    return store(values);
}

bool MetricGridModel::paste(const QModelIndex& start, const QString& text)
{
    const Metric* known = metric();
    if (!start.isValid() || !known)
        return false;
    const MetricPasteTarget target{
        *known,
        m_columns,
        rows(),
        start.row(),
        start.column(),
        [this](const QDate& period, MetricGroup group) { return valueOrNew(period, group); },
        [this](int column) { return columnName(column); }};
    const Result<QList<MetricValue>> pasted = readPastedMetricValues(target, text);
    if (!pasted) {
        emit refused(inWords(pasted.error().message));
        return false;
    }
    return pasted->isEmpty() || store(*pasted);
}

QString MetricGridModel::copy(const QModelIndexList& cells) const
{
    if (cells.isEmpty())
        return {};
    QMap<int, QMap<int, QString>> texts;
    for (const QModelIndex& cell : cells)
        texts[cell.row()][cell.column()] = data(cell, Qt::EditRole).toString();
    QList<QStringList> table;
    for (const QMap<int, QString>& row : std::as_const(texts))
        table.append(row.values());
    return tableToCopy(table);
}

bool MetricGridModel::changeDefinitions(const QModelIndexList& cells,
                                        const std::function<void(MetricValue&)>& mutate)
{
    QMap<std::pair<QDate, MetricGroup>, MetricValue> changed;
    for (const QModelIndex& cell : cells) {
        if (const MetricValue* there = value(cell)) {
            MetricValue next = *there;
            mutate(next);
            changed.insert({next.periodEnd, next.group}, next);
        }
    }
    if (changed.isEmpty()) {
        emit refused(tr("How a value is counted is recorded with the value. Enter it first."));
        return false;
    }
    const auto done = m_document.perform(edits::setMetricValues, changed.values());
    if (!done)
        emit refused(inWords(done.error().message));
    return done.ok();
}

} // namespace milepost
