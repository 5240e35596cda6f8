// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/comparisontable.h"

#include "core/wording/terms.h"
#include "ui/language/emptycell.h"
#include "ui/language/inwords.h"
#include "ui/language/windowlanguage.h"
#include "ui/theme/tooltip.h"

#include <QComboBox>
#include <QHeaderView>

namespace milepost {

ComparisonTable::ComparisonTable(QWidget* parent) : QTreeWidget(parent)
{
    setAccessibleName(tr("Comparison"));
    setColumnCount(4);
    setItemsExpandable(false);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    header()->setStretchLastSection(false);
    header()->setTextElideMode(Qt::ElideRight);
    header()->setSectionResizeMode(QHeaderView::Stretch);
}

QString ComparisonTable::compare(const Content& content, const Engagement& engagement,
                                 const QComboBox& before, const QComboBox& after,
                                 const std::function<QJsonObject(const QString&)>& stateOf)
{
    const QString first = before.currentData().toString();
    const QString second = after.currentData().toString();
    QList<ComparisonLine> lines;
    QString note = tr("Choose two different states to compare them.");
    if (first != second) {
        const StateComparison comparison = compareStates(content, stateOf(first), stateOf(second));
        const Wording say(windowLanguage(locale()), engagement.organization.currency);
        note = comparisonNotes(say, content, comparison).join(QLatin1Char(' '));
        lines = comparisonLines(say, content, engagement, comparison);
    }
    setLines(lines, before.currentText(), after.currentText());
    return note;
}

void ComparisonTable::setLines(const QList<ComparisonLine>& lines, const QString& before,
                               const QString& after)
{
    clear();
    setHeaderLabels({{}, before, after, inWords(terms::change())});
    headerItem()->setToolTip(1, toolTipText(before));
    headerItem()->setToolTip(2, toolTipText(after));
    for (const ComparisonLine& line : lines)
        addLine(line);
    expandAll();
}

void ComparisonTable::addLine(const ComparisonLine& line)
{
    const QStringList texts{line.title, line.before, line.after, line.change};
    const int groups = topLevelItemCount();
    auto* item = line.level == 0 || groups == 0
                     ? new QTreeWidgetItem(this, texts)
                     : new QTreeWidgetItem(topLevelItem(groups - 1), texts);
    for (int column = 0; column < texts.size(); ++column) {
        item->setToolTip(column, toolTipText(texts.at(column)));
        if (texts.at(column).isEmpty())
            item->setData(column, Qt::AccessibleTextRole, emptyCellWords());
    }
    if (line.level > 0)
        return;
    QFont bold = item->font(0);
    bold.setWeight(QFont::DemiBold);
    item->setFont(0, bold);
    item->setFirstColumnSpanned(true);
}

} // namespace milepost
