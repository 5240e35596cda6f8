// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/back/filledworkbook.h"

#include "core/edits/playdecisions.h"
#include "core/edits/playprogress.h"
#include "core/export/back/filledsheet.h"
#include "core/metrics/impossiblevalues.h"
#include "core/metrics/metricdefinitions.h"

#include <algorithm>
#include <cmath>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kPlayFields{FillInField::State,        FillInField::Accountable,
                                 FillInField::Pin,          FillInField::ActualStart,
                                 FillInField::ActualFinish, FillInField::Progress};
constexpr std::array kValueFields{FillInField::Value, FillInField::Accounts, FillInField::Source};

QDate dayOf(const FillInValue& value)
{
    const auto* day = std::get_if<QDate>(&value);
    return day ? *day : QDate();
}

QString textOf(const FillInValue& value)
{
    const auto* text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

bool hasBegun(PlayState state)
{
    return state == PlayState::Started || state == PlayState::Done;
}

/// Takes one workbook in, row by row, each on what those before it leave.
class WorkbookTaker {
public:
    WorkbookTaker(const Content& content, const Engagement& engagement,
                  const FilledWorkbook& workbook)
        : m_content(content), m_workbook(workbook),
          m_so(engagement), m_reading{workbook.sent, workbook.book.from1904, workbook.locale}
    {
        for (const SentSheet& sheet : workbook.sent.sheets) {
            for (const SentRow& row : sheet.rows)
                m_sent.insert(row.key);
        }
    }

    FilledAnswer take()
    {
        QSet<QString> titles{kStateSheet};
        for (const SentSheet& sent : m_workbook.sent.sheets) {
            titles.insert(sent.title.toCaseFolded());
            const auto found = foundSheet(m_workbook, sent, m_answer.refusals);
            if (!found)
                continue;
            for (const SentRow& row : sent.rows)
                takeLines(*found, row);
        }
        for (const XlsxSheet& sheet : m_workbook.book.sheets) {
            if (!sheet.cells.isEmpty() && !titles.contains(sheet.name.toCaseFolded())) {
                m_answer.refusals.append(
                    {sheet.name,
                     {},
                     Message("Export", "The sheet was not sent; nothing on it is read.")});
            }
        }
        m_answer.fileIsOlder = m_workbook.fileIsOlder;
        m_answer.change.name = Counted("Export", "Take in %n value from a workbook",
                                       "Take in %n values from a workbook")
                                   .of(m_answer.changes.size());
        return m_answer;
    }

private:
    /// The lines of one row that was sent; of a row for new values there may be several.
    void takeLines(const FoundSheet& found, const SentRow& row)
    {
        const Metric* metric = m_content.findMetric(row.key.metric);
        const bool percent = metric && metric->unit == MetricUnit::Percent;
        m_sheet = found.sent->title;
        QMap<int, TouchedCells> lines;
        for (const int line : found.rows.value(row.id)) {
            const TouchedCells touched =
                touchedCells(found, row, line, percent, m_reading, m_answer.refusals);
            if (!touched.isEmpty())
                lines.insert(line, touched);
        }
        if (found.sent->id == FillInSheetId::Kpi && metric && !row.key.periodEnd.isValid())
            return takeNewValues(row, lines.values(), *metric);
        for (auto it = lines.cbegin(); it != lines.cend(); ++it) {
            if (found.sent->id == FillInSheetId::Plan)
                takePlay(found, row, it.key(), *it);
            else if (!metric)
                refuse(*it, Message("Export", "The metric is not in the content any more."));
            else
                takeRecorded(row, *it, *metric);
        }
    }

    void refuse(const TouchedCells& cells, const Message& reason)
    {
        for (const TouchedCell& cell : cells)
            m_answer.refusals.append({m_sheet, cell.cell, reason});
    }

    /// Does the edit, or refuses the cells with its sentence.
    bool perform(const Result<Change>& change, const TouchedCells& cells)
    {
        if (!change) {
            refuse(cells, change.error().message);
            return false;
        }
        applyChange(m_so, *change);
        m_answer.change.edits += change->edits;
        return true;
    }

    void takePlay(const FoundSheet& found, const SentRow& row, int line,
                  const TouchedCells& touched)
    {
        const PlayId id(row.id);
        TouchedCells news;
        for (const FillInField field : kPlayFields) {
            if (touched.contains(field) &&
                !isSame(touched.value(field).value, playValue(m_so, id, field)))
                news.insert(field, touched.value(field));
        }
        const Engagement before = m_so;
        takeStateAndDates(id, news);
        refuseWhatIsPast(id, news);
        const auto only = [&](FillInField field) {
            return TouchedCells{{field, news.value(field)}};
        };
        if (news.contains(FillInField::Accountable)) {
            const QString name = textOf(news.value(FillInField::Accountable).value);
            perform(edits::setAccountable(m_content, m_so, id, name),
                    only(FillInField::Accountable));
        }
        if (news.contains(FillInField::Pin)) {
            const QDate day = dayOf(news.value(FillInField::Pin).value);
            perform(day.isValid() ? edits::pinPlay(m_content, m_so, id, day)
                                  : edits::unpinPlay(m_content, m_so, id),
                    only(FillInField::Pin));
        }
        if (news.contains(FillInField::Progress)) {
            const FillInValue share = news.value(FillInField::Progress).value;
            const auto* part = std::get_if<double>(&share);
            const auto percent =
                part ? std::optional(static_cast<int>(std::lround(*part * 100))) : std::nullopt;
            perform(edits::setPlayProgress(m_content, m_so, id, percent),
                    only(FillInField::Progress));
        }
        for (const FillInField field : kPlayFields) {
            const int column = found.columns.value(field, -1);
            note({m_sheet,
                  column < 0 ? QString() : xlsxAddress({line, column}),
                  sentName(row),
                  {},
                  {},
                  field,
                  row.values.value(field),
                  playValue(before, id, field),
                  playValue(m_so, id, field)});
        }
    }

    /// What the window does not offer either, once a play is in that state.
    void refuseWhatIsPast(const PlayId& id, TouchedCells& news)
    {
        const PlayState state = stateOf(id);
        if (hasBegun(state) && news.contains(FillInField::Pin)) {
            refuse({{FillInField::Pin, news.take(FillInField::Pin)}},
                   Message("Export", "The play was started already; the day on which it is to "
                                     "start stays as it is."));
        }
        if (state == PlayState::Done && news.contains(FillInField::Progress)) {
            refuse({{FillInField::Progress, news.take(FillInField::Progress)}},
                   Message("Export", "The play is done; its progress stays as it is."));
        }
    }

    [[nodiscard]] PlayState stateOf(const PlayId& id) const
    {
        return fromName<PlayState>(textOf(playValue(m_so, id, FillInField::State)))
            .value_or(PlayState::Proposed);
    }

    /// Which day is missing for the play to come into that state, or an empty message.
    [[nodiscard]] Message missingDay(const PlayId& id, PlayState next, const PlayDates& days) const
    {
        const PlayState now = stateOf(id);
        if (hasBegun(next) && !hasBegun(now) && !days.start.isValid())
            return Message("Export", "Give the day on which the play was started, too.");
        if (next == PlayState::Done && now != PlayState::Done && !days.finish.isValid())
            return Message("Export", "Give the day on which the play was finished, too.");
        return {};
    }

    /// State and days have to fit one another, so they are taken together or not at all.
    void takeStateAndDates(const PlayId& id, const TouchedCells& news)
    {
        TouchedCells cells;
        for (const FillInField field :
             {FillInField::State, FillInField::ActualStart, FillInField::ActualFinish}) {
            if (news.contains(field))
                cells.insert(field, news.value(field));
        }
        if (cells.isEmpty())
            return;
        const Engagement before = m_so;
        const QList<Edit> editsBefore = m_answer.change.edits;
        const auto dayNow = [&](FillInField field) {
            return dayOf(cells.contains(field) ? cells.value(field).value
                                               : playValue(m_so, id, field));
        };
        if (cells.contains(FillInField::State)) {
            const auto state = fromName<PlayState>(textOf(cells.value(FillInField::State).value));
            const PlayDates given{dayOf(cells.value(FillInField::ActualStart).value),
                                  dayOf(cells.value(FillInField::ActualFinish).value)};
            const Message missing = missingDay(
                id, *state, {dayNow(FillInField::ActualStart), dayNow(FillInField::ActualFinish)});
            if (!missing.isEmpty())
                return refuse(cells, missing);
            if (!perform(edits::setPlayState(m_content, m_so, id, *state, given), cells))
                return;
        }
        const PlayDates wanted{dayNow(FillInField::ActualStart), dayNow(FillInField::ActualFinish)};
        if (wanted.start == dayOf(playValue(m_so, id, FillInField::ActualStart)) &&
            wanted.finish == dayOf(playValue(m_so, id, FillInField::ActualFinish)))
            return;
        if (!perform(edits::setPlayDates(m_content, m_so, id, wanted), cells)) {
            m_so = before;
            m_answer.change.edits = editsBefore;
        }
    }

    [[nodiscard]] const MetricValue* valueNow(const MetricKey& key) const
    {
        for (const MetricValue& value : m_so.metricValues) {
            if (metricKeyOf(value) == key)
                return &value;
        }
        return nullptr;
    }

    void takeRecorded(const SentRow& row, const TouchedCells& touched, const Metric& metric)
    {
        const MetricValue* recorded = valueNow(row.key);
        if (!recorded)
            return refuse(touched, Message("Export", "This value is not in the file any more."));
        const MetricValue now = *recorded;
        TouchedCells news;
        for (auto it = touched.cbegin(); it != touched.cend(); ++it) {
            if (!isSame(it->value, recordedValue(now, it.key())))
                news.insert(it.key(), *it);
        }
        if (news.contains(FillInField::Value) &&
            news.value(FillInField::Value).value.index() == 0) {
            refuse({{FillInField::Value, news.take(FillInField::Value)}},
                   Message("Export", "A recorded value is not taken away by a workbook; remove it "
                                     "on the Metrics page."));
        } else if (news.contains(FillInField::Value) && figureOf(now).computed) {
            refuse({{FillInField::Value, news.take(FillInField::Value)}},
                   Message("Export", "The value is computed from its inputs; change these."));
        }
        takeValue(row, news, metric, now);
    }

    /// An empty value of the row's series for the period that its cells give.
    [[nodiscard]] MetricValue emptyValue(const SentRow& row, const TouchedCells& touched) const
    {
        MetricValue value;
        value.metric = row.key.metric;
        value.periodEnd = dayOf(touched.value(FillInField::PeriodEnd).value);
        value.unit = row.key.unit;
        value.group = row.key.group;
        value.definition = inheritedDefinition(m_so.metricValues, value);
        return value;
    }

    /// Lines that could be taken in and give a value for the same period contradict one another.
    void takeNewValues(const SentRow& row, const QList<TouchedCells>& lines, const Metric& metric)
    {
        QHash<MetricKey, int> given;
        for (const TouchedCells& touched : lines) {
            MetricValue value = emptyValue(row, touched);
            const bool complete =
                value.periodEnd.isValid() && touched.value(FillInField::Value).value.index() != 0;
            if (complete && fillValue(touched, metric, value))
                ++given[metricKeyOf(value)];
        }
        for (const TouchedCells& touched : lines) {
            if (given.value(metricKeyOf(emptyValue(row, touched))) > 1) {
                refuse(touched, Message("Export", "The value of this period is given in several "
                                                  "rows; none of them is taken in."));
            } else {
                takeNew(row, touched, metric);
            }
        }
    }

    void takeNew(const SentRow& row, const TouchedCells& touched, const Metric& metric)
    {
        const MetricValue fresh = emptyValue(row, touched);
        if (!fresh.periodEnd.isValid()) {
            return refuse(touched, Message("Export", "The end of the period is missing, so that "
                                                     "the row is not taken in."));
        }
        if (touched.value(FillInField::Value).value.index() == 0) {
            return refuse(touched,
                          Message("Export", "The value is missing, so that the row is not taken "
                                            "in."));
        }
        if (m_sent.contains(metricKeyOf(fresh))) {
            return refuse(touched, Message("Export", "There is a row for the value of this period; "
                                                     "change it there."));
        }
        TouchedCells news = touched;
        news.remove(FillInField::PeriodEnd);
        const MetricValue* now = valueNow(metricKeyOf(fresh));
        if (!now)
            return takeValue(row, news, metric, fresh);
        if (figureOf(*now).computed) {
            return refuse(touched, Message("Export", "The value of this period is computed from "
                                                     "its inputs in the file by now."));
        }
        const MetricValue there = *now;
        news.removeIf([&](const TouchedCells::iterator& it) {
            return isSame(it->value, recordedValue(there, it.key()));
        });
        takeValue(row, news, metric, there);
    }

    /// Puts the cells into `value`; the edit that records it.
    [[nodiscard]] Result<Change> fillValue(const TouchedCells& news, const Metric& metric,
                                           MetricValue& value) const
    {
        const FillInValue figure = news.value(FillInField::Value).value;
        if (const auto* number = std::get_if<double>(&figure)) {
            value.value = *number;
            const Message impossible = impossibilityOfFigure(metric, *number);
            if (!impossible.isEmpty())
                return Error{impossible, {}, {}};
        }
        if (news.contains(FillInField::Accounts)) {
            const FillInValue count = news.value(FillInField::Accounts).value;
            const auto* n = std::get_if<double>(&count);
            value.n = n ? std::optional(static_cast<int>(std::lround(*n))) : std::nullopt;
        }
        if (news.contains(FillInField::Source))
            value.source = textOf(news.value(FillInField::Source).value);
        return edits::setMetricValue(m_content, m_so, value);
    }

    /// `before` is what the cells are put into; it must not be one of those that change.
    void takeValue(const SentRow& row, const TouchedCells& news, const Metric& metric,
                   const MetricValue& before)
    {
        MetricValue value = before;
        if (news.isEmpty() || !perform(fillValue(news, metric, value), news))
            return;
        for (const FillInField field : kValueFields) {
            note({m_sheet, news.value(field).cell, sentName(row), value.periodEnd, metric.id, field,
                  row.values.value(field), recordedValue(before, field),
                  recordedValue(value, field)});
        }
    }

    /// Takes down what has changed.
    void note(FilledChange change)
    {
        if (isSame(change.before, change.after))
            return;
        change.meanwhile = !isSame(change.before, change.sent);
        m_answer.changes.append(change);
    }

    const Content& m_content;
    const FilledWorkbook& m_workbook;
    Engagement m_so;
    CellReading m_reading;
    FilledAnswer m_answer;
    QSet<MetricKey> m_sent; ///< of all values
    QString m_sheet;
};

/// The texts of the hidden sheet, each row up to its last one; nothing where it has another shape
/// than stateRows() gives it.
QList<QStringList> rowsOf(const XlsxSheet& sheet)
{
    constexpr int mostColumns = 8;
    if (sheet.columns > mostColumns || sheet.rows > sheet.cells.size())
        return {};
    QList<QStringList> rows(sheet.rows);
    for (int line = 0; line < sheet.rows; ++line) {
        for (int column = 0; column < sheet.columns; ++column) {
            const auto cell = sheet.cells.constFind({line, column});
            if (cell == sheet.cells.cend())
                continue;
            rows[line].resize(column);
            rows[line].append(cell->kind == XlsxKind::Text ? cell->text : QString());
        }
    }
    return rows;
}

} // namespace

Result<FilledWorkbook> readFilledWorkbook(const QByteArray& bytes, const EngagementTimes& times,
                                          const QLocale& locale)
{
    Result<XlsxBook> book = readXlsx(bytes);
    if (!book)
        return book.error();
    const XlsxSheet* hidden = book->findSheet(kStateSheet);
    Result<SentState> sent = sentStateFrom(hidden ? rowsOf(*hidden) : QList<QStringList>());
    if (!sent)
        return sent.error();
    if (!times.created.isValid() || sent->times.created != times.created) {
        return Error{Message("Export", "The workbook was made from another engagement; open that "
                                       "one to take it in."),
                     {},
                     {}};
    }
    const bool isOlder = times.changed < sent->times.changed;
    return FilledWorkbook{std::move(*sent), std::move(*book), locale, isOlder};
}

FilledAnswer answerOf(const Content& content, const Engagement& engagement,
                      const FilledWorkbook& workbook)
{
    return WorkbookTaker(content, engagement, workbook).take();
}

Result<Change> takeFilledWorkbook(const Content& content, const Engagement& engagement,
                                  const FilledWorkbook& workbook)
{
    return answerOf(content, engagement, workbook).change;
}

} // namespace milepost
