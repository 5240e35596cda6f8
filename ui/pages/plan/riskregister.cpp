// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/riskregister.h"

#include "core/base/limits.h"
#include "core/wording/terms.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/inwords.h"
#include "ui/models/riskmodel.h"
#include "ui/pages/plan/planpitfalls.h"
#include "ui/theme/icons.h"
#include "ui/widgets/choicedelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/gridtable.h"
#include "ui/widgets/pagelabels.h"
#include "ui/widgets/textdelegate.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace milepost {

namespace {

constexpr int kOwnerLetters = 16;
constexpr int kSignLetters = 20;
constexpr int kChoiceLetters = 12;

GridTable* riskTable(RiskModel* model, QWidget* parent)
{
    auto* table = new GridTable(parent);
    table->setAccessibleName(inWords(terms::risks()));
    table->setModel(model);
    table->setItemDelegate(new TextDelegate(table));
    auto* texts = new TextDelegate(table, limits::kTextLength);
    table->setItemDelegateForColumn(RiskModel::EarlySign, texts);
    table->setItemDelegateForColumn(RiskModel::Mitigation, texts);
    table->setItemDelegateForColumn(RiskModel::SeverityColumn,
                                    new ChoiceDelegate(&RiskModel::severities, table));
    table->setItemDelegateForColumn(RiskModel::Status,
                                    new ChoiceDelegate(&RiskModel::states, table));
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
                           QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 8);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    for (const int column : {RiskModel::Title, RiskModel::Mitigation})
        table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    table->horizontalHeader()->moveSection(RiskModel::Rank, 0);
    const int letter = table->fontMetrics().averageCharWidth();
    for (const auto& [column, letters] : {std::pair<int, int>{RiskModel::Rank, 6},
                                          {RiskModel::SeverityColumn, kChoiceLetters},
                                          {RiskModel::Owner, kOwnerLetters},
                                          {RiskModel::EarlySign, kSignLetters},
                                          {RiskModel::Status, kChoiceLetters}})
        table->setColumnWidth(column, letters * letter);
    return table;
}

} // namespace

RiskRegister::RiskRegister(EngagementDocument& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_model(new RiskModel(document, this)),
      m_table(riskTable(m_model, this)), m_empty(new EmptyState(this)),
      m_pitfalls(new PlanPitfalls(document, this)),
      m_add(makeAction(tr("&Add risk"), QStringLiteral("add"), {})),
      m_remove(makeAction(tr("&Delete risk"), QStringLiteral("remove"),
                          QKeySequence(QKeySequence::Delete))),
      m_up(makeAction(tr("Move &up"), QStringLiteral("back"), QKeySequence(Qt::ALT | Qt::Key_Up))),
      m_down(makeAction(tr("Move do&wn"), QStringLiteral("forward"),
                        QKeySequence(Qt::ALT | Qt::Key_Down)))
{
    m_empty->setWords(tr("No risk is in the register yet"),
                      tr("Write down what could make the plan fail, by what one would see it "
                         "early, and who does what about it. What Milepost sees in the plan "
                         "stands below."),
                      tr("&Add a risk"));
    auto* layout = new QVBoxLayout(this);
    const auto margin = static_cast<int>(2 * kRhythm);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(makeTools());
    layout->addWidget(m_empty);
    layout->addWidget(m_table, 2);
    layout->addWidget(m_pitfalls, 1);

    connect(m_add, &QAction::triggered, this, &RiskRegister::add);
    connect(m_empty, &EmptyState::followed, this, &RiskRegister::add);
    connect(m_remove, &QAction::triggered, this, &RiskRegister::removeCurrent);
    connect(m_up, &QAction::triggered, this, [this] { moveCurrent(-1); });
    connect(m_down, &QAction::triggered, this, [this] { moveCurrent(1); });
    connect(m_model, &RiskModel::refused, this, &RiskRegister::refused);
    connect(m_pitfalls, &PlanPitfalls::refused, this, &RiskRegister::refused);
    connect(m_pitfalls, &PlanPitfalls::riskWanted, this, [this](const Risk& risk) {
        if (m_model->add(risk))
            goToLast();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RiskRegister::follow);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &RiskRegister::follow);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &RiskRegister::follow);
    follow();
}

QAction* RiskRegister::makeAction(const QString& text, const QString& iconName,
                                  const QKeySequence& key)
{
    auto* action = new QAction(themeIcon(iconName), text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(action);
    return action;
}

QWidget* RiskRegister::makeTools()
{
    auto* tools = new QWidget(this);
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    for (QAction* action : {m_add, m_remove, m_up, m_down}) {
        auto* button = new QToolButton(tools);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    }
    row->addStretch(1);
    return tools;
}

void RiskRegister::refresh(const Telling& telling)
{
    m_pitfalls->refresh(telling);
    follow();
}

int RiskRegister::currentRow() const
{
    return m_table->currentIndex().row();
}

void RiskRegister::follow()
{
    const bool editable = !m_document.isReadOnly();
    const int row = currentRow();
    const int rows = m_model->rowCount();
    m_add->setEnabled(editable);
    m_remove->setEnabled(editable && row >= 0);
    m_up->setEnabled(editable && row > 0);
    m_down->setEnabled(editable && row >= 0 && row + 1 < rows);
    m_empty->setVisible(rows == 0);
    m_empty->button().setEnabled(editable);
    m_table->setVisible(rows > 0);
}

void RiskRegister::add()
{
    Risk risk;
    risk.title = tr("New risk");
    risk.status = QStringLiteral("open");
    if (!m_model->add(risk))
        return;
    goToLast();
    m_table->edit(m_table->currentIndex());
}

void RiskRegister::goToLast()
{
    m_table->setCurrentIndex(m_model->index(m_model->rowCount() - 1, RiskModel::Title));
    const auto* typed = qobject_cast<QLineEdit*>(window()->focusWidget());
    if (!typed || !m_pitfalls->isAncestorOf(typed)) // a reason that is being typed goes on
        m_table->setFocus(Qt::OtherFocusReason);
}

void RiskRegister::removeCurrent()
{
    const int row = currentRow();
    if (row < 0 || !m_model->remove(m_model->row(row).id))
        return;
    const int next = qMin(row, m_model->rowCount() - 1);
    if (next >= 0)
        m_table->setCurrentIndex(m_model->index(next, RiskModel::Title));
    else
        m_empty->button().setFocus(Qt::OtherFocusReason); // the table is not seen any longer
}

void RiskRegister::moveCurrent(int by)
{
    const int row = currentRow();
    if (row < 0)
        return;
    const int column = m_table->currentIndex().column();
    const RiskId id = m_model->row(row).id;
    if (m_model->move(id, by))
        m_table->setCurrentIndex(m_model->index(m_model->rowOf(id), column));
    follow();
}

void RiskRegister::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    menu.addActions({m_add, m_remove, m_up, m_down});
    menu.exec(event->globalPos());
}

} // namespace milepost
