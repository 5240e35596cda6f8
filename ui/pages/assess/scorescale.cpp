// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/scorescale.h"

#include "ui/language/inwords.h"
#include "ui/models/wording.h"
#include "ui/pages/assess/scaleaccessible.h"
#include "ui/pages/assess/scalepainter.h"
#include "ui/theme/screenfont.h"
#include "ui/theme/tooltip.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace milepost {

ScoreScale::ScoreScale(QWidget* parent) : QWidget(parent)
{
    installScaleAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Votes on the scale from 1 to 3"));
    showFigure({});
}

void ScoreScale::showFigure(const ScaleFigure& figure)
{
    setAccessibleDescription(describeScale(figure));
    if (figure == m_figure)
        return;
    m_figure = figure;
    updateGeometry();
    update();
}

void ScoreScale::setProposed(std::optional<HalfStage> score)
{
    if (m_proposed == score)
        return;
    m_proposed = score;
    QAccessibleValueChangeEvent changed(this, score ? score->value() : 0.0);
    QAccessible::updateAccessibility(&changed);
    update();
}

ScaleLayout ScoreScale::layoutFor(int width) const
{
    return layOutScale(m_figure, width, QFontMetricsF(screenFont(font(), TextSize::Small)),
                       layoutDirection() == Qt::RightToLeft);
}

QSize ScoreScale::sizeHint() const
{
    return {480, heightForWidth(480)};
}

QSize ScoreScale::minimumSizeHint() const
{
    return {200, 80};
}

int ScoreScale::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(layoutFor(width).height)) + 2;
}

QRect ScoreScale::cellOf(HalfStage score) const
{
    return layoutFor(width())
        .cells[static_cast<std::size_t>(std::lround((score.value() - 1) * 2))]
        .toRect();
}

void ScoreScale::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(screenFont(font(), TextSize::Small));
    paintScale(painter, m_figure, layoutFor(width()),
               {palette(), m_proposed, hasFocus(), isEnabled(), layoutDirection()});
}

void ScoreScale::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const ScaleLayout layout = layoutFor(width());
    for (std::size_t i = 0; i < layout.cells.size(); ++i) {
        const QRectF& cell = layout.cells[i];
        if (event->position().x() >= cell.left() && event->position().x() < cell.right() &&
            event->position().y() <= cell.bottom())
            emit picked(HalfStage::all()[i]);
    }
}

void ScoreScale::step(int by)
{
    const std::array<HalfStage, 5> scores = HalfStage::all();
    const double now = m_proposed ? m_proposed->value() : (by > 0 ? 0.5 : 3.5);
    const long index = std::lround((now - 1) * 2) + by;
    if (index >= 0 && index < static_cast<long>(scores.size()))
        emit picked(scores[static_cast<std::size_t>(index)]);
}

void ScoreScale::keyPressEvent(QKeyEvent* event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-forward);
    case Qt::Key_Right:
        return step(forward);
    case Qt::Key_Home:
        emit picked(HalfStage::all().front());
        return;
    case Qt::Key_End:
        emit picked(HalfStage::all().back());
        return;
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3:
        if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
            emit picked(*HalfStage::fromValue(event->key() - Qt::Key_0));
            return;
        }
        break;
    case Qt::Key_Period:
    case Qt::Key_Comma:
        if (m_proposed && m_proposed->value() < 3 &&
            m_proposed->value() == std::floor(m_proposed->value()))
            emit picked(*HalfStage::fromValue(m_proposed->value() + 0.5));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        emit confirmed();
        return;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ScoreScale::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

QString ScoreScale::tipAt(const QPointF& point) const
{
    const ScaleLayout layout = layoutFor(width());
    for (const PlacedDot& placed : layout.dots) {
        if (!placed.square.united(placed.name).contains(point))
            continue;
        const ScaleDot& dot = m_figure.dots[placed.dot];
        const QString vote = tr("%1: %2").arg(inWords(functionLabel(dot.function)),
                                              wording::halfStage(dot.score, QLocale()));
        return dot.name.isEmpty() ? vote : tr("%1, %2").arg(dot.name, vote);
    }
    return m_ownScore
               ? tr("Give the score with a click, the arrow keys or a digit.")
               : tr("Choose a score with a click, the arrow keys or a digit; Enter goes on to agree.");
}

bool ScoreScale::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::ToolTip: {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), toolTipText(tipAt(help->pos())), this);
        return true;
    }
    case QEvent::FontChange:
    case QEvent::LayoutDirectionChange:
        updateGeometry();
        break;
    case QEvent::FocusOut:
        update();
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

} // namespace milepost
