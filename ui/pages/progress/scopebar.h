// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/telling.h"

#include <QWidget>

class QComboBox;

namespace milepost {

class ChoiceBar;

/// Chooses the matrix and the unit that the page is about. Units without an assessment stand in the
/// list and cannot be chosen.
class ScopeBar : public QWidget {
    Q_OBJECT

public:
    explicit ScopeBar(const Content& content, QWidget* parent = nullptr);

    void setScope(const Telling& telling, const MatrixId& matrix,
                  const std::optional<UnitId>& unit);

signals:
    void matrixChosen(const milepost::MatrixId& matrix);
    void unitChosen(const std::optional<milepost::UnitId>& unit);

private:
    QList<MatrixId> m_matrixIds;
    ChoiceBar* m_matrices;
    QComboBox* m_units;
};

} // namespace milepost
