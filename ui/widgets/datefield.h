// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateEdit>

namespace milepost {

/// A date to type or to choose. A whole date may be typed in the order of the window's language or
/// as 2026-12-31; what was typed and is not the date that the field shows can be asked for.
class DateField : public QDateEdit {
    Q_OBJECT

public:
    explicit DateField(const QDate& date, QWidget* parent = nullptr);

    /// Takes what was typed as far as it is a date. Otherwise says what was typed and is not taken;
    /// empty when there is no such thing.
    [[nodiscard]] QString takeTyped();

signals:
    /// The field was left with that text, which is no date that it takes.
    void misread(const QString& typed);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] bool holdsWhatWasTyped() const;

    QString m_typed; ///< since the last key that is no text
};

} // namespace milepost
