// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/profilewords.h"

#include "core/scoring/scorewords.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"

#include <QCoreApplication>

#include <cmath>

namespace milepost {

namespace {

struct ProfilePhrases {
    Q_DECLARE_TR_FUNCTIONS(milepost::ProfileChart)
};

/// With the second decimal that a median may have.
QString scoreText(double score, const QLocale& locale)
{
    const bool quarter = score * 10 != std::floor(score * 10);
    return locale.toString(score, 'f', quarter ? 2 : 1);
}

QString votesText(const QList<VoteDot>& votes, const QLocale& locale)
{
    QStringList parts;
    for (const VoteDot& vote : votes) {
        const QString score = scoreText(vote.score, locale);
        parts.append(vote.count == 1
                         ? ProfilePhrases::tr("1 vote at %1").arg(score)
                         : ProfilePhrases::tr("%n votes at %1", nullptr, vote.count).arg(score));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString profileRowWords(const ProfileRow& row, const QLocale& locale)
{
    QStringList figures{row.scoreText};
    if (!row.targetText.isEmpty())
        figures.append(common::targetIs().arg(row.targetText));
    if (row.previous)
        figures.append(ProfilePhrases::tr("before %1").arg(scoreText(*row.previous, locale)));
    QStringList sentences{
        ProfilePhrases::tr("%1: %2").arg(row.name, figures.join(QStringLiteral(", ")))};
    if (row.score && !row.stageText.isEmpty())
        sentences.append(inWords(terms::stageNamed(row.stage, row.stageText)));
    if (!row.votes.isEmpty())
        sentences.append(votesText(row.votes, locale));
    QStringList marks{row.consensusText, row.confidenceText};
    marks.removeAll(QString());
    if (!marks.isEmpty())
        sentences.append(marks.join(QStringLiteral(", ")));
    return sentences.join(QStringLiteral(". "));
}

} // namespace milepost
