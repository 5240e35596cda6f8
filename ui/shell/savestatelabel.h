// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace milepost {

class EngagementDocument;

/// Whether everything is on disk, in a few words: "All changes saved · 14:02".
class SaveStateLabel : public QWidget {
    Q_OBJECT

public:
    /// `document` must outlive the label.
    explicit SaveStateLabel(const EngagementDocument& document, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    const EngagementDocument& m_document;
    QLabel* m_icon;
    QLabel* m_text;
};

} // namespace milepost
