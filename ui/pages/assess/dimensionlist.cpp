// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/dimensionlist.h"

#include "core/scoring/progress.h"
#include "core/wording/terms.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"
#include "ui/models/dimensionlistmodel.h"
#include "ui/pages/assess/assesscontext.h"
#include "ui/pages/assess/dimensiondelegate.h"
#include "ui/widgets/narrowchoice.h"
#include "ui/widgets/wheelguard.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QVBoxLayout>

namespace milepost {

namespace {

constexpr int kListLeastWidth = 150;

} // namespace

DimensionList::DimensionList(AssessContext& context, QWidget* parent)
    : QWidget(parent), m_context(context),
      m_model(new DimensionListModel(context.document(), this)), m_view(new QListView(this)),
      m_choice(new QComboBox(this)), m_label(new QLabel(this)), m_progress(new QProgressBar(this))
{
    setMinimumWidth(kListLeastWidth);
    setFocusProxy(m_view);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new DimensionDelegate(this));
    m_view->setAccessibleName(common::dimensions());
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_choice->setModel(m_model);
    m_choice->setAccessibleName(inWords(terms::dimension()));
    letWheelScroll(m_choice);
    makeNarrow(*m_choice, 12);
    m_choice->hide();
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setAccessibleName(tr("Dimensions done"));
    m_label->setContentsMargins(8, 0, 8, 0);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    auto* line = new QHBoxLayout;
    line->addWidget(m_choice, 1);
    line->addWidget(m_label);
    layout->addLayout(line);
    layout->addWidget(m_progress);
    layout->addWidget(m_view, 1);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid())
                    m_context.view().setDimension(m_model->rows().value(current.row()));
            });
    connect(m_choice, &QComboBox::activated, this,
            [this](int row) { m_context.view().setDimension(m_model->rows().value(row)); });
    connect(&m_context.view(), &EngagementView::assessmentChanged, this, &DimensionList::refresh);
    connect(&m_context.view(), &EngagementView::dimensionChanged, this, &DimensionList::refresh);
    connect(&m_context, &AssessContext::edited, this, &DimensionList::refresh);
    refresh();
}

void DimensionList::setCompact(bool compact)
{
    m_choice->setVisible(compact);
    m_view->setVisible(!compact);
    m_progress->setVisible(!compact);
    m_label->setContentsMargins(compact ? 0 : 8, 0, compact ? 0 : 8, 0);
    QWidget* keyboard = m_view;
    if (compact)
        keyboard = m_choice;
    setFocusProxy(keyboard);
}

void DimensionList::refresh()
{
    m_model->setAssessment(m_context.view().assessmentId());
    const Assessment* assessment = m_context.assessment();
    const Scorecard* card = m_context.card();
    if (!assessment || !card)
        return;
    const int all = static_cast<int>(card->dimensions.size());
    const int done = settledCount(*assessment, *card);
    m_label->setText(tr("%1 of %2 done").arg(done).arg(all));
    m_progress->setRange(0, all);
    m_progress->setValue(done);
    const int row = m_model->rowOf(m_context.view().dimensionId());
    m_choice->setCurrentIndex(row);
    if (row >= 0 && m_view->currentIndex().row() != row)
        m_view->setCurrentIndex(m_model->index(row, 0));
}

} // namespace milepost
