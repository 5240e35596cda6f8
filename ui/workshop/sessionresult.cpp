// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/sessionresult.h"

#include "core/edits/workshopvotes.h"
#include "core/wording/terms.h"
#include "core/workshop/audience.h"
#include "ui/document/engagementdocument.h"
#include "ui/models/wording.h"
#include "ui/pages/assess/agreebox.h"
#include "ui/pages/assess/assesscontext.h"
#include "ui/pages/assess/evidencebox.h"
#include "ui/pages/assess/stagecards.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/pagelabels.h"
#include "ui/workshop/boardlines.h"
#include "ui/workshop/dotplot.h"
#include "ui/workshop/sessioncontext.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace milepost {

namespace {

constexpr int kPlotHeight = 150;

} // namespace

SessionResult::SessionResult(SessionContext& context, QWidget* parent)
    : QWidget(parent), m_context(context),
      m_view(new EngagementView(context.document(), context.clock().today(), this)),
      m_assess(new AssessContext(*m_view, this)), m_plot(new DotPlot(this)),
      m_votes(new TextLabel(TextSize::Lead, true, this)),
      m_advice(new TextLabel(TextSize::Body, false, this)),
      m_hint(new TextLabel(TextSize::Body, false, this)),
      m_second(new QPushButton(tr("&Open a second vote"), this)),
      m_toScore(new QPushButton(tr("&Go on to the score"), this)), m_agreeing(new QWidget(this))
{
    if (const std::optional<SessionDimension> at = m_context.dimension()) {
        m_view->setAssessment(at->assessment->id);
        m_view->setDimension(at->dimension->id);
    }
    m_plot->setFixedHeight(kPlotHeight);
    m_plot->setLetters(fontMetrics().height());
    m_agree = new AgreeBox(*m_assess, m_agreeing);
    m_evidence = new EvidenceBox(*m_assess, m_agreeing);
    auto* agreeing = new QVBoxLayout(m_agreeing);
    agreeing->setContentsMargins(0, 0, 0, 0);
    agreeing->addWidget(headingLabel(tr("Score and reason"), m_agreeing));
    agreeing->addWidget(m_agree);
    agreeing->addWidget(headingLabel(inWords(terms::evidence()), m_agreeing));
    agreeing->addWidget(m_evidence);
    auto* buttons = new FlowLayout(8);
    for (QPushButton* button : {m_second, m_toScore})
        buttons->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_plot);
    layout->addWidget(m_votes);
    layout->addWidget(m_advice);
    layout->addLayout(buttons);
    layout->addWidget(m_agreeing);
    layout->addWidget(m_hint);
    layout->addWidget(new StageCards(*m_assess, this));

    connect(m_second, &QPushButton::clicked, this,
            [this] { m_context.accept(m_context.document().perform(edits::openVote)); });
    connect(m_toScore, &QPushButton::clicked, this, [this] {
        m_context.accept(m_context.document().perform(edits::goToPhase, SessionPhase::Agree));
    });
    connect(m_assess, &AssessContext::refused, &m_context, &SessionContext::refused);
    connect(&m_context, &SessionContext::edited, this, &SessionResult::refresh);
    refresh();
}

void SessionResult::refresh()
{
    const std::optional<SessionDimension> at = m_context.dimension();
    if (!at || at->openRound > 0)
        return;
    m_view->setAssessment(at->assessment->id);
    m_view->setDimension(at->dimension->id);
    const auto wall =
        audienceView(m_context.content(), m_context.engagement(), m_context.clock().now());
    const DimensionScore score = revealedScore(m_context.content(), m_context.engagement(), *at);
    std::optional<AudienceVotes> votes;
    if (wall)
        votes = wall->votes;
    m_plot->setVisible(votes && !votes->dots.isEmpty());
    m_votes->setVisible(votes.has_value());
    m_advice->setVisible(votes.has_value());
    if (votes) {
        m_plot->setVotes(*votes);
        m_votes->setWords(votes->dots.isEmpty() ? tr("Nobody gave a score.") : votesText(*votes));
        m_advice->setWords(adviceText(*votes));
    }
    m_hint->setWords(score.hint ? tr("The indicators answered so far support %1.")
                                      .arg(wording::halfStage(*score.hint, QLocale()))
                                : tr("No indicator is answered yet; what would one see if the "
                                     "score were right?"));
    const auto phase = fromName<SessionPhase>(m_context.engagement().workshop->phase);
    m_second->setEnabled(at->revealedRound == 1);
    m_second->setVisible(at->revealedRound > 0);
    m_toScore->setVisible(phase != SessionPhase::Agree);
    m_agreeing->setVisible(phase == SessionPhase::Agree);
}

} // namespace milepost
