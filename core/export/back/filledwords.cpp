// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/back/filledwords.h"

#include "core/base/plainline.h"
#include "core/wording/phrases.h"
#include "core/wording/terms.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr int kEveryDecimal = 9;

} // namespace

QString subjectWords(const Wording& say, const FilledChange& change)
{
    const QString subject = harmless(change.subject);
    return change.periodEnd.isValid() ? subject + u", "_s + say.shortDate(change.periodEnd)
                                      : subject;
}

QString filledWords(const Wording& say, const Content& content, const FilledChange& change,
                    const FillInValue& value)
{
    if (const auto* text = std::get_if<QString>(&value)) {
        const auto state =
            change.field == FillInField::State ? fromName<PlayState>(*text) : std::nullopt;
        return state ? stateWords(say, *state) : harmless(*text);
    }
    if (const auto* day = std::get_if<QDate>(&value))
        return say.shortDate(*day);
    const auto* number = std::get_if<double>(&value);
    if (!number)
        return u"–"_s;
    const Metric* metric = content.findMetric(change.metric);
    const bool percent =
        change.field == FillInField::Progress ||
        (change.field == FillInField::Value && metric && metric->unit == MetricUnit::Percent);
    return percent ? say.percent(*number, kEveryDecimal) : say.number(*number, kEveryDecimal);
}

QString meanwhileWords(const Wording& say, const Content& content, const FilledChange& change)
{
    return change.meanwhile
               ? say.text(Message("Export", "changed in the file meanwhile; %1 was sent")
                              .arg(filledWords(say, content, change, change.sent)))
               : QString();
}

QStringList changeHeadings(const Wording& say)
{
    return {say.text(Message("Export", "What")),      say.text(Message("Export", "Field")),
            say.text(Message("Export", "Old value")), say.text(Message("Export", "New value")),
            say.text(Message("Export", "Cell")),      say.text(terms::note())};
}

QStringList changeCells(const Wording& say, const Content& content, const FilledChange& change)
{
    return {subjectWords(say, change),
            say.text(headingOf(change.field)),
            filledWords(say, content, change, change.before),
            filledWords(say, content, change, change.after),
            cellWords(change.sheet, change.cell),
            meanwhileWords(say, content, change)};
}

Message notTakenOver()
{
    return Message("Export", "Not taken over");
}

QString cellWords(const QString& sheet, const QString& cell)
{
    const QString name = harmless(sheet);
    return cell.isEmpty() ? name : name + u", "_s + cell;
}

QString answerWords(const Wording& say, const FilledAnswer& answer)
{
    const auto meanwhile = std::count_if(answer.changes.cbegin(), answer.changes.cend(),
                                         [](const FilledChange& one) { return one.meanwhile; });
    QStringList sentences;
    sentences.append(
        answer.changes.isEmpty()
            ? say.text(Message("Export", "The workbook changes nothing."))
            : say.count(answer.changes.size(), Counted("Export", "The workbook changes %n value.",
                                                       "The workbook changes %n values.")));
    if (meanwhile > 0) {
        sentences.append(
            say.count(meanwhile, Counted("Export", "%n of them was changed in the file meanwhile.",
                                         "%n of them were changed in the file meanwhile.")));
    }
    if (answer.fileIsOlder) {
        sentences.append(
            say.text(Message("Export", "The file is older than the workbook, as a restored backup "
                                       "is; look at each change before it is taken over.")));
    }
    if (!answer.refusals.isEmpty()) {
        sentences.append(
            say.count(answer.refusals.size(), Counted("Export", "%n place is not taken over.",
                                                      "%n places are not taken over.")));
    }
    return sentences.join(u' ');
}

} // namespace milepost
