// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/scopeswitcher.h"

#include "core/edits/changequery.h"
#include "core/edits/names.h"
#include "ui/document/engagementdocument.h"
#include "ui/models/wording.h"
#include "ui/theme/tooltip.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLocale>
#include <QSignalBlocker>
#include <QStandardItemModel>

#include <algorithm>

namespace milepost {

namespace {

constexpr int kShortestText = 12;

UnitId unitOf(const Assessment& assessment)
{
    return assessment.unit.value_or(UnitId());
}

QList<const Assessment*> latestFirst(const Engagement& engagement)
{
    QList<const Assessment*> list;
    for (const Assessment& assessment : engagement.assessments)
        list.prepend(&assessment);
    std::stable_sort(list.begin(), list.end(),
                     [](const Assessment* a, const Assessment* b) { return a->date > b->date; });
    return list;
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

AssessmentId likelyAssessment(const EngagementDocument& document)
{
    const Assessment* best = nullptr;
    const auto worth = [](const Assessment& assessment) {
        return (assessment.unit ? 0 : 2) + (assessment.status == AssessmentStatus::Open ? 1 : 0);
    };
    for (const Assessment* candidate : latestFirst(document.engagement())) {
        if (!best || worth(*candidate) > worth(*best))
            best = candidate;
    }
    return best ? best->id : AssessmentId();
}

ScopeSwitcher::ScopeSwitcher(const EngagementDocument& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_units(new QComboBox), m_assessments(new QComboBox),
      m_assessment(likelyAssessment(document))
{
    setObjectName(QStringLiteral("scope"));
    setAccessibleName(tr("Scope"));
    m_units->setObjectName(QStringLiteral("scope.unit"));
    m_units->setAccessibleName(tr("Unit"));
    m_assessments->setObjectName(QStringLiteral("scope.assessment"));
    m_assessments->setAccessibleName(tr("Assessment"));
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
        fillAssessments(UnitId(m_units->itemData(row).toString()));
        choose(AssessmentId(m_assessments->currentData().toString()));
    });
    connect(m_assessments, &QComboBox::activated, this,
            [this](int row) { choose(AssessmentId(m_assessments->itemData(row).toString())); });
    connect(&document, &EngagementDocument::changed, this, &ScopeSwitcher::followChange);
}

void ScopeSwitcher::setAssessment(const AssessmentId& id)
{
    if (id == m_assessment || !m_document.engagement().findAssessment(id))
        return;
    m_assessment = id;
    fill();
    emit assessmentChanged(id);
}

void ScopeSwitcher::followChange(const Change& change)
{
    if (!touches(change, EntityKind::Assessment) && !touches(change, EntityKind::Unit))
        return;
    const AssessmentId before = m_assessment;
    if (m_document.engagement().findAssessment(m_gone)) {
        // Shown once the lists of the pages have it too.
        const auto show = [this, id = std::exchange(m_gone, {})] { setAssessment(id); };
        QMetaObject::invokeMethod(this, show, Qt::QueuedConnection);
    }
    if (!m_document.engagement().findAssessment(m_assessment)) {
        m_gone = m_assessment;
        m_assessment = likelyAssessment(m_document);
    }
    fill();
    if (m_assessment != before)
        emit assessmentChanged(m_assessment);
}

void ScopeSwitcher::setShown(Shown shown)
{
    m_shown = shown;
    m_units->setVisible(shown != Shown::Nothing &&
                        !m_document.engagement().organization.units.isEmpty());
    m_assessments->setVisible(shown == Shown::UnitAndAssessment);
}

UnitId ScopeSwitcher::unitOfCurrent() const
{
    const Assessment* current = m_document.engagement().findAssessment(m_assessment);
    return current ? unitOf(*current) : UnitId();
}

void ScopeSwitcher::fill()
{
    const QSignalBlocker quiet(m_units);
    const QList<Unit>& units = m_document.engagement().organization.units;
    m_units->clear();
    m_units->addItem(tr("Whole organization"), QString());
    QList<std::pair<const Unit*, int>> rows;
    collect(units, std::nullopt, 0, rows);
    QSet<UnitId> assessed;
    for (const Assessment& assessment : m_document.engagement().assessments)
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
    m_units->setCurrentIndex(qMax(0, m_units->findData(unitOfCurrent().text())));
    fillAssessments(unitOfCurrent());
}

void ScopeSwitcher::fillAssessments(const UnitId& unit)
{
    const QSignalBlocker quiet(m_assessments);
    m_assessments->clear();
    for (const Assessment* assessment : latestFirst(m_document.engagement())) {
        if (unitOf(*assessment) == unit)
            m_assessments->addItem(labelOf(m_document, *assessment), assessment->id.text());
    }
    const bool any = m_assessments->count() > 0;
    if (!any)
        m_assessments->addItem(tr("No assessment"), QString());
    m_assessments->setEnabled(any);
    m_assessments->setCurrentIndex(qMax(0, m_assessments->findData(m_assessment.text())));
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

void ScopeSwitcher::choose(const AssessmentId& id)
{
    if (id.isEmpty() || id == m_assessment)
        return;
    m_assessment = id;
    tellWhole();
    emit assessmentChanged(id);
}

} // namespace milepost
