// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/progress/sentencelist.h"

#include "ui/widgets/pagelabels.h"

#include <QVBoxLayout>

namespace milepost {

SentenceList::SentenceList(const QString& heading, QWidget* parent)
    : QWidget(parent), m_layout(new QVBoxLayout)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(static_cast<int>(kRhythm));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(static_cast<int>(kRhythm));
    layout->addWidget(headingLabel(heading, this));
    layout->addLayout(m_layout);
    layout->addStretch();
    setAccessibleName(heading);
}

void SentenceList::setSentences(const QList<QString>& sentences)
{
    if (m_sentences == sentences)
        return;
    m_sentences = sentences;
    while (m_labels.size() > sentences.size())
        delete m_labels.takeLast();
    while (m_labels.size() < sentences.size()) {
        auto* label = new TextLabel(TextSize::Body, false, this);
        m_labels.append(label);
        m_layout->addWidget(label);
    }
    for (qsizetype i = 0; i < sentences.size(); ++i)
        m_labels.at(i)->setWords(sentences.at(i));
}

} // namespace milepost
