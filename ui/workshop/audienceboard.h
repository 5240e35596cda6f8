// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workshop/boardlines.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace milepost {

class DotPlot;

/// The wall: one view of the audience in letters of 28 points and more at 1280 × 720, larger on a
/// larger screen, in the font of the report. Where the text has more than eight lines, what can be
/// left for the next step goes.
class AudienceBoard : public QWidget {
    Q_OBJECT

public:
    explicit AudienceBoard(QWidget* parent = nullptr);

    void showView(const AudienceView& view);
    /// Nothing but the background.
    void setBlank(bool blank);
    [[nodiscard]] bool isBlank() const { return m_blank; }
    /// How many lines of text there are at this size, title and foot included.
    [[nodiscard]] int lineCount() const;
    /// The size of most letters in pixels.
    [[nodiscard]] int letters() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Paragraph {
        BoardLine line;
        QLabel* label = nullptr;
    };
    void rebuild();
    void arrange();
    [[nodiscard]] QFont fontOf(BoardLine::Kind kind) const;
    [[nodiscard]] int linesOf(const QLabel& label) const;
    [[nodiscard]] int textWidth(const BoardLine& line) const;

    BoardText m_text;
    std::optional<AudienceVotes> m_votes;
    QWidget* m_content;
    QLabel* m_title;
    QLabel* m_clock;
    QLabel* m_foot;
    QVBoxLayout* m_body;
    DotPlot* m_plot;
    QList<Paragraph> m_paragraphs;
    bool m_blank = false;
};

} // namespace milepost
