// SPDX-License-Identifier: GPL-3.0-or-later
#include "examplereports.h"

namespace milepost::examples {

namespace {

ReportMeta meta()
{
    ReportMeta meta;
    meta.title = QStringLiteral("Roadmap for customer success and partners");
    meta.client = QStringLiteral("Averholm Software AG");
    meta.author = QStringLiteral("Ruth Ellingsgate");
    meta.editionName = QStringLiteral("Full report");
    meta.language = QStringLiteral("en");
    meta.locale = QStringLiteral("en_GB");
    meta.date = QDate(2026, 7, 8);
    meta.confidentiality = QStringLiteral("Confidential: for the leadership team only");
    meta.stateLabel = QStringLiteral("Draft");
    meta.checksum = QStringLiteral("7F3A-91C2");
    return meta;
}

Section section(const QString& id, const QString& label, const QString& shortTitle,
                const QString& title, std::vector<Block> blocks,
                PageOrientation orientation = PageOrientation::Portrait)
{
    Section section;
    section.id = id;
    section.label = label;
    section.shortTitle = shortTitle;
    section.title = title;
    section.orientation = orientation;
    section.blocks = std::move(blocks);
    return section;
}

Cover cover()
{
    Cover cover;
    cover.client = QStringLiteral("Averholm Software AG");
    cover.title = QStringLiteral("Roadmap for customer success and partners");
    cover.subtitle = QStringLiteral("Three maturity matrices, eight plays, first results in July");
    cover.stateLabel = QStringLiteral("Draft");
    cover.facts = {{QStringLiteral("Scope"), QStringLiteral("Whole organization, three matrices")},
                   {QStringLiteral("Session"), QStringLiteral("19 May 2026, 9 participants")},
                   {QStringLiteral("Sponsor"), QStringLiteral("Helen Marchbank, CRO")},
                   {QStringLiteral("Facilitator"), QStringLiteral("Ruth Ellingsgate")},
                   {QStringLiteral("Checksum"), QStringLiteral("7F3A-91C2")}};
    return cover;
}

Sheet sheet(const QString& id, const QString& title)
{
    Sheet sheet;
    sheet.id = id;
    sheet.title = title;
    sheet.subtitle = QStringLiteral("Score 1.5, target 2.0 · aligned · high confidence");
    sheet.blocks = {FactList{{{QStringLiteral("Reached"), sentences(1)},
                              {QStringLiteral("Next"), sentences(1)},
                              {QStringLiteral("Reason"), sentences(3)},
                              {QStringLiteral("Plays"),
                               StyledText{Span{QStringLiteral("Play sheet 1"), SpanStyle::Plain,
                                               QStringLiteral("sheet-p1")}}}}},
                    Heading{3, QStringLiteral("Evidence seen")},
                    ItemList{false, {sentences(1), sentences(2)}}};
    return sheet;
}

Callout callout(CalloutKind kind, const QString& title, const StyledText& text)
{
    return {kind, title, text};
}

} // namespace

QString nameOfLength(int length)
{
    static const QString words = QStringLiteral(
        "Coordinated onboarding and partner enablement programme for international strategic "
        "accounts in Northern Europe with quarterly reviews of adoption, retention and joint "
        "revenue across every region and segment of the business ");
    QString name;
    while (name.size() < length)
        name += words;
    name.truncate(length);
    if (name.endsWith(QLatin1Char(' ')))
        name[length - 1] = QLatin1Char('s');
    return name;
}

QString sentences(int count)
{
    static const QList<QString> all = {
        QStringLiteral("One expansion target appears in both annual plans, but it has never been "
                       "reported to the leadership team."),
        QStringLiteral("Four of five account records opened at random had an empty partner field."),
        QStringLiteral("The last three partner introductions were all set off by a problem, and "
                       "the handbook does not mention partners.")};
    QString text;
    for (int i = 0; i < count; ++i)
        text += (i > 0 ? QStringLiteral(" ") : QString()) + all[i % all.size()];
    return text;
}

Table table(int rows, int textLength)
{
    Table table;
    table.caption = QStringLiteral("The first plays and why they come first");
    table.columns = {{QStringLiteral("No."), ColumnAlignment::End, 0.5},
                     {QStringLiteral("Play"), ColumnAlignment::Start, 3},
                     {QStringLiteral("Accountable"), ColumnAlignment::Start, 2},
                     {QStringLiteral("Effort, days"), ColumnAlignment::End, 1},
                     {QStringLiteral("Why now"), ColumnAlignment::Start, 4}};
    table.continued = QStringLiteral("continued");
    for (int i = 0; i < rows; ++i) {
        if (i % 12 == 0)
            table.rows.append({{StyledText(QStringLiteral("Workstream %1").arg(i / 12 + 1))},
                               QString(),
                               RowKind::Group});
        const QString name = textLength > 0 ? nameOfLength(textLength)
                                            : QStringLiteral("Sponsor charter for the strategy");
        TableRow row;
        row.cells = {QString::number(i + 1), name, QStringLiteral("Helen Marchbank"),
                     QStringLiteral("3.5"),
                     StyledText{Span{QStringLiteral("Quick win. "), SpanStyle::Strong, {}},
                                Span{sentences(1), SpanStyle::Plain, {}}}};
        if (i % 5 == 4)
            row.note = QStringLiteral("Starts in week 5 because RevOps is busy until then.");
        table.rows.append(row);
    }
    table.rows.append(
        {{QString(), QStringLiteral("Total"), QString(), QStringLiteral("74.0"), QString()},
         QString(),
         RowKind::Total});
    return table;
}

ReportContent reportOf(std::vector<Block> blocks, PageOrientation orientation)
{
    ReportContent content;
    content.meta = meta();
    content.sections = {section(QStringLiteral("only"), QStringLiteral("1"),
                                QStringLiteral("Only section"), QStringLiteral("A headline"),
                                std::move(blocks), orientation)};
    return content;
}

ReportContent workshopReport()
{
    const auto landscape = PageOrientation::Landscape;
    ReportContent content;
    content.meta = meta();
    content.sections = {
        section(QStringLiteral("cover"), {}, QStringLiteral("Cover"), {}, {cover()}),
        section(QStringLiteral("decision"), QStringLiteral("2"), QStringLiteral("Decision"),
                QStringLiteral("Approve eight plays and 52 person-days until December"),
                {callout(CalloutKind::Decision, QStringLiteral("Decision asked"),
                         QStringLiteral("Approve the plan below, name the three owners today, and "
                                        "meet again on 8 September 2026 to judge first results.")),
                 KeyFigures{{{QStringLiteral("Index now → target"), QStringLiteral("32 → 67"),
                              QStringLiteral("of 100, agreed on 19 May 2026")},
                             {QStringLiteral("Effort"), QStringLiteral("52 days"),
                              QStringLiteral("person-days until December 2026")},
                             {QStringLiteral("First visible result"), QStringLiteral("3 July"),
                              QStringLiteral("One scorecard of customer outcomes")}}},
                 Heading{2, QStringLiteral("Why now")},
                 Paragraph{sentences(3), ParagraphRole::Lead},
                 Heading{2, QStringLiteral("Three moves")},
                 ItemList{true, {sentences(1), sentences(2), sentences(1)}},
                 callout(CalloutKind::Warning, QStringLiteral("Top risk"), sentences(2)),
                 SignOffLines{QStringLiteral("Date"),
                              QStringLiteral("Signature"),
                              {{QStringLiteral("Sponsor"), QStringLiteral("Helen Marchbank")},
                               {QStringLiteral("Owner of the model"), QString()}}}}),
        section(
            QStringLiteral("stand"), QStringLiteral("3"), QStringLiteral("Where we stand"),
            QStringLiteral("Two of five dimensions have left the first stage"),
            {Figure{QStringLiteral("Customer Success & Ecosystem Alignment"), {}, profile(0, 1)},
             TwoColumns{{Heading{2, QStringLiteral("Weakest")}, Paragraph{sentences(2), {}}},
                        {Heading{2, QStringLiteral("Most disputed")}, Paragraph{sentences(2), {}}},
                        0.5},
             Figure{QStringLiteral("Then, now and target"), {}, radar(5, 0)}}),
        section(QStringLiteral("priorities"), QStringLiteral("5"), QStringLiteral("Priorities"),
                QStringLiteral("Three plays pay back most for their effort"),
                {Figure{{}, {}, quadrant(10, 0)}, table(6, 0),
                 Paragraph{QStringLiteral("Priority = 10 × goal factor × benefit ÷ size."),
                           ParagraphRole::Footnote}},
                landscape),
        section(QStringLiteral("roadmap"), QStringLiteral("6"), QStringLiteral("Roadmap"),
                QStringLiteral("Foundations by July, partner plays by October"),
                {Figure{{}, {}, roadmap(8, 0)}}, landscape),
        section(QStringLiteral("timeline"), QStringLiteral("8"), QStringLiteral("Timeline"),
                QStringLiteral("One overload in July, none after"),
                {Figure{{}, {}, timeline(8, 0, 26)}}, landscape),
        section(
            QStringLiteral("scorecard"), QStringLiteral("10"), QStringLiteral("Scorecard"),
            QStringLiteral("Three numbers decide whether it works"),
            {Figure{{}, {}, trend(3, 0)},
             callout(CalloutKind::Missing, {},
                     QStringLiteral("A comparison needs at least five accounts in each group.")),
             callout(CalloutKind::Note, QStringLiteral("How to read this"), sentences(1))}),
        section(QStringLiteral("a1"), QStringLiteral("A1"), QStringLiteral("Dimension sheets"),
                QStringLiteral("Dimension sheets"),
                {sheet(QStringLiteral("sheet-d1"), QStringLiteral("Strategy & Goals")),
                 sheet(QStringLiteral("sheet-d2"), QStringLiteral("Lifecycle Design"))}),
        section(QStringLiteral("a3"), QStringLiteral("A3"), QStringLiteral("Play sheets"),
                QStringLiteral("Play sheets"),
                {sheet(QStringLiteral("sheet-p1"), QStringLiteral("1 Sponsor charter"))})};
    return content;
}

ReportContent hardReport()
{
    const auto landscape = PageOrientation::Landscape;
    ReportContent content = workshopReport();
    const QString name = nameOfLength(200);
    const QString word(200, QLatin1Char('W'));
    const QString scripts = QStringLiteral("משה כהן · عبد الرحمن بن محمد · Άννα Παπαδοπούλου · "
                                           "Юлия Щербакова · Nguyễn Thị Hương · ✓ ▲ ☐");
    content.meta.client = name;
    content.meta.title = name;
    content.meta.confidentiality = name;
    auto& coverBlock = std::get<Cover>(content.sections[0].blocks[0].value);
    coverBlock.client = name;
    coverBlock.title = name;
    coverBlock.subtitle = name;
    coverBlock.facts.append({name, name});
    coverBlock.facts.append({word, word});
    coverBlock.facts.append({QStringLiteral("Names"), scripts});

    content.sections.push_back(section(
        QStringLiteral("hard-text"), QStringLiteral("20"), name, name,
        {Heading{2, name}, Heading{3, word}, Paragraph{word, ParagraphRole::Lead},
         Paragraph{sentences(150), {}}, Paragraph{scripts, {}},
         Paragraph{QString(60, QChar(0x4E2D)), {}}, ItemList{true, {sentences(80), word, scripts}},
         FactList{{{name, sentences(60)}, {word, word}, {QStringLiteral("Empty"), QString()}}},
         callout(CalloutKind::Warning, name, sentences(100)),
         callout(CalloutKind::Decision, word, word),
         KeyFigures{{{name, word, name},
                     {name, QStringLiteral("1"), {}},
                     {{}, name, word},
                     {name, name, name}}},
         SignOffLines{name, name, {{name, name}, {word, word}}},
         TwoColumns{{Paragraph{sentences(20), {}}}, {Paragraph{word, {}}}, 0.3},
         TwoColumns{{Paragraph{sentences(120), {}}}, {Paragraph{sentences(4), {}}}, 0.5}}));
    content.sections.push_back(section(QStringLiteral("hard-table"), QStringLiteral("21"),
                                       QStringLiteral("Tables"), name,
                                       {table(60, 80), table(3, 2000), table(1, 10000), Table{}}));
    content.sections.push_back(section(
        QStringLiteral("hard-figures"), QStringLiteral("22"), QStringLiteral("Figures"), name,
        {Figure{name, {}, profile(80, 1)}, Figure{name, {}, profile(200, 400)},
         Figure{{}, {}, radar(15, 80)}, Figure{{}, {}, radar(3, 200)}, Figure{{}, {}, radar(5, 30)},
         Figure{{}, {}, quadrant(60, 80)}, Figure{{}, {}, trend(5, 80)}}));
    content.sections.push_back(section(
        QStringLiteral("hard-roadmap"), QStringLiteral("23"), QStringLiteral("Roadmap"), name,
        {Figure{{}, {}, roadmap(15, 80)}, Figure{{}, {}, roadmap(15, 200)},
         Figure{{}, {}, timeline(60, 80, 52)}, Figure{{}, {}, timeline(5, 200, 520)},
         Figure{{}, {}, quadrant(60, 200)}},
        landscape));
    Section sheets = section(QStringLiteral("hard-sheets"), QStringLiteral("24"),
                             QStringLiteral("Sheets"), QStringLiteral("Sheets"), {});
    for (int i = 0; i < 60; ++i)
        sheets.blocks.emplace_back(
            sheet(QStringLiteral("hard-sheet-%1").arg(i), nameOfLength(80 + i)));
    content.sections.push_back(std::move(sheets));
    return content;
}

} // namespace milepost::examples
