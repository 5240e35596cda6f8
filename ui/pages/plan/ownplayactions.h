// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace milepost {

class EngagementDocument;
struct OwnPlayAnswer;

/// The actions on plays of one's own: add one, copy the current play as one, edit and delete it.
/// Each is enabled where it can be done. The document must outlive them.
class OwnPlayActions : public QObject {
    Q_OBJECT

public:
    /// `widget` is the parent of the dialogs and owns this.
    OwnPlayActions(EngagementDocument& document, QWidget& widget);

    [[nodiscard]] QList<QAction*> all() const { return {m_add, m_copy, m_edit, m_delete}; }
    [[nodiscard]] QAction* addAction() const { return m_add; }
    /// The play they are about; an empty id means none.
    void setPlay(const PlayId& play);
    /// Looks at the play again after an edit.
    void refresh();

signals:
    void refused(const QString& sentence);
    /// A play was added, to be shown.
    void added(const milepost::PlayId& play);

private:
    QAction* make(const QString& text, const QString& tip, const QString& iconName);
    void add(const OwnPlayAnswer& start);
    void copy();
    void edit();
    void remove();

    EngagementDocument& m_document;
    QWidget& m_widget;
    PlayId m_play;
    QAction* m_add;
    QAction* m_copy;
    QAction* m_edit;
    QAction* m_delete;
};

} // namespace milepost
