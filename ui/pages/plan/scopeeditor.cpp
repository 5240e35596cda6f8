// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/scopeeditor.h"

#include "core/engagement/defaults.h"
#include "ui/language/commonwords.h"
#include "ui/models/wording.h"
#include "ui/widgets/narrowchoice.h"
#include "ui/widgets/pagelabels.h"
#include "ui/widgets/wheelguard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QVBoxLayout>

#include <algorithm>

namespace milepost {

namespace {

/// The choice in the order that is stored, where it is the same choice.
template <class I>
QList<I> inStoredOrder(const QList<I>& chosen, const std::optional<QList<I>>& stored)
{
    return stored && std::is_permutation(chosen.cbegin(), chosen.cend(), stored->cbegin(),
                                         stored->cend())
               ? *stored
               : chosen;
}

/// A label in which an ampersand is a letter.
QString plainLabel(const QString& name)
{
    return QString(name).replace(u'&', QLatin1String("&&"));
}

} // namespace

ScopeEditor::ScopeEditor(const Content& content, const Engagement& engagement, QWidget* parent)
    : QWidget(parent), m_setup(planSetupOf(engagement)),
      m_allPlaybooks(new QCheckBox(tr("Those of the matrices that are &assessed"), this)),
      m_latest(new QCheckBox(tr("The &latest of each matrix, of the whole organization"), this))
{
    m_allPlaybooks->setChecked(!m_setup.playbooks);
    m_latest->setChecked(!m_setup.assessments);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makePlaybooks(content));
    layout->addWidget(makeAssessments(content, engagement));
    layout->addStretch(1);
    for (QCheckBox* rule : {m_allPlaybooks, m_latest})
        connect(rule, &QCheckBox::toggled, this, &ScopeEditor::follow);
    follow();
}

QWidget* ScopeEditor::makePlaybooks(const Content& content)
{
    auto* box = new QGroupBox(tr("Playbooks to choose from"), this);
    auto* layout = new QVBoxLayout(box);
    layout->addWidget(m_allPlaybooks);
    for (const Playbook& playbook : content.playbooks) {
        auto* check = new QCheckBox(plainLabel(playbook.name), box);
        check->setChecked(!m_setup.playbooks || m_setup.playbooks->contains(playbook.id));
        layout->addWidget(check);
        m_playbooks.append({playbook.id, check});
    }
    return box;
}

QWidget* ScopeEditor::makeAssessments(const Content& content, const Engagement& engagement)
{
    auto* box = new QGroupBox(tr("Assessments that the plan rests on"), this);
    auto* form = new QFormLayout(box);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_latest);
    const QList<const Assessment*> used = assessmentsInUse(content, engagement);
    for (const Matrix& matrix : content.matrices) {
        auto* choice = new QComboBox(box);
        choice->setAccessibleName(tr("Assessment of %1").arg(matrix.name));
        makeNarrow(*choice, 40);
        letWheelScroll(choice);
        choice->addItem(common::none(), QString());
        for (const Assessment& assessment : engagement.assessments) {
            if (assessment.matrix != matrix.id)
                continue;
            const QString name = wording::assessment(content, engagement, assessment, locale());
            const QString unit = wording::unit(engagement, assessment.unit);
            choice->addItem(
                assessment.title.isEmpty()
                    ? name
                    : tr("%1 (%2, %3)")
                          .arg(name, unit,
                               locale().toString(assessment.date, QLocale::ShortFormat)),
                assessment.id.text());
        }
        for (const Assessment* assessment : used) {
            if (assessment->matrix == matrix.id)
                choice->setCurrentIndex(choice->findData(assessment->id.text()));
        }
        form->addRow(plainLabel(matrix.shortName), choice);
        m_assessments.append(choice);
    }
    return box;
}

void ScopeEditor::follow()
{
    for (const auto& [id, check] : std::as_const(m_playbooks))
        check->setEnabled(!m_allPlaybooks->isChecked());
    for (QComboBox* choice : std::as_const(m_assessments))
        choice->setEnabled(!m_latest->isChecked());
}

std::optional<QList<PlaybookId>> ScopeEditor::playbooks() const
{
    if (m_allPlaybooks->isChecked())
        return std::nullopt;
    QList<PlaybookId> chosen;
    for (const auto& [id, check] : m_playbooks) {
        if (check->isChecked())
            chosen.append(id);
    }
    return inStoredOrder(chosen, m_setup.playbooks);
}

std::optional<QList<AssessmentId>> ScopeEditor::assessments() const
{
    if (m_latest->isChecked())
        return std::nullopt;
    QList<AssessmentId> chosen;
    for (const QComboBox* choice : m_assessments) {
        const QString id = choice->currentData().toString();
        if (!id.isEmpty())
            chosen.append(AssessmentId(id));
    }
    return inStoredOrder(chosen, m_setup.assessments);
}

} // namespace milepost
