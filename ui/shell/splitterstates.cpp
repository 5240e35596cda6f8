// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/splitterstates.h"

#include "core/edits/metricvalues.h"

#include <QSettings>
#include <QSplitter>

namespace milepost {

namespace {

QString keyOf(const QString& group, const QSplitter& splitter)
{
    return QStringLiteral("splitters/%1/%2").arg(group, splitter.objectName());
}

} // namespace

void saveSplitters(const QWidget& widget, QSettings& settings, const QString& group)
{
    for (const QSplitter* splitter : widget.findChildren<QSplitter*>()) {
        if (!splitter->objectName().isEmpty())
            settings.setValue(keyOf(group, *splitter), splitter->saveState());
    }
}

void restoreSplitters(const QWidget& widget, const QSettings& settings, const QString& group)
{
    for (QSplitter* splitter : widget.findChildren<QSplitter*>()) {
        if (!splitter->objectName().isEmpty())
            splitter->restoreState(settings.value(keyOf(group, *splitter)).toByteArray());
    }
}

} // namespace milepost
