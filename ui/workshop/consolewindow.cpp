// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/consolewindow.h"

#include "core/edits/workshop.h"
#include "ui/document/engagementdocument.h"
#include "ui/theme/icons.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/pagelabels.h"
#include "ui/widgets/textfields.h"
#include "ui/workshop/agendapanel.h"
#include "ui/workshop/dimensionblock.h"
#include "ui/workshop/parkingpanel.h"
#include "ui/workshop/partpanel.h"
#include "ui/workshop/passaround.h"
#include "ui/workshop/rosterpanel.h"
#include "ui/workshop/sessioncontext.h"

#include <QAbstractItemView>
#include <QCloseEvent>
#include <QComboBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace milepost {

namespace {

constexpr QSize kConsoleSize(1180, 740);

QString stepText(SessionStep step)
{
    switch (step) {
    case SessionStep::NextPart:
        return ConsoleWindow::tr("&Next part");
    case SessionStep::OpenVote:
        return ConsoleWindow::tr("&Open the vote");
    case SessionStep::WaitForVotes:
        return ConsoleWindow::tr("Waiting for votes");
    case SessionStep::Reveal:
        return ConsoleWindow::tr("Re&veal");
    case SessionStep::BeginAgreeing:
        return ConsoleWindow::tr("On to the &score");
    case SessionStep::WaitForScore:
        return ConsoleWindow::tr("Waiting for a score");
    case SessionStep::End:
        break;
    }
    return ConsoleWindow::tr("&Close the workshop…");
}

} // namespace

ConsoleWindow::ConsoleWindow(SessionContext& context, QWidget* parent)
    : QWidget(parent, Qt::Window), m_context(context), m_agenda(new AgendaPanel(context)),
      m_centre(new QStackedWidget), m_part(new PartPanel(context)),
      m_block(new DimensionBlock(context)), m_roster(new RosterPanel(context)),
      m_parking(new ParkingPanel(context)), m_passAround(new PassAround(context, this)),
      m_message(new TextLabel(TextSize::Body, true, this)),
      m_screens(new TextLabel(TextSize::Body, false, this))
{
    setObjectName(QStringLiteral("workshop.console"));
    setWindowTitle(tr("Workshop console"));
    setWindowIcon(applicationIcon());
    m_centre->addWidget(m_part);
    m_centre->addWidget(m_block);
    auto* side = new QSplitter(Qt::Vertical);
    side->setChildrenCollapsible(false);
    side->addWidget(m_roster);
    side->addWidget(m_parking);
    side->setStretchFactor(0, 3);
    side->setStretchFactor(1, 2);
    auto* split = new QSplitter(Qt::Horizontal);
    split->setChildrenCollapsible(false);
    split->addWidget(m_agenda);
    split->addWidget(m_centre);
    split->addWidget(side);
    split->setStretchFactor(1, 1);
    split->setSizes({240, 580, 340});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(makeBar());
    layout->addWidget(m_message);
    layout->addWidget(split, 1);
    layout->addWidget(m_screens);
    m_message->setMinimumHeight(m_message->fontMetrics().lineSpacing());
    resize(kConsoleSize);
    addShortcuts();
    say({});

    connect(m_block, &DimensionBlock::passAroundRequested, this, &ConsoleWindow::beginPassAround);
    connect(m_passAround, &PassAround::finished, this, [this] { activateWindow(); });
    connect(&m_context, &SessionContext::refused, this, &ConsoleWindow::say);
    connect(&m_context, &SessionContext::edited, this, [this] {
        say({});
        refresh();
    });
    refresh();
}

QWidget* ConsoleWindow::makeBar()
{
    auto* bar = new QWidget(this);
    m_back = new QPushButton(tr("Step &back"), bar);
    m_step = new QPushButton(bar);
    m_skip = new QPushButton(tr("Next part no&w"), bar);
    m_audience = new QPushButton(bar);
    m_blank = new QPushButton(tr("Blank the wa&ll"), bar);
    m_end = new QPushButton(tr("&End…"), bar);
    m_step->setObjectName(QStringLiteral("workshop.step"));
    m_step->setDefault(true);
    m_step->setToolTip(tr("What comes next (Page Down)"));
    m_back->setToolTip(tr("One step back (Page Up)"));
    m_skip->setToolTip(tr("Leaves what is open here and goes on with the agenda"));
    m_blank->setToolTip(tr("Nothing on the wall, or everything again (B or full stop)"));
    m_end->setToolTip(tr("Asks whether the workshop is over"));
    auto* layout = new FlowLayout(8, bar);
    for (QPushButton* button : {m_back, m_step, m_skip, m_audience, m_blank, m_end})
        layout->addWidget(button);
    connect(m_back, &QPushButton::clicked, &m_context, &SessionContext::stepBack);
    connect(m_step, &QPushButton::clicked, &m_context, &SessionContext::stepAhead);
    connect(m_skip, &QPushButton::clicked, this, [this] {
        m_context.accept(m_context.document().perform(edits::stepPart, 1, m_context.clock().now()));
    });
    connect(m_audience, &QPushButton::clicked, this, &ConsoleWindow::audienceRequested);
    connect(m_blank, &QPushButton::clicked, &m_context, &SessionContext::blankRequested);
    connect(m_end, &QPushButton::clicked, &m_context, &SessionContext::endWorkshop);
    return bar;
}

void ConsoleWindow::addShortcuts()
{
    const auto on = [this](const QKeySequence& keys, auto* receiver, auto slot) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setAutoRepeat(false); // a key held down would walk through the agenda
        connect(shortcut, &QShortcut::activated, receiver, slot);
    };
    on(Qt::Key_PageDown, &m_context, &SessionContext::stepAhead);
    on(Qt::Key_PageUp, &m_context, &SessionContext::stepBack);
    on(Qt::Key_B, &m_context, &SessionContext::blankRequested);
    on(Qt::Key_Period, &m_context, &SessionContext::blankRequested);
    on(QKeySequence::Undo, &m_context.document(), &EngagementDocument::undo);
    on(QKeySequence::Redo, &m_context.document(), &EngagementDocument::redo);
    on(QKeySequence(Qt::CTRL | Qt::Key_L), this,
       [this] { m_parking->entry().setFocus(Qt::ShortcutFocusReason); });
}

void ConsoleWindow::say(const QString& sentence)
{
    m_message->setWords(sentence); // it keeps its line, so that nothing moves
    if (sentence.isEmpty())
        return;
    announce(*m_message);
}

void ConsoleWindow::refresh()
{
    if (!m_context.isRunning())
        return;
    const SessionStep step = stepAhead(m_context.content(), m_context.engagement());
    const std::optional<SessionDimension> at = m_context.dimension();
    m_step->setText(step == SessionStep::OpenVote && at && at->revealedRound > 0
                        ? tr("&Open the second vote")
                        : stepText(step));
    // It says what it waits for when it is pressed: disabled it would hand the focus to the next.
    m_step->setDefault(step != SessionStep::WaitForVotes && step != SessionStep::WaitForScore);
    const auto moment = m_context.moment();
    m_skip->setEnabled(moment && moment->next() && step != SessionStep::NextPart);
    m_centre->setCurrentWidget(at ? static_cast<QWidget*>(m_block) : static_cast<QWidget*>(m_part));
}

void ConsoleWindow::showAudienceState(bool secondScreen, bool open)
{
    m_audience->setText(open ? tr("Hide the &audience window") : tr("Show the &audience window"));
    m_screens->setVisible(!secondScreen);
    m_screens->setWords(
        tr("There is one screen only: if it is mirrored, the audience sees this window. Extend the "
           "display to the projector; the audience window moves there by itself."));
}

void ConsoleWindow::beginPassAround()
{
    m_passAround->begin();
    m_passAround->setGeometry(geometry());
    m_passAround->showFullScreen();
    m_passAround->activateWindow();
}

/// A letter typed in a list goes to a name there and is no shortcut.
bool ConsoleWindow::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* keys = static_cast<QKeyEvent*>(event);
        const QWidget* focus = focusWidget();
        if (keys->modifiers() == Qt::NoModifier && keys->key() == Qt::Key_B &&
            (qobject_cast<const QComboBox*>(focus) ||
             qobject_cast<const QAbstractItemView*>(focus))) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void ConsoleWindow::closeEvent(QCloseEvent* event)
{
    event->accept();
    emit closed();
}

} // namespace milepost
