// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace milepost {

struct RecoveryText;

/// What was recovered of a damaged file and what was not, to be read and copied beside the work.
class RecoveryDialog : public QDialog {
    Q_OBJECT

public:
    RecoveryDialog(const QString& damagedPath, const QString& newPath, const RecoveryText& text,
                   QWidget* parent);
};

} // namespace milepost
