// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/focusframe.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFocusFrame>

namespace milepost {

namespace {

bool needsFrame(const QWidget* focused)
{
    if (!qobject_cast<const QAbstractScrollArea*>(focused) || !focused->parentWidget())
        return false;
    const auto* view = qobject_cast<const QAbstractItemView*>(focused);
    return !view || !view->currentIndex().isValid();
}

} // namespace

FocusFrame::FocusFrame(QObject* parent) : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget*, QWidget* focused) { follow(focused); });
}

void FocusFrame::follow(QWidget* focused)
{
    const bool needed = needsFrame(focused);
    if (needed && !m_frame)
        m_frame = new QFocusFrame(focused->parentWidget());
    if (m_frame)
        m_frame->setWidget(needed ? focused : nullptr);
}

} // namespace milepost
