// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testclass.h"
#include "tests/ui/pages/fit.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/flowlayout.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace milepost;

namespace {

/// A row of widgets of 60 × 20 with 10 between them.
struct Row {
    explicit Row(int count)
    {
        auto* layout = new FlowLayout(10, &widget);
        for (int i = 0; i < count; ++i) {
            auto* part = new QWidget;
            part->setFixedSize(60, 20);
            layout->addWidget(part);
            parts.append(part);
        }
    }
    QWidget widget;
    QList<QWidget*> parts;
};

} // namespace

class TestFlowLayout : public QObject {
    Q_OBJECT

private slots:
    void rowsBeginWhereThereIsNoRoom_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("rows");
        QTest::newRow("as wide as all") << 200 << 1;
        QTest::newRow("one pixel less") << 199 << 2;
        QTest::newRow("two") << 130 << 2;
        QTest::newRow("one in a row") << 129 << 3;
        QTest::newRow("narrower than one") << 30 << 3;
    }
    void rowsBeginWhereThereIsNoRoom()
    {
        QFETCH(int, width);
        QFETCH(int, rows);
        Row row(3);
        QCOMPARE(row.widget.sizeHint(), QSize(200, 20));
        QCOMPARE(row.widget.minimumSizeHint(), QSize(60, 20));
        const int height = rows * 20 + (rows - 1) * 10;
        QCOMPARE(row.widget.heightForWidth(width), height);
        row.widget.resize(width, height);
        row.widget.layout()->setGeometry(row.widget.rect());
        QCOMPARE(row.parts.last()->geometry().bottom() + 1, height);
    }

    void hiddenPartsTakeNoRoom()
    {
        Row row(3);
        row.parts.at(1)->hide();
        QCOMPARE(row.widget.sizeHint(), QSize(130, 20));
    }

    void itRunsWithTheLanguage()
    {
        Row row(2);
        row.widget.setLayoutDirection(Qt::RightToLeft);
        row.widget.resize(200, 20);
        row.widget.layout()->setGeometry(row.widget.rect());
        QCOMPARE(row.parts.first()->geometry(), QRect(140, 0, 60, 20));
        QCOMPARE(row.parts.last()->geometry(), QRect(70, 0, 60, 20));
    }

    void answersStandInOneRowWhereThereIsRoom()
    {
        QWidget window;
        auto* layout = new QHBoxLayout(&window);
        auto* bar = new ChoiceBar(QStringLiteral("Question"),
                                  {{QStringLiteral("Yes"), QStringLiteral("yes")},
                                   {QStringLiteral("No"), QStringLiteral("no")},
                                   {QStringLiteral("Not asked"), QStringLiteral("not asked")}});
        layout->addWidget(bar);
        layout->addWidget(new QPushButton(QStringLiteral("Note")));
        layout->addStretch();
        window.resize(500, 60);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTRY_COMPARE(bar->button(2)->y(), bar->button(0)->y());
        QCOMPARE(testing::misfits(window), QStringList());

        bar->button(0)->setText(QStringLiteral("Yes, and by now for quite a while"));
        QTRY_VERIFY(bar->button(0)->width() >= bar->button(0)->sizeHint().width());
        QTRY_COMPARE(bar->button(2)->y(), bar->button(0)->y());
        QCOMPARE(testing::misfits(window), QStringList());
    }
};

MILEPOST_TEST(TestFlowLayout)
#include "test_flowlayout.moc"
