// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/scorewords.h"
#include "core/wording/figurewords.h"
#include "core/wording/terms.h"
#include "ui/figures/paper/figures.h"
#include "ui/figures/paper/legend.h"
#include "ui/figures/paper/marks.h"

#include <algorithm>
#include <cmath>

namespace milepost {

namespace {

constexpr qreal kProfileGap = 12;
constexpr qreal kProfileBarHeight = 11;
constexpr qreal kVotePitch = 5;
constexpr qreal kProfileRowPadding = 6;
constexpr qreal kBandHeight = 3;
constexpr double kAxisStart = 0.6; // left of stage 1, so that a score of 1 has a bar to see
constexpr double kAxisEnd = 3.2;

struct Plot {
    qreal left = 0;
    qreal width = 0;

    [[nodiscard]] qreal x(double score) const
    {
        return left + width * (score - kAxisStart) / (kAxisEnd - kAxisStart);
    }
};

// Places of vote dots: rows of as many as fit between two half-stages, then next to each other
// nothing is lost: what would need more than three rows is drawn as one disc with its number.
struct VoteMarks {
    std::vector<QPointF> dots; // x as score position, y below the top of the lane
    struct Counted {
        qreal x;
        Text text;
    };
    std::vector<Counted> counted;
    qreal height = 0;
};

constexpr int kMostVoteRows = 3;

void paintPlot(Canvas& canvas, const QRectF& rect, const ProfileRow& row, const VoteMarks& votes,
               const Plot& plot, const Colours& colours)
{
    const qreal left = rect.left();
    for (double tick = 1; tick <= 3; tick += 0.5) {
        const bool isStage = tick == std::floor(tick);
        const qreal x = left + plot.x(tick);
        canvas.line({x, rect.top()}, {x, rect.bottom()},
                    Stroke{colours.hairline, isStage ? 1.0 : 0.5});
    }
    const qreal barTop = rect.top() + kProfileRowPadding;
    const qreal barMiddle = barTop + kProfileBarHeight / 2;
    const auto stage = static_cast<std::size_t>(std::clamp(row.stage, 0, 3));
    const qreal from = left + plot.left;
    if (row.score) {
        const QRectF bar(from, barTop, left + plot.x(*row.score) - from, kProfileBarHeight);
        canvas.fill(bar, colours.stage[stage]);
        canvas.frame(bar, Stroke{colours.stageOutline[stage], 0.6});
    } else {
        canvas.line({from, barMiddle}, {left + plot.x(3), barMiddle},
                    Stroke{colours.rule, 0.75, Qt::DotLine});
    }
    if (row.previous)
        paintPrevious(canvas, {left + plot.x(*row.previous), barMiddle}, colours);
    if (row.target)
        paintTarget(canvas, {left + plot.x(*row.target), barMiddle}, colours);
    const qreal votesTop = barTop + kProfileBarHeight + 3;
    for (const QPointF& dot : votes.dots)
        paintVote(canvas, {left + dot.x(), votesTop + dot.y()}, colours);
    for (const VoteMarks::Counted& counted : votes.counted)
        canvas.text(counted.text, {left + counted.x - counted.text.width() / 2, votesTop});
}

class ProfileLayout {
public:
    ProfileLayout(const ProfileFigure& figure, const LayoutContext& context)
        : m_figure(figure), m_context(context), m_kit(*context.kit)
    {
        const qreal width = context.width;
        m_nameWidth = width * 0.22;
        m_wordsWidth = width * 0.21;
        m_scoreWidth = 40;
        m_plot.left = m_nameWidth + kProfileGap;
        m_plot.width = width - m_nameWidth - m_wordsWidth - m_scoreWidth - 3 * kProfileGap;
        m_scoreLeft = m_plot.left + m_plot.width + kProfileGap;
        m_wordsLeft = m_scoreLeft + m_scoreWidth + kProfileGap;
    }

    Strips run()
    {
        Strips strips{axis()};
        const auto repeated = std::make_shared<const Strip>(strips.front());
        for (const ProfileRow& row : m_figure.rows) {
            strips.push_back(rowStrip(row));
            strips.back().repeated = repeated;
        }
        if (strips.size() > 2)
            strips[strips.size() - 1].keepWithNext = true;
        strips.push_back(legend());
        return strips;
    }

private:
    // The stages over the plot: each begins where its name stands.
    [[nodiscard]] Strip axis() const
    {
        std::vector<Text> names;
        std::vector<qreal> lefts;
        qreal height = 0;
        for (int stage = 1; stage <= 3; ++stage) {
            const QString name = m_figure.stageNames.value(stage - 1);
            const StyledText text{Span{QString::number(stage), SpanStyle::Strong, {}},
                                  Span{QStringLiteral("  ") + name, SpanStyle::Plain, {}}};
            const qreal left = stage == 1 ? m_plot.left : m_plot.x(stage);
            const qreal right = stage == 3 ? m_context.width : m_plot.x(stage + 1);
            names.push_back(
                m_kit.type().set(text, m_kit.muted(TextSize::Small), right - left - kRhythm));
            lefts.push_back(left);
            height = std::max(height, names.back().height());
        }
        Strip strip;
        strip.height = height + 2 + kBandHeight;
        strip.keepWithNext = true;
        strip.paint = [=, plot = m_plot, colours = &m_kit.colours()](Canvas& canvas,
                                                                     const QRectF& rect) {
            const qreal bandTop = rect.bottom() - kBandHeight;
            for (std::size_t i = 0; i < names.size(); ++i) {
                const qreal left = rect.left() + lefts[i];
                const qreal right = rect.left() + (i == 2 ? plot.left + plot.width : lefts[i + 1]);
                canvas.text(names[i], {left, bandTop - 2 - names[i].height()});
                canvas.fill({left, bandTop, right - left - (i == 2 ? 0 : 1), kBandHeight},
                            colours->stage[i + 1]);
            }
        };
        return strip;
    }

    [[nodiscard]] VoteMarks voteMarks(const ProfileRow& row) const
    {
        const qreal room = m_plot.x(1.5) - m_plot.x(1) - 3;
        const int perRow = std::max(1, static_cast<int>(room / kVotePitch));
        VoteMarks marks;
        for (const VoteDot& vote : row.votes) {
            const qreal x = m_plot.x(vote.score);
            if (vote.count > perRow * kMostVoteRows) {
                const Text text = m_kit.type().setLine(
                    QStringLiteral("× %1").arg(m_kit.locale().toString(vote.count)),
                    m_kit.muted(TextSize::Small));
                marks.counted.push_back({x, text});
                marks.height = std::max(marks.height, text.height());
                continue;
            }
            for (int i = 0; i < vote.count; ++i) {
                const int line = i / perRow;
                const int inLine = std::min(perRow, vote.count - line * perRow);
                const qreal offset = (i % perRow - (inLine - 1) / 2.0) * kVotePitch;
                marks.dots.emplace_back(x + offset, (line + 0.5) * kVotePitch);
                marks.height = std::max(marks.height, (line + 1) * kVotePitch);
            }
        }
        return marks;
    }

    [[nodiscard]] Strip rowStrip(const ProfileRow& row) const
    {
        const Typesetter& type = m_kit.type();
        const Text name =
            type.set(row.name, m_kit.ink(TextSize::Body, TextWeight::SemiBold), m_nameWidth);
        const Text score = type.setFitting(row.scoreText,
                                           row.score ? m_kit.ink(TextSize::Lead, TextWeight::Bold)
                                                     : m_kit.muted(TextSize::Body),
                                           m_scoreWidth, row.score ? 1 : 2);
        const Text target = row.targetText.isEmpty()
                                ? Text()
                                : type.set(QStringLiteral("→ ") + row.targetText,
                                           m_kit.accent(TextSize::Body), m_scoreWidth);
        const Text stage = type.set(row.stageText, m_kit.ink(TextSize::Small), m_wordsWidth);
        QStringList marks{row.consensusText, row.confidenceText};
        marks.removeAll(QString());
        const Text confidence =
            type.set(marks.join(QStringLiteral(" · ")), m_kit.muted(TextSize::Small), m_wordsWidth);
        const VoteMarks votes = voteMarks(row);

        const qreal plotHeight = kProfileBarHeight + (votes.height > 0 ? 3 + votes.height : 0);
        const qreal inner = std::max({plotHeight, name.height(), score.height() + target.height(),
                                      stage.height() + confidence.height()});
        Strip strip;
        strip.height = inner + 2 * kProfileRowPadding;
        strip.paint = [=, plot = m_plot, scoreLeft = m_scoreLeft, wordsLeft = m_wordsLeft,
                       colours = &m_kit.colours()](Canvas& canvas, const QRectF& rect) {
            const qreal top = rect.top() + kProfileRowPadding;
            canvas.line(rect.topLeft(), rect.topRight(), Stroke{colours->hairline, 0.5});
            canvas.text(name, {rect.left(), top});
            paintPlot(canvas, rect, row, votes, plot, *colours);
            canvas.text(score, {rect.left() + scoreLeft, top - 2});
            canvas.text(target, {rect.left() + scoreLeft, top - 2 + score.height()});
            canvas.text(stage, {rect.left() + wordsLeft, top});
            canvas.text(confidence, {rect.left() + wordsLeft, top + stage.height()});
        };
        return strip;
    }

    [[nodiscard]] Strip legend() const
    {
        const Colours* colours = &m_kit.colours();
        std::vector<LegendEntry> entries;
        entries.push_back(
            {m_kit.text(terms::score()), 18, [colours](Canvas& canvas, const QPointF& middle) {
                 const QRectF bar(middle.x() - 9, middle.y() - 3, 18, 6);
                 canvas.fill(bar, colours->stage[2]);
             }});
        const auto& rows = m_figure.rows;
        if (std::any_of(rows.begin(), rows.end(), [](const auto& row) { return row.target; }))
            entries.push_back(
                {m_kit.text(terms::target()), 10, [colours](Canvas& canvas, const QPointF& at) {
                     paintTarget(canvas, at, *colours);
                 }});
        if (std::any_of(rows.begin(), rows.end(), [](const auto& row) { return row.previous; }))
            entries.push_back({m_kit.text(figurewords::scoreBefore()), 8,
                               [colours](Canvas& canvas, const QPointF& at) {
                                   paintPrevious(canvas, at, *colours);
                               }});
        if (std::any_of(rows.begin(), rows.end(),
                        [](const auto& row) { return !row.votes.isEmpty(); }))
            entries.push_back(
                {m_kit.text(terms::oneVote()), 5, [colours](Canvas& canvas, const QPointF& at) {
                     paintVote(canvas, at, *colours);
                 }});
        return legendStrip(entries, m_context);
    }

    const ProfileFigure& m_figure;
    const LayoutContext& m_context;
    const PrintKit& m_kit;
    Plot m_plot;
    qreal m_nameWidth = 0;
    qreal m_scoreWidth = 0;
    qreal m_wordsWidth = 0;
    qreal m_scoreLeft = 0;
    qreal m_wordsLeft = 0;
};

} // namespace

Strips layOut(const ProfileFigure& figure, const LayoutContext& context)
{
    if (figure.rows.isEmpty())
        return {};
    return ProfileLayout(figure, context).run();
}

} // namespace milepost
