// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/playpanel.h"

#include "core/edits/playdecisions.h"
#include "core/wording/terms.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"
#include "ui/pages/plan/playdecisions.h"
#include "ui/pages/plan/playprogressbox.h"
#include "ui/pages/plan/prerequisitebox.h"
#include "ui/view/engagementview.h"
#include "ui/widgets/pagelabels.h"
#include "ui/widgets/textfields.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace milepost {

namespace {

constexpr int kNoteLines = 5;

} // namespace

PlayPanel::PlayPanel(EngagementView& view, PlanModel& plan, QWidget* parent)
    : QWidget(parent), m_document(view.document()), m_title(headingLabel({}, this)),
      m_words(new TextLabel(TextSize::Body, false)),
      m_prerequisites(new PrerequisiteBox(view.document())), m_forced(new QComboBox),
      m_notes(new TextArea(tr("Notes on the play"), kNoteLines)),
      m_progress(new PlayProgressBox(view, plan))
{
    m_forced->addItem(tr("As the plan proposes"), static_cast<int>(Forced::No));
    m_forced->addItem(tr("Always in the plan"), static_cast<int>(Forced::In));
    m_forced->addItem(inWords(terms::dropped()), static_cast<int>(Forced::Out));
    m_forced->setAccessibleName(tr("Whether the play is in the plan"));
    m_notes->setPlaceholderText(tr("Notes; they are printed in the report"));
    m_words->setAlignment((m_words->alignment() & Qt::AlignHorizontal_Mask) | Qt::AlignTop);

    auto* about = new QWidget;
    auto* scroll = new QScrollArea(about);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_words);
    scroll->setAccessibleName(tr("About the play"));
    auto* inPlan = new QLabel(tr("In the &plan:"), about);
    inPlan->setBuddy(m_forced);
    auto* row = new QHBoxLayout;
    row->addWidget(inPlan);
    row->addWidget(m_forced);
    row->addStretch(1);
    auto* aboutLayout = new QVBoxLayout(about);
    aboutLayout->setContentsMargins(0, 4, 0, 0);
    aboutLayout->addWidget(scroll, 3);
    aboutLayout->addWidget(m_prerequisites);
    aboutLayout->addLayout(row);
    aboutLayout->addWidget(m_notes);
    auto* tabs = new QTabWidget(this);
    tabs->setDocumentMode(true);
    tabs->setAccessibleName(tr("What is shown of the play"));
    tabs->addTab(about, tr("A&bout"));
    tabs->addTab(m_progress, tr("Progre&ss"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(tabs, 1);

    connect(m_prerequisites, &PrerequisiteBox::refused, this, &PlayPanel::refused);
    connect(m_prerequisites, &PrerequisiteBox::playRequested, this, &PlayPanel::playRequested);
    connect(m_progress, &PlayProgressBox::refused, this, &PlayPanel::refused);
    connect(m_forced, &QComboBox::activated, this, &PlayPanel::decide);
    connect(m_notes, &TextArea::typed, this, &PlayPanel::writeNotes);
    connect(m_notes, &TextArea::left, this, [this] { m_document.endMerge(); });
}

void PlayPanel::setPlay(const PlayId& play, const Telling& telling)
{
    if (play == m_play)
        return;
    m_document.endMerge();
    m_play = play;
    refresh(telling);
}

void PlayPanel::keepTyping()
{
    m_progress->keepTyping();
}

QString PlayPanel::wordsOf(const PlayFacts& facts) const
{
    QStringList lines;
    for (const QString& problem : facts.problems)
        lines.append(common::warning().arg(problem));
    if (!facts.why.isEmpty())
        lines.append(tr("Why: %1").arg(facts.why));
    if (!facts.start.isEmpty())
        lines.append(facts.start);
    lines.append(inWords(terms::ownerIs().arg(facts.owner)));
    if (!facts.what.isEmpty())
        lines.append(facts.what);
    if (!facts.deliverable.isEmpty())
        lines.append(tr("Deliverable: %1").arg(facts.deliverable));
    return lines.join(QLatin1Char('\n'));
}

void PlayPanel::refresh(const Telling& telling)
{
    const std::optional<PlayFacts> facts =
        m_play.isEmpty() ? std::nullopt : playFactsOf(telling, m_play);
    m_title->setWords(facts ? facts->title : tr("No play is selected"));
    m_words->setWords(facts ? wordsOf(*facts) : QString());
    const bool editable = facts && !m_document.isReadOnly();
    m_forced->setEnabled(editable);
    m_notes->setEnabled(facts.has_value());
    m_notes->setReadOnly(!editable);
    m_stored = facts ? facts->forced : Forced::No;
    showForced();
    m_notes->showText(facts ? facts->notes : QString());
    m_prerequisites->showPlay(facts ? m_play : PlayId(), telling);
    m_progress->showPlay(facts ? m_play : PlayId(), telling);
}

void PlayPanel::showForced()
{
    m_forced->setCurrentIndex(m_forced->findData(static_cast<int>(m_stored)));
}

void PlayPanel::decide()
{
    const auto forced = static_cast<Forced>(m_forced->currentData().toInt());
    if (forced == Forced::Out) {
        showForced(); // until it is dropped, which asks
        emit dropWanted();
        return;
    }
    const Result<Done> done = decideOnPlay(m_document, m_play, forced);
    if (done)
        return;
    showForced();
    emit refused(inWords(done.error().message));
}

void PlayPanel::writeNotes(const QString& text)
{
    if (m_play.isEmpty())
        return;
    const Result<Done> done =
        m_document.perform(Merge::WithPrevious, edits::setPlayNotes, m_play, text);
    m_notes->limit().setRefused(!done);
    if (!done)
        emit refused(inWords(done.error().message));
}

} // namespace milepost
