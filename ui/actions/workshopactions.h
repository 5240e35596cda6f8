// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action.h"

#include <functional>

namespace milepost {

/// How a window runs workshops.
struct WorkshopWays {
    std::function<bool()> canRun; ///< an engagement is shown that takes edits
    std::function<void()> run;
};

/// Begins a workshop, or goes on with the one that is under way.
class RunWorkshopAction : public Action {
    Q_OBJECT
public:
    RunWorkshopAction(QWidget& window, WorkshopWays ways);
    void refresh() override;

protected:
    void run() override;

private:
    WorkshopWays m_ways;
};

} // namespace milepost
