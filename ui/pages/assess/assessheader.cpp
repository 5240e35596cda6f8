// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/assessheader.h"

#include "ui/models/assessmentlistmodel.h"
#include "ui/models/wording.h"
#include "ui/pages/assess/assesscontext.h"
#include "ui/pages/figurebutton.h"
#include "ui/pages/parts/columns.h"
#include "ui/pages/parts/flowlayout.h"
#include "ui/pages/parts/pagelabels.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace milepost {

namespace {

const QString kNone = QStringLiteral("–");
constexpr int kLeastPart = 20; ///< in lines of text; the figures go below where there is less

QString factsOf(const AssessContext& context)
{
    const Assessment& assessment = *context.assessment();
    return QStringList{context.matrix()->name, wording::unit(context.engagement(), assessment.unit),
                       QLocale().toString(assessment.date, QLocale::ShortFormat),
                       wording::kind(assessment.kind), wording::status(assessment.status)}
        .join(QStringLiteral(" · "));
}

} // namespace

AssessHeader::AssessHeader(AssessContext& context, QWidget* parent)
    : QWidget(parent), m_context(context),
      m_model(new AssessmentListModel(context.document(), this)),
      m_assessments(new QComboBox(this)), m_facts(new TextLabel(TextSize::Body, false, this)),
      m_index(new FigureButton(Quantity::Index, tr("Index"), TextSize::Lead, this)),
      m_target(new FigureButton(Quantity::TargetIndex, tr("Target index"), TextSize::Lead, this)),
      m_stage(new FigureButton(Quantity::MatrixStage, tr("Stage"), TextSize::Lead, this)),
      m_coverage(new FigureButton(Quantity::Coverage, tr("Coverage"), TextSize::Lead, this)),
      m_consensus(
          new FigureButton(Quantity::MatrixConsensus, tr("Consensus"), TextSize::Lead, this)),
      m_confidence(
          new FigureButton(Quantity::MatrixConfidence, tr("Confidence"), TextSize::Lead, this))
{
    m_assessments->setModel(m_model);
    m_assessments->setAccessibleName(tr("Assessment"));
    m_assessments->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_assessments->setMinimumContentsLength(12);
    m_assessments->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    auto* parts = new Columns(kLeastPart, this);
    auto* words = new QWidget(parts);
    auto* wordsLayout = new QVBoxLayout(words);
    wordsLayout->setContentsMargins(0, 0, 0, 0);
    wordsLayout->setSpacing(2);
    wordsLayout->addWidget(m_assessments);
    wordsLayout->addWidget(m_facts);
    wordsLayout->addStretch();
    auto* numbers = new QWidget(parts);
    auto* numbersLayout = new FlowLayout(4, numbers);
    parts->add(words, 1);
    parts->add(numbers, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->addWidget(parts);
    for (FigureButton* figure : figures()) {
        numbersLayout->addWidget(figure);
        connect(figure, &FigureButton::explanationRequested, &context,
                &AssessContext::explanationRequested);
    }
    connect(m_assessments, &QComboBox::activated, this,
            [this](int row) { m_context.setAssessment(m_model->rows().value(row)); });
    connect(&context, &AssessContext::assessmentChanged, this, &AssessHeader::refresh);
    connect(&context, &AssessContext::edited, this, &AssessHeader::refresh);
    refresh();
}

QList<FigureButton*> AssessHeader::figures() const
{
    return {m_index, m_target, m_stage, m_coverage, m_consensus, m_confidence};
}

void AssessHeader::refresh()
{
    if (!m_context.assessment())
        return;
    m_assessments->setCurrentIndex(m_model->rowOf(m_context.assessmentId()));
    m_assessments->setToolTip(m_assessments->currentData(Qt::ToolTipRole).toString());
    m_facts->setWords(factsOf(m_context));
    showFigures();
}

void AssessHeader::showFigures()
{
    const Scorecard* card = m_context.card();
    if (!card)
        return;
    const ExplanationSubject subject{Quantity::Index, m_context.assessmentId(), {}};
    const QLocale locale;
    const std::optional<MatrixFigures>& figures = card->figures;
    m_index->showFigure(figures ? wording::index(figures->index, locale) : kNone, subject,
                        figures ? QString() : tr("too little is rated"));
    m_target->showFigure(figures ? wording::index(figures->targetIndex, locale) : kNone, subject);
    m_stage->showFigure(figures ? QString::number(figures->stage) : kNone, subject,
                        figures ? m_context.matrix()->stageName(figures->stage) : QString());
    m_stage->setStage(figures ? figures->stage : 0);
    m_coverage->showFigure(wording::percent(card->coverage, locale), subject);
    m_consensus->showFigure(
        figures && figures->consensus ? wording::share(*figures->consensus, locale) : kNone,
        subject);
    m_confidence->showFigure(figures ? wording::share(figures->confidence, locale) : kNone,
                             subject);
}

} // namespace milepost
