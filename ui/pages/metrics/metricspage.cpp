// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/metrics/metricspage.h"

#include "core/metrics/inputnames.h"
#include "core/metrics/metricdefinitions.h"
#include "core/metrics/metricperiods.h"
#include "core/wording/metriccard.h"
#include "core/wording/metrictrend.h"
#include "core/wording/terms.h"
#include "ui/charts/metricchartview.h"
#include "ui/document/documentreading.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/inwords.h"
#include "ui/language/windowlanguage.h"
#include "ui/models/metricgridmodel.h"
#include "ui/models/metriclistmodel.h"
#include "ui/pages/metrics/definitionbar.h"
#include "ui/pages/metrics/metriccatalogue.h"
#include "ui/pages/metrics/metricfacts.h"
#include "ui/pages/metrics/metricgrid.h"
#include "ui/theme/icons.h"
#include "ui/view/pagename.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/narrowchoice.h"
#include "ui/widgets/pagelabels.h"
#include "ui/widgets/textfields.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace milepost {

namespace {

constexpr int kMetricsBesideFrom =
    700;                        ///< width from which catalogue and metric stand side by side
constexpr int kFactsFrom = 900; ///< width from which chart and card stand side by side
constexpr int kMetricsLeastHeight = 560;  ///< a lower window scrolls
constexpr int kMetricsLeastStacked = 980; ///< the same where the parts lie below one another
constexpr int kUnitLetters = 18;
constexpr int kPeriodLetters = 20;
constexpr int kSideBySide = 3; ///< the choice after the groups

QString groupWords(MetricGroup group)
{
    return metricGroupWords({windowLanguage(QLocale()), {}}, group);
}

} // namespace

MetricsPage::MetricsPage(EngagementView& view, QWidget* parent)
    : Page(view, parent), m_timer(new QTimer(this)),
      m_catalogue(new MetricCatalogue(document().content(), this)), m_name(headingLabel({}, this)),
      m_freshness(noteLabel(this)), m_units(new QComboBox(this)),
      m_groups(new ChoiceBar(inWords(terms::accounts()),
                             {{groupWords(MetricGroup::All), tr("all accounts")},
                              {groupWords(MetricGroup::Partner), tr("partner-involved accounts")},
                              {groupWords(MetricGroup::Other), tr("the other accounts")},
                              {tr("Side by side"), tr("all three side by side")}},
                             this)),
      m_period(new TextField(tr("Add a period"), this)), m_chart(new MetricChartView(this)),
      m_remarks(noteLabel(this)), m_noValues(new TextLabel(TextSize::Body, false, this)),
      m_facts(new MetricFacts(this)), m_definition(new DefinitionBar(this)),
      m_grid(new MetricGrid(document(), this))
{
    m_timer->setSingleShot(true);
    m_units->setAccessibleName(inWords(terms::unit()));
    makeNarrow(*m_units, kUnitLetters);
    m_period->setKeepsTyping(true);
    m_period->setPlaceholderText(m_period->accessibleName());
    m_period->setToolTip(
        tr("The end of another period: a day, a month such as 2026-06, or a quarter such as Q2 "
           "2026. Enter adds it to the grid."));
    m_period->setFixedWidth(m_period->fontMetrics().averageCharWidth() * kPeriodLetters);
    m_groups->setCurrent(0);
    setFocusProxy(m_catalogue);
    makeActions();
    layOut();
    connectParts();
}

// The parts go after the page, and tell of what is chosen in them until then.
MetricsPage::~MetricsPage()
{
    disconnect(m_grid, nullptr, this, nullptr);
    disconnect(m_catalogue, nullptr, this, nullptr);
}

void MetricsPage::makeActions()
{
    m_find = new QAction(themeIcon(QStringLiteral("search")), tr("&Find a metric"), this);
    m_find->setObjectName(QStringLiteral("metrics.find"));
    m_find->setShortcut(QKeySequence::Find);
    m_find->setToolTip(tr("Search the catalogue of metrics"));
    m_newPeriod = new QAction(themeIcon(QStringLiteral("add")), tr("&Add a period"), this);
    m_newPeriod->setObjectName(QStringLiteral("metrics.period"));
    m_newPeriod->setToolTip(tr("Type the end of a further period for the grid"));
    connect(m_find, &QAction::triggered, this, [this] {
        m_catalogue->search().setFocus(Qt::ShortcutFocusReason);
        m_catalogue->search().selectAll();
    });
    connect(m_newPeriod, &QAction::triggered, m_period,
            [this] { m_period->setFocus(Qt::ShortcutFocusReason); });
}

QWidget* MetricsPage::makeDetail()
{
    const auto gap = static_cast<int>(kRhythm);
    auto* drawing = new QWidget;
    auto* drawingLayout = new QVBoxLayout(drawing);
    drawingLayout->setContentsMargins(0, 0, 0, 0);
    drawingLayout->setSpacing(gap / 2);
    drawingLayout->addWidget(m_noValues);
    drawingLayout->addWidget(m_chart, 1);
    drawingLayout->addWidget(m_remarks);
    drawingLayout->addStretch();
    m_above = new QSplitter(Qt::Horizontal);
    m_above->setObjectName(QStringLiteral("metricsAbove"));
    m_above->setChildrenCollapsible(false);
    m_above->addWidget(drawing);
    m_above->addWidget(m_facts);
    m_above->setSizes({560, 300});

    auto* entry = new QWidget;
    auto* entryLayout = new QVBoxLayout(entry);
    entryLayout->setContentsMargins(0, gap / 2, 0, 0);
    entryLayout->setSpacing(gap);
    entryLayout->addWidget(m_definition);
    entryLayout->addWidget(m_grid, 1);
    auto* below = new QSplitter(Qt::Vertical);
    below->setObjectName(QStringLiteral("metricsBelow"));
    below->setChildrenCollapsible(false);
    below->addWidget(m_above);
    below->addWidget(entry);
    below->setSizes({300, 300});

    auto* head = new FlowLayout(gap);
    head->addWidget(m_units);
    head->addWidget(m_groups);
    head->addWidget(m_period);
    auto* detail = new QWidget;
    auto* layout = new QVBoxLayout(detail);
    layout->setContentsMargins(gap, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(m_name);
    layout->addWidget(m_freshness);
    layout->addLayout(head);
    layout->addWidget(below, 1);
    return detail;
}

void MetricsPage::layOut()
{
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setObjectName(QStringLiteral("metrics"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_catalogue);
    m_splitter->addWidget(makeDetail());
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({280, 880});
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(title());
    scroll->setWidget(m_splitter);
    auto* layout = new QVBoxLayout(this);
    const auto margin = static_cast<int>(2 * kRhythm);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(scroll);
}

void MetricsPage::connectParts()
{
    connect(m_timer, &QTimer::timeout, this, &MetricsPage::refresh);
    connect(&document(), &EngagementDocument::changed, this, &MetricsPage::refreshSoon);
    connect(&view(), &EngagementView::statusDateChanged, this, &MetricsPage::refreshSoon);
    connect(m_catalogue, &MetricCatalogue::chosen, this, &MetricsPage::showSeries);
    connect(m_units, &QComboBox::activated, this, &MetricsPage::showSeries);
    connect(m_groups, &ChoiceBar::chosen, this, [this](int choice) {
        m_groups->setCurrent(choice);
        showSeries();
    });
    connect(m_period, &QLineEdit::returnPressed, this, &MetricsPage::addPeriod);
    connect(m_grid, &MetricGrid::chosenChanged, this, &MetricsPage::showDefinition);
    connect(m_grid, &MetricGrid::dropped, this, &Page::noticeRequested);
    connect(m_definition, &DefinitionBar::refused, this, &Page::noticeRequested);
    connect(m_definition, &DefinitionBar::edited, this, [this](const MetricDefinition& definition) {
        m_grid->grid().changeDefinitions(m_grid->chosenCells(), [&](MetricValue& value) {
            const QJsonObject extensions = value.definition.extensions;
            value.definition = definition;
            value.definition.extensions = extensions;
        });
    });
    connect(m_definition, &DefinitionBar::spreadRequested, this, &MetricsPage::spreadDefinition);
}

QString MetricsPage::title() const
{
    return pageTitle(PageId::Metrics);
}

QIcon MetricsPage::icon() const
{
    return themeIcon(QStringLiteral("metrics"));
}

QList<QAction*> MetricsPage::pageActions() const
{
    return {m_find, m_newPeriod};
}

Telling MetricsPage::telling() const
{
    return {DocumentReading::of(document()).asOf(view().statusDate()), windowLanguage(locale())};
}

void MetricsPage::showEvent(QShowEvent* event)
{
    if (m_dirty)
        refresh();
    Page::showEvent(event);
}

void MetricsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool beside = width() >= kMetricsBesideFrom;
    m_splitter->setOrientation(beside ? Qt::Horizontal : Qt::Vertical);
    m_splitter->setMinimumHeight(beside ? kMetricsLeastHeight : kMetricsLeastStacked);
    m_above->setOrientation(width() >= kFactsFrom ? Qt::Horizontal : Qt::Vertical);
}

void MetricsPage::refreshSoon()
{
    m_dirty = true;
    if (isVisible())
        m_timer->start(0);
}

void MetricsPage::refresh()
{
    m_timer->stop();
    m_dirty = false;
    const Telling now = telling();
    fillUnits(now);
    m_catalogue->setMetrics(now);
    if (m_catalogue->current().isEmpty())
        chooseFirst();
    else
        showSeries();
}

/// The first goal, else the first metric with values, else the first of the catalogue.
void MetricsPage::chooseFirst()
{
    const QList<MetricSummary>& listed = m_catalogue->model().rows();
    auto first = std::find_if(listed.cbegin(), listed.cend(),
                              [](const MetricSummary& metric) { return metric.isGoal; });
    if (first == listed.cend()) {
        first = std::find_if(listed.cbegin(), listed.cend(),
                             [](const MetricSummary& metric) { return metric.hasValues; });
    }
    if (first == listed.cend())
        first = listed.cbegin();
    if (first != listed.cend())
        m_catalogue->setCurrent(MetricId(first->id));
    else
        showSeries();
}

void MetricsPage::fillUnits(const Telling& telling)
{
    const QList<Unit>& units = telling.engagement.organization.units;
    if (m_units->count() > 0 && m_listedUnits == units)
        return;
    m_listedUnits = units;
    const std::optional<UnitId> shown = unit();
    m_units->clear();
    m_units->addItem(telling.scopeName(std::nullopt), QString());
    for (const Unit& each : units) {
        m_units->addItem(each.name, each.id.text());
        m_units->setItemData(m_units->count() - 1, each.name, Qt::ToolTipRole);
    }
    m_units->setCurrentIndex(std::max(0, m_units->findData(shown ? shown->text() : QString())));
    m_units->setEnabled(m_units->count() > 1);
}

std::optional<UnitId> MetricsPage::unit() const
{
    const QString id = m_units->currentData().toString();
    return id.isEmpty() ? std::nullopt : std::optional(UnitId(id));
}

QList<MetricGroup> MetricsPage::groups() const
{
    if (m_groups->current() == kSideBySide)
        return {MetricGroup::All, MetricGroup::Partner, MetricGroup::Other};
    return {static_cast<MetricGroup>(m_groups->current())};
}

const Metric* MetricsPage::shownMetric() const
{
    return document().content().findMetric(m_catalogue->current());
}

void MetricsPage::showSeries()
{
    const Telling now = telling();
    const Metric* shown = shownMetric();
    const bool another = m_shown != m_catalogue->current();
    m_shown = m_catalogue->current();
    m_name->setWords(shown ? shown->name : tr("No metric is chosen"));
    const QList<MetricGroup> chosen = groups();
    m_grid->grid().setSeries(m_shown, unit(), chosen, view().statusDate());
    if (another || !m_grid->currentIndex().isValid())
        m_grid->goToNewest();
    m_freshness->setWords(
        shown ? freshnessSentence(now, freshnessOf(*shown, now.engagement.metricValues, unit(),
                                                   chosen.first(), view().statusDate()))
              : tr("Choose one from the catalogue."));
    m_facts->setFacts(shown ? metricFacts(now, *shown) : QList<MetricFact>());
    m_grid->setEnabled(shown);
    showChart(now);
    showDefinition();
}

void MetricsPage::showChart(const Telling& telling)
{
    const Metric* shown = shownMetric();
    const MetricTrend trend =
        shown ? metricTrend(telling, *shown, unit(), groups()) : MetricTrend();
    const bool empty = trend.lines.isEmpty();
    m_chart->setTrend(trend);
    m_chart->setVisible(!empty);
    m_noValues->setVisible(empty && shown);
    m_noValues->setWords(
        document().isReadOnly()
            ? tr("There is no value yet.")
            : tr("There is no value yet. Type the first one into the grid below, or paste a table "
                 "from a spreadsheet; the chart follows."));
    m_remarks->setWords(trend.remarks.join(QLatin1Char(' ')));
    m_remarks->setVisible(!trend.remarks.isEmpty());
}

void MetricsPage::showDefinition()
{
    const MetricValue* value = m_grid->grid().value(m_grid->currentIndex());
    const bool stated = value && value->definition != MetricDefinition();
    m_definition->setVisible(takesDefinition(m_shown) || stated);
    m_definition->setDefinition(value ? value->definition : MetricDefinition(),
                                value && !document().isReadOnly(),
                                document().engagement().organization.currency);
}

void MetricsPage::addPeriod()
{
    const QString typed = m_period->text().trimmed();
    const QDate end = periodEndFromText(typed, locale());
    if (!end.isValid()) {
        emit noticeRequested(tr("“%1” is no period. Type the day on which it ends, a month such as "
                                "2026-06, or a quarter such as Q2 2026.")
                                 .arg(typed.left(40)));
        return;
    }
    m_period->clear();
    const int row = m_grid->grid().addPeriod(end);
    m_grid->setCurrentIndex(m_grid->grid().index(row, 0));
    m_grid->setFocus(Qt::OtherFocusReason);
}

void MetricsPage::spreadDefinition()
{
    const MetricValue* value = m_grid->grid().value(m_grid->currentIndex());
    if (!value)
        return;
    const MetricValue from = *value;
    const MetricGridModel& model = m_grid->grid();
    QModelIndexList cells;
    for (int row = 0; row < model.rowCount(); ++row)
        cells.append(model.index(row, m_grid->currentIndex().column()));
    m_grid->grid().changeDefinitions(cells, [&](MetricValue& each) {
        const QJsonObject extensions = each.definition.extensions;
        each.definition = definitionFor(from, each.periodEnd);
        each.definition.extensions = extensions;
    });
}

void MetricsPage::reveal(const Place& place)
{
    if (m_dirty)
        refresh();
    if (place.metric.isEmpty())
        return;
    const int unitEntry = m_units->findData(place.unit ? place.unit->text() : QString());
    if (place.group) {
        m_units->setCurrentIndex(std::max(0, unitEntry));
        if (!groups().contains(*place.group))
            m_groups->setCurrent(static_cast<int>(*place.group));
    }
    m_catalogue->setCurrent(place.metric);
    showSeries();
}

Place MetricsPage::currentPlace() const
{
    Place place = Page::currentPlace();
    place.metric = m_catalogue->current();
    place.unit = unit();
    place.group = groups().first();
    return place;
}

} // namespace milepost
