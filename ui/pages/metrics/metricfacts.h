// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/metriccard.h"

#include <QScrollArea>

class QVBoxLayout;

namespace milepost {

class TextLabel;

/// What the catalogue says of a metric, in paragraphs that scroll.
class MetricFacts : public QScrollArea {
    Q_OBJECT

public:
    explicit MetricFacts(QWidget* parent = nullptr);

    void setFacts(const QList<MetricFact>& facts);
    [[nodiscard]] const QList<MetricFact>& facts() const { return m_facts; }

private:
    QList<MetricFact> m_facts;
    QVBoxLayout* m_layout;
    QList<std::pair<TextLabel*, TextLabel*>> m_labels; ///< made when first needed
};

} // namespace milepost
