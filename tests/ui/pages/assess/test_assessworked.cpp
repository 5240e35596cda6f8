// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testclass.h"
#include "tests/ui/pages/pagefixture.h"
#include "ui/models/ballotgridmodel.h"
#include "ui/pages/assess/agreebox.h"
#include "ui/pages/assess/assesscontext.h"
#include "ui/pages/assess/assessheader.h"
#include "ui/pages/assess/assesspage.h"
#include "ui/pages/assess/dimensionheader.h"
#include "ui/pages/assess/dimensionsettings.h"
#include "ui/pages/assess/dimensionview.h"
#include "ui/pages/assess/evidencebox.h"
#include "ui/pages/assess/votesgrid.h"
#include "ui/pages/assess/votespanel.h"
#include "ui/pages/explanationpanel.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/figurebutton.h"
#include "ui/widgets/textfields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QToolButton>
#include <QUndoStack>

using namespace milepost;
using namespace milepost::testing;

namespace {

QJsonObject worked()
{
    QFile file(QStringLiteral(MILEPOST_TEST_DATA "/worked/worked_examples.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("worked examples are missing");
    return QJsonDocument::fromJson(file.readAll()).object()[QLatin1String("scoring")].toObject();
}

/// Whether the text begins with a share, of two decimals, that the worked example gives with three:
/// what is on screen is rounded from the number itself, not from that.
bool showsShare(const QString& text, double share)
{
    bool isNumber = false;
    const double shown = QLocale().toDouble(text.section(u' ', 0, 0), &isNumber);
    return isNumber && std::abs(shown - share) <= 0.005 + 0.0005 + 1e-9;
}

/// The people of the worked example and an assessment in which nothing is recorded yet.
Engagement emptyExample()
{
    Engagement engagement;
    engagement.organization.name = QStringLiteral("Worked example");
    const QJsonArray votes =
        worked()[QLatin1String("inputs")].toArray()[0][QLatin1String("votes")].toArray();
    for (const QJsonValue& vote : votes) {
        const QString id = vote[QLatin1String("r")].toString();
        engagement.participants.append({ParticipantId(id),
                                        id,
                                        *fromName<Function>(vote[QLatin1String("fn")].toString()),
                                        {},
                                        {}});
    }
    Assessment assessment;
    assessment.id = AssessmentId(QStringLiteral("worked"));
    assessment.matrix = MatrixId(QStringLiteral("cs-ecosystem-alignment"));
    assessment.date = QDate(2026, 3, 2);
    engagement.assessments.append(assessment);
    return engagement;
}

void type(QWidget* widget, const QJsonValue& score)
{
    if (score.isString()) {
        QTest::keyClick(widget, score == QLatin1String("na") ? Qt::Key_N : Qt::Key_D);
        return;
    }
    const double value = score.toDouble();
    QTest::keyClick(widget, static_cast<Qt::Key>(Qt::Key_0 + static_cast<int>(value)));
    if (value != std::floor(value))
        QTest::keyClick(widget, Qt::Key_Period);
}

void click(ChoiceBar& bar, int choice)
{
    QTest::mouseClick(bar.button(choice), Qt::LeftButton);
}

void press(ChoiceBar& bar, Qt::Key key)
{
    bar.setFocus();
    QTest::keyClick(bar.focusProxy(), key);
}

} // namespace

class TestAssessWorked : public QObject {
    Q_OBJECT

private:
    const QJsonObject m_worked = worked();

    /// Types the votes column by column, each with its self-confidence.
    void typeVotes(VotesGrid& grid) const
    {
        grid.setFocus();
        grid.setCurrentIndex(grid.model()->index(0, 0));
        for (const QJsonValue& input : m_worked[QLatin1String("inputs")].toArray()) {
            for (const QJsonValue& vote : input[QLatin1String("votes")].toArray()) {
                type(&grid, vote[QLatin1String("score")]);
                const int confidence = vote[QLatin1String("conf")].toInt();
                if (confidence > 0) {
                    QTest::keyClick(&grid, static_cast<Qt::Key>(Qt::Key_0 + confidence),
                                    Qt::AltModifier);
                }
                QTest::keyClick(&grid, Qt::Key_Return);
            }
        }
    }

    void enterRest(AssessPage& page, bool keyboard) const
    {
        DimensionView& view = page.dimension();
        for (const QJsonValue& input : m_worked[QLatin1String("inputs")].toArray()) {
            page.context().view().setDimension(DimensionId(input[QLatin1String("id")].toString()));
            const int weight = input[QLatin1String("weight")].toInt();
            const int target =
                static_cast<int>(std::lround(input[QLatin1String("target")].toDouble() * 2)) - 2;
            const int evidence = input[QLatin1String("evidence")].toInt();
            if (keyboard) {
                press(view.settings().weight(), static_cast<Qt::Key>(Qt::Key_0 + weight));
                press(view.settings().target(), Qt::Key_Home);
                for (int i = 0; i < target; ++i)
                    QTest::keyClick(view.settings().target().button(i), Qt::Key_Right);
                QTest::keyClick(view.settings().target().button(target), Qt::Key_Space);
                press(view.evidence().grade(), static_cast<Qt::Key>(Qt::Key_0 + evidence));
            } else {
                click(view.settings().weight(), weight - 1);
                click(view.settings().target(), target);
                click(view.evidence().grade(), evidence);
            }
            if (!input[QLatin1String("agreed")].isDouble())
                continue;
            AgreeBox& box = view.agreeBox();
            box.reason().setFocus();
            QTest::keyClicks(&box.reason(), QStringLiteral("Only one system"));
            // The median 1.25, rounded down, is what is proposed.
            QCOMPARE(box.proposed()->value(), input[QLatin1String("agreed")].toDouble());
            if (keyboard) {
                box.agreeButton().setFocus();
                QTest::keyClick(&box.agreeButton(), Qt::Key_Space);
            } else {
                QTest::mouseClick(&box.agreeButton(), Qt::LeftButton);
            }
        }
    }

private slots:
    void enteredByHandGivesTheWorkedFigures_data()
    {
        QTest::addColumn<bool>("keyboard");
        QTest::newRow("keys and mouse") << false;
        QTest::newRow("keyboard alone") << true;
    }

    void enteredByHandGivesTheWorkedFigures()
    {
        QFETCH(bool, keyboard);
        EngagementDocument document(shippedContent(), emptyExample());
        AssessPage page(viewOn(document));
        page.resize(1180, 690);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        typeVotes(page.votes().grid());
        enterRest(page, keyboard);
        if (QTest::currentTestFailed())
            return;

        const QLocale locale;
        const QJsonObject matrix = m_worked[QLatin1String("matrix")].toObject();
        const auto shown = [&page](int figure) { return page.header().figures()[figure]->value(); };
        QCOMPARE(shown(0), locale.toString(matrix[QLatin1String("index")].toDouble(), 'f', 0));
        QCOMPARE(shown(1),
                 locale.toString(matrix[QLatin1String("targetIndex")].toDouble(), 'f', 0));
        QCOMPARE(shown(2), QString::number(matrix[QLatin1String("stage")].toInt()));
        QVERIFY2(showsShare(shown(4), matrix[QLatin1String("consensus")].toDouble()),
                 qPrintable(shown(4)));
        QVERIFY2(showsShare(shown(5), matrix[QLatin1String("confidence")].toDouble()),
                 qPrintable(shown(5)));

        ExplanationPanel panel(document);
        connect(&page, &Page::explanationRequested, &panel, &ExplanationPanel::explain);
        for (const QJsonValue& expected : m_worked[QLatin1String("dimensions")].toArray()) {
            page.context().view().setDimension(
                DimensionId(expected[QLatin1String("id")].toString()));
            const QList<FigureButton*> figures = page.dimension().header().figures();
            const QList<QPair<int, const char*>> fields{
                {0, "score"}, {1, "consensus"}, {2, "confidence"}, {3, "gap"}};
            for (const auto& [figure, field] : fields) {
                const double number = expected[QLatin1String(field)].toDouble();
                const QString text = locale.toString(number);
                const bool share = figure == 1 || figure == 2;
                QVERIFY2(share ? showsShare(figures[figure]->value(), number)
                               : figures[figure]->value().startsWith(text),
                         qPrintable(QStringLiteral("%1 of %2: %3 instead of %4")
                                        .arg(QLatin1String(field),
                                             expected[QLatin1String("id")].toString(),
                                             figures[figure]->value(), text)));
                // The arithmetic behind it has the three decimals of the worked example.
                figures[figure]->setFocus();
                QTest::keyClick(figures[figure], Qt::Key_Question);
                QVERIFY(std::abs(*panel.explanation().total - number) < 0.0005 + 1e-9);
            }
            QVERIFY(figures[1]->value().endsWith(expected[QLatin1String("band")].toString()));
            QVERIFY(figures[2]->value().endsWith(
                expected[QLatin1String("confidenceLabel")].toString()));
        }

        // All of it can be taken back and repeated.
        const Engagement entered = document.engagement();
        while (document.undoStack().canUndo())
            document.undo();
        QCOMPARE(document.engagement(), emptyExample());
        while (document.undoStack().canRedo())
            document.redo();
        QCOMPARE(document.engagement(), entered);
    }

    /// A vote of two keys is one step.
    void halfStageIsOneStep()
    {
        EngagementDocument document(shippedContent(), emptyExample());
        AssessPage page(viewOn(document));
        page.show();
        VotesGrid& grid = page.votes().grid();
        grid.setFocus();
        grid.setCurrentIndex(grid.model()->index(0, 0));
        QTest::keyClicks(&grid, QStringLiteral("1."));
        QCOMPARE(grid.model()->index(0, 0).data().toString(), QLocale().toString(1.5));
        document.undo();
        QVERIFY(!document.undoStack().canUndo());
        QCOMPARE(document.engagement(), emptyExample());
    }

    void tabAndEnterWalkTheGridAndLeaveIt()
    {
        EngagementDocument document(shippedContent(), emptyExample());
        AssessPage page(viewOn(document));
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        VotesGrid& grid = page.votes().grid();
        const QAbstractItemModel& model = *grid.model();
        grid.setFocus();
        grid.setCurrentIndex(model.index(0, 0));
        QTest::keyClick(&grid, Qt::Key_Tab);
        QCOMPARE(grid.currentIndex(), model.index(0, 1));
        QTest::keyClick(&grid, Qt::Key_Return);
        QCOMPARE(grid.currentIndex(), model.index(1, 1));
        grid.setCurrentIndex(model.index(model.rowCount() - 1, 1));
        QTest::keyClick(&grid, Qt::Key_Return);
        QCOMPARE(grid.currentIndex(), model.index(0, 2));
        grid.setCurrentIndex(model.index(model.rowCount() - 1, model.columnCount() - 1));
        QTest::keyClick(&grid, Qt::Key_Tab);
        QVERIFY(!grid.hasFocus());
    }
};

MILEPOST_TEST(TestAssessWorked)
#include "test_assessworked.moc"
