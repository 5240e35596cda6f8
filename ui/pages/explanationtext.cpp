// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/explanationtext.h"

#include "ui/language/inwords.h"
#include "ui/theme/windowcolours.h"

#include <QCoreApplication>
#include <QUrlQuery>

namespace milepost {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("milepost::ExplanationPanel", text);
}

QString linkTo(const DimensionId& dimension, const IndicatorId& indicator, const QString& text)
{
    QUrl url(QStringLiteral("place:dimension"));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("d"),
                       QString::fromLatin1(QUrl::toPercentEncoding(dimension.text())));
    if (!indicator.isEmpty()) {
        query.addQueryItem(QStringLiteral("i"),
                           QString::fromLatin1(QUrl::toPercentEncoding(indicator.text())));
    }
    url.setQuery(query);
    return QStringLiteral("<a href=\"") + url.toString(QUrl::FullyEncoded).toHtmlEscaped() +
           QStringLiteral("\">") + text.toHtmlEscaped() + QStringLiteral("</a>");
}

QString figureTable(const QList<ExplainedFigure>& figures)
{
    QString html = QStringLiteral("<table width=\"100%\" cellpadding=\"2\">");
    for (qsizetype i = 0; i < figures.size(); ++i) {
        const ExplainedFigure& figure = figures[i];
        const bool last = i + 1 == figures.size();
        const QString label = figure.dimension.isEmpty()
                                  ? inWords(figure.label).toHtmlEscaped()
                                  : linkTo(figure.dimension, {}, inWords(figure.label));
        QString value = inWords(figure.text).toHtmlEscaped();
        if (last)
            value = QStringLiteral("<b>") + value + QStringLiteral("</b>");
        html += QStringLiteral("<tr><td>") + label + QStringLiteral("</td><td align=\"right\">") +
                value + QStringLiteral("</td></tr>");
    }
    return html + QStringLiteral("</table>");
}

QString listOf(const QList<Message>& sentences)
{
    QString html = QStringLiteral("<ul style=\"margin-left:16px;-qt-list-indent:0\">");
    for (const Message& sentence : sentences)
        html +=
            QStringLiteral("<li>") + inWords(sentence).toHtmlEscaped() + QStringLiteral("</li>");
    return html + QStringLiteral("</ul>");
}

QString heading(const QString& text, const QString& colour)
{
    return QStringLiteral("<p style=\"margin-top:12px;margin-bottom:2px;color:") + colour +
           QStringLiteral("\"><b>") + text.toHtmlEscaped() + QStringLiteral("</b></p>");
}

QString openIndicators(const Content& content, const Explanation& explanation, const QString& muted)
{
    QString html;
    DimensionId group;
    bool first = true;
    for (const OpenIndicator& open : explanation.toNextStage) {
        if (first || open.dimension != group) {
            const Dimension* dimension = content.findDimension(open.dimension);
            html +=
                (first ? QString() : QStringLiteral("</ul>")) + QStringLiteral("<p>") +
                linkTo(open.dimension, {}, dimension ? dimension->name : open.dimension.text()) +
                QStringLiteral("</p><ul style=\"margin-left:16px;-qt-list-indent:0\">");
            group = open.dimension;
            first = false;
        }
        const QString kind = open.type == IndicatorType::Symptom ? tr("Must stop: ") : QString();
        html += QStringLiteral("<li>") + kind.toHtmlEscaped() +
                linkTo(open.dimension, open.indicator, open.text) +
                QStringLiteral("<br><span style=\"color:") + muted + QStringLiteral("\">") +
                tr("Evidence: ").toHtmlEscaped() + open.evidence.toHtmlEscaped() +
                QStringLiteral("</span></li>");
    }
    return first ? html : html + QStringLiteral("</ul>");
}

} // namespace

QString explanationHtml(const Content& content, const Explanation& explanation,
                        const QPalette& palette)
{
    const QString muted = coloursFor(palette).mutedInk.name();
    QString html = QStringLiteral("<p style=\"color:") + muted + QStringLiteral("\">") +
                   inWords(explanation.title).toHtmlEscaped() +
                   QStringLiteral("</p><p style=\"font-size:x-large\"><b>") +
                   inWords(explanation.result).toHtmlEscaped() + QStringLiteral("</b></p>");
    html +=
        QStringLiteral("<p>") + inWords(explanation.rule).toHtmlEscaped() + QStringLiteral("</p>");
    for (const ExplanationStep& step : explanation.steps) {
        html += heading(inWords(step.text), muted);
        html += figureTable(step.figures);
    }
    if (!explanation.exceptions.isEmpty()) {
        html += heading(tr("Left out or limited"), muted);
        html += listOf(explanation.exceptions);
    }
    if (explanation.nextStage > 0) {
        html += heading(inWords(explanation.wayToNextStage), muted);
        html += openIndicators(content, explanation, muted);
    }
    return html;
}

std::optional<ExplanationTarget> targetOf(const QUrl& link)
{
    if (link.scheme() != QLatin1String("place"))
        return std::nullopt;
    const QUrlQuery query(link);
    const auto id = [&query](const QString& key) {
        return query.queryItemValue(key, QUrl::FullyDecoded);
    };
    return ExplanationTarget{DimensionId(id(QStringLiteral("d"))),
                             IndicatorId(id(QStringLiteral("i")))};
}

} // namespace milepost
