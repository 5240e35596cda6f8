// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/goaleditor.h"

#include "core/base/limits.h"
#include "core/scoring/scorewords.h"
#include "core/wording/terms.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"
#include "ui/language/windowlanguage.h"
#include "ui/pages/plan/goaldialog.h"
#include "ui/theme/tooltip.h"
#include "ui/widgets/pagelabels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace milepost {

namespace {

constexpr int kNameLetters = 30;
constexpr int kValueLetters = 26;

QString valueWords(const Wording& say, const Metric* metric, const std::optional<double>& value,
                   const QDate& date)
{
    if (!value)
        return date.isValid() ? say.shortDate(date) : QString();
    const QString words = metric ? say.metric(*metric, *value) : say.number(*value, 2);
    return date.isValid() ? GoalEditor::tr("%1, %2").arg(words, say.shortDate(date)) : words;
}

} // namespace

GoalEditor::GoalEditor(const Content& content, const Engagement& engagement, QWidget* parent)
    : QWidget(parent), m_content(content), m_engagement(engagement), m_goals(engagement.goals),
      m_say(windowLanguage(locale()), engagement.organization.currency),
      m_none(new TextLabel(TextSize::Body, false, this)), m_list(new QTreeWidget(this)),
      m_add(new QPushButton(tr("&Add goal…"), this)), m_edit(new QPushButton(tr("&Edit…"), this)),
      m_remove(new QPushButton(common::deleteButton(), this))
{
    auto* words = noteLabel(this);
    words->setWords(tr("A play that moves the metric of a goal comes earlier in the plan."));
    m_none->setWords(tr("There is no goal yet. Add one: a metric with where it stands today and "
                        "where it should be."));
    m_list->setAccessibleName(inWords(terms::goals()));
    m_list->setHeaderLabels({inWords(terms::metric()), inWords(terms::baseline()),
                             inWords(terms::target()), tr("Owners")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setTabKeyNavigation(false);
    m_list->installEventFilter(this);
    const int letter = m_list->fontMetrics().averageCharWidth();
    m_list->setColumnWidth(0, kNameLetters * letter);
    m_list->setColumnWidth(1, kValueLetters * letter);
    m_list->setColumnWidth(2, kValueLetters * letter);
    for (QPushButton* button : {m_add, m_edit, m_remove})
        button->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(m_none);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &GoalEditor::add);
    connect(m_edit, &QPushButton::clicked, this, &GoalEditor::editCurrent);
    connect(m_remove, &QPushButton::clicked, this, &GoalEditor::removeCurrent);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, &GoalEditor::editCurrent);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &GoalEditor::follow);
    fill(0);
}

void GoalEditor::fill(int current)
{
    m_list->clear();
    for (const Goal& goal : std::as_const(m_goals)) {
        const Metric* metric = m_content.findMetric(goal.metric);
        QStringList owners;
        for (const RoleId& owner : goal.owners) {
            const Role* role = m_content.findRole(owner);
            owners.append(role ? role->name : owner.text());
        }
        const QStringList cells{metric ? metric->name : goal.metric.text(),
                                valueWords(m_say, metric, goal.baseline, goal.baselineDate),
                                valueWords(m_say, metric, goal.target, goal.targetDate),
                                owners.join(tr(", "))};
        auto* item = new QTreeWidgetItem(m_list, cells);
        for (int column = 0; column < static_cast<int>(cells.size()); ++column)
            item->setToolTip(column, toolTipText(cells.at(column)));
    }
    const int count = m_list->topLevelItemCount();
    if (count > 0)
        m_list->setCurrentItem(m_list->topLevelItem(qBound(0, current, count - 1)));
    m_none->setVisible(count == 0);
    m_list->setVisible(count > 0);
    follow();
}

void GoalEditor::follow()
{
    m_edit->setEnabled(m_list->currentItem());
    m_remove->setEnabled(m_list->currentItem());
}

void GoalEditor::add()
{
    GoalDialog dialog(m_content, m_engagement, m_goals, nullptr, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_goals.append(dialog.answer());
    fill(static_cast<int>(m_goals.size()) - 1);
    m_list->setFocus();
    emit edited();
}

void GoalEditor::editCurrent()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0)
        return;
    GoalDialog dialog(m_content, m_engagement, m_goals, &m_goals.at(row), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_goals[row] = dialog.answer();
    fill(row);
    emit edited();
}

void GoalEditor::removeCurrent()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0)
        return;
    m_goals.removeAt(row);
    fill(row);
    if (m_goals.isEmpty())
        m_add->setFocus(Qt::OtherFocusReason); // the list is not seen any longer
    else
        m_list->setFocus(Qt::OtherFocusReason);
    emit edited();
}

bool GoalEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Delete)) {
            removeCurrent();
            return true;
        }
        if (key->key() == Qt::Key_F2 || key->key() == Qt::Key_Return ||
            key->key() == Qt::Key_Enter) {
            editCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace milepost
