// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help/helptopics.h"

#include "core/scoring/scorewords.h"
#include "ui/language/inwords.h"
#include "ui/language/windowlanguage.h"
#include "ui/view/pagename.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

namespace milepost {

namespace {

struct HelpTopicsWords {
    Q_DECLARE_TR_FUNCTIONS(HelpTopics)
};

} // namespace

QList<HelpTopic> helpTopics()
{
    return {
        {QStringLiteral("first-steps"), HelpTopicsWords::tr("First steps"), {}},
        {QStringLiteral("overview"), pageTitle(PageId::Overview), PageId::Overview},
        {QStringLiteral("assess"), pageTitle(PageId::Assess), PageId::Assess},
        {QStringLiteral("plan"), pageTitle(PageId::Plan), PageId::Plan},
        {QStringLiteral("roadmap"), pageTitle(PageId::Roadmap), PageId::Roadmap},
        {QStringLiteral("progress"), pageTitle(PageId::Progress), PageId::Progress},
        {QStringLiteral("metrics"), pageTitle(PageId::Metrics), PageId::Metrics},
        {QStringLiteral("report"), pageTitle(PageId::Report), PageId::Report},
        {QStringLiteral("workbooks"), HelpTopicsWords::tr("Workbooks filled in by others"), {}},
        {QStringLiteral("workshop"), HelpTopicsWords::tr("Running a workshop"), {}},
        {QStringLiteral("scale"), HelpTopicsWords::tr("Scale and votes"), {}},
        {QStringLiteral("consensus"), inWords(terms::consensus()), {}},
        {QStringLiteral("confidence"), inWords(terms::confidence()), {}},
        {QStringLiteral("stages"), HelpTopicsWords::tr("Stages and index"), {}},
        {QStringLiteral("priorities"), HelpTopicsWords::tr("Priorities and schedule"), {}},
        {QStringLiteral("privacy"), HelpTopicsWords::tr("Names and privacy"), {}},
        {QStringLiteral("accessibility"), HelpTopicsWords::tr("Accessibility"), {}},
    };
}

QString helpText(const QString& id)
{
    const QString language = windowLanguage(QLocale()).code();
    for (const QString& place : {QStringLiteral(":/help/%1/%2.md").arg(language, id),
                                 QStringLiteral(":/help/%1.md").arg(id)}) {
        QFile file(place);
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

} // namespace milepost
