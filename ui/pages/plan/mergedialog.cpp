// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/mergedialog.h"

#include "core/edits/equivalents.h"
#include "core/wording/equivalentwords.h"
#include "ui/document/documentreading.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/inwords.h"
#include "ui/language/windowlanguage.h"
#include "ui/view/engagementview.h"
#include "ui/widgets/pagelabels.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace milepost {

namespace {

constexpr int kMergeDialogWidth = 520;
constexpr int kFactsIndent = 24;

/// What is left out need not go.
EquivalentMerge mergeOf(const Telling& telling, const QList<MergeablePlay>& plays,
                        const PlayId& stays)
{
    EquivalentMerge merge;
    merge.stays = stays;
    for (const MergeablePlay& play : plays) {
        if (play.id != stays && telling.reading.item(play.id))
            merge.go.append(play.id);
    }
    merge.waiting = waitingFor(telling.reading, merge.go);
    merge.reason = mergedReason(telling, stays);
    merge.words = [](const Message& title) { return inWords(title); };
    return merge;
}

} // namespace

MergeDialog::MergeDialog(const QList<MergeablePlay>& plays, const Telling& telling, QWidget* parent)
    : QDialog(parent), m_plays(plays)
{
    setWindowTitle(tr("Merge equivalent plays"));
    auto* title = new TextLabel(TextSize::Body, true, this);
    title->setWords(tr("Which of these plays stays? They come to the same."));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(title);
    for (const MergeablePlay& play : plays) {
        auto* choice = new QRadioButton(this);
        const QString words = equivalentWords(telling, play.id);
        const PlanItem* item = telling.reading.item(play.id);
        QString name = item ? telling.numbered(*item) : telling.playTitle(play.id);
        choice->setEnabled(play.mayStay);
        choice->setAccessibleName(name);
        choice->setText(name.replace(QLatin1Char('&'), QLatin1String("&&")));
        choice->setAccessibleDescription(words);
        auto* facts = new TextLabel(TextSize::Body, false, this);
        facts->setMuted(true);
        facts->setWords(words);
        facts->setContentsMargins(kFactsIndent, 0, 0, 8);
        layout->addWidget(choice);
        layout->addWidget(facts);
        m_choices.append(choice);
    }
    const auto first = std::find_if(plays.cbegin(), plays.cend(),
                                    [](const MergeablePlay& play) { return play.mayStay; });
    m_choices.at(first - plays.cbegin())->setChecked(true);
    auto* words = new TextLabel(TextSize::Body, false, this);
    words->setWords(tr(
        "What has started or is done stays. The others are dropped; their people go to the one that stays where it has "
        "none. Plays of your own that build on them wait for it instead; where the "
        "content says what a play waits for, that is waived and goes into the "
        "register of risks. One undo takes all of it back."));
    layout->addWidget(words);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("&Merge"), QDialogButtonBox::AcceptRole)->setDefault(true);
    layout->addWidget(buttons);
    setMinimumWidth(kMergeDialogWidth);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

PlayId MergeDialog::stays() const
{
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        if (m_choices.at(i)->isChecked())
            return m_plays.at(i).id;
    }
    return m_plays.first().id;
}

Result<Done> mergeWithQuestion(EngagementView& view, const PlayId& play, QWidget& parent)
{
    EngagementDocument& document = view.document();
    EquivalentMerge merge;
    {
        const Telling telling(DocumentReading::of(document).asOf(view.statusDate()),
                              windowLanguage(parent.locale()));
        const QList<MergeablePlay> plays = mergeableWith(telling.reading, play);
        if (!plays.isEmpty()) {
            MergeDialog dialog(plays, telling, &parent);
            if (dialog.exec() != QDialog::Accepted)
                return Done();
            merge = mergeOf(telling, plays, dialog.stays());
            if (merge.go.isEmpty()) // it was the only one
                return Done();
        }
    }
    return document.perform(edits::mergeEquivalents, merge);
}

} // namespace milepost
