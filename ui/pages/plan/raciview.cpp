// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/raciview.h"

#include "core/base/personname.h"
#include "core/wording/raciwords.h"
#include "ui/document/documentreading.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/windowlanguage.h"
#include "ui/models/racimodel.h"
#include "ui/pages/plan/racitable.h"
#include "ui/view/engagementview.h"
#include "ui/widgets/pagelabels.h"
#include "ui/widgets/textfields.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace milepost {

namespace {

constexpr int kFieldEdges = 24; ///< of a field beside its words

} // namespace

RaciView::RaciView(EngagementView& view, QWidget* parent)
    : QWidget(parent), m_view(view), m_model(new RaciModel(view.document(), this)),
      m_table(new RaciTable(*m_model, this)), m_missing(new TextLabel(TextSize::Body, false, this)),
      m_name(new TextField(tr("Name of a further person"), this))
{
    m_name->setPlaceholderText(m_name->accessibleName());
    m_name->setKeepsTyping(true);
    m_name->setMinimumWidth(m_name->fontMetrics().horizontalAdvance(m_name->placeholderText()) +
                            kFieldEdges);
    auto* add = new QToolButton(this);
    add->setText(tr("Add person"));
    add->setToolTip(tr("A column for the person, to whom a letter can be given then"));
    auto* copied = new QToolButton(this);
    copied->setDefaultAction(m_table->copyAction());
    for (QToolButton* button : {add, copied})
        button->setFocusPolicy(Qt::StrongFocus);
    auto* head = new QHBoxLayout;
    head->addWidget(m_missing, 1);
    head->addWidget(m_name, 0, Qt::AlignTop);
    head->addWidget(add, 0, Qt::AlignTop);
    head->addWidget(copied, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(m_name, &QLineEdit::returnPressed, this, &RaciView::addPerson);
    connect(add, &QToolButton::clicked, this, &RaciView::addPerson);
    connect(m_table->copyAction(), &QAction::triggered, this, &RaciView::copy);
    connect(m_model, &RaciModel::refused, this, &RaciView::refused);
}

Telling RaciView::telling() const
{
    return {DocumentReading::of(m_view.document()).asOf(m_view.statusDate()),
            windowLanguage(locale())};
}

void RaciView::refresh(const Telling& telling)
{
    const PlayId play = m_table->currentPlay();
    // Whose last letter was cleared stays, so that the next key is not written for somebody else.
    const QString person = m_table->currentPerson();
    if (!person.isEmpty() && !m_added.contains(person))
        m_added.append(person);
    const Raci raci = raciOf(telling.reading, m_added);
    m_model->refresh(telling, raci);
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentCell(play, person);
    const auto lacking = static_cast<int>(raci.lacking());
    const QString missing =
        lacking == 1 ? tr("1 play of now and next has nobody who answers for it; it says “No A”.")
        : lacking > 1
            ? tr("%n plays of now and next have nobody who answers for them; they say “No "
                 "A”.",
                 nullptr, lacking)
            : tr("Every play of now and next has one person who answers for it.");
    const QString keys = tr("R, A, C or I writes the letter, Delete clears it.");
    m_missing->setWords(
        raci.people.isEmpty()
            ? tr("Nobody takes part yet, and the plan names nobody. Write a name, and the person "
                 "gets a column.")
        : raci.rows.isEmpty() ? QString()
                              : missing + QLatin1Char(' ') + keys);
}

void RaciView::addPerson()
{
    const QString name = normalizedName(m_name->limit().fitting(m_name->text()));
    if (name.isEmpty() || m_name->limit().over() > 0) {
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_name->setText({}); // unlike clear(), this leaves no typing to take back
    if (m_model->columnOf(name) < 0)
        m_added.append(name);
    const PlayId play = m_table->currentPlay();
    refresh(telling());
    m_table->setCurrentCell(play.isEmpty() && m_model->rowCount() > 0 ? m_model->row(0).id : play,
                            name);
    m_table->setFocus(Qt::OtherFocusReason);
}

void RaciView::copy() const
{
    const Telling now = telling();
    QGuiApplication::clipboard()->setText(textOf(tableOf(now, raciOf(now.reading, m_added))));
}

} // namespace milepost
