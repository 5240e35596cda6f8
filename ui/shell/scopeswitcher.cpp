// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/scopeswitcher.h"

#include "core/edits/changequery.h"
#include "core/edits/names.h"
#include "core/wording/terms.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"
#include "ui/models/wording.h"
#include "ui/theme/tooltip.h"
#include "ui/view/assessmentorder.h"
#include "ui/view/engagementview.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLocale>
#include <QSignalBlocker>
#include <QStandardItemModel>

namespace milepost {

namespace {

constexpr int kShortestText = 12;

UnitId unitOf(const Assessment& assessment)
{
    return assessment.unit.value_or(UnitId());
}

QString labelOf(const EngagementDocument& document, const Assessment& assessment)
{
    const Matrix* matrix = document.content().findMatrix(assessment.matrix);
    const QString name = matrix ? matrix->shortName : assessment.matrix.text();
    const QString date = QLocale().toString(assessment.date, QLocale::ShortFormat);
    QStringList parts{name, date, assessment.title};
    if (assessment.title.contains(name)) // need not be said twice
        parts.removeFirst();
    parts.removeAll(QString());
    QString label = parts.join(QStringLiteral(" · "));
    const int number = edits::twinNumber(document.engagement(), assessment);
    if (number > 1)
        label = ScopeSwitcher::tr("%1 (%2)").arg(label, QString::number(number));
    if (assessment.status == AssessmentStatus::Closed)
        label = ScopeSwitcher::tr("%1 (closed)").arg(label);
    return label;
}

/// The units with how deep they lie in the tree, parents before children.
void collect(const QList<Unit>& units, const std::optional<UnitId>& parent, int depth,
             QList<std::pair<const Unit*, int>>& out)
{
    for (const Unit& unit : units) {
        if (unit.parent == parent) {
            out.append({&unit, depth});
            collect(units, unit.id, depth + 1, out);
        }
    }
}

} // namespace

ScopeSwitcher::ScopeSwitcher(EngagementView& view, QWidget* parent)
    : QWidget(parent), m_view(view), m_units(new QComboBox), m_assessments(new QComboBox)
{
    setObjectName(QStringLiteral("scope"));
    setAccessibleName(inWords(terms::scope()));
    m_units->setObjectName(QStringLiteral("scope.unit"));
    m_units->setAccessibleName(inWords(terms::unit()));
    m_assessments->setObjectName(QStringLiteral("scope.assessment"));
    m_assessments->setAccessibleName(common::assessment());
    for (QComboBox* box : {m_units, m_assessments}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMinimumContentsLength(kShortestText);
        box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    }
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 2, 8, 2);
    layout->addWidget(m_units);
    layout->addWidget(m_assessments);

    fill();
    connect(m_units, &QComboBox::activated, this, [this](int row) {
        const QString unit = m_units->itemData(row).toString();
        m_view.setUnit(unit.isEmpty() ? std::nullopt : std::optional(UnitId(unit)));
    });
    connect(m_assessments, &QComboBox::activated, this, [this](int row) {
        m_view.setAssessment(AssessmentId(m_assessments->itemData(row).toString()));
    });
    connect(&m_view, &EngagementView::assessmentChanged, this, &ScopeSwitcher::fill);
    connect(&m_view.document(), &EngagementDocument::changed, this, &ScopeSwitcher::followChange);
}

void ScopeSwitcher::followChange(const Change& change)
{
    if (touches(change, EntityKind::Assessment) || touches(change, EntityKind::Unit))
        fill();
}

void ScopeSwitcher::setShown(Shown shown)
{
    m_shown = shown;
    m_units->setVisible(shown != Shown::Nothing &&
                        !m_view.document().engagement().organization.units.isEmpty());
    m_assessments->setVisible(shown == Shown::UnitAndAssessment);
}

void ScopeSwitcher::fill()
{
    const QSignalBlocker quiet(m_units);
    const QList<Unit>& units = m_view.document().engagement().organization.units;
    m_units->clear();
    m_units->addItem(wording::unit(m_view.document().engagement(), {}), QString());
    QList<std::pair<const Unit*, int>> rows;
    collect(units, std::nullopt, 0, rows);
    QSet<UnitId> assessed;
    for (const Assessment& assessment : m_view.document().engagement().assessments)
        assessed.insert(unitOf(assessment));
    for (const auto& [unit, depth] : std::as_const(rows)) {
        const QString name = QString(depth * 2, QChar::Nbsp) + unit->name;
        const bool any = assessed.contains(unit->id);
        m_units->addItem(any ? name : tr("%1 (no assessment)").arg(name), unit->id.text());
        static_cast<QStandardItemModel*>(m_units->model())
            ->item(m_units->count() - 1)
            ->setEnabled(any);
    }
    setShown(m_shown);
    const UnitId shown = m_view.unit().value_or(UnitId());
    m_units->setCurrentIndex(qMax(0, m_units->findData(shown.text())));
    fillAssessments(shown);
}

void ScopeSwitcher::fillAssessments(const UnitId& unit)
{
    const QSignalBlocker quiet(m_assessments);
    m_assessments->clear();
    for (const Assessment* assessment : latestFirst(m_view.document().engagement())) {
        if (unitOf(*assessment) == unit)
            m_assessments->addItem(labelOf(m_view.document(), *assessment), assessment->id.text());
    }
    const bool any = m_assessments->count() > 0;
    if (!any)
        m_assessments->addItem(tr("No assessment"), QString());
    m_assessments->setEnabled(any);
    m_assessments->setCurrentIndex(qMax(0, m_assessments->findData(m_view.assessmentId().text())));
    tellWhole();
}

// A box is seldom as broad as the longest name.
void ScopeSwitcher::tellWhole()
{
    const auto tell = [](QComboBox& box, const QString& what) {
        box.setToolTip(toolTipText(what + u'\n' + box.currentText().trimmed()));
        for (int row = 0; row < box.count(); ++row)
            box.setItemData(row, toolTipText(box.itemText(row).trimmed()), Qt::ToolTipRole);
    };
    tell(*m_units, tr("The part of the organization that the pages show:"));
    tell(*m_assessments, tr("The assessment that the pages show:"));
}

} // namespace milepost
