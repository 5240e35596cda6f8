// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentreader.h"
#include "core/exchange/importer.h"
#include "core/report/composer.h"

#include <QFile>
#include <QTest>

/// The sample as a rich engagement, small ones beside it, and the short way to a report.
namespace milepost::testing {

inline const Content& shippedContent()
{
    static const Content content = [] {
        const Result<Content> read = readContent(shippedContentSources());
        if (!read)
            qFatal("%s", qPrintable(read.error().toLine()));
        return *read;
    }();
    return content;
}

/// A day on which the sample's plan is under way, and one for the small engagements.
inline const QDate kDate(2026, 7, 20);
inline const QDate kToday(2026, 3, 4);

/// The name of a dimension of the first matrix.
inline const QString& dimensionName(qsizetype index)
{
    return shippedContent().matrices.first().dimensions.at(index).name;
}

inline QByteArray sampleJson()
{
    QFile file(QStringLiteral(MILEPOST_SOURCE_DIR "/resources/sample/sample.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the sample is missing");
    return file.readAll();
}

inline Engagement imported(const QByteArray& json)
{
    const Result<Engagement> engagement = importEngagement(shippedContent(), json);
    if (!engagement)
        qFatal("%s", qPrintable(engagement.error().toLine()));
    return *engagement;
}

inline Engagement sampleEngagement()
{
    return imported(sampleJson());
}

inline ReportOptions optionsOn(const QDate& date, Edition edition = Edition::Full)
{
    ReportOptions options;
    options.date = date;
    options.edition = edition;
    return options;
}

inline ReportContent composed(const Engagement& engagement, const ReportOptions& options)
{
    const QList<Scorecard> cards = scoreAll(shippedContent(), engagement);
    const CompiledPlan plan = compilePlan(shippedContent(), engagement, cards);
    return composeReport({shippedContent(), engagement, cards, plan, options});
}

/// One matrix and one dimension with three votes; nothing else.
inline Engagement threeVotes()
{
    Engagement engagement;
    engagement.organization.name = QStringLiteral("Small Ltd");
    Assessment assessment;
    assessment.id = AssessmentId(QStringLiteral("first"));
    assessment.matrix = shippedContent().matrices.first().id;
    assessment.date = QDate(2026, 3, 2);
    for (const Dimension& dimension : shippedContent().matrices.first().dimensions.mid(0, 1)) {
        DimensionRecord record;
        record.id = dimension.id;
        for (int i = 0; i < 3; ++i) {
            const ParticipantId person(QStringLiteral("p%1").arg(i));
            Ballot ballot;
            ballot.participant = person;
            ballot.vote = Vote(*HalfStage::fromValue(1 + 0.5 * i));
            record.ballots.append(ballot);
            engagement.participants.append(
                {person, QStringLiteral("Person %1").arg(i), Function::Cs, {}, {}});
        }
        assessment.dimensions.append(record);
    }
    engagement.assessments.append(assessment);
    return engagement;
}

/// An assessment of the first matrix in which `scores` were agreed, with the targets beside them.
inline Assessment agreedScores(const char* id, const QDate& date,
                               const QList<std::pair<double, double>>& scoresAndTargets,
                               qsizetype matrix = 0)
{
    Assessment assessment;
    assessment.id = AssessmentId(QString::fromLatin1(id));
    assessment.matrix = shippedContent().matrices.at(matrix).id;
    assessment.date = date;
    for (qsizetype i = 0; i < scoresAndTargets.size(); ++i) {
        DimensionRecord record;
        record.id = shippedContent().matrices.at(matrix).dimensions.at(i).id;
        record.agreed = HalfStage::fromValue(scoresAndTargets.at(i).first);
        record.target = HalfStage::fromValue(scoresAndTargets.at(i).second);
        assessment.dimensions.append(record);
    }
    return assessment;
}

/// All dimensions of the first matrix at stage 1 with the highest target, and 60 plays of one's own
/// in the plan, none of which has an owner; names of 80 characters everywhere.
inline Engagement sixtyLongPlays()
{
    const auto longName = [](const QString& start) {
        return (start + QStringLiteral(" of the unusually long and carefully worded kind"))
            .leftJustified(80, QLatin1Char('x'));
    };
    Engagement engagement = threeVotes();
    engagement.organization.name = longName(QStringLiteral("Company"));
    engagement.organization.sponsor = longName(QStringLiteral("Sponsor"));
    Assessment& assessment = engagement.assessments.first();
    assessment.title = longName(QStringLiteral("Workshop"));
    assessment.dimensions.clear();
    for (const Dimension& dimension : shippedContent().matrices.first().dimensions) {
        DimensionRecord record;
        record.id = dimension.id;
        record.agreed = HalfStage::fromValue(1);
        record.target = HalfStage::fromValue(3);
        record.reason = longName(QStringLiteral("Reason"));
        assessment.dimensions.append(record);
    }
    engagement.plan.emplace();
    engagement.plan->start = QDate(2026, 4, 1);
    for (int i = 0; i < 60; ++i) {
        PlannedPlay play;
        play.id = PlayId(QStringLiteral("own-%1").arg(i));
        play.state = PlayState::Planned;
        play.custom.emplace();
        play.custom->title = longName(QStringLiteral("Play %1").arg(i));
        play.custom->advances.append({assessment.dimensions[i % 5].id, Transition::OneToTwo, 0.1});
        engagement.plan->plays.append(play);
    }
    return engagement;
}

inline QString textOf(const ReportContent& report)
{
    return allTexts(report).join(QLatin1Char('\n'));
}

inline QString textOf(const ReportContent& report, const char* section)
{
    const Section* found = report.findSection(QString::fromLatin1(section));
    return found ? allTexts(*found).join(QLatin1Char('\n')) : QString();
}

/// Calls `visit` for every block of the report, those inside others included.
template <class Visit>
void forEachBlock(const std::vector<Block>& blocks, const Visit& visit)
{
    for (const Block& block : blocks) {
        visit(block);
        if (const auto* columns = std::get_if<TwoColumns>(&block.value)) {
            forEachBlock(columns->left, visit);
            forEachBlock(columns->right, visit);
        } else if (const auto* sheet = std::get_if<Sheet>(&block.value)) {
            forEachBlock(sheet->blocks, visit);
        }
    }
}

/// The first block of that kind in a section, or null.
template <class T>
const T* firstOf(const ReportContent& report, const char* section)
{
    const T* first = nullptr;
    if (const Section* found = report.findSection(QString::fromLatin1(section))) {
        forEachBlock(found->blocks, [&](const Block& block) {
            if (!first)
                first = std::get_if<T>(&block.value);
        });
    }
    return first;
}

/// The first drawing of that kind in a section, or null.
template <class T>
const T* drawingOf(const ReportContent& report, const char* section)
{
    const T* first = nullptr;
    if (const Section* found = report.findSection(QString::fromLatin1(section))) {
        forEachBlock(found->blocks, [&](const Block& block) {
            const auto* figure = std::get_if<Figure>(&block.value);
            if (figure && !first)
                first = std::get_if<T>(&figure->drawing);
        });
    }
    return first;
}

} // namespace milepost::testing
