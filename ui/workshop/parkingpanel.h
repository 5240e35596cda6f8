// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListWidget;
class QListWidgetItem;

namespace milepost {

class SessionContext;
class TextField;

/// What is put aside for later: added by Enter, ticked when it is settled, removed by Delete. For
/// the facilitator alone.
class ParkingPanel : public QWidget {
    Q_OBJECT

public:
    /// The context must outlive it.
    explicit ParkingPanel(SessionContext& context, QWidget* parent = nullptr);

    [[nodiscard]] TextField& entry() const { return *m_entry; }
    [[nodiscard]] QListWidget& items() const { return *m_items; }

private:
    void refresh();
    void add();
    void take(QListWidgetItem* item);
    void removeCurrent();

    SessionContext& m_context;
    TextField* m_entry;
    QListWidget* m_items;
    bool m_filling = false;
};

} // namespace milepost
