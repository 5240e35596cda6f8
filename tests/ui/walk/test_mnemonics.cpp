// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testclass.h"
#include "tests/ui/pages/pagefixture.h"
#include "tests/ui/walk/visibletexts.h"
#include "tests/ui/walk/windowwalk.h"
#include "ui/document/engagementdocument.h"
#include "ui/pages/page.h"
#include "ui/shell/workspace.h"

#include <QAbstractButton>
#include <QAction>
#include <QGroupBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QToolButton>

using namespace milepost;
using namespace milepost::test;

namespace {

/// The letter that a text marks with "&", as a capital; null where there is none.
QChar letterOf(const QString& text)
{
    const QKeySequence key = QKeySequence::mnemonic(text);
    return key.isEmpty() ? QChar() : QChar(key[0].key());
}

/// Which texts mark which letter, in one place.
class Letters {
public:
    void add(const QString& text)
    {
        const QChar letter = letterOf(text);
        if (!letter.isNull())
            m_texts[letter].append(text);
    }

    [[nodiscard]] QStringList twice(const QString& where) const
    {
        QStringList found;
        for (const QStringList& texts : m_texts) {
            if (texts.size() > 1)
                found.append(where + QStringLiteral(": ") + texts.join(QStringLiteral(", ")));
        }
        return found;
    }

private:
    QMap<QChar, QStringList> m_texts;
};

void lookIntoMenu(const QList<QAction*>& actions, const QString& name, QStringList& found)
{
    Letters letters;
    for (const QAction* action : actions) {
        if (!action->isVisible())
            continue;
        letters.add(action->text());
        if (action->menu())
            lookIntoMenu(action->menu()->actions(), action->text(), found);
    }
    found += letters.twice(name);
}

/// What Alt and a letter reach in a window at one time.
void lookInto(QWidget& window, const QString& way, QStringList& found)
{
    if (const auto* menu = qobject_cast<QMenu*>(&window))
        return lookIntoMenu(menu->actions(), way, found);
    Letters letters;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != window.window())
            continue;
        if (const auto* bar = qobject_cast<const QMenuBar*>(widget)) {
            lookIntoMenu(bar->actions(), QStringLiteral("menu bar"), found);
            for (const QAction* action : bar->actions()) {
                if (action->isVisible())
                    letters.add(action->text());
            }
        }
        // A button of a tool bar has no letter of its own.
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget);
            button && !button->inherits("QToolButton"))
            letters.add(button->text());
        if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->buddy())
            letters.add(label->text());
        if (const auto* group = qobject_cast<const QGroupBox*>(widget))
            letters.add(group->title());
        if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                letters.add(tabs->tabText(tab));
        }
    }
    found += letters.twice(way);
}

} // namespace

/// In one menu, dialog or window no two things answer to the same letter.
class TestMnemonics : public QObject {
    Q_OBJECT

private slots:
    void noLetterIsMarkedTwice_data()
    {
        QTest::addColumn<Engagement>("engagement");
        QTest::newRow("sample") << testing::opened(testing::sampleEngagement());
        Engagement empty;
        empty.organization.name = QStringLiteral("Acme");
        QTest::newRow("nothing entered") << empty;
    }
    void noLetterIsMarkedTwice()
    {
        QFETCH(Engagement, engagement);
        QStringList found;
        WindowWalk walk(testing::sampleDay(), [&found](QWidget& shown, const QString& way) {
            lookInto(shown, way, found);
        });
        walk.see(walk.openEmpty(), QStringLiteral("start page"));
        MainWindow& window = walk.open(engagement);
        for (const PageId page : walk.pages()) {
            WindowWalk::goTo(window, page);
            const Page& shown = *window.workspace()->currentPage();
            walk.see(window, shown.title());
            walk.tryActions(window, shown.pageActions());
        }
        QList<QAction*> dialogs;
        for (const char* id : {"file.new", "file.restore", "file.snapshots", "edit.organization",
                               "help.method", "help.about"})
            dialogs.append(&window.actions()[id]);
        walk.tryActions(window, dialogs);
        found.removeDuplicates();
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void theWalkFindsALetterThatIsMarkedTwice()
    {
        QWidget window;
        auto* one = new QPushButton(QStringLiteral("&One"), &window);
        auto* other = new QPushButton(QStringLiteral("&One"), &window);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QStringList found;
        lookInto(window, {}, found);
        QCOMPARE(found.size(), 1);
        other->setText(QStringLiteral("An&other"));
        found.clear();
        lookInto(window, {}, found);
        QCOMPARE(found.size(), 1);
        other->setText(QStringLiteral("&Another"));
        found.clear();
        lookInto(window, {}, found);
        QCOMPARE(found, QStringList());
        QVERIFY(one->isVisible());
    }
};

MILEPOST_TEST(TestMnemonics)
#include "test_mnemonics.moc"
