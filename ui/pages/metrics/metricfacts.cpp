// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/metrics/metricfacts.h"

#include "ui/widgets/pagelabels.h"

#include <QVBoxLayout>

namespace milepost {

MetricFacts::MetricFacts(QWidget* parent) : QScrollArea(parent), m_layout(new QVBoxLayout)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("About the metric"));
    auto* inner = new QWidget;
    m_layout->setAlignment(Qt::AlignTop);
    m_layout->setContentsMargins(0, 0, static_cast<int>(kRhythm), 0);
    m_layout->setSpacing(0);
    inner->setLayout(m_layout);
    setWidget(inner);
}

void MetricFacts::setFacts(const QList<MetricFact>& facts)
{
    if (m_facts == facts)
        return;
    m_facts = facts;
    while (m_labels.size() < facts.size()) {
        TextLabel* label = noteLabel(widget());
        auto* text = new TextLabel(TextSize::Body, false, widget());
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setContentsMargins(0, 0, 0, static_cast<int>(kRhythm));
        m_layout->addWidget(label);
        m_layout->addWidget(text);
        m_labels.append(std::pair(label, text));
    }
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        const auto& [label, text] = m_labels.at(i);
        const bool used = i < facts.size();
        label->setVisible(used);
        text->setVisible(used);
        if (used) {
            label->setWords(facts.at(i).label);
            text->setWords(facts.at(i).text);
        }
    }
    ensureVisible(0, 0);
}

} // namespace milepost
