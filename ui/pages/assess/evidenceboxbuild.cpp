// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/terms.h"
#include "ui/language/inwords.h"
#include "ui/models/evidencelistmodel.h"
#include "ui/pages/assess/assesscontext.h"
#include "ui/pages/assess/evidencebox.h"
#include "ui/theme/icons.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/steadylabel.h"
#include "ui/widgets/textfields.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>

namespace milepost {

namespace {

QList<Choice> gradeChoices(const Content& content)
{
    QList<Choice> choices;
    for (const EvidenceGrade& grade : content.evidenceGrades) {
        const QString number = QString::number(grade.grade);
        choices.append({number, EvidenceBox::tr("%1, %2").arg(number, grade.label), grade.label,
                        number.front()});
    }
    return choices;
}

} // namespace

void EvidenceBox::build()
{
    m_grade = new ChoiceBar(tr("Evidence grade"), gradeChoices(m_context.content()), this);
    m_meaning = new SteadyLabel(TextSize::Body, this);
    QStringList meanings;
    for (const EvidenceGrade& grade : m_context.content().evidenceGrades)
        meanings.append(grade.label);
    m_meaning->setRoomFor(meanings);
    m_raise = new QPushButton(this);
    m_raise->setFlat(true);
    m_raise->setToolTip(tr("Goes to the grade; what it is remains your judgement"));
    m_addLink = new QPushButton(themeIcon(QStringLiteral("link")), tr("Add link"), this);
    m_addQuote = new QPushButton(themeIcon(QStringLiteral("quote")), tr("Add quote"), this);
    m_addFile = new QPushButton(themeIcon(QStringLiteral("file")), tr("Add file…"), this);
    m_addFile->setToolTip(tr("Or drop files here"));

    m_list = new QListView(this);
    m_list->setModel(m_model);
    m_list->setAccessibleName(inWords(terms::evidence()));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setUniformItemSizes(true);
    m_list->setFixedHeight(fontMetrics().height() * 6);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing = new QLabel(tr("Nothing attached yet. Files can be dropped here."));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    (new QVBoxLayout(m_list->viewport()))->addWidget(m_nothing);
    m_remove = new QPushButton(themeIcon(QStringLiteral("remove")), tr("Remove"), this);
    m_remove->setToolTip(tr("Remove this evidence (Delete)"));
    m_saveAs = new QPushButton(tr("Save file as…"), this);
    m_fields = new QWidget(this);
    m_title = new TextField(tr("Title of the evidence"), m_fields);
    m_title->setPlaceholderText(tr("Title"));
    m_text = new TextArea(tr("Words of the evidence"), 5, m_fields);
    m_text->setSteady(3);
    for (QWidget* part : {static_cast<QWidget*>(m_raise), static_cast<QWidget*>(m_saveAs),
                          static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_text)}) {
        QSizePolicy keepsItsRoom = part->sizePolicy();
        keepsItsRoom.setRetainSizeWhenHidden(true);
        part->setSizePolicy(keepsItsRoom);
    }

    auto* grade = new QHBoxLayout;
    grade->addWidget(m_grade);
    grade->addWidget(m_meaning, 1, Qt::AlignVCenter);
    auto* adding = new FlowLayout(6);
    for (QPushButton* button : {m_addLink, m_addQuote, m_addFile})
        adding->addWidget(button);
    auto* item = new QHBoxLayout;
    item->addWidget(m_remove);
    item->addWidget(m_saveAs);
    item->addStretch();
    auto* fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->addWidget(m_title);
    fields->addWidget(m_text);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(grade);
    layout->addWidget(m_raise, 0, Qt::AlignLeading);
    layout->addLayout(adding);
    layout->addWidget(m_list);
    layout->addLayout(item);
    layout->addWidget(m_fields);
}

} // namespace milepost
