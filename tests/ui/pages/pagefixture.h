// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentreader.h"
#include "core/exchange/importer.h"
#include "ui/document/engagementdocument.h"
#include "ui/view/engagementview.h"

#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

/// Documents for tests of pages, and settings that are nobody's.
namespace milepost::testing {

inline const Content& shippedContent()
{
    static const Content content = [] {
        const Result<Content> read = readContent(shippedContentSources());
        if (!read)
            qFatal("%s", qPrintable(read.error().toLine()));
        return *read;
    }();
    return content;
}

inline Engagement engagementFrom(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(path));
    const Result<Engagement> engagement = importEngagement(shippedContent(), file.readAll());
    if (!engagement)
        qFatal("%s", qPrintable(engagement.error().toLine()));
    return *engagement;
}

inline Engagement sampleEngagement()
{
    return engagementFrom(QStringLiteral(MILEPOST_SOURCE_DIR "/resources/sample/sample.json"));
}

inline Engagement workedExample()
{
    return engagementFrom(QStringLiteral(MILEPOST_TEST_DATA "/worked/example.json"));
}

/// With every assessment open for edits.
inline Engagement opened(Engagement engagement)
{
    for (Assessment& assessment : engagement.assessments)
        assessment.status = AssessmentStatus::Open;
    return engagement;
}

/// The sample with names of 80 characters wherever a person can type one.
inline Engagement longNames()
{
    const auto longer = [](const QString& name) {
        return (name + QStringLiteral(" of a remarkably long and carefully worded name"))
            .leftJustified(80, QLatin1Char('x'));
    };
    Engagement engagement = sampleEngagement();
    engagement.organization.name = longer(engagement.organization.name);
    for (Participant& participant : engagement.participants)
        participant.name = longer(participant.name);
    for (PlannedPlay& play : engagement.plan->plays) {
        play.accountable = longer(play.accountable);
        if (play.custom)
            play.custom->title = longer(play.custom->title);
    }
    return engagement;
}

/// The sample with so many plays of its own besides, pinned over two years and shared by many
/// people.
inline Engagement manyPlays(int count)
{
    Engagement engagement = sampleEngagement();
    const QList<Workstream>& workstreams = shippedContent().workstreams;
    for (int i = 0; i < count; ++i) {
        PlannedPlay play;
        play.id = PlayId(QStringLiteral("many-%1").arg(i));
        play.state = PlayState::Planned;
        play.accountable = QStringLiteral("Person %1").arg(i % 40);
        play.effortDays = 1 + i % 5;
        play.durationWeeks = 1 + i % 6;
        play.pinnedStart = QDate(2026, 6, 1).addDays(7 * (i * 37 % 104));
        play.forced = Forced::In;
        play.custom.emplace();
        play.custom->title = QStringLiteral("Play %1 of many").arg(i);
        play.custom->workstream = workstreams.at(i % workstreams.size()).id;
        engagement.plan->plays.append(play);
    }
    return engagement;
}

/// A day on which the sample's plan is under way.
inline QDate sampleDay()
{
    return {2026, 7, 20};
}

/// What is looked at in a document, as of a day.
inline EngagementView& viewOn(EngagementDocument& document, const QDate& day = sampleDay())
{
    return EngagementView::of(document, day);
}

inline const PlannedPlay* decisionOn(const EngagementDocument& document, const PlayId& id)
{
    return document.engagement().plan ? document.engagement().plan->findPlay(id) : nullptr;
}

/// Shows the page as in a window of 1280 × 800, unless another size is given.
inline void show(QWidget& page, const QSize& size = QSize(1120, 690))
{
    page.resize(size);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    page.activateWindow();
}

/// The widget of that kind and accessible name, which must be there.
template <class T>
T* named(const QWidget& parent, const QString& accessibleName)
{
    for (T* widget : parent.findChildren<T*>()) {
        if (widget->accessibleName() == accessibleName)
            return widget;
    }
    qFatal("there is no %s", qPrintable(accessibleName));
}

/// Settings of this test alone, in a folder that goes with it.
class PrivateSettings {
public:
    PrivateSettings()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("milepost-test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    }

private:
    QTemporaryDir m_folder;
};

} // namespace milepost::testing
