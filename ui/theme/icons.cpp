// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/tintedicon.h"

#include <QFile>

namespace milepost {

namespace {

QByteArray svgOf(const QString& name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QIcon themeIcon(const QString& name)
{
    return themeIcon(name, {});
}

QIcon themeIcon(const QString& name, const QColor& colour)
{
    const QByteArray svg = svgOf(name);
    return svg.isEmpty() ? QIcon() : QIcon(new TintedIcon(svg, colour));
}

QIcon applicationIcon()
{
    return QIcon(QStringLiteral(":/icons/application.svg"));
}

} // namespace milepost
