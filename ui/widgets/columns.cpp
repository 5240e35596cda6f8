// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columns.h"

#include "ui/theme/typescale.h"

#include <QEvent>
#include <QFontMetrics>
#include <QGridLayout>

namespace milepost {

Columns::Columns(int leastWidth, QWidget* parent)
    : QWidget(parent), m_layout(new QGridLayout(this)), m_leastWidth(leastWidth)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(static_cast<int>(3 * kRhythm));
    m_layout->setVerticalSpacing(static_cast<int>(2 * kRhythm));
}

void Columns::add(QWidget* widget, int stretch)
{
    m_parts.append({widget, stretch});
    m_columns = 0;
    arrange();
}

void Columns::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Columns::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void Columns::arrange()
{
    const int least = m_leastWidth * fontMetrics().height();
    const auto count = static_cast<int>(m_parts.size());
    const int columns = qBound(
        1, (width() + m_layout->horizontalSpacing()) / (least + m_layout->horizontalSpacing()),
        qMax(1, count));
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < count; ++i) {
        m_layout->removeWidget(m_parts.at(i).widget);
        m_layout->setColumnStretch(i, 0);
    }
    for (int i = 0; i < count; ++i) {
        m_layout->addWidget(m_parts.at(i).widget, i / columns, i % columns);
        if (i < columns)
            m_layout->setColumnStretch(i, columns == count ? m_parts.at(i).stretch : 1);
    }
}

} // namespace milepost
