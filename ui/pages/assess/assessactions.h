// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;

namespace milepost {

class AssessContext;

/// What can be done with assessments: made, repeated, changed, closed, deleted. The actions belong
/// to this object and are in step with what is shown.
class AssessActions : public QObject {
    Q_OBJECT

public:
    explicit AssessActions(AssessContext& context, QWidget* page);

    [[nodiscard]] QList<QAction*> all() const;
    [[nodiscard]] QAction* newAssessment() const { return m_new; }
    [[nodiscard]] QAction* repeat() const { return m_repeat; }
    [[nodiscard]] QAction* toggleClosed() const { return m_toggleClosed; }
    [[nodiscard]] QAction* basePlan() const { return m_basePlan; }
    [[nodiscard]] QAction* remove() const { return m_remove; }
    [[nodiscard]] QAction* participants() const { return m_participants; }
    [[nodiscard]] QAction* importBallots() const { return m_import; }
    [[nodiscard]] QAction* showNames() const { return m_names; }

signals:
    void newRequested();
    void detailsRequested();
    void participantsRequested();
    void importRequested();
    void explanationAsked(); ///< "?": of the shown dimension's score

private:
    QAction* add(const QString& id, const QString& text, const QString& tip,
                 const QString& iconName);
    void refresh();

    AssessContext& m_context;
    QWidget* m_page;
    QAction* m_new;
    QAction* m_repeat;
    QAction* m_details;
    QAction* m_toggleClosed;
    QAction* m_basePlan;
    QAction* m_remove;
    QAction* m_participants;
    QAction* m_import;
    QAction* m_balance;
    QAction* m_names;
    QAction* m_previous;
    QAction* m_next;
    QAction* m_why;
};

} // namespace milepost
