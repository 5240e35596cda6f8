// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/playprogressbox.h"

#include "core/base/limits.h"
#include "core/edits/playprogress.h"
#include "core/engagement/planinforce.h"
#include "core/reading/timeline.h"
#include "core/wording/telling.h"
#include "core/wording/terms.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"
#include "ui/models/planmodel.h"
#include "ui/pages/plan/checkedfield.h"
#include "ui/theme/tooltip.h"
#include "ui/view/engagementview.h"
#include "ui/widgets/pagelabels.h"
#include "ui/widgets/textfields.h"
#include "ui/widgets/wheelguard.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QStringListModel>

#include <algorithm>

namespace milepost {

namespace {

constexpr int kListLines = 4;
constexpr int kExitLines = 4;
constexpr int kNotJudged = -1;
constexpr int kAllOfIt = 100;

QListWidget* lineList(const QString& name, QWidget* parent)
{
    auto* list = new QListWidget(parent);
    list->setAccessibleName(name);
    list->setAccessibleDescription(PlayProgressBox::tr("Delete takes the current line out."));
    list->setTextElideMode(Qt::ElideRight);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setFixedHeight(kListLines * (list->fontMetrics().height() + 6));
    return list;
}

TextField* newLine(const QString& name, const QString& hint, QWidget* parent)
{
    auto* field = new TextField(name, parent);
    field->setPlaceholderText(hint);
    field->setKeepsTyping(true);
    return field;
}

bool isBeingTyped(const QLineEdit& edit)
{
    return edit.hasFocus() && edit.isModified();
}

/// What is being typed stays.
void showDate(OptionalDateField& field, const QDate& date)
{
    if (!isBeingTyped(field.edit()))
        field.setDate(date);
}

/// Whether a field was left for another part of the window, not for another window or a menu.
bool isLeft(const QEvent& event)
{
    if (event.type() != QEvent::FocusOut)
        return false;
    const Qt::FocusReason reason = static_cast<const QFocusEvent&>(event).reason();
    return reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason &&
           reason != Qt::MenuBarFocusReason;
}

} // namespace

PlayProgressBox::PlayProgressBox(EngagementView& view, PlanModel& plan, QWidget* parent)
    : QScrollArea(parent), m_view(view), m_plan(plan), m_state(new QComboBox),
      m_person(new TextField(common::accountablePerson())), m_people(new QStringListModel(this)),
      m_start(new OptionalDateField(tr("Start of the play"))),
      m_finish(new OptionalDateField(tr("Finish of the play"))), m_progress(new QSpinBox),
      m_ticked(new TextLabel(TextSize::Body)), m_steps(lineList(tr("Checklist"), nullptr)),
      m_newStep(
          newLine(tr("New step of the checklist"), tr("Add a step and press Enter"), nullptr)),
      m_log(lineList(inWords(terms::log()), nullptr)),
      m_newEntry(
          newLine(tr("New entry of the log"), tr("Add what happened and press Enter"), nullptr)),
      m_exit(new TextArea(inWords(terms::exitCriterion()), kExitLines)),
      m_evaluation(new OptionalDateField(tr("Day of the evaluation")))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Progress of the play"));
    auto* fields = new QWidget;
    auto* form = new QFormLayout(fields);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addRows(*form);
    setWidget(fields);
    connectFields();
}

PlayProgressBox::~PlayProgressBox()
{
    // Fields lose the keyboard when there is nothing to write to any more.
    const QList<QWidget*> fields = findChildren<QWidget*>();
    for (QWidget* field : fields)
        field->disconnect(this);
}

void PlayProgressBox::addRows(QFormLayout& form)
{
    m_state->setAccessibleName(tr("State of the play"));
    for (const auto& [state, name] : EnumNames<PlayState>::table) {
        if (state != PlayState::Dropped) // that asks what takes its place
            m_state->addItem(playStateWords(state), static_cast<int>(state));
    }
    m_progress->setAccessibleName(tr("Progress in per cent"));
    auto* completer = new QCompleter(m_people, m_person);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_person->setCompleter(completer);
    m_progress->setRange(kNotJudged, kAllOfIt);
    m_progress->setSingleStep(5);
    m_progress->setSuffix(tr(" %"));
    m_progress->setSpecialValueText(tr("not judged"));
    m_progress->setKeyboardTracking(false);
    letWheelScroll(m_progress);
    letWheelScroll(m_state);
    m_newEntry->limit().setMost(limits::kTextLength);
    m_exit->setPlaceholderText(tr("When it is good enough, or is given up"));
    for (QWidget* each : QList<QWidget*>{m_steps, m_newStep, m_log, m_newEntry})
        each->installEventFilter(this);
    form.addRow(tr("St&ate"), m_state);
    form.addRow(tr("Acco&untable"), m_person);
    form.addRow(tr("S&tart"), m_start);
    form.addRow(tr("F&inish"), m_finish);
    form.addRow(tr("P&rogress"), m_progress);
    form.addRow(tr("&Checklist"), m_steps);
    form.addRow(QString(), m_ticked);
    form.addRow(QString(), m_newStep);
    form.addRow(tr("L&og"), m_log);
    form.addRow(QString(), m_newEntry);
    form.addRow(tr("E&xit criterion"), m_exit);
    form.addRow(tr("Evaluate&d on"), m_evaluation);
}

void PlayProgressBox::connectFields()
{
    connect(m_state, &QComboBox::activated, this,
            [this] { setCell(PlanModel::State, m_state->currentData()); });
    connect(m_person, &QLineEdit::editingFinished, this, &PlayProgressBox::setPerson);
    connect(&m_start->edit(), &QLineEdit::editingFinished, this,
            [this] { setDate(*m_start, PlanModel::Start); });
    connect(&m_finish->edit(), &QLineEdit::editingFinished, this,
            [this] { setDate(*m_finish, PlanModel::Finish); });
    connect(m_progress, &QSpinBox::valueChanged, this, &PlayProgressBox::setProgress);
    connect(m_steps, &QListWidget::itemChanged, this, &PlayProgressBox::changeStep);
    connect(m_newStep, &QLineEdit::returnPressed, this, &PlayProgressBox::addStep);
    connect(m_newEntry, &QLineEdit::returnPressed, this, &PlayProgressBox::addEntry);
    connect(m_exit, &TextArea::typed, this, &PlayProgressBox::setExit);
    connect(m_exit, &TextArea::left, this, [this] { m_view.document().endMerge(); });
    connect(&m_evaluation->edit(), &QLineEdit::editingFinished, this,
            &PlayProgressBox::setEvaluation);
}

const PlannedPlay& PlayProgressBox::decision() const
{
    static const PlannedPlay nothing;
    const PlannedPlay* play = decisionInForce(m_view.document().engagement(), m_play);
    return play ? *play : nothing;
}

void PlayProgressBox::showPlay(const PlayId& play, const Telling& telling)
{
    const bool another = play != m_play;
    m_play = play;
    if (another) {
        for (OptionalDateField* field : {m_start, m_finish, m_evaluation})
            field->edit().setModified(false);
        m_person->setModified(false);
        for (TextField* line : {m_newStep, m_newEntry}) {
            if (!line->limit().isUnsaved()) // what was refused is not lost
                line->clear();
        }
        m_steps->clear();
        m_shownSteps.reset();
        m_shownLog.reset();
    }
    showFields();
    showSteps();
    showLog();
    const int number = m_plan.rowOf(play);
    const QString role = number >= 0 ? m_plan.row(number).role : QString();
    offerPeople(knownPeople(telling.reading));
    m_person->setPlaceholderText(role.isEmpty() ? QString() : common::nobodyYet().arg(role));
    const bool editable = !play.isEmpty() && !m_view.document().isReadOnly();
    widget()->setEnabled(editable);
    for (const auto& [field, column] : {std::pair<QWidget*, int>{m_state, PlanModel::State},
                                        {m_person, PlanModel::Accountable},
                                        {m_start, PlanModel::Start},
                                        {m_finish, PlanModel::Finish}}) {
        field->setEnabled(number >= 0 &&
                          (m_plan.flags(m_plan.index(number, column)) & Qt::ItemIsEditable));
    }
    m_finish->setToolTip(m_finish->isEnabled()
                             ? QString()
                             : tr("It follows from the start and the duration until the play is "
                                  "done. Stretch its bar on the roadmap to move it."));
    const QList<ChecklistItem>& steps = decision().checklist;
    const auto done = std::count_if(steps.cbegin(), steps.cend(),
                                    [](const ChecklistItem& item) { return item.done; });
    m_ticked->setVisible(!steps.isEmpty());
    m_ticked->setWords(tr("%1 of %2 steps done")
                           .arg(telling.say.number(static_cast<double>(done), 0),
                                telling.say.number(static_cast<double>(steps.size()), 0)));
}

void PlayProgressBox::offerPeople(const QStringList& known)
{
    if (m_people->stringList() != known)
        m_people->setStringList(known);
}

/// As they are stored; what is being typed stays.
void PlayProgressBox::showFields()
{
    const QScopedValueRollback<bool> showing(m_showing, true);
    const int number = m_plan.rowOf(m_play);
    const PlanRow row = number >= 0 ? m_plan.row(number) : PlanRow();
    const PlannedPlay& decided = decision();
    m_state->setCurrentIndex(m_state->findData(static_cast<int>(row.state)));
    if (!isBeingTyped(*m_person))
        m_person->showText(row.accountable);
    showDate(*m_start, row.start);
    showDate(*m_finish, row.finish);
    showDate(*m_evaluation, decided.evaluationDate);
    const bool isDone = row.state == PlayState::Done;
    m_progress->setEnabled(!isDone);
    if (const int percent = isDone ? kAllOfIt : decided.progress.value_or(kNotJudged);
        percent != m_progress->value())
        m_progress->setValue(percent);
    m_exit->showText(decided.exitCriterion);
}

/// A list that is as it was stays as it is: with the line that is being edited in it.
void PlayProgressBox::showSteps()
{
    const QList<ChecklistItem>& steps = decision().checklist;
    if (steps == m_shownSteps || m_steps->isPersistentEditorOpen(m_steps->currentItem()))
        return;
    const QScopedValueRollback<bool> showing(m_showing, true);
    const int current = m_steps->currentRow();
    m_shownSteps = steps;
    m_steps->clear();
    for (const ChecklistItem& each : steps) {
        auto* item = new QListWidgetItem(each.text, m_steps);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsEditable);
        item->setCheckState(each.done ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(toolTipText(each.text));
    }
    m_steps->setVisible(m_steps->count() > 0);
    m_steps->setCurrentRow(std::min(current, m_steps->count() - 1));
}

void PlayProgressBox::showLog()
{
    const QList<LogEntry>& log = decision().log;
    if (log == m_shownLog)
        return;
    const int current = m_log->currentRow();
    m_shownLog = log;
    m_log->clear();
    for (const LogEntry& each : log) {
        const QString text =
            tr("%1: %2").arg(locale().toString(each.date, QLocale::ShortFormat), each.text);
        auto* item = new QListWidgetItem(text, m_log);
        item->setToolTip(toolTipText(text));
    }
    m_log->setVisible(m_log->count() > 0);
    m_log->setCurrentRow(std::min(current, m_log->count() - 1));
    m_log->scrollToBottom();
}

bool PlayProgressBox::accept(const Result<Done>& done)
{
    if (!done)
        emit refused(inWords(done.error().message));
    return done.ok();
}

bool PlayProgressBox::setCell(int column, const QVariant& value)
{
    const int row = m_plan.rowOf(m_play);
    if (row < 0 || m_showing)
        return false;
    const bool taken = m_plan.setData(m_plan.index(row, column), value, Qt::EditRole);
    if (!taken)
        showFields();
    return taken;
}

void PlayProgressBox::setPerson()
{
    if (m_person->isModified() && setCell(PlanModel::Accountable, m_person->text()))
        m_person->setModified(false);
}

void PlayProgressBox::setDate(const OptionalDateField& field, int column)
{
    if (!field.edit().isModified() || !field.problem().isEmpty())
        return;
    field.edit().setModified(false);
    setCell(column, field.date());
}

void PlayProgressBox::setProgress(int percent)
{
    if (m_showing)
        return;
    if (!accept(m_view.document().perform(Merge::WithPrevious, edits::setPlayProgress, m_play,
                                          percent == kNotJudged ? std::optional<int>() : percent)))
        showFields();
}

void PlayProgressBox::changeStep(QListWidgetItem* item)
{
    QList<ChecklistItem> steps = decision().checklist;
    const int row = m_steps->row(item);
    if (m_showing || row < 0)
        return;
    if (steps != m_shownSteps || row >= steps.size()) {
        refuseStep(*item, row);
        return;
    }
    const ChecklistItem before = steps.at(row);
    steps[row].done = item->checkState() == Qt::Checked;
    if (const QString text = item->text().simplified(); !text.isEmpty())
        steps[row].text = text;
    const bool taken = accept(m_view.document().perform(edits::setPlayChecklist, m_play, steps));
    const ChecklistItem& stored = taken ? steps.at(row) : before;
    const QScopedValueRollback<bool> showing(m_showing, true);
    item->setText(stored.text);
    item->setToolTip(toolTipText(stored.text));
    item->setCheckState(stored.done ? Qt::Checked : Qt::Unchecked);
    if (m_shownSteps && row < m_shownSteps->size())
        (*m_shownSteps)[row] = stored;
}

/// The list became another one while its line was edited: what was typed is kept in the field for
/// new steps, and the list is shown anew when its editor is closed.
void PlayProgressBox::refuseStep(const QListWidgetItem& item, int row)
{
    const QString text = item.text().simplified();
    const bool isTyped =
        !text.isEmpty() && (!m_shownSteps || m_shownSteps->value(row).text != text);
    if (isTyped && m_newStep->text().isEmpty()) {
        m_newStep->setText(text);
        m_newStep->limit().setRefused(true);
    }
    emit refused(isTyped ? tr("The checklist was changed elsewhere meanwhile, so “%1” was not "
                              "written over another step. Enter it again where it belongs.")
                               .arg(text)
                         : tr("The checklist was changed elsewhere meanwhile and is shown as it "
                              "is now. Tick the step again."));
    QMetaObject::invokeMethod(this, &PlayProgressBox::showSteps, Qt::QueuedConnection);
}

void PlayProgressBox::addStep()
{
    QList<ChecklistItem> steps = decision().checklist;
    const QString text = m_newStep->text().simplified();
    if (text.isEmpty())
        return;
    steps.append({text});
    const bool taken = accept(m_view.document().perform(edits::setPlayChecklist, m_play, steps));
    m_newStep->limit().setRefused(!taken);
    if (taken)
        m_newStep->clear();
}

void PlayProgressBox::addEntry()
{
    QList<LogEntry> log = decision().log;
    const QString text = m_newEntry->text().trimmed();
    if (text.isEmpty())
        return;
    log.append({m_view.statusDate(), text});
    const bool taken = accept(m_view.document().perform(edits::setPlayLog, m_play, log));
    m_newEntry->limit().setRefused(!taken);
    if (taken)
        m_newEntry->clear();
}

void PlayProgressBox::keepTyping()
{
    QWidget* focused = window()->focusWidget();
    if (focused && isAncestorOf(focused))
        focused->clearFocus(); // stores what is in it, an editor of the checklist too
    addLines();
}

/// What was refused is not tried again before it is changed or confirmed.
void PlayProgressBox::addLines()
{
    if (!m_newStep->limit().isUnsaved())
        addStep();
    if (!m_newEntry->limit().isUnsaved())
        addEntry();
}

/// Only the line that is seen: a list that is behind what is stored is shown anew instead.
void PlayProgressBox::removeStep()
{
    const int row = m_steps->currentRow();
    QList<ChecklistItem> steps = decision().checklist;
    if (steps == m_shownSteps && row >= 0 && row < steps.size()) {
        steps.removeAt(row);
        if (steps.isEmpty())
            m_newStep->setFocus(Qt::OtherFocusReason); // the list goes
        accept(m_view.document().perform(edits::setPlayChecklist, m_play, steps));
    }
    showSteps();
}

void PlayProgressBox::removeEntry()
{
    const int row = m_log->currentRow();
    QList<LogEntry> log = decision().log;
    if (log == m_shownLog && row >= 0 && row < log.size()) {
        log.removeAt(row);
        if (log.isEmpty())
            m_newEntry->setFocus(Qt::OtherFocusReason);
        accept(m_view.document().perform(edits::setPlayLog, m_play, log));
    }
    showLog();
}

void PlayProgressBox::setExit(const QString& text)
{
    const Result<Done> done =
        m_view.document().perform(Merge::WithPrevious, edits::setExitCriterion, m_play, text);
    m_exit->limit().setRefused(!done);
    accept(done);
}

void PlayProgressBox::setEvaluation()
{
    if (!m_evaluation->edit().isModified() || !m_evaluation->problem().isEmpty())
        return;
    m_evaluation->edit().setModified(false);
    if (!accept(m_view.document().perform(edits::setEvaluationDate, m_play, m_evaluation->date())))
        showFields();
}

bool PlayProgressBox::eventFilter(QObject* watched, QEvent* event)
{
    const bool isList = watched == m_steps || watched == m_log;
    if (isList && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Delete)) {
        watched == m_steps ? removeStep() : removeEntry();
        return true;
    }
    if ((watched == m_newStep || watched == m_newEntry) && isLeft(*event))
        addLines();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace milepost
