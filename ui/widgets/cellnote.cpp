// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cellnote.h"

#include "ui/widgets/accessibility.h"

namespace milepost {

namespace {

constexpr int kWidest = 420;
constexpr int kSide = 8; ///< between the note and the edge of the table

} // namespace

CellNote::CellNote(QWidget* table) : QLabel(table)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setMargin(6);
    setFrameShape(QFrame::Box);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void CellNote::say(const QString& sentence, const QRect& cell)
{
    const QRect table = parentWidget()->rect();
    setText(sentence);
    setAccessibleName(sentence);
    const int width = qMin(kWidest, table.width() - 2 * kSide);
    resize(width, heightForWidth(width));
    const int x = qBound(kSide, cell.left(), qMax(kSide, table.right() - width - kSide));
    const bool below = cell.bottom() + height() < table.bottom();
    move(x, below ? cell.bottom() + 1 : qMax(0, cell.top() - height()));
    show();
    raise();
    announce(*this);
}

} // namespace milepost
