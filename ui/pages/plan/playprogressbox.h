// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engagement/plan.h"

#include <QScrollArea>

class QComboBox;
class QFormLayout;
class QListWidget;
class QListWidgetItem;
class QSpinBox;
class QStringListModel;

namespace milepost {

class EngagementView;
class OptionalDateField;
class PlanModel;
class Telling;
class TextArea;
class TextField;
class TextLabel;

/// How work on one play goes, and its editors: state, person, dates, progress by per cent or
/// checklist, a short log, the exit criterion and when it is looked at. Every edit is one step of
/// undo. View and model must outlive it.
class PlayProgressBox : public QScrollArea {
    Q_OBJECT

public:
    PlayProgressBox(EngagementView& view, PlanModel& plan, QWidget* parent = nullptr);
    ~PlayProgressBox() override;

    /// An empty id shows that nothing is chosen.
    void showPlay(const PlayId& play, const Telling& telling);

    /// Stores what is typed and not confirmed yet; what is refused stays in its field.
    void keepTyping();

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    /// Why an edit was refused.
    void refused(const QString& sentence);

private:
    void addRows(QFormLayout& form);
    void connectFields();
    void showFields();
    void offerPeople(const QStringList& known);
    void showSteps();
    void showLog();
    [[nodiscard]] const PlannedPlay& decision() const;
    bool setCell(int column, const QVariant& value);
    void setDate(const OptionalDateField& field, int column);
    void setProgress(int percent);
    void setPerson();
    void changeStep(QListWidgetItem* item);
    void refuseStep(const QListWidgetItem& item, int row);
    void addLines();
    void addStep();
    void addEntry();
    void removeStep();
    void removeEntry();
    void setExit(const QString& text);
    void setEvaluation();
    bool accept(const Result<Done>& done);

    EngagementView& m_view;
    PlanModel& m_plan;
    PlayId m_play;
    bool m_showing = false;
    QComboBox* m_state;
    TextField* m_person;
    QStringListModel* m_people; ///< that are known
    OptionalDateField* m_start;
    OptionalDateField* m_finish;
    QSpinBox* m_progress;
    TextLabel* m_ticked;
    QListWidget* m_steps;
    TextField* m_newStep;
    QListWidget* m_log;
    TextField* m_newEntry;
    TextArea* m_exit;
    OptionalDateField* m_evaluation;
    std::optional<QList<ChecklistItem>> m_shownSteps; ///< nothing: not of this play
    std::optional<QList<LogEntry>> m_shownLog;
};

} // namespace milepost
