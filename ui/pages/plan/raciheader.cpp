// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/raciheader.h"

#include "ui/models/racimodel.h"

#include <QStyleOptionHeader>

#include <algorithm>

namespace milepost {

namespace {

constexpr int kPersonLetters = 12; ///< width of a column, in average letters
constexpr int kNameLines = 2;

/// As many words as fit on the first line, the rest on the second.
QString onTwoLines(const QString& name, const QFontMetrics& metrics, int width)
{
    const QStringList words = name.split(u' ');
    QString first = words.first();
    qsizetype taken = 1;
    while (taken < words.size() &&
           metrics.horizontalAdvance(first + u' ' + words.at(taken)) <= width)
        first += u' ' + words.at(taken++);
    const QString second = words.mid(taken).join(u' ');
    return metrics.elidedText(first, Qt::ElideRight, width) + u'\n' +
           metrics.elidedText(second, Qt::ElideRight, width);
}

/// The least width at which onTwoLines() cuts nothing.
int widthOnTwoLines(const QString& name, const QFontMetrics& metrics)
{
    const QStringList words = name.split(u' ');
    int least = metrics.horizontalAdvance(name);
    for (qsizetype taken = 1; taken < words.size(); ++taken) {
        least = std::min(least, std::max(metrics.horizontalAdvance(words.mid(0, taken).join(u' ')),
                                         metrics.horizontalAdvance(words.mid(taken).join(u' '))));
    }
    return least;
}

} // namespace

RaciHeader::RaciHeader(RaciModel& model, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_people(model)
{
    setTextElideMode(Qt::ElideNone); // each line by itself
    setHighlightSections(true);
    setDefaultAlignment(Qt::AlignCenter);
    setDefaultSectionSize(leastWidth());
    setMinimumSectionSize(kPersonLetters / 2 * fontMetrics().averageCharWidth());
}

int RaciHeader::leastWidth() const
{
    return kPersonLetters * fontMetrics().averageCharWidth();
}

int RaciHeader::neededWidth() const
{
    QFont bold(font()); // as the current column is
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    int widest = 0;
    for (const QString& name : m_people.people())
        widest = std::max(widest, widthOnTwoLines(name, metrics));
    const int margins = 2 * style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, this) + 1;
    return std::max(leastWidth(), widest + margins);
}

void RaciHeader::share(int room)
{
    const int count = m_people.columnCount();
    if (count == 0)
        return;
    const int size = std::clamp(room / count, leastWidth(), neededWidth());
    if (size != defaultSectionSize())
        setDefaultSectionSize(size);
}

void RaciHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    if (logicalIndex >= m_people.columnCount())
        return;
    const int margin = style()->pixelMetric(QStyle::PM_HeaderMargin, option, this);
    QFont bold(font()); // the name of the current column is bold
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const int width = std::max(0, sectionSize(logicalIndex) - 2 * margin);
    option->text = onTwoLines(m_people.people().at(logicalIndex), metrics, width) + u'\n' +
                   metrics.elidedText(m_people.load(logicalIndex), Qt::ElideRight, width);
}

QSize RaciHeader::sectionSizeFromContents(int logicalIndex) const
{
    const QSize size = QHeaderView::sectionSizeFromContents(logicalIndex);
    return {size.width(), (kNameLines + 1) * fontMetrics().lineSpacing() + 8};
}

} // namespace milepost
