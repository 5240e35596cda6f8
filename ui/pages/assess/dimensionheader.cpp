// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/dimensionheader.h"

#include "core/scoring/scorewords.h"
#include "core/wording/terms.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"
#include "ui/models/wording.h"
#include "ui/pages/assess/assesscontext.h"
#include "ui/theme/icons.h"
#include "ui/widgets/figurebutton.h"
#include "ui/widgets/steadylabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace milepost {

namespace {

QString statusOf(const Matrix& matrix, const DimensionScore& score)
{
    QStringList parts{wording::stage(matrix, score)};
    if (score.provisional)
        parts.append(inWords(terms::provisional()));
    if (score.contradiction)
        parts.append(DimensionHeader::tr("a sign of stage 1 is answered yes"));
    return parts.join(QStringLiteral(" · "));
}

/// The longest words that the status of a dimension may have, for each stage.
QStringList longestStatus(const Matrix& matrix)
{
    QStringList longest;
    for (int stage = 1; stage <= 3; ++stage) {
        DimensionScore score;
        score.stage = stage;
        score.inTransition = stage < 3;
        score.provisional = true;
        score.contradiction = stage > 1;
        longest.append(statusOf(matrix, score));
    }
    return longest;
}

QString withWords(double share, const QString& words)
{
    return DimensionHeader::tr("%1 %2").arg(wording::share(share, QLocale()), words);
}

QString findingsWords(qsizetype count)
{
    return count == 1 ? DimensionHeader::tr("1 finding")
                      : DimensionHeader::tr("%n findings", nullptr, static_cast<int>(count));
}

} // namespace

DimensionHeader::DimensionHeader(AssessContext& context, QWidget* parent)
    : FigureHeader(context, parent), m_name(titleLabel(this)),
      m_question(new TextLabel(TextSize::Body, false, this)),
      m_status(new SteadyLabel(TextSize::Body, this)), m_findings(new QPushButton(this)),
      m_score(new FigureButton(Quantity::Score, inWords(terms::score()), TextSize::Title, this)),
      m_consensus(
          new FigureButton(Quantity::Consensus, inWords(terms::consensus()), TextSize::Lead, this)),
      m_confidence(new FigureButton(Quantity::Confidence, inWords(terms::confidence()),
                                    TextSize::Lead, this)),
      m_gap(new FigureButton(Quantity::Gap, inWords(terms::gap()), TextSize::Lead, this))
{
    m_findings->setFlat(true);
    m_findings->setIcon(themeIcon(QStringLiteral("warning")));
    QSizePolicy keepsItsRoom = m_findings->sizePolicy();
    keepsItsRoom.setRetainSizeWhenHidden(true);
    m_findings->setSizePolicy(keepsItsRoom);
    m_findings->setText(findingsWords(88));
    m_findings->setMinimumWidth(m_findings->sizeHint().width());
    auto* title = new QWidget(this);
    auto* titleLine = new QHBoxLayout(title);
    titleLine->setContentsMargins(0, 0, 0, 0);
    titleLine->addWidget(m_name, 1);
    titleLine->addWidget(m_findings, 0, Qt::AlignTop);

    QStringList consensus;
    for (const ConsensusBand band :
         {ConsensusBand::Aligned, ConsensusBand::Discuss, ConsensusBand::Split})
        consensus.append(withWords(0.88, wording::band(band)));
    QStringList confidence;
    for (const ConfidenceLabel label :
         {ConfidenceLabel::High, ConfidenceLabel::Medium, ConfidenceLabel::Low})
        confidence.append(withWords(0.88, wording::confidence(label)));
    m_score->setRoomFor({wording::score(2.25, QLocale())});
    m_consensus->setRoomFor(consensus);
    m_confidence->setRoomFor(confidence);
    m_gap->setRoomFor({wording::score(2.25, QLocale())});
    setParts({title, m_question, m_status}, {m_score, m_consensus, m_confidence, m_gap});

    connect(m_findings, &QPushButton::clicked, this, &DimensionHeader::findingsRequested);
    connect(&context.view(), &EngagementView::dimensionChanged, this, &DimensionHeader::refresh);
    connect(&context, &AssessContext::edited, this, &DimensionHeader::refresh);
    refresh();
}

void DimensionHeader::refresh()
{
    const Dimension* dimension = context().dimension();
    if (!dimension || !context().score())
        return;
    m_name->setWords(dimension->name);
    m_question->setWords(dimension->question);
    m_status->setRoomFor(longestStatus(*context().matrix()));
    m_status->setWords(statusOf(*context().matrix(), *context().score()));
    showFigures();
    showFindings();
}

void DimensionHeader::showFigures()
{
    const DimensionScore& score = *context().score();
    const ExplanationSubject subject{Quantity::Score, context().view().assessmentId(),
                                     context().view().dimensionId()};
    const QLocale locale;
    const bool alone = score.valid == 1;
    m_score->showFigure(score.score ? wording::score(*score.score, locale) : noFigure(), subject,
                        score.agreed  ? inWords(terms::agreed())
                        : alone       ? wording::agreement(score)
                        : score.votes ? inWords(terms::median())
                                      : QString());
    m_score->setStage(score.stage.value_or(0));
    m_consensus->showFigure(
        score.votes && !alone ? withWords(score.votes->consensus, wording::band(score.votes->band))
                              : noFigure(),
        subject, alone ? common::oneVoteAgreesWithNobody() : QString());
    m_confidence->showFigure(
        score.confidence
            ? withWords(score.confidence->value, wording::confidence(score.confidence->label))
            : noFigure(),
        subject);
    m_gap->showFigure(score.gap() ? wording::score(*score.gap(), locale) : noFigure(), subject);
}

void DimensionHeader::showFindings()
{
    QStringList titles;
    for (const Finding& finding : context().findings()) {
        const bool here =
            finding.dimension.isEmpty() || finding.dimension == context().view().dimensionId();
        if (here && !finding.dismissedBecause)
            titles.append(finding.title);
    }
    m_findings->setVisible(!titles.isEmpty());
    m_findings->setText(findingsWords(titles.size()));
    m_findings->setToolTip(titles.join(QLatin1Char('\n')));
    m_findings->setAccessibleDescription(titles.join(QStringLiteral(", ")));
}

} // namespace milepost
