// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/partpanel.h"

#include "core/content/agenda.h"
#include "ui/language/windowlanguage.h"
#include "ui/view/pagename.h"
#include "ui/widgets/pagelabels.h"
#include "ui/workshop/sessioncontext.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace milepost {

namespace {

/// Where the work of a part of the shipped agendas is done.
std::optional<PageId> pageOf(const QString& part)
{
    static const QHash<QString, PageId> pages{
        {QStringLiteral("ws-02"), PageId::Plan},     {QStringLiteral("ws-09"), PageId::Assess},
        {QStringLiteral("ws-10"), PageId::Overview}, {QStringLiteral("ws-11"), PageId::Assess},
        {QStringLiteral("ws-12"), PageId::Plan},     {QStringLiteral("ws-13"), PageId::Roadmap},
        {QStringLiteral("ws-14"), PageId::Plan},     {QStringLiteral("ws-15"), PageId::Plan},
        {QStringLiteral("ws-16"), PageId::Report},
    };
    const auto found = pages.constFind(part);
    return found == pages.cend() ? std::nullopt : std::optional(*found);
}

/// The part of the session's agenda, of the content or of the one of 90 minutes, that has its time.
const AgendaItem* itemOf(const AgendaPart& part, const QList<AgendaItem>& items)
{
    for (const AgendaItem& item : items) {
        if (item.id == part.id) // its title may be in another language than the window
            return &item;
    }
    return nullptr;
}

bool isOwnAgenda(const QList<AgendaPart>& parts, const QList<AgendaItem>& items)
{
    return parts.size() == items.size() &&
           std::equal(
               parts.cbegin(), parts.cend(), items.cbegin(),
               [](const AgendaPart& part, const AgendaItem& item) { return part.id == item.id; });
}

} // namespace

PartPanel::PartPanel(SessionContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_title(titleLabel(this)),
      m_facilitator(new TextLabel(TextSize::Lead, false, this)),
      m_output(new TextLabel(TextSize::Body, false, this)), m_open(new QPushButton(this)),
      m_brief(ninetyMinuteAgenda(windowLanguage(QLocale()).code()))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    for (TextLabel* label : {m_title, m_facilitator, m_output})
        layout->addWidget(label);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(m_open, &QPushButton::clicked, this, [this] {
        Place place;
        place.page = m_page.value_or(PageId::Overview);
        emit m_context.placeRequested(place);
    });
    connect(&m_context, &SessionContext::edited, this, &PartPanel::refresh);
    refresh();
}

void PartPanel::refresh()
{
    const auto moment = m_context.moment();
    if (!moment)
        return;
    const QList<AgendaItem>& items =
        m_brief && isOwnAgenda(moment->parts, *m_brief) ? *m_brief : m_context.content().agenda;
    const AgendaItem* item = itemOf(moment->part(), items);
    m_title->setWords(moment->part().title);
    m_facilitator->setWords(item ? item->facilitator : QString());
    m_output->setWords(item ? tr("What comes of it: %1").arg(item->output) : QString());
    m_page = pageOf(moment->part().id);
    m_open->setVisible(m_page.has_value());
    if (m_page)
        m_open->setText(tr("Work on the page “%1”").arg(pageTitle(*m_page).remove(u'&')));
}

} // namespace milepost
