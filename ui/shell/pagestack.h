// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pagemaker.h"

#include <QHash>
#include <QStackedWidget>

class QSettings;

namespace milepost {

class Page;

/// The pages of one engagement, each made when it is first shown.
class PageStack : public QStackedWidget {
    Q_OBJECT

public:
    /// View and settings must outlive it.
    PageStack(EngagementView& view, const QList<PageMaker>& makers, QSettings& settings,
              QWidget* parent = nullptr);
    ~PageStack() override;

    /// Shows the page and gives it; null when there is no such page.
    Page* showPage(PageId id);
    /// Null before the first one is shown.
    [[nodiscard]] Page* current() const;

signals:
    void placeRequested(const milepost::Place& place);
    void noticeRequested(const QString& sentence);
    void snapshotsRequested();
    void explanationRequested(const milepost::Place& place);

private:
    Page* make(PageId id);

    EngagementView& m_view;
    QList<PageMaker> m_makers;
    QSettings& m_settings;
    QHash<PageId, Page*> m_pages;
};

} // namespace milepost
