// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/scaleaccessible.h"

#include "ui/models/wording.h"
#include "ui/pages/assess/scorescale.h"

#include <QAccessibleWidget>

#include <cmath>

namespace milepost {

namespace {

class ScaleAccessible : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit ScaleAccessible(ScoreScale* scale) : QAccessibleWidget(scale, QAccessible::Slider) {}

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Value)
            return QAccessibleWidget::text(kind);
        const std::optional<HalfStage> score = scale()->proposed();
        return score ? wording::halfStage(*score, QLocale()) : QString();
    }

    QVariant currentValue() const override
    {
        const std::optional<HalfStage> score = scale()->proposed();
        return score ? score->value() : 0.0;
    }
    void setCurrentValue(const QVariant& value) override
    {
        const double nearest = std::round(value.toDouble() * 2) / 2;
        const std::optional<HalfStage> score = HalfStage::fromValue(nearest);
        if (score && takesScores())
            emit scale()->picked(*score);
    }
    QVariant minimumValue() const override { return HalfStage::all().front().value(); }
    QVariant maximumValue() const override { return HalfStage::all().back().value(); }
    QVariant minimumStepSize() const override { return 0.5; }

    QStringList actionNames() const override
    {
        const QStringList own = QAccessibleWidget::actionNames();
        return takesScores() ? QStringList{increaseAction(), decreaseAction()} + own : own;
    }
    void doAction(const QString& name) override
    {
        if (name != increaseAction() && name != decreaseAction())
            QAccessibleWidget::doAction(name);
        else if (takesScores())
            scale()->step(name == increaseAction() ? 1 : -1);
    }

private:
    /// Not that of a closed assessment, nor one behind a vote.
    bool takesScores() const { return scale()->isEnabled() && scale()->isVisible(); }
    ScoreScale* scale() const { return static_cast<ScoreScale*>(object()); }
};

QAccessibleInterface* makeScaleAccessible(const QString&, QObject* object)
{
    auto* scale = qobject_cast<ScoreScale*>(object);
    return scale ? new ScaleAccessible(scale) : nullptr;
}

} // namespace

void installScaleAccessibility()
{
    QAccessible::installFactory(makeScaleAccessible); // the same one is kept once
}

} // namespace milepost
