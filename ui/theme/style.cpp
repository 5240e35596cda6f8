// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/headertips.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/textorder.h"
#include "ui/theme/windowcolours.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>

namespace milepost {

namespace {

/// What fills or slides in the accent rather than in the colour of selected rows.
bool showsAccent(QStyle::ControlElement element)
{
    return element == QStyle::CE_ProgressBarContents || element == QStyle::CE_RubberBand;
}

template <class Option>
Option withAccent(const Option& option)
{
    Option copy(option);
    copy.palette.setColor(QPalette::Highlight, coloursFor(option.palette).accent);
    return copy;
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(QApplication::style()->name())),
      m_flat(QApplication::style()->name().compare(QLatin1String("fusion"), Qt::CaseInsensitive) ==
             0)
{}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    auto* label = qobject_cast<QLabel*>(widget);
    if (label && label->textFormat() == Qt::AutoText)
        label->setTextFormat(Qt::PlainText);
    if (auto* header = qobject_cast<QHeaderView*>(widget))
        HeaderTips::tellAt(*header);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    if (element == PE_FrameFocusRect) {
        stylepaint::focusRing(*painter, option->rect, *option);
        return;
    }
    if (m_flat) {
        switch (element) {
        case PE_PanelButtonCommand:
            if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
                stylepaint::pushButton(*painter, *button);
                return;
            }
            break;
        case PE_PanelButtonTool:
            stylepaint::toolButton(*painter, *option);
            return;
        case PE_FrameDefaultButton:
            return;
        case PE_Frame:
            if (!qobject_cast<const QPlainTextEdit*>(widget))
                break;
            [[fallthrough]];
        case PE_FrameLineEdit:
            stylepaint::fieldEdge(*painter, option->rect, *option);
            return;
        case PE_IndicatorCheckBox:
        case PE_IndicatorItemViewItemCheck:
            stylepaint::checkMark(*painter, *option);
            return;
        case PE_IndicatorRadioButton:
            stylepaint::radioMark(*painter, *option);
            return;
        default:
            break;
        }
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    if (element == CE_PushButtonLabel && m_flat) {
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton label(*button);
            if (button->features.testFlag(QStyleOptionButton::DefaultButton) &&
                button->state.testFlag(State_Enabled)) {
                const WindowColours colours = coloursFor(option->palette);
                const bool down = option->state.testFlag(State_Sunken);
                label.palette.setColor(QPalette::ButtonText,
                                       down ? colours.paper : colours.onAccent);
            }
            // From right to left Qt 6.4 draws the text at the far edge, away from its icon.
            if (label.direction == Qt::RightToLeft && !label.icon.isNull() && !label.text.isEmpty())
                drawMirroredLabel(*painter, label);
            else
                QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
    }
    if (element == CE_FocusFrame) {
        // The frame reaches beyond its widget, where it would be cut off.
        const int across = proxy()->pixelMetric(PM_FocusFrameHMargin, option);
        const int down = proxy()->pixelMetric(PM_FocusFrameVMargin, option);
        stylepaint::focusRing(*painter, option->rect.adjusted(across, down, -across, -down),
                              *option);
        return;
    }
    if (element == CE_ToolButtonLabel && m_flat) {
        const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        const State chosen = State_On | State_Sunken;
        const State lit = option->state.testFlag(State_Enabled) ? chosen | State_MouseOver : chosen;
        if (button && (option->state & lit)) {
            const WindowColours colours = coloursFor(option->palette);
            QStyleOptionToolButton label(*button); // it stands on the colour of a selection
            label.palette.setColor(QPalette::ButtonText, colours.onSelection);
            label.palette.setColor(QPalette::Disabled, QPalette::ButtonText,
                                   colours.mutedOnSelection);
            QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
    }
    if (element == CE_ComboBoxLabel) {
        const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        if (combo && !combo->editable) {
            const QRect field = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
            const int icon = combo->currentIcon.isNull() ? 0 : combo->iconSize.width() + 4;
            QStyleOptionComboBox whole(*combo); // an ellipsis instead of half a letter
            whole.currentText = combo->fontMetrics.elidedText(
                keepInOrder(combo->currentText), Qt::ElideRight, field.width() - icon - 2);
            QProxyStyle::drawControl(element, &whole, painter, widget);
            return;
        }
    }
    if (element == CE_HeaderLabel) {
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        const bool oneLine = header && !header->text.contains(u'\n') &&
                             !(static_cast<int>(header->textAlignment) & Qt::TextWordWrap);
        if (oneLine && header->fontMetrics.horizontalAdvance(header->text) > header->rect.width()) {
            QStyleOptionHeader whole(*header); // an ellipsis instead of half a letter
            whole.text = header->fontMetrics.elidedText(keepInOrder(header->text), Qt::ElideRight,
                                                        header->rect.width());
            QProxyStyle::drawControl(element, &whole, painter, widget);
            return;
        }
        if (header && !oneLine) {
            QStyleOptionHeader whole(*header);
            whole.text = elidedWords(header->text, header->fontMetrics, header->rect.width());
            QProxyStyle::drawControl(element, &whole, painter, widget);
            return;
        }
    }
    if (showsAccent(element)) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option)) {
            const QStyleOptionProgressBar accented = withAccent(*bar);
            QProxyStyle::drawControl(element, &accented, painter, widget);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                               QPainter* painter, const QWidget* widget) const
{
    if (control == CC_Slider) {
        if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            const QStyleOptionSlider accented = withAccent(*slider);
            QProxyStyle::drawComplexControl(control, &accented, painter, widget);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (!m_flat)
        return;
    if (control == CC_ComboBox) {
        const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        if (combo && combo->frame)
            stylepaint::fieldEdge(*painter, option->rect, *option);
    } else if (control == CC_SpinBox) {
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        if (spin && spin->frame)
            stylepaint::fieldEdge(*painter, option->rect, *option);
    } else if (control == CC_ToolButton && option->state.testFlag(State_HasFocus)) {
        stylepaint::focusRing(*painter, option->rect, *option);
    }
}

void Style::drawMirroredLabel(QPainter& painter, const QStyleOptionButton& label) const
{
    constexpr int kGap = 4;
    const QSize icon = label.iconSize;
    const int text = label.fontMetrics.size(Qt::TextShowMnemonic, label.text).width() + 2;
    const QRect whole = alignedRect(Qt::RightToLeft, Qt::AlignCenter,
                                    {icon.width() + kGap + text, label.rect.height()}, label.rect);
    const bool enabled = label.state.testFlag(State_Enabled);
    const QRect iconRect(whole.right() - icon.width() + 1, whole.center().y() - icon.height() / 2,
                         icon.width(), icon.height());
    label.icon.paint(&painter, iconRect, Qt::AlignCenter,
                     enabled ? QIcon::Normal : QIcon::Disabled);
    const int mnemonic = proxy()->styleHint(SH_UnderlineShortcut, &label, nullptr, nullptr)
                             ? Qt::TextShowMnemonic
                             : Qt::TextHideMnemonic;
    proxy()->drawItemText(&painter, {whole.left(), whole.top(), text, whole.height()},
                          Qt::AlignCenter | mnemonic, label.palette, enabled, label.text,
                          QPalette::ButtonText);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ToolBarIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_LargeIconSize:
        return 24;
    case PM_ToolBarItemSpacing:
        return 4;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget: // what it frames is opaque
        return 1;
    case SH_FocusFrame_Mask:
    case SH_ComboBox_AllowWheelScrolling: // the wheel scrolls the page, it chooses nothing
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        if (m_flat)
            return 0; // those of the style are of no theme
        break;
    case SH_Table_GridLineColor:
        if (option)
            return static_cast<int>(coloursFor(option->palette).hairline.rgb());
        break;
    default:
        break;
    }
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (m_flat && type == CT_PushButton)
        result += QSize(8, 4);
    return result;
}

} // namespace milepost
