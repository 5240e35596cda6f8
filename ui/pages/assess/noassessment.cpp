// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/noassessment.h"

#include "ui/theme/screenfont.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace milepost {

NoAssessment::NoAssessment(const Content& content, QWidget* parent)
    : QWidget(parent), m_more(new QPushButton(tr("Choose date, unit and kind…"), this))
{
    auto* heading = new QLabel(tr("No assessment yet"), this);
    heading->setFont(screenFont(font(), TextSize::Title, TextWeight::SemiBold));
    auto* text = new QLabel(tr("Choose what to assess first. It is made for the whole organization "
                               "with the date of today; both can be changed."),
                            this);
    text->setWordWrap(true);
    auto* column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(heading);
    column->addWidget(text);
    for (const Matrix& matrix : content.matrices) {
        const QString name = tr("Assess: %1").arg(matrix.shortName);
        // An ampersand in a name is a letter, not the mark of a shortcut.
        auto* button = new QPushButton(QString(name).replace(u'&', QStringLiteral("&&")), this);
        button->setAccessibleName(name);
        button->setAccessibleDescription(matrix.purpose);
        button->setToolTip(matrix.name);
        connect(button, &QPushButton::clicked, this,
                [this, id = matrix.id] { emit matrixChosen(id); });
        column->addWidget(button);
        auto* purpose = new QLabel(matrix.purpose, this);
        purpose->setWordWrap(true);
        purpose->setFont(screenFont(font(), TextSize::Small));
        column->addWidget(purpose);
        m_matrices.append(button);
    }
    m_more->setFlat(true);
    connect(m_more, &QPushButton::clicked, this, &NoAssessment::moreRequested);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    auto* box = new QWidget(this);
    box->setLayout(column);
    box->setMaximumWidth(520);
    auto* layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(box, 4, Qt::AlignVCenter);
    layout->addStretch(1);
}

void NoAssessment::setWritable(bool writable)
{
    for (QPushButton* button : std::as_const(m_matrices))
        button->setEnabled(writable);
    m_more->setEnabled(writable);
}

} // namespace milepost
