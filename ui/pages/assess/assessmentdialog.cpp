// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/assessmentdialog.h"

#include "core/wording/terms.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"
#include "ui/models/wording.h"
#include "ui/view/engagementview.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/narrowchoice.h"
#include "ui/widgets/pagelabels.h"
#include "ui/widgets/textfields.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace milepost {

AssessmentDialog::AssessmentDialog(const EngagementView& view, const Assessment* existing,
                                   QWidget* parent)
    : QDialog(parent), m_matrix(new QComboBox(this)),
      m_date(new DateField(view.statusDate(), this)), m_unit(new QComboBox(this)),
      m_kind(new QComboBox(this)), m_title(new TextField(tr("Title of the assessment"), this)),
      m_problem(new TextLabel(TextSize::Body, false, this))
{
    m_title->setKeepsTyping(true);
    setWindowTitle(existing ? tr("Assessment details") : common::newAssessment());
    m_matrix->setAccessibleName(inWords(terms::matrix()));
    m_date->setAccessibleName(inWords(terms::date()));
    m_unit->setAccessibleName(inWords(terms::unit()));
    m_kind->setAccessibleName(inWords(terms::kind()));
    m_matrix->setEnabled(!existing);
    m_problem->hide();
    connect(m_date, &DateField::misread, this, &AssessmentDialog::say);
    connect(m_date, &QDateEdit::dateChanged, this, [this] {
        m_problem->hide();
        m_unanswered = false;
    });
    m_title->setPlaceholderText(common::optional());
    fill(view, existing);

    auto* form = new QFormLayout;
    form->addRow(tr("&Matrix"), m_matrix);
    form->addRow(common::dateField(), m_date);
    form->addRow(tr("&Unit"), m_unit);
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(common::titleField(), m_title);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* accepting =
        buttons->addButton(existing ? common::apply() : tr("Create"), QDialogButtonBox::AcceptRole);
    accepting->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
}

void AssessmentDialog::fill(const EngagementView& view, const Assessment* existing)
{
    const EngagementDocument& document = view.document();
    for (const Matrix& matrix : document.content().matrices)
        m_matrix->addItem(matrix.name, matrix.id.text());
    m_unit->addItem(wording::unit(document.engagement(), {}), QString());
    for (const Unit& unit : document.engagement().organization.units)
        m_unit->addItem(unit.name, unit.id.text());
    for (const AssessmentKind kind : {AssessmentKind::Workshop, AssessmentKind::Self})
        m_kind->addItem(wording::kind(kind), toName(kind));
    for (QComboBox* box : {m_matrix, m_unit}) {
        makeNarrow(*box, 46);
    }
    m_date->setDate(existing ? existing->date : view.statusDate());
    if (!existing)
        return;
    m_matrix->setCurrentIndex(m_matrix->findData(existing->matrix.text()));
    m_unit->setCurrentIndex(m_unit->findData(existing->unit ? existing->unit->text() : QString()));
    m_kind->setCurrentIndex(m_kind->findData(toName(existing->kind)));
    m_title->setText(existing->title);
}

void AssessmentDialog::say(const QString& typed)
{
    m_problem->setWords(
        tr("“%1” is no date; it is still %2. Type it as %3, or choose it in the calendar.")
            .arg(typed.left(40), m_date->text(), QStringLiteral("2026-12-31")));
    m_problem->show();
    m_unanswered = true;
}

void AssessmentDialog::accept()
{
    const QString typed = m_date->takeTyped();
    if (!typed.isEmpty())
        say(typed);
    if (std::exchange(m_unanswered, false)) {
        m_date->setFocus();
    } else if (m_title->limit().over() > 0) {
        m_problem->setWords(common::titleTooLong());
        m_problem->show();
        m_title->setFocus();
    } else {
        QDialog::accept();
    }
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
