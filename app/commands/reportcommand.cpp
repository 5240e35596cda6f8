// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/common.h"
#include "core/report/composer.h"
#include "ui/print/pdf.h"

#include <QLocale>

namespace milepost {

namespace {

void addReportOptions(QCommandLineParser& parser)
{
    parser.addOption(outputOption(QStringLiteral("The PDF to write.")));
    parser.addOption({QStringLiteral("edition"),
                      QStringLiteral("What to print: one-page, board, full (default) or progress."),
                      QStringLiteral("EDITION"), QStringLiteral("full")});
    parser.addOption({QStringLiteral("paper"), QStringLiteral("a4 (default) or letter."),
                      QStringLiteral("PAPER"), QStringLiteral("a4")});
    parser.addOption(dateOption(QStringLiteral(
        "Date of the report as 2026-01-31 (default: today). The same date gives the same bytes.")));
    parser.addOption({QStringLiteral("locale"),
                      QStringLiteral("How to write numbers and dates, such as en_GB."),
                      QStringLiteral("LOCALE"), ReportOptions().locale});
    parser.addOption({QStringLiteral("confidentiality"),
                      QStringLiteral("The line at the top of every page."), QStringLiteral("TEXT"),
                      Audience().confidentiality});
    parser.addOption(
        {QStringLiteral("final"), QStringLiteral("Mark the report as final instead of draft.")});
    parser.addOption({QStringLiteral("names"),
                      QStringLiteral("Print the participants' names, with their consent.")});
}

Result<ReportOptions> reportOptions(const QCommandLineParser& parser, const QDate& today)
{
    ReportOptions options;
    const QString edition = parser.value(QStringLiteral("edition"));
    const auto known = fromName<Edition>(edition);
    if (!known)
        return Error{QStringLiteral("the edition \"%1\" is not known; use %2")
                         .arg(edition, listNames<Edition>().toEnglish()),
                     {},
                     {}};
    options.edition = *known;
    const Result<QDate> date = dateFrom(parser, today);
    if (!date)
        return date.error();
    options.date = *date;
    options.locale = parser.value(QStringLiteral("locale"));
    if (QLocale(options.locale).language() == QLocale::C) {
        return Error{
            QStringLiteral("the locale \"%1\" is not known; use one such as en_GB or de_DE")
                .arg(options.locale),
            {},
            {}};
    }
    options.audience.confidentiality = parser.value(QStringLiteral("confidentiality"));
    options.audience.participantNames = parser.isSet(QStringLiteral("names"));
    options.draft = !parser.isSet(QStringLiteral("final"));
    return options;
}

Result<Paper> paperOf(const QCommandLineParser& parser)
{
    const QString name = parser.value(QStringLiteral("paper")).toLower();
    if (name == QLatin1String("a4"))
        return Paper::A4;
    if (name == QLatin1String("letter"))
        return Paper::Letter;
    return Error{
        QStringLiteral("the paper \"%1\" is not known; use a4 or letter").arg(name), {}, {}};
}

Result<Done> runReport(const QCommandLineParser& parser, const QStringList& positionals,
                       const Clock& clock)
{
    const Result<ReportOptions> options = reportOptions(parser, clock.today());
    if (!options)
        return options.error();
    const Result<Paper> paper = paperOf(parser);
    if (!paper)
        return paper.error();
    const Result<OpenedEngagement> opened = openForReading(positionals[0]);
    if (!opened)
        return opened.error();
    const QList<Scorecard> cards = scoreAll(opened->content, opened->engagement);
    const CompiledPlan plan = compilePlan(opened->content, opened->engagement, cards);
    const ReportContent content =
        composeReport({opened->content, opened->engagement, cards, plan, *options});
    return writePdf(content, {parser.value(QStringLiteral("output")), *paper, options->date});
}

} // namespace

Command reportCommand()
{
    return {QStringLiteral("report"),
            QStringLiteral("FILE"),
            QStringLiteral("write the roadmap as PDF"),
            1,
            addReportOptions,
            runReport};
}

} // namespace milepost
