// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/typescale.h"

#include <QLabel>

namespace milepost {

/// Text of the program or of the engagement, letter by letter: never read as markup, wrapped where
/// there is no room. Its font follows the window's, and it begins where the window's language
/// begins, whatever language it is in.
class TextLabel : public QLabel {
    Q_OBJECT

public:
    explicit TextLabel(TextSize size, bool strong = false, QWidget* parent = nullptr);

    /// Very long words may break.
    void setWords(const QString& text);
    /// Small print in the muted colour of the palette.
    void setMuted(bool muted);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyLook();
    void applyDirection();

    TextSize m_size;
    bool m_strong;
    bool m_muted = false;
    bool m_applying = false;
};

[[nodiscard]] TextLabel* titleLabel(QWidget* parent);
[[nodiscard]] TextLabel* headingLabel(const QString& text, QWidget* parent);
[[nodiscard]] TextLabel* noteLabel(QWidget* parent);

} // namespace milepost
