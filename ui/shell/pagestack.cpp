// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagestack.h"

#include "ui/pages/page.h"
#include "ui/shell/splitterstates.h"

#include <QSettings>

namespace milepost {

namespace {

QString groupOf(PageId id)
{
    return QStringLiteral("page%1").arg(static_cast<int>(id) + 1);
}

QString columnsKeyOf(PageId id)
{
    return QStringLiteral("columns/") + groupOf(id);
}

} // namespace

PageStack::PageStack(EngagementView& view, const QList<PageMaker>& makers, QSettings& settings,
                     QWidget* parent)
    : QStackedWidget(parent), m_view(view), m_makers(makers), m_settings(settings)
{}

PageStack::~PageStack()
{
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
        saveSplitters(*page.value(), m_settings, groupOf(page.key()));
        if (const QByteArray kept = page.value()->keptColumns(); !kept.isEmpty())
            m_settings.setValue(columnsKeyOf(page.key()), kept);
    }
}

Page* PageStack::showPage(PageId id)
{
    Page* page = m_pages.value(id);
    if (!page)
        page = make(id);
    if (!page)
        return nullptr;
    setCurrentWidget(page);
    return page;
}

Page* PageStack::current() const
{
    return qobject_cast<Page*>(currentWidget());
}

Page* PageStack::make(PageId id)
{
    for (const PageMaker& maker : std::as_const(m_makers)) {
        if (maker.name.id != id)
            continue;
        Page* page = maker.make(m_view, this);
        page->setAccessibleName(maker.name.title);
        connect(page, &Page::placeRequested, this, &PageStack::placeRequested);
        connect(page, &Page::noticeRequested, this, &PageStack::noticeRequested);
        connect(page, &Page::snapshotsRequested, this, &PageStack::snapshotsRequested);
        connect(page, &Page::explanationRequested, this, &PageStack::explanationRequested);
        m_pages.insert(id, page);
        addWidget(page);
        restoreSplitters(*page, m_settings, groupOf(id));
        page->restoreColumns(m_settings.value(columnsKeyOf(id)).toByteArray());
        return page;
    }
    return nullptr;
}

} // namespace milepost
