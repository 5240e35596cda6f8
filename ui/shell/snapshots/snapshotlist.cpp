// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/snapshots/snapshotlist.h"

#include "core/edits/snapshots.h"
#include "core/progress/statecomparison.h"
#include "core/wording/terms.h"
#include "ui/document/engagementdocument.h"
#include "ui/document/snapshotstate.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"
#include "ui/models/wording.h"
#include "ui/theme/tooltip.h"
#include "ui/widgets/textdelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QScopedValueRollback>

namespace milepost {

namespace {

constexpr int kName = 0;
constexpr int kFirstMatrix = 2;
constexpr int kLeastCharacters = 16; ///< of a column; further ones scroll

/// The matrices that any snapshot has an index of, in the order of the content.
QList<const Matrix*> matricesOf(const Content& content, const QList<StateComparison>& states)
{
    QList<const Matrix*> matrices;
    for (const Matrix& matrix : content.matrices) {
        for (const StateComparison& state : states) {
            for (const MatrixComparison& candidate : state.matrices) {
                if (candidate.matrix == matrix.id && !matrices.contains(&matrix))
                    matrices.append(&matrix);
            }
        }
    }
    return matrices;
}

QString indexOf(const StateComparison& state, const MatrixId& matrix)
{
    for (const MatrixComparison& candidate : state.matrices) {
        if (candidate.matrix == matrix && candidate.indexAfter)
            return wording::index(*candidate.indexAfter, QLocale());
    }
    return QStringLiteral("–");
}

} // namespace

SnapshotList::SnapshotList(EngagementDocument& document, QWidget* parent)
    : QTreeWidget(parent), m_document(document)
{
    setObjectName(QStringLiteral("snapshots.list"));
    setAccessibleName(common::snapshots());
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setTextElideMode(Qt::ElideRight);
    setItemDelegateForColumn(kName, new TextDelegate(this));
    setEditTriggers(document.isReadOnly() ? NoEditTriggers : DoubleClicked | EditKeyPressed);
    connect(this, &QTreeWidget::itemChanged, this, &SnapshotList::rename);
    // Not at once: the change may come from an editor in this list, which needs its item.
    connect(&document, &EngagementDocument::changed, this, &SnapshotList::fillLater);
    fill();
}

std::optional<SnapshotId> SnapshotList::current() const
{
    const int row = indexOfTopLevelItem(currentItem());
    if (row < 0 || row >= m_document.engagement().snapshots.size())
        return std::nullopt;
    return m_document.engagement().snapshots.at(row).id;
}

void SnapshotList::select(const SnapshotId& id)
{
    const QList<Snapshot>& snapshots = m_document.engagement().snapshots;
    for (int row = 0; row < snapshots.size(); ++row) {
        if (snapshots.at(row).id == id)
            setCurrentItem(topLevelItem(row));
    }
}

void SnapshotList::deleteCurrent()
{
    const std::optional<SnapshotId> id = current();
    if (!id)
        return;
    const auto done = m_document.perform(edits::deleteSnapshot, *id);
    if (!done)
        emit refused(inWords(done.error().message));
}

void SnapshotList::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Delete) && !m_document.isReadOnly())
        deleteCurrent();
    else
        QTreeWidget::keyPressEvent(event);
}

void SnapshotList::fill()
{
    const QScopedValueRollback<bool> filling(m_filling, true);
    const int row = indexOfTopLevelItem(currentItem());
    clear();
    const Content& content = m_document.content();
    const QList<Snapshot>& snapshots = m_document.engagement().snapshots;
    QList<StateComparison> states;
    for (const Snapshot& snapshot : snapshots)
        states.append(compareStates(content, snapshot.state, snapshot.state));
    const QList<const Matrix*> matrices = matricesOf(content, states);
    QStringList heads{common::name(), inWords(terms::date())};
    for (const Matrix* matrix : matrices)
        heads.append(tr("Index\n%1", "above a column; %1 is a matrix").arg(matrix->shortName));
    setColumnCount(static_cast<int>(heads.size()));
    setHeaderLabels(heads);
    for (int column = 0; column < heads.size(); ++column)
        headerItem()->setToolTip(column, toolTipText(heads.at(column)));
    for (qsizetype i = 0; i < snapshots.size(); ++i) {
        QStringList texts{snapshots.at(i).name,
                          QLocale().toString(snapshots.at(i).date, QLocale::ShortFormat)};
        for (const Matrix* matrix : matrices)
            texts.append(indexOf(states.at(i), matrix->id));
        auto* item = new QTreeWidgetItem(this, texts);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setToolTip(kName, toolTipText(snapshots.at(i).name));
        for (int column = kFirstMatrix; column < texts.size(); ++column)
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(kName, QHeaderView::Stretch);
    header()->setMinimumSectionSize(header()->fontMetrics().averageCharWidth() * kLeastCharacters);
    if (!snapshots.isEmpty())
        setCurrentItem(topLevelItem(qBound(0, row, static_cast<int>(snapshots.size()) - 1)), kName);
    emit filled();
}

// Other columns are not edited: what is shown there was computed.
void SnapshotList::rename(QTreeWidgetItem* item)
{
    const int row = indexOfTopLevelItem(item);
    if (m_filling || row < 0)
        return;
    const SnapshotId id = m_document.engagement().snapshots.at(row).id;
    const auto done = m_document.perform(edits::renameSnapshot, id, item->text(kName).trimmed());
    if (!done)
        emit refused(inWords(done.error().message));
    fillLater();
}

// What is edited is the name, whichever column is the current one.
bool SnapshotList::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event)
{
    return QTreeWidget::edit(index.siblingAtColumn(kName), trigger, event);
}

void SnapshotList::editCurrent()
{
    if (currentItem())
        editItem(currentItem(), kName);
}

void SnapshotList::fillLater()
{
    QMetaObject::invokeMethod(this, &SnapshotList::fill, Qt::QueuedConnection);
}

} // namespace milepost
