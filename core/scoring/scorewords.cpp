// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/scorewords.h"

namespace milepost::terms {

Message confidence()
{
    return Message("Scoring", "Confidence");
}

Message consensus()
{
    return Message("Scoring", "Consensus");
}

Message coverage()
{
    return Message("Scoring", "Coverage");
}

Message gap()
{
    return Message("Scoring", "Gap");
}

Message index()
{
    return Message("Scoring", "Index");
}

Message notApplicable()
{
    return Message("Scoring", "Not applicable");
}

Message score()
{
    return Message("Scoring", "Score");
}

Message stage()
{
    return Message("Scoring", "Stage");
}

Message target()
{
    return Message("Scoring", "Target");
}

Message targetIndex()
{
    return Message("Scoring", "Target index");
}

Message unrated()
{
    return Message("Scoring", "Not rated");
}

Message votes()
{
    return Message("Scoring", "Votes");
}

Message weight()
{
    return Message("Scoring", "Weight");
}

Message stageNamed(int stage, const QString& name)
{
    return Message("Scoring", "Stage %1, %2").arg(QString::number(stage), name);
}

Message movingTo(const Message& stage, const QString& next)
{
    return Message("Scoring", "%1, moving to %2").arg(stage).arg(next);
}

Message band(ConsensusBand band)
{
    switch (band) {
    case ConsensusBand::Aligned:
        return Message("Scoring", "aligned");
    case ConsensusBand::Discuss:
        return Message("Scoring", "discuss");
    case ConsensusBand::Split:
        break;
    }
    return Message("Scoring", "split");
}

Message level(ConfidenceLabel label)
{
    switch (label) {
    case ConfidenceLabel::High:
        return Message("Scoring", "high");
    case ConfidenceLabel::Medium:
        return Message("Scoring", "medium");
    case ConfidenceLabel::Low:
        break;
    }
    return Message("Scoring", "low");
}

} // namespace milepost::terms
