// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/profilelabels.h"

#include "core/base/halfstage.h"
#include "core/scoring/scorewords.h"
#include "core/wording/terms.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"
#include "ui/theme/screenfont.h"
#include "ui/theme/textorder.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace milepost {

namespace {

struct ProfileLabelsWords {
    Q_DECLARE_TR_FUNCTIONS(milepost::ProfileChart)
};

constexpr qreal kMark = 5; ///< half the size of a sign in the legend

bool anyRow(const ProfileFigure& figure, bool (*has)(const ProfileRow&))
{
    return std::any_of(figure.rows.cbegin(), figure.rows.cend(), has);
}

} // namespace

ProfileGrid::ProfileGrid(QGraphicsItem* parent) : QGraphicsItem(parent)
{
    setZValue(1); // in front of the background, behind the bars
}

void ProfileGrid::setGeometry(const ProfileGeometry& geometry, const QColor& colour)
{
    prepareGeometryChange();
    m_geometry = geometry;
    m_colour = colour;
    update();
}

void ProfileGrid::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const QRectF plot = m_geometry.plot();
    painter->setPen(QPen(m_colour, 1));
    for (const HalfStage stage : HalfStage::all()) {
        const qreal x = m_geometry.x(stage.value());
        painter->drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
}

ProfileLabels::ProfileLabels(QGraphicsItem* parent) : QGraphicsItem(parent)
{
    setZValue(100);
}

void ProfileLabels::setFigure(const ProfileFigure& figure)
{
    m_figure = figure;
    update();
}

void ProfileLabels::setGeometry(const ProfileGeometry& geometry, const QSizeF& size)
{
    prepareGeometryChange();
    m_geometry = geometry;
    m_rect = QRectF(QPointF(), size);
    update();
}

void ProfileLabels::setLook(const Colours& colours, const QFont& font,
                            Qt::LayoutDirection direction)
{
    m_colours = colours;
    m_font = font;
    m_direction = direction;
    update();
}

void ProfileLabels::setMarkedRow(int row)
{
    m_marked = row;
    update();
}

void ProfileLabels::text(QPainter& painter, const QRectF& rect, int flags, const QFont& font,
                         const QColor& colour, const QString& text) const
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(
        rect, flags | Qt::TextSingleLine,
        QFontMetricsF(font).elidedText(keepInOrder(text), Qt::ElideRight, rect.width()));
}

void ProfileLabels::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setLayoutDirection(m_direction);
    painter->setRenderHint(QPainter::Antialiasing);
    paintHeader(*painter);
    for (int row = 0; row < m_figure.rows.size(); ++row)
        paintRow(*painter, row);
    paintLegend(*painter);
}

void ProfileLabels::paintHeader(QPainter& painter) const
{
    const QFont font = screenFont(m_font, TextSize::Small);
    const QFontMetricsF metrics(font);
    std::array<QString, 3> names;
    std::array<qreal, 3> widths;
    for (size_t i = 0; i < names.size(); ++i) {
        const int stage = static_cast<int>(i) + 1;
        names[i] = QStringLiteral("%1  %2")
                       .arg(QString::number(stage), m_figure.stageNames.value(stage - 1))
                       .trimmed();
        widths[i] = std::ceil(metrics.horizontalAdvance(keepInOrder(names[i]))) + 1;
    }
    if (const auto rects = m_geometry.stageNames(widths)) {
        for (size_t i = 0; i < names.size(); ++i)
            text(painter, rects->at(i), Qt::AlignCenter, font, m_colours.mutedInk, names[i]);
        return;
    }
    // The numbers alone, each over its line.
    const QRectF header = m_geometry.header();
    const qreal third = header.width() / 3;
    for (int stage = 1; stage <= 3; ++stage) {
        text(painter, QRectF(m_geometry.x(stage) - third / 2, header.top(), third, header.height()),
             Qt::AlignCenter, font, m_colours.mutedInk, QString::number(stage));
    }
}

void ProfileLabels::paintRow(QPainter& painter, int number) const
{
    const ProfileRow& row = m_figure.rows.at(number);
    const QRectF area = m_geometry.row(number);
    painter.setPen(QPen(m_colours.hairline, 1));
    painter.drawLine(area.topLeft(), area.topRight());
    if (number == m_marked) {
        painter.setPen(QPen(m_colours.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 4, 4);
    }
    const QRectF name = m_geometry.name(number).adjusted(kMark, 0, -kMark, 0);
    paintName(painter, name, row.name);
    if (!row.score) {
        const QRectF plot = m_geometry.plot();
        painter.setPen(QPen(m_colours.rule, 1, Qt::DotLine));
        painter.drawLine(QPointF(plot.left(), area.center().y()),
                         QPointF(plot.right(), area.center().y()));
    }
    paintCounts(painter, row, number);

    const QRectF score = m_geometry.score(number);
    const QRectF upper(score.left(), score.center().y() - m_geometry.row(0).height() / 2,
                       score.width(), m_geometry.row(0).height() / 2 + 1);
    const QRectF lower = upper.translated(0, upper.height() - 1);
    if (row.score) {
        text(painter, upper, Qt::AlignLeading | Qt::AlignBottom,
             screenFont(m_font, TextSize::Lead, TextWeight::Bold), m_colours.ink, row.scoreText);
        text(painter, lower, Qt::AlignLeading | Qt::AlignTop, screenFont(m_font, TextSize::Small),
             m_colours.mutedInk, ProfileLabelsWords::tr("stage %1").arg(row.stage));
    } else {
        // "does not apply" takes two lines.
        painter.setFont(screenFont(m_font, TextSize::Small));
        painter.setPen(m_colours.mutedInk);
        painter.drawText(score, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextWordWrap,
                         row.scoreText);
    }
    if (m_geometry.hasWords())
        paintWords(painter, row, m_geometry.words(number));
}

/// In two lines where one is too short.
void ProfileLabels::paintName(QPainter& painter, const QRectF& rect, const QString& name) const
{
    const QFont font = screenFont(m_font, TextSize::Body, TextWeight::SemiBold);
    const QFontMetricsF metrics(font);
    const int flags = Qt::AlignLeading | Qt::AlignVCenter;
    const QRectF needed = metrics.boundingRect(rect, flags | Qt::TextWordWrap, name);
    if (needed.height() > rect.height() || needed.height() > 2.2 * metrics.lineSpacing() ||
        needed.width() > rect.width()) {
        text(painter, rect, flags, font, m_colours.ink, name);
        return;
    }
    painter.setFont(font);
    painter.setPen(m_colours.ink);
    painter.drawText(rect, flags | Qt::TextWordWrap, keepInOrder(name));
}

void ProfileLabels::paintWords(QPainter& painter, const ProfileRow& row, const QRectF& rect) const
{
    const QFont font = screenFont(m_font, TextSize::Small);
    QStringList lines;
    const auto fits = [&](const QString& words) {
        return QFontMetricsF(font).horizontalAdvance(words) <= rect.width();
    };
    if (row.score) {
        // Where one is comes before where one is moving to.
        const QString stage = row.stageText.section(QStringLiteral(", "), 0, -2);
        lines.append(fits(row.stageText) || stage.isEmpty() ? row.stageText : stage);
    }
    if (!row.targetText.isEmpty())
        lines.append(common::targetIs().arg(row.targetText));
    // A mark that has no room is left to the tool tip: better none than half a word.
    for (const QString& mark : {row.consensusText, row.confidenceText}) {
        if (mark.isEmpty() || lines.isEmpty())
            continue;
        const QString longer = lines.last() + QStringLiteral(" · ") + mark;
        if (fits(longer))
            lines.last() = longer;
    }
    const qreal height = QFontMetricsF(font).height();
    qreal top = rect.center().y() - height * static_cast<qreal>(lines.size()) / 2;
    for (const QString& line : std::as_const(lines)) {
        const QColor colour =
            row.score && line == lines.first() ? m_colours.ink : m_colours.mutedInk;
        text(painter, QRectF(rect.left(), top, rect.width(), height),
             Qt::AlignLeading | Qt::AlignVCenter, font, colour, line);
        top += height;
    }
}

void ProfileLabels::paintCounts(QPainter& painter, const ProfileRow& row, int number) const
{
    const QFont font = screenFont(m_font, TextSize::Small);
    const qreal height = QFontMetricsF(font).height();
    const QRectF area = m_geometry.row(number);
    for (const VoteDot& vote : row.votes) {
        if (vote.count <= kMostVoteDots)
            continue;
        const QRectF rect(m_geometry.x(vote.score) - 40, area.bottom() - height, 80, height);
        text(painter, rect, Qt::AlignCenter, font, m_colours.mutedInk,
             QStringLiteral("× %1").arg(m_locale.toString(vote.count)));
    }
}

qreal ProfileLabels::paintEntry(QPainter& painter, qreal x, const QString& words) const
{
    const QFont font = screenFont(m_font, TextSize::Small);
    const qreal width = QFontMetricsF(font).horizontalAdvance(words) + 2;
    const QRectF legend = m_geometry.legend();
    QRectF rect(x + 2 * kMark + 4, legend.top(), width, legend.height());
    if (m_direction == Qt::RightToLeft)
        rect.moveLeft(legend.width() - rect.right());
    text(painter, rect, Qt::AlignLeading | Qt::AlignVCenter, font, m_colours.mutedInk, words);
    return x + 2 * kMark + 4 + width + 16;
}

void ProfileLabels::paintLegend(QPainter& painter) const
{
    const QRectF legend = m_geometry.legend();
    const bool mirrored = m_direction == Qt::RightToLeft;
    qreal x = kMark;
    const auto middle = [&] {
        return QPointF(mirrored ? legend.width() - x - kMark : x + kMark, legend.center().y());
    };
    painter.setPen(Qt::NoPen);
    if (anyRow(m_figure, [](const ProfileRow& row) { return row.target.has_value(); })) {
        const QPointF at = middle();
        painter.setBrush(m_colours.accent);
        painter.drawPolygon(QPolygonF({at + QPointF(0, -kMark), at + QPointF(kMark, 0),
                                       at + QPointF(0, kMark), at + QPointF(-kMark, 0)}));
        x = paintEntry(painter, x, inWords(terms::target()));
    }
    if (anyRow(m_figure, [](const ProfileRow& row) { return row.previous.has_value(); })) {
        painter.setPen(QPen(m_colours.ink, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(middle(), kMark, kMark);
        x = paintEntry(painter, x, common::before());
    }
    if (anyRow(m_figure, [](const ProfileRow& row) { return !row.votes.isEmpty(); })) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_colours.mutedInk);
        painter.drawEllipse(middle(), 2.5, 2.5);
        x = paintEntry(painter, x, inWords(terms::oneVote()));
    }
}

} // namespace milepost
