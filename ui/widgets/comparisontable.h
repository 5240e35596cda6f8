// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/comparisonlines.h"

#include <QTreeWidget>

namespace milepost {

/// Two states side by side: what it is about, then, now, and what changed.
class ComparisonTable : public QTreeWidget {
    Q_OBJECT

public:
    explicit ComparisonTable(QWidget* parent = nullptr);

    /// The names of the states head their columns.
    void setLines(const QList<ComparisonLine>& lines, const QString& before, const QString& after);

private:
    void addLine(const ComparisonLine& line);
};

} // namespace milepost
