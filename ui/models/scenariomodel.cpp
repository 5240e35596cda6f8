// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/scenariomodel.h"

#include "core/base/datereader.h"
#include "core/base/limits.h"
#include "core/base/numberreader.h"
#include "core/edits/scenarios.h"
#include "core/engagement/planinforce.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/inwords.h"
#include "ui/theme/tooltip.h"

#include <QFont>

#include <algorithm>

namespace milepost {

namespace {

bool isEditable(ScenarioAspect aspect)
{
    return aspect == ScenarioAspect::Budget || aspect == ScenarioAspect::Capacity ||
           aspect == ScenarioAspect::ParallelLimit || aspect == ScenarioAspect::Start;
}

QString plainText(double number)
{
    QLocale plain;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return plain.toString(number, 'f', QLocale::FloatingPointShortest);
}

/// Sets the member to the number, or to nothing for an empty text; why not, where it is none.
template <class T>
std::optional<Error> readInto(std::optional<T>& member, const QString& text,
                              const NumberRange& range)
{
    if (text.isEmpty()) {
        member.reset();
        return std::nullopt;
    }
    const Result<double> number = readNumber(text, QLocale(), range);
    if (!number)
        return number.error();
    member = static_cast<T>(*number);
    return std::nullopt;
}

} // namespace

ScenarioModel::ScenarioModel(EngagementDocument& document, QObject* parent)
    : QAbstractTableModel(parent), m_document(document)
{}

void ScenarioModel::refresh(const Telling& telling)
{
    const QList<ScenarioSummary> summaries = scenarioSummaries(
        telling.content, telling.engagement, telling.scorecards, telling.reading.statusDate);
    const QList<ScenarioLine> lines = scenarioLines(telling, summaries);
    const auto sameKind = [](const ScenarioLine& a, const ScenarioLine& b) {
        return a.aspect == b.aspect && a.dimension == b.dimension;
    };
    const auto sameScenario = [](const ScenarioSummary& a, const ScenarioSummary& b) {
        return a.scenario == b.scenario;
    };
    const bool same =
        std::equal(lines.cbegin(), lines.cend(), m_lines.cbegin(), m_lines.cend(), sameKind) &&
        std::equal(summaries.cbegin(), summaries.cend(), m_summaries.cbegin(), m_summaries.cend(),
                   sameScenario);
    if (!same)
        beginResetModel();
    m_summaries = summaries;
    m_lines = lines;
    m_names.clear();
    for (const ScenarioSummary& one : summaries)
        m_names.append(scenarioName(telling, one));
    if (!same) {
        endResetModel();
        return;
    }
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

std::optional<ScenarioId> ScenarioModel::scenarioOf(int column) const
{
    return column >= 0 && column < m_summaries.size() ? m_summaries.at(column).scenario
                                                      : std::nullopt;
}

int ScenarioModel::columnOf(const std::optional<ScenarioId>& scenario) const
{
    for (int column = 0; column < m_summaries.size(); ++column) {
        if (m_summaries.at(column).scenario == scenario)
            return column;
    }
    return -1;
}

int ScenarioModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ScenarioModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_summaries.size());
}

const Scenario* ScenarioModel::scenario(int column) const
{
    const std::optional<ScenarioId> id = scenarioOf(column);
    const std::optional<Plan>& plan = m_document.engagement().plan;
    if (!id || !plan)
        return nullptr;
    const auto found = std::find_if(plan->scenarios.cbegin(), plan->scenarios.cend(),
                                    [&](const Scenario& each) { return each.id == *id; });
    return found == plan->scenarios.cend() ? nullptr : &*found;
}

bool ScenarioModel::isOwn(const QModelIndex& index) const
{
    const Scenario* one = scenario(index.column());
    if (!one)
        return false;
    switch (line(index.row()).aspect) {
    case ScenarioAspect::Budget:
        return one->budgetDays.has_value();
    case ScenarioAspect::Capacity:
        return one->capacityDaysPerWeek.has_value();
    case ScenarioAspect::ParallelLimit:
        return one->parallelLimit.has_value();
    case ScenarioAspect::Start:
        return one->start.isValid();
    default:
        return false;
    }
}

QString ScenarioModel::editText(const QModelIndex& index) const
{
    const Plan& settings = summary(index.column()).settings;
    switch (line(index.row()).aspect) {
    case ScenarioAspect::Budget:
        return settings.budgetDays ? plainText(*settings.budgetDays) : QString();
    case ScenarioAspect::Capacity:
        return plainText(settings.capacityDaysPerWeek);
    case ScenarioAspect::ParallelLimit:
        return plainText(settings.parallelLimit);
    case ScenarioAspect::Start:
        return settings.start.isValid() ? QLocale().toString(settings.start, QLocale::ShortFormat)
                                        : QString();
    default:
        return {};
    }
}

/// Whether a setting is the scenario's own, and how to change that.
QString ScenarioModel::hint(const QModelIndex& index) const
{
    if (!isEditable(line(index.row()).aspect))
        return {};
    if (!scenarioOf(index.column()))
        return tr("What the scenarios share where they do not differ.");
    return isOwn(index) ? tr("Set for this scenario. Empty the cell to have it as in the plan.")
                        : tr("As in the plan. Type a value to have it otherwise here.");
}

QVariant ScenarioModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ScenarioLine& about = line(index.row());
    const ScenarioSummary& one = summary(index.column());
    const QString& text = about.cells.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::EditRole:
        return editText(index);
    case Qt::ToolTipRole: {
        const QString hinted = hint(index);
        return toolTipText(hinted.isEmpty() ? text : text + QLatin1Char('\n') + hinted);
    }
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3").arg(m_names.at(index.column()), about.title, text);
    case Qt::AccessibleDescriptionRole:
        return hint(index);
    case Qt::FontRole: {
        QFont font;
        font.setBold(isOwn(index) || (about.aspect == ScenarioAspect::Difference && one.inForce));
        return font;
    }
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeading |
                   (about.aspect == ScenarioAspect::Dimension ? Qt::AlignTop : Qt::AlignVCenter));
    case ExpectedRole:
    case TargetRole:
        for (const ScenarioDimension& dimension : one.dimensions) {
            if (about.aspect == ScenarioAspect::Dimension && dimension.id == about.dimension)
                return role == ExpectedRole ? dimension.expected : dimension.target;
        }
        return {};
    default:
        return {};
    }
}

QVariant ScenarioModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool across = orientation == Qt::Horizontal;
    if (section < 0 || section >= (across ? columnCount() : rowCount()))
        return {};
    const QString words = across ? m_names.at(section) : line(section).title;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return words;
    case Qt::ToolTipRole:
        return toolTipText(words);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    default:
        return {};
    }
}

Qt::ItemFlags ScenarioModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && scenarioOf(index.column()) && isEditable(line(index.row()).aspect) &&
                   !m_document.isReadOnly()
               ? flags | Qt::ItemIsEditable
               : flags;
}

Result<Scenario> ScenarioModel::changed(const QModelIndex& index, const QString& text) const
{
    Scenario next = *scenario(index.column());
    std::optional<Error> refusal;
    switch (line(index.row()).aspect) {
    case ScenarioAspect::Budget:
        refusal = readInto(next.budgetDays, text, {.least = 0});
        break;
    case ScenarioAspect::Capacity:
        refusal = readInto(next.capacityDaysPerWeek, text,
                           {.least = limits::kMinCapacity, .most = limits::kMaxCapacity});
        break;
    case ScenarioAspect::ParallelLimit:
        refusal = readInto(next.parallelLimit, text,
                           {.least = 1, .most = limits::kMaxParallel, .decimals = 0});
        break;
    case ScenarioAspect::Start:
        next.start = dateFromText(text, QLocale());
        if (!text.isEmpty() && !next.start.isValid()) {
            refusal =
                Error{Message("ScenarioModel", "“%1” is no date. Type it as %2, or empty the cell.")
                          .arg(text.left(40),
                               QLocale().toString(QDate(2026, 12, 31), QLocale::ShortFormat)),
                      {},
                      {}};
        }
        break;
    default:
        break;
    }
    if (refusal)
        return *refusal;
    return next;
}

bool ScenarioModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const QString text = value.toString().trimmed();
    if (!index.isValid() || role != Qt::EditRole || !scenario(index.column()))
        return false;
    if (text == editText(index))
        return true; // what was not typed in stays as in the plan
    const Result<Scenario> next = changed(index, text);
    const Result<Done> done =
        next ? m_document.perform(edits::setUpScenario, *next) : Result<Done>(next.error());
    if (!done)
        emit refused(inWords(done.error().message));
    return done.ok();
}

} // namespace milepost
