// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/explanationpanel.h"

#include "ui/document/engagementdocument.h"
#include "ui/language/commonwords.h"
#include "ui/pages/explanationtext.h"

#include <QEvent>
#include <QScrollBar>

namespace milepost {

ExplanationPanel::ExplanationPanel(EngagementDocument& document, QWidget* parent)
    : QTextBrowser(parent), m_document(document)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setMinimumWidth(200);
    setAccessibleName(common::whyThisNumber());
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    connect(this, &QTextBrowser::anchorClicked, this, &ExplanationPanel::follow);
    connect(&m_document, &EngagementDocument::changed, this, &ExplanationPanel::refresh);
    refresh();
}

QVariant ExplanationPanel::loadResource(int, const QUrl&)
{
    return {};
}

void ExplanationPanel::explain(const Place& place)
{
    if (!place.quantity)
        return;
    m_subject = ExplanationSubject{*place.quantity, place.assessment, place.dimension};
    refresh();
    verticalScrollBar()->setValue(0);
}

void ExplanationPanel::refresh()
{
    if (!m_subject) {
        setHtml(QStringLiteral("<p>%1</p>")
                    .arg(tr("Choose a number and press “?” to see where it comes from.")));
        return;
    }
    const Explanation explanation =
        milepost::explain(m_document.content(), m_document.engagement(), m_document.scorecards(),
                          *m_subject, locale());
    if (explanation == m_explanation)
        return;
    m_explanation = explanation;
    const int position = verticalScrollBar()->value();
    setHtml(explanationHtml(m_document.content(), explanation, palette()));
    verticalScrollBar()->setValue(position);
}

void ExplanationPanel::follow(const QUrl& link)
{
    if (!m_subject)
        return;
    const std::optional<ExplanationTarget> target = targetOf(link);
    if (!target)
        return;
    Place place;
    place.page = PageId::Assess;
    place.assessment = m_subject->assessment;
    place.dimension = target->dimension;
    place.indicator = target->indicator;
    emit placeRequested(place);
}

void ExplanationPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        m_explanation = {};
        refresh();
    }
    QTextBrowser::changeEvent(event);
}

} // namespace milepost
