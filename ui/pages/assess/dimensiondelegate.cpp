// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/dimensiondelegate.h"

#include "core/scoring/consensus.h"
#include "ui/models/dimensionlistmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/screenfont.h"
#include "ui/theme/textorder.h"
#include "ui/theme/windowcolours.h"

#include <QPainter>
#include <QTextLayout>

namespace milepost {

namespace {

constexpr int kDimensionPadding = 8;
constexpr int kDone = 18;
constexpr int kLeastWord = 9;             ///< letters below which half a word says nothing
constexpr int kDimensionBesideFrom = 180; ///< width from which the score stands beside the name

using Model = DimensionListModel;

/// A full disc for aligned, a half one for discuss, two halves apart for split.
void paintBand(QPainter& painter, const QRectF& box, ConsensusBand band, const QColor& ink)
{
    painter.setPen(QPen(ink, 1.2));
    painter.setBrush(Qt::NoBrush);
    switch (band) {
    case ConsensusBand::Aligned:
        painter.setBrush(ink);
        painter.drawEllipse(box);
        break;
    case ConsensusBand::Discuss:
        painter.drawEllipse(box);
        painter.setBrush(ink);
        painter.drawPie(box, 90 * 16, 180 * 16);
        break;
    case ConsensusBand::Split:
        painter.setBrush(ink);
        painter.drawPie(box.translated(-1.5, 0), 90 * 16, 180 * 16);
        painter.setBrush(Qt::NoBrush);
        painter.drawPie(box.translated(1.5, 0), -90 * 16, 180 * 16);
        break;
    }
}

/// Three steps, as many of them filled as the evidence grade says.
void paintGrade(QPainter& painter, const QRectF& box, int grade, const QColor& ink)
{
    const double width = box.width() / 3 - 2;
    for (int step = 0; step < 3; ++step) {
        const double height = box.height() * (step + 2) / 4;
        const QRectF bar(box.left() + step * (width + 2), box.bottom() - height, width, height);
        painter.setPen(QPen(ink, 1));
        painter.setBrush(step < grade ? QBrush(ink) : QBrush(Qt::NoBrush));
        painter.drawRect(bar);
    }
}

struct Inks {
    QColor text;
    QColor muted;
};

/// The second line: consensus and evidence.
void paintMarks(QPainter& painter, const QRect& line, const QModelIndex& index, const Inks& inks,
                Qt::LayoutDirection direction)
{
    const auto visual = [&](const QRect& rect) {
        return QStyle::visualRect(direction, line, rect);
    };
    const int side = painter.fontMetrics().ascent();
    int x = line.left();
    const QVariant band = index.data(Model::BandRole);
    if (band.isValid()) {
        const QRect box(x, line.center().y() - side / 2 + 1, side, side);
        paintBand(painter, visual(box), static_cast<ConsensusBand>(band.toInt()), inks.muted);
        x += side + 6;
    }
    QString words = index.data(Model::StatusTextRole).toString();
    if (index.data(Model::ProvisionalRole).toBool())
        words = DimensionDelegate::tr("%1 · provisional").arg(words);
    const int gradeWidth = 2 * side;
    const QRect text(x, line.top(), line.right() - x - gradeWidth - 8, line.height());
    painter.setPen(inks.muted);
    const bool said = text.width() >= painter.fontMetrics().averageCharWidth() * kLeastWord ||
                      painter.fontMetrics().horizontalAdvance(words) <= text.width();
    painter.drawText(
        visual(text),
        static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(direction, Qt::AlignLeft)),
        !said ? QString() // the sign alone says it
              : painter.fontMetrics().elidedText(keepInOrder(words), Qt::ElideRight, text.width()));
    const QRect grade(line.right() - gradeWidth, line.center().y() - side / 2, gradeWidth, side);
    if (!words.isEmpty())
        paintGrade(painter, visual(grade), index.data(Model::GradeRole).toInt(), inks.muted);
}

} // namespace

QSize DimensionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const QFontMetrics name(option.font);
    const QFontMetrics marks(screenFont(option.font, TextSize::Small));
    return {160, name.lineSpacing() * 2 + marks.lineSpacing() + 2 * kDimensionPadding + 2};
}

void DimensionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    const WindowColours colours = coloursFor(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const Inks inks{selected ? colours.onSelection : colours.ink,
                    selected ? colours.mutedOnSelection : colours.mutedInk};
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, selected ? colours.selection : colours.paper);
    const auto visual = [&](const QRect& rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const QRect inner = option.rect.adjusted(kDimensionPadding, kDimensionPadding,
                                             -kDimensionPadding, -kDimensionPadding);

    const QRect done(inner.left(), inner.top(), kDone, kDone);
    if (index.data(Model::SettledRole).toBool()) {
        themeIcon(QStringLiteral("check"), inks.text).paint(painter, visual(done));
    } else {
        painter->setPen(QPen(inks.muted, 1.2));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(QRectF(visual(done)).adjusted(3, 3, -3, -3));
    }

    const QFont scoreFont = screenFont(option.font, TextSize::Lead, TextWeight::SemiBold);
    const int scoreWidth = QFontMetrics(scoreFont).horizontalAdvance(QStringLiteral("2.25")) + 10;
    const int scoreHeight = QFontMetrics(scoreFont).height() + 4;
    const bool beside = inner.width() >= kDimensionBesideFrom;
    const QRect score(inner.right() - scoreWidth,
                      beside ? inner.top() : inner.bottom() - scoreHeight + 4, scoreWidth,
                      scoreHeight);
    const auto stage = static_cast<std::size_t>(qBound(0, index.data(Model::StageRole).toInt(), 3));
    painter->setPen(colours.stageOutline[stage]);
    painter->setBrush(stage > 0 ? QBrush(colours.stage[stage]) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(QRectF(visual(score)).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter->setFont(scoreFont);
    painter->setPen(stage > 0 ? colours.onStage[stage] : inks.muted);
    painter->drawText(visual(score), Qt::AlignCenter, index.data(Model::ScoreTextRole).toString());

    painter->setFont(option.font);
    painter->setPen(inks.text);
    const QRect name(done.right() + 8, inner.top(),
                     (beside ? score.left() - 8 : inner.right()) - done.right() - 8,
                     painter->fontMetrics().lineSpacing() * 2);
    const QFontMetrics metrics = painter->fontMetrics();
    painter->drawText(
        visual(name),
        static_cast<int>(Qt::AlignTop | Qt::TextWordWrap |
                         QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
        elidedWords(metrics.elidedText(keepInOrder(index.data(Qt::DisplayRole).toString()),
                                       Qt::ElideRight,
                                       name.width() * 2 - metrics.averageCharWidth() * 6),
                    metrics, name.width()));

    painter->setFont(screenFont(option.font, TextSize::Small));
    const QRect marks(name.left(), inner.bottom() - painter->fontMetrics().lineSpacing(),
                      (beside ? inner.right() : score.left() - 6) - name.left(),
                      painter->fontMetrics().lineSpacing());
    paintMarks(*painter, marks, index, inks, option.direction);

    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colours.focus, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

} // namespace milepost
