// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageproblems.h"

#include <algorithm>

namespace milepost::examples {

namespace {

constexpr qreal kMargin = 24;   // nothing may come closer to the paper's edge
constexpr qreal kTolerance = 1; // leading boxes may touch

QString quoted(const PlacedText& text)
{
    const QRectF rect = text.rect();
    return QStringLiteral("“%1” at %2, %3, %4 × %5")
        .arg(text.text.plain().left(40))
        .arg(rect.left(), 0, 'f', 1)
        .arg(rect.top(), 0, 'f', 1)
        .arg(rect.width(), 0, 'f', 1)
        .arg(rect.height(), 0, 'f', 1);
}

} // namespace

QStringList layoutProblems(const PrintedReport& report)
{
    QStringList problems;
    for (int page = 0; page < report.pageCount(); ++page) {
        const PageTrace trace = report.trace(page);
        const QRectF allowed = QRectF(QPointF(), report.page(page).size)
                                   .adjusted(kMargin, kMargin, -kMargin, -kMargin);
        const QString where = QStringLiteral("page %1: ").arg(page + 1);
        QList<QRectF> rects;
        for (const PlacedText& text : trace.texts) {
            const QRectF rect = text.rect();
            if (!allowed.contains(rect))
                problems.append(where + quoted(text) + QStringLiteral(" leaves the page"));
            for (qsizetype i = 0; i < rects.size(); ++i) {
                const QRectF common = rects[i] & rect;
                if (common.width() > kTolerance && common.height() > kTolerance)
                    problems.append(where + quoted(text) + QStringLiteral(" covers ") +
                                    quoted(trace.texts[static_cast<std::size_t>(i)]));
            }
            rects.append(rect);
        }
    }
    return problems;
}

QString withoutSpace(const QString& text)
{
    QString kept;
    for (const QChar character : text) {
        if (!character.isSpace())
            kept += character;
    }
    return kept;
}

QString drawnText(const PrintedReport& report)
{
    QString all;
    for (int page = 0; page < report.pageCount(); ++page) {
        for (const PlacedText& text : report.trace(page).texts)
            all += withoutSpace(text.text.plain());
    }
    return all;
}

} // namespace milepost::examples
