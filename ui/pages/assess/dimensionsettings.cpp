// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/dimensionsettings.h"

#include "core/base/limits.h"
#include "core/edits/dimensions.h"
#include "core/scoring/scorewords.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/inwords.h"
#include "ui/pages/assess/assesscontext.h"
#include "ui/pages/assess/scorechoices.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/steadylabel.h"
#include "ui/widgets/textfields.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace milepost {

namespace {

QList<Choice> weightChoices()
{
    QList<Choice> choices;
    for (int weight = 1; weight <= 5; ++weight) {
        const QString text = QString::number(weight);
        choices.append({text, text, {}, text.front()});
    }
    return choices;
}

QString outWithAReason()
{
    return DimensionSettings::tr("It stays out of the matrix as soon as there is a reason.");
}

} // namespace

DimensionSettings::DimensionSettings(AssessContext& context, QWidget* parent)
    : QWidget(parent), m_context(context)
{
    m_target = new ChoiceBar(tr("Target in twelve months"), halfStageChoices(), this);
    m_weight = new ChoiceBar(tr("Weight, 1 to 5"), weightChoices(), this);
    m_notApplicable = new QCheckBox(tr("Does not apply to us"), this);
    m_reason = new TextField(tr("Why the dimension does not apply"), this);
    m_reason->limit().setMost(limits::kTextLength);
    m_reason->setPlaceholderText(tr("Why it does not apply"));
    m_hint = new SteadyLabel(TextSize::Body, this);
    m_hint->setRoomFor({outWithAReason()});

    auto* form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(inWords(terms::target()), m_target);
    form->addRow(inWords(terms::weight()), m_weight);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(form);
    layout->addWidget(m_notApplicable);
    layout->addWidget(m_reason);
    layout->addWidget(m_hint);

    connect(m_target, &ChoiceBar::chosen, this, [this](int choice) {
        m_context.accept(m_context.document().perform(Merge::WithPrevious, edits::setTarget,
                                                      m_context.place(), halfStageOf(choice)));
    });
    connect(m_weight, &ChoiceBar::chosen, this, [this](int choice) {
        m_context.accept(m_context.document().perform(Merge::WithPrevious, edits::setWeight,
                                                      m_context.place(), choice + 1));
    });
    connect(m_notApplicable, &QCheckBox::clicked, this, &DimensionSettings::toggleNotApplicable);
    connect(m_reason, &TextField::typed, this, &DimensionSettings::writeReason);
    connect(m_reason, &TextField::left, this, [this] {
        m_context.document().endMerge();
        refresh();
    });
    connect(&context.view(), &EngagementView::dimensionChanged, this, &DimensionSettings::start);
    connect(&context, &AssessContext::edited, this, &DimensionSettings::refresh);
    start();
}

void DimensionSettings::start()
{
    m_asking = false;
    refresh();
}

void DimensionSettings::refresh()
{
    const DimensionScore* score = m_context.score();
    const DimensionRecord* record = m_context.record();
    const bool editable = m_context.editable();
    m_target->setCurrent(score ? choiceOf(score->target) : -1);
    m_weight->setCurrent(score ? score->weight - 1 : -1);
    const QString reason = record ? record->notApplicable : QString();
    const bool out = !reason.isEmpty() || m_asking;
    m_notApplicable->setChecked(out);
    m_reason->setVisible(out);
    m_hint->setVisible(out); // also when there is a reason, so that what is below stays
    m_hint->setWords(reason.isEmpty() ? outWithAReason() : tr("It stays out of the matrix."));
    m_reason->showText(reason);
    for (QWidget* control : {static_cast<QWidget*>(m_target), static_cast<QWidget*>(m_weight),
                             static_cast<QWidget*>(m_notApplicable)})
        control->setEnabled(editable);
    m_reason->setReadOnly(!editable);
}

void DimensionSettings::toggleNotApplicable(bool on)
{
    m_asking = on;
    if (!on)
        m_context.accept(
            m_context.document().perform(edits::setNotApplicable, m_context.place(), {}));
    refresh();
    if (on)
        m_reason->setFocus(Qt::OtherFocusReason);
}

void DimensionSettings::writeReason(const QString& text)
{
    if (text.trimmed().isEmpty())
        m_asking = true;
    m_reason->limit().setRefused(!m_context.accept(m_context.document().perform(
        Merge::WithPrevious, edits::setNotApplicable, m_context.place(), text.trimmed())));
}

} // namespace milepost
