// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/startdialog.h"

#include "core/content/agenda.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/inwords.h"
#include "ui/language/windowlanguage.h"
#include "ui/models/wording.h"
#include "ui/widgets/dialogsize.h"
#include "ui/widgets/pagelabels.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace milepost {

namespace {

constexpr QSize kStartSize(620, 620);
constexpr int kMatrix = Qt::UserRole + 1; // of an assessment that is still to be made

QListWidgetItem* tick(QListWidget& list, const QString& text, bool checked)
{
    auto* item = new QListWidgetItem(text, &list);
    item->setToolTip(text);
    item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
    return item;
}

QListWidget* tickList(const QString& name, QWidget* parent)
{
    auto* list = new QListWidget(parent);
    list->setAccessibleName(name);
    list->setTextElideMode(Qt::ElideRight);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return list;
}

} // namespace

StartDialog::StartDialog(EngagementDocument& document, const Clock& clock, QWidget* parent)
    : QDialog(parent), m_document(document), m_clock(clock),
      m_assessments(tickList(tr("Assessments to work on"), this)), m_agenda(new QComboBox(this)),
      m_people(tickList(tr("People who are invited"), this)),
      m_problem(new TextLabel(TextSize::Body, false, this))
{
    setObjectName(QStringLiteral("workshop.start"));
    setWindowTitle(tr("Run a workshop"));
    const auto labelled = [this](const QString& text, QWidget* field) {
        auto* label = new QLabel(text, this);
        label->setBuddy(field);
        return label;
    };
    m_agenda->setAccessibleName(tr("Agenda of the workshop"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_begin = buttons->addButton(tr("&Begin the workshop"), QDialogButtonBox::AcceptRole);
    m_begin->setDefault(true);
    m_addPeople = new QPushButton(tr("Add &people on the Assess page"), this);
    m_addPeople->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(labelled(tr("&Assessments to work on, one of a matrix"), m_assessments));
    layout->addWidget(m_assessments, 2);
    layout->addWidget(labelled(tr("A&genda"), m_agenda));
    layout->addWidget(m_agenda);
    layout->addWidget(labelled(tr("&Invited, six to twelve from several functions"), m_people));
    layout->addWidget(m_people, 3);
    layout->addWidget(m_addPeople, 0, Qt::AlignLeft);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    fill();
    resize(fittingScreen(*this, kStartSize));

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_addPeople, &QPushButton::clicked, this, [this] {
        m_wantsPeople = true;
        reject();
    });
    for (QListWidget* list : {m_assessments, m_people})
        connect(list, &QListWidget::itemChanged, this, &StartDialog::updateState);
    updateState();
}

void StartDialog::fill()
{
    const Content& content = m_document.content();
    const Engagement& engagement = m_document.engagement();
    std::optional<QList<ParticipantId>> asked;
    bool found = false;
    for (const Assessment& assessment : engagement.assessments) {
        if (assessment.status != AssessmentStatus::Open)
            continue;
        const bool first = assessment.kind == AssessmentKind::Workshop && !found;
        found = found || first;
        auto* item = tick(*m_assessments,
                          wording::assessment(content, engagement, assessment, QLocale()), first);
        item->setData(Qt::UserRole, assessment.id.text());
        if (first)
            asked = assessment.eligible;
    }
    for (const Matrix& matrix : content.matrices) {
        auto* item = tick(*m_assessments, tr("A new assessment: %1").arg(matrix.name), false);
        item->setData(kMatrix, matrix.id.text());
    }
    m_agendas.append(QList<AgendaPart>());
    m_agenda->addItem(tr("Three hours"));
    if (const auto brief = ninetyMinuteAgenda(windowLanguage(QLocale()).code())) {
        m_agendas.append(asParts(*brief));
        m_agenda->addItem(tr("90 minutes, with votes collected beforehand"));
    }
    for (const Participant& person : engagement.participants) {
        auto* item =
            tick(*m_people, tr("%1, %2").arg(person.name, inWords(functionLabel(person.function))),
                 !asked || asked->contains(person.id));
        item->setData(Qt::UserRole, person.id.text());
    }
}

void StartDialog::updateState()
{
    const auto ticked = [](const QListWidget& list) {
        int count = 0;
        for (int i = 0; i < list.count(); ++i)
            count += list.item(i)->checkState() == Qt::Checked ? 1 : 0;
        return count;
    };
    const bool nobody = m_people->count() == 0;
    m_addPeople->setVisible(nobody);
    m_people->setVisible(!nobody);
    m_begin->setEnabled(ticked(*m_assessments) > 0 && ticked(*m_people) > 0);
    QString problem;
    if (nobody)
        problem = tr("Nobody is in this engagement yet. Add the people who will take part first.");
    else if (ticked(*m_assessments) == 0)
        problem = tr("Tick an assessment, or a new one.");
    else if (ticked(*m_people) == 0)
        problem = tr("Tick who is invited.");
    m_problem->setWords(problem);
}

Result<Done> StartDialog::begin()
{
    return m_document.inOneStep(tr("Begin a workshop"), [this]() -> Result<Done> {
        NewWorkshop workshop;
        workshop.agenda = m_agendas.value(m_agenda->currentIndex());
        for (int i = 0; i < m_assessments->count(); ++i) {
            const QListWidgetItem* item = m_assessments->item(i);
            if (item->checkState() != Qt::Checked)
                continue;
            AssessmentId id(item->data(Qt::UserRole).toString());
            if (id.isEmpty()) {
                id = m_document.newId<AssessmentId>();
                auto added =
                    m_document.perform(edits::addAssessment, id,
                                       {MatrixId(item->data(kMatrix).toString()), m_clock.today()});
                if (!added)
                    return added;
            }
            workshop.assessments.append(id);
        }
        for (int i = 0; i < m_people->count(); ++i) {
            if (m_people->item(i)->checkState() == Qt::Checked)
                workshop.invited.append(
                    ParticipantId(m_people->item(i)->data(Qt::UserRole).toString()));
        }
        return m_document.perform(edits::beginWorkshop, workshop, m_clock.now());
    });
}

void StartDialog::accept()
{
    const Result<Done> begun = begin();
    if (begun)
        QDialog::accept();
    else
        m_problem->setWords(inWords(begun.error().message));
}

} // namespace milepost
