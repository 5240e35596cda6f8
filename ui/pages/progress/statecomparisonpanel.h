// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/telling.h"

#include <QWidget>

class QComboBox;

namespace milepost {

class ComparisonTable;
class EngagementDocument;
class TextLabel;

/// Any two states side by side: assessments, snapshots, and how things are now.
class StateComparisonPanel : public QWidget {
    Q_OBJECT

public:
    /// The document must outlive it.
    explicit StateComparisonPanel(EngagementDocument& document, QWidget* parent = nullptr);

    /// Offers the states that there are; those that were chosen stay chosen. At first the last
    /// snapshot, or else the assessment before, is compared with now.
    void setStates(const Telling& telling);

signals:
    void snapshotsRequested();

private:
    void compare();
    [[nodiscard]] QJsonObject stateOf(const QString& key) const;

    EngagementDocument& m_document;
    QComboBox* m_before;
    QComboBox* m_after;
    TextLabel* m_note;
    ComparisonTable* m_table;
};

} // namespace milepost
