// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QScreen;

namespace milepost {

class AudienceBoard;
class SessionContext;

/// The screen that the audience sees, when the console stands on `console`: the first other one, or
/// null where there is none.
[[nodiscard]] QScreen* screenForAudience(const QList<QScreen*>& screens, const QScreen* console);

/// The window for the projector. It fills the second screen as long as there is one, and stands as
/// an ordinary window where there is none. It shows an AudienceView and nothing else. B or the full
/// stop blanks it, Page Down and Page Up move the session on and back.
class AudienceWindow : public QWidget {
    Q_OBJECT

public:
    /// The context must outlive it.
    explicit AudienceWindow(SessionContext& context, QWidget* parent = nullptr);

    [[nodiscard]] AudienceBoard& board() const { return *m_board; }
    /// Fills the second screen, seen from a console on that one; false when there is none.
    bool showOnSecondScreen(const QScreen* console);
    void showAsWindow();
    void toggleBlank();

signals:
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void refresh();

    SessionContext& m_context;
    AudienceBoard* m_board;
};

} // namespace milepost
