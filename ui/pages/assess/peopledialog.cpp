// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/peopledialog.h"

#include "ui/document/engagementdocument.h"
#include "ui/language/commonwords.h"
#include "ui/pages/assess/newparticipantrow.h"
#include "ui/pages/assess/participantspanel.h"
#include "ui/pages/assess/unitspanel.h"
#include "ui/view/engagementview.h"
#include "ui/widgets/dialogsize.h"
#include "ui/widgets/textfields.h"
#include "ui/widgets/textlimit.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTabWidget>
#include <QVBoxLayout>

namespace milepost {

namespace {

constexpr QSize kPeopleFirstSize(640, 480);

} // namespace

PeopleDialog::PeopleDialog(EngagementView& view, QWidget* parent)
    : QDialog(parent), m_participants(new ParticipantsPanel(view, this)),
      m_units(new UnitsPanel(view.document(), this)), m_message(new QLabel(this))
{
    setObjectName(QStringLiteral("people"));
    setWindowTitle(common::participantsAndUnits());
    setModal(false);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->hide();
    auto* tabs = new QTabWidget(this);
    tabs->addTab(m_participants, common::participants());
    tabs->addTab(m_units, common::units());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(tabs, 1);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    resize(fittingScreen(*this, kPeopleFirstSize));
    m_participants->setFocus();

    connect(buttons, &QDialogButtonBox::rejected, this, &PeopleDialog::finish);
    connect(m_participants, &ParticipantsPanel::said, this, &PeopleDialog::say);
    connect(m_participants, &ParticipantsPanel::taken, m_message, &QWidget::hide);
    connect(m_units, &UnitsPanel::said, this, &PeopleDialog::say);
    connect(m_units, &UnitsPanel::taken, m_message, &QWidget::hide);
    connect(&view.document(), &EngagementDocument::changed, m_message, &QWidget::hide);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, &view.document(),
            &EngagementDocument::undo);
    connect(new QShortcut(QKeySequence::Redo, this), &QShortcut::activated, &view.document(),
            &EngagementDocument::redo);
}

void PeopleDialog::say(const QString& sentence)
{
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
}

void PeopleDialog::finish()
{
    if (!mayLeaveTexts(*this))
        return;
    NewParticipantRow& newcomer = m_participants->newcomer();
    if (newcomer.name().text().trimmed().isEmpty() || newcomer.add())
        QDialog::reject();
}

void PeopleDialog::reject()
{
    if (m_participants->newcomer().mayLeave())
        QDialog::reject();
}

} // namespace milepost
