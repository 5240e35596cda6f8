// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/prerequisitebox.h"

#include "core/reading/timeline.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/inwords.h"
#include "ui/pages/plan/waivedialog.h"
#include "ui/theme/tooltip.h"
#include "ui/widgets/pagelabels.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace milepost {

namespace {

constexpr int kMostNeedLines = 3; // before the list scrolls

} // namespace

PrerequisiteBox::PrerequisiteBox(EngagementDocument& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_heading(new TextLabel(TextSize::Body, true, this)),
      m_list(new QListWidget(this)),
      m_waive(makeAction({}, tr("Let the play start without it; why is noted as a risk"),
                         QKeySequence(QKeySequence::Delete))),
      m_require(makeAction(tr("R&equire again"),
                           tr("Let the play wait for it again; the risk goes out of the register"),
                           QKeySequence(Qt::Key_Insert)))
{
    m_list->setAccessibleName(tr("What the play waits for"));
    m_list->setAccessibleDescription(tr("Enter leads to the play, Delete waives it, Insert "
                                        "requires it again."));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addActions({m_waive, m_require});
    auto* head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    for (QAction* action : {m_waive, m_require}) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        head->addWidget(button);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addWidget(m_list);
    m_heading->setWords(tr("Waits for"));
    connect(m_list, &QListWidget::currentRowChanged, this, &PrerequisiteBox::offer);
    connect(m_list, &QListWidget::itemActivated, this, &PrerequisiteBox::follow);
    connect(m_waive, &QAction::triggered, this, &PrerequisiteBox::waive);
    connect(m_require, &QAction::triggered, this, &PrerequisiteBox::require);
}

QAction* PrerequisiteBox::makeAction(const QString& text, const QString& tip,
                                     const QKeySequence& key)
{
    auto* action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setToolTip(QStringLiteral("%1 (%2)").arg(tip, key.toString(QKeySequence::NativeText)));
    return action;
}

void PrerequisiteBox::showPlay(const PlayId& play, const Telling& telling)
{
    const int current = play == m_play ? m_list->currentRow() : 0;
    m_play = play;
    const PlanItem* item = telling.reading.item(play);
    m_accountable = item ? item->accountable : QString();
    m_people = knownPeople(telling.reading);
    const QList<PrerequisiteLine> lines = prerequisiteLines(telling, play);
    setVisible(!lines.isEmpty());
    if (lines != m_lines) {
        m_lines = lines;
        m_list->clear();
        for (const PrerequisiteLine& line : lines) {
            auto* row = new QListWidgetItem(line.text, m_list);
            row->setToolTip(toolTipText(line.text));
        }
        const auto rows = std::min(kMostNeedLines, static_cast<int>(lines.size()));
        m_list->setFixedHeight(rows * std::max(m_list->sizeHintForRow(0), 1) +
                               2 * m_list->frameWidth());
    }
    m_list->setCurrentRow(std::clamp(current, 0, std::max(0, m_list->count() - 1)));
    offer();
}

void PrerequisiteBox::offer()
{
    const int row = m_list->currentRow();
    const bool editable = row >= 0 && row < m_lines.size() && !m_document.isReadOnly();
    const bool waived = row >= 0 && row < m_lines.size() && m_lines.at(row).waived;
    m_waive->setText(waived ? tr("&Why waived…") : tr("&Waive…"));
    m_waive->setEnabled(editable);
    m_require->setEnabled(editable && waived);
}

void PrerequisiteBox::waive()
{
    const PlayId play = m_play;
    const PrerequisiteLine line = m_lines.at(m_list->currentRow());
    const PlayId& need = line.play;
    const auto title = [&] {
        return inWords(
            edits::waiverRiskTitle(m_document.content(), m_document.engagement(), play, need));
    };
    Waiver proposed;
    proposed.reason = line.reason;
    proposed.owner = line.waived ? line.owner : m_accountable;
    WaiveDialog dialog(title(), m_people, proposed, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    Waiver waiver = dialog.waiver();
    waiver.riskTitle = title();
    tell(m_document.perform(edits::waivePrerequisite, play, need, waiver));
}

void PrerequisiteBox::require()
{
    tell(m_document.perform(edits::requirePrerequisite, m_play,
                            PlayId(m_lines.at(m_list->currentRow()).play)));
}

void PrerequisiteBox::follow()
{
    const int row = m_list->currentRow();
    if (row >= 0 && row < m_lines.size())
        emit playRequested(PlayId(m_lines.at(row).play));
}

void PrerequisiteBox::tell(const Result<Done>& done)
{
    if (!done)
        emit refused(inWords(done.error().message));
}

} // namespace milepost
