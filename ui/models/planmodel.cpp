// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/planmodel.h"

#include "core/base/limits.h"
#include "core/base/numberreader.h"
#include "core/edits/playdecisions.h"
#include "core/wording/phrases.h"
#include "core/wording/terms.h"
#include "core/wording/wording.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"
#include "ui/language/windowlanguage.h"
#include "ui/models/planrows.h"
#include "ui/theme/icons.h"
#include "ui/theme/tooltip.h"
#include "ui/view/engagementview.h"

#include <QTextDocument>

#include <algorithm>

namespace milepost {

namespace {

QString howToEdit()
{
    return QLatin1Char('\n') + PlanModel::tr("Double-click or press F2 to change it.");
}

constexpr NumberRange kEffortDays{0, limits::kMaxEffortDays, 9, false};

Qt::Alignment alignmentOf(int column)
{
    const bool number =
        column == PlanModel::Number || column == PlanModel::Priority || column == PlanModel::Effort;
    return Qt::AlignVCenter | (number ? Qt::AlignTrailing : Qt::AlignLeading);
}

} // namespace

PlanModel::PlanModel(EngagementView& view, QObject* parent) : KeyedTable(parent), m_view(view) {}

void PlanModel::refresh(const Telling& telling)
{
    setRows(planRowsOf(telling));
}

int PlanModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlanModel::display(const PlanRow& row, int column) const
{
    switch (column) {
    case Number:
        return m_locale.toString(row.number);
    case Title:
        return row.title;
    case Priority:
        return m_locale.toString(row.priority, 'f', 1);
    case Kind:
        return row.kind;
    case Effort:
        return m_locale.toString(row.effortDays, 'f', QLocale::FloatingPointShortest);
    case Accountable:
        return row.accountable.isEmpty() ? common::nobodyYet().arg(row.role) : row.accountable;
    case Start:
        return m_locale.toString(row.start, QLocale::ShortFormat);
    case Finish:
        return row.beyondCalendar
                   ? inWords(terms::afterWhat().arg(QString::number(limits::kLastYear)))
                   : m_locale.toString(row.finish, QLocale::ShortFormat);
    case When:
        if (!row.horizon)
            return QString();
        if (!row.late.isEmpty())
            return inWords(terms::late());
        return row.pinned ? tr("%1, pinned").arg(playHorizonWords(*row.horizon))
                          : playHorizonWords(*row.horizon);
    case State:
        return playStateWords(row.state);
    default:
        return {};
    }
}

QVariant PlanModel::raw(const PlanRow& row, int column) const
{
    switch (column) {
    case Number:
        return row.number;
    case Priority:
        return row.priority;
    case Effort:
        return row.effortDays;
    case Accountable:
        return row.accountable;
    case Start:
        return row.start;
    case Finish:
        return row.finish;
    case When: // the latest first
        return row.lateDays > 0 ? -row.lateDays
                                : qint64(row.horizon ? static_cast<int>(*row.horizon) : 3);
    case State:
        return static_cast<int>(row.state);
    default:
        return display(row, column);
    }
}

QString PlanModel::toolTip(const PlanRow& row, int column) const
{
    switch (column) {
    case Title:
        return (QStringList(row.title) + row.problems).join(QLatin1Char('\n'));
    case Priority:
        if (row.priority > row.ownPriority + kTolerance) {
            return tr("%1, raised from %2 because other plays need it")
                .arg(m_locale.toString(row.priority, 'f', 1),
                     m_locale.toString(row.ownPriority, 'f', 1));
        }
        break;
    case Effort:
        return Wording(windowLanguage(m_locale), {}).personDays(row.effortDays);
    case Start:
        if (row.state == PlayState::Proposed || row.state == PlayState::Planned)
            return tr(
                "Set a date to pin the start, clear it to let the plan decide. Work starts on the first Monday on or after the date and finishes on a Friday.");
        break;
    default:
        break;
    }
    return display(row, column).toString();
}

QVariant PlanModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const PlanRow& row = this->row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::EditRole:
    case SortRole:
        return raw(row, index.column());
    case Qt::ToolTipRole:
        return toolTipText(toolTip(row, index.column()) +
                           (flags(index) & Qt::ItemIsEditable ? howToEdit() : QString()));
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(
            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
            display(row, index.column()).toString());
    case Qt::AccessibleDescriptionRole:
        return row.problems.join(QStringLiteral(". "));
    case Qt::DecorationRole:
        if (index.column() == Title && !row.problems.isEmpty())
            return themeIcon(QStringLiteral("warning"));
        return {};
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(index.column()));
    default:
        return {};
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(section));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (section) {
    case Number:
        return inWords(terms::number());
    case Title:
        return inWords(terms::play());
    case Priority:
        return inWords(terms::priority());
    case Kind:
        return inWords(terms::kind());
    case Effort:
        return inWords(role == Qt::ToolTipRole ? terms::effortInPersonDays() : terms::days());
    case Accountable:
        return inWords(terms::accountable());
    case Start:
        return inWords(terms::start());
    case Finish:
        return inWords(terms::finish());
    case When:
        return role == Qt::ToolTipRole
                   ? tr("Now: starts within 30 days of today, or of the plan’s start while that is ahead; next: within 90; else later. Late: should have started or finished by now.")
                   : inWords(terms::horizon());
    case State:
        return inWords(terms::state());
    default:
        return {};
    }
}

bool PlanModel::isEditable(const PlanRow& row, int column) const
{
    switch (column) {
    case Effort:
    case Accountable:
    case Start:
    case State:
        return true;
    case Finish:
        return row.state == PlayState::Done;
    default:
        return false;
    }
}

Qt::ItemFlags PlanModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!m_view.document().isReadOnly() && isEditable(row(index.row()), index.column()))
        flags |= Qt::ItemIsEditable;
    return flags | Qt::ItemNeverHasChildren;
}

bool PlanModel::setState(const PlanRow& row, PlayState state)
{
    const QDate today = m_view.statusDate();
    PlayDates dates;
    const bool begun = state == PlayState::Started || state == PlayState::Done;
    const bool hadBegun = row.state == PlayState::Started || row.state == PlayState::Done;
    if (begun && !hadBegun)
        dates.start = state == PlayState::Started || !row.start.isValid()
                          ? today
                          : std::min(row.start, today);
    if (state == PlayState::Done && row.state != PlayState::Done)
        dates.finish = std::max(today, hadBegun ? row.start : dates.start);
    const Result<Done> result =
        m_view.document().perform(edits::setPlayState, row.id, state, dates);
    if (!result)
        emit refused(inWords(result.error().message));
    return result.ok();
}

bool PlanModel::setEffort(const PlanRow& row, const QVariant& value)
{
    std::optional<double> days;
    if (value.userType() == QMetaType::QString) {
        const Result<double> read = readNumber(value.toString(), m_locale, kEffortDays);
        if (!read) {
            emit refused(tr("%1 Nothing was changed.").arg(inWords(read.error().message)));
            return false;
        }
        days = *read;
    } else if (value.isValid()) {
        days = value.toDouble();
    }
    if (days && *days == row.effortDays)
        return true;
    const Result<Done> result = m_view.document().perform(edits::setPlayEffort, row.id, days);
    if (!result)
        emit refused(inWords(result.error().message));
    return result.ok();
}

bool PlanModel::setStart(const PlanRow& row, const QDate& date)
{
    const PlayId id = row.id;
    const bool begun = row.state == PlayState::Started || row.state == PlayState::Done;
    const Result<Done> result =
        begun
            ? m_view.document().perform(edits::setPlayDates, id,
                                        {date, row.state == PlayState::Done ? row.finish : QDate()})
        : date.isValid() ? m_view.document().perform(edits::pinPlay, id, date)
                         : m_view.document().perform(edits::unpinPlay, id);
    if (!result)
        emit refused(inWords(result.error().message));
    return result.ok();
}

bool PlanModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const PlanRow row = this->row(index.row()); // a copy: the edit moves rows
    if (index.column() == Effort)
        return setEffort(row, value);
    if (value == raw(row, index.column()))
        return true;
    const bool isDate = index.column() == Start || index.column() == Finish;
    if (isDate && value.userType() == QMetaType::QString) {
        emit refused(
            tr("“%1” is not a date, so nothing was changed. Write it like %2.")
                .arg(value.toString(),
                     m_locale.toString(row.start.isValid() ? row.start : m_view.statusDate(),
                                       QLocale::ShortFormat)));
        return false;
    }
    Result<Done> result = Done{};
    switch (index.column()) {
    case Accountable:
        result =
            m_view.document().perform(edits::setAccountable, row.id, value.toString().trimmed());
        break;
    case Start:
        return setStart(row, value.toDate());
    case Finish:
        result =
            m_view.document().perform(edits::setPlayDates, row.id, {row.start, value.toDate()});
        break;
    case State:
        return setState(row, static_cast<PlayState>(value.toInt()));
    default:
        return false;
    }
    if (!result)
        emit refused(inWords(result.error().message));
    return result.ok();
}

QString playStateWords(PlayState state)
{
    return capitalized(stateWords(Wording(windowLanguage(QLocale()), {}), state));
}

QString playHorizonWords(Horizon horizon)
{
    return horizonWords(Wording(windowLanguage(QLocale()), {}), horizon);
}

} // namespace milepost
