// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testclass.h"
#include "tests/ui/pages/pagefixture.h"
#include "ui/pages/assess/scalelayout.h"

using namespace milepost;

class TestScaleLayout : public QObject {
    Q_OBJECT

private slots:
    void nothingOverlaps_data()
    {
        QTest::addColumn<int>("votes");
        QTest::addColumn<bool>("names");
        QTest::addColumn<bool>("twoRounds");
        QTest::addColumn<int>("width");
        for (const int votes : {0, 1, 6, 20, 500}) {
            for (const int width : {220, 480, 1400}) {
                for (const bool names : {false, true}) {
                    QTest::addRow("%d votes, %d wide, %s names, one round", votes, width,
                                  names ? "with" : "without")
                        << votes << names << false << width;
                    QTest::addRow("%d votes, %d wide, %s names, two rounds", votes, width,
                                  names ? "with" : "without")
                        << votes << names << true << width;
                }
            }
        }
    }

    void nothingOverlaps()
    {
        QFETCH(int, votes);
        QFETCH(bool, names);
        QFETCH(bool, twoRounds);
        QFETCH(int, width);
        ScaleFigure figure;
        figure.names = names;
        figure.twoRounds = twoRounds;
        for (int i = 0; i < votes; ++i) {
            ScaleDot dot;
            dot.score = HalfStage::all()[static_cast<std::size_t>(i % 3 == 0 ? 1 : i % 5)];
            dot.name = names ? QStringLiteral("Somebody %1").arg(i) : QString();
            dot.counts = !twoRounds || i % 2 == 0;
            figure.dots.append(dot);
        }
        for (const double score : {1.25, 1.0, 1.5, 1.5})
            figure.marks.append(
                {ScaleMark::Kind::Median, score, QStringLiteral("Some words 1.25")});
        const QFontMetricsF font{QFont()};
        for (const bool mirrored : {false, true}) {
            const ScaleLayout layout = layOutScale(figure, width, font, mirrored);
            QList<QRectF> boxes;
            for (const QRectF& cell : layout.cells)
                boxes.append(cell);
            for (const PlacedDot& dot : layout.dots) {
                boxes.append(dot.square);
                if (!dot.name.isEmpty())
                    boxes.append(dot.name);
            }
            for (const PlacedCount& count : layout.counts)
                boxes.append(count.rect);
            for (const PlacedMark& mark : layout.marks) {
                boxes.append(mark.rect);
                boxes.append(mark.sign);
            }
            for (qsizetype i = 0; i < boxes.size(); ++i) {
                const QRectF inner = boxes[i].adjusted(0.01, 0.01, -0.01, -0.01);
                QVERIFY(inner.left() >= 0 && inner.right() <= width);
                QVERIFY(inner.top() >= 0 && inner.bottom() <= layout.height + 0.01);
                for (qsizetype j = i + 1; j < boxes.size(); ++j)
                    QVERIFY(!inner.intersects(boxes[j].adjusted(0.01, 0.01, -0.01, -0.01)));
            }
            int placed = static_cast<int>(layout.dots.size());
            for (const PlacedCount& count : layout.counts)
                placed += count.votes;
            QCOMPARE(placed, votes);
        }
    }

    /// Only who may vote, the width and the rounds decide how high the scale is.
    void theHeightDoesNotDependOnTheVotes_data()
    {
        QTest::addColumn<bool>("names");
        QTest::addColumn<int>("width");
        for (const int width : {220, 480, 1400}) {
            QTest::addRow("%d wide, without names", width) << false << width;
            QTest::addRow("%d wide, with names", width) << true << width;
        }
    }

    void theHeightDoesNotDependOnTheVotes()
    {
        QFETCH(bool, names);
        QFETCH(int, width);
        const QFontMetricsF font{QFont()};
        ScaleFigure figure;
        figure.people = 12;
        figure.names = names;
        const QList<ScaleMark::Kind> kinds{ScaleMark::Kind::Target, ScaleMark::Kind::Hint,
                                           ScaleMark::Kind::Median, ScaleMark::Kind::Agreed};
        for (const ScaleMark::Kind kind : kinds)
            figure.marks.append({kind, std::nullopt, {}, QStringLiteral("Some words 2.25")});
        const double before = layOutScale(figure, width, font, false).height;
        for (int vote = 0; vote < figure.people; ++vote) {
            figure.dots.append({*HalfStage::fromValue(2), Function::Cs,
                                names ? QStringLiteral("Somebody") : QString(), true});
            if (vote < figure.marks.size()) {
                figure.marks[vote].score = 2;
                figure.marks[vote].text = QStringLiteral("Some words 2");
            }
            QCOMPARE(layOutScale(figure, width, font, false).height, before);
        }
    }

    void scoresRunFromTheSideOfTheScript()
    {
        const QFontMetricsF font{QFont()};
        const ScaleLayout left = layOutScale({}, 500, font, false);
        const ScaleLayout right = layOutScale({}, 500, font, true);
        QVERIFY(left.xOf(1) < left.xOf(3));
        QVERIFY(right.xOf(1) > right.xOf(3));
        QCOMPARE(left.xOf(1.25), (left.xOf(1) + left.xOf(1.5)) / 2);
    }
};

MILEPOST_TEST(TestScaleLayout)
#include "test_scalelayout.moc"
