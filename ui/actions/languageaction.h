// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action.h"

class QSettings;

namespace milepost {

/// One of the languages that the window can speak, from its next start on; checked while it is the
/// one chosen.
class LanguageAction : public Action {
    Q_OBJECT
public:
    /// An empty `code` is the language of the system. The settings must outlive the window.
    LanguageAction(QWidget& window, QSettings& settings, const QString& code);
    void refresh() override;
    [[nodiscard]] QString searchTitle() const override;

    /// The codes there are an action for, in their order.
    [[nodiscard]] static QList<QString> codes();
    [[nodiscard]] static QString idOf(const QString& code);

protected:
    void run() override;

private:
    QWidget& m_window;
    QSettings& m_settings;
    QString m_code;
};

} // namespace milepost
