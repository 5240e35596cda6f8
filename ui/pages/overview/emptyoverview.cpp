// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/emptyoverview.h"

#include "ui/pages/parts/pagelabels.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace milepost {

EmptyOverview::EmptyOverview(QWidget* parent)
    : QWidget(parent), m_heading(headingLabel({}, this)),
      m_text(new TextLabel(TextSize::Body, false, this)), m_button(new QPushButton(this))
{
    m_button->setDefault(true);
    connect(m_button, &QPushButton::clicked, this, [this] {
        emit placeRequested({PageId::Assess, {}, {}, {}});
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(static_cast<int>(kRhythm));
    layout->addWidget(m_heading);
    layout->addWidget(m_text);
    layout->addWidget(m_button, 0, Qt::AlignLeading);
}

void EmptyOverview::setMissing(OverviewGap missing)
{
    if (missing == OverviewGap::NoAssessment) {
        m_heading->setWords(tr("Nothing has been assessed yet"));
        m_text->setWords(tr(
            "The overview rests on the latest assessment of the whole organization. Start one on "
            "the Assess page: answer the indicators, score five dimensions, set targets. The plan "
            "follows by itself."));
        m_button->setText(tr("&Start an assessment"));
    } else if (missing == OverviewGap::NothingRated) {
        m_heading->setWords(tr("No dimension is rated yet"));
        m_text->setWords(
            tr("An index appears as soon as 60 % of the weight is rated. Enter votes or agree a "
               "score on the Assess page."));
        m_button->setText(tr("&Go on assessing"));
    }
    m_button->setAccessibleDescription(m_text->accessibleName());
    setVisible(missing == OverviewGap::NoAssessment || missing == OverviewGap::NothingRated);
}

} // namespace milepost
