// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actionset.h"
#include "ui/actions/shownengagement.h"
#include "ui/shell/pagemaker.h"
#include "ui/shell/placehistory.h"

#include <QWidget>

class QSettings;

namespace milepost {

class EngagementView;
class ExplanationPanel;
class NavigationRail;
class Page;
class PageStack;
class PageToolBar;
class ScopeSwitcher;
class SidePanel;

/// Everything in the window that shows one open engagement: rail, tool bar, pages and the panel
/// that explains numbers.
class Workspace : public QWidget, public ShownEngagement {
    Q_OBJECT

public:
    /// View, actions and settings must outlive it.
    Workspace(EngagementView& view, const QList<PageMaker>& makers, const ActionSet& actions,
              QSettings& settings, QWidget* parent = nullptr);
    ~Workspace() override;

    /// Goes to a place, with the assessment that it names or the current one, and notes where one
    /// was. A page that does not exist is not gone to.
    void goTo(const Place& place) override;
    void goBack() override;
    void goForward() override;
    [[nodiscard]] bool canGoBack() const override { return m_history.canGoBack(); }
    [[nodiscard]] bool canGoForward() const override { return m_history.canGoForward(); }
    void goToPane(bool forward) override;
    [[nodiscard]] EngagementDocument& document() const override;
    void showOrganization() override;
    void showSnapshots() override;
    /// On the Report page, which has the edition, the paper and the preview of what is written.
    void exportPdf() override;

    [[nodiscard]] Place currentPlace() const;
    [[nodiscard]] Page* currentPage() const;
    /// Shows the arithmetic of the number that the place names.
    void explain(const Place& place);
    /// For the status bar, which shows it; belongs to the workspace until then.
    [[nodiscard]] ScopeSwitcher* scope() const { return m_scope; }

signals:
    void noticeRequested(const QString& sentence);
    /// Another page or another assessment is shown now.
    void placeChanged();

private:
    enum class Keys { IntoPage, StayInRail };
    bool reveal(const Place& place, Keys keys = Keys::IntoPage);
    void leave();
    void followView();

    EngagementView& m_view;
    NavigationRail* m_rail;
    PageToolBar* m_toolBar;
    PageStack* m_stack;
    ScopeSwitcher* m_scope;
    ExplanationPanel* m_explanation;
    SidePanel* m_side;
    QSettings& m_settings;
    PlaceHistory m_history;
    bool m_revealing = false;
};

} // namespace milepost
