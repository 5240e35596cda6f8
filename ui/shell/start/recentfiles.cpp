// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start/recentfiles.h"

#include "core/scoring/scorecard.h"
#include "ui/document/engagementdocument.h"

#include <QFileInfo>
#include <QSettings>

namespace milepost {

namespace {

const QString kArray = QStringLiteral("recent");

PageId pageFrom(int number)
{
    const bool known =
        number >= static_cast<int>(PageId::Overview) && number <= static_cast<int>(PageId::Report);
    return known ? static_cast<PageId>(number) : PageId::Overview;
}

} // namespace

RecentFile recentFile(const EngagementDocument& document, const Place& place)
{
    const Engagement& engagement = document.engagement();
    RecentFile file;
    file.path = canonicalPath(document.path());
    file.organization = engagement.organization.name;
    if (const auto overall = overallFigures(document.content(), engagement, document.scorecards()))
        file.index = overall->index;
    // The day goes with the index, which is that of the whole organization.
    for (const Assessment& assessment : engagement.assessments) {
        const bool counts = !file.index || !assessment.unit;
        if (counts && (!file.assessed.isValid() || assessment.date > file.assessed))
            file.assessed = assessment.date;
    }
    file.place = place;
    return file;
}

RecentFiles::RecentFiles(QSettings& settings, QObject* parent)
    : QObject(parent), m_settings(settings)
{
    read();
}

std::optional<RecentFile> RecentFiles::find(const QString& path) const
{
    const QString wanted = canonicalPath(path);
    for (const RecentFile& file : m_files) {
        if (file.path == wanted)
            return file;
    }
    return std::nullopt;
}

void RecentFiles::remember(const RecentFile& file)
{
    RecentFile known = file;
    known.path = canonicalPath(file.path);
    m_files.removeIf([&known](const RecentFile& other) { return other.path == known.path; });
    m_files.prepend(known);
    if (m_files.size() > kLimit)
        m_files.resize(kLimit);
    write();
    emit changed();
}

void RecentFiles::forget(const QString& path)
{
    const QString unwanted = canonicalPath(path);
    if (m_files.removeIf([&](const RecentFile& file) { return file.path == unwanted; }) == 0)
        return;
    write();
    emit changed();
}

void RecentFiles::read()
{
    const int count = qMin(m_settings.beginReadArray(kArray), kLimit);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        RecentFile file;
        file.path = m_settings.value(QStringLiteral("path")).toString();
        file.organization = m_settings.value(QStringLiteral("organization")).toString();
        file.assessed = m_settings.value(QStringLiteral("assessed")).toDate();
        bool hasIndex = false;
        const double index = m_settings.value(QStringLiteral("index")).toDouble(&hasIndex);
        if (hasIndex)
            file.index = index;
        file.place.page = pageFrom(m_settings.value(QStringLiteral("page")).toInt());
        file.place.assessment =
            AssessmentId(m_settings.value(QStringLiteral("assessment")).toString());
        file.place.dimension =
            DimensionId(m_settings.value(QStringLiteral("dimension")).toString());
        file.place.metric = MetricId(m_settings.value(QStringLiteral("metric")).toString());
        if (!file.path.isEmpty())
            m_files.append(file);
    }
    m_settings.endArray();
}

void RecentFiles::write()
{
    m_settings.remove(kArray);
    m_settings.beginWriteArray(kArray, static_cast<int>(m_files.size()));
    for (int i = 0; i < m_files.size(); ++i) {
        const RecentFile& file = m_files.at(i);
        m_settings.setArrayIndex(i);
        m_settings.setValue(QStringLiteral("path"), file.path);
        m_settings.setValue(QStringLiteral("organization"), file.organization);
        m_settings.setValue(QStringLiteral("assessed"), file.assessed);
        if (file.index)
            m_settings.setValue(QStringLiteral("index"), *file.index);
        m_settings.setValue(QStringLiteral("page"), static_cast<int>(file.place.page));
        m_settings.setValue(QStringLiteral("assessment"), file.place.assessment.text());
        m_settings.setValue(QStringLiteral("dimension"), file.place.dimension.text());
        m_settings.setValue(QStringLiteral("metric"), file.place.metric.text());
    }
    m_settings.endArray();
}

QString canonicalPath(const QString& path)
{
    const QFileInfo info(path);
    const QString canonical = info.canonicalFilePath();
    return canonical.isEmpty() ? info.absoluteFilePath() : canonical;
}

} // namespace milepost
