// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/peopledialog.h"

#include "core/base/personname.h"
#include "core/edits/organization.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/inwords.h"
#include "ui/models/functionmark.h"
#include "ui/models/participantmodel.h"
#include "ui/models/peoplepaste.h"
#include "ui/models/unittreemodel.h"
#include "ui/models/wording.h"
#include "ui/pages/assess/choicedelegate.h"
#include "ui/pages/pastedialog.h"
#include "ui/theme/icons.h"
#include "ui/theme/tooltip.h"
#include "ui/widgets/dialogsize.h"
#include "ui/widgets/gridtable.h"
#include "ui/widgets/pagelabels.h"
#include "ui/widgets/textdelegate.h"
#include "ui/widgets/textfields.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QTabWidget>
#include <QTableView>
#include <QTextDocument>
#include <QTreeView>

namespace milepost {

namespace {

constexpr QSize kFirstSize(640, 480);
constexpr qsizetype kMostNames = 2; ///< of those who may not vote

ChoiceDelegate::Entries functionEntries()
{
    ChoiceDelegate::Entries entries;
    for (const auto& [function, name] : EnumNames<Function>::table)
        entries.append({inWords(functionLabel(function)), QString(name)});
    return entries;
}

ChoiceDelegate::Entries unitEntries(const Engagement& engagement)
{
    ChoiceDelegate::Entries entries{{wording::unit(engagement, {}), QString()}};
    for (const Unit& unit : engagement.organization.units)
        entries.append({unit.name, unit.id.text()});
    return entries;
}

/// Whether a unit is that one or lies below it.
bool isWithin(const Organization& organization, const Unit& unit, const UnitId& above)
{
    const Unit* each = &unit;
    for (qsizetype steps = 0; each && steps <= organization.units.size(); ++steps) {
        if (each->id == above)
            return true;
        each = each->parent ? organization.findUnit(*each->parent) : nullptr;
    }
    return false;
}

/// Whether that is more than one name.
bool isList(const QString& text)
{
    const QString trimmed = text.trimmed();
    return trimmed.contains(u'\n') || trimmed.contains(u';') || trimmed.contains(u'@');
}

/// Rows with air around the text, like those of the tables.
class RoomyDelegate : public TextDelegate {
public:
    using TextDelegate::TextDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override
    {
        return TextDelegate::sizeHint(option, index) + QSize(0, 8);
    }
};

} // namespace

PeopleDialog::PeopleDialog(EngagementDocument& document, QWidget* parent)
    : QDialog(parent), m_document(document), m_peopleModel(new ParticipantModel(document, this)),
      m_unitModel(new UnitTreeModel(document, this)), m_voters(noteLabel(this)),
      m_message(new QLabel(this))
{
    setObjectName(QStringLiteral("people"));
    setWindowTitle(tr("Participants and units"));
    setModal(false);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->hide();
    auto* tabs = new QTabWidget(this);
    tabs->addTab(makePeople(), tr("Participants"));
    tabs->addTab(makeUnits(), tr("Units"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(tabs, 1);
    layout->addWidget(m_message);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &PeopleDialog::finish);
    layout->addWidget(buttons);
    resize(fittingScreen(*this, kFirstSize));
    sayWhoVotes();
    m_newName->setFocus();

    connect(m_peopleModel, &ParticipantModel::refused, this, &PeopleDialog::say);
    connect(m_unitModel, &UnitTreeModel::refused, this, &PeopleDialog::say);
    connect(&m_document, &EngagementDocument::changed, m_message, &QWidget::hide);
    connect(m_peopleModel, &ParticipantModel::taken, m_message, &QWidget::hide);
    connect(m_unitModel, &UnitTreeModel::taken, m_message, &QWidget::hide);
    connect(&m_document, &EngagementDocument::changed, this, &PeopleDialog::sayWhoVotes);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, &m_document,
            &EngagementDocument::undo);
    connect(new QShortcut(QKeySequence::Redo, this), &QShortcut::activated, &m_document,
            &EngagementDocument::redo);
}

void PeopleDialog::setAssessment(const AssessmentId& assessment)
{
    m_assessment = assessment;
    m_peopleModel->setAssessment(assessment);
    sayWhoVotes();
}

void PeopleDialog::sayWhoVotes()
{
    const Engagement& engagement = m_document.engagement();
    const Assessment* shown = engagement.findAssessment(m_assessment);
    m_voters->setVisible(shown && !engagement.participants.isEmpty());
    if (!shown)
        return;
    QStringList names;
    const QList<const Participant*> without = m_peopleModel->withoutVote();
    for (const Participant* person : without.mid(0, kMostNames))
        names.append(person->name);
    QString who = tr("Everybody may vote in the assessment shown.");
    if (without.size() > kMostNames)
        who = tr("%1 and %2 more may not vote in the assessment shown.")
                  .arg(names.join(tr(", ")), locale().toString(without.size() - kMostNames));
    else if (!without.isEmpty())
        who = tr("%1 may not vote in the assessment shown.").arg(names.join(tr(", ")));
    if (shown->status == AssessmentStatus::Closed)
        who += QLatin1Char(' ') + tr("It is closed; re-open it to change that.");
    m_voters->setToolTip(
        toolTipText(wording::assessment(m_document.content(), engagement, *shown, locale())));
    m_voters->setWords(who);
}

void PeopleDialog::say(const QString& sentence)
{
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
}

QWidget* PeopleDialog::makePeople()
{
    auto* page = new QWidget(this);
    m_newName = new TextField(tr("Name of a new participant"), page);
    m_newName->setPlaceholderText(tr("Name of a new participant"));
    m_newName->setKeepsTyping(true);
    m_newName->installEventFilter(this);
    connect(m_newName, &QLineEdit::textEdited, this, [this] { m_asked = false; });
    m_newFunction = new QComboBox(page);
    m_newFunction->setAccessibleName(tr("Function of the new participant"));
    for (const auto& [function, name] : EnumNames<Function>::table)
        m_newFunction->addItem(functionIcon(function), inWords(functionLabel(function)),
                               QString(name));
    auto* add = new QPushButton(themeIcon(QStringLiteral("add")), tr("Add"), page);
    add->setAccessibleName(tr("Add the participant"));
    add->setAutoDefault(false);
    m_people = new GridTable(page);
    m_people->setModel(m_peopleModel);
    m_people->setAccessibleName(tr("Participants"));
    m_people->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_people->setTabKeyNavigation(false);
    m_people->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                              QAbstractItemView::SelectedClicked);
    m_people->setItemDelegateForColumn(ParticipantModel::Name, new TextDelegate(m_people));
    m_people->setItemDelegateForColumn(ParticipantModel::FunctionColumn,
                                       new ChoiceDelegate(functionEntries, this));
    m_people->setItemDelegateForColumn(
        ParticipantModel::UnitColumn,
        new ChoiceDelegate([this] { return unitEntries(m_document.engagement()); }, this));
    m_people->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_people->horizontalHeader()->setSectionResizeMode(ParticipantModel::Eligible,
                                                       QHeaderView::ResizeToContents);
    m_people->verticalHeader()->hide();
    m_people->setToolTip(tr("A list of names, with a function behind each, can be pasted"));
    m_people->setAccessibleDescription(m_people->toolTip());
    m_people->setWordWrap(false); // a long name ends in an ellipsis and is whole in its tool tip
    auto* remove = new QPushButton(themeIcon(QStringLiteral("remove")), tr("Delete"), page);
    remove->setAccessibleName(tr("Delete the selected participants"));
    remove->setToolTip(tr("Deletes the selected people with their votes (Delete); Undo brings them "
                          "back"));
    remove->setAutoDefault(false);

    auto* adding = new QHBoxLayout;
    adding->addWidget(m_newName, 1);
    adding->addWidget(m_newFunction);
    adding->addWidget(add);
    auto* layout = new QVBoxLayout(page);
    layout->addLayout(adding);
    layout->addWidget(m_voters);
    layout->addWidget(m_people, 1);
    layout->addWidget(remove, 0, Qt::AlignLeading);
    connect(add, &QPushButton::clicked, this, &PeopleDialog::addPerson);
    connect(m_newName, &QLineEdit::returnPressed, this, &PeopleDialog::addPerson);
    connect(remove, &QPushButton::clicked, this, &PeopleDialog::removePeople);
    auto* key = new QShortcut(QKeySequence::Delete, m_people);
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, &PeopleDialog::removePeople);
    auto* paste = new QShortcut(QKeySequence::Paste, m_people);
    paste->setContext(Qt::WidgetShortcut);
    connect(paste, &QShortcut::activated, this, &PeopleDialog::paste);
    return page;
}

bool PeopleDialog::isThere(const QString& name) const
{
    const QList<Participant>& people = m_document.engagement().participants;
    return std::any_of(people.cbegin(), people.cend(), [&](const Participant& participant) {
        return samePerson(participant.name, name);
    });
}

/// Whether the name was added.
bool PeopleDialog::addPerson()
{
    const QString name = m_newName->text().trimmed();
    if (name.isEmpty()) {
        say(tr("Write a name first."));
        m_newName->setFocus();
        return false;
    }
    if (isThere(name) && std::exchange(m_keptBoth, personKey(name)) != personKey(name)) {
        say(tr("%1 is here already. Return once more adds a second person of this name; a middle "
               "name or the team tells them apart.")
                .arg(normalizedName(name)));
        m_newName->setFocus();
        return false;
    }
    m_keptBoth.clear();
    const auto function = fromName<Function>(m_newFunction->currentData().toString());
    if (!m_peopleModel->add({{name, function.value_or(Function::Other), std::nullopt}}))
        return false;
    m_newName->setText({}); // unlike clear(), this leaves no typing to take back
    m_newName->setFocus();
    m_people->scrollToBottom();
    return true;
}

/// What is pasted goes into the column of the current cell; people come in by their names.
void PeopleDialog::paste()
{
    const QModelIndex current = m_people->currentIndex();
    if (!current.isValid() || current.column() == ParticipantModel::Name)
        pastePeople();
    else if (current.column() == ParticipantModel::Eligible)
        say(tr("Nothing can be pasted here. Names, functions and units can be."));
    else
        m_peopleModel->paste(current, QGuiApplication::clipboard()->text());
}

void PeopleDialog::pastePeople()
{
    const Engagement& engagement = m_document.engagement();
    QStringList present;
    for (const Participant& person : engagement.participants)
        present.append(person.name);
    const Result<PastedPeople> pasted = readPastedPeople(QGuiApplication::clipboard()->text(),
                                                         present, engagement.organization.units);
    if (!pasted) {
        say(inWords(pasted.error().message));
    } else if (pasted->people.isEmpty() && pasted->known.isEmpty()) {
        say(tr("There are no names to paste. Copy a list with a name in each line."));
    } else if (!pasted->preview || confirmPaste(*pasted->preview, this)) {
        if (!pasted->people.isEmpty() && !m_peopleModel->add(pasted->people))
            return;
        m_people->scrollToBottom();
        say(noticeOf(*pasted));
    }
}

/// A list that is pasted into the field for one name is a list all the same.
bool PeopleDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_newName && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste) &&
        isList(QGuiApplication::clipboard()->text())) {
        pastePeople();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void PeopleDialog::finish()
{
    if (!mayLeaveTexts(*this))
        return;
    if (m_newName->text().trimmed().isEmpty() || addPerson())
        QDialog::reject();
}

void PeopleDialog::reject()
{
    const QString name = m_newName->text().trimmed();
    if (!name.isEmpty() && !std::exchange(m_asked, true)) {
        say(tr("“%1” is not added yet. Return adds the name; Esc once more leaves it out.")
                .arg(name.left(60)));
        m_newName->setFocus();
        return;
    }
    m_keptBoth.clear();
    m_newName->setText({});
    QDialog::reject();
}

void PeopleDialog::removePeople()
{
    m_peopleModel->remove(m_people->selectionModel()->selectedRows());
}

QWidget* PeopleDialog::makeUnits()
{
    auto* page = new QWidget(this);
    m_units = new QTreeView(page);
    m_units->setModel(m_unitModel);
    m_units->setHeaderHidden(true);
    m_units->setAccessibleName(tr("Units"));
    m_units->setDragDropMode(QAbstractItemView::InternalMove);
    m_units->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::SelectedClicked);
    m_units->expandAll();
    m_units->setItemDelegate(new RoomyDelegate(m_units));
    auto* add = new QPushButton(themeIcon(QStringLiteral("add")), tr("Add unit"), page);
    add->setToolTip(tr("Below the selected unit"));
    auto* remove = new QPushButton(themeIcon(QStringLiteral("remove")), tr("Delete"), page);
    remove->setAccessibleName(tr("Delete the selected unit"));
    remove->setToolTip(tr("Its sub-units and people go to the unit above (Delete)"));
    auto* move = new QPushButton(tr("Move to"), page);
    move->setAccessibleName(tr("Move the selected unit to"));
    move->setToolTip(tr("Or drag the unit to its new place"));
    m_moveMenu = new QMenu(move);
    move->setMenu(m_moveMenu);
    connect(m_moveMenu, &QMenu::aboutToShow, this, &PeopleDialog::fillMoveMenu);
    for (QPushButton* button : {add, remove, move})
        button->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(move);
    buttons->addWidget(remove);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(page);
    layout->addWidget(m_units, 1);
    layout->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, &PeopleDialog::addUnit);
    connect(remove, &QPushButton::clicked, this, &PeopleDialog::removeUnit);
    connect(m_unitModel, &UnitTreeModel::rebuilt, m_units, &QTreeView::expandAll);
    auto* key = new QShortcut(QKeySequence::Delete, m_units);
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, &PeopleDialog::removeUnit);
    return page;
}

void PeopleDialog::addUnit()
{
    const UnitId parent = m_unitModel->unit(m_units->currentIndex());
    const auto id = m_document.newId<UnitId>();
    const auto added = m_document.perform(edits::addUnit, id, tr("New unit"),
                                          parent.isEmpty() ? std::nullopt : std::optional(parent));
    if (!added) {
        say(inWords(added.error().message));
        return;
    }
    const QModelIndex index = m_unitModel->indexOf(id);
    m_units->setCurrentIndex(index);
    m_units->edit(index);
}

void PeopleDialog::fillMoveMenu()
{
    m_moveMenu->clear();
    const UnitId moved = m_unitModel->unit(m_units->currentIndex());
    if (moved.isEmpty()) {
        m_moveMenu->addAction(tr("Select a unit first"))->setEnabled(false);
        return;
    }
    const auto add = [this, moved](const QString& name, const std::optional<UnitId>& parent) {
        m_moveMenu->addAction(
            QString(name).replace(u'&', QLatin1String("&&")), this, [this, moved, parent] {
                const auto done = m_document.perform(edits::moveUnit, moved, parent, {});
                if (!done)
                    say(inWords(done.error().message));
                m_units->setCurrentIndex(m_unitModel->indexOf(moved));
            });
    };
    const Organization& organization = m_document.engagement().organization;
    add(organization.name, {});
    for (const Unit& unit : organization.units) {
        if (!isWithin(organization, unit, moved))
            add(unit.name, unit.id);
    }
}

void PeopleDialog::removeUnit()
{
    const UnitId unit = m_unitModel->unit(m_units->currentIndex());
    if (unit.isEmpty())
        return;
    const auto removed = m_document.perform(edits::deleteUnit, unit);
    if (!removed)
        say(inWords(removed.error().message));
}

} // namespace milepost
