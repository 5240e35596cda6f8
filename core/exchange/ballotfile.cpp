// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ballotfile.h"

#include "core/base/jsonreader.h"
#include "core/base/numberreader.h"
#include "core/base/personname.h"
#include "core/base/wrongline.h"
#include "core/engagement/votereader.h"
#include "core/exchange/csvtable.h"
#include "core/exchange/importer.h"

#include <QSet>

namespace milepost {

namespace {

/// One row of the table, its cells by the names of the columns.
class RowReader {
public:
    RowReader(const CsvTable& table, qsizetype row) : m_table(table), m_row(row) {}

    [[nodiscard]] QString cell(const char* column) const
    {
        const qsizetype index = m_table.columnOf(QLatin1String(column));
        return index < 0 ? QString() : m_table.rows[m_row].cells.value(index).trimmed();
    }
    [[nodiscard]] Error refuse(const char* column, const Message& sentence) const
    {
        return wrongLine(m_table.rows[m_row].line,
                         Message("Exchange", "the %1 “%2” %3.")
                             .arg(QLatin1String(column), cell(column).left(40))
                             .arg(sentence));
    }

private:
    const CsvTable& m_table;
    qsizetype m_row;
};

const Dimension* dimensionOf(const Matrix& matrix, const QString& text)
{
    for (const Dimension& dimension : matrix.dimensions) {
        if (dimension.id.text() == text || dimension.name.compare(text, Qt::CaseInsensitive) == 0)
            return &dimension;
    }
    return nullptr;
}

/// A whole number of the range; nothing for an empty cell, an error for anything else.
Result<std::optional<int>> numberIn(const RowReader& row, const char* column, int max)
{
    const QString text = row.cell(column);
    if (text.isEmpty())
        return std::optional<int>();
    const Result<int> number = readWholeNumber(text, QLocale::c(), 1, max);
    if (!number)
        return row.refuse(column,
                          Message("Exchange", "is not a whole number from 1 to %1").arg(max));
    return std::optional<int>(*number);
}

Result<RaterBallot> readBallot(const Matrix& matrix, const RowReader& row)
{
    RaterBallot result;
    const QString name = normalizedName(row.cell("participant"));
    result.rater = personKey(name);
    if (result.rater.isEmpty() || name.size() > limits::kNameLength)
        return row.refuse("participant", Message("Exchange", "is empty or too long"));
    const Dimension* dimension = dimensionOf(matrix, row.cell("dimension"));
    if (!dimension)
        return row.refuse("dimension",
                          Message("Exchange", "is not one of the matrix “%1”").arg(matrix.name));
    result.dimension = dimension->id;
    const std::optional<Vote> vote = readVote(row.cell("score"));
    if (!vote)
        return row.refuse("score", Message("Exchange", "is not 1, 1.5, 2, 2.5, 3, na or dk"));
    result.ballot.vote = *vote;
    const auto round = numberIn(row, "round", 2);
    if (!round)
        return round.error();
    result.ballot.round = round->value_or(1);
    const auto confidence = numberIn(row, "confidence", 3);
    if (!confidence)
        return confidence.error();
    result.ballot.confidence = *confidence;
    result.ballot.proof = row.cell("proof");
    if (result.ballot.proof.size() > limits::kTextLength || !isPlainText(result.ballot.proof))
        return row.refuse("proof", Message("Exchange", "is too long or holds control characters"));
    return result;
}

Result<BallotFile> readTable(const Matrix& matrix, const CsvTable& table)
{
    for (const char* column : {"participant", "dimension", "score"}) {
        if (table.columnOf(QLatin1String(column)) < 0) {
            return wrongLine(1,
                             Message("Exchange", "the first line names no column “%1”; needed are "
                                                 "participant, dimension and score.")
                                 .arg(QLatin1String(column)));
        }
    }
    BallotFile file;
    QSet<QString> raters;
    QSet<QString> seen;
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const RowReader row(table, i);
        const Result<RaterBallot> ballot = readBallot(matrix, row);
        if (!ballot)
            return ballot.error();
        const QString key = QStringLiteral("%1\n%2\n%3")
                                .arg(QString::number(ballot->ballot.round),
                                     ballot->dimension.text(), ballot->rater);
        if (seen.contains(key))
            return row.refuse("participant",
                              Message("Exchange", "votes twice on the same dimension and round"));
        seen.insert(key);
        if (!raters.contains(ballot->rater)) {
            raters.insert(ballot->rater);
            file.raters.append({ballot->rater, normalizedName(row.cell("participant")),
                                fromName<Function>(row.cell("function").toLower()), false});
        }
        file.ballots.append(*ballot);
    }
    if (file.ballots.isEmpty())
        return Error{Message("Exchange", "it holds no ballots."), {}, {}};
    return file;
}

Result<BallotFile> readExchange(const Content& content, const Matrix& matrix,
                                const QByteArray& bytes)
{
    const Result<Engagement> engagement = importEngagement(content, bytes);
    if (!engagement)
        return engagement.error();
    const Assessment* latest = nullptr;
    for (const Assessment& assessment : engagement->assessments) {
        if (assessment.matrix == matrix.id && (!latest || assessment.date >= latest->date))
            latest = &assessment;
    }
    BallotFile file;
    QSet<ParticipantId> raters;
    for (const DimensionRecord& record : latest ? latest->dimensions : QList<DimensionRecord>()) {
        for (const Ballot& ballot : record.ballots) {
            const Participant* person = engagement->findParticipant(ballot.participant);
            if (!raters.contains(ballot.participant)) {
                raters.insert(ballot.participant);
                file.raters.append({person->id.text(), person->name, person->function, true});
            }
            Ballot copy = ballot;
            copy.participant = {};
            file.ballots.append({person->id.text(), record.id, copy});
        }
    }
    if (file.ballots.isEmpty())
        return Error{
            Message("Exchange", "it holds no ballots for the matrix “%1”.").arg(matrix.name),
            {},
            {}};
    return file;
}

} // namespace

Result<BallotFile> readBallotFile(const Content& content, const Matrix& matrix,
                                  const QByteArray& bytes)
{
    if (bytes.trimmed().startsWith('{'))
        return readExchange(content, matrix, bytes);
    const Result<CsvTable> table = readCsv(bytes);
    if (!table)
        return table.error();
    return readTable(matrix, *table);
}

} // namespace milepost
