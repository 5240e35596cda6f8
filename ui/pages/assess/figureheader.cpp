// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/figureheader.h"

#include "ui/pages/assess/assesscontext.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/figurebutton.h"
#include "ui/widgets/flowlayout.h"

#include <QVBoxLayout>

namespace milepost {

namespace {

constexpr int kLeastPart = 20; ///< in lines of text; the figures go below where there is less

} // namespace

FigureHeader::FigureHeader(AssessContext& context, QWidget* parent)
    : QWidget(parent), m_context(context)
{}

void FigureHeader::setParts(const QList<QWidget*>& words, const QList<FigureButton*>& figures)
{
    m_figures = figures;
    auto* parts = new Columns(kLeastPart, this);
    auto* left = new QWidget(parts);
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(2);
    for (QWidget* each : words)
        leftLayout->addWidget(each);
    leftLayout->addStretch();
    auto* numbers = new QWidget(parts);
    auto* numbersLayout = new FlowLayout(4, numbers);
    for (FigureButton* figure : figures) {
        numbersLayout->addWidget(figure);
        connect(figure, &FigureButton::explanationRequested, &m_context,
                &AssessContext::explanationRequested);
    }
    parts->add(left, 1);
    parts->add(numbers, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(parts);
}

QString noFigure()
{
    return QStringLiteral("–");
}

} // namespace milepost
