// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/changestrip.h"

#include "core/wording/proposalwords.h"
#include "core/wording/terms.h"
#include "ui/language/inwords.h"
#include "ui/theme/tooltip.h"
#include "ui/theme/windowcolours.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/pagelabels.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QTreeWidget>

namespace milepost {

namespace {

constexpr int kChangeStripe = 3;
constexpr int kMostRows = 5; ///< in view; the rest scrolls
constexpr int kChangeTitleLetters = 34;
constexpr int kPlayRole = Qt::UserRole;

enum Column { Event, Title, Dates, Why };

QString eventWords(ProposalEvent event)
{
    switch (event) {
    case ProposalEvent::Enters:
        return ChangeStrip::tr("Enters");
    case ProposalEvent::Leaves:
        return ChangeStrip::tr("Leaves");
    case ProposalEvent::Moves:
        break;
    }
    return ChangeStrip::tr("Moves");
}

QTreeWidget* changeList(QWidget* parent)
{
    auto* list = new QTreeWidget(parent);
    list->setAccessibleName(ChangeStrip::tr("What changed in the plan, and why"));
    list->setHeaderLabels({inWords(terms::change()), inWords(terms::play()),
                           inWords(terms::dates()), inWords(terms::why())});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setFrameShape(QFrame::NoFrame);
    list->setTabKeyNavigation(false);
    const int letter = list->fontMetrics().averageCharWidth();
    list->setColumnWidth(Title, kChangeTitleLetters * letter);
    list->header()->setSectionResizeMode(Dates, QHeaderView::ResizeToContents);
    return list;
}

} // namespace

ChangeStrip::ChangeStrip(QWidget* parent)
    : QFrame(parent), m_summary(new TextLabel(TextSize::Body, true, this)),
      m_all(new QPushButton(this)), m_fold(new QPushButton(this)), m_list(changeList(this))
{
    for (QPushButton* button : {m_all, m_fold}) {
        button->setFlat(true);
        button->setCheckable(true);
    }
    m_fold->setChecked(true);
    auto* head = new QHBoxLayout;
    head->addWidget(m_summary, 1);
    head->addWidget(m_all, 0, Qt::AlignTop);
    head->addWidget(m_fold, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kChangeStripe + 8, 4, 4, 4);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_list);
    connect(m_fold, &QPushButton::toggled, this, &ChangeStrip::fold);
    connect(m_all, &QPushButton::toggled, this, &ChangeStrip::fitList);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        emit playRequested(PlayId(item->data(0, kPlayRole).toString()));
    });
    fold(true);
    hide();
}

void ChangeStrip::showChanges(const QList<ProposalChange>& changes, const QString& cause,
                              const Telling& after)
{
    setVisible(!changes.isEmpty());
    if (changes == m_shown)
        return;
    m_shown = changes;
    const QString counts = proposalCountWords(after.say, changes);
    m_summary->setWords(cause.isEmpty() ? counts : tr("%1: %2").arg(cause, counts));
    setAccessibleName(m_summary->text());
    m_list->clear();
    for (const ProposalChange& change : changes) {
        const QStringList cells{eventWords(change.event), change.play.title,
                                proposalDatesWords(after, change),
                                proposalReasonWords(after, change)};
        auto* row = new QTreeWidgetItem(m_list, cells);
        row->setData(0, kPlayRole, change.play.id.text());
        for (int column = 0; column < static_cast<int>(cells.size()); ++column)
            row->setToolTip(column, toolTipText(cells.at(column)));
    }
    if (!changes.isEmpty())
        announce(*this);
    fitList();
}

void ChangeStrip::fold(bool shown)
{
    m_fold->setText(shown ? tr("Hide list") : tr("Show list"));
    m_list->setVisible(shown);
    fitList();
}

void ChangeStrip::fitList()
{
    const int count = m_list->topLevelItemCount();
    m_all->setVisible(count > kMostRows && m_fold->isChecked());
    m_all->setText(m_all->isChecked() ? tr("Show &fewer") : tr("Show &all %n", nullptr, count));
    const int rows = m_all->isChecked() ? count : std::min(kMostRows, count);
    const int row = rows > 0 ? m_list->visualItemRect(m_list->topLevelItem(0)).height() : 0;
    const int whole = m_list->header()->sizeHint().height() + rows * row + 4;
    m_list->setFixedHeight(m_all->isChecked() ? std::min(whole, window()->height() / 2) : whole);
}

void ChangeStrip::paintEvent(QPaintEvent*)
{
    const WindowColours colours = coloursFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.notice);
    const int x = layoutDirection() == Qt::RightToLeft ? width() - kChangeStripe : 0;
    painter.fillRect(x, 0, kChangeStripe, height(), colours.accent);
}

} // namespace milepost
