// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/agenda.h"
#include "ui/view/place.h"

#include <QWidget>

class QPushButton;

namespace milepost {

class SessionContext;
class TextLabel;

/// A part in which no dimension is worked on: what the facilitator does, what comes of it, and the
/// page on which that is done.
class PartPanel : public QWidget {
    Q_OBJECT

public:
    /// The context must outlive it.
    explicit PartPanel(SessionContext& context, QWidget* parent = nullptr);

private:
    void refresh();

    SessionContext& m_context;
    TextLabel* m_title;
    TextLabel* m_facilitator;
    TextLabel* m_output;
    QPushButton* m_open;
    std::optional<PageId> m_page;
    Result<QList<AgendaItem>> m_brief; ///< the shorter of the shipped agendas
};

} // namespace milepost
