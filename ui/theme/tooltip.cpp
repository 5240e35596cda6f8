// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tooltip.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QStringList>
#include <QTextLayout>

namespace milepost {

namespace {

constexpr int kLetters = 60;

} // namespace

QString toolTipText(const QString& text)
{
    const QFont font = QGuiApplication::font();
    const int width = QFontMetrics(font).averageCharWidth() * kLetters;
    QStringList lines;
    for (const QString& paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, font);
        layout.beginLayout();
        qsizetype before = lines.size();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            lines.append(paragraph.mid(line.textStart(), line.textLength()).trimmed());
        }
        layout.endLayout();
        if (lines.size() == before)
            lines.append(QString());
    }
    return lines.join(u'\n');
}

} // namespace milepost
