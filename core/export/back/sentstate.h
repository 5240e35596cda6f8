// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/export/back/fillinsheets.h"
#include "core/export/calendar.h"

#include <QHash>
#include <QStringList>

namespace milepost {

/// A row as it was sent.
struct SentRow {
    QString id;
    QMap<FillInField, FillInValue> values;
    QSet<FillInField> open;
    MetricKey key = {};
};

struct SentSheet {
    FillInSheetId id = FillInSheetId::Plan;
    QString title;
    QMap<FillInField, QString> headings;
    QList<SentRow> rows;
};

/// What a workbook says of itself on its hidden sheet: whose it is, the state of the file that it
/// was made from, and each value as it was sent. So the answer is understood in whatever language
/// it was sent, and what was not touched is told from what was.
struct SentState {
    EngagementTimes times; ///< the first is the engagement's id, the second that of its state
    QList<SentSheet> sheets;
    QHash<QString, PlayState> states; ///< by their words, in folded case
};

/// The name of the hidden sheet.
inline const QString kStateSheet = QStringLiteral("milepost-state");

/// The rows of the hidden sheet, texts alone; the last one is a checksum of those above.
[[nodiscard]] QList<QStringList> stateRows(const QList<FillInSheet>& sheets,
                                           const EngagementTimes& times, const Wording& say);

/// What stateRows() wrote; refused where anything in it was changed.
[[nodiscard]] Result<SentState> sentStateFrom(QList<QStringList> rows);

} // namespace milepost
