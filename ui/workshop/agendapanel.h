// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListWidget;
class QPushButton;

namespace milepost {

class SessionContext;
class TextLabel;

/// The agenda with the clock: what is on and for how long, what comes next, and when all ends. A
/// part is gone to by Enter or a double click.
class AgendaPanel : public QWidget {
    Q_OBJECT

public:
    /// The context must outlive it.
    explicit AgendaPanel(SessionContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QListWidget& parts() const { return *m_parts; }

private:
    void refresh();
    void showClock();
    void goToCurrent();
    void pause();

    SessionContext& m_context;
    TextLabel* m_clock;
    TextLabel* m_part;
    TextLabel* m_end;
    QPushButton* m_pause;
    QPushButton* m_longer;
    QPushButton* m_shorter;
    QListWidget* m_parts;
};

} // namespace milepost
