// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QRect>
#include <QString>

#include <memory>

class QWidget;

namespace milepost {

/// What one widget paints in several parts, such as the values of a chart. A widget that is this as
/// well shows each part to screen readers as a child of its own, once installAccessibility() was
/// called; the parts are counted from 0.
class PaintedParts {
public:
    PaintedParts() = default;
    virtual ~PaintedParts() = default;
    PaintedParts(const PaintedParts&) = delete;
    PaintedParts& operator=(const PaintedParts&) = delete;

    [[nodiscard]] virtual QAccessible::Role partsRole() const { return QAccessible::Chart; }
    [[nodiscard]] virtual int partCount() const = 0;
    [[nodiscard]] virtual QString partWords(int part) const = 0;
    /// In the coordinates of the screen.
    [[nodiscard]] virtual QRect partRect(int part) const = 0;
    /// The one that the keys are on, or −1.
    [[nodiscard]] virtual int currentPart() const = 0;
    virtual void goToPart(int part) = 0;
    /// What Enter does on it.
    virtual void activatePart(int part) { goToPart(part); }

    /// Ends with it: a widget that goes away is asked for its state after its parts have gone.
    [[nodiscard]] std::weak_ptr<PaintedParts> whileThere() const { return m_self; }

private:
    std::shared_ptr<PaintedParts> m_self{this, [](PaintedParts*) {}};
};

/// Tells screen readers that the keys are on another part; nothing while the widget lacks them.
void tellCurrentPart(QWidget& widget, int part);
/// Tells them that the parts are others.
void tellPartsChanged(QWidget& widget);

/// The widget with its parts; both are one object.
[[nodiscard]] QAccessibleInterface* makePartsAccessible(QWidget& widget, const PaintedParts& parts);

} // namespace milepost
