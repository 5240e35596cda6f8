// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/capacityeditor.h"

#include "core/base/limits.h"
#include "core/base/personname.h"
#include "core/base/weeks.h"
#include "core/wording/terms.h"
#include "ui/language/inwords.h"
#include "ui/pages/plan/capacitymodel.h"
#include "ui/pages/plan/checkedfield.h"
#include "ui/widgets/gridtable.h"
#include "ui/widgets/pagelabels.h"
#include "ui/widgets/textdelegate.h"
#include "ui/widgets/textfields.h"

#include <QCompleter>
#include <QFormLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

#include <cmath>

namespace milepost {

namespace {

constexpr int kDaysLetters = 20;

GridTable* capacityTable(QAbstractItemModel* model, QWidget* parent)
{
    auto* table = new GridTable(parent);
    table->setAccessibleName(CapacityEditor::tr("Days a week of roles and people"));
    table->setModel(model);
    table->setItemDelegate(new TextDelegate(table));
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
    table->horizontalHeader()->setSectionResizeMode(CapacityModel::Who, QHeaderView::Stretch);
    table->setColumnWidth(CapacityModel::Days,
                          kDaysLetters * table->fontMetrics().averageCharWidth());
    return table;
}

} // namespace

CapacityEditor::CapacityEditor(const Content& content, const PlanSetup& setup, const QDate& latest,
                               const QStringList& owners, const QStringList& known, QWidget* parent)
    : QWidget(parent), m_latest(latest),
      m_start(new OptionalDateField(inWords(terms::startOfPlan()), this)),
      m_firstWeek(noteLabel(this)),
      m_forAll(new NumberField(tr("Days a week of everybody"),
                               {{limits::kMinCapacity, limits::kMaxCapacity}, false}, this)),
      m_parallel(new NumberField(tr("Plays at the same time"),
                                 {{1, double(limits::kMaxParallel), 0, false}, false}, this)),
      m_budget(new NumberField(inWords(terms::budget()), {{0, limits::kMaxAmount}, true}, this)),
      m_model(new CapacityModel(content, setup, owners, this)),
      m_table(capacityTable(m_model, this)), m_problem(new TextLabel(TextSize::Body, false, this)),
      m_person(new TextField(tr("Name of another person"), this))
{
    m_start->setDate(setup.start);
    m_forAll->setUnit(tr("days a week, of each role or named person"));
    m_forAll->setNumber(setup.capacityDaysPerWeek);
    m_parallel->setUnit(tr("at most"));
    m_parallel->setNumber(setup.parallelLimit);
    m_budget->setUnit(tr("person-days in all; empty for no limit"));
    m_budget->setNumber(setup.budgetDays);
    m_problem->hide();
    auto* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Start"), m_start);
    form->addRow(QString(), m_firstWeek);
    form->addRow(tr("&Capacity"), m_forAll);
    form->addRow(tr("&Plays in parallel"), m_parallel);
    form->addRow(tr("&Budget"), m_budget);
    form->addRow(makeTable(known));

    connect(m_start, &CheckedField::edited, this, &CapacityEditor::sayStart);
    connect(m_forAll, &CheckedField::edited, this,
            [this] { m_model->setForAll(m_forAll->number()); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &CapacityEditor::sayBadRow);
    sayStart();
}

QWidget* CapacityEditor::makeTable(const QStringList& known)
{
    auto* box = new QWidget(this);
    auto* words = noteLabel(box);
    words->setWords(tr("Who has more or fewer days than the rest? A named person counts before the "
                       "role."));
    auto* completer = new QCompleter(known, m_person);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_person->setCompleter(completer);
    m_person->setPlaceholderText(m_person->accessibleName());
    m_person->setKeepsTyping(true);
    m_person->installEventFilter(this);
    auto* add = new QPushButton(tr("A&dd person"), box);
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, &CapacityEditor::addPerson);
    auto* row = new QHBoxLayout;
    row->addWidget(m_person, 1);
    row->addWidget(add);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(words);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_problem);
    layout->addLayout(row);
    return box;
}

void CapacityEditor::sayStart()
{
    const QDate typed = m_start->date();
    const QDate start = typed.isValid() ? typed : m_latest;
    if (!start.isValid()) {
        m_firstWeek->setWords(tr("Empty: the plan starts with the latest assessment."));
        return;
    }
    const QString monday = locale().toString(mondayOnOrAfter(start), QLocale::ShortFormat);
    m_firstWeek->setWords(
        typed.isValid()
            ? tr("The first week begins on Monday, %1.").arg(monday)
            : tr("Empty: it starts with the latest assessment; the first week begins on Monday, %1.")
                  .arg(monday));
}

void CapacityEditor::sayBadRow()
{
    const int row = m_model->badRow();
    m_problem->setWords(row < 0 ? QString() : m_model->problemOf(row));
    m_problem->setVisible(row >= 0);
}

void CapacityEditor::addPerson()
{
    const QString name = m_person->text();
    if (personKey(name).isEmpty() || m_person->limit().over() > 0) {
        m_problem->setWords(m_person->limit().over() > 0 ? tr("The name is too long.")
                                                         : tr("Type the name of the person."));
        m_problem->show();
        m_person->setFocus();
        return;
    }
    const QModelIndex cell = m_model->index(m_model->addPerson(name), CapacityModel::Days);
    m_person->clear();
    m_table->setCurrentIndex(cell);
    m_table->scrollTo(cell);
    m_table->setFocus();
    m_table->edit(cell);
}

void CapacityEditor::fill(PlanSetup& setup) const
{
    setup.start = m_start->date();
    setup.capacityDaysPerWeek = m_forAll->number().value_or(setup.capacityDaysPerWeek);
    const std::optional<double> parallel = m_parallel->number();
    if (parallel)
        setup.parallelLimit = static_cast<int>(std::lround(*parallel));
    setup.budgetDays = m_budget->number();
    setup.roleCapacity = m_model->roles();
    setup.personCapacity = m_model->people();
}

bool CapacityEditor::check()
{
    QWidget* bad = nullptr;
    for (CheckedField* field :
         {static_cast<CheckedField*>(m_start), static_cast<CheckedField*>(m_forAll),
          static_cast<CheckedField*>(m_parallel), static_cast<CheckedField*>(m_budget)}) {
        if (!field->check() && !bad)
            bad = field;
    }
    sayBadRow();
    const int row = m_model->badRow();
    if (!bad && row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, CapacityModel::Days));
        bad = m_table;
    }
    if (!bad && !m_person->text().trimmed().isEmpty()) {
        m_problem->setWords(
            tr("This person is not in the list yet. Add the person, or empty the field."));
        m_problem->show();
        bad = m_person;
    }
    if (bad)
        bad->setFocus();
    return !bad;
}

bool CapacityEditor::holdsMore() const
{
    return !m_start->problem().isEmpty() || !m_forAll->problem().isEmpty() ||
           !m_parallel->problem().isEmpty() || !m_budget->problem().isEmpty() ||
           m_model->badRow() >= 0 || !m_person->text().trimmed().isEmpty();
}

bool CapacityEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_person && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) { // not the Enter of the dialog
            addPerson();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace milepost
