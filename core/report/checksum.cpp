// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/checksum.h"

#include <QCryptographicHash>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

QByteArray figure(double value)
{
    return QByteArray::number(value, 'g', 17);
}

QByteArray figure(const std::optional<double>& value)
{
    return value ? figure(*value) : QByteArray("-");
}

/// Ids may hold any character, so each is written with its length in front.
QByteArray text(const QString& value)
{
    const QByteArray bytes = value.toUtf8();
    return QByteArray::number(bytes.size()) + ':' + bytes;
}

void addLine(QByteArray& state, const QByteArrayList& parts)
{
    state += parts.join(' ') + '\n';
}

void addScorecard(QByteArray& state, const Scorecard& card)
{
    addLine(state, {"assessment", text(card.assessment.text()), text(card.matrix.text()),
                    figure(card.coverage)});
    if (card.figures) {
        addLine(state, {"figures", figure(card.figures->mean), figure(card.figures->targetMean),
                        QByteArray::number(card.figures->stage), figure(card.figures->consensus),
                        figure(card.figures->confidence)});
    }
    for (const DimensionScore& score : card.dimensions) {
        addLine(state, {"dimension", text(score.id.text()), toName(score.status).toLatin1(),
                        QByteArray::number(score.weight), figure(score.target.value()),
                        figure(score.score), QByteArray::number(score.valid),
                        score.votes ? figure(score.votes->median) : QByteArray("-"),
                        score.votes ? figure(score.votes->consensus) : QByteArray("-"),
                        score.confidence ? figure(score.confidence->value) : QByteArray("-")});
    }
}

void addPlan(QByteArray& state, const CompiledPlan& plan)
{
    addLine(state,
            {"plan", plan.start.toString(Qt::ISODate).toLatin1(),
             plan.firstMonday.toString(Qt::ISODate).toLatin1(), figure(plan.selection.effortDays)});
    for (const PriorityRow& row : plan.priorities) {
        addLine(state, {"priority", text(row.id.text()), figure(row.benefit), figure(row.priority),
                        figure(row.effective)});
    }
    for (const Play& play : plan.plays) {
        addLine(state, {"play", text(play.id.text()), text(play.title), figure(play.effortDays),
                        QByteArray::number(play.durationWeeks)});
    }
    for (const ScheduledPlay& play : plan.schedule.plays) {
        addLine(state, {"scheduled", text(play.id.text()), text(play.owner.text()),
                        text(play.accountable), play.start.toString(Qt::ISODate).toLatin1(),
                        play.finish.toString(Qt::ISODate).toLatin1(),
                        QByteArray::number(play.weeks), toName(play.horizon).toLatin1()});
    }
    for (auto it = plan.projected.cbegin(); it != plan.projected.cend(); ++it)
        addLine(state, {"projected", text(it.key().text()), figure(it->value())});
}

} // namespace

QByteArray canonicalState(const QList<Scorecard>& scorecards, const CompiledPlan& plan)
{
    QByteArray state("milepost-state 1\n");
    for (const Scorecard& card : scorecards)
        addScorecard(state, card);
    addPlan(state, plan);
    return state;
}

QString stateChecksum(const QList<Scorecard>& scorecards, const CompiledPlan& plan)
{
    constexpr qsizetype kDigits = 16;
    constexpr qsizetype kGroup = 4;
    const QByteArray digest =
        QCryptographicHash::hash(canonicalState(scorecards, plan), QCryptographicHash::Sha256)
            .toHex()
            .left(kDigits);
    QString text;
    for (qsizetype i = 0; i < kDigits; i += kGroup) {
        if (!text.isEmpty())
            text += u'-';
        text += QString::fromLatin1(digest.mid(i, kGroup));
    }
    return text;
}

} // namespace milepost
