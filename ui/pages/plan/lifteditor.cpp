// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/lifteditor.h"

#include "core/base/numberreader.h"
#include "core/wording/terms.h"
#include "ui/language/inwords.h"
#include "ui/pages/plan/checkedfield.h"
#include "ui/theme/tooltip.h"
#include "ui/widgets/pagelabels.h"
#include "ui/widgets/textdelegate.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace milepost {

namespace {

constexpr NumberRange kLift{0, 1};
constexpr int kName = 0;
constexpr int kTransitions = 2;

Transition transitionIn(int column)
{
    return column == 1 ? Transition::OneToTwo : Transition::TwoToThree;
}

QTableWidgetItem* nameItem(const QString& matrix, const Dimension& dimension)
{
    auto* item = new QTableWidgetItem(LiftEditor::tr("%1 · %2").arg(matrix, dimension.name));
    item->setData(Qt::UserRole, dimension.id.text());
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(toolTipText(item->text()));
    return item;
}

QString liftText(const QList<Advance>& advances, const DimensionId& dimension,
                 Transition transition)
{
    for (const Advance& advance : advances) {
        if (advance.dimension == dimension && advance.transition == transition)
            return plainNumber(QLocale(), advance.lift);
    }
    return {};
}

} // namespace

LiftEditor::LiftEditor(const Content& content, const QList<Advance>& advances, QWidget* parent)
    : QWidget(parent), m_first(advances), m_table(new QTableWidget(this)),
      m_problem(new TextLabel(TextSize::Body, false, this))
{
    auto* words = noteLabel(this);
    words->setWords(tr("How much of a stage does the play bring where it is finished? From 0 to 1, "
                       "such as %1; empty for nothing.")
                        .arg(plainNumber(QLocale(), 0.25)));
    m_problem->hide();
    m_table->setAccessibleName(tr("What the play lifts"));
    m_table->setColumnCount(1 + kTransitions);
    m_table->setHorizontalHeaderLabels({inWords(terms::dimension()), tr("1 → 2"), tr("2 → 3")});
    m_table->horizontalHeader()->setSectionResizeMode(kName, QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);
    m_table->setItemDelegate(new TextDelegate(m_table));
    for (const Matrix& matrix : content.matrices) {
        for (const Dimension& dimension : matrix.dimensions) {
            const int row = m_table->rowCount();
            m_table->insertRow(row);
            m_table->setItem(row, kName, nameItem(matrix.shortName, dimension));
            for (int column = 1; column <= kTransitions; ++column) {
                const QString text = liftText(advances, dimension.id, transitionIn(column));
                m_table->setItem(row, column, new QTableWidgetItem(text));
            }
        }
    }
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_problem);
    connect(m_table, &QTableWidget::itemChanged, this, &LiftEditor::sayProblem);
}

QString LiftEditor::refusal(int row, int column) const
{
    const QString text = m_table->item(row, column)->text().trimmed();
    const Result<double> lift = readNumber(text, QLocale(), kLift);
    return text.isEmpty() || lift
               ? QString()
               : tr("%1: %2").arg(m_table->item(row, kName)->text(), inWords(lift.error().message));
}

QString LiftEditor::problem() const
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (int column = 1; column <= kTransitions; ++column) {
            QString sentence = refusal(row, column);
            if (!sentence.isEmpty())
                return sentence;
        }
    }
    return {};
}

void LiftEditor::sayProblem()
{
    const QString sentence = problem();
    m_problem->setWords(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

QList<Advance> LiftEditor::advances() const
{
    QList<Advance> typed;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (int column = 1; column <= kTransitions; ++column) {
            const Result<double> lift =
                readNumber(m_table->item(row, column)->text(), QLocale(), kLift);
            if (lift && *lift > 0)
                typed.append({DimensionId(m_table->item(row, kName)->data(Qt::UserRole).toString()),
                              transitionIn(column), *lift});
        }
    }
    QList<Advance> ordered;
    for (const Advance& first : m_first) {
        for (qsizetype i = 0; i < typed.size(); ++i) {
            if (typed.at(i).dimension != first.dimension ||
                typed.at(i).transition != first.transition)
                continue;
            Advance kept = typed.takeAt(i);
            kept.extensions = first.extensions;
            if (qFuzzyCompare(kept.lift, first.lift))
                kept.lift = first.lift;
            ordered.append(kept);
            break;
        }
    }
    return ordered + typed;
}

} // namespace milepost
