// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/waivers.h"

#include <QDialog>

class QPushButton;

namespace milepost {

class TextArea;
class TextField;

/// Asks why a prerequisite need not come first, and who answers for that.
class WaiveDialog : public QDialog {
    Q_OBJECT

public:
    /// `risk` says what is waived; `people` are those who are known; what is `proposed` can be
    /// changed.
    WaiveDialog(const QString& risk, const QStringList& people, const Waiver& proposed,
                QWidget* parent = nullptr);

    /// Without a title of the risk.
    [[nodiscard]] Waiver waiver() const;

private:
    void follow();

    TextArea* m_reason;
    TextField* m_owner;
    QPushButton* m_waive;
};

} // namespace milepost
