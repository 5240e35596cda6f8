// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/evidencelistmodel.h"
#include "ui/pages/assess/assesscontext.h"
#include "ui/pages/assess/evidencebox.h"
#include "ui/pages/choicebar.h"
#include "ui/pages/parts/flowlayout.h"
#include "ui/pages/textfields.h"
#include "ui/theme/icons.h"

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
    auto* meaning = new QLabel(this);
    meaning->setWordWrap(true);
    meaning->setTextFormat(Qt::PlainText);
    const auto showMeaning = [this, meaning] {
        const DimensionRecord* record = m_context.record();
        const int grade = record ? record->evidenceGrade : 0;
        for (const EvidenceGrade& known : m_context.content().evidenceGrades) {
            if (known.grade == grade)
                meaning->setText(known.label);
        }
    };
    connect(&m_context, &AssessContext::dimensionChanged, meaning, showMeaning);
    connect(&m_context, &AssessContext::edited, meaning, showMeaning);
    showMeaning();

    m_list = new QListView(this);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Evidence"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setUniformItemSizes(true);
    m_list->setMaximumHeight(fontMetrics().height() * 7);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_title = new TextField(tr("Title of the evidence"), this);
    m_title->setPlaceholderText(tr("Title"));
    m_text = new TextArea(tr("Words of the evidence"), 5, this);
    m_addLink = new QPushButton(themeIcon(QStringLiteral("link")), tr("Add link"), this);
    m_addQuote = new QPushButton(themeIcon(QStringLiteral("quote")), tr("Add quote"), this);
    m_addFile = new QPushButton(themeIcon(QStringLiteral("file")), tr("Add file…"), this);
    m_addFile->setToolTip(tr("Or drop files here"));
    m_saveAs = new QPushButton(tr("Save file as…"), this);
    m_remove = new QPushButton(themeIcon(QStringLiteral("remove")), tr("Remove"), this);
    m_remove->setToolTip(tr("Remove this evidence (Delete)"));

    auto* grade = new QHBoxLayout;
    grade->addWidget(m_grade);
    grade->addWidget(meaning, 1);
    auto* adding = new FlowLayout(6);
    for (QPushButton* button : {m_addLink, m_addQuote, m_addFile})
        adding->addWidget(button);
    auto* item = new FlowLayout(6);
    item->addWidget(m_saveAs);
    item->addWidget(m_remove);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(grade);
    layout->addWidget(m_list);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(item);
    layout->addLayout(adding);
}

} // namespace milepost
