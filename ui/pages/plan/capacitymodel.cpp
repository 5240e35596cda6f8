// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/capacitymodel.h"

#include "core/base/limits.h"
#include "core/base/numberreader.h"
#include "core/base/personname.h"
#include "ui/language/inwords.h"
#include "ui/pages/plan/checkedfield.h"
#include "ui/theme/icons.h"
#include "ui/theme/tooltip.h"

namespace milepost {

namespace {

constexpr NumberRange kDaysAWeek{limits::kMinCapacity, limits::kMaxCapacity};

} // namespace

CapacityModel::CapacityModel(const Content& content, const PlanSetup& setup,
                             const QStringList& people, QObject* parent)
    : QAbstractTableModel(parent), m_forAll(setup.capacityDaysPerWeek)
{
    for (const Role& role : content.roles) {
        const auto own = setup.roleCapacity.constFind(role.id);
        appendOwn(role.id, role.name,
                  own != setup.roleCapacity.cend() ? std::optional(*own) : std::nullopt);
    }
    for (auto own = setup.personCapacity.cbegin(); own != setup.personCapacity.cend(); ++own)
        appendOwn({}, own.key(), own.value());
    for (const QString& name : people)
        addPerson(name);
}

void CapacityModel::appendOwn(const RoleId& role, const QString& name,
                              const std::optional<double>& days)
{
    const QString text = days ? plainNumber(QLocale(), *days) : QString();
    m_rows.append({role, name, text, days, text});
}

int CapacityModel::addPerson(const QString& name)
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).role.isEmpty() && samePerson(m_rows.at(row).name, name))
            return row;
    }
    const int row = rowCount();
    beginInsertRows({}, row, row);
    appendOwn({}, normalizedName(name), {});
    endInsertRows();
    return row;
}

void CapacityModel::setForAll(const std::optional<double>& days)
{
    m_forAll = days;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, Days), index(rowCount() - 1, Days));
}

std::optional<double> CapacityModel::daysOf(const Row& row) const
{
    if (row.text == row.storedText)
        return row.stored;
    const Result<double> days = readNumber(row.text, QLocale(), kDaysAWeek);
    return row.text.isEmpty() || !days ? std::nullopt : std::optional(*days);
}

QMap<RoleId, double> CapacityModel::roles() const
{
    QMap<RoleId, double> roles;
    for (const Row& row : m_rows) {
        const std::optional<double> days = daysOf(row);
        if (!row.role.isEmpty() && days)
            roles.insert(row.role, *days);
    }
    return roles;
}

QMap<QString, double> CapacityModel::people() const
{
    QMap<QString, double> people;
    for (const Row& row : m_rows) {
        const std::optional<double> days = daysOf(row);
        if (row.role.isEmpty() && days)
            people.insert(row.name, *days);
    }
    return people;
}

QString CapacityModel::problemOf(int row) const
{
    const Row& entry = m_rows.at(row);
    if (entry.text.isEmpty())
        return {};
    const Result<double> days = readNumber(entry.text, QLocale(), kDaysAWeek);
    return days ? QString()
                : tr("%1: %2").arg(entry.name, inWords(days.error().message)) + u' ' +
                      tr("Type the days a week, or empty the cell.");
}

int CapacityModel::badRow() const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (!problemOf(row).isEmpty())
            return row;
    }
    return -1;
}

int CapacityModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CapacityModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant CapacityModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows.at(index.row());
    const QString problem = index.column() == Days ? problemOf(index.row()) : QString();
    if (role == Qt::DecorationRole && !problem.isEmpty())
        return themeIcon(QStringLiteral("error"));
    if (role == Qt::AccessibleDescriptionRole)
        return problem;
    if (role == Qt::ToolTipRole && !problem.isEmpty())
        return toolTipText(problem);
    if (role == Qt::EditRole)
        return index.column() == Who ? row.name : row.text;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == Who)
        return role == Qt::ToolTipRole ? toolTipText(row.name) : row.name;
    if (!row.text.isEmpty())
        return row.text;
    return m_forAll ? tr("%1, as for all").arg(plainNumber(QLocale(), *m_forAll))
                    : tr("as for all");
}

QVariant CapacityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Who ? tr("Role or person") : tr("Days a week");
}

Qt::ItemFlags CapacityModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Days ? flags | Qt::ItemIsEditable : flags;
}

bool CapacityModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || index.column() != Days)
        return false;
    m_rows[index.row()].text = value.toString().trimmed();
    emit dataChanged(index, index);
    return true;
}

} // namespace milepost
