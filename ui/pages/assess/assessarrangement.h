// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QSplitter;

namespace milepost {

class AssessHeader;
class DimensionList;
class DimensionView;
class VotesPanel;

/// Where the parts of the Assess page stand: the header above, the dimensions beside what is shown
/// of one of them, the votes below or beside that. In a small window all of them are one column
/// that scrolls as a whole. It becomes the parent of the parts.
class AssessArrangement : public QWidget {
    Q_OBJECT

public:
    struct Parts {
        AssessHeader* header;
        DimensionList* dimensions;
        DimensionView* dimension;
        VotesPanel* votes;
    };

    explicit AssessArrangement(const Parts& parts, QWidget* parent = nullptr);

    /// Puts the votes at the end of the dimension instead of in sight at all times.
    void setVotesLast(bool last);
    [[nodiscard]] bool isOneColumn() const { return m_oneColumn; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void arrange();
    void place(bool oneColumn, bool votesInside);
    void followCell(const QRect& cell) const;
    void goToVotes() const;

    Parts m_parts;
    QSplitter* m_columns;
    QSplitter* m_work;
    QWidget* m_listHolder;
    QWidget* m_votesHolder;
    QBoxLayout* m_column;
    bool m_votesLast = false;
    bool m_oneColumn = false;
    bool m_votesInside = false;
};

} // namespace milepost
