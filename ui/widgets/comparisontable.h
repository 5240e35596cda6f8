// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/comparisonlines.h"

#include <QTreeWidget>

#include <functional>

class QComboBox;

namespace milepost {

/// Two states side by side: what it is about, then, now, and what changed.
class ComparisonTable : public QTreeWidget {
    Q_OBJECT

public:
    explicit ComparisonTable(QWidget* parent = nullptr);

    /// Shows the states that are chosen in two boxes of the same entries; their names head the
    /// columns. `stateOf` makes the state of an entry, as for compareStates, from its data. Returns
    /// what is to be said beside the table: what keeps the two from being alike, or that they are
    /// one.
    [[nodiscard]] QString compare(const Content& content, const Engagement& engagement,
                                  const QComboBox& before, const QComboBox& after,
                                  const std::function<QJsonObject(const QString&)>& stateOf);

private:
    void setLines(const QList<ComparisonLine>& lines, const QString& before, const QString& after);
    void addLine(const ComparisonLine& line);
};

} // namespace milepost
