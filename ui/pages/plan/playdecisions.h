// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QList>
#include <QObject>

class QAction;

namespace milepost {

class EngagementDocument;

/// The actions that decide about one play: force it in or out, drop it, take the decisions back.
/// Each is enabled where it would change something. The document must outlive them.
class PlayDecisions : public QObject {
    Q_OBJECT

public:
    explicit PlayDecisions(EngagementDocument& document, QObject* parent = nullptr);

    [[nodiscard]] QList<QAction*> all() const { return {m_forceIn, m_forceOut, m_drop, m_reset}; }
    [[nodiscard]] QAction* dropAction() const { return m_drop; }
    /// The play they are about; an empty id disables them.
    void setPlay(const PlayId& play);
    /// Looks at the play again after an edit.
    void refresh();

signals:
    void refused(const QString& sentence);

private:
    QAction* add(const QString& text, const QString& tip, const QString& iconName);
    void force(bool in);
    void drop();
    void takeBack();

    EngagementDocument& m_document;
    PlayId m_play;
    QAction* m_forceIn;
    QAction* m_forceOut;
    QAction* m_drop;
    QAction* m_reset;
};

} // namespace milepost
