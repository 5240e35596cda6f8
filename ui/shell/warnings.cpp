// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/warnings.h"

#include "ui/document/engagementdocument.h"

#include <QCoreApplication>

namespace milepost {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Warnings", text);
}

QStringList sentencesOf(const DimensionScore& score, const QString& name)
{
    QStringList sentences;
    if (score.contradiction)
        sentences.append(
            tr("%1: a symptom of stage 1 is answered yes, yet the score is 2 or more.").arg(name));
    if (score.votes && score.votes->band == ConsensusBand::Split && !score.agreed)
        sentences.append(tr("%1: opinions are split and no score is agreed.").arg(name));
    return sentences;
}

} // namespace

QList<Warning> warningsOf(const EngagementDocument& document, const AssessmentId& assessment)
{
    QList<Warning> warnings;
    const Scorecard* card = document.scorecard(assessment);
    if (!card)
        return warnings;
    Place place;
    place.page = PageId::Assess;
    place.assessment = assessment;
    for (const DimensionScore& score : card->dimensions) {
        const Dimension* dimension = document.content().findDimension(score.id);
        place.dimension = score.id;
        const QString name = dimension ? dimension->name : score.id.text();
        for (const QString& sentence : sentencesOf(score, name))
            warnings.append({sentence, place});
    }
    place.dimension = {};
    if (card->rated > 0 && !card->sufficient())
        warnings.append({tr("Too few dimensions are rated for an index."), place});
    return warnings;
}

} // namespace milepost
