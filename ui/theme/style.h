// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QStyleOptionButton;

namespace milepost {

/// The platform's style with a ring of its own around whatever has the keyboard. Where that style
/// is Fusion, the fallback, buttons, fields and marks are drawn flat, with edges that can be seen
/// in every palette of the theme.
class Style : public QProxyStyle {
    Q_OBJECT

public:
    Style();

    /// Makes labels and tool tips plain text that do not ask for markup: what comes from a file
    /// must not become any. Headers tell in a tool tip what they shorten.
    void polish(QWidget* widget) override;
    using QProxyStyle::polish;

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option,
                    const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returnData) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;

private:
    void drawMirroredLabel(QPainter& painter, const QStyleOptionButton& label) const;

    bool m_flat;
};

} // namespace milepost
