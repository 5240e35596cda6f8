// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/assessmentdialog.h"

#include "core/base/limits.h"
#include "ui/document/engagementdocument.h"
#include "ui/models/wording.h"
#include "ui/pages/textfields.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace milepost {

AssessmentDialog::AssessmentDialog(const EngagementDocument& document, const Assessment* existing,
                                   QWidget* parent)
    : QDialog(parent), m_matrix(new QComboBox(this)), m_date(new QDateEdit(this)),
      m_unit(new QComboBox(this)), m_kind(new QComboBox(this)),
      m_title(new TextField(tr("Title of the assessment"), this))
{
    m_title->setKeepsTyping(true);
    setWindowTitle(existing ? tr("Assessment details") : tr("New assessment"));
    m_matrix->setAccessibleName(tr("Matrix"));
    m_date->setAccessibleName(tr("Date"));
    m_unit->setAccessibleName(tr("Unit"));
    m_kind->setAccessibleName(tr("Kind"));
    m_matrix->setEnabled(!existing);
    m_date->setCalendarPopup(true);
    m_date->setDateRange(QDate(limits::kFirstYear, 1, 1), QDate(limits::kLastYear, 12, 31));
    m_title->setPlaceholderText(tr("Optional"));
    fill(document, existing);

    auto* form = new QFormLayout;
    form->addRow(tr("&Matrix"), m_matrix);
    form->addRow(tr("&Date"), m_date);
    form->addRow(tr("&Unit"), m_unit);
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("&Title"), m_title);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* accepting =
        buttons->addButton(existing ? tr("Apply") : tr("Create"), QDialogButtonBox::AcceptRole);
    accepting->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(buttons);
}

void AssessmentDialog::fill(const EngagementDocument& document, const Assessment* existing)
{
    for (const Matrix& matrix : document.content().matrices)
        m_matrix->addItem(matrix.name, matrix.id.text());
    m_unit->addItem(tr("Whole organization"), QString());
    for (const Unit& unit : document.engagement().organization.units)
        m_unit->addItem(unit.name, unit.id.text());
    for (const AssessmentKind kind : {AssessmentKind::Workshop, AssessmentKind::Self})
        m_kind->addItem(wording::kind(kind), toName(kind));
    for (QComboBox* box : {m_matrix, m_unit}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(46);
    }
    m_date->setDate(existing ? existing->date : QDate::currentDate());
    if (!existing)
        return;
    m_matrix->setCurrentIndex(m_matrix->findData(existing->matrix.text()));
    m_unit->setCurrentIndex(m_unit->findData(existing->unit ? existing->unit->text() : QString()));
    m_kind->setCurrentIndex(m_kind->findData(toName(existing->kind)));
    m_title->setText(existing->title);
}

NewAssessment AssessmentDialog::answer() const
{
    NewAssessment answer;
    answer.matrix = MatrixId(m_matrix->currentData().toString());
    answer.date = m_date->date();
    answer.title = m_title->text().trimmed();
    const QString unit = m_unit->currentData().toString();
    if (!unit.isEmpty())
        answer.unit = UnitId(unit);
    answer.kind = fromName<AssessmentKind>(m_kind->currentData().toString())
                      .value_or(AssessmentKind::Workshop);
    return answer;
}

} // namespace milepost
