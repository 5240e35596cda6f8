// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/common.h"
#include "core/content/translation.h"
#include "core/engagement/reportdefaults.h"
#include "core/report/chosenoptions.h"
#include "ui/print/pdf.h"

#include <QLocale>

namespace milepost {

namespace {

void addReportOptions(QCommandLineParser& parser, const Language& language)
{
    parser.addOption(outputOption(language.text(Message("Command", "The PDF to write."))));
    parser.addOption(
        {QStringLiteral("edition"),
         language.text(Message(
             "Command",
             "What to print: one-page, board, full, annex or progress (default: as chosen in the engagement, or full).")),
         QStringLiteral("EDITION")});
    parser.addOption(
        {QStringLiteral("profile"),
         language.text(Message(
             "Command",
             "For whom it is: board, team, client, facilitator or custom (default: as chosen in the engagement).")),
         QStringLiteral("PROFILE")});
    parser.addOption(
        {QStringLiteral("paper"),
         language.text(
             Message("Command", "a4 or letter (default: as chosen in the engagement, or a4).")),
         QStringLiteral("PAPER")});
    parser.addOption(dateOption(language.text(Message(
        "Command",
        "Date of the report as 2026-01-31 (default: today). The same date gives the same bytes."))));
    parser.addOption(
        {QStringLiteral("locale"),
         language.text(Message(
             "Command",
             "How to write numbers and dates, such as en_GB (default: as the language does).")),
         QStringLiteral("LOCALE")});
    parser.addOption(
        {QStringLiteral("confidentiality"),
         language.text(
             Message("Command",
                     "The line at the top of every page (default: as written in the engagement).")),
         QStringLiteral("TEXT")});
    parser.addOption(
        {QStringLiteral("final"),
         language.text(Message("Command", "Mark the report as final instead of draft."))});
    parser.addOption(
        {QStringLiteral("draft"),
         language.text(Message("Command", "Mark it as draft, whatever the engagement says."))});
    parser.addOption(
        {QStringLiteral("names"),
         language.text(Message("Command", "Print the participants' names, with their consent."))});
    parser.addOption(
        {QStringLiteral("no-names"),
         language.text(Message("Command", "Leave them out, whatever the engagement says."))});
}

/// What the one of two opposite options says that is given; without both what was chosen.
Result<bool> either(const QCommandLineParser& parser, const QString& yes, const QString& no,
                    bool chosen)
{
    if (parser.isSet(yes) && parser.isSet(no)) {
        return Error{
            Message("Command", "--%1 and --%2 say opposite things; use one of them").arg(yes, no),
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
        return Error{Message("Command", "the edition \"%1\" is not known; use %2")
                         .arg(edition)
                         .arg(listNames<Edition>()),
                     {},
                     {}};
    }
    options.edition = *known;
    return Done();
}

/// Makes the report one for the audience that is asked for, where one is.
Result<Done> takeProfile(const QCommandLineParser& parser, const Engagement& engagement,
                         ReportOptions& options)
{
    if (!parser.isSet(QStringLiteral("profile")))
        return Done();
    const QString name = parser.value(QStringLiteral("profile"));
    const auto known = fromName<AudienceProfile>(name);
    if (!known) {
        return Error{Message("Command", "the profile \"%1\" is not known; use %2")
                         .arg(name)
                         .arg(listNames<AudienceProfile>()),
                     {},
                     {}};
    }
    makeFor(options, *known, engagement);
    return Done();
}

/// What is chosen in the engagement, and over it what the command line asks for.
Result<ReportOptions> reportOptions(const Invocation& call, const Engagement& engagement)
{
    const QCommandLineParser& parser = call.options;
    ReportOptions options = chosenOptions(engagement);
    const Result<Done> edition = takeEdition(parser, options);
    if (!edition)
        return edition.error();
    if (const Result<Done> profile = takeProfile(parser, engagement, options); !profile)
        return profile.error();
    const Result<QDate> date = dateFrom(parser, call.clock.today());
    if (!date)
        return date.error();
    options.date = *date;
    options.language = reportLanguage(call, engagement);
    if (const QString locale = parser.value(QStringLiteral("locale")); !locale.isEmpty()) {
        if (QLocale(locale).language() == QLocale::C) {
            return Error{
                Message("Command", "the locale \"%1\" is not known; use one such as en_GB or de_DE")
                    .arg(locale),
                {},
                {}};
        }
        options.language = options.language.writtenAs(QLocale(locale));
    }
    if (parser.isSet(QStringLiteral("confidentiality")))
        options.audience.confidentiality = parser.value(QStringLiteral("confidentiality"));
    const Result<bool> named = either(parser, QStringLiteral("names"), QStringLiteral("no-names"),
                                      options.audience.participantNames);
    if (!named)
        return named.error();
    options.audience.participantNames = *named && !options.audience.withheld.names;
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
        Message("Command", "the paper \"%1\" is not known; use a4 or letter").arg(name), {}, {}};
}

Result<Done> runReport(const Invocation& call)
{
    Result<OpenedEngagement> opened = openForReading(call, Language::english());
    if (!opened)
        return opened.error();
    opened->content = inLanguage(std::move(opened->content), opened->contentSources,
                                 reportLanguage(call, opened->engagement).code());
    const Result<ReportOptions> options = reportOptions(call, opened->engagement);
    if (!options)
        return options.error();
    const Result<Paper> paper = paperOf(call.options, opened->engagement);
    if (!paper)
        return paper.error();
    const QList<Scorecard> cards = scoreAll(opened->content, opened->engagement);
    const CompiledPlan plan = compilePlan(opened->content, opened->engagement, cards);
    const ReportContent content =
        composeReport({opened->content, opened->engagement, cards, plan, *options});
    const Result<QList<Message>> written =
        writePdf(content, {call.options.value(QStringLiteral("output")), *paper, options->date});
    if (!written)
        return written.error();
    for (const Message& warning : *written)
        warn(call, warning);
    return Done();
}

} // namespace

Command reportCommand()
{
    return {QStringLiteral("report"),
            QStringLiteral("FILE"),
            Message("Command", "write the roadmap as PDF"),
            1,
            addReportOptions,
            runReport};
}

} // namespace milepost
