// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/scenariosview.h"

#include "core/base/limits.h"
#include "core/edits/scenarios.h"
#include "core/engagement/planinforce.h"
#include "ui/document/documentreading.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/inwords.h"
#include "ui/language/windowlanguage.h"
#include "ui/models/scenariomodel.h"
#include "ui/pages/changestrip.h"
#include "ui/pages/plan/scenariodelegate.h"
#include "ui/pages/plan/scenarioplays.h"
#include "ui/theme/icons.h"
#include "ui/view/engagementview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/gridtable.h"
#include "ui/widgets/pagelabels.h"
#include "ui/widgets/rowheader.h"

#include <QAction>
#include <QHeaderView>
#include <QInputDialog>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace milepost {

namespace {

constexpr int kScenarioLetters = 22; ///< least width of a column, in average letters
constexpr int kAspectLetters = 52;   ///< most width of the row heads
constexpr int kRowRoom = 8;          ///< above and below the words of a row together

GridTable* scenarioTable(ScenarioModel& model, QWidget* parent)
{
    auto* table = new GridTable(parent);
    table->setAccessibleName(ScenariosView::tr("Scenarios side by side"));
    table->setVerticalHeader(new RowHeader(table));
    table->setModel(&model);
    table->setItemDelegate(new ScenarioDelegate(table));
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
                           QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    table->setTabKeyNavigation(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(true);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    const int letter = table->fontMetrics().averageCharWidth();
    QHeaderView& columns = *table->horizontalHeader();
    columns.setMinimumSectionSize(kScenarioLetters * letter);
    columns.setSectionResizeMode(QHeaderView::Stretch);
    columns.setTextElideMode(Qt::ElideRight);
    columns.setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->verticalHeader()->setMinimumSectionSize(table->fontMetrics().height() + kRowRoom);
    table->verticalHeader()->setMaximumWidth(kAspectLetters * letter);
    return table;
}

/// The name, with a number behind it where it is taken.
QString freeName(const QString& name, const QList<Scenario>& taken)
{
    const auto isTaken = [&](const QString& tried) {
        return std::any_of(taken.cbegin(), taken.cend(), [&](const Scenario& scenario) {
            return scenario.name.compare(tried, Qt::CaseInsensitive) == 0;
        });
    };
    QString tried = name.left(limits::kNameLength);
    for (int number = 2; isTaken(tried); ++number)
        tried = QStringLiteral("%1 %2").arg(name.left(limits::kNameLength - 4)).arg(number);
    return tried;
}

std::optional<QString> refusalOf(const Result<Done>& done)
{
    return done ? std::nullopt : std::optional(inWords(done.error().message));
}

QList<Scenario> scenariosIn(const EngagementDocument& document)
{
    const std::optional<Plan>& plan = document.engagement().plan;
    return plan ? plan->scenarios : QList<Scenario>();
}

} // namespace

ScenariosView::ScenariosView(EngagementView& view, QWidget* parent)
    : QWidget(parent), m_view(view), m_model(new ScenarioModel(view.document(), this)),
      m_summary(new TextLabel(TextSize::Body, true, this)), m_changes(new ChangeStrip(this)),
      m_table(scenarioTable(*m_model, this)), m_empty(new EmptyState(this)),
      m_choose(makeScenarioAction(
          tr("Choose as plan"), QStringLiteral("check"),
          tr("Make the current column the plan; nothing of the others is lost (Ctrl+Return)"),
          QKeySequence(Qt::CTRL | Qt::Key_Return))),
      m_add(makeScenarioAction(tr("Add scenario"), QStringLiteral("add"),
                               tr("A scenario that is as the plan until you change it (Insert)"),
                               QKeySequence(Qt::Key_Insert))),
      m_copy(makeScenarioAction(tr("Copy scenario"), QStringLiteral("new"),
                                tr("A scenario like the current one (Ctrl+D)"),
                                QKeySequence(Qt::CTRL | Qt::Key_D))),
      m_rename(makeScenarioAction(tr("Rename scenario…"), QStringLiteral("edit"),
                                  tr("Another name for the current scenario (Shift+F2)"),
                                  QKeySequence(Qt::SHIFT | Qt::Key_F2))),
      m_plays(makeScenarioAction(
          tr("Plays of the scenario…"), QStringLiteral("play"),
          tr("Which plays the current scenario keeps in or leaves out (Ctrl+Shift+Y)"),
          QKeySequence(QStringLiteral("Ctrl+Shift+Y")))),
      m_delete(makeScenarioAction(tr("Delete scenario"), QStringLiteral("remove"),
                                  tr("Take the current scenario out of the file (Ctrl+Delete)"),
                                  QKeySequence(Qt::CTRL | Qt::Key_Delete)))
{
    m_empty->setWords(
        tr("No scenario yet"),
        tr("See a plan with less beside one with more. Three scenarios are made around the plan "
           "as it is, with three fifths of its person-days, with all of them, and with half as "
           "many again and more people. Change each as you like, and choose one as the plan."),
        tr("Make three scenarios"));
    setFocusProxy(m_table);
    layOut();
    connect(m_empty, &EmptyState::followed, this, &ScenariosView::makeThree);
    connect(m_model, &ScenarioModel::refused, this, &ScenariosView::refused);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ScenariosView::offer);
    connect(m_choose, &QAction::triggered, this, &ScenariosView::choose);
    connect(m_add, &QAction::triggered, this, &ScenariosView::addOne);
    connect(m_copy, &QAction::triggered, this, &ScenariosView::copyCurrent);
    connect(m_rename, &QAction::triggered, this, &ScenariosView::renameCurrent);
    connect(m_plays, &QAction::triggered, this, &ScenariosView::decideOnPlays);
    connect(m_delete, &QAction::triggered, this, &ScenariosView::deleteCurrent);
    auto* empty = new QShortcut(QKeySequence(QKeySequence::Delete), m_table);
    empty->setContext(Qt::WidgetShortcut);
    connect(empty, &QShortcut::activated, this, &ScenariosView::emptyCell);
    offer();
}

QAction* ScenariosView::makeScenarioAction(const QString& text, const QString& icon,
                                           const QString& tip, const QKeySequence& key)
{
    auto* action = new QAction(themeIcon(icon), text, this);
    action->setToolTip(tip);
    action->setStatusTip(tip);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

void ScenariosView::layOut()
{
    m_tools = new QWidget(this);
    auto* tools = new FlowLayout(static_cast<int>(kRhythm) / 2, m_tools);
    for (QAction* action : actionsOfMenu()) {
        auto* button = new QToolButton(m_tools);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        tools->addWidget(button);
    }
    auto* layout = new QVBoxLayout(this);
    const auto margin = static_cast<int>(2 * kRhythm);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(static_cast<int>(kRhythm));
    layout->addWidget(m_summary);
    layout->addWidget(m_tools);
    layout->addWidget(m_changes);
    layout->addWidget(m_empty, 1, Qt::AlignTop);
    layout->addWidget(m_table, 1);
}

QList<QAction*> ScenariosView::actionsOfMenu() const
{
    return {m_choose, m_add, m_copy, m_rename, m_plays, m_delete};
}

void ScenariosView::showEvent(QShowEvent* event)
{
    if (m_stale)
        fill({DocumentReading::of(m_view.document()).asOf(m_view.statusDate()),
              windowLanguage(locale())});
    QWidget::showEvent(event);
}

void ScenariosView::refresh(const Telling& telling)
{
    m_stale = true;
    if (isVisible())
        fill(telling);
}

void ScenariosView::fill(const Telling& telling)
{
    m_stale = false;
    const std::optional<ScenarioId> current = m_model->scenarioOf(m_table->currentIndex().column());
    const int row = m_table->currentIndex().row();
    const bool hasScenarios = !scenariosIn(m_view.document()).isEmpty();
    m_model->refresh(telling);
    m_empty->setVisible(!hasScenarios);
    m_empty->button().setEnabled(!m_view.document().isReadOnly() && !telling.items.isEmpty());
    m_table->setVisible(hasScenarios);
    m_tools->setVisible(hasScenarios);
    m_summary->setVisible(hasScenarios || telling.items.isEmpty());
    const Scenario* chosen = chosenScenario(m_view.document().engagement());
    m_summary->setWords(
        telling.items.isEmpty() && !hasScenarios
            ? tr("The plan has no play yet, so there is nothing to vary.")
        : chosen ? tr("The plan is the scenario “%1”. Targets are the same in all scenarios.")
                       .arg(chosen->name)
                 : tr("The plan is without a scenario. Targets are the same in all scenarios."));
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0) {
        const int column = std::max(0, m_model->columnOf(current));
        m_table->setCurrentIndex(
            m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), column));
    }
    offer();
}

const Scenario* ScenariosView::currentScenario() const
{
    const auto id = m_model->scenarioOf(m_table->currentIndex().column());
    const std::optional<Plan>& plan = m_view.document().engagement().plan;
    if (!id || !plan)
        return nullptr;
    for (const Scenario& scenario : plan->scenarios) {
        if (scenario.id == *id)
            return &scenario;
    }
    return nullptr;
}

void ScenariosView::offer()
{
    const bool writable = !m_view.document().isReadOnly();
    const int column = m_table->currentIndex().column();
    const bool some = writable && currentScenario() != nullptr;
    m_choose->setEnabled(writable && column >= 0 && column < m_model->columnCount() &&
                         !m_model->summary(column).inForce);
    m_add->setEnabled(writable);
    for (QAction* action : {m_copy, m_rename, m_plays, m_delete})
        action->setEnabled(some);
}

bool ScenariosView::accepted(const std::optional<QString>& refusal)
{
    if (refusal)
        emit refused(*refusal);
    return !refusal;
}

void ScenariosView::goTo(const std::optional<ScenarioId>& scenario)
{
    const int column = m_model->columnOf(scenario);
    if (column < 0)
        return;
    m_table->setCurrentIndex(m_model->index(std::max(0, m_table->currentIndex().row()), column));
    m_table->setFocus(Qt::OtherFocusReason);
}

void ScenariosView::add(const QList<Scenario>& scenarios)
{
    EngagementDocument& document = m_view.document();
    if (!accepted(refusalOf(document.perform(edits::addScenarios, scenarios))))
        return;
    fill({DocumentReading::of(document).asOf(m_view.statusDate()), windowLanguage(locale())});
    goTo(scenarios.first().id);
}

void ScenariosView::makeThree()
{
    EngagementDocument& document = m_view.document();
    QList<QString> names;
    for (const Message& name : threeScenarioNames())
        names.append(freeName(inWords(name), scenariosIn(document)));
    const QList<Scenario> three =
        threeScenarios(DocumentReading::of(document).asOf(m_view.statusDate()),
                       document.newIds<ScenarioId>(3), names);
    if (!three.isEmpty())
        add(three);
}

void ScenariosView::addOne()
{
    EngagementDocument& document = m_view.document();
    Scenario scenario;
    scenario.id = document.newId<ScenarioId>();
    scenario.name = freeName(tr("New scenario"), scenariosIn(document));
    add({scenario});
}

void ScenariosView::copyCurrent()
{
    const Scenario* current = currentScenario();
    if (!current)
        return;
    EngagementDocument& document = m_view.document();
    Scenario copy = *current;
    copy.id = document.newId<ScenarioId>();
    copy.name = freeName(copy.name, scenariosIn(document));
    add({copy});
}

void ScenariosView::renameCurrent()
{
    const Scenario* current = currentScenario();
    if (!current)
        return;
    Scenario renamed = *current;
    bool agreed = false;
    renamed.name = QInputDialog::getText(this, tr("Rename scenario"), tr("Name of the scenario"),
                                         QLineEdit::Normal, renamed.name, &agreed)
                       .trimmed();
    if (agreed)
        accepted(refusalOf(m_view.document().perform(edits::setUpScenario, renamed)));
}

void ScenariosView::decideOnPlays()
{
    if (const Scenario* current = currentScenario())
        ScenarioPlaysDialog(m_view, current->id, this).exec();
}

void ScenariosView::emptyCell()
{
    const QModelIndex cell = m_table->currentIndex();
    if (cell.flags().testFlag(Qt::ItemIsEditable))
        m_model->setData(cell, QString(), Qt::EditRole);
}

void ScenariosView::deleteCurrent()
{
    if (const Scenario* current = currentScenario())
        accepted(
            refusalOf(m_view.document().perform(edits::deleteScenario, ScenarioId(current->id))));
}

void ScenariosView::choose()
{
    const int column = m_table->currentIndex().column();
    if (column >= 0)
        accepted(refusalOf(
            m_view.document().perform(edits::chooseScenario, m_model->scenarioOf(column))));
}

} // namespace milepost
