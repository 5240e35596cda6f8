// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/findingsbox.h"

#include "core/base/limits.h"
#include "core/edits/pitfalls.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/commonwords.h"
#include "ui/language/inwords.h"
#include "ui/models/wording.h"
#include "ui/pages/assess/assesscontext.h"
#include "ui/theme/windowcolours.h"
#include "ui/widgets/pagelabels.h"
#include "ui/widgets/textfields.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace milepost {

namespace {

constexpr int kStripe = 3;

TextLabel* plain(const QString& text, QWidget* parent, bool strong = false)
{
    auto* label = new TextLabel(TextSize::Body, strong, parent);
    label->setWords(text);
    return label;
}

} // namespace

FindingRow::FindingRow(AssessContext& context, const Finding& finding, QWidget* parent)
    : QFrame(parent), m_context(context), m_finding(finding)
{
    // Severity last: "High: High score without evidence" says it twice.
    const QString words =
        common::withSeverity().arg(finding.title, wording::severity(finding.severity).toLower());
    setAccessibleName(tr("Finding: %1").arg(words));
    auto* title = plain(words, this, true);
    auto* seen = plain(inWords(finding.seen) + QLatin1Char(' ') + finding.prompt, this);
    m_dismiss = new QPushButton(
        finding.dismissedBecause ? common::takeBack() : common::askToSetAside(), this);
    m_dismiss->setFlat(true);
    m_dismiss->setEnabled(!context.document().isReadOnly());
    m_dismiss->setAccessibleName(
        (finding.dismissedBecause ? common::takeBackWhat() : common::setAsideWhat())
            .arg(finding.title));
    m_reason = new TextField(common::whySetAside().arg(finding.title), this);
    m_reason->setPlaceholderText(common::whyNoProblem());
    m_reason->setKeepsTyping(true);
    m_reason->limit().setMost(limits::kTextLength);
    m_confirm = new QPushButton(common::setAside(), this);
    m_reason->hide();
    m_confirm->hide();

    auto* head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_dismiss, 0, Qt::AlignTop);
    auto* asking = new QHBoxLayout;
    asking->addWidget(m_reason, 1);
    asking->addWidget(m_confirm);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kStripe + 8, 4, 4, 4);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addWidget(seen);
    if (finding.dismissedBecause)
        layout->addWidget(plain(common::setAsideWhat().arg(*finding.dismissedBecause), this));
    layout->addLayout(asking);

    connect(m_dismiss, &QPushButton::clicked, this, &FindingRow::askWhy);
    connect(m_confirm, &QPushButton::clicked, this, &FindingRow::dismiss);
    connect(m_reason, &QLineEdit::returnPressed, this, &FindingRow::dismiss);
}

void FindingRow::takeFocus()
{
    m_dismiss->setFocus(Qt::OtherFocusReason);
}

void FindingRow::askWhy()
{
    if (m_finding.dismissedBecause) {
        m_context.accept(m_context.document().perform(edits::takeBackDismissal, m_finding.pitfall,
                                                      m_finding.subject));
        return;
    }
    const bool ask = m_reason->isHidden();
    m_reason->setVisible(ask);
    m_confirm->setVisible(ask);
    if (ask)
        m_reason->setFocus(Qt::OtherFocusReason);
}

void FindingRow::dismiss()
{
    m_context.accept(m_context.document().perform(edits::dismissPitfall, m_finding.pitfall,
                                                  m_finding.subject, m_reason->text().trimmed()));
}

void FindingRow::paintEvent(QPaintEvent*)
{
    const WindowColours colours = coloursFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.notice);
    const bool open = !m_finding.dismissedBecause;
    const int x = layoutDirection() == Qt::RightToLeft ? width() - kStripe : 0;
    painter.fillRect(x, 0, kStripe, height(), open ? colours.accent : colours.rule);
}

FindingsBox::FindingsBox(AssessContext& context, About about, QWidget* parent)
    : QWidget(parent), m_context(context), m_about(about), m_layout(new QVBoxLayout(this)),
      m_toggle(new QPushButton(this))
{
    setAccessibleName(common::findings());
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_toggle->setFlat(true);
    m_layout->addWidget(m_toggle, 0, Qt::AlignLeading);
    connect(m_toggle, &QPushButton::clicked, this, [this] {
        m_showsDismissed = !m_showsDismissed;
        refresh();
    });
    connect(&m_context.view(), &EngagementView::dimensionChanged, this, &FindingsBox::refresh);
    connect(&m_context, &AssessContext::edited, this, &FindingsBox::refresh);
    refresh();
}

QList<Finding> FindingsBox::wanted() const
{
    QList<Finding> findings;
    for (const Finding& finding : m_context.findings()) {
        const bool about = m_about == About::Assessment
                               ? finding.dimension.isEmpty()
                               : finding.dimension == m_context.view().dimensionId();
        if (about)
            findings.append(finding);
    }
    return findings;
}

void FindingsBox::refresh()
{
    QList<Finding> findings = wanted();
    const auto dismissed =
        std::count_if(findings.cbegin(), findings.cend(),
                      [](const Finding& finding) { return finding.dismissedBecause.has_value(); });
    m_toggle->setVisible(dismissed > 0);
    m_toggle->setText(m_showsDismissed
                          ? tr("Hide what was set aside")
                          : tr("Show %n set aside", nullptr, static_cast<int>(dismissed)));
    if (!m_showsDismissed) {
        findings.removeIf([](const Finding& finding) { return finding.dismissedBecause; });
    }
    setVisible(!findings.isEmpty() || dismissed > 0);
    if (findings == m_shown)
        return;
    m_shown = findings;
    for (FindingRow* row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (const Finding& finding : std::as_const(m_shown)) {
        auto* row = new FindingRow(m_context, finding, this);
        m_layout->insertWidget(static_cast<int>(m_rows.size()), row);
        m_rows.append(row);
    }
}

} // namespace milepost
