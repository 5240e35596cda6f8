// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action.h"

namespace milepost {

/// Takes back the latest step of the engagement; its text names the step.
class UndoAction : public Action {
    Q_OBJECT
public:
    explicit UndoAction(WindowContext& context);
    void refresh() override;

protected:
    void run() override;
};

/// Repeats the step that was taken back last; its text names the step.
class RedoAction : public Action {
    Q_OBJECT
public:
    explicit RedoAction(WindowContext& context);
    void refresh() override;

protected:
    void run() override;
};

/// Shows what the organization is called and who stands behind the engagement, to be changed.
class OrganizationAction : public Action {
    Q_OBJECT
public:
    explicit OrganizationAction(WindowContext& context);
    void refresh() override;

protected:
    void run() override;
};

} // namespace milepost
