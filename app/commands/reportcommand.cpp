// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/common.h"
#include "core/engagement/reportdefaults.h"
#include "core/report/chosenoptions.h"
#include "ui/print/pdf.h"

#include <QLocale>

namespace milepost {

namespace {

void addReportOptions(QCommandLineParser& parser)
{
    parser.addOption(outputOption(QStringLiteral("The PDF to write.")));
    parser.addOption({QStringLiteral("edition"),
                      QStringLiteral("What to print: one-page, board, full or progress "
                                     "(default: as chosen in the engagement, or full)."),
                      QStringLiteral("EDITION")});
    parser.addOption({QStringLiteral("paper"),
                      QStringLiteral("a4 or letter (default: as chosen in the engagement, or a4)."),
                      QStringLiteral("PAPER")});
    parser.addOption(dateOption(QStringLiteral(
        "Date of the report as 2026-01-31 (default: today). The same date gives the same bytes.")));
    parser.addOption({QStringLiteral("locale"),
                      QStringLiteral("How to write numbers and dates, such as en_GB."),
                      QStringLiteral("LOCALE"), ReportOptions().locale});
    parser.addOption({QStringLiteral("confidentiality"),
                      QStringLiteral("The line at the top of every page (default: as written in "
                                     "the engagement)."),
                      QStringLiteral("TEXT")});
    parser.addOption(
        {QStringLiteral("final"), QStringLiteral("Mark the report as final instead of draft.")});
    parser.addOption({QStringLiteral("draft"),
                      QStringLiteral("Mark it as draft, whatever the engagement says.")});
    parser.addOption({QStringLiteral("names"),
                      QStringLiteral("Print the participants' names, with their consent.")});
    parser.addOption({QStringLiteral("no-names"),
                      QStringLiteral("Leave them out, whatever the engagement says.")});
}

/// What the one of two opposite options says that is given; without both what was chosen.
Result<bool> either(const QCommandLineParser& parser, const QString& yes, const QString& no,
                    bool chosen)
{
    if (parser.isSet(yes) && parser.isSet(no)) {
        return Error{
            QStringLiteral("--%1 and --%2 say opposite things; use one of them").arg(yes, no),
            {},
            {}};
    }
    return parser.isSet(yes) || (chosen && !parser.isSet(no));
}

/// Takes the edition that is asked for, where one is.
Result<Done> takeEdition(const QCommandLineParser& parser, ReportOptions& options)
{
    const QString edition = parser.value(QStringLiteral("edition"));
    if (!parser.isSet(QStringLiteral("edition")))
        return Done();
    const auto known = fromName<Edition>(edition);
    if (!known) {
        return Error{QStringLiteral("the edition \"%1\" is not known; use %2")
                         .arg(edition, listNames<Edition>().toEnglish()),
                     {},
                     {}};
    }
    options.edition = *known;
    return Done();
}

/// What is chosen in the engagement, and over it what the command line asks for.
Result<ReportOptions> reportOptions(const QCommandLineParser& parser, const Engagement& engagement,
                                    const QDate& today)
{
    ReportOptions options = chosenOptions(engagement);
    const Result<Done> edition = takeEdition(parser, options);
    if (!edition)
        return edition.error();
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
    if (parser.isSet(QStringLiteral("confidentiality")))
        options.audience.confidentiality = parser.value(QStringLiteral("confidentiality"));
    const Result<bool> named = either(parser, QStringLiteral("names"), QStringLiteral("no-names"),
                                      options.audience.participantNames);
    if (!named)
        return named.error();
    options.audience.participantNames = *named;
    const Result<bool> isFinal =
        either(parser, QStringLiteral("final"), QStringLiteral("draft"), !options.draft);
    if (!isFinal)
        return isFinal.error();
    options.draft = !*isFinal;
    return options;
}

Result<Paper> paperOf(const QCommandLineParser& parser, const Engagement& engagement)
{
    if (!parser.isSet(QStringLiteral("paper")))
        return reportSettingsOf(engagement).paper.value_or(Paper::A4);
    const QString name = parser.value(QStringLiteral("paper"));
    if (const auto paper = fromName<Paper>(name.toLower()))
        return *paper;
    return Error{
        QStringLiteral("the paper \"%1\" is not known; use a4 or letter").arg(name), {}, {}};
}

Result<Done> runReport(const QCommandLineParser& parser, const QStringList& positionals,
                       const Clock& clock)
{
    const Result<OpenedEngagement> opened = openForReading(positionals[0]);
    if (!opened)
        return opened.error();
    const Result<ReportOptions> options = reportOptions(parser, opened->engagement, clock.today());
    if (!options)
        return options.error();
    const Result<Paper> paper = paperOf(parser, opened->engagement);
    if (!paper)
        return paper.error();
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
