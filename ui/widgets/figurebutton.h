// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/explanation.h"
#include "ui/theme/typescale.h"

#include <QAbstractButton>

namespace milepost {

/// A number on screen that explains itself: its value with a small caption, and a click, Space,
/// Enter or "?" asks for its arithmetic. It is a control like any other, with a focus and a name.
class FigureButton : public QAbstractButton {
    Q_OBJECT

public:
    /// `size` is the size of the value; the caption is small.
    explicit FigureButton(Quantity quantity, const QString& caption, TextSize size = TextSize::Lead,
                          QWidget* parent = nullptr);

    /// What is shown, and which number it is. `remark` is said to screen readers and in the tool
    /// tip; it may be empty.
    void showFigure(const QString& value, const ExplanationSubject& subject,
                    const QString& remark = {});
    /// Values that may come: the button is as wide as the widest of them, so that nothing beside it
    /// moves with the value.
    void setRoomFor(const QStringList& values);
    /// Value on a stage's colour (1 to 3), or plain (0).
    void setStage(int stage);

    [[nodiscard]] QString value() const { return m_value; }
    [[nodiscard]] const ExplanationSubject& subject() const { return m_subject; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void explanationRequested(const milepost::ExplanationSubject& subject);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QFont valueFont() const;
    [[nodiscard]] QFont captionFont() const;

    QString m_caption;
    QString m_value;
    QStringList m_room;
    TextSize m_size;
    int m_stage = 0;
    ExplanationSubject m_subject;
};

} // namespace milepost
