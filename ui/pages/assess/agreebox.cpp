// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/agreebox.h"

#include "core/edits/dimensions.h"
#include "core/scoring/progress.h"
#include "core/scoring/votechange.h"
#include "ui/document/engagementdocument.h"
#include "ui/models/wording.h"
#include "ui/pages/assess/assesscontext.h"
#include "ui/pages/assess/scorechoices.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/steadylabel.h"
#include "ui/widgets/textfields.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace milepost {

namespace {

QString askForReason()
{
    return AgreeBox::tr("One sentence of reason first: what speaks for this score?");
}

QString votesChangedSince(double agreed, double median)
{
    return AgreeBox::tr(
               "Votes changed after the score was agreed on %1: the median is now %2. Agree "
               "again, or withdraw the score.")
        .arg(wording::score(agreed, QLocale()), wording::score(median, QLocale()));
}

QString reasonStays()
{
    return AgreeBox::tr(
        "An agreed score keeps its reason; the one before stays until you write another.");
}

QString buttonText(bool oneRater, HalfStage score)
{
    const QString text = wording::score(score.value(), QLocale());
    return oneRater ? AgreeBox::tr("Settle on %1").arg(text)
                    : AgreeBox::tr("Agree on %1").arg(text);
}

} // namespace

AgreeBox::AgreeBox(AssessContext& context, QWidget* parent) : QWidget(parent), m_context(context)
{
    m_scores = new ChoiceBar(tr("Score to agree on"), halfStageChoices(), this);
    m_reason = new TextArea(tr("Reason for the agreed score"), 6, this);
    m_reason->setSteady(3); // the button below must not move while one types
    m_reason->setPlaceholderText(tr("Why this score: what was shown, what is still missing"));
    m_agree = new QPushButton(this);
    m_withdraw = new QPushButton(tr("Withdraw"), this);
    m_withdraw->setFlat(true);
    m_withdraw->setToolTip(tr("The votes count again; the reason stays"));
    m_withdraw->setAccessibleName(tr("Withdraw the agreed score"));
    QSizePolicy keepsItsRoom = m_withdraw->sizePolicy();
    keepsItsRoom.setRetainSizeWhenHidden(true);
    m_withdraw->setSizePolicy(keepsItsRoom);
    m_state = new SteadyLabel(TextSize::Body, this);
    m_state->setRoomFor({askForReason(), reasonStays(), votesChangedSince(1.5, 2.25)});
    int widest = 0;
    for (const bool oneRater : {false, true}) {
        for (const HalfStage score : HalfStage::all()) {
            m_agree->setText(buttonText(oneRater, score));
            widest = qMax(widest, m_agree->sizeHint().width());
        }
    }
    m_agree->setMinimumWidth(widest);

    auto* line = new FlowLayout(8);
    line->addWidget(m_scores);
    line->addWidget(m_agree);
    line->addWidget(m_withdraw);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_reason);
    layout->addLayout(line);
    layout->addWidget(m_state);

    connect(m_scores, &ChoiceBar::chosen, this,
            [this](int choice) { propose(halfStageOf(choice)); });
    connect(m_agree, &QPushButton::clicked, this, &AgreeBox::agree);
    connect(m_withdraw, &QPushButton::clicked, this, &AgreeBox::withdraw);
    connect(m_reason, &TextArea::typed, this, &AgreeBox::writeReason);
    connect(m_reason, &TextArea::left, this, [this] {
        m_context.document().endMerge();
        refresh();
    });
    connect(&m_context.view(), &EngagementView::dimensionChanged, this, &AgreeBox::start);
    connect(&m_context, &AssessContext::edited, this, &AgreeBox::refresh);
    start();
}

void AgreeBox::start()
{
    m_chosen = false;
    refresh();
}

void AgreeBox::propose(HalfStage score)
{
    m_chosen = true;
    show(score);
    refresh();
}

void AgreeBox::show(std::optional<HalfStage> score)
{
    m_scores->setCurrent(score ? choiceOf(*score) : -1);
    if (score == m_proposed)
        return;
    m_proposed = score;
    emit proposedChanged();
}

void AgreeBox::refresh()
{
    const DimensionScore* score = m_context.score();
    const DimensionRecord* record = m_context.record();
    const std::optional<HalfStage> agreed = record ? record->agreed : std::nullopt;
    if (!m_chosen || !m_context.editable())
        show(agreed ? agreed : score ? proposedScore(*score) : std::nullopt);
    if (m_chosen && agreed == m_proposed)
        m_chosen = false;
    m_reason->showText(record ? record->reason : QString());

    const bool editable = m_context.editable();
    m_agree->setText(m_proposed               ? buttonText(m_context.isOneRater(), *m_proposed)
                     : m_context.isOneRater() ? tr("Settle")
                                              : tr("Agree"));
    const bool agreeable =
        editable && m_proposed &&
        (agreed != m_proposed || (score && votesChangedSinceAgreed(record, *score)));
    // The keyboard must not go on to what lies below when its button is done.
    if ((m_agree->hasFocus() && !agreeable) || (m_withdraw->hasFocus() && !agreed))
        m_scores->setFocus(Qt::OtherFocusReason);
    m_agree->setEnabled(agreeable);
    m_withdraw->setVisible(agreed.has_value());
    m_withdraw->setEnabled(editable);
    m_scores->setEnabled(editable);
    m_reason->setReadOnly(!editable);
    say(stateOf(agreed));
}

QString AgreeBox::stateOf(const std::optional<HalfStage>& agreed) const
{
    const DimensionScore* score = m_context.score();
    const bool oneRater = m_context.isOneRater();
    if (agreed) {
        const QString text = wording::score(agreed->value(), QLocale());
        if (m_chosen)
            return (oneRater ? tr("Settled on %1 so far") : tr("Agreed on %1 so far")).arg(text);
        if (score && votesChangedSinceAgreed(m_context.record(), *score))
            return votesChangedSince(agreed->value(), score->votes->median);
        return oneRater ? tr("Settled on %1").arg(text) : QString(); // the advice says so
    }
    if (!score || !score->votes || m_chosen || !m_context.editable())
        return {};
    if (oneRater)
        return tr("The score given counts as it is. Settle on another one only with a reason.");
    return score->valid == 1 ? QString() : tr("Proposed: the median, rounded down");
}

QString AgreeBox::state() const
{
    return m_state->text();
}

void AgreeBox::say(const QString& sentence)
{
    m_state->setWords(sentence);
}

void AgreeBox::agree()
{
    if (!m_proposed || !m_context.editable())
        return;
    const QString reason = m_reason->limit().fitting(m_reason->toPlainText());
    if (reason.trimmed().isEmpty()) {
        m_reason->setFocus(Qt::OtherFocusReason);
        say(askForReason());
        return;
    }
    const DimensionScore* score = m_context.score();
    const auto median = score && score->votes ? std::optional(score->votes->median) : std::nullopt;
    m_context.document().endMerge();
    m_context.accept(m_context.document().perform(edits::agreeScore, m_context.place(), *m_proposed,
                                                  reason, median));
}

void AgreeBox::withdraw()
{
    m_chosen = false;
    m_context.accept(m_context.document().perform(edits::withdrawAgreedScore, m_context.place()));
}

void AgreeBox::writeReason(const QString& text)
{
    const DimensionRecord* record = m_context.record();
    if (text.trimmed().isEmpty() && record && record->agreed) {
        say(reasonStays());
        m_reason->limit().setRefused(true);
        return;
    }
    m_reason->limit().setRefused(!m_context.accept(m_context.document().perform(
        Merge::WithPrevious, edits::setReason, m_context.place(), text)));
}

} // namespace milepost
