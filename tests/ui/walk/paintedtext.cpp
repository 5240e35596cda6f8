// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/walk/paintedtext.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QToolTip>
#include <QWidget>

#include <algorithm>

namespace milepost::test {

namespace {

/// Draws nothing, and remembers the texts.
class TextEngine : public QPaintEngine {
public:
    TextEngine() : QPaintEngine(AllFeatures) {}

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override
    {}
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    [[nodiscard]] Type type() const override { return User; }

    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        const QString text = item.text();
        if (!std::any_of(text.begin(), text.end(), [](QChar sign) {
                return sign.isPrint() && !sign.isSpace() && sign.category() != QChar::Other_Format;
            }))
            return;
        qreal width = item.width();
        if (text.back().isSpace()) // at the end of a line it hangs over
            width = QFontMetricsF(item.font()).horizontalAdvance(text.trimmed());
        const QTransform& placed = painter()->combinedTransform();
        PaintedText piece;
        piece.text = text;
        piece.rect = placed.mapRect(
            QRectF(at.x(), at.y() - item.ascent(), width, item.ascent() + item.descent()));
        piece.shown = shown;
        if (painter()->hasClipping())
            piece.shown &= placed.mapRect(painter()->clipBoundingRect());
        texts.append(piece);
    }

    QList<PaintedText> texts;
    QRectF shown;
};

class TextDevice : public QPaintDevice {
public:
    explicit TextDevice(const QWidget& widget) : m_widget(widget)
    {
        m_engine.shown = widget.rect();
    }

    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_engine; }
    [[nodiscard]] const QList<PaintedText>& texts() const { return m_engine.texts; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_widget.width();
        case PdmHeight:
            return m_widget.height();
        case PdmDepth:
            return 32;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return m_widget.logicalDpiX();
        case PdmDevicePixelRatio:
            return 1;
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    const QWidget& m_widget;
    mutable TextEngine m_engine;
};

} // namespace

QList<PaintedText> paintedTexts(QWidget& widget)
{
    TextDevice device(widget);
    widget.render(&device, {}, {}, {});
    return device.texts();
}

QString tipAt(QWidget& widget, const QPoint& at)
{
    QHelpEvent event(QEvent::ToolTip, at, widget.mapToGlobal(at));
    QCoreApplication::sendEvent(&widget, &event);
    QString tip = QToolTip::text();
    // It would hide only after a while, and be taken for the next one.
    for (QWidget* shown : QApplication::topLevelWidgets()) {
        if (shown->inherits("QTipLabel"))
            delete shown;
    }
    return tip;
}

QString joined(const QList<PaintedText>& pieces)
{
    QString text;
    const PaintedText* before = nullptr;
    for (const PaintedText& piece : pieces) {
        const bool goesOn = before &&
                            qAbs(before->rect.center().y() - piece.rect.center().y()) < 3 &&
                            qAbs(before->rect.right() - piece.rect.left()) < 1.5;
        if (before && !goesOn)
            text += u'\n';
        text += piece.text;
        before = &piece;
    }
    return text;
}

} // namespace milepost::test
