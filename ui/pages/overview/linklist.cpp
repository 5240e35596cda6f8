// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/linklist.h"

#include "ui/pages/overview/linkrow.h"
#include "ui/widgets/pagelabels.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace milepost {

LinkList::LinkList(const QString& title, int shown, QWidget* parent)
    : QWidget(parent), m_title(headingLabel(title, this)), m_note(noteLabel(this)),
      m_empty(noteLabel(this)), m_rowLayout(new QVBoxLayout), m_more(new QToolButton(this)),
      m_shown(shown)
{
    setAccessibleName(title);
    m_rowLayout->setSpacing(0);
    m_rowLayout->setContentsMargins(0, 0, 0, 0);
    m_more->setAutoRaise(true);
    m_more->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_more->hide();
    connect(m_more, &QToolButton::clicked, this, [this] {
        m_all = !m_all;
        showRows();
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(m_note);
    layout->addWidget(m_empty);
    layout->addLayout(m_rowLayout);
    layout->addWidget(m_more, 0, Qt::AlignLeading);
    layout->addStretch(1);
}

void LinkList::setTitle(const QString& title)
{
    m_title->setWords(title);
    setAccessibleName(title);
}

void LinkList::setLines(const QList<OverviewLine>& lines, const QString& empty, const QString& note)
{
    m_lines = lines;
    m_empty->setWords(empty);
    m_empty->setVisible(lines.isEmpty() && !empty.isEmpty());
    m_note->setWords(note);
    m_note->setVisible(!note.isEmpty());
    showRows();
}

void LinkList::showRows()
{
    const qsizetype count = m_all ? m_lines.size() : qMin<qsizetype>(m_shown, m_lines.size());
    for (qsizetype i = 0; i < count; ++i) {
        LinkRow* row = rowAt(i);
        row->setLine(m_lines.at(i));
        row->show();
    }
    for (qsizetype i = count; i < m_rows.size(); ++i)
        m_rows.at(i)->hide();
    const auto hidden = static_cast<int>(m_lines.size() - m_shown);
    m_more->setVisible(hidden > 0);
    m_more->setText(m_all ? tr("Show fewer") : tr("Show %n more", nullptr, hidden));
    m_more->setAccessibleName(tr("%1: %2").arg(m_title->text(), m_more->text()));
}

LinkRow* LinkList::rowAt(qsizetype index)
{
    while (m_rows.size() <= index) {
        auto* row = new LinkRow(this);
        connect(row, &LinkRow::followed, this, &LinkList::followed);
        QWidget::setTabOrder(m_rows.isEmpty() ? static_cast<QWidget*>(m_title) : m_rows.last(),
                             row);
        m_rowLayout->addWidget(row);
        m_rows.append(row);
        QWidget::setTabOrder(row, m_more);
    }
    return m_rows.at(index);
}

} // namespace milepost
