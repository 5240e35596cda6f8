// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/steadylabel.h"

#include <algorithm>

namespace milepost {

SteadyLabel::SteadyLabel(TextSize size, QWidget* parent) : TextLabel(size, false, parent)
{
    setAlignment((alignment() & ~Qt::AlignVertical_Mask) | Qt::AlignTop);
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(true); // a label that never had a text lacks it
    setSizePolicy(policy);
}

void SteadyLabel::setRoomFor(const QStringList& sentences)
{
    if (sentences == m_sentences)
        return;
    m_sentences = sentences;
    updateGeometry();
}

int SteadyLabel::heightForWidth(int width) const
{
    int height = std::max(fontMetrics().height(), TextLabel::heightForWidth(width));
    for (const QString& sentence : m_sentences) {
        const QRect room(0, 0, width, QWIDGETSIZE_MAX);
        height =
            std::max(height, fontMetrics().boundingRect(room, Qt::TextWordWrap, sentence).height());
    }
    return height;
}

QSize SteadyLabel::sizeHint() const
{
    const QSize hint = TextLabel::sizeHint();
    return {hint.width(), std::max(hint.height(), fontMetrics().height())};
}

QSize SteadyLabel::minimumSizeHint() const
{
    const QSize hint = TextLabel::minimumSizeHint();
    return {hint.width(), std::max(hint.height(), fontMetrics().height())};
}

} // namespace milepost
