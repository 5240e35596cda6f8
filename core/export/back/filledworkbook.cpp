// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/back/filledworkbook.h"

#include "core/edits/playdecisions.h"
#include "core/edits/playprogress.h"
#include "core/export/back/filledsheet.h"
#include "core/metrics/impossiblevalues.h"

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

/// Takes one workbook in, row by row, each on what those before it leave.
class WorkbookTaker {
public:
    WorkbookTaker(const Content& content, const Engagement& engagement,
                  const FilledWorkbook& workbook)
        : m_content(content), m_workbook(workbook),
          m_so(engagement), m_reading{workbook.sent, workbook.book.from1904, workbook.locale}
    {}

    FilledAnswer take()
    {
        for (const SentSheet& sent : m_workbook.sent.sheets) {
            const auto found = foundSheet(m_workbook, sent, m_answer.refusals);
            if (!found)
                continue;
            for (const SentRow& row : sent.rows) {
                for (const int line : found->rows.value(row.id))
                    takeRow(*found, row, line);
            }
        }
        m_answer.change.name = Counted("Export", "Take in %n value from a workbook",
                                       "Take in %n values from a workbook")
                                   .of(m_answer.changes.size());
        return m_answer;
    }

private:
    void takeRow(const FoundSheet& found, const SentRow& row, int line)
    {
        const Metric* metric = m_content.findMetric(row.key.metric);
        const bool percent = metric && metric->unit == MetricUnit::Percent;
        m_sheet = found.sent->title;
        const TouchedCells touched =
            touchedCells(found, row, line, percent, m_reading, m_answer.refusals);
        if (touched.isEmpty())
            return;
        if (found.sent->id == FillInSheetId::Plan)
            takePlay(found, row, line, touched);
        else if (!metric)
            refuse(touched, Message("Export", "The metric is not in the content any more."));
        else if (row.key.periodEnd.isValid())
            takeRecorded(row, touched, *metric);
        else
            takeNew(row, touched, *metric);
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
        const MetricValue* now = valueNow(row.key);
        if (!now)
            return refuse(touched, Message("Export", "This value is not in the file any more."));
        TouchedCells news;
        for (auto it = touched.cbegin(); it != touched.cend(); ++it) {
            if (!isSame(it->value, recordedValue(*now, it.key())))
                news.insert(it.key(), *it);
        }
        if (news.contains(FillInField::Value) &&
            news.value(FillInField::Value).value.index() == 0) {
            refuse({{FillInField::Value, news.take(FillInField::Value)}},
                   Message("Export", "A recorded value is not taken away by a workbook; remove it "
                                     "on the Outcomes page."));
        } else if (news.contains(FillInField::Value) && figureOf(*now).computed) {
            refuse({{FillInField::Value, news.take(FillInField::Value)}},
                   Message("Export", "The value is computed from its inputs; change these."));
        }
        takeValue(row, news, metric, *now, *now);
    }

    void takeNew(const SentRow& row, const TouchedCells& touched, const Metric& metric)
    {
        MetricKey key = row.key;
        key.periodEnd = dayOf(touched.value(FillInField::PeriodEnd).value);
        if (!key.periodEnd.isValid()) {
            return refuse(touched, Message("Export", "The end of the period is missing, so that "
                                                     "the row is not taken in."));
        }
        if (touched.value(FillInField::Value).value.index() == 0) {
            return refuse(touched,
                          Message("Export", "The value is missing, so that the row is not taken "
                                            "in."));
        }
        const bool wasSent =
            std::any_of(m_workbook.sent.sheets.cbegin(), m_workbook.sent.sheets.cend(),
                        [&](const SentSheet& sheet) {
                            return std::any_of(sheet.rows.cbegin(), sheet.rows.cend(),
                                               [&](const SentRow& one) { return one.key == key; });
                        });
        if (wasSent) {
            return refuse(touched, Message("Export", "There is a row for the value of this period; "
                                                     "change it there."));
        }
        if (m_given.contains(key)) {
            return refuse(touched, Message("Export", "The value of this period is given in another "
                                                     "row already."));
        }
        m_given.insert(key);
        TouchedCells news = touched;
        news.remove(FillInField::PeriodEnd);
        if (const MetricValue* now = valueNow(key)) {
            if (figureOf(*now).computed) {
                return refuse(touched,
                              Message("Export", "The value of this period is computed from "
                                                "its inputs in the file by now."));
            }
            const MetricValue there = *now;
            news.removeIf([&](const TouchedCells::iterator& it) {
                return isSame(it->value, recordedValue(there, it.key()));
            });
            return takeValue(row, news, metric, there, there);
        }
        MetricValue fresh;
        fresh.metric = key.metric;
        fresh.unit = key.unit;
        fresh.group = key.group;
        MetricValue added = fresh;
        added.periodEnd = key.periodEnd;
        takeValue(row, news, metric, fresh, added);
    }

    /// `before` is what there is, `value` what the cells are put into.
    void takeValue(const SentRow& row, const TouchedCells& news, const Metric& metric,
                   const MetricValue& before, MetricValue value)
    {
        if (news.isEmpty())
            return;
        const FillInValue figure = news.value(FillInField::Value).value;
        if (const auto* number = std::get_if<double>(&figure)) {
            value.value = *number;
            const Message impossible = impossibilityOfFigure(metric, *number);
            if (!impossible.isEmpty())
                return refuse(news, impossible);
        }
        if (news.contains(FillInField::Accounts)) {
            const FillInValue count = news.value(FillInField::Accounts).value;
            const auto* n = std::get_if<double>(&count);
            value.n = n ? std::optional(static_cast<int>(std::lround(*n))) : std::nullopt;
        }
        if (news.contains(FillInField::Source))
            value.source = textOf(news.value(FillInField::Source).value);
        if (!perform(edits::setMetricValue(m_content, m_so, value), news))
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
    QSet<MetricKey> m_given; ///< new values that a row has brought
    QString m_sheet;
};

/// The texts of a sheet, each row up to its last one.
QList<QStringList> rowsOf(const XlsxSheet& sheet)
{
    QList<QStringList> rows;
    for (int line = 0; line < sheet.rows; ++line) {
        QStringList row;
        for (int column = 0; column < sheet.columns; ++column) {
            const XlsxCell cell = sheet.cells.value({line, column});
            if (cell.kind == XlsxKind::Empty)
                continue;
            while (row.size() < column)
                row.append(QString());
            row.append(cell.kind == XlsxKind::Text ? cell.text : QString());
        }
        rows.append(row);
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
    if (sent->times.created != times.created) {
        return Error{Message("Export", "The workbook was made from another engagement; open that "
                                       "one to take it in."),
                     {},
                     {}};
    }
    return FilledWorkbook{std::move(*sent), std::move(*book), locale};
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
