// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/assistant/peopledraftmodel.h"

#include "core/base/limits.h"
#include "core/base/tablereader.h"
#include "core/wording/terms.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"
#include "ui/models/peoplepaste.h"

namespace milepost {

int PeopleDraftModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PeopleDraftModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant PeopleDraftModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const bool added = !isEmptyRow(index.row());
    const NewParticipant& person = m_rows.at(index.row());
    if (role == Qt::AccessibleTextRole && !added)
        return index.column() == NameColumn ? tr("Name of the next person")
                                            : tr("Function of the next person");
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    if (index.column() == NameColumn)
        return person.name;
    if (role == Qt::EditRole)
        return static_cast<int>(person.function);
    return added ? inWords(functionLabel(person.function)) : QString();
}

bool PeopleDraftModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole ||
        !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return false;
    const bool added = !isEmptyRow(index.row());
    NewParticipant person = m_rows.at(index.row());
    if (index.column() == NameColumn) {
        person.name = value.toString().simplified();
        if ((!added && person.name.isEmpty()) || person.name.size() > limits::kNameLength)
            return false;
    } else {
        bool isNumber = false;
        const int number = value.toInt(&isNumber);
        const auto function = isNumber ? std::optional(static_cast<Function>(number))
                                       : functionFromText(value.toString());
        if (!function || (!added && *function == person.function))
            return false;
        person.function = *function;
    }
    put(index.row(), person);
    return true;
}

QVariant PeopleDraftModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    return section == NameColumn ? common::name() : inWords(terms::jobFunction());
}

Qt::ItemFlags PeopleDraftModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

bool PeopleDraftModel::removeRows(int row, int count, const QModelIndex& parent)
{
    const int last = qMin(row + count, static_cast<int>(m_rows.size()) - 1) - 1;
    if (parent.isValid() || row < 0 || last < row)
        return false;
    beginRemoveRows(parent, row, last);
    m_rows.remove(row, last - row + 1);
    endRemoveRows();
    return true;
}

void PeopleDraftModel::paste(const QModelIndex& start, const QString& text, const AskPaste& ask)
{
    if (start.column() == FunctionColumn) {
        pasteFunctions(start.row(), text);
        return;
    }
    QStringList present;
    for (const NewParticipant& person : people())
        present.append(person.name);
    const Result<PastedPeople> read = readPastedPeople(text, present, {});
    if (!read) {
        emit pasted(inWords(read.error().message));
    } else if (!read->preview || !ask || ask(*read->preview)) {
        for (const NewParticipant& person : read->people)
            put(rowCount() - 1, person);
        emit pasted(noticeOf(*read));
    }
}

void PeopleDraftModel::pasteFunctions(int row, const QString& text)
{
    QList<Function> functions;
    for (const CellRow& each : readPastedTable(text, QChar()).rows) {
        const QString cell = each.cells.first().trimmed();
        const std::optional<Function> function = functionFromText(cell);
        if (!function) {
            emit pasted(
                tr("“%1” is none of the functions. Nothing was pasted.").arg(cell.left(40)));
            return;
        }
        functions.append(*function);
    }
    if (row + functions.size() >= m_rows.size()) {
        emit pasted(tr("There are more functions than people from here on. Nothing was pasted."));
        return;
    }
    for (const Function function : std::as_const(functions)) {
        m_rows[row].function = function;
        emit dataChanged(index(row, FunctionColumn), index(row, FunctionColumn));
        ++row;
    }
    emit pasted({});
}

QList<NewParticipant> PeopleDraftModel::people() const
{
    QList<NewParticipant> named;
    for (const NewParticipant& person : m_rows) {
        if (!person.name.isEmpty())
            named.append(person);
    }
    return named;
}

void PeopleDraftModel::put(int row, const NewParticipant& person)
{
    const auto end = static_cast<int>(m_rows.size());
    row = qMin(row, end - 1);
    if (isEmptyRow(row)) {
        // It becomes this person, and a new one follows.
        beginInsertRows({}, end, end);
        m_rows.append(NewParticipant());
        endInsertRows();
    }
    m_rows[row] = person;
    emit dataChanged(index(row, NameColumn), index(row, FunctionColumn));
}

} // namespace milepost
