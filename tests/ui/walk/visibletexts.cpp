// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/walk/visibletexts.h"

#include "tests/ui/walk/paintedtext.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QMetaProperty>
#include <QSet>
#include <QTabBar>

namespace milepost::test {

namespace {

/// Properties that hold no words.
const QSet<QString> kNoWords{"objectName",    "styleSheet", "windowFilePath", "html",
                             "displayFormat", "inputMask",  "markdown",       "windowIconText",
                             "selectedText",  "format"};

class Texts {
public:
    void add(const QString& where, const QString& text, bool painted = false)
    {
        if (!text.trimmed().isEmpty())
            m_texts.append({where, text, painted});
    }
    [[nodiscard]] const QList<VisibleText>& all() const { return m_texts; }

    /// A menu that Qt makes has the key behind the words.
    void addProperties(const QObject& object, const QString& where)
    {
        const QMetaObject& meta = *object.metaObject();
        for (int i = 0; i < meta.propertyCount(); ++i) {
            const QMetaProperty property = meta.property(i);
            const QString name = QString::fromLatin1(property.name());
            if (property.typeId() == QMetaType::QString && !kNoWords.contains(name))
                add(where + u'.' + name, property.read(&object).toString().section(u'\t', 0, 0));
        }
    }

    void addModel(const QAbstractItemView& view, const QString& where)
    {
        const QAbstractItemModel* model = view.model();
        if (!model)
            return;
        for (const Qt::Orientation way : {Qt::Horizontal, Qt::Vertical}) {
            const int sections =
                way == Qt::Horizontal ? model->columnCount() : qMin(model->rowCount(), 400);
            if (view.inherits("QListView"))
                continue;
            for (int section = 0; section < sections; ++section) {
                for (const int role : kRoles) {
                    const QVariant value = model->headerData(section, way, role);
                    if (value.typeId() == QMetaType::QString)
                        add(QStringLiteral("%1 header %2").arg(where).arg(section),
                            value.toString());
                }
            }
        }
        addRows(*model, view.rootIndex(), where);
    }

    void addActions(const QList<QAction*>& actions, const QString& where)
    {
        for (const QAction* action : actions) {
            if (m_actions.contains(action) || !action->isVisible())
                continue;
            m_actions.insert(action);
            const QString here = where + QStringLiteral(" action ") + action->objectName();
            addProperties(*action, here);
            if (action->menu())
                addActions(action->menu()->actions(), here);
        }
    }

    void addAccessible(QAccessibleInterface* item, const QString& where)
    {
        if (!item || !item->isValid() || m_heard.contains(item) || item->state().invisible)
            return;
        m_heard.insert(item);
        for (const QAccessible::Text kind :
             {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
            add(where + QStringLiteral(" as heard"), item->text(kind));
        if (item->tableInterface())
            return;
        for (int i = 0; i < item->childCount(); ++i) {
            // Other widgets are visited themselves.
            QAccessibleInterface* child = item->child(i);
            if (child && !(child->object() && child->object()->isWidgetType()))
                addAccessible(child, where);
        }
    }

private:
    static constexpr std::array kRoles{Qt::DisplayRole, Qt::ToolTipRole, Qt::StatusTipRole,
                                       Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole};

    void addRows(const QAbstractItemModel& model, const QModelIndex& parent, const QString& where)
    {
        for (int row = 0; row < qMin(model.rowCount(parent), 400); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column) {
                const QModelIndex index = model.index(row, column, parent);
                for (const int role : kRoles) {
                    const QVariant value = index.data(role);
                    if (value.typeId() == QMetaType::QString)
                        add(QStringLiteral("%1 row %2 column %3").arg(where).arg(row).arg(column),
                            value.toString());
                }
            }
            addRows(model, model.index(row, 0, parent), where);
        }
    }

    QList<VisibleText> m_texts;
    QSet<const QAction*> m_actions;
    QSet<QAccessibleInterface*> m_heard;
};

void addWidget(QWidget& widget, Texts& texts)
{
    const QString where = placeOf(widget);
    texts.addProperties(widget, where);
    const QList<PaintedText> painted = paintedTexts(widget);
    // A long text breaks off where its view ends; what it says is its property.
    if (!widget.parentWidget() || !widget.parentWidget()->inherits("QTextEdit"))
        texts.add(where + QStringLiteral(" painted"), joined(painted), true);
    if (widget.toolTip().isEmpty() && !qobject_cast<QAbstractItemView*>(widget.parentWidget())) {
        for (const PaintedText& piece : painted)
            texts.add(where + QStringLiteral(" tip"), tipAt(widget, piece.rect.center().toPoint()));
    }
    texts.addActions(widget.actions(), where);
    texts.addAccessible(QAccessible::queryAccessibleInterface(&widget), where);
    if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget);
        view && !qobject_cast<const QHeaderView*>(view))
        texts.addModel(*view, where);
    if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
        for (int i = 0; i < box->count(); ++i) {
            texts.add(where + QStringLiteral(" choice"), box->itemText(i));
            texts.add(where + QStringLiteral(" choice"),
                      box->itemData(i, Qt::ToolTipRole).toString());
        }
    }
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i) {
            texts.add(where + QStringLiteral(" tab"), tabs->tabText(i));
            texts.add(where + QStringLiteral(" tab"), tabs->tabToolTip(i));
        }
    }
    if (const auto* menu = qobject_cast<const QMenu*>(&widget))
        texts.addActions(menu->actions(), where);
}

} // namespace

QString placeOf(const QWidget& widget)
{
    QString place = QString::fromLatin1(widget.metaObject()->className()).section(u':', -1);
    const QWidget* named = &widget;
    while (named && (named->objectName().isEmpty() || named->objectName().startsWith(u"qt_")))
        named = named->parentWidget();
    if (named)
        place +=
            QStringLiteral(" in ").repeated(named != &widget ? 1 : 0) + u'#' + named->objectName();
    return place;
}

QList<VisibleText> visibleTexts(QWidget& root)
{
    Texts texts;
    addWidget(root, texts);
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->window() == root.window())
            addWidget(*widget, texts);
    }
    return texts.all();
}

QList<VisibleText> textsOfMenu(const QMenu& menu)
{
    Texts texts;
    texts.addActions(menu.actions(), placeOf(menu));
    return texts.all();
}

} // namespace milepost::test
