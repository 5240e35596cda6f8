// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/agendapanel.h"

#include "core/edits/workshop.h"
#include "ui/document/engagementdocument.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/pagelabels.h"
#include "ui/workshop/sessioncontext.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace milepost {

namespace {

constexpr int kStretch = 5; // minutes

QString savedText(qint64 seconds)
{
    const int minutes = static_cast<int>(qAbs(seconds) / 60);
    if (minutes == 0)
        return AgendaPanel::tr("as planned");
    return seconds > 0 ? AgendaPanel::tr("%1 min in hand").arg(minutes)
                       : AgendaPanel::tr("%1 min behind").arg(minutes);
}

} // namespace

AgendaPanel::AgendaPanel(SessionContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_clock(new TextLabel(TextSize::Display, true, this)),
      m_part(new TextLabel(TextSize::Lead, true, this)),
      m_end(new TextLabel(TextSize::Body, false, this)), m_pause(new QPushButton(this)),
      m_longer(new QPushButton(tr("+%1 min").arg(kStretch), this)),
      m_shorter(new QPushButton(tr("−%1 min").arg(kStretch), this)), m_parts(new QListWidget(this))
{
    m_clock->setObjectName(QStringLiteral("workshop.clock"));
    m_longer->setToolTip(tr("Gives this part more time; the end moves with it"));
    m_longer->setAccessibleName(tr("Give this part %1 minutes more").arg(kStretch));
    m_shorter->setToolTip(tr("Takes time from this part"));
    m_shorter->setAccessibleName(tr("Take %1 minutes from this part").arg(kStretch));
    m_parts->setAccessibleName(tr("Agenda"));
    m_parts->setToolTip(tr("Enter or a double click goes to a part"));
    m_parts->setTextElideMode(Qt::ElideRight);
    m_parts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* buttons = new FlowLayout(6);
    for (QPushButton* button : {m_pause, m_longer, m_shorter})
        buttons->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_clock);
    layout->addWidget(m_part);
    layout->addWidget(m_end);
    layout->addLayout(buttons);
    layout->addWidget(m_parts, 1);

    connect(m_pause, &QPushButton::clicked, this, &AgendaPanel::pause);
    for (const auto& [button, minutes] :
         {std::pair(m_longer, kStretch), std::pair(m_shorter, -kStretch)}) {
        connect(button, &QPushButton::clicked, this, [this, minutes = minutes] {
            m_context.accept(m_context.document().perform(edits::stretchPart, minutes));
        });
    }
    connect(m_parts, &QListWidget::itemActivated, this, &AgendaPanel::goToCurrent);
    connect(&m_context, &SessionContext::edited, this, &AgendaPanel::refresh);
    connect(&m_context, &SessionContext::ticked, this, &AgendaPanel::showClock);
    refresh();
}

void AgendaPanel::pause()
{
    const auto moment = m_context.moment();
    if (!moment)
        return;
    const QDateTime now = m_context.clock().now();
    m_context.accept(moment->paused ? m_context.document().perform(edits::continueWorkshop, now)
                                    : m_context.document().perform(edits::pauseWorkshop, now));
}

void AgendaPanel::goToCurrent()
{
    const QListWidgetItem* item = m_parts->currentItem();
    if (!item)
        return;
    m_context.accept(m_context.document().perform(
        edits::goToPart, item->data(Qt::UserRole).toString(), m_context.clock().now()));
}

void AgendaPanel::showClock()
{
    const auto moment = m_context.moment();
    if (!moment)
        return;
    m_clock->setWords(clockText(moment->left));
    const QString end = QLocale().toString(moment->end.toLocalTime().time(), QLocale::ShortFormat);
    const QString plan = tr("Ends at %1, %2").arg(end, savedText(moment->saved));
    m_end->setWords(moment->paused ? tr("Paused. %1").arg(plan) : plan);
}

void AgendaPanel::refresh()
{
    const auto moment = m_context.moment();
    if (!moment)
        return;
    m_part->setWords(moment->part().title);
    m_pause->setText(moment->paused ? tr("Go on") : tr("Pause"));
    m_pause->setToolTip(moment->paused ? tr("The clock goes on") : tr("The clock stands still"));
    const int row = m_parts->currentRow();
    const bool moved = m_parts->property("part").toString() != moment->part().id;
    m_parts->setProperty("part", moment->part().id);
    m_parts->clear();
    for (qsizetype i = 0; i < moment->parts.size(); ++i) {
        const AgendaPart& part = moment->parts.at(i);
        auto* item = new QListWidgetItem(tr("%1 · %2 min").arg(part.title).arg(part.minutes));
        item->setData(Qt::UserRole, part.id);
        item->setToolTip(part.title);
        QFont font = m_parts->font();
        font.setBold(i == moment->index);
        item->setFont(font);
        m_parts->addItem(item);
    }
    m_parts->setCurrentRow(moved || row < 0 ? static_cast<int>(moment->index) : row);
    showClock();
}

} // namespace milepost
