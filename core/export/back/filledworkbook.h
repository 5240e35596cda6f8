// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/edit.h"
#include "core/export/back/sentstate.h"
#include "core/export/back/xlsxbook.h"

#include <QLocale>

namespace milepost {

/// A workbook that was sent (fillinworkbook.h) and has come back.
struct FilledWorkbook {
    SentState sent;
    XlsxBook book;
    QLocale locale = {};      ///< of who reads it: for the names of months
    bool fileIsOlder = false; ///< than the state that was sent, as after a restored backup
};

/// Reads it; `times` are those of the engagement that is to take it. Refused in a sentence: what
/// readXlsx() refuses, a workbook without what was sent, and one of another engagement; one that
/// was never saved has no workbook.
[[nodiscard]] Result<FilledWorkbook>
readFilledWorkbook(const QByteArray& bytes, const EngagementTimes& times, const QLocale& locale);

/// A value that the workbook changes.
struct FilledChange {
    QString sheet;
    QString cell;    ///< "D7"; empty for what follows from another cell
    QString subject; ///< the play, or the metric with unit and group
    QDate periodEnd; ///< of a metric's value
    MetricId metric; ///< of a metric's value
    FillInField field = FillInField::State;
    FillInValue sent; ///< as it was when the workbook was made
    FillInValue before;
    FillInValue after;
    bool meanwhile = false; ///< the file has changed it since the workbook was made
};

/// What is not taken over: a cell, or, without one, a row, column or sheet that is not there.
struct FilledRefusal {
    QString sheet;
    QString cell;
    Message reason;
};

/// What a workbook brings. Every cell of it that differs from what was sent is in one of the lists,
/// but for those that say what the file says already.
struct FilledAnswer {
    QList<FilledChange> changes;
    QList<FilledRefusal> refusals;
    Change change;            ///< all of them as one step
    bool fileIsOlder = false; ///< than the workbook
};

/// Sheets are found by their names, columns by their headings and rows by their ids, wherever they
/// are now. A play is started or done only with the day on which it was; none is guessed. What was
/// not touched never takes back what the file has now. What an edit refuses is refused with its
/// sentence, and the rest goes on.
[[nodiscard]] FilledAnswer answerOf(const Content& content, const Engagement& engagement,
                                    const FilledWorkbook& workbook);

/// The step alone, as edits are made.
[[nodiscard]] Result<Change> takeFilledWorkbook(const Content& content,
                                                const Engagement& engagement,
                                                const FilledWorkbook& workbook);

} // namespace milepost
