// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/progress/statecomparisonpanel.h"

#include "core/edits/names.h"
#include "core/progress/statecomparison.h"
#include "core/wording/comparisonlines.h"
#include "ui/document/engagementdocument.h"
#include "ui/document/snapshotstate.h"
#include "ui/language/windowlanguage.h"
#include "ui/theme/tooltip.h"
#include "ui/view/assessmentorder.h"
#include "ui/widgets/comparisontable.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/pagelabels.h"

#include <QComboBox>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

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
    QList<std::pair<QString, QString>> states{{StateComparisonPanel::tr("Now"), nowKey()}};
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
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(kStateLetters);
    return choice;
}

} // namespace

StateComparisonPanel::StateComparisonPanel(EngagementDocument& document, QWidget* parent)
    : QWidget(parent), m_document(document),
      m_before(makeStateChoice(tr("Compare"), "progress.before")),
      m_after(makeStateChoice(tr("with"), "progress.after")), m_note(noteLabel(this)),
      m_table(new ComparisonTable(this))
{
    m_table->setObjectName(QStringLiteral("progress.comparison"));
    m_table->setMinimumHeight(kTableHeight);
    auto* with = new QLabel(tr("with"), this);
    auto* snapshots = new QPushButton(tr("Snapshots…"), this);
    snapshots->setToolTip(tr("Take, name and delete snapshots"));
    connect(snapshots, &QPushButton::clicked, this, &StateComparisonPanel::snapshotsRequested);
    auto* choices = new FlowLayout(static_cast<int>(kRhythm));
    choices->addWidget(m_before);
    choices->addWidget(with);
    choices->addWidget(m_after);
    choices->addWidget(snapshots);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(static_cast<int>(kRhythm));
    layout->addWidget(headingLabel(tr("Two states side by side"), this));
    layout->addLayout(choices);
    layout->addWidget(m_note);
    layout->addWidget(m_table);
    for (QComboBox* choice : {m_before, m_after})
        connect(choice, &QComboBox::currentIndexChanged, this, &StateComparisonPanel::compare);
}

void StateComparisonPanel::setStates(const Telling& telling)
{
    const QList<std::pair<QString, QString>> states = statesOf(telling);
    // Of a matrix the assessment before is of interest, not the one that is shown as now.
    int earlier = static_cast<int>(telling.engagement.snapshots.isEmpty() ? states.size() - 1 : 1);
    for (QComboBox* choice : {m_before, m_after}) {
        const QSignalBlocker quiet(choice);
        const QString last = choice->currentData().toString();
        choice->clear();
        for (const auto& [label, key] : states) {
            choice->addItem(label, key);
            choice->setItemData(choice->count() - 1, toolTipText(label), Qt::ToolTipRole);
        }
        const int same = last.isEmpty() ? -1 : choice->findData(last);
        choice->setCurrentIndex(same >= 0 ? same : std::max(0, earlier));
        earlier = 0; // the second choice is now
    }
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
    const QString before = m_before->currentData().toString();
    const QString after = m_after->currentData().toString();
    for (QComboBox* choice : {m_before, m_after})
        choice->setToolTip(toolTipText(choice->currentText()));
    QList<ComparisonLine> lines;
    if (before == after) {
        m_note->setWords(tr("Choose two different states to compare them."));
    } else {
        const StateComparison comparison =
            compareStates(m_document.content(), stateOf(before), stateOf(after));
        const Wording say(windowLanguage(locale()), m_document.engagement().organization.currency);
        m_note->setWords(
            comparisonNotes(say, m_document.content(), comparison).join(QLatin1Char(' ')));
        lines = comparisonLines(say, m_document.content(), m_document.engagement(), comparison);
    }
    m_note->setVisible(!m_note->text().isEmpty());
    m_table->setLines(lines, m_before->currentText(), m_after->currentText());
}

} // namespace milepost
