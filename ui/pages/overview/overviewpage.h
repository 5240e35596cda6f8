// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/overview.h"
#include "ui/pages/page.h"

class QButtonGroup;
class QScrollArea;

namespace milepost {

class Columns;
class EmptyOverview;
class LinkList;
class MatrixCard;
class MatrixPanel;
class TextLabel;

/// The first page: where we are, where we want to be, what is weakest, what we disagree on, what is
/// next and what there is to be warned of. It only shows; each line leads to the place that answers
/// it. It tells about the unit and the matrix of the assessment that is looked at. It follows the
/// document while it is visible, and catches up when it is shown.
class OverviewPage : public Page {
    Q_OBJECT

public:
    explicit OverviewPage(EngagementView& view, QWidget* parent = nullptr);

    [[nodiscard]] PageId id() const override { return PageId::Overview; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    /// Chooses the matrix of the place's assessment, and its dimension in the profile.
    void reveal(const Place& place) override;

    /// What is on the page.
    [[nodiscard]] const OverviewContent& content() const { return m_content; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refreshSoon();
    void refresh();
    void followAssessment();
    void showCards();
    void showMatrix();
    void showLists();
    void keepFocus();
    void follow(const OverviewLink& link);
    [[nodiscard]] MatrixCard* addCard();
    /// That of the assessment that is looked at, or the first; null without one.
    [[nodiscard]] const MatrixOverview* chosen() const;
    /// The assessment of the matrix that work goes on in: the open one, or the one in use.
    [[nodiscard]] AssessmentId workedOn(const MatrixOverview& matrix) const;

    OverviewContent m_content;
    bool m_dirty = true;
    bool m_scheduled = false;

    TextLabel* m_title;
    TextLabel* m_subtitle;
    EmptyOverview* m_empty;
    QWidget* m_body;
    Columns* m_cardRow;
    QButtonGroup* m_cardGroup;
    QList<MatrixCard*> m_cards;
    MatrixPanel* m_panel;
    LinkList* m_gaps;
    LinkList* m_plays;
    LinkList* m_warnings;
};

} // namespace milepost
