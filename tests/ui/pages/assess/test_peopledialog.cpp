// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/pagefixture.h"
#include "ui/pages/assess/peopledialog.h"
#include "ui/pages/parts/pagelabels.h"
#include "ui/pages/textfields.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTableView>

using namespace milepost;
using namespace milepost::testing;

namespace {

const Assessment& first(const EngagementDocument& document)
{
    return document.engagement().assessments.first();
}

/// The worked example, open for all but the last of its people.
Engagement withoutTheLast()
{
    Engagement engagement = opened(workedExample());
    QList<ParticipantId> eligible;
    for (const Participant& person : engagement.participants)
        eligible.append(person.id);
    Participant last;
    last.id = ParticipantId(QStringLiteral("absent"));
    last.name = QStringLiteral("Absent Alex");
    engagement.participants.append(last);
    engagement.assessments.first().eligible = eligible;
    return engagement;
}

struct Shown {
    explicit Shown(const Engagement& engagement)
        : document(shippedContent(), engagement), dialog(document)
    {
        dialog.setAssessment(first(document).id);
        dialog.show();
        if (!QTest::qWaitForWindowActive(&dialog))
            qWarning("the dialog did not become active");
    }
    void add(const QString& name)
    {
        QTest::keyClicks(&dialog.newName(), name);
        QTest::keyClick(&dialog.newName(), Qt::Key_Return);
    }
    /// Everything that is said in the dialog.
    [[nodiscard]] QString words() const
    {
        QStringList words;
        for (const QLabel* label : dialog.findChildren<QLabel*>()) {
            if (label->isVisible())
                words.append(QString(label->text()).remove(QChar(0x200B)));
        }
        return words.join(u'\n');
    }

    EngagementDocument document;
    PeopleDialog dialog;
};

} // namespace

class TestPeopleDialog : public QObject {
    Q_OBJECT

private slots:
    void whoComesLateMayVoteAtOnce()
    {
        const Engagement before = withoutTheLast();
        Shown shown(before);
        shown.add(QStringLiteral("Late Lena"));
        const Participant& late = shown.document.engagement().participants.last();
        QCOMPARE(late.name, QStringLiteral("Late Lena"));
        QVERIFY(first(shown.document).eligible->contains(late.id));
        shown.document.undo();
        QVERIFY2(shown.document.engagement() == before, "adding is more than one step");
    }

    void aClosedAssessmentTakesNobodyIn()
    {
        Engagement engagement = withoutTheLast();
        engagement.assessments.first().status = AssessmentStatus::Closed;
        Shown shown(engagement);
        shown.add(QStringLiteral("Late Lena"));
        QCOMPARE(shown.document.engagement().participants.last().name, QStringLiteral("Late Lena"));
        QCOMPARE(first(shown.document).eligible, engagement.assessments.first().eligible);
        QVERIFY(shown.words().contains(QStringLiteral("closed")));
        const QModelIndex cell = shown.dialog.people().model()->index(0, 3);
        QVERIFY(!cell.flags().testFlag(Qt::ItemIsEnabled));
    }

    void whoMayNotVoteIsSaid()
    {
        Shown shown(withoutTheLast());
        QVERIFY(shown.words().contains(QStringLiteral("Absent Alex may not vote")));
        const auto* model = shown.dialog.people().model();
        QCOMPARE(model->index(0, 3).data().toString(), QStringLiteral("Yes"));
        QCOMPARE(model->index(model->rowCount() - 1, 3).data().toString(), QStringLiteral("No"));
        QVERIFY(shown.document.setEligible(first(shown.document).id, std::nullopt));
        QVERIFY(shown.words().contains(QStringLiteral("Everybody may vote")));
    }

    void aNameCanBeTypedAtOnce()
    {
        Shown shown(withoutTheLast());
        QTRY_VERIFY(shown.dialog.newName().hasFocus());
    }

    void aButtonAndEscapeClose()
    {
        Shown shown(withoutTheLast());
        auto* buttons = shown.dialog.findChild<QDialogButtonBox*>();
        QVERIFY(buttons);
        QTest::mouseClick(buttons->button(QDialogButtonBox::Close), Qt::LeftButton);
        QVERIFY(!shown.dialog.isVisible());
        shown.dialog.show();
        QTest::keyClick(&shown.dialog.newName(), Qt::Key_Escape);
        QVERIFY(!shown.dialog.isVisible());
    }
};

QTEST_MAIN(TestPeopleDialog)
#include "test_peopledialog.moc"
