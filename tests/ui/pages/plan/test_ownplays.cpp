// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testclass.h"
#include "tests/ui/pages/pagefixture.h"
#include "ui/pages/plan/ownplayactions.h"
#include "ui/pages/plan/ownplaydialog.h"
#include "ui/pages/plan/planpage.h"
#include "ui/pages/plan/plantable.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTimer>
#include <QUndoStack>

using namespace milepost;
using namespace milepost::testing;

namespace {

const PlayId kFirst(QStringLiteral("own1"));
const PlayId kSecond(QStringLiteral("own2"));

PlannedPlay ownPlay(const PlayId& id, const char* title, const QList<PlayId>& needs)
{
    PlannedPlay play;
    play.id = id;
    play.state = PlayState::Planned;
    play.custom.emplace();
    play.custom->title = QString::fromLatin1(title);
    play.custom->prerequisites = needs;
    return play;
}

/// Two plays of one's own, the second of which builds on the first.
Engagement withOwnPlays()
{
    Engagement engagement = opened(workedExample());
    engagement.plan->candidates.reset();
    engagement.plan->plays.append(ownPlay(kFirst, "Partner finder", {}));
    engagement.plan->plays.append(ownPlay(kSecond, "Partner portal", {kFirst}));
    return engagement;
}

void press(const QWidget& parent, const QString& text)
{
    for (QPushButton* each : parent.findChildren<QPushButton*>()) {
        if (each->text().remove(u'&') == text)
            return QTest::mouseClick(each, Qt::LeftButton);
    }
    qFatal("there is no button %s", qPrintable(text));
}

void tick(const QWidget& dialog, const QString& list, const QString& words)
{
    const auto items = named<QListWidget>(dialog, list)->findItems(words, Qt::MatchExactly);
    if (items.isEmpty())
        qFatal("%s is not in the list", qPrintable(words));
    items.first()->setCheckState(Qt::Checked);
}

QString wordsIn(const QWidget& dialog)
{
    QStringList words;
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        if (label->isVisible())
            words.append(QString(label->text()).remove(QChar(0x200B)));
    }
    return words.join(u'\n');
}

/// The page with that play chosen.
struct ShownOwnPlays {
    explicit ShownOwnPlays(const PlayId& play)
        : document(shippedContent(), withOwnPlays()), page(viewOn(document, QDate(2026, 1, 5)))
    {
        show(page);
        page.reveal({PageId::Plan, {}, {}, play});
    }
    void trigger(const QString& text) const
    {
        for (QAction* action : page.pageActions()) {
            if (action->text().remove(u'&') == text)
                return action->trigger();
        }
        qFatal("there is no action %s", qPrintable(text));
    }
    /// Triggers, and works in the dialog that comes up.
    void inDialog(const QString& text, const std::function<void(QWidget&)>& work) const
    {
        QTimer::singleShot(0, &page, [work] {
            auto* dialog = qobject_cast<OwnPlayDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                qFatal("there is no dialog");
            work(*dialog);
            if (dialog->isVisible())
                dialog->done(QDialog::Rejected);
        });
        trigger(text);
    }

    EngagementDocument document;
    PlanPage page;
};

} // namespace

class TestOwnPlays : public QObject {
    Q_OBJECT

private:
    PrivateSettings m_settings;

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }

    void aPlayIsAddedWithAllThatItHas()
    {
        const ShownOwnPlays shown(kFirst);
        const Content& content = shown.document.content();
        shown.inDialog(QStringLiteral("Add a play of your own…"), [&](QWidget& dialog) {
            QTest::keyClicks(named<QLineEdit>(dialog, QStringLiteral("Title of the play")),
                             QStringLiteral("Joint price list"));
            named<QPlainTextEdit>(dialog, QStringLiteral("What is done"))
                ->setPlainText(QStringLiteral("Write it down"));
            auto* playbook = named<QComboBox>(dialog, QStringLiteral("Playbook"));
            playbook->setCurrentIndex(1);
            named<QComboBox>(dialog, QStringLiteral("Step"))->setCurrentIndex(2);
            QTest::keyClicks(named<QLineEdit>(dialog, QStringLiteral("Effort")),
                             QStringLiteral("7.5"));
            QTest::keyClicks(named<QLineEdit>(dialog, QStringLiteral("Duration")),
                             QStringLiteral("3"));
            tick(dialog, QStringLiteral("Plays that come before"),
                 QStringLiteral("Partner finder"));
            named<QTableWidget>(dialog, QStringLiteral("What the play lifts"))
                ->item(0, 1)
                ->setText(QStringLiteral("0.25"));
            tick(dialog, QStringLiteral("KPIs of the play"), content.metrics.first().name);
            press(dialog, QStringLiteral("Add play"));
        });
        const PlannedPlay& added = shown.document.engagement().plan->plays.last();
        QVERIFY(added.custom);
        QCOMPARE(added.custom->title, QStringLiteral("Joint price list"));
        QCOMPARE(added.custom->what, QStringLiteral("Write it down"));
        QCOMPARE(added.custom->playbook, content.playbooks.first().id);
        QCOMPARE(added.custom->step, content.playbooks.first().steps.at(1).id);
        QCOMPARE(added.effortDays, std::optional<double>(7.5));
        QCOMPARE(added.durationWeeks, std::optional<int>(3));
        QCOMPARE(added.custom->prerequisites, QList<PlayId>{kFirst});
        QCOMPARE(added.custom->advances,
                 (QList<Advance>{{content.matrices.first().dimensions.first().id,
                                  Transition::OneToTwo, 0.25}}));
        QCOMPARE(added.custom->kpis, QList<MetricId>{content.metrics.first().id});
        QCOMPARE(shown.document.undoStack().count(), 1);
        QCOMPARE(shown.document.undoStack().undoText(),
                 QStringLiteral("Add play “Joint price list”"));
        QTRY_COMPARE(shown.page.findChild<PlanTable*>()->currentPlay(), added.id);
    }

    void aCopyStartsWithWhatThePlayIs()
    {
        const PlayId charter(QStringLiteral("align-sponsor-charter"));
        const ShownOwnPlays shown(charter);
        shown.inDialog(QStringLiteral("Copy as a play of your own…"),
                       [](QWidget& dialog) { press(dialog, QStringLiteral("Add play")); });
        const Play& play = *shown.document.content().findPlay(charter);
        const PlannedPlay& copy = shown.document.engagement().plan->plays.last();
        QCOMPARE(copy.custom->title, QStringLiteral("Copy of ") + play.title);
        QCOMPARE(copy.custom->advances, play.advances);
        QCOMPARE(copy.custom->kpis, play.kpis);
        QCOMPARE(copy.effortDays, std::optional<double>(play.effortDays));
    }

    void editingIsOneStep()
    {
        ShownOwnPlays shown(kFirst);
        const Engagement before = shown.document.engagement();
        shown.inDialog(QStringLiteral("Edit play of your own…"), [](QWidget& dialog) {
            auto* title = named<QLineEdit>(dialog, QStringLiteral("Title of the play"));
            title->selectAll();
            QTest::keyClicks(title, QStringLiteral("Partner search"));
            QTest::keyClicks(named<QLineEdit>(dialog, QStringLiteral("Effort")),
                             QStringLiteral("9"));
            press(dialog, QStringLiteral("Apply"));
        });
        const PlannedPlay* play = decisionOn(shown.document, kFirst);
        QCOMPARE(play->custom->title, QStringLiteral("Partner search"));
        QCOMPARE(play->effortDays, std::optional<double>(9));
        QCOMPARE(shown.document.undoStack().count(), 1);
        shown.document.undo();
        QCOMPARE(shown.document.engagement(), before);
    }

    /// With the titles along the path, and nothing of what was typed is lost.
    void aCircleIsRefusedWithItsPath()
    {
        const ShownOwnPlays shown(kFirst);
        QString words;
        shown.inDialog(QStringLiteral("Edit play of your own…"), [&words](QWidget& dialog) {
            tick(dialog, QStringLiteral("Plays that come before"),
                 QStringLiteral("Partner portal"));
            press(dialog, QStringLiteral("Apply"));
            QVERIFY(dialog.isVisible());
            words = wordsIn(dialog);
        });
        QVERIFY2(
            words.contains(QStringLiteral("Partner finder → Partner portal → Partner finder")) ||
                words.contains(QStringLiteral("Partner portal → Partner finder → Partner portal")),
            qPrintable(words));
        QCOMPARE(shown.document.undoStack().count(), 0);
    }

    void whatIsRefusedIsSaidAndStays_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no title") << QStringLiteral("Title of the play") << QStringLiteral(" ")
                                  << QStringLiteral("Give the play a title.");
        QTest::newRow("effort") << QStringLiteral("Effort") << QStringLiteral("a week")
                                << QStringLiteral("“a week” is not a number.");
        QTest::newRow("duration") << QStringLiteral("Duration") << QStringLiteral("0")
                                  << QStringLiteral("possible is 1 to 520.");
    }

    void whatIsRefusedIsSaidAndStays()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(QString, sentence);
        const ShownOwnPlays shown(kFirst);
        QString words;
        shown.inDialog(QStringLiteral("Edit play of your own…"), [&](QWidget& dialog) {
            auto* edit = named<QLineEdit>(dialog, field);
            edit->selectAll();
            QTest::keyClicks(edit, text);
            press(dialog, QStringLiteral("Apply"));
            QVERIFY(dialog.isVisible());
            QCOMPARE(edit->text(), text);
            words = wordsIn(dialog);
        });
        QVERIFY2(words.contains(sentence), qPrintable(words));
        QCOMPARE(shown.document.undoStack().count(), 0);
    }

    void aLiftAboveAStageIsSaidWithItsDimension()
    {
        const ShownOwnPlays shown(kFirst);
        QString words;
        shown.inDialog(QStringLiteral("Edit play of your own…"), [&words](QWidget& dialog) {
            named<QTableWidget>(dialog, QStringLiteral("What the play lifts"))
                ->item(0, 1)
                ->setText(QStringLiteral("2"));
            press(dialog, QStringLiteral("Apply"));
            words = wordsIn(dialog);
        });
        const QString name = shown.document.content().matrices.first().dimensions.first().name;
        QVERIFY2(words.contains(name + QStringLiteral(": “2” is read as 2; possible is 0 to 1.")),
                 qPrintable(words));
    }

    void deletingTakesItOutAndUndoBringsItBack()
    {
        ShownOwnPlays shown(kFirst);
        shown.trigger(QStringLiteral("Delete play of your own"));
        QVERIFY(!decisionOn(shown.document, kFirst));
        QVERIFY(decisionOn(shown.document, kSecond)->custom->prerequisites.isEmpty());
        shown.document.undo();
        QVERIFY(decisionOn(shown.document, kFirst));
    }

    void onlyOwnPlaysAreEditedAndDeleted()
    {
        const ShownOwnPlays shown(PlayId(QStringLiteral("align-sponsor-charter")));
        QMap<QString, bool> enabled;
        for (const QAction* action : shown.page.pageActions())
            enabled.insert(action->text().remove(u'&'), action->isEnabled());
        for (const auto& [text, isEnabled] : {std::pair("Edit play of your own…", false),
                                              std::pair("Delete play of your own", false),
                                              std::pair("Copy as a play of your own…", true)}) {
            QVERIFY2(enabled.contains(QString::fromUtf8(text)), text);
            QCOMPARE(enabled.value(QString::fromUtf8(text)), isEnabled);
        }
    }
};

MILEPOST_TEST(TestOwnPlays)
#include "test_ownplays.moc"
