// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/warnings.h"

#include <QToolButton>

namespace milepost {

/// Counts the warnings of the current assessment and lists them in a menu, each leading to its
/// place. Hidden while there is none.
class WarningsButton : public QToolButton {
    Q_OBJECT

public:
    explicit WarningsButton(QWidget* parent = nullptr);

    void setWarnings(const QList<Warning>& warnings);

signals:
    void placeRequested(const milepost::Place& place);

private:
    QList<Warning> m_warnings;
};

} // namespace milepost
