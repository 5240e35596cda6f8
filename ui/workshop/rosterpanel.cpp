// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/rosterpanel.h"

#include "core/edits/workshoproom.h"
#include "core/wording/terms.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/commonwords.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/pagelabels.h"
#include "ui/workshop/sessioncontext.h"

#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace milepost {

RosterPanel::RosterPanel(SessionContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_sum(new TextLabel(TextSize::Body, false, this)),
      m_people(new QTreeWidget(this)), m_all(new QPushButton(tr("All are here"), this)),
      m_observer(new QPushButton(tr("Only observes"), this)),
      m_invite(new QPushButton(tr("Invite"), this)), m_invitations(new QMenu(m_invite))
{
    m_people->setObjectName(QStringLiteral("workshop.roster"));
    m_people->setAccessibleName(tr("People in the room"));
    m_people->setHeaderLabels(
        {common::name(), inWords(terms::jobFunction()), inWords(terms::state())});
    m_people->setRootIsDecorated(false);
    m_people->setUniformRowHeights(true);
    m_people->setTextElideMode(Qt::ElideRight);
    m_people->header()->setStretchLastSection(false);
    m_people->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_people->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_people->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_observer->setCheckable(true);
    m_observer->setToolTip(tr("The chosen person sees everything and does not vote"));
    m_invite->setMenu(m_invitations);
    auto* buttons = new FlowLayout(6);
    for (QPushButton* button : {m_all, m_observer, m_invite})
        buttons->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(headingLabel(tr("In the room"), this));
    layout->addWidget(m_sum);
    layout->addWidget(m_people, 1);
    layout->addLayout(buttons);

    connect(m_people, &QTreeWidget::itemChanged, this, &RosterPanel::take);
    connect(m_people, &QTreeWidget::currentItemChanged, this, [this] {
        if (!m_filling)
            refresh();
    });
    connect(m_observer, &QPushButton::clicked, this, &RosterPanel::toggleObserver);
    connect(m_all, &QPushButton::clicked, this, &RosterPanel::checkAllIn);
    connect(m_invitations, &QMenu::aboutToShow, this, &RosterPanel::fillInvitations);
    connect(&m_context, &SessionContext::edited, this, &RosterPanel::refresh);
    refresh();
}

ParticipantId RosterPanel::chosen() const
{
    const QTreeWidgetItem* item = m_people->currentItem();
    return item ? ParticipantId(item->data(0, Qt::UserRole).toString()) : ParticipantId();
}

QString RosterPanel::stateOf(const ParticipantId& person, bool present, bool observer) const
{
    if (observer)
        return tr("observes");
    const std::optional<SessionDimension> at = m_context.dimension();
    if (!at || at->openRound == 0)
        return {};
    if (hasVoted(*at, person, at->openRound))
        return tr("vote is in");
    return present ? tr("still to vote") : QString();
}

void RosterPanel::refresh()
{
    if (!m_context.isRunning())
        return;
    m_filling = true;
    const Engagement& engagement = m_context.engagement();
    const QList<Attendance>& roster = engagement.workshop->attendance;
    while (m_people->topLevelItemCount() > roster.size())
        delete m_people->takeTopLevelItem(m_people->topLevelItemCount() - 1);
    int here = 0;
    for (int i = 0; i < roster.size(); ++i) {
        const Attendance& one = roster.at(i);
        const Participant* person = engagement.findParticipant(one.participant);
        if (i >= m_people->topLevelItemCount())
            m_people->addTopLevelItem(new QTreeWidgetItem);
        QTreeWidgetItem* item = m_people->topLevelItem(i);
        item->setData(0, Qt::UserRole, one.participant.text());
        item->setText(0, person ? person->name : QString());
        item->setToolTip(0, item->text(0));
        item->setText(1, person ? inWords(functionLabel(person->function)) : QString());
        item->setText(2, stateOf(one.participant, one.present, one.observer));
        item->setCheckState(0, one.present ? Qt::Checked : Qt::Unchecked);
        here += one.present ? 1 : 0;
    }
    QString sum = tr("Here: %1 of %2").arg(here).arg(roster.size());
    const std::optional<SessionDimension> at = m_context.dimension();
    if (at && at->openRound > 0) {
        const QList<FunctionCount> missing =
            countedByFunction(engagement, missingVoters(engagement, *at));
        if (!missing.isEmpty())
            sum = tr("%1. Still to vote: %2").arg(sum, countsText(missing));
    }
    m_sum->setWords(sum);
    const ParticipantId person = chosen();
    const auto found = std::find_if(roster.cbegin(), roster.cend(), [&](const Attendance& one) {
        return one.participant == person;
    });
    m_observer->setEnabled(found != roster.cend());
    m_observer->setChecked(found != roster.cend() && found->observer);
    m_all->setEnabled(here < roster.size());
    m_invite->setEnabled(engagement.participants.size() > roster.size());
    m_filling = false;
}

void RosterPanel::take(QTreeWidgetItem* item, int column)
{
    if (m_filling || column != 0)
        return;
    const ParticipantId person(item->data(0, Qt::UserRole).toString());
    m_context.accept(m_context.document().perform(edits::setPresent, person,
                                                  item->checkState(0) == Qt::Checked));
    refresh();
}

void RosterPanel::checkAllIn()
{
    EngagementDocument& document = m_context.document();
    m_context.accept(document.inOneStep(tr("Check in all"), [&]() -> Result<Done> {
        const QList<Attendance> roster = m_context.engagement().workshop->attendance;
        for (const Attendance& one : roster) {
            auto done = document.perform(edits::setPresent, one.participant, true);
            if (!done)
                return done;
        }
        return Done();
    }));
}

void RosterPanel::toggleObserver()
{
    m_context.accept(
        m_context.document().perform(edits::setObserver, chosen(), m_observer->isChecked()));
    refresh();
}

void RosterPanel::fillInvitations()
{
    m_invitations->clear();
    if (!m_context.isRunning())
        return;
    const QList<Attendance>& roster = m_context.engagement().workshop->attendance;
    for (const Participant& person : m_context.engagement().participants) {
        const bool isThere =
            std::any_of(roster.cbegin(), roster.cend(),
                        [&](const Attendance& one) { return one.participant == person.id; });
        if (isThere)
            continue;
        const QString name = m_invitations->fontMetrics().elidedText(
            QString(person.name).replace(u'&', QLatin1String("&&")), Qt::ElideRight, 320);
        m_invitations->addAction(name, this, [this, id = person.id] {
            m_context.accept(m_context.document().perform(edits::inviteParticipant, id));
        });
    }
}

} // namespace milepost
