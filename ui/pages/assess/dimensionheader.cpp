// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/dimensionheader.h"

#include "ui/models/wording.h"
#include "ui/pages/assess/assesscontext.h"
#include "ui/pages/figurebutton.h"
#include "ui/pages/parts/columns.h"
#include "ui/pages/parts/flowlayout.h"
#include "ui/theme/screenfont.h"

#include <QLabel>
#include <QVBoxLayout>

namespace milepost {

namespace {

const QString kNone = QStringLiteral("–");
constexpr int kLeastPart = 20; ///< in lines of text; the figures go below where there is less

QString statusOf(const Matrix& matrix, const DimensionScore& score)
{
    QStringList parts{wording::stage(matrix, score)};
    if (score.provisional)
        parts.append(DimensionHeader::tr("provisional"));
    if (score.contradiction)
        parts.append(DimensionHeader::tr("a sign of stage 1 is answered yes"));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

DimensionHeader::DimensionHeader(AssessContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_name(new QLabel(this)), m_question(new QLabel(this)),
      m_status(new QLabel(this)),
      m_score(new FigureButton(Quantity::Score, tr("Score"), TextSize::Title, this)),
      m_consensus(new FigureButton(Quantity::Consensus, tr("Consensus"), TextSize::Lead, this)),
      m_confidence(new FigureButton(Quantity::Confidence, tr("Confidence"), TextSize::Lead, this)),
      m_gap(new FigureButton(Quantity::Gap, tr("Gap"), TextSize::Lead, this))
{
    m_name->setFont(screenFont(font(), TextSize::Title, TextWeight::SemiBold));
    for (QLabel* label : {m_name, m_question, m_status}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto* parts = new Columns(kLeastPart, this);
    auto* words = new QWidget(parts);
    auto* wordsLayout = new QVBoxLayout(words);
    wordsLayout->setContentsMargins(0, 0, 0, 0);
    wordsLayout->setSpacing(2);
    wordsLayout->addWidget(m_name);
    wordsLayout->addWidget(m_status);
    wordsLayout->addWidget(m_question);
    wordsLayout->addStretch();
    auto* numbers = new QWidget(parts);
    auto* numbersLayout = new FlowLayout(4, numbers);
    parts->add(words, 1);
    parts->add(numbers, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(parts);
    for (FigureButton* figure : figures()) {
        numbersLayout->addWidget(figure);
        connect(figure, &FigureButton::explanationRequested, &context,
                &AssessContext::explanationRequested);
    }
    connect(&context, &AssessContext::dimensionChanged, this, &DimensionHeader::refresh);
    connect(&context, &AssessContext::edited, this, &DimensionHeader::refresh);
    refresh();
}

QList<FigureButton*> DimensionHeader::figures() const
{
    return {m_score, m_consensus, m_confidence, m_gap};
}

void DimensionHeader::refresh()
{
    const Dimension* dimension = m_context.dimension();
    const DimensionScore* score = m_context.score();
    if (!dimension || !score)
        return;
    m_name->setText(dimension->name);
    m_question->setText(dimension->question);
    m_status->setText(statusOf(*m_context.matrix(), *score));
    const ExplanationSubject subject{Quantity::Score, m_context.assessmentId(), dimension->id};
    const QLocale locale;
    m_score->showFigure(score->score ? wording::score(*score->score, locale) : kNone, subject,
                        score->agreed  ? tr("agreed")
                        : score->votes ? tr("median")
                                       : QString());
    m_score->setStage(score->stage.value_or(0));
    m_consensus->showFigure(score->votes
                                ? tr("%1 %2").arg(wording::share(score->votes->consensus, locale),
                                                  wording::band(score->votes->band))
                                : kNone,
                            subject);
    m_confidence->showFigure(score->confidence
                                 ? tr("%1 %2").arg(wording::share(score->confidence->value, locale),
                                                   wording::confidence(score->confidence->label))
                                 : kNone,
                             subject);
    m_gap->showFigure(score->gap() ? wording::score(*score->gap(), locale) : kNone, subject);
}

} // namespace milepost
