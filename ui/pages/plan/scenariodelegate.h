// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/textdelegate.h"

namespace milepost {

/// The cells of scenarios side by side: words, and under those of a dimension a small bar from
/// stage 1 to 3 with a tick where the target is.
class ScenarioDelegate : public TextDelegate {
    Q_OBJECT

public:
    explicit ScenarioDelegate(QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
};

} // namespace milepost
