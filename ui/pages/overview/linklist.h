// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/overview.h"

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace milepost {

class LinkRow;
class TextLabel;

/// A heading with the lines under it: the first few, and the rest at the press of a button. Without
/// lines a sentence says so. Rows stay where they are when their lines change, and so does the
/// focus.
class LinkList : public QWidget {
    Q_OBJECT

public:
    /// Shows at most `shown` lines at first.
    LinkList(const QString& title, int shown, QWidget* parent = nullptr);

    /// `empty` is shown instead of lines; `note` in small print under the heading.
    void setLines(const QList<OverviewLine>& lines, const QString& empty, const QString& note = {});
    void setTitle(const QString& title);

signals:
    void followed(const milepost::OverviewLink& link);

private:
    void showRows();
    LinkRow* rowAt(qsizetype index);

    TextLabel* m_title;
    TextLabel* m_note;
    TextLabel* m_empty;
    QVBoxLayout* m_rowLayout;
    QToolButton* m_more;
    QList<LinkRow*> m_rows;
    QList<OverviewLine> m_lines;
    int m_shown;
    bool m_all = false;
};

} // namespace milepost
