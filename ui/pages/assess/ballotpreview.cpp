// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/ballotpreview.h"

#include "core/base/plainline.h"
#include "core/wording/terms.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"
#include "ui/pages/assess/ballotimport.h"
#include "ui/widgets/dialogsize.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace milepost {

namespace {

enum Column { kPerson, kDimension, kRound, kOutcome, kPreviewColumns };

constexpr int kWidth = 720;
constexpr int kHeight = 480;

QString whyUnsure(const PlannedRater& rater)
{
    switch (rater.match) {
    case RaterMatch::OtherFunction:
        return BallotPreview::tr("has another function here");
    case RaterMatch::SeveralHere:
        return BallotPreview::tr("several people here have this name");
    case RaterMatch::SeveralInFile:
        return BallotPreview::tr("several people in the file have this name");
    case RaterMatch::OtherName:
        return BallotPreview::tr("the file's id is that of another name here");
    case RaterMatch::Known:
    case RaterMatch::New:
        break;
    }
    return {};
}

QString whoText(const Rater& rater)
{
    const QString name = harmless(rater.name);
    return rater.function
               ? QStringLiteral("%1 (%2)").arg(name, inWords(functionLabel(*rater.function)))
               : name;
}

} // namespace

BallotPreview::BallotPreview(const EngagementDocument& document, AssessmentId assessment,
                             BallotFile file, const QString& fileName, QWidget* parent)
    : QDialog(parent), m_document(document), m_assessment(std::move(assessment)),
      m_file(std::move(file)), m_counts(new QLabel(this)), m_ballots(new QTableWidget(this))
{
    setWindowTitle(tr("Import ballots from %1").arg(harmless(fileName)));
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    m_ballots->setColumnCount(kPreviewColumns);
    m_ballots->setHorizontalHeaderLabels(
        {tr("Person"), inWords(terms::dimension()), common::round(), tr("What happens")});
    m_ballots->setAccessibleName(tr("What happens to each ballot"));
    m_ballots->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_ballots->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_ballots->setTabKeyNavigation(false);
    m_ballots->verticalHeader()->hide();
    m_ballots->horizontalHeader()->setStretchLastSection(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    m_import->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    addQuestions(plan());
    layout->addWidget(m_counts);
    layout->addWidget(m_ballots, 1);
    layout->addWidget(buttons);
    connect(&m_document, &EngagementDocument::changed, this, &BallotPreview::refresh);
    refresh();
    m_ballots->resizeColumnsToContents();
    resize(fittingScreen(*this, {kWidth, kHeight}));
}

BallotPlan BallotPreview::plan() const
{
    const Assessment* assessment = m_document.engagement().findAssessment(m_assessment);
    return assessment ? planBallots(m_document.engagement(), *assessment, m_file, m_choices)
                      : BallotPlan();
}

void BallotPreview::addQuestions(const BallotPlan& plan)
{
    if (!plan.unsure())
        return;
    auto* form = new QFormLayout;
    for (const PlannedRater& planned : plan.raters) {
        if (!planned.unsure())
            continue;
        auto* question = new QComboBox(this);
        question->addItem(tr("Somebody new"), QString());
        for (const ParticipantId& id : planned.candidates) {
            const Participant* person = m_document.engagement().findParticipant(id);
            question->addItem(
                tr("%1, %2, who is here already")
                    .arg(harmless(person->name), inWords(functionLabel(person->function))),
                id.text());
        }
        auto* label =
            new QLabel(tr("%1: %2").arg(whoText(planned.rater), whyUnsure(planned)), this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setBuddy(question);
        question->setAccessibleName(tr("Who %1 is").arg(whoText(planned.rater)));
        connect(question, &QComboBox::currentIndexChanged, this,
                [this, question, key = planned.rater.key] {
                    m_choices.insert(key, RaterChoice(question->currentData().toString()));
                    refresh();
                });
        form->addRow(label, question);
        m_questions.append(question);
    }
    static_cast<QVBoxLayout*>(layout())->addLayout(form);
}

void BallotPreview::refresh()
{
    const BallotPlan now = plan();
    m_ballots->setRowCount(static_cast<int>(now.ballots.size()));
    const Assessment* assessment = m_document.engagement().findAssessment(m_assessment);
    const Matrix* matrix =
        assessment ? m_document.content().findMatrix(assessment->matrix) : nullptr;
    for (int row = 0; row < m_ballots->rowCount(); ++row) {
        const PlannedBallot& ballot = now.ballots.at(row);
        const auto* dimension = matrix ? matrix->findDimension(ballot.dimension) : nullptr;
        const PlannedRater& rater = now.raters.at(ballot.rater);
        const QString who = whoText(rater.rater);
        m_ballots->setItem(
            row, kPerson,
            new QTableWidgetItem(rater.choice.isEmpty() ? tr("%1, new").arg(who) : who));
        m_ballots->setItem(
            row, kDimension,
            new QTableWidgetItem(dimension ? dimension->name : ballot.dimension.text()));
        m_ballots->setItem(row, kRound, new QTableWidgetItem(QString::number(ballot.ballot.round)));
        m_ballots->setItem(row, kOutcome, new QTableWidgetItem(ballotOutcome(ballot)));
    }
    m_counts->setText(ballotCounts(now));
    m_import->setEnabled(now.count(BallotStep::New) + now.count(BallotStep::Changed) > 0);
}

} // namespace milepost
