// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/replandialog.h"

#include "core/edits/plansettings.h"
#include "core/wording/playwords.h"
#include "core/wording/terms.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"
#include "ui/theme/tooltip.h"
#include "ui/widgets/dialogsize.h"
#include "ui/widgets/pagelabels.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace milepost {

namespace {

constexpr int kReplanTitleLetters = 36;
constexpr int kDatesLetters = 30;

QTreeWidget* moveTable(const Replanning& replanning, const Telling& after, QWidget* parent)
{
    auto* table = new QTreeWidget(parent);
    table->setAccessibleName(ReplanDialog::tr("What replanning moves"));
    table->setHeaderLabels({inWords(terms::play()), common::before(), ReplanDialog::tr("After"),
                            inWords(terms::why())});
    table->setRootIsDecorated(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(true);
    for (const PlayMove& move : replanning.moves) {
        const QStringList cells{
            after.playTitle(move.play), after.say.dateRange(move.before.start, move.before.finish),
            after.say.dateRange(move.after.start, move.after.finish), moveWords(after, move)};
        auto* row = new QTreeWidgetItem(table, cells);
        for (int column = 0; column < static_cast<int>(cells.size()); ++column)
            row->setToolTip(column, toolTipText(cells.at(column)));
    }
    const int letter = table->fontMetrics().averageCharWidth();
    table->setColumnWidth(0, kReplanTitleLetters * letter);
    table->setColumnWidth(1, kDatesLetters * letter);
    table->setColumnWidth(2, kDatesLetters * letter);
    if (table->topLevelItemCount() > 0)
        table->setCurrentItem(table->topLevelItem(0));
    return table;
}

} // namespace

ReplanDialog::ReplanDialog(const Replanning& replanning, const Telling& after, QWidget* parent)
    : QDialog(parent), m_moves(moveTable(replanning, after, this))
{
    setWindowTitle(after.text(edits::replanningWords(after.say.date(after.reading.statusDate))));
    const auto count = static_cast<int>(replanning.moves.size());
    auto* words = new TextLabel(TextSize::Body, false, this);
    words->setWords(
        count == 0 ? tr("Nothing moves: every play that has not started lies ahead.")
        : count == 1
            ? tr("1 play moves. Work that has started keeps its dates. Undo takes it back.")
            : tr("%n plays move. Work that has started keeps its dates. One undo takes all "
                 "of it back.",
                 nullptr, count));
    m_moves->setVisible(count > 0);
    auto* buttons =
        new QDialogButtonBox(count == 0 ? QDialogButtonBox::Close : QDialogButtonBox::Cancel, this);
    if (count > 0) {
        buttons->addButton(tr("&Replan"), QDialogButtonBox::AcceptRole)->setDefault(true);
        resize(fittingScreen(*this, {960, 480}));
    }
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(m_moves, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace milepost
