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

    /// Offers the states that there are; those that a person chose stay chosen. Until then the last
    /// snapshot is compared with now, or else the assessment before of that matrix and unit, or its
    /// only one.
    void setStates(const Telling& telling, const MatrixId& matrix,
                   const std::optional<UnitId>& unit);

signals:
    void snapshotsRequested();

private:
    /// A box of states, and the key of what a person chose in it; empty: nothing yet.
    struct StateChoice {
        QComboBox* box;
        QString chosen = {};
    };

    void compare();
    [[nodiscard]] QJsonObject stateOf(const QString& key) const;

    EngagementDocument& m_document;
    StateChoice m_before;
    StateChoice m_after;
    TextLabel* m_note;
    ComparisonTable* m_table;
};

} // namespace milepost
