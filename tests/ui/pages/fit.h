// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QLayout>
#include <QWidget>

/// Finds what a person would see cut off or drawn over.
namespace milepost::testing {

inline QString nameOf(const QWidget& widget)
{
    QString name = QString::fromLatin1(widget.metaObject()->className());
    const QString text = widget.accessibleName();
    return text.isEmpty() ? name : name + u'(' + text.left(40) + u')';
}

/// Whether what goes beyond the parent can be scrolled to.
inline bool scrolls(const QWidget& parent)
{
    return parent.objectName() == QLatin1String("qt_scrollarea_viewport");
}

inline QString misfitOf(const QWidget& widget)
{
    const QSize least = widget.minimumSizeHint();
    if (qobject_cast<const QLabel*>(&widget) || qobject_cast<const QAbstractButton*>(&widget)) {
        if (widget.width() < least.width())
            return QStringLiteral("is %1 wide and needs %2").arg(widget.width()).arg(least.width());
        const int height =
            widget.hasHeightForWidth() ? widget.heightForWidth(widget.width()) : least.height();
        if (widget.height() < height)
            return QStringLiteral("is %1 high and needs %2").arg(widget.height()).arg(height);
    }
    const QWidget* parent = widget.parentWidget();
    if (widget.inherits("QFocusFrame")) // reaches out with a margin in which nothing is drawn
        return {};
    if (parent && !scrolls(*parent) && !parent->rect().contains(widget.geometry()))
        return QStringLiteral("leaves its parent %1").arg(nameOf(*parent));
    return {};
}

/// A sentence for each visible widget below `root` that is smaller than its words, leaves its
/// parent, or lies over another one of the same layout.
inline QStringList misfits(const QWidget& root)
{
    QStringList found;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != root.window() || widget->size().isEmpty() ||
            widget->objectName().startsWith(QLatin1String("qt_")) ||
            widget->inherits("QLineEditIconButton"))
            continue;
        const QString misfit = misfitOf(*widget);
        if (!misfit.isEmpty())
            found.append(nameOf(*widget) + u' ' + misfit);
        if (!widget->layout())
            continue;
        const QObjectList& children = widget->children();
        for (qsizetype i = 0; i < children.size(); ++i) {
            const auto* one = qobject_cast<const QWidget*>(children.at(i));
            for (qsizetype j = i + 1; one && j < children.size(); ++j) {
                const auto* other = qobject_cast<const QWidget*>(children.at(j));
                if (other && one->isVisible() && other->isVisible() && !one->isWindow() &&
                    !other->isWindow() && one->geometry().intersects(other->geometry()))
                    found.append(nameOf(*one) + QStringLiteral(" overlaps ") + nameOf(*other));
            }
        }
    }
    return found;
}

} // namespace milepost::testing
