// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/waivers.h"
#include "core/wording/prerequisitelines.h"

#include <QWidget>

class QAction;
class QListWidget;

namespace milepost {

class EngagementDocument;
class TextLabel;

/// What a play waits for, line by line. Enter or a double click leads to that play; Delete waives
/// it, which asks for the reason, and Insert requires it again. The document must outlive it.
class PrerequisiteBox : public QWidget {
    Q_OBJECT

public:
    explicit PrerequisiteBox(EngagementDocument& document, QWidget* parent = nullptr);

    /// Hidden where the play waits for nothing.
    void showPlay(const PlayId& play, const Telling& telling);

signals:
    void playRequested(const milepost::PlayId& play);
    void refused(const QString& sentence);

private:
    QAction* makeAction(const QString& text, const QString& tip, const QKeySequence& key);
    void offer();
    void waive();
    void require();
    void follow();
    void tell(const Result<Done>& done);

    EngagementDocument& m_document;
    PlayId m_play;
    QString m_accountable;
    QStringList m_people;
    QList<PrerequisiteLine> m_lines;
    TextLabel* m_heading;
    QListWidget* m_list;
    QAction* m_waive;
    QAction* m_require;
};

} // namespace milepost
