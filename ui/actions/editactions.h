// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action.h"
#include "ui/actions/shownengagement.h"

namespace milepost {

/// Takes back the latest step of the engagement; its text names the step.
class UndoAction : public Action {
    Q_OBJECT
public:
    UndoAction(QWidget& window, ShownNow shown);
    void refresh() override;

protected:
    void run() override;

private:
    ShownNow m_shown;
};

/// Repeats the step that was taken back last; its text names the step.
class RedoAction : public Action {
    Q_OBJECT
public:
    RedoAction(QWidget& window, ShownNow shown);
    void refresh() override;

protected:
    void run() override;

private:
    ShownNow m_shown;
};

/// Shows what the organization is called and who stands behind the engagement, to be changed.
class OrganizationAction : public Action {
    Q_OBJECT
public:
    OrganizationAction(QWidget& window, ShownNow shown);
    void refresh() override;

protected:
    void run() override;

private:
    ShownNow m_shown;
};

} // namespace milepost
