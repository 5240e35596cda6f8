// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/participantspanel.h"

#include "ui/document/engagementdocument.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"
#include "ui/models/participantmodel.h"
#include "ui/models/peoplepaste.h"
#include "ui/models/wording.h"
#include "ui/pages/assess/newparticipantrow.h"
#include "ui/pages/pastedialog.h"
#include "ui/theme/icons.h"
#include "ui/theme/tooltip.h"
#include "ui/view/engagementview.h"
#include "ui/widgets/choicedelegate.h"
#include "ui/widgets/gridtable.h"
#include "ui/widgets/pagelabels.h"
#include "ui/widgets/textdelegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace milepost {

namespace {

constexpr qsizetype kPanelMostNames = 2; ///< of those who may not vote

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

} // namespace

ParticipantsPanel::ParticipantsPanel(EngagementView& view, QWidget* parent)
    : QWidget(parent), m_view(view), m_model(new ParticipantModel(view.document(), this)),
      m_newcomer(new NewParticipantRow(view.document(), *m_model, this)), m_voters(noteLabel(this)),
      m_table(new GridTable(this))
{
    makeTable();
    layOut();
    setFocusProxy(m_newcomer);
    followAssessment();
    connect(&m_view, &EngagementView::assessmentChanged, this,
            &ParticipantsPanel::followAssessment);
    connect(m_newcomer, &NewParticipantRow::added, m_table, &QTableView::scrollToBottom);
    connect(m_newcomer, &NewParticipantRow::listPasted, this, &ParticipantsPanel::pastePeople);
    connect(m_newcomer, &NewParticipantRow::said, this, &ParticipantsPanel::said);
    connect(m_model, &ParticipantModel::refused, this, &ParticipantsPanel::said);
    connect(m_model, &ParticipantModel::taken, this, &ParticipantsPanel::taken);
    connect(&m_view.document(), &EngagementDocument::changed, this,
            &ParticipantsPanel::sayWhoVotes);
}

void ParticipantsPanel::makeTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(common::participants());
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::SelectedClicked);
    m_table->setItemDelegateForColumn(ParticipantModel::Name, new TextDelegate(m_table));
    m_table->setItemDelegateForColumn(ParticipantModel::FunctionColumn,
                                      new ChoiceDelegate(functionEntries, this));
    m_table->setItemDelegateForColumn(
        ParticipantModel::UnitColumn,
        new ChoiceDelegate([this] { return unitEntries(m_view.document().engagement()); }, this));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(ParticipantModel::Eligible,
                                                      QHeaderView::ResizeToContents);
    m_table->verticalHeader()->hide();
    m_table->setToolTip(tr("A list of names, with a function behind each, can be pasted"));
    m_table->setAccessibleDescription(m_table->toolTip());
    m_table->setWordWrap(false); // a long name ends in an ellipsis and is whole in its tool tip
    auto* key = new QShortcut(QKeySequence::Delete, m_table);
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, &ParticipantsPanel::removeSelected);
    auto* paste = new QShortcut(QKeySequence::Paste, m_table);
    paste->setContext(Qt::WidgetShortcut);
    connect(paste, &QShortcut::activated, this, &ParticipantsPanel::paste);
}

void ParticipantsPanel::layOut()
{
    auto* remove = new QPushButton(themeIcon(QStringLiteral("remove")), common::remove(), this);
    remove->setAccessibleName(tr("Delete the selected participants"));
    remove->setToolTip(tr("Deletes the selected people with their votes (Delete); Undo brings them "
                          "back"));
    remove->setAutoDefault(false);
    connect(remove, &QPushButton::clicked, this, &ParticipantsPanel::removeSelected);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_newcomer);
    layout->addWidget(m_voters);
    layout->addWidget(m_table, 1);
    layout->addWidget(remove, 0, Qt::AlignLeading);
}

void ParticipantsPanel::followAssessment()
{
    m_model->setAssessment(m_view.assessmentId());
    sayWhoVotes();
}

void ParticipantsPanel::sayWhoVotes()
{
    const Engagement& engagement = m_view.document().engagement();
    const Assessment* shown = m_view.assessment();
    m_voters->setVisible(shown && !engagement.participants.isEmpty());
    if (!shown)
        return;
    QStringList names;
    const QList<const Participant*> without = m_model->withoutVote();
    for (const Participant* person : without.mid(0, kPanelMostNames))
        names.append(person->name);
    QString who = tr("Everybody may vote in the assessment shown.");
    if (without.size() > kPanelMostNames)
        who = tr("%1 and %n more may not vote in the assessment shown.", nullptr,
                 static_cast<int>(without.size() - kPanelMostNames))
                  .arg(names.join(tr(", ")));
    else if (!without.isEmpty())
        who = tr("%1 may not vote in the assessment shown.").arg(names.join(tr(", ")));
    if (shown->status == AssessmentStatus::Closed)
        who += QLatin1Char(' ') + tr("It is closed; re-open it to change that.");
    m_voters->setToolTip(toolTipText(
        wording::assessment(m_view.document().content(), engagement, *shown, locale())));
    m_voters->setWords(who);
}

/// What is pasted goes into the column of the current cell; people come in by their names.
void ParticipantsPanel::paste()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || current.column() == ParticipantModel::Name)
        pastePeople();
    else if (current.column() == ParticipantModel::Eligible)
        emit said(tr("Nothing can be pasted here. Names, functions and units can be."));
    else
        m_model->paste(current, QGuiApplication::clipboard()->text());
}

void ParticipantsPanel::pastePeople()
{
    const Engagement& engagement = m_view.document().engagement();
    QStringList present;
    for (const Participant& person : engagement.participants)
        present.append(person.name);
    const Result<PastedPeople> pasted = readPastedPeople(QGuiApplication::clipboard()->text(),
                                                         present, engagement.organization.units);
    if (!pasted) {
        emit said(inWords(pasted.error().message));
    } else if (pasted->people.isEmpty() && pasted->known.isEmpty()) {
        emit said(tr("There are no names to paste. Copy a list with a name in each line."));
    } else if (!pasted->preview || confirmPaste(*pasted->preview, this)) {
        if (!pasted->people.isEmpty() && !m_model->add(pasted->people))
            return;
        m_table->scrollToBottom();
        emit said(noticeOf(*pasted));
    }
}

void ParticipantsPanel::removeSelected()
{
    m_model->remove(m_table->selectionModel()->selectedRows());
}

} // namespace milepost
