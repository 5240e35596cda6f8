// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QWidget>

class QLabel;

namespace milepost {

class EngagementDocument;

/// Whether everything is on disk, in a few words: "All changes saved · 14:02". That is never said
/// while a text in the window that is watched holds something else.
class SaveStateLabel : public QWidget {
    Q_OBJECT

public:
    /// `document` must outlive the label.
    SaveStateLabel(const EngagementDocument& document, Clock clock, QWidget* parent = nullptr);

    /// `window` must outlive the label.
    void watch(QWidget& window);
    [[nodiscard]] QString text() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    const EngagementDocument& m_document;
    Clock m_clock;
    const QWidget* m_window = nullptr;
    QLabel* m_icon;
    QLabel* m_text;
};

} // namespace milepost
