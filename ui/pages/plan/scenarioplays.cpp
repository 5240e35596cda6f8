// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/scenarioplays.h"

#include "core/edits/scenarios.h"
#include "core/engagement/planinforce.h"
#include "core/wording/terms.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/inwords.h"
#include "ui/theme/tooltip.h"
#include "ui/view/engagementview.h"
#include "ui/widgets/dialogsize.h"
#include "ui/widgets/discardquestion.h"
#include "ui/widgets/pagelabels.h"
#include "ui/widgets/wheelguard.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace milepost {

namespace {

constexpr QSize kPlaysSize(640, 560);

/// In the order of the box.
constexpr std::array<std::optional<Forced>, 4> kDecisions{std::nullopt, Forced::In, Forced::Out,
                                                          Forced::No};

int decisionIn(const Scenario& scenario, const PlayId& play)
{
    for (const PlannedPlay& each : scenario.plays) {
        if (each.id != play)
            continue;
        const bool out = each.forced == Forced::Out || each.state == PlayState::Dropped;
        const Forced decided = out ? Forced::Out : each.forced;
        return static_cast<int>(
            std::find(kDecisions.cbegin(), kDecisions.cend(), std::optional(decided)) -
            kDecisions.cbegin());
    }
    return 0;
}

Scenario scenarioWith(const EngagementDocument& document, const ScenarioId& id)
{
    const QList<Scenario> all = document.engagement().plan.value_or(Plan()).scenarios;
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&](const Scenario& each) { return each.id == id; });
    return found == all.cend() ? Scenario() : *found;
}

} // namespace

ScenarioPlaysDialog::ScenarioPlaysDialog(EngagementView& view, const ScenarioId& scenario,
                                         QWidget* parent)
    : QDialog(parent), m_view(view), m_scenario(scenario),
      m_problem(new TextLabel(TextSize::Body, false, this))
{
    setObjectName(QStringLiteral("scenarioPlays"));
    setWindowTitle(tr("Plays of the scenario"));
    m_problem->hide();
    auto* about = new TextLabel(TextSize::Body, false, this);
    about->setWords(tr("What “%1” decides otherwise than the plan. What is as in the plan follows "
                       "it.")
                        .arg(scenarioWith(view.document(), scenario).name));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(about);
    addLines();
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resize(fittingScreen(*this, kPlaysSize));
}

void ScenarioPlaysDialog::addLines()
{
    auto* list = new QTreeWidget(this);
    list->setAccessibleName(windowTitle());
    list->setHeaderLabels({inWords(terms::play()), tr("In this scenario")});
    list->setRootIsDecorated(false);
    list->setAlternatingRowColors(true);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    layout()->addWidget(list);
    const EngagementDocument& document = m_view.document();
    const Scenario scenario = scenarioWith(document, m_scenario);
    const CompiledPlan plan = compilePlan(
        document.content(), choosing(document.engagement(), m_scenario), document.scorecards());
    for (const Play& play : plan.plays) {
        auto* line = new QTreeWidgetItem(list, {play.title});
        line->setToolTip(0, toolTipText(play.title));
        auto* choice = new QComboBox(list);
        choice->addItems({tr("As in the plan"), tr("Taken in"), inWords(terms::leftOut()),
                          tr("Left to the proposal")});
        choice->setAccessibleName(play.title);
        letWheelScroll(choice);
        const int first = decisionIn(scenario, play.id);
        choice->setCurrentIndex(first);
        list->setItemWidget(line, 1, choice);
        m_plays.append({play.id, choice, first});
    }
}

void ScenarioPlaysDialog::accept()
{
    EngagementDocument& document = m_view.document();
    const Result<Done> done =
        document.inOneStep(tr("Decide on the plays of a scenario"), [&]() -> Result<Done> {
            for (const Line& line : std::as_const(m_plays)) {
                const int chosen = line.choice->currentIndex();
                if (chosen == line.first)
                    continue;
                Result<Done> one =
                    document.perform(edits::decideInScenario, m_scenario, line.play,
                                     kDecisions.at(static_cast<std::size_t>(chosen)));
                if (!one)
                    return one;
            }
            return Done();
        });
    m_problem->setVisible(!done);
    if (done)
        QDialog::accept();
    else
        m_problem->setWords(inWords(done.error().message));
}

void ScenarioPlaysDialog::reject()
{
    const bool changed = std::any_of(m_plays.cbegin(), m_plays.cend(), [](const Line& line) {
        return line.choice->currentIndex() != line.first;
    });
    if (!changed || mayDiscard(*this))
        QDialog::reject();
}

} // namespace milepost
