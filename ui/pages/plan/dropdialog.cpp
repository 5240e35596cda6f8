// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/dropdialog.h"

#include "core/edits/dimensions.h"
#include "core/edits/playdecisions.h"
#include "core/wording/dropwords.h"
#include "ui/document/documentreading.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/windowlanguage.h"
#include "ui/view/engagementview.h"
#include "ui/widgets/pagelabels.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace milepost {

namespace {

constexpr int kDropDialogWidth = 520;

TextLabel* indented(const QString& words, QVBoxLayout& layout)
{
    auto* label = new TextLabel(TextSize::Body);
    label->setMuted(true);
    label->setWords(words);
    label->setContentsMargins(24, 0, 0, 8);
    layout.addWidget(label);
    return label;
}

Result<Done> dropAll(EngagementDocument& document, const QList<PlayId>& plays)
{
    Result<Done> done = Done();
    for (const PlayId& id : plays) {
        if (done)
            done = document.perform(edits::setPlayState, id, PlayState::Dropped, {});
    }
    return done;
}

Result<Done> lowerTargets(EngagementDocument& document, const Dropping& dropping,
                          const CompiledPlan& plan)
{
    Result<Done> done = dropAll(document, {dropping.play});
    for (auto it = dropping.lowered.cbegin(); it != dropping.lowered.cend(); ++it) {
        const DimensionGap* dimension = plan.findDimension(it.key());
        if (done && dimension)
            done = document.perform(edits::setTarget, {dimension->assessment, dimension->id}, *it);
    }
    return done;
}

} // namespace

DropDialog::DropDialog(const Dropping& dropping, const Telling& telling, QWidget* parent)
    : QDialog(parent), m_replace(new QRadioButton(tr("Let the &plan replace it"), this)),
      m_lower(new QRadioButton(tr("&Lower the target"), this)),
      m_leave(new QRadioButton(tr("Leave the &gap open"), this))
{
    setWindowTitle(tr("Drop a play"));
    auto* title = new TextLabel(TextSize::Body, true, this);
    title->setWords(tr("Drop “%1”?").arg(telling.playTitle(dropping.play)));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(title);
    const QString waiting = waitingWords(telling, dropping);
    if (!waiting.isEmpty()) {
        auto* label = new TextLabel(TextSize::Body, false, this);
        label->setWords(waiting);
        layout->addWidget(label);
    }
    const QString lowered = loweredWords(telling, dropping);
    const bool replaced = !dropping.entering.isEmpty();
    const QString outcome = replacementWords(telling, dropping);
    const QString replacement = replaced ? outcome : tr("There is nothing to replace it with.");
    layout->addWidget(m_replace);
    indented(replacement, *layout);
    m_replace->setAccessibleDescription(replacement);
    m_replace->setEnabled(replaced);
    const QString lowerWords =
        !lowered.isEmpty() && dropping.someAreClosed
            ? tr("Then less is missed: %1. Other targets belong to a closed assessment; reopen it "
                 "to change them.")
                  .arg(lowered)
        : !lowered.isEmpty() ? tr("Then nothing is missed: %1.").arg(lowered)
        : dropping.someAreClosed
            ? tr("The assessment is closed; reopen it to change its targets.")
            : tr("No target has to be lowered: nothing is missed without the play.");
    layout->addWidget(m_lower);
    indented(lowerWords, *layout);
    m_lower->setAccessibleDescription(lowerWords);
    m_lower->setEnabled(!lowered.isEmpty());
    const QString leaveWords =
        replaced ? tr("What would take its place is dropped, too; the targets stay.") : outcome;
    layout->addWidget(m_leave);
    indented(leaveWords, *layout);
    m_leave->setAccessibleDescription(leaveWords);
    (replaced ? m_replace : m_leave)->setChecked(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("&Drop"), QDialogButtonBox::AcceptRole)->setDefault(true);
    layout->addWidget(buttons);
    setMinimumWidth(kDropDialogWidth);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

DropDialog::Answer DropDialog::answer() const
{
    if (m_lower->isChecked())
        return Answer::LowerTargets;
    return m_leave->isChecked() ? Answer::LeaveOpen : Answer::Replace;
}

Result<Done> dropWithQuestion(EngagementView& view, const PlayId& play, QWidget& parent)
{
    EngagementDocument& document = view.document();
    const CompiledPlan plan = document.plan();
    const Dropping found =
        dropping(document.content(), document.engagement(), document.scorecards(), play);
    auto answer = DropDialog::Answer::Replace;
    QString title;
    {
        const Telling telling(DocumentReading::of(document).asOf(view.statusDate()),
                              windowLanguage(parent.locale()));
        title = telling.playTitle(play);
        if (!found.changesNothingElse()) {
            DropDialog dialog(found, telling, &parent);
            if (dialog.exec() != QDialog::Accepted)
                return Done();
            answer = dialog.answer();
        }
    }
    switch (answer) {
    case DropDialog::Answer::LowerTargets:
        return document.inOneStep(DropDialog::tr("Drop “%1” and lower targets").arg(title),
                                  [&] { return lowerTargets(document, found, plan); });
    case DropDialog::Answer::LeaveOpen:
        return document.inOneStep(
            DropDialog::tr("Drop “%1” and leave the gap open").arg(title),
            [&] { return dropAll(document, QList{play} + found.alsoDropped); });
    case DropDialog::Answer::Replace:
        break;
    }
    return dropAll(document, {play});
}

} // namespace milepost
