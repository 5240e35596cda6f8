// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/assessheader.h"

#include "core/scoring/scorewords.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"
#include "ui/models/assessmentlistmodel.h"
#include "ui/models/wording.h"
#include "ui/pages/assess/assesscontext.h"
#include "ui/widgets/figurebutton.h"
#include "ui/widgets/narrowchoice.h"
#include "ui/widgets/pagelabels.h"
#include "ui/widgets/wheelguard.h"

#include <QComboBox>
#include <QLayout>

#include <algorithm>

namespace milepost {

namespace {

QString factsOf(const AssessContext& context)
{
    const Assessment& assessment = *context.assessment();
    return QStringList{context.matrix()->name, wording::unit(context.engagement(), assessment.unit),
                       QLocale().toString(assessment.date, QLocale::ShortFormat),
                       wording::kind(assessment.kind), wording::status(assessment.status)}
        .join(QStringLiteral(" · "));
}

/// Whether there is a dimension on which somebody agrees with somebody else, or does not.
bool hasConsensus(const Scorecard& card)
{
    return std::any_of(card.dimensions.cbegin(), card.dimensions.cend(),
                       [](const DimensionScore& score) { return score.valid > 1; });
}

} // namespace

AssessHeader::AssessHeader(AssessContext& context, QWidget* parent)
    : FigureHeader(context, parent), m_model(new AssessmentListModel(context.document(), this)),
      m_assessments(new QComboBox(this)), m_facts(new TextLabel(TextSize::Body, false, this)),
      m_index(new FigureButton(Quantity::Index, inWords(terms::index()), TextSize::Lead, this)),
      m_target(new FigureButton(Quantity::TargetIndex, inWords(terms::targetIndex()),
                                TextSize::Lead, this)),
      m_stage(
          new FigureButton(Quantity::MatrixStage, inWords(terms::stage()), TextSize::Lead, this)),
      m_coverage(
          new FigureButton(Quantity::Coverage, inWords(terms::coverage()), TextSize::Lead, this)),
      m_consensus(new FigureButton(Quantity::MatrixConsensus, inWords(terms::consensus()),
                                   TextSize::Lead, this)),
      m_confidence(new FigureButton(Quantity::MatrixConfidence, inWords(terms::confidence()),
                                    TextSize::Lead, this))
{
    m_assessments->setModel(m_model);
    m_assessments->setAccessibleName(common::assessment());
    letWheelScroll(m_assessments);
    makeNarrow(*m_assessments, 12);
    m_assessments->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setParts({m_assessments, m_facts},
             {m_index, m_target, m_stage, m_coverage, m_consensus, m_confidence});
    layout()->setContentsMargins(12, 6, 12, 6);
    m_coverage->setRoomFor({wording::percent(1, QLocale())});
    for (FigureButton* share : {m_consensus, m_confidence})
        share->setRoomFor({wording::share(0.88, QLocale())});

    connect(m_assessments, &QComboBox::activated, this,
            [this](int row) { this->context().view().setAssessment(m_model->rows().value(row)); });
    connect(&context.view(), &EngagementView::assessmentChanged, this, &AssessHeader::refresh);
    connect(&context, &AssessContext::edited, this, &AssessHeader::refresh);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &AssessHeader::refresh);
    refresh();
}

void AssessHeader::refresh()
{
    if (!context().assessment())
        return;
    m_assessments->setCurrentIndex(m_model->rowOf(context().view().assessmentId()));
    m_facts->setWords(factsOf(context()));
    showFigures();
}

void AssessHeader::showFigures()
{
    const Scorecard* card = context().card();
    if (!card)
        return;
    const ExplanationSubject subject{Quantity::Index, context().view().assessmentId(), {}};
    const QLocale locale;
    const std::optional<MatrixFigures>& figures = card->figures;
    const bool consensus = figures && figures->consensus && hasConsensus(*card);
    m_index->showFigure(figures ? wording::index(figures->index, locale) : noFigure(), subject,
                        figures ? QString() : tr("too little is rated"));
    m_target->showFigure(figures ? wording::index(figures->targetIndex, locale) : noFigure(),
                         subject);
    m_stage->showFigure(figures ? QString::number(figures->stage) : noFigure(), subject,
                        figures ? context().matrix()->stageName(figures->stage) : QString());
    m_stage->setStage(figures ? figures->stage : 0);
    m_coverage->showFigure(wording::percent(card->coverage, locale), subject);
    m_consensus->showFigure(consensus ? wording::share(*figures->consensus, locale) : noFigure(),
                            subject,
                            consensus || !figures ? QString() : common::oneVoteAgreesWithNobody());
    m_confidence->showFigure(figures ? wording::share(figures->confidence, locale) : noFigure(),
                             subject);
}

} // namespace milepost
