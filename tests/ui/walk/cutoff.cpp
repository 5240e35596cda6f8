// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/walk/cutoff.h"

#include "tests/ui/pages/fit.h"
#include "tests/ui/walk/paintedtext.h"
#include "tests/ui/walk/visibletexts.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QTextEdit>

namespace milepost::test {

namespace {

/// Letters may stand over by a hair, and accents above the line.
constexpr qreal kHair = 1.5;
constexpr qreal kAccents = 4;

const QAbstractScrollArea* areaOf(const QWidget& widget)
{
    const auto* area = qobject_cast<const QAbstractScrollArea*>(widget.parentWidget());
    return area && area->viewport() == &widget ? area : nullptr;
}

/// One moves about in what is typed and in tables; there, only what is shortened for good counts.
bool isRolled(const QWidget& widget)
{
    const QAbstractScrollArea* area = areaOf(widget);
    return qobject_cast<const QLineEdit*>(&widget) ||
           qobject_cast<const QAbstractItemView*>(area) || qobject_cast<const QTextEdit*>(area) ||
           qobject_cast<const QPlainTextEdit*>(area);
}

bool canScroll(const QScrollBar& bar, Qt::ScrollBarPolicy policy)
{
    return policy != Qt::ScrollBarAlwaysOff && bar.maximum() > bar.minimum();
}

/// Where one can see the piece: what is shown, and what one can scroll to.
QRectF roomOf(const QWidget& widget, const PaintedText& piece)
{
    constexpr qreal kFar = 1e6;
    QRectF room = piece.shown.adjusted(-kHair, -kAccents, kHair, kAccents);
    const QAbstractScrollArea* area = areaOf(widget);
    if (area && canScroll(*area->horizontalScrollBar(), area->horizontalScrollBarPolicy()))
        room.adjust(-kFar, 0, kFar, 0);
    if (area && canScroll(*area->verticalScrollBar(), area->verticalScrollBarPolicy()))
        room.adjust(0, -kFar, 0, kFar);
    return room;
}

/// Whether a piece of a header has room in its own section.
bool fitsSection(const QHeaderView& header, const QRectF& piece)
{
    const bool across = header.orientation() == Qt::Horizontal;
    const int section = header.logicalIndexAt(piece.center().toPoint());
    const int start = header.sectionViewportPosition(section);
    const int size = header.sectionSize(section);
    const QRectF room =
        across ? QRectF(start, 0, size, header.height()) : QRectF(0, start, header.width(), size);
    return room.adjusted(-kHair, -kAccents, kHair, kAccents).contains(piece);
}

void look(QWidget& widget, QStringList& found)
{
    const bool isProse = widget.parentWidget() && widget.parentWidget()->inherits("QTextEdit");
    for (const PaintedText& piece : paintedTexts(widget)) {
        const QString text = piece.text.trimmed();
        const bool shortened = !isProse && (text.endsWith(QChar(0x2026)) || // charts have three
                                            text.endsWith(QLatin1String("...")));
        if (shortened && tipAt(widget, piece.rect.center().toPoint()).isEmpty())
            found.append(QStringLiteral("%1 shortens “%2” without a tool tip")
                             .arg(placeOf(widget), piece.text));
        const auto* header = qobject_cast<const QHeaderView*>(areaOf(widget));
        if (header && !fitsSection(*header, piece.rect))
            found.append(QStringLiteral("%1 cuts “%2” of its header").arg(placeOf(widget), text));
        if (!isRolled(widget) && !roomOf(widget, piece).contains(piece.rect))
            found.append(QStringLiteral("%1 cuts “%2”: %3 × %4 at %5, %6 in %7 × %8")
                             .arg(placeOf(widget), piece.text)
                             .arg(piece.rect.width())
                             .arg(piece.rect.height())
                             .arg(piece.rect.x())
                             .arg(piece.rect.y())
                             .arg(piece.shown.width())
                             .arg(piece.shown.height()));
    }
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget);
        tabs && tabs->sizeHint().width() > tabs->width())
        found.append(QStringLiteral("%1 is %2 wide and needs %3")
                         .arg(placeOf(widget))
                         .arg(tabs->width())
                         .arg(tabs->sizeHint().width()));
}

} // namespace

QStringList cutOff(QWidget& root)
{
    // As before it is painted; what is laid out may ask what it lies in to be laid out again.
    for (int level = 0; level < 4; ++level)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QStringList found = testing::misfits(root);
    look(root, found);
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->window() == root.window() && !widget->size().isEmpty())
            look(*widget, found);
    }
    return found;
}

} // namespace milepost::test
