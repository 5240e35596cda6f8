// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/assessments.h"
#include "core/edits/pitfalls.h"
#include "tests/support/testclass.h"
#include "tests/ui/pages/pagefixture.h"
#include "ui/pages/assess/agreebox.h"
#include "ui/pages/assess/assessactions.h"
#include "ui/pages/assess/assessarrangement.h"
#include "ui/pages/assess/assesscontext.h"
#include "ui/pages/assess/assessheader.h"
#include "ui/pages/assess/assesspage.h"
#include "ui/pages/assess/dimensionheader.h"
#include "ui/pages/assess/dimensionlist.h"
#include "ui/pages/assess/dimensionsettings.h"
#include "ui/pages/assess/dimensionview.h"
#include "ui/pages/assess/evidencebox.h"
#include "ui/pages/assess/findingsbox.h"
#include "ui/pages/assess/indicatorrow.h"
#include "ui/pages/assess/myscorebar.h"
#include "ui/pages/assess/roundbar.h"
#include "ui/pages/assess/scorescale.h"
#include "ui/pages/assess/stagecards.h"
#include "ui/pages/assess/votesgrid.h"
#include "ui/pages/assess/votespanel.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/textfields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QWheelEvent>

using namespace milepost;
using namespace milepost::testing;

namespace {

/// The worked example without anything entered, for six people.
Engagement nothingEntered(AssessmentKind kind)
{
    Engagement engagement = opened(workedExample());
    Assessment& assessment = engagement.assessments.first();
    assessment.kind = kind;
    QList<ParticipantId> people;
    for (const Participant& person : engagement.participants)
        people.append(person.id);
    assessment.eligible = people;
    assessment.dimensions.clear();
    return engagement;
}

QRect placeOf(const QWidget& widget, const QWidget& on)
{
    return {widget.mapTo(&on, QPoint(0, 0)), widget.size()};
}

class Places {
public:
    explicit Places(const AssessPage& page)
        : m_page(page), m_scrolls(page.arrangement().isOneColumn())
    {
        settle();
        const DimensionView& view = page.dimension();
        add("cards", view.cards());
        for (const IndicatorRow* row : view.cards().rows())
            add("an indicator's answers", row->answer());
        add("scale", view.scale());
        add("own score", view.myScore());
        add("second round", view.rounds().secondRoundButton());
        add("agree box", view.agreeBox());
        add("agree button", view.agreeBox().agreeButton());
        add("grid", page.votes().grid());
        const EvidenceBox& evidence = view.evidence();
        add("evidence grade", evidence.grade());
        add("evidence", evidence.list());
        for (const QPushButton* button : evidence.findChildren<QPushButton*>())
            add("a button of the evidence", *button);
        add("target", view.settings().target());
        add("notes", view.notes());
    }

    /// What is not where it was, with the distance.
    [[nodiscard]] QString moved() const
    {
        settle();
        QStringList moved;
        for (const auto& [name, widget, rect] : m_places) {
            const QRect now = place(*widget);
            if (now != rect) {
                moved.append(QStringLiteral("%1 from %2+%3 to %4+%5")
                                 .arg(name)
                                 .arg(rect.y())
                                 .arg(rect.height())
                                 .arg(now.y())
                                 .arg(now.height()));
            }
        }
        return moved.join(QStringLiteral("; "));
    }

private:
    static void settle()
    {
        for (int i = 0; i < 5; ++i) // a layout that comes round may wake the one around it
            QCoreApplication::processEvents();
    }

    void add(const char* name, const QWidget& widget)
    {
        if (widget.isVisible())
            m_places.append({QString::fromLatin1(name), &widget, place(widget)});
    }

    /// On what scrolls, since a key may scroll to the cell that it goes to.
    [[nodiscard]] QRect place(const QWidget& widget) const
    {
        const QWidget& content = *m_page.dimension().widget();
        return placeOf(widget, m_scrolls && content.isAncestorOf(&widget) ? content : m_page);
    }

    struct Place {
        QString name;
        const QWidget* widget;
        QRect rect;
    };
    const AssessPage& m_page;
    bool m_scrolls;
    QList<Place> m_places;
};

void vote(AssessPage& page, int person, Qt::Key key)
{
    VotesGrid& grid = page.votes().grid();
    grid.setFocus();
    grid.setCurrentIndex(grid.model()->index(person, 0));
    QTest::keyClick(&grid, key);
}

} // namespace

/// A person who clicks twice hits the same control twice: what is said about votes, indicators and
/// agreement never moves the controls with which they are entered.
class TestSteadyAssess : public QObject {
    Q_OBJECT

private slots:
    void nothingMovesWhileVotesAreEntered_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("names");
        const QList<std::pair<const char*, QSize>> sizes{
            {"1280 at 200 %", {550, 310}}, {"1280", {1190, 710}}, {"1920", {1830, 990}}};
        for (const auto& [name, size] : sizes) {
            QTest::addRow("%s, without names", name) << size << false;
            QTest::addRow("%s, with names", name) << size << true;
        }
    }
    void nothingMovesWhileVotesAreEntered()
    {
        QFETCH(QSize, size);
        QFETCH(bool, names);
        EngagementDocument document(shippedContent(), nothingEntered(AssessmentKind::Workshop));
        AssessPage page(viewOn(document));
        if (names)
            page.actions().showNames()->trigger();
        page.resize(size);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        vote(page, 0, Qt::Key_Delete); // the keyboard is in the grid
        const Places places(page);
        const QList<Qt::Key> keys{Qt::Key_1, Qt::Key_2, Qt::Key_2, Qt::Key_N, Qt::Key_D, Qt::Key_3};
        for (int person = 0; person < keys.size(); ++person) {
            vote(page, person, keys[person]);
            vote(page, 0, Qt::Key_1);
            QCOMPARE(places.moved(), QString());
        }
        QCOMPARE(page.context().score()->valid, 4);
    }

    void nothingMovesWithHintsContradictionsAndAgreement()
    {
        EngagementDocument document(shippedContent(), nothingEntered(AssessmentKind::Workshop));
        AssessPage page(viewOn(document));
        page.resize(1190, 710);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        const Places places(page);
        DimensionView& view = page.dimension();
        for (int person = 0; person < 6; ++person)
            vote(page, person, Qt::Key_3);
        for (IndicatorRow* row : view.cards().rows()) {
            QTest::mouseClick(row->answer().button(0), Qt::LeftButton);
            QCOMPARE(places.moved(), QString());
        }
        QVERIFY2(page.context().score()->contradiction, "signs of stage 1 against a score of 3");
        QTest::mouseClick(&view.agreeBox().agreeButton(), Qt::LeftButton);
        QCOMPARE(places.moved(), QString()); // it asked for a reason
        QTest::keyClicks(&view.agreeBox().reason(), QStringLiteral("Seen"));
        QTest::mouseClick(&view.agreeBox().agreeButton(), Qt::LeftButton);
        QVERIFY(page.context().score()->agreed);
        QVERIFY(!view.findings().rows().isEmpty());
        QCOMPARE(places.moved(), QString());
    }

    void nothingMovesWhileOneScoresAlone()
    {
        Engagement engagement;
        engagement.organization.name = QStringLiteral("Example");
        EngagementDocument document(shippedContent(), engagement);
        NewAssessment assessment;
        assessment.matrix = shippedContent().matrices.first().id;
        assessment.date = QDate(2026, 3, 2);
        assessment.kind = AssessmentKind::Self;
        QVERIFY(document.perform(edits::addAssessment, document.newId<AssessmentId>(), assessment)
                    .ok());
        AssessPage page(viewOn(document));
        page.resize(1190, 710);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        const Places places(page);
        MyScoreBar& mine = page.dimension().myScore();
        for (const int choice : {0, 3, 5, 2}) {
            QTest::mouseClick(mine.answers().button(choice), Qt::LeftButton);
            QCOMPARE(places.moved(), QString());
        }
        QTest::mouseClick(mine.confidence().button(2), Qt::LeftButton);
        QCOMPARE(places.moved(), QString());
    }

    void nothingMovesWhileEvidenceIsEntered_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1280") << QSize(1190, 710);
        QTest::newRow("1280 at 200 %, one column") << QSize(550, 310);
    }
    void nothingMovesWhileEvidenceIsEntered()
    {
        QFETCH(QSize, size);
        EngagementDocument document(shippedContent(), opened(workedExample()));
        AssessPage page(viewOn(document));
        page.resize(size);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        const QList<EvidenceItem> before = page.context().record()->evidence;
        const EvidenceBox& evidence = page.dimension().evidence();
        const auto button = [&](const char* text) {
            for (QPushButton* each : evidence.findChildren<QPushButton*>()) {
                if (each->text() == QLatin1String(text))
                    return each;
            }
            qFatal("There is no button %s", text);
        };
        button("Add link")->click();
        QTest::qWait(0); // the page scrolls to the field that was opened
        const Places places(page);
        QTest::keyClicks(evidence.findChild<TextField*>(), QStringLiteral("Plan"));
        QCOMPARE(places.moved(), QString());
        auto* words = evidence.findChild<TextArea*>();
        words->setFocus();
        QCOMPARE(places.moved(), QString());
        QTest::keyClicks(words, QStringLiteral("https://example.org/a/rather/long/address "));
        for (int line = 0; line < 4; ++line)
            QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(places.moved(), QString());
        button("Add quote")->click();
        QCOMPARE(places.moved(), QString());
        words->setFocus();
        QTest::keyClicks(words, QStringLiteral("We never signed it"));
        QCOMPARE(places.moved(), QString());
        QCOMPARE(page.context().record()->evidence.size(), before.size() + 2);
        button("Remove")->click();
        button("Remove")->click();
        QCOMPARE(places.moved(), QString());
        QCOMPARE(page.context().record()->evidence, before);
    }

    /// Also where one has scrolled to the end of a page that would be shorter without a finding.
    void nothingMovesWhenAFindingGoes()
    {
        Engagement engagement = opened(workedExample());
        DimensionRecord& record = engagement.assessments.first().dimensions.first();
        record.agreed = HalfStage::fromValue(2);
        record.reason = QStringLiteral("We think so");
        record.evidenceGrade = 0;
        EngagementDocument document(shippedContent(), engagement);
        AssessPage page(viewOn(document));
        page.resize(1190, 710);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        DimensionView& view = page.dimension();
        QCOMPARE(view.findings().rows().size(), 1);
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
        const Places places(page);
        QTest::mouseClick(view.evidence().grade().button(3), Qt::LeftButton);
        QCOMPARE(view.findings().rows().size(), 0);
        QCOMPARE(places.moved(), QString());
    }

    void nothingMovesWhileAReasonIsTyped()
    {
        EngagementDocument document(shippedContent(), opened(workedExample()));
        AssessPage page(viewOn(document));
        page.resize(1190, 710);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        DimensionView& view = page.dimension();
        const Places places(page);
        for (int line = 0; line < 6; ++line) {
            QTest::keyClicks(&view.agreeBox().reason(), QStringLiteral("Seen"));
            QTest::keyClick(&view.agreeBox().reason(), Qt::Key_Return);
            QCOMPARE(places.moved(), QString());
        }
        view.settings().notApplicable().click();
        const Places outOfScope(page);
        QTest::keyClicks(&view.settings().notApplicableReason(), QStringLiteral("Not sold"));
        QCOMPARE(outOfScope.moved(), QString());
    }

    void theNextDimensionIsShownAtThePartThatOneWorksIn()
    {
        EngagementDocument document(shippedContent(), opened(workedExample()));
        AssessPage page(viewOn(document));
        page.resize(1190, 710);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        DimensionView& view = page.dimension();
        AgreeBox& agree = view.agreeBox();
        agree.reason().setFocus();
        view.ensureWidgetVisible(&agree);
        QVERIFY(view.verticalScrollBar()->value() > 0);
        for (int step = 0; step < 4; ++step) {
            const int before = placeOf(agree, page).y();
            const int height = view.cards().height();
            page.context().view().stepDimension(1);
            QTRY_COMPARE(placeOf(agree, page).y(), before);
            QTest::qWait(0);
            QCOMPARE(placeOf(agree, page).y(), before);
            if (step == 0)
                QVERIFY2(view.cards().height() != height, "what is above has another height");
        }
        view.verticalScrollBar()->setValue(0);
        page.context().view().stepDimension(-1);
        QTest::qWait(0);
        QCOMPARE(view.verticalScrollBar()->value(), 0);
    }

    /// What starts the second round and what takes it back are in different places.
    void aDoubleClickStartsTheSecondRoundOnce()
    {
        EngagementDocument document(shippedContent(), opened(workedExample()));
        AssessPage page(viewOn(document));
        page.resize(1190, 710);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        const RoundBar& rounds = page.dimension().rounds();
        const QRect before = placeOf(rounds.secondRoundButton(), page);
        QTest::mouseClick(&rounds.secondRoundButton(), Qt::LeftButton);
        QCoreApplication::processEvents();
        QCOMPARE(page.context().score()->round, 2);
        QVERIFY(rounds.withdrawButton().isVisible());
        QVERIFY(!placeOf(rounds.withdrawButton(), page).intersects(before));
    }

    /// Everything scrolls as one column, and the wheel over a list to choose from only scrolls.
    void aSmallWindowIsOneColumnThatTheWheelScrolls()
    {
        EngagementDocument document(shippedContent(), opened(sampleEngagement()));
        AssessPage page(viewOn(document));
        page.resize(1190, 710);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QVERIFY(!page.arrangement().isOneColumn());
        page.resize(550, 310);
        QTRY_VERIFY(page.arrangement().isOneColumn());
        QScrollArea& column = page.dimension();
        for (const QWidget* part :
             {static_cast<QWidget*>(&page.header()), static_cast<QWidget*>(&page.dimensions()),
              static_cast<QWidget*>(&page.votes())}) {
            QVERIFY(column.widget()->isAncestorOf(part));
            QVERIFY(part->isVisible());
        }
        const VotesGrid& grid = page.votes().grid();
        QTRY_COMPARE(grid.verticalScrollBar()->maximum(), 0); // no second one inside

        const DimensionId before = page.context().view().dimensionId();
        QComboBox& choice = page.dimensions().choice();
        QVERIFY(choice.isVisible());
        const QPoint middle = choice.rect().center();
        QWheelEvent wheel(middle, choice.mapToGlobal(middle), {}, {0, -120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&choice, &wheel);
        QCOMPARE(page.context().view().dimensionId(), before);
        QVERIFY2(!wheel.isAccepted(), "it goes on to the column");

        page.resize(1190, 710);
        QTRY_VERIFY(!page.arrangement().isOneColumn());
        QVERIFY(page.dimensions().view().isVisible());
    }

    void findingsAreNamedAtTheTopAndReachedWithAClick()
    {
        Engagement engagement = opened(workedExample());
        DimensionRecord& record = engagement.assessments.first().dimensions.first();
        record.agreed = HalfStage::fromValue(2);
        record.reason = QStringLiteral("We think so");
        record.evidenceGrade = 0;
        EngagementDocument document(shippedContent(), engagement);
        AssessPage page(viewOn(document));
        page.resize(1190, 710);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        DimensionView& view = page.dimension();
        QPushButton& button = view.header().findingsButton();
        QVERIFY(button.isVisible());
        QVERIFY(button.text().startsWith(u'1'));
        QTest::mouseClick(&button, Qt::LeftButton);
        const FindingRow* row = view.findings().rows().first();
        QVERIFY(row->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(view.viewport()->rect().intersects(placeOf(*row, *view.viewport())));
        QVERIFY(document
                    .perform(edits::dismissPitfall, row->finding().pitfall, row->finding().subject,
                             QStringLiteral("Known"))
                    .ok());
        QVERIFY(!button.isVisible());
    }

private:
    PrivateSettings m_settings;
};

MILEPOST_TEST(TestSteadyAssess)
#include "test_steadyassess.moc"
