// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QHeaderView;

namespace milepost {

/// Tells the words of a section in full while the mouse rests on it, where the section is too
/// narrow for them and the model has no tool tip of its own. Belongs to the header.
class HeaderTips : public QObject {
    Q_OBJECT

public:
    /// Once for each header; more calls change nothing.
    static void tellAt(QHeaderView& header);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    explicit HeaderTips(QHeaderView& header);

    QHeaderView& m_header;
};

} // namespace milepost
