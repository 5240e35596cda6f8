// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/file/database.h"
#include "core/storage/rows/cells.h"
#include "core/storage/rows/columns.h"
#include "core/storage/rows/jsoncells.h"

#include <QStringList>

namespace milepost {

/// Visitor that lists what to select for a thing, in the order in which RowReader takes it.
class SelectList {
public:
    QStringList expressions;

    void column(const char* name, const auto&) { expressions.append(QString::fromLatin1(name)); }
    void yesOrNo(const char* name, bool) { expressions.append(QString::fromLatin1(name)); }
    void vote(const char* answer, const char* score, const Vote&)
    {
        // One value instead of two: the score, or the answer where there is none; NULL when the two
        // columns contradict each other.
        expressions.append(QStringLiteral("CASE WHEN %1 = 'score' THEN %2 "
                                          "WHEN %2 IS NULL THEN %1 END")
                               .arg(QString::fromLatin1(answer), QString::fromLatin1(score)));
    }
    void attachment(const char* size, const char* sha256, const EvidenceItem&)
    {
        expressions.append(QString::fromLatin1(size));
        expressions.append(QString::fromLatin1(sha256));
    }
    void custom(const char* flag, const std::optional<CustomPlay>&)
    {
        expressions.append(QString::fromLatin1(flag));
        const CustomPlay fields;
        visitColumns(*this, fields);
    }
};

/// Visitor that fills a thing from the row on which a query stands. Throws CellError, with the
/// column's name, when a cell holds something else than its field can.
class RowReader {
public:
    /// `first` is the index of the first column that belongs to the thing.
    RowReader(const QSqlQuery& query, int first) : m_query(query), m_at(first) {}

    void column(const char* name, auto& field)
    {
        try {
            fromCell(m_query.value(m_at++), field);
        } catch (const CellError& error) {
            throw inColumn(name, error);
        }
    }

    void vote(const char* answer, const char*, Vote& vote)
    {
        const QVariant cell = m_query.value(m_at++);
        if (cell.typeId() == QMetaType::QString && !cell.isNull()) {
            vote = voteOf(answer, cell.toString());
            return;
        }
        HalfStage score;
        try {
            fromCell(cell, score);
        } catch (const CellError& error) {
            throw inColumn(answer, error);
        }
        vote = Vote(score);
    }

    void yesOrNo(const char* name, bool& yes)
    {
        QString text;
        column(name, text);
        if (text != QLatin1String("yes") && text != QLatin1String("no"))
            throw inColumn(name, {Message("Storage", "only \"yes\" or \"no\" can stand here")});
        yes = text == QLatin1String("yes");
    }

    void attachment(const char* size, const char*, const EvidenceItem& item)
    {
        const QVariant cell = m_query.value(m_at++);
        m_storedSha256 = m_query.value(m_at++).toString();
        const bool isFile = item.kind == EvidenceKind::File;
        if (isFile ? cell.toLongLong() != item.content.size() || isNullCell(cell)
                   : !isNullCell(cell))
            throw inColumn(size, {Message("Storage", "the size is not that of the attached file")});
    }

    /// Of the attached file when it was stored, which is not compared; empty without a file.
    [[nodiscard]] const QString& storedSha256() const { return m_storedSha256; }

    void custom(const char* flag, std::optional<CustomPlay>& custom)
    {
        bool own = false;
        column(flag, own);
        CustomPlay fields;
        visitColumns(*this, fields);
        if (own)
            custom = std::move(fields);
        else if (fields != CustomPlay())
            throw inColumn(flag, {Message("Storage", "only a play of one's own has a definition")});
    }

private:
    static CellError inColumn(const char* name, const CellError& error)
    {
        return {inField(QString::fromLatin1(name), error.message)};
    }
    static Vote voteOf(const char* column, const QString& answer)
    {
        if (answer == QLatin1String("na"))
            return Vote::notApplicable();
        if (answer == QLatin1String("dk"))
            return Vote::dontKnow();
        throw inColumn(column, {Message("Storage", "\"%1\" is not a vote").arg(answer.left(40))});
    }

    const QSqlQuery& m_query;
    int m_at;
    QString m_storedSha256;
};

template <class T>
[[nodiscard]] QStringList selectList()
{
    SelectList list;
    const T thing{};
    visitColumns(list, thing);
    return list.expressions;
}

} // namespace milepost
