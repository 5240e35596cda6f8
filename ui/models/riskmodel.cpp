// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/riskmodel.h"

#include "core/edits/changequery.h"
#include "core/edits/records.h"
#include "core/wording/phrases.h"
#include "core/wording/tablewords.h"
#include "core/wording/terms.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/emptycell.h"
#include "ui/language/inwords.h"
#include "ui/language/windowlanguage.h"
#include "ui/theme/tooltip.h"

namespace milepost {

namespace {

/// Stored keys, each behind what it is called.
QList<std::pair<QString, QString>> wordedKeys(const QStringList& keys,
                                              QString (*wordsFor)(const Wording&, const QString&))
{
    const Wording say(windowLanguage(QLocale()), {});
    QList<std::pair<QString, QString>> entries;
    for (const QString& key : keys)
        entries.append({capitalized(wordsFor(say, key)), key});
    return entries;
}

/// What a value is called; a word of one's own stays as typed.
QString wordsOf(const QList<std::pair<QString, QString>>& entries, const QString& value)
{
    for (const auto& [words, known] : entries) {
        if (known.compare(value, Qt::CaseInsensitive) == 0)
            return words;
    }
    return value;
}

} // namespace

RiskModel::RiskModel(EngagementDocument& document, QObject* parent)
    : KeyedTable(parent), m_document(document)
{
    setRows(document.engagement().risks);
    connect(&document, &EngagementDocument::changed, this, [this](const Change& change) {
        if (!touches(change, EntityKind::Risk))
            return;
        setRows(m_document.engagement().risks);
        if (rowCount() > 0) // ranks may be others
            emit dataChanged(index(0, Rank), index(rowCount() - 1, Rank));
    });
}

QList<std::pair<QString, QString>> RiskModel::severities()
{
    return wordedKeys(
        {QString(), QStringLiteral("high"), QStringLiteral("medium"), QStringLiteral("low")},
        [](const Wording& say, const QString& key) { return severityWords(say, key); });
}

QList<std::pair<QString, QString>> RiskModel::states()
{
    return wordedKeys({QStringLiteral("open"), QStringLiteral("mitigated"),
                       QStringLiteral("accepted"), QStringLiteral("closed")},
                      riskStatusWords);
}

bool RiskModel::accept(const Result<Done>& result)
{
    if (!result)
        emit refused(inWords(result.error().message));
    return result.ok();
}

bool RiskModel::add(const Risk& risk)
{
    Risk added = risk;
    added.id = m_document.newId<RiskId>();
    return accept(m_document.perform(edits::addRisk, added));
}

bool RiskModel::remove(const RiskId& id)
{
    return accept(m_document.perform(edits::deleteRisk, id));
}

bool RiskModel::move(const RiskId& id, int by)
{
    const int to = rowOf(id) + by;
    return rowOf(id) >= 0 && to >= 0 && to < rowCount() &&
           accept(m_document.perform(edits::moveRisk, id, to));
}

int RiskModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant RiskModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::AccessibleTextRole) {
        const QString said = data(index, Qt::DisplayRole).toString();
        return said.isEmpty() ? emptyCellWords() : said;
    }
    if (role == Qt::TextAlignmentRole && index.column() == Rank)
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    const Risk& risk = row(index.row());
    QString text;
    switch (index.column()) {
    case Rank:
        return index.row() + 1;
    case Title:
        text = risk.title;
        break;
    case SeverityColumn:
        text = role == Qt::EditRole ? risk.severity : wordsOf(severities(), risk.severity);
        break;
    case Owner:
        text = risk.owner;
        break;
    case EarlySign:
        text = risk.earlySign;
        break;
    case Mitigation:
        text = risk.mitigation;
        break;
    case Status:
        text = role == Qt::EditRole ? risk.status : wordsOf(states(), risk.status);
        break;
    default:
        break;
    }
    if (role == Qt::ToolTipRole)
        return toolTipText(text);
    return role == Qt::DisplayRole ? text.simplified() : text;
}

QVariant RiskModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Rank:
        return tr("Rank");
    case Title:
        return inWords(terms::risk());
    case SeverityColumn:
        return inWords(terms::severity());
    case Owner:
        return inWords(terms::owner());
    case EarlySign:
        return inWords(terms::earlySign());
    case Mitigation:
        return tr("Mitigation");
    case Status:
        return inWords(terms::status());
    default:
        return {};
    }
}

Qt::ItemFlags RiskModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = KeyedTable::flags(index);
    return index.isValid() && index.column() != Rank && !m_document.isReadOnly()
               ? flags | Qt::ItemIsEditable
               : flags;
}

bool RiskModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    Risk risk = row(index.row());
    const QString text = value.toString().trimmed();
    switch (index.column()) {
    case Title:
        risk.title = text;
        break;
    case SeverityColumn:
        risk.severity = text;
        break;
    case Owner:
        risk.owner = text;
        break;
    case EarlySign:
        risk.earlySign = text;
        break;
    case Mitigation:
        risk.mitigation = text;
        break;
    case Status:
        risk.status = text;
        break;
    default:
        return false;
    }
    return accept(m_document.perform(edits::updateRisk, risk));
}

} // namespace milepost
