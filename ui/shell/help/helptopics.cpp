// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help/helptopics.h"

#include <QCoreApplication>
#include <QFile>

namespace milepost {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("HelpTopics", text);
}

} // namespace

QList<HelpTopic> helpTopics()
{
    return {
        {QStringLiteral("first-steps"), tr("First steps"), {}},
        {QStringLiteral("overview"), tr("Overview"), PageId::Overview},
        {QStringLiteral("assess"), tr("Assess"), PageId::Assess},
        {QStringLiteral("plan"), tr("Plan"), PageId::Plan},
        {QStringLiteral("metrics"), tr("Metrics"), PageId::Metrics},
        {QStringLiteral("report"), tr("Report"), PageId::Report},
        {QStringLiteral("scale"), tr("Scale and votes"), {}},
        {QStringLiteral("consensus"), tr("Consensus"), {}},
        {QStringLiteral("confidence"), tr("Confidence"), {}},
        {QStringLiteral("stages"), tr("Stages and index"), {}},
        {QStringLiteral("priorities"), tr("Priorities and schedule"), {}},
        {QStringLiteral("privacy"), tr("Names and privacy"), {}},
    };
}

QString helpText(const QString& id)
{
    QFile file(QStringLiteral(":/help/%1.md").arg(id));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace milepost
