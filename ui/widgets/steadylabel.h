// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pagelabels.h"

#include <QStringList>

namespace milepost {

/// Text that changes while one works and moves nothing below it: it is always as high as the
/// longest of the sentences that it may say needs at its width.
class SteadyLabel : public TextLabel {
    Q_OBJECT

public:
    explicit SteadyLabel(TextSize size, QWidget* parent = nullptr);

    /// The longest of the sentences that may come, without what may be said as an exception.
    void setRoomFor(const QStringList& sentences);

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    QStringList m_sentences;
};

} // namespace milepost
