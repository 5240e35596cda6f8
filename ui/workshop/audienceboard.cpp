// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/audienceboard.h"

#include "ui/theme/fonts.h"
#include "ui/theme/windowcolours.h"
#include "ui/workshop/dotplot.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace milepost {

namespace {

constexpr int kMostLines = 8;
constexpr double kLetters = 38; // pixels at 1280 × 720: 28 points of 96 to the inch
constexpr double kMargin = 1.1; // letters

QLabel* plainLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// The mark of a stage: its number on its colour.
class StageMark : public QWidget {
public:
    StageMark(int stage, int letters, QWidget* parent) : QWidget(parent), m_stage(stage)
    {
        setFixedSize(int(letters * 1.5), int(letters * 1.25));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const WindowColours colours = coloursFor(palette());
        const auto stage = static_cast<std::size_t>(m_stage);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(colours.stageOutline.at(stage));
        painter.setBrush(colours.stage.at(stage));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
        painter.setFont(reportFont(int(height() * 0.75), TextWeight::SemiBold, false));
        painter.setPen(colours.onStage.at(stage));
        painter.drawText(rect(), Qt::AlignCenter, QLocale().toString(m_stage));
    }

private:
    int m_stage;
};

} // namespace

AudienceBoard::AudienceBoard(QWidget* parent)
    : QWidget(parent), m_content(new QWidget(this)), m_title(plainLabel(m_content)),
      m_clock(plainLabel(m_content)), m_foot(plainLabel(m_content)), m_body(new QVBoxLayout),
      m_plot(new DotPlot(m_content))
{
    registerFonts();
    m_clock->setWordWrap(false);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_clock, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(m_content);
    layout->addLayout(head);
    layout->addStretch(1);
    layout->addLayout(m_body);
    layout->addWidget(m_plot, 20);
    layout->addStretch(1);
    layout->addWidget(m_foot);
    m_plot->hide();
}

int AudienceBoard::letters() const
{
    return std::max(8, int(std::floor(kLetters * std::min(width() / 1280.0, height() / 720.0))));
}

QFont AudienceBoard::fontOf(BoardLine::Kind kind) const
{
    const bool strong = kind == BoardLine::Kind::Large || kind == BoardLine::Kind::Strong;
    return reportFont(kind == BoardLine::Kind::Large ? letters() * 2 : letters(),
                      strong ? TextWeight::SemiBold : TextWeight::Regular, false);
}

int AudienceBoard::textWidth(const BoardLine& line) const
{
    const int marked = line.stage > 0 ? int(letters() * 2.1) : 0;
    return std::max(letters(), width() - 2 * int(letters() * kMargin) - marked);
}

void AudienceBoard::showView(const AudienceView& view)
{
    const BoardText text = boardText(view);
    const bool same = text.lines == m_text.lines && view.votes == m_votes;
    m_text = text;
    m_votes = view.votes;
    m_title->setText(text.title);
    m_clock->setText(text.clock);
    m_foot->setText(text.foot);
    if (!same)
        rebuild();
}

void AudienceBoard::setBlank(bool blank)
{
    m_blank = blank;
    m_content->setVisible(!blank);
}

void AudienceBoard::rebuild()
{
    while (QLayoutItem* item = m_body->takeAt(0)) {
        if (QLayout* row = item->layout()) {
            while (QLayoutItem* part = row->takeAt(0)) {
                delete part->widget();
                delete part;
            }
        }
        delete item;
    }
    m_paragraphs.clear();
    for (const BoardLine& line : m_text.lines) {
        auto* label = plainLabel(m_content);
        label->setText(line.text);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        auto* row = new QHBoxLayout;
        row->setSpacing(int(letters() * 0.6));
        if (line.stage > 0)
            row->addWidget(new StageMark(line.stage, letters(), m_content), 0, Qt::AlignTop);
        row->addWidget(label, 1);
        m_body->addLayout(row);
        m_paragraphs.append({line, label});
    }
    m_plot->setVisible(m_votes && !m_votes->dots.isEmpty());
    if (m_votes)
        m_plot->setVotes(*m_votes);
    arrange();
}

void AudienceBoard::arrange()
{
    m_content->setGeometry(rect());
    const int size = letters();
    const int margin = int(size * kMargin);
    m_content->layout()->setContentsMargins(margin, margin, margin, margin);
    m_content->layout()->setSpacing(int(size * 0.4));
    m_body->setSpacing(int(size * 0.4));
    m_plot->setLetters(size);
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, coloursFor(palette()).mutedInk);
    m_title->setFont(fontOf(BoardLine::Kind::Strong));
    m_clock->setFont(fontOf(BoardLine::Kind::Strong));
    m_foot->setFont(fontOf(BoardLine::Kind::Normal));
    m_foot->setPalette(quiet);
    for (const Paragraph& paragraph : std::as_const(m_paragraphs)) {
        paragraph.label->setFont(fontOf(paragraph.line.kind));
        if (paragraph.line.kind == BoardLine::Kind::Quiet)
            paragraph.label->setPalette(quiet);
        paragraph.label->setText(paragraph.line.text);
    }
    if (lineCount() <= kMostLines)
        return;
    // The vote that follows shows them in full.
    for (const Paragraph& paragraph : std::as_const(m_paragraphs)) {
        if (!paragraph.line.brief.isEmpty())
            paragraph.label->setText(paragraph.line.brief);
    }
}

int AudienceBoard::linesOf(const QLabel& label) const
{
    const QFontMetrics metrics(label.font());
    int width = this->width() - 2 * int(letters() * kMargin);
    for (const Paragraph& paragraph : m_paragraphs) {
        if (paragraph.label == &label)
            width = textWidth(paragraph.line);
    }
    const QRect room(0, 0, width, 100'000);
    const int height = metrics.boundingRect(room, Qt::TextWordWrap, label.text()).height();
    return label.text().isEmpty()
               ? 0
               : std::max(1, int(std::lround(double(height) / metrics.lineSpacing())));
}

int AudienceBoard::lineCount() const
{
    int lines = linesOf(*m_title) + linesOf(*m_foot);
    for (const Paragraph& paragraph : m_paragraphs)
        lines += linesOf(*paragraph.label);
    return lines;
}

void AudienceBoard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    rebuild();
}

void AudienceBoard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        arrange();
}

void AudienceBoard::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), coloursFor(palette()).paper);
}

} // namespace milepost
