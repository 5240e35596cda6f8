// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/planpitfalls.h"

#include "core/base/limits.h"
#include "core/edits/pitfalls.h"
#include "core/pitfalls/planpitfalls.h"
#include "core/wording/telling.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"
#include "ui/models/wording.h"
#include "ui/widgets/pagelabels.h"
#include "ui/widgets/textfields.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace milepost {

namespace {

TextLabel* plainWords(const QString& text, QWidget* parent, bool strong = false)
{
    auto* label = new TextLabel(TextSize::Body, strong, parent);
    label->setWords(text);
    return label;
}

bool isInRegister(const Engagement& engagement, const PitfallId& pitfall)
{
    return std::any_of(engagement.risks.cbegin(), engagement.risks.cend(),
                       [&](const Risk& risk) { return risk.pitfall == pitfall; });
}

} // namespace

PlanPitfallRow::PlanPitfallRow(EngagementDocument& document, const Finding& finding,
                               QWidget* parent)
    : QFrame(parent), m_document(document), m_finding(finding),
      m_reason(new TextField(common::whySetAside().arg(finding.title), this)),
      m_asking(new QWidget(this))
{
    const QString words =
        common::withSeverity().arg(finding.title, wording::severity(finding.severity).toLower());
    setAccessibleName(tr("Pitfall: %1").arg(words));
    const bool dismissed = finding.dismissedBecause.has_value();
    auto* makeRisk = new QPushButton(tr("Turn into a risk"), this);
    makeRisk->setAccessibleName(tr("Turn into a risk: %1").arg(finding.title));
    makeRisk->setVisible(!dismissed);
    m_aside = new QPushButton(dismissed ? common::takeBack() : common::askToSetAside(), this);
    m_aside->setAccessibleName(
        (dismissed ? common::takeBackWhat() : common::setAsideWhat()).arg(finding.title));
    m_aside->setFlat(true);
    for (QPushButton* button : {makeRisk, m_aside}) {
        button->setEnabled(!document.isReadOnly());
        button->installEventFilter(this);
    }
    m_reason->setPlaceholderText(common::whyNoProblem());
    m_reason->setKeepsTyping(true);
    m_reason->limit().setMost(limits::kTextLength);
    auto* confirm = new QPushButton(common::setAside(), m_asking);
    auto* asking = new QHBoxLayout(m_asking);
    asking->setContentsMargins(0, 0, 0, 0);
    asking->addWidget(m_reason, 1);
    asking->addWidget(confirm);
    m_asking->hide();

    auto* head = new QHBoxLayout;
    head->addWidget(plainWords(words, this, true), 1);
    head->addWidget(makeRisk, 0, Qt::AlignTop);
    head->addWidget(m_aside, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addWidget(plainWords(inWords(finding.seen) + u' ' + finding.prompt, this));
    if (dismissed)
        layout->addWidget(plainWords(common::setAsideWhat().arg(*finding.dismissedBecause), this));
    layout->addWidget(m_asking);

    connect(makeRisk, &QPushButton::clicked, this, [this] { emit riskWanted(risk()); });
    connect(m_aside, &QPushButton::clicked, this, &PlanPitfallRow::askWhy);
    connect(confirm, &QPushButton::clicked, this, &PlanPitfallRow::dismiss);
    connect(m_reason, &QLineEdit::returnPressed, this, &PlanPitfallRow::dismiss);
}

Risk PlanPitfallRow::risk() const
{
    Risk risk;
    risk.title = m_finding.title;
    risk.pitfall = m_finding.pitfall;
    risk.severity = toName(m_finding.severity);
    risk.status = QStringLiteral("open");
    risk.earlySign = inWords(m_finding.seen).left(limits::kTextLength);
    return risk;
}

/// When a row goes, the next one comes under the pointer: the second half of a double click is
/// not meant for it.
bool PlanPitfallRow::eventFilter(QObject* watched, QEvent* event)
{
    return event->type() == QEvent::MouseButtonDblClick || QFrame::eventFilter(watched, event);
}

void PlanPitfallRow::continueFrom(const PlanPitfallRow& other)
{
    if (other.m_asking->isHidden() || m_finding.dismissedBecause)
        return;
    const bool hadFocus = other.m_reason->hasFocus();
    m_reason->setText(other.m_reason->text());
    m_asking->show();
    if (hadFocus)
        m_reason->setFocus(Qt::OtherFocusReason);
}

void PlanPitfallRow::focusActions()
{
    m_aside->setFocus(Qt::OtherFocusReason);
}

void PlanPitfallRow::askWhy()
{
    if (!m_finding.dismissedBecause) {
        m_asking->setVisible(m_asking->isHidden());
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    const Result<Done> done =
        m_document.perform(edits::takeBackDismissal, m_finding.pitfall, m_finding.subject);
    if (!done)
        emit refused(inWords(done.error().message));
}

void PlanPitfallRow::dismiss()
{
    const Result<Done> done = m_document.perform(edits::dismissPitfall, m_finding.pitfall,
                                                 m_finding.subject, m_reason->text().trimmed());
    if (!done)
        emit refused(inWords(done.error().message));
}

PlanPitfalls::PlanPitfalls(EngagementDocument& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_heading(headingLabel({}, this)),
      m_none(new TextLabel(TextSize::Body, false, this)), m_rows(new QWidget),
      m_layout(new QVBoxLayout(m_rows))
{
    m_none->setWords(tr("None that is not in the register."));
    m_layout->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_rows);
    scroll->setAccessibleName(tr("Pitfalls seen in the plan"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_heading);
    layout->addWidget(m_none);
    layout->addWidget(scroll, 1);
    fill();
}

void PlanPitfalls::refresh(const Telling& telling)
{
    QList<Finding> findings = detectPlanPitfalls(
        {m_document.content(), m_document.engagement(), telling.scorecards, &telling.plan},
        telling.reading.statusDate);
    findings.removeIf([&](const Finding& finding) {
        return isInRegister(m_document.engagement(), finding.pitfall);
    });
    std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
        return std::pair(a.dismissedBecause.has_value(), a.severity) <
               std::pair(b.dismissedBecause.has_value(), b.severity);
    });
    if (findings == m_shown)
        return;
    m_shown = findings;
    fill();
}

void PlanPitfalls::fill()
{
    // Rows that say the same stay, with what is being typed in them.
    QList<PlanPitfallRow*> old = m_listed;
    const auto atFocus = std::find_if(old.cbegin(), old.cend(), [](const PlanPitfallRow* row) {
        return row->isAncestorOf(QApplication::focusWidget());
    });
    PlanPitfallRow* focused = atFocus == old.cend() ? nullptr : *atFocus;
    const qsizetype place = atFocus - old.cbegin();
    m_listed.clear();
    while (QLayoutItem* item = m_layout->takeAt(0))
        delete item;
    for (const Finding& finding : std::as_const(m_shown)) {
        const auto before = std::find_if(old.begin(), old.end(), [&](const PlanPitfallRow* row) {
            return row->finding().pitfall == finding.pitfall &&
                   row->finding().subject == finding.subject;
        });
        PlanPitfallRow* same = before != old.end() ? *before : nullptr;
        PlanPitfallRow* row = same;
        if (same && same->finding() == finding) {
            old.erase(before);
            m_layout->addWidget(row);
        } else {
            row = new PlanPitfallRow(m_document, finding, m_rows);
            connect(row, &PlanPitfallRow::riskWanted, this, &PlanPitfalls::riskWanted);
            connect(row, &PlanPitfallRow::refused, this, &PlanPitfalls::refused);
            m_layout->addWidget(row);
            row->show();
            if (same)
                row->continueFrom(*same);
        }
        m_listed.append(row);
    }
    // The keyboard stays with the pitfall, or goes to the one that takes its place.
    if (focused && old.contains(focused) && !m_listed.isEmpty()) {
        const auto same = std::find_if(m_listed.cbegin(), m_listed.cend(), [&](const auto* row) {
            return row->finding().pitfall == focused->finding().pitfall &&
                   row->finding().subject == focused->finding().subject;
        });
        (same != m_listed.cend() ? *same : m_listed.at(std::min(place, m_listed.size() - 1)))
            ->focusActions();
    }
    for (PlanPitfallRow* row : std::as_const(old)) {
        row->hide();
        row->deleteLater();
    }
    m_layout->addStretch(1);
    const auto count = static_cast<int>(m_shown.size());
    m_heading->setWords(count == 1 ? tr("1 pitfall seen in the plan")
                                   : tr("%n pitfalls seen in the plan", nullptr, count));
    m_none->setVisible(count == 0);
}

} // namespace milepost
