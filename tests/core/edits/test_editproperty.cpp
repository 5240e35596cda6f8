// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/contentreader.h"
#include "core/engagement/validate.h"
#include "tests/core/edits/anyedit.h"
#include "tests/support/generatedengagement.h"
#include "tests/support/testclass.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace milepost;

class TestEditProperty : public QObject {
    Q_OBJECT

private:
    Content m_content;

private slots:
    void initTestCase()
    {
        const Result<Content> content = readContent(shippedContentSources());
        QVERIFY(content.ok());
        m_content = *content;
    }

    /// An edit that nobody tries here is one whose inverse nobody has seen.
    void everyEditOfTheRoomIsTried()
    {
        QSet<QString> tried;
        for (const AnyEdit& edit : everyEdit())
            tried.insert(edit.name);
        QSet<QString> declared;
        QDirIterator headers(QStringLiteral(MILEPOST_SOURCE_DIR "/core/edits"), {"*.h"});
        static const QRegularExpression function(QStringLiteral("Result<Change>\\s+(\\w+)\\("));
        while (headers.hasNext()) {
            QFile file(headers.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QRegularExpressionMatchIterator matches =
                function.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext())
                declared.insert(matches.next().captured(1));
        }
        QVERIFY(declared.size() > 80);
        QCOMPARE(QStringList((declared - tried).values()), QStringList());
        QCOMPARE(QStringList((tried - declared).values()), QStringList());
    }

    void everyEditLeavesAValidEngagementAndCanBeTakenBack_data()
    {
        QTest::addColumn<AnyEdit>("edit");
        for (const AnyEdit& edit : everyEdit())
            QTest::newRow(qPrintable(edit.name)) << edit;
    }

    void everyEditLeavesAValidEngagementAndCanBeTakenBack()
    {
        QFETCH(const AnyEdit, edit);
        int changed = 0;
        for (quint32 seed = 0; seed < 80; ++seed) {
            const Engagement before = generateEngagement(m_content, seed);
            EditSource source(m_content, before, seed);
            const Result<Change> change = edit.make(source);
            if (!change) {
                QVERIFY(change.error().message.toEnglish().endsWith(u'.'));
                continue;
            }
            if (change->edits.isEmpty())
                continue;
            ++changed;
            QVERIFY(!change->name.isEmpty());
            Engagement after = before;
            applyChange(after, *change);
            QVERIFY(after != before);
            const QList<Error> problems = validate(m_content, after);
            QVERIFY2(problems.isEmpty(), qPrintable(problems.value(0).toLine()));
            applyChange(after, inverse(*change));
            QCOMPARE(after, before);
        }
        QVERIFY2(changed > 0, "it was refused each time");
    }
};

MILEPOST_TEST(TestEditProperty)
#include "test_editproperty.moc"
