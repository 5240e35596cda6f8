// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/indicatorrow.h"

#include "core/base/limits.h"
#include "core/edits/dimensions.h"
#include "core/wording/terms.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"
#include "ui/pages/assess/assesscontext.h"
#include "ui/theme/tooltip.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/pagelabels.h"
#include "ui/widgets/textfields.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace milepost {

namespace {

enum Answer { Yes, No, NotAsked };

const IndicatorAnswer* answerTo(const DimensionRecord* record, const IndicatorId& id)
{
    if (!record)
        return nullptr;
    for (const IndicatorAnswer& answer : record->indicators) {
        if (answer.id == id)
            return &answer;
    }
    return nullptr;
}

} // namespace

IndicatorRow::IndicatorRow(AssessContext& context, const Indicator& indicator, QWidget* parent)
    : QWidget(parent), m_context(context), m_id(indicator.id)
{
    m_text = new TextLabel(TextSize::Body, false, this);
    m_text->setWords(indicator.text);
    const QString askFor = tr("Evidence: %1").arg(indicator.evidence);
    m_text->setToolTip(toolTipText(askFor));

    m_answer = new ChoiceBar(indicator.text,
                             {{common::yes(), inWords(terms::yes()), {}, u'y'},
                              {common::no(), inWords(terms::no()), {}, u'n'},
                              {tr("Not asked"), tr("not asked"), {}, u'-'}},
                             this);
    m_answer->setAccessibleDescription(askFor);
    m_noteButton = new QToolButton(this);
    m_noteButton->setText(inWords(terms::note()));
    m_noteButton->setAutoRaise(true);
    m_noteButton->setCheckable(true);
    QSizePolicy keepsItsRoom = m_noteButton->sizePolicy();
    keepsItsRoom.setRetainSizeWhenHidden(true);
    m_noteButton->setSizePolicy(keepsItsRoom);
    m_noteButton->setAccessibleName(tr("Note on: %1").arg(indicator.text));
    m_note = new TextField(m_noteButton->accessibleName(), this);
    m_note->limit().setMost(limits::kTextLength);
    m_note->setPlaceholderText(tr("Where it was seen, who said so"));
    m_note->hide();

    auto* answers = new QHBoxLayout;
    answers->setSpacing(4);
    answers->addWidget(m_answer);
    answers->addWidget(m_noteButton);
    answers->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(2);
    layout->addWidget(m_text);
    layout->addLayout(answers);
    layout->addWidget(m_note);

    connect(m_answer, &ChoiceBar::chosen, this, &IndicatorRow::choose);
    connect(m_noteButton, &QToolButton::toggled, m_note, &QWidget::setVisible);
    connect(m_noteButton, &QToolButton::clicked, this, [this](bool shown) {
        if (shown)
            m_note->setFocus();
    });
    connect(m_note, &TextField::typed, this, &IndicatorRow::write);
    connect(m_note, &TextField::left, this, [this] { m_context.document().endMerge(); });
    refresh();
}

void IndicatorRow::refresh()
{
    const IndicatorAnswer* answer = answerTo(m_context.record(), m_id);
    m_answer->setCurrent(!answer ? NotAsked : answer->yes ? Yes : No);
    m_answer->setEnabled(m_context.editable());
    m_note->showText(answer ? answer->note : QString());
    m_note->setReadOnly(!m_context.editable());
    m_noteButton->setVisible(answer);
    if (answer && !answer->note.isEmpty())
        m_noteButton->setChecked(true);
    if (!answer)
        m_noteButton->setChecked(false);
}

void IndicatorRow::takeFocus()
{
    m_answer->setFocus(Qt::OtherFocusReason);
}

void IndicatorRow::choose(int choice)
{
    const IndicatorReply reply = choice == Yes  ? IndicatorReply::Yes
                                 : choice == No ? IndicatorReply::No
                                                : IndicatorReply::NotAsked;
    m_context.accept(
        m_context.document().perform(edits::answerIndicator, m_context.place(), m_id, reply));
}

void IndicatorRow::write(const QString& note)
{
    m_note->limit().setRefused(!m_context.accept(m_context.document().perform(
        Merge::WithPrevious, edits::setIndicatorNote, m_context.place(), m_id, note)));
}

} // namespace milepost
