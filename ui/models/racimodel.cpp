// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/racimodel.h"

#include "core/base/personname.h"
#include "core/edits/raci.h"
#include "core/wording/phrases.h"
#include "core/wording/raciwords.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/inwords.h"
#include "ui/language/windowlanguage.h"
#include "ui/theme/icons.h"
#include "ui/theme/tooltip.h"

#include <QFont>

namespace milepost {

RaciModel::RaciModel(EngagementDocument& document, QObject* parent)
    : KeyedTable(parent), m_document(document)
{}

void RaciModel::refresh(const Telling& telling, const Raci& raci)
{
    QStringList people;
    QStringList loads;
    QStringList sentences;
    for (const RaciPerson& person : raci.people) {
        people.append(person.name);
        loads.append(telling.say.days(person.days));
        sentences.append(tr("%1 answers for %2 that are to be done, %3")
                             .arg(person.name, telling.say.plays(person.plays),
                                  telling.say.personDays(person.days)));
    }
    QList<RaciLine> lines;
    for (const RaciRow& row : raci.rows)
        lines.append({row.item->play->id, telling.numbered(*row.item),
                      row.lacksAccountable ? telling.text(noAccountablePerson()) : QString(),
                      row.parts});
    if (people == m_people) {
        m_loads = loads;
        m_loadSentences = sentences;
        setRows(lines);
        if (!people.isEmpty())
            emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        if (!lines.isEmpty())
            emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
        return;
    }
    setRows({});
    beginResetModel();
    m_people = people;
    m_loads = loads;
    m_loadSentences = sentences;
    endResetModel();
    setRows(lines);
}

bool RaciModel::isEditable() const
{
    return !m_document.isReadOnly();
}

int RaciModel::columnOf(const QString& person) const
{
    for (int column = 0; column < m_people.size(); ++column) {
        if (samePerson(m_people.at(column), person))
            return column;
    }
    return -1;
}

int RaciModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

QVariant RaciModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const RaciLine& line = row(index.row());
    const RaciParts parts = line.parts.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return raciLetters(parts);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString words = tr("%1, %2: %3")
                                  .arg(line.title, m_people.at(index.column()),
                                       raciWords(Wording(windowLanguage(QLocale()), {}), parts));
        return role == Qt::ToolTipRole ? toolTipText(words) : words;
    }
    case Qt::AccessibleDescriptionRole:
        return line.remark;
    case Qt::FontRole:
        if (parts.testFlag(RaciPart::Accountable)) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    default:
        return {};
    }
}

QVariant RaciModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        if (section >= m_people.size())
            return {};
        if (role == Qt::DisplayRole)
            return m_people.at(section);
        if (role == Qt::AccessibleTextRole)
            return m_loadSentences.at(section);
        return role == Qt::ToolTipRole ? toolTipText(m_loadSentences.at(section)) : QVariant();
    }
    if (section >= rowCount())
        return {};
    const RaciLine& line = row(section);
    switch (role) {
    case Qt::DisplayRole:
        return line.remark.isEmpty() ? line.title : tr("No A: %1").arg(line.title);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        const QString words =
            line.remark.isEmpty() ? line.title : line.title + QLatin1Char('\n') + line.remark;
        return role == Qt::ToolTipRole ? toolTipText(words) : words;
    }
    case Qt::DecorationRole:
        return line.remark.isEmpty() ? QVariant() : themeIcon(QStringLiteral("warning"));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    default:
        return {};
    }
}

void RaciModel::assign(const QModelIndex& index, RaciPart part)
{
    tell(m_document.perform(edits::setRaci, PlayId(row(index.row()).id),
                            QString(m_people.at(index.column())), part));
}

void RaciModel::clear(const QModelIndex& index)
{
    tell(m_document.perform(edits::clearRaci, PlayId(row(index.row()).id),
                            QString(m_people.at(index.column()))));
}

void RaciModel::tell(const Result<Done>& done)
{
    if (!done)
        emit refused(inWords(done.error().message));
}

} // namespace milepost
