// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/walk/windowwalk.h"

#include "tests/ui/walk/visibletexts.h"
#include "ui/document/engagementdocument.h"
#include "ui/shell/pagefactory.h"
#include "ui/shell/workspace.h"

#include <QAbstractItemView>
#include <QContextMenuEvent>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QTabBar>
#include <QTest>
#include <QTimer>
#include <QUndoStack>
#include <QWizard>

namespace milepost::test {

namespace {

constexpr QSize kSmallScreen(1280, 800);
constexpr int kRows = 8;    ///< of a list that are chosen one after the other
constexpr int kDeepest = 3; ///< dialogs that open from one another
constexpr int kGlance = 5;  ///< milliseconds after which one looks what came

void settle()
{
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

template <class T>
QList<QPointer<T>> visibleOf(const QWidget& root)
{
    QList<QPointer<T>> found;
    for (T* child : root.findChildren<T*>()) {
        if (child->isVisible() && child->window() == root.window())
            found.append(child);
    }
    return found;
}

/// What ends a dialog or leads elsewhere is not pressed on the way.
bool isPressed(const QAbstractButton& button)
{
    if (!button.isVisible() || !button.isEnabled() || button.objectName().startsWith(u"qt_"))
        return false;
    for (const QWidget* parent = button.parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QDialogButtonBox*>(parent) || qobject_cast<const QTabBar*>(parent) ||
            parent->inherits("QCalendarWidget"))
            return false;
    }
    return true;
}

QString nameOf(const QAction& action)
{
    return action.objectName().isEmpty() ? action.text() : action.objectName();
}

} // namespace

WindowWalk::WindowWalk(const QDate& day, Look look)
    : m_look(std::move(look)),
      m_settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat),
      m_files(m_settings, m_folder.path()),
      m_windows({{Clock::at(day), m_settings, m_files, m_folder.path(),
                  m_folder.filePath(QStringLiteral("backups")),
                  [clock = Clock::at(day)](const QString& path) -> Result<Done> {
                      Engagement sample;
                      sample.organization.name = QStringLiteral("Acme");
                      auto made =
                          EngagementDocument::create(path, sample, shippedContentSources(), clock);
                      return made ? Result<Done>(Done()) : Result<Done>(made.error());
                  }},
                 theTheme(),
                 pageMakers()})
{}

MainWindow& WindowWalk::openEmpty()
{
    MainWindow& window = m_windows.makeWindow();
    m_seen.insert(&window);
    window.resize(kSmallScreen);
    settle();
    return window;
}

QString WindowWalk::write(const Engagement& engagement)
{
    const QString path =
        m_folder.filePath(QStringLiteral("%1.milepost").arg(2000 + m_engagements++));
    if (!EngagementDocument::create(path, engagement, shippedContentSources(),
                                    m_windows.services().clock))
        qFatal("no engagement to walk in");
    return path;
}

MainWindow& WindowWalk::open(const Engagement& engagement)
{
    const QString path = write(engagement);
    MainWindow& window = openEmpty();
    openFile(path, window);
    return window;
}

void WindowWalk::openFile(const QString& path, MainWindow& window)
{
    m_windows.open(path, window);
    settle();
}

QList<PageId> WindowWalk::pages() const
{
    QList<PageId> ids;
    for (const PageMaker& maker : pageMakers())
        ids.append(maker.name.id);
    return ids;
}

void WindowWalk::goTo(MainWindow& window, PageId page)
{
    Place place = window.workspace()->currentPlace();
    place.page = page;
    window.workspace()->goTo(place);
    settle();
}

void WindowWalk::look(QWidget& shown, const QString& way)
{
    settle();
    m_look(shown, way);
}

void WindowWalk::see(QWidget& window, const QString& way)
{
    look(window, way);
    seeSteps(window, way);
    seeTabs(window, way);
    seeRows(window, way);
}

void WindowWalk::seeSteps(QWidget& root, const QString& way)
{
    auto* wizard = qobject_cast<QWizard*>(&root);
    if (!wizard)
        return;
    for (int step = 1; step < wizard->pageIds().size(); ++step) {
        for (const auto& field : visibleOf<QLineEdit>(*wizard)) {
            if (field->text().isEmpty())
                field->setText(QStringLiteral("2026"));
        }
        wizard->next();
        look(*wizard, QStringLiteral("%1, step %2").arg(way).arg(step + 1));
    }
}

void WindowWalk::seeTabs(QWidget& root, const QString& way)
{
    for (const auto& tabs : visibleOf<QTabBar>(root)) {
        const int first = tabs->currentIndex();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (tab == first)
                continue;
            tabs->setCurrentIndex(tab);
            const QString here = QStringLiteral("%1, tab %2").arg(way).arg(tab + 1);
            look(root, here);
            seeRows(root, here);
        }
        tabs->setCurrentIndex(first);
    }
}

void WindowWalk::seeRows(QWidget& root, const QString& way)
{
    for (const auto& view : visibleOf<QAbstractItemView>(root)) {
        if (qobject_cast<QHeaderView*>(view.data()) || !view->model())
            continue;
        const QPersistentModelIndex first = view->currentIndex();
        for (int row = 0; view && row < qMin(kRows, view->model()->rowCount()); ++row) {
            const QModelIndex index = view->model()->index(row, 0);
            if (!(index.flags() & Qt::ItemIsSelectable) || index == first)
                continue;
            view->setCurrentIndex(index);
            look(root,
                 QStringLiteral("%1, row %2 of %3").arg(way).arg(row + 1).arg(placeOf(*view)));
        }
        if (view && first.isValid())
            view->setCurrentIndex(first);
    }
}

// What blocks until it is answered is looked at and closed from a timer.
void WindowWalk::during(const QString& way, const std::function<void()>& deed)
{
    if (m_deeds >= kDeepest)
        return;
    ++m_deeds;
    watch(way, m_deeds);
    deed();
    settle();
    seeWhatCame(way);
    --m_deeds;
    settle();
}

void WindowWalk::watch(const QString& way, int deeds)
{
    QTimer::singleShot(kGlance, this, [this, way, deeds] {
        if (m_deeds < deeds)
            return;
        watch(way, deeds);
        if (m_deeds == deeds)
            seeWhatCame(way);
    });
}

void WindowWalk::seeWhatCame(const QString& way)
{
    QList<QPointer<QWidget>> all;
    for (QWidget* widget : QApplication::topLevelWidgets())
        all.append(widget);
    for (const QPointer<QWidget>& shown : all) {
        QWidget* widget = shown;
        if (!shown || !shown->isVisible() || m_seen.contains(widget) ||
            shown->inherits("QTipLabel") || shown->inherits("QComboBoxPrivateContainer"))
            continue;
        m_seen.insert(widget);
        if (qobject_cast<QDialog*>(widget))
            m_dialogs.insert(
                QString::fromLatin1(widget->metaObject()->className()).section(u':', -1));
        if (!qobject_cast<QFileDialog*>(widget)) { // a part of Qt, often of the desktop
            const QString here = QStringLiteral("%1 > %2").arg(way, placeOf(*widget));
            see(*widget, here);
            if (shown && qobject_cast<QDialog*>(widget))
                pressOnEachTab(*widget, here);
        }
        if (shown)
            close(*shown);
        settle();
        m_seen.remove(widget);
    }
}

void WindowWalk::close(QWidget& shown)
{
    if (auto* box = qobject_cast<QMessageBox*>(&shown)) {
        for (QAbstractButton* button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::DestructiveRole)
                return button->click();
        }
        return box->done(0);
    }
    if (auto* dialog = qobject_cast<QDialog*>(&shown))
        return dialog->reject();
    shown.close();
}

void WindowWalk::press(QWidget& root, const QString& way)
{
    for (const auto& button : visibleOf<QAbstractButton>(root)) {
        if (!button || !isPressed(*button))
            continue;
        const QString here = QStringLiteral("%1 > %2").arg(way, placeOf(*button));
        const QPointer<QWidget> still = &root;
        during(here, [&] { button->click(); });
        if (!still || !still->isVisible())
            return;
        look(root, here);
    }
}

void WindowWalk::pressOnEachTab(QWidget& root, const QString& way)
{
    press(root, way);
    const QPointer<QWidget> still = &root;
    if (!still || !still->isVisible())
        return;
    for (const auto& tabs : visibleOf<QTabBar>(root)) {
        for (int tab = 1; still && still->isVisible() && tabs && tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            settle();
            press(root, QStringLiteral("%1, tab %2").arg(way).arg(tab + 1));
        }
    }
}

void WindowWalk::askForMenus(QWidget& root, const QString& way)
{
    for (const auto& widget : visibleOf<QWidget>(root)) {
        // Fields have a menu that is a part of Qt.
        if (!widget || qobject_cast<QLineEdit*>(widget.data()) || widget->inherits("QTextEdit") ||
            widget->inherits("QPlainTextEdit"))
            continue;
        if (widget->parentWidget() && widget->parentWidget()->inherits("QTextEdit"))
            continue;
        QPoint at = widget->rect().center();
        if (auto* view = qobject_cast<QAbstractItemView*>(widget->parentWidget());
            view && view->viewport() == widget && view->model() && view->model()->rowCount() > 0)
            at = view->visualRect(view->model()->index(0, 0)).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, widget->mapToGlobal(at));
        during(QStringLiteral("%1 > menu of %2").arg(way, placeOf(*widget)),
               [&] { QCoreApplication::sendEvent(widget, &event); });
    }
}

void WindowWalk::undoAll(const MainWindow& window)
{
    if (!window.document())
        return;
    while (window.document()->undoStack().canUndo())
        window.document()->undo();
    settle();
}

void WindowWalk::tryActions(MainWindow& window, const QList<QAction*>& actions)
{
    QList<QPointer<QAction>> all;
    for (QAction* action : actions)
        all.append(action);
    for (const auto& action : all) {
        if (!action || !action->isEnabled())
            continue;
        const QString way = nameOf(*action);
        during(way, [&] { action->trigger(); });
        look(window, way);
        undoAll(window);
    }
}

void WindowWalk::tryControls(MainWindow& window, QWidget& page)
{
    for (const auto& button : visibleOf<QAbstractButton>(page)) {
        if (!button || !isPressed(*button))
            continue;
        const QString way = placeOf(*button);
        during(way, [&] { button->click(); });
        look(window, way);
        undoAll(window);
    }
    askForMenus(page, placeOf(page));
}

} // namespace milepost::test
