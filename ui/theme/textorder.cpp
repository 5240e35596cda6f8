// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/textorder.h"

#include <QFontMetrics>
#include <QRegularExpression>

namespace milepost {

QString keepInOrder(const QString& text)
{
    if (text.isEmpty())
        return text;
    static const QRegularExpression run(
        QStringLiteral("((?<!\\w)[+\u2212-]?\\d[\\d.,]*(?: \u2192 [+\u2212-]?\\d[\\d.,]*)+"
                       "|(?<!\\w)[+\u2212-]\\d[\\d.,]*)"));
    // Isolates: the text by its first strong letter, the numbers in it from left to right.
    QString kept(text);
    kept.replace(run, QStringLiteral("\u2066\\1\u2069"));
    return QChar(0x2068) + kept + QChar(0x2069);
}

QString elidedWords(const QString& text, const QFontMetrics& metrics, int width)
{
    QString elided;
    const auto take = [&](const QString& word) {
        elided += metrics.horizontalAdvance(word) > width
                      ? metrics.elidedText(word, Qt::ElideRight, width)
                      : word;
    };
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u' ' && text.at(i) != u'\n')
            continue;
        take(text.mid(from, i - from));
        elided += text.at(i);
        from = i + 1;
    }
    take(text.mid(from));
    return elided;
}

} // namespace milepost
