// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/goaldialog.h"

#include "core/metrics/goalcheck.h"
#include "core/metrics/impossiblevalues.h"
#include "core/metrics/unitnames.h"
#include "core/scoring/scorewords.h"
#include "core/wording/terms.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"
#include "ui/pages/plan/checkedfield.h"
#include "ui/widgets/dialogsize.h"
#include "ui/widgets/discardquestion.h"
#include "ui/widgets/narrowchoice.h"
#include "ui/widgets/pagelabels.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace milepost {

namespace {

constexpr double kPerCent = 100;

NumberRange rangeFor(const Metric* metric)
{
    return {-limits::kMaxAmount, limits::kMaxAmount, 9,
            metric && metric->unit == MetricUnit::Percent};
}

QString signOf(const Metric& metric)
{
    return metric.unit == MetricUnit::Currency ? GoalDialog::tr("in the currency of the engagement")
                                               : inWords(unitSign(metric.unit, {}));
}

} // namespace

GoalDialog::GoalDialog(const Content& content, const Engagement& engagement,
                       const QList<Goal>& goals, const Goal* existing, QWidget* parent)
    : QDialog(parent), m_content(content), m_engagement(engagement),
      m_goal(existing ? *existing : Goal()), m_metric(new QComboBox(this)),
      m_about(noteLabel(this)),
      m_baseline(new NumberField(inWords(terms::baseline()), {rangeFor(nullptr), true}, this)),
      m_baselineDate(new OptionalDateField(tr("Date of the baseline"), this)),
      m_target(new NumberField(inWords(terms::target()), {rangeFor(nullptr), true}, this)),
      m_targetDate(new OptionalDateField(tr("Date of the target"), this)),
      m_owners(new QListWidget(this))
{
    setWindowTitle(existing ? common::goal() : tr("New goal"));
    m_metric->setAccessibleName(inWords(terms::metric()));
    makeNarrow(*m_metric, 44);
    for (const Metric& each : content.metrics) {
        const bool taken = std::any_of(goals.cbegin(), goals.cend(), [&](const Goal& goal) {
            return goal.metric == each.id && goal.metric != m_goal.metric;
        });
        if (!taken)
            m_metric->addItem(each.name, each.id.text());
    }
    m_metric->setEnabled(!existing);
    m_owners->setAccessibleName(tr("Roles that answer for the goal"));
    for (const Role& role : content.roles) {
        auto* item = new QListWidgetItem(role.name, m_owners);
        item->setData(Qt::UserRole, role.id.text());
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(m_goal.owners.contains(role.id) ? Qt::Checked : Qt::Unchecked);
    }
    if (existing)
        m_metric->setCurrentIndex(m_metric->findData(existing->metric.text()));
    m_baselineDate->setDate(m_goal.baselineDate);
    m_targetDate->setDate(m_goal.targetDate);

    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Metric"), m_metric);
    form->addRow(QString(), m_about);
    form->addRow(tr("&Baseline"), m_baseline);
    form->addRow(tr("Measured &on"), m_baselineDate);
    form->addRow(tr("&Target"), m_target);
    form->addRow(tr("To be reached b&y"), m_targetDate);
    form->addRow(tr("O&wners"), m_owners);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* take = buttons->addButton(existing ? common::apply() : common::add(),
                                    QDialogButtonBox::AcceptRole);
    take->setDefault(true);
    take->setEnabled(m_metric->count() > 0);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_metric, &QComboBox::currentIndexChanged, this, &GoalDialog::showMetric);
    if (!existing)
        connect(m_metric, &QComboBox::currentIndexChanged, this, &GoalDialog::proposeBaseline);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form, 1);
    layout->addWidget(buttons);
    resize(fittingScreen(*this, {560, 520}));

    showMetric();
    const auto typed = [this](const std::optional<double>& value) {
        return value ? std::optional(*value * typedFactor()) : std::nullopt;
    };
    m_baseline->setNumber(typed(m_goal.baseline));
    m_target->setNumber(typed(m_goal.target));
    if (!existing)
        proposeBaseline();
    m_first = answer();
}

double GoalDialog::typedFactor() const
{
    return shownMetric() && shownMetric()->unit == MetricUnit::Percent ? kPerCent : 1;
}

/// What somebody typed stays.
void GoalDialog::proposeBaseline()
{
    const bool typed =
        (!m_baseline->text().isEmpty() &&
         (!m_baseline->number() || m_baseline->number() != m_proposed)) ||
        (!m_baselineDate->text().isEmpty() && m_baselineDate->date() != m_proposedDate);
    if (typed)
        return;
    const auto latest =
        latestAsBaseline(m_content, m_engagement, MetricId(m_metric->currentData().toString()));
    m_baseline->setNumber(latest ? std::optional(latest->figure * typedFactor()) : std::nullopt);
    m_baselineDate->setDate(latest ? latest->date : QDate());
    m_proposed = m_baseline->number();
    m_proposedDate = m_baselineDate->date();
}

const Metric* GoalDialog::shownMetric() const
{
    return m_content.findMetric(MetricId(m_metric->currentData().toString()));
}

void GoalDialog::showMetric()
{
    const Metric* shown = shownMetric();
    m_about->setWords(shown ? shown->definition : tr("Every metric has a goal already."));
    const QString unit = shown ? signOf(*shown) : QString();
    for (NumberField* field : {m_baseline, m_target}) {
        field->setUnit(unit);
        field->setRange(rangeFor(shown));
    }
}

std::optional<double> GoalDialog::stored(const NumberField& field) const
{
    const std::optional<double> number = field.number();
    const Metric* shown = shownMetric();
    return number && shown && shown->unit == MetricUnit::Percent ? std::optional(*number / kPerCent)
                                                                 : number;
}

Goal GoalDialog::answer() const
{
    Goal goal = m_goal;
    goal.metric = MetricId(m_metric->currentData().toString());
    // Percentages that nobody touched stay to the last digit.
    const auto taken = [](const std::optional<double>& was, const std::optional<double>& now) {
        return was && now && qFuzzyCompare(*was, *now) ? was : now;
    };
    goal.baseline = taken(m_goal.baseline, stored(*m_baseline));
    goal.baselineDate = m_baselineDate->date();
    goal.target = taken(m_goal.target, stored(*m_target));
    goal.targetDate = m_targetDate->date();
    QList<RoleId> owners;
    for (const RoleId& owner : m_goal.owners) // in the order they have
        owners.append(owner);
    for (int row = 0; row < m_owners->count(); ++row) {
        const QListWidgetItem* item = m_owners->item(row);
        const RoleId role(item->data(Qt::UserRole).toString());
        const bool checked = item->checkState() == Qt::Checked;
        if (!checked)
            owners.removeAll(role);
        else if (!owners.contains(role))
            owners.append(role);
    }
    goal.owners = owners;
    return goal;
}

void GoalDialog::accept()
{
    CheckedField* bad = nullptr;
    for (CheckedField* field :
         {static_cast<CheckedField*>(m_baseline), static_cast<CheckedField*>(m_baselineDate),
          static_cast<CheckedField*>(m_target), static_cast<CheckedField*>(m_targetDate)}) {
        if (!field->check() && !bad)
            bad = field;
    }
    if (!bad)
        bad = impossibleField();
    if (const Metric* shown = shownMetric(); shown && !bad) {
        const Message problem = goalProblem(*shown, answer());
        if (!problem.isEmpty()) {
            m_target->refuse(inWords(problem));
            bad = m_target;
        }
    }
    if (bad)
        bad->setFocus();
    else
        QDialog::accept();
}

CheckedField* GoalDialog::impossibleField()
{
    const Metric* shown = shownMetric();
    Goal goal = answer();
    const Message reason = shown ? impossibility(*shown, goal) : Message();
    if (reason.isEmpty())
        return nullptr;
    goal.target.reset();
    NumberField* field = impossibility(*shown, goal).isEmpty() ? m_target : m_baseline;
    field->refuse(inWords(reason));
    return field;
}

void GoalDialog::reject()
{
    const bool refused = !m_baseline->problem().isEmpty() || !m_baselineDate->problem().isEmpty() ||
                         !m_target->problem().isEmpty() || !m_targetDate->problem().isEmpty();
    if ((!refused && answer() == m_first) || mayDiscard(*this))
        QDialog::reject();
}

} // namespace milepost
