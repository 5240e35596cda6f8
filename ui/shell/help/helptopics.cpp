// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help/helptopics.h"

#include <QCoreApplication>
#include <QFile>

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
        {QStringLiteral("overview"), HelpTopicsWords::tr("Overview"), PageId::Overview},
        {QStringLiteral("assess"), HelpTopicsWords::tr("Assess"), PageId::Assess},
        {QStringLiteral("plan"), HelpTopicsWords::tr("Plan"), PageId::Plan},
        {QStringLiteral("roadmap"), HelpTopicsWords::tr("Roadmap"), PageId::Roadmap},
        {QStringLiteral("progress"), HelpTopicsWords::tr("Progress"), PageId::Progress},
        {QStringLiteral("metrics"), HelpTopicsWords::tr("Metrics"), PageId::Metrics},
        {QStringLiteral("report"), HelpTopicsWords::tr("Report"), PageId::Report},
        {QStringLiteral("scale"), HelpTopicsWords::tr("Scale and votes"), {}},
        {QStringLiteral("consensus"), HelpTopicsWords::tr("Consensus"), {}},
        {QStringLiteral("confidence"), HelpTopicsWords::tr("Confidence"), {}},
        {QStringLiteral("stages"), HelpTopicsWords::tr("Stages and index"), {}},
        {QStringLiteral("priorities"), HelpTopicsWords::tr("Priorities and schedule"), {}},
        {QStringLiteral("privacy"), HelpTopicsWords::tr("Names and privacy"), {}},
    };
}

QString helpText(const QString& id)
{
    QFile file(QStringLiteral(":/help/%1.md").arg(id));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace milepost
