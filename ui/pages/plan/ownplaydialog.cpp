// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/ownplaydialog.h"

#include "core/base/limits.h"
#include "core/edits/ownplays.h"
#include "core/engagement/defaults.h"
#include "core/engagement/planinforce.h"
#include "core/wording/playwords.h"
#include "core/wording/terms.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"
#include "ui/pages/plan/checkedfield.h"
#include "ui/pages/plan/lifteditor.h"
#include "ui/pages/plan/ticklist.h"
#include "ui/widgets/dialogsize.h"
#include "ui/widgets/discardquestion.h"
#include "ui/widgets/narrowchoice.h"
#include "ui/widgets/pagelabels.h"
#include "ui/widgets/textfields.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include <cmath>

namespace milepost {

namespace {

constexpr QSize kOwnPlaySize(640, 560);
constexpr int kTextLines = 4;

template <class I>
QStringList textsOf(const QList<I>& ids)
{
    QStringList texts;
    for (const I& id : ids)
        texts.append(id.text());
    return texts;
}

template <class I>
QList<I> idsOf(const QStringList& texts)
{
    QList<I> ids;
    for (const QString& text : texts)
        ids.append(I(text));
    return ids;
}

template <class I>
std::optional<I> chosenIn(const QComboBox& box)
{
    const QString id = box.currentData().toString();
    return id.isEmpty() ? std::nullopt : std::optional(I(id));
}

QComboBox* choice(const QString& name, const QString& none, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setAccessibleName(name);
    makeNarrow(*box, 40);
    box->addItem(none, QString());
    return box;
}

void chooseIn(QComboBox& box, const QString& id)
{
    box.setCurrentIndex(qMax(0, box.findData(id)));
}

} // namespace

OwnPlayDialog::OwnPlayDialog(const Content& content, const Engagement& engagement,
                             const PlayId& self, const OwnPlayAnswer& start, Apply apply,
                             QWidget* parent)
    : QDialog(parent), m_content(content), m_start(start), m_apply(std::move(apply)),
      m_tabs(new QTabWidget(this)), m_title(new TextField(tr("Title of the play"), this)),
      m_what(new TextArea(inWords(edits::whatIsDone()), kTextLines, this)),
      m_deliverable(new TextArea(inWords(terms::deliverable()), kTextLines, this)),
      m_playbook(choice(common::playbook(), common::none(), this)),
      m_step(choice(common::step(), common::none(), this)),
      m_owner(choice(tr("Role of the owner"), tr("As the program chooses"), this)),
      m_effort(
          new NumberField(inWords(terms::effort()), {{0, limits::kMaxEffortDays}, true}, this)),
      m_duration(new NumberField(tr("Duration"),
                                 {{1, double(limits::kMaxDurationWeeks), 0, false}, true}, this)),
      m_lifts(new LiftEditor(content, start.play.advances, this)),
      m_problem(new TextLabel(TextSize::Body, false, this))
{
    setWindowTitle(self.isEmpty() ? tr("New play of your own") : tr("Play of your own"));
    m_tabs->setAccessibleName(windowTitle());
    m_tabs->addTab(makeDefinition(), tr("&Play"));
    m_tabs->addTab(makePrerequisites(engagement, self), tr("Bu&ilds on"));
    m_tabs->addTab(m_lifts, tr("&Lifts"));
    m_tabs->addTab(makeKpis(), tr("&KPIs"));
    m_problem->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons
        ->addButton(self.isEmpty() ? tr("Add play") : common::apply(), QDialogButtonBox::AcceptRole)
        ->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resize(fittingScreen(*this, kOwnPlaySize));
    m_title->setFocus();
    m_first = answer();
}

QWidget* OwnPlayDialog::makeDefinition()
{
    auto* page = new QWidget(m_tabs);
    for (TextArea* area : {m_what, m_deliverable})
        area->setKeepsTyping(true);
    m_title->setKeepsTyping(true);
    m_title->setText(m_start.play.title);
    m_what->setPlainText(m_start.play.what);
    m_deliverable->setPlainText(m_start.play.deliverable);
    for (const Playbook& playbook : m_content.playbooks)
        m_playbook->addItem(playbook.name, playbook.id.text());
    chooseIn(*m_playbook, m_start.play.playbook.value_or(PlaybookId()).text());
    fillSteps();
    chooseIn(*m_step, m_start.play.step.value_or(StepId()).text());
    connect(m_playbook, &QComboBox::currentIndexChanged, this, &OwnPlayDialog::fillSteps);
    for (const Role& role : m_content.roles)
        m_owner->addItem(role.name, role.id.text());
    chooseIn(*m_owner, m_start.play.ownerRole.value_or(RoleId()).text());
    m_effort->setUnit(tr("person-days; empty for %1").arg(kOwnEffortDays));
    m_effort->setNumber(m_start.effortDays);
    m_duration->setUnit(tr("weeks; empty for %1").arg(kOwnDurationWeeks));
    m_duration->setNumber(m_start.durationWeeks);
    auto* form = new QFormLayout(page);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(common::titleField(), m_title);
    form->addRow(tr("&What is done"), m_what);
    form->addRow(tr("&Deliverable"), m_deliverable);
    form->addRow(tr("Play&book"), m_playbook);
    form->addRow(tr("&Step"), m_step);
    form->addRow(tr("&Owner"), m_owner);
    form->addRow(tr("&Effort"), m_effort);
    form->addRow(tr("D&uration"), m_duration);
    return page;
}

void OwnPlayDialog::fillSteps()
{
    while (m_step->count() > 1)
        m_step->removeItem(1);
    const Playbook* playbook =
        m_content.findPlaybook(PlaybookId(m_playbook->currentData().toString()));
    for (const Step& step : playbook ? playbook->steps : QList<Step>())
        m_step->addItem(inWords(stepWords(step)), step.id.text());
    m_step->setEnabled(playbook);
}

QWidget* OwnPlayDialog::makePrerequisites(const Engagement& engagement, const PlayId& self)
{
    QList<TickList::Entry> entries;
    const Plan plan = planInForce(engagement);
    for (const PlannedPlay& play : plan.plays) {
        if (play.custom && play.id != self)
            entries.append({play.id.text(), play.custom->title});
    }
    for (const Play& play : m_content.plays)
        entries.append({play.id.text(), play.title});
    m_needs = new TickList(tr("Plays that come before"), entries,
                           textsOf(m_start.play.prerequisites), m_tabs);
    return m_needs;
}

QWidget* OwnPlayDialog::makeKpis()
{
    QList<TickList::Entry> entries;
    for (const Metric& metric : m_content.metrics)
        entries.append({metric.id.text(), metric.name});
    m_kpis = new TickList(tr("KPIs of the play"), entries, textsOf(m_start.play.kpis), m_tabs);
    return m_kpis;
}

OwnPlayAnswer OwnPlayDialog::answer() const
{
    OwnPlayAnswer answer = m_start;
    answer.play.title = m_title->text().trimmed();
    answer.play.what = m_what->toPlainText().trimmed();
    answer.play.deliverable = m_deliverable->toPlainText().trimmed();
    answer.play.playbook = chosenIn<PlaybookId>(*m_playbook);
    // A step whose playbook is not named stays.
    if (m_playbook->currentIndex() > 0 || m_start.play.playbook)
        answer.play.step = chosenIn<StepId>(*m_step);
    answer.play.ownerRole = chosenIn<RoleId>(*m_owner);
    answer.play.prerequisites = idsOf<PlayId>(m_needs->ticked());
    answer.play.advances = m_lifts->advances();
    answer.play.kpis = idsOf<MetricId>(m_kpis->ticked());
    answer.effortDays = m_effort->number();
    const std::optional<double> weeks = m_duration->number();
    answer.durationWeeks =
        weeks ? std::optional(static_cast<int>(std::lround(*weeks))) : std::nullopt;
    return answer;
}

bool OwnPlayDialog::holdsRefused() const
{
    return !m_effort->problem().isEmpty() || !m_duration->problem().isEmpty() ||
           !m_lifts->problem().isEmpty();
}

void OwnPlayDialog::say(const QString& sentence, QWidget* tab, QWidget* field)
{
    m_problem->setWords(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    if (tab)
        m_tabs->setCurrentWidget(tab);
    if (field)
        field->setFocus();
}

void OwnPlayDialog::accept()
{
    QWidget* definition = m_tabs->widget(0);
    if (m_title->text().trimmed().isEmpty() || m_title->limit().over() > 0) {
        say(m_title->limit().over() > 0 ? common::titleTooLong() : tr("Give the play a title."),
            definition, m_title);
        return;
    }
    for (NumberField* field : {m_effort, m_duration}) {
        if (!field->check()) {
            say({}, definition, field);
            return;
        }
    }
    if (!m_lifts->problem().isEmpty()) {
        m_lifts->sayProblem();
        say({}, m_lifts, nullptr);
        return;
    }
    const QString refusal = m_apply(answer());
    if (refusal.isEmpty())
        QDialog::accept();
    else
        say(refusal, nullptr, nullptr);
}

void OwnPlayDialog::reject()
{
    if ((!holdsRefused() && answer() == m_first) || mayDiscard(*this))
        QDialog::reject();
}

} // namespace milepost
