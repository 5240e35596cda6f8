// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/progress/statecomparisonpanel.h"

#include "core/edits/names.h"
#include "core/engagement/latest.h"
#include "core/wording/terms.h"
#include "ui/document/engagementdocument.h"
#include "ui/document/snapshotstate.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"
#include "ui/view/assessmentorder.h"
#include "ui/widgets/comparisontable.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/narrowchoice.h"
#include "ui/widgets/pagelabels.h"

#include <QComboBox>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace milepost {

namespace {

constexpr int kStateLetters = 28;
constexpr int kTableHeight = 320;

QString keyOf(const Assessment& assessment)
{
    return QStringLiteral("assessment:") + assessment.id.text();
}

QString keyOf(const Snapshot& snapshot)
{
    return QStringLiteral("snapshot:") + snapshot.id.text();
}

QString nowKey()
{
    return QStringLiteral("now");
}

/// Label and key of everything that can be compared, with the latest first.
QList<std::pair<QString, QString>> statesOf(const Telling& telling)
{
    QList<std::pair<QString, QString>> states{{inWords(terms::now()), nowKey()}};
    const QList<Snapshot>& snapshots = telling.engagement.snapshots;
    for (auto snapshot = snapshots.crbegin(); snapshot != snapshots.crend(); ++snapshot) {
        states.append({StateComparisonPanel::tr("Snapshot: %1, %2")
                           .arg(snapshot->name, telling.say.shortDate(snapshot->date)),
                       keyOf(*snapshot)});
    }
    for (const Assessment* assessment : latestFirst(telling.engagement)) {
        const Matrix* matrix = telling.content.findMatrix(assessment->matrix);
        const QString label =
            StateComparisonPanel::tr("Assessment: %1, %2, %3")
                .arg(matrix ? matrix->shortName : assessment->matrix.text(),
                     telling.unitName(assessment->unit), telling.say.shortDate(assessment->date));
        const int twin = edits::twinNumber(telling.engagement, *assessment);
        states.append({twin > 1 ? StateComparisonPanel::tr("%1 (%2)").arg(label).arg(twin) : label,
                       keyOf(*assessment)});
    }
    return states;
}

QComboBox* makeStateChoice(const QString& name, const char* objectName)
{
    auto* choice = new QComboBox;
    choice->setAccessibleName(name);
    choice->setObjectName(QLatin1String(objectName));
    makeNarrow(*choice, kStateLetters);
    return choice;
}

/// What is compared with now until a person chooses.
QString keyBefore(const Telling& telling, const MatrixId& matrix, const std::optional<UnitId>& unit)
{
    if (!telling.engagement.snapshots.isEmpty())
        return keyOf(telling.engagement.snapshots.last());
    const Assessment* latest = latestOf(telling.engagement, matrix, unit);
    if (!latest)
        return nowKey();
    const Assessment* previous = telling.reading.assessed(*latest).previous;
    return keyOf(previous ? *previous : *latest);
}

} // namespace

StateComparisonPanel::StateComparisonPanel(EngagementDocument& document, QWidget* parent)
    : QWidget(parent),
      m_document(document), m_before{makeStateChoice(common::compare(), "progress.before")},
      m_after{makeStateChoice(common::with(), "progress.after")}, m_note(noteLabel(this)),
      m_table(new ComparisonTable(this))
{
    m_table->setObjectName(QStringLiteral("progress.comparison"));
    m_table->setMinimumHeight(kTableHeight);
    auto* with = new QLabel(common::with(), this);
    auto* snapshots = new QPushButton(tr("Snapshots…"), this);
    snapshots->setToolTip(common::aboutSnapshots());
    connect(snapshots, &QPushButton::clicked, this, &StateComparisonPanel::snapshotsRequested);
    auto* choices = new FlowLayout(static_cast<int>(kRhythm));
    choices->addWidget(m_before.box);
    choices->addWidget(with);
    choices->addWidget(m_after.box);
    choices->addWidget(snapshots);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(static_cast<int>(kRhythm));
    layout->addWidget(headingLabel(tr("Two states side by side"), this));
    layout->addLayout(choices);
    layout->addWidget(m_note);
    layout->addWidget(m_table);
    for (StateChoice* choice : {&m_before, &m_after}) {
        connect(choice->box, &QComboBox::currentIndexChanged, this, &StateComparisonPanel::compare);
        connect(choice->box, &QComboBox::activated, this,
                [choice](int entry) { choice->chosen = choice->box->itemData(entry).toString(); });
    }
}

void StateComparisonPanel::setStates(const Telling& telling, const MatrixId& matrix,
                                     const std::optional<UnitId>& unit)
{
    const QList<std::pair<QString, QString>> states = statesOf(telling);
    const auto offer = [&](const StateChoice& choice, const QString& otherwise) {
        const QSignalBlocker quiet(choice.box);
        choice.box->clear();
        for (const auto& [label, key] : states)
            choice.box->addItem(label, key);
        const int chosen = choice.box->findData(choice.chosen);
        choice.box->setCurrentIndex(chosen >= 0 ? chosen : choice.box->findData(otherwise));
    };
    offer(m_before, keyBefore(telling, matrix, unit));
    offer(m_after, nowKey());
    compare();
}

QJsonObject StateComparisonPanel::stateOf(const QString& key) const
{
    for (const Snapshot& snapshot : m_document.engagement().snapshots) {
        if (keyOf(snapshot) == key)
            return snapshot.state;
    }
    for (const Assessment& assessment : m_document.engagement().assessments) {
        if (keyOf(assessment) == key)
            return assessmentState(m_document.content(), m_document.engagement(),
                                   m_document.scorecards(), assessment.id);
    }
    return freezeState(m_document.content(), m_document.engagement(), m_document.scorecards(),
                       m_document.plan());
}

void StateComparisonPanel::compare()
{
    m_note->setWords(m_table->compare(m_document.content(), m_document.engagement(), *m_before.box,
                                      *m_after.box,
                                      [this](const QString& key) { return stateOf(key); }));
    m_note->setVisible(!m_note->text().isEmpty());
}

} // namespace milepost
