// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace milepost {

class AgendaPanel;
class DimensionBlock;
class ParkingPanel;
class PartPanel;
class PassAround;
class RosterPanel;
class SessionContext;
class TextLabel;

/// The facilitator's window: agenda and clock, what is being worked on, who is in the room, and the
/// parking lot. Closing it ends nothing; the session goes on and is gone back to.
class ConsoleWindow : public QWidget {
    Q_OBJECT

public:
    /// The context must outlive it.
    explicit ConsoleWindow(SessionContext& context, QWidget* parent = nullptr);

    // The parts, for those who look at them.
    [[nodiscard]] AgendaPanel& agenda() const { return *m_agenda; }
    [[nodiscard]] DimensionBlock& block() const { return *m_block; }
    [[nodiscard]] RosterPanel& roster() const { return *m_roster; }
    [[nodiscard]] ParkingPanel& parking() const { return *m_parking; }
    [[nodiscard]] PassAround& passAround() const { return *m_passAround; }
    [[nodiscard]] QPushButton& stepButton() const { return *m_step; }

    void say(const QString& sentence);
    /// Whether the audience has a screen of its own, and whether its window is open.
    void showAudienceState(bool secondScreen, bool open);

signals:
    void audienceRequested();
    void closed();

protected:
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    [[nodiscard]] QWidget* makeBar();
    void addShortcuts();
    void refresh();
    void beginPassAround();

    SessionContext& m_context;
    AgendaPanel* m_agenda;
    QStackedWidget* m_centre;
    PartPanel* m_part;
    DimensionBlock* m_block;
    RosterPanel* m_roster;
    ParkingPanel* m_parking;
    PassAround* m_passAround;
    QPushButton* m_back = nullptr;
    QPushButton* m_step = nullptr;
    QPushButton* m_skip = nullptr;
    QPushButton* m_audience = nullptr;
    QPushButton* m_blank = nullptr;
    QPushButton* m_end = nullptr;
    TextLabel* m_message;
    TextLabel* m_screens;
};

} // namespace milepost
