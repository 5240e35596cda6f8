// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/metrics/metriccatalogue.h"

#include "core/wording/terms.h"
#include "ui/language/inwords.h"
#include "ui/models/metriclistmodel.h"
#include "ui/pages/metrics/metricdelegate.h"
#include "ui/widgets/narrowchoice.h"
#include "ui/widgets/pagelabels.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace milepost {

namespace {

constexpr int kNarrowestFilter = 12; ///< letters

} // namespace

MetricCatalogue::MetricCatalogue(const Content& content, QWidget* parent)
    : QWidget(parent), m_content(content), m_model(new MetricListModel(this)),
      m_search(new QLineEdit(this)), m_filter(new QComboBox(this)), m_list(new QListView(this)),
      m_nothing(new TextLabel(TextSize::Body, false, this))
{
    m_search->setPlaceholderText(tr("Search metrics"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_filter->setAccessibleName(tr("Which metrics are listed"));
    makeNarrow(*m_filter, kNarrowestFilter);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new MetricDelegate(m_list));
    m_list->setAccessibleName(inWords(terms::metrics()));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setText(tr("No metric is called or marked so. Clear the search, or choose “All "
                          "metrics”."));
    m_nothing->hide();
    setFocusProxy(m_list);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(static_cast<int>(kRhythm));
    layout->addWidget(m_search);
    layout->addWidget(m_filter);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);

    connect(m_search, &QLineEdit::textChanged, this, &MetricCatalogue::applyFilter);
    connect(m_search, &QLineEdit::returnPressed, m_list,
            [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_filter, &QComboBox::activated, this, &MetricCatalogue::applyFilter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) {
                if (index.isValid())
                    emit chosen(m_model->row(index.row()).id);
            });
}

void MetricCatalogue::fillFilter(const Telling& telling)
{
    const auto add = [this](const QString& words, const MetricFilter& filter) {
        m_filter->addItem(words, QVariant::fromValue(filter));
    };
    add(tr("All metrics"), {});
    add(inWords(terms::goals()), {{}, {}, {}, true, false});
    add(tr("With values"), {{}, {}, {}, false, true});
    m_filter->insertSeparator(m_filter->count());
    for (const auto& [category, name] : EnumNames<MetricCategory>::table)
        add(metricCategoryWords(telling.say, category), {{}, category, {}, false, false});
    m_filter->insertSeparator(m_filter->count());
    for (const PartnerLifecycleStage& stage : m_content.partnerLifecycle)
        add(tr("Lifecycle: %1").arg(stage.name), {{}, {}, stage.id, false, false});
}

void MetricCatalogue::setMetrics(const Telling& telling)
{
    if (m_filter->count() == 0)
        fillFilter(telling);
    m_model->setMetrics(metricSummaries(telling));
    m_nothing->setVisible(m_model->rowCount() == 0);
}

void MetricCatalogue::applyFilter()
{
    const MetricId before = current();
    auto filter = m_filter->currentData().value<MetricFilter>();
    filter.words = m_search->text().simplified();
    m_model->setFilter(filter);
    m_nothing->setVisible(m_model->rowCount() == 0);
    if (m_model->rowOf(before) < 0 && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
}

MetricId MetricCatalogue::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? m_model->row(index.row()).id : MetricId();
}

void MetricCatalogue::setCurrent(const MetricId& metric)
{
    if (m_model->rowOf(metric) < 0) {
        m_filter->setCurrentIndex(0);
        m_search->clear();
        applyFilter();
    }
    const int row = m_model->rowOf(metric);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row, 0));
}

} // namespace milepost
