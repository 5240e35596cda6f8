// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/shellfixture.h"

#include "core/edits/assessments.h"
#include "core/edits/organization.h"
#include "tests/support/machineclock.h"
#include "ui/document/engagementdocument.h"
#include "ui/shell/workspace.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QVBoxLayout>

namespace milepost::test {

namespace {

Result<Done> writeTestSample(const QString& path)
{
    Engagement engagement;
    engagement.organization.name = QStringLiteral("The sample");
    auto document =
        EngagementDocument::create(path, engagement, shippedContentSources(), machineClock());
    if (!document)
        return document.error();
    return Done();
}

} // namespace

QList<PageMaker> recordingPages()
{
    QList<PageMaker> makers;
    const QList<std::pair<PageId, QString>> pages{
        {PageId::Overview, QStringLiteral("overview")},
        {PageId::Assess, QStringLiteral("assess")},
        {PageId::Plan, QStringLiteral("plan")},
    };
    for (const auto& [id, iconName] : pages) {
        const QString title = iconName.at(0).toUpper() + iconName.mid(1);
        makers.append({{id, title, iconName}, [id = id](EngagementView& view, QWidget* parent) {
                           return new RecordingPage(id, view, parent);
                       }});
    }
    return makers;
}

RecordingPage::RecordingPage(PageId id, EngagementView& view, QWidget* parent)
    : Page(view, parent), m_id(id)
{
    auto* tool = new QAction(QStringLiteral("Tool of %1").arg(title()), this);
    tool->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    addAction(tool);
    auto* field = new QLineEdit;
    field->setAccessibleName(QStringLiteral("Field"));
    (new QVBoxLayout(this))->addWidget(field);
}

QString RecordingPage::title() const
{
    return m_id == PageId::Overview ? QStringLiteral("Overview")
           : m_id == PageId::Assess ? QStringLiteral("Assess")
                                    : QStringLiteral("Plan");
}

Place RecordingPage::currentPlace() const
{
    Place place = Page::currentPlace();
    place.dimension = dimension;
    return place;
}

ShellFixture::ShellFixture(const QString& settingsFile, const QList<PageMaker>& pages)
    : settings(settingsFile.isEmpty() ? folder.filePath(QStringLiteral("settings.ini"))
                                      : settingsFile,
               QSettings::IniFormat),
      files(settings, folder.path()),
      windows({{machineClock(), settings, files, folder.path(),
                folder.filePath(QStringLiteral("backups")), writeTestSample},
               theTheme(),
               pages})
{}

QString ShellFixture::path(const QString& name) const
{
    return folder.filePath(name);
}

QString ShellFixture::makeEngagement(const QString& name, const QString& organization) const
{
    const Content& content = shippedContent();
    EngagementDocument draft(content, {});
    const auto must = [](const auto& result) {
        if (!result)
            qFatal("%s", qPrintable(result.error().toLine()));
    };
    must(draft.perform(edits::setOrganizationText, OrganizationField::Name,
                       organization.isEmpty() ? name : organization));
    const auto unit = draft.newId<UnitId>();
    must(draft.perform(edits::addUnit, unit, QStringLiteral("North"), {}));
    const MatrixId first = content.matrices.at(0).id;
    must(draft.perform(edits::addAssessment, draft.newId<AssessmentId>(),
                       {first, QDate(2025, 1, 15), {}, {}, AssessmentKind::Workshop}));
    must(draft.perform(edits::addAssessment, draft.newId<AssessmentId>(),
                       {first, QDate(2025, 7, 15), {}, {}, AssessmentKind::Workshop}));
    must(draft.perform(
        edits::addAssessment, draft.newId<AssessmentId>(),
        {content.matrices.at(1).id, QDate(2025, 3, 1), {}, unit, AssessmentKind::Self}));
    QDir().mkpath(QFileInfo(path(name)).absolutePath());
    must(EngagementDocument::create(path(name), draft.engagement(), shippedContentSources(),
                                    machineClock()));
    return path(name);
}

RecordingPage* ShellFixture::page(const MainWindow& window)
{
    return window.workspace() ? dynamic_cast<RecordingPage*>(window.workspace()->currentPage())
                              : nullptr;
}

AssessmentId ShellFixture::shown(const MainWindow& window)
{
    return EngagementView::of(*window.document(), {}).assessmentId();
}

WindowTheme& theTheme()
{
    static WindowTheme theme(*qApp, ThemeChoice::Light);
    return theme;
}

const Content& shippedContent()
{
    static const Content content = [] {
        Result<Content> read = readContent(shippedContentSources());
        if (!read)
            qFatal("%s", qPrintable(read.error().toLine()));
        return read.value();
    }();
    return content;
}

QPushButton* buttonIn(const QWidget& widget, const QString& text)
{
    for (QPushButton* button : widget.findChildren<QPushButton*>()) {
        if (QString(button->text()).remove(u'&') == text)
            return button;
    }
    return nullptr;
}

} // namespace milepost::test
