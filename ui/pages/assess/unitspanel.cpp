// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/unitspanel.h"

#include "core/edits/organization.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"
#include "ui/models/unittreemodel.h"
#include "ui/theme/icons.h"
#include "ui/widgets/textdelegate.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QTreeView>

namespace milepost {

namespace {

/// Whether a unit is that one or lies below it.
bool isWithin(const Organization& organization, const Unit& unit, const UnitId& above)
{
    const Unit* each = &unit;
    for (qsizetype steps = 0; each && steps <= organization.units.size(); ++steps) {
        if (each->id == above)
            return true;
        each = each->parent ? organization.findUnit(*each->parent) : nullptr;
    }
    return false;
}

/// Rows with air around the text, like those of the tables.
class RoomyDelegate : public TextDelegate {
public:
    using TextDelegate::TextDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override
    {
        return TextDelegate::sizeHint(option, index) + QSize(0, 8);
    }
};

} // namespace

UnitsPanel::UnitsPanel(EngagementDocument& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_model(new UnitTreeModel(document, this)),
      m_tree(new QTreeView(this)), m_moveMenu(new QMenu(this))
{
    makeTree();
    layOut();
    connect(m_model, &UnitTreeModel::refused, this, &UnitsPanel::said);
    connect(m_model, &UnitTreeModel::taken, this, &UnitsPanel::taken);
    connect(m_model, &UnitTreeModel::rebuilt, m_tree, &QTreeView::expandAll);
    connect(m_moveMenu, &QMenu::aboutToShow, this, &UnitsPanel::fillMoveMenu);
}

void UnitsPanel::makeTree()
{
    m_tree->setModel(m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setAccessibleName(common::units());
    m_tree->setDragDropMode(QAbstractItemView::InternalMove);
    m_tree->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::SelectedClicked);
    m_tree->expandAll();
    m_tree->setItemDelegate(new RoomyDelegate(m_tree));
    auto* key = new QShortcut(QKeySequence::Delete, m_tree);
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, &UnitsPanel::removeSelected);
}

void UnitsPanel::layOut()
{
    auto* adding = new QPushButton(themeIcon(QStringLiteral("add")), tr("Add unit"), this);
    adding->setToolTip(tr("Below the selected unit"));
    auto* remove = new QPushButton(themeIcon(QStringLiteral("remove")), common::remove(), this);
    remove->setAccessibleName(tr("Delete the selected unit"));
    remove->setToolTip(tr("Its sub-units and people go to the unit above (Delete)"));
    auto* moving = new QPushButton(tr("Move to"), this);
    moving->setAccessibleName(tr("Move the selected unit to"));
    moving->setToolTip(tr("Or drag the unit to its new place"));
    moving->setMenu(m_moveMenu);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {adding, moving, remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_tree, 1);
    layout->addLayout(buttons);
    connect(adding, &QPushButton::clicked, this, &UnitsPanel::add);
    connect(remove, &QPushButton::clicked, this, &UnitsPanel::removeSelected);
}

void UnitsPanel::add()
{
    const UnitId parent = m_model->unit(m_tree->currentIndex());
    const auto id = m_document.newId<UnitId>();
    const auto added = m_document.perform(edits::addUnit, id, tr("New unit"),
                                          parent.isEmpty() ? std::nullopt : std::optional(parent));
    if (!added) {
        emit said(inWords(added.error().message));
        return;
    }
    const QModelIndex index = m_model->indexOf(id);
    m_tree->setCurrentIndex(index);
    m_tree->edit(index);
}

void UnitsPanel::fillMoveMenu()
{
    m_moveMenu->clear();
    const UnitId moved = m_model->unit(m_tree->currentIndex());
    if (moved.isEmpty()) {
        m_moveMenu->addAction(tr("Select a unit first"))->setEnabled(false);
        return;
    }
    const auto offer = [this, moved](const QString& name, const std::optional<UnitId>& parent) {
        m_moveMenu->addAction(
            QString(name).replace(u'&', QLatin1String("&&")), this, [this, moved, parent] {
                const auto done = m_document.perform(edits::moveUnit, moved, parent, {});
                if (!done)
                    emit said(inWords(done.error().message));
                m_tree->setCurrentIndex(m_model->indexOf(moved));
            });
    };
    const Organization& organization = m_document.engagement().organization;
    offer(organization.name, {});
    for (const Unit& unit : organization.units) {
        if (!isWithin(organization, unit, moved))
            offer(unit.name, unit.id);
    }
}

void UnitsPanel::removeSelected()
{
    const UnitId unit = m_model->unit(m_tree->currentIndex());
    if (unit.isEmpty())
        return;
    const auto removed = m_document.perform(edits::deleteUnit, unit);
    if (!removed)
        emit said(inWords(removed.error().message));
}

} // namespace milepost
